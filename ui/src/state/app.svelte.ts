// What the window remembers between screens, and the work that concerns all of them.

import * as commands from '../ipc/commands';
import { asFault, CANCELLED } from '../ipc/fault';
import type { ChoicesView, FaultView, FileChoice, OptionsView, OverviewView, ProgressView } from '../ipc/views';
import { keepLanguage, keptLanguage, texts } from '../texts/texts.svelte';

export const CASE_SCREENS = ['overview', 'pay', 'findings', 'employees', 'fields', 'rejected', 'sign'] as const;
export type Side = 'legacy' | 'migrated';
export type Screen = 'start' | (typeof CASE_SCREENS)[number];

const NO_CHOICES: ChoicesView = {
  legacy: null,
  migrated: null,
  legacy_refused: null,
  migrated_refused: null,
  legacy_profile: null,
  migrated_profile: null,
  case_profile: null,
  crosswalk: null,
};

const NO_OPTIONS: OptionsView = { profiles: [], columns: [] };

class App {
  ready = $state(false);
  version = $state('');
  screen = $state<Screen>('start');
  /** Who decides and prepares; asked once. */
  person = $state('');
  choices = $state.raw<ChoicesView>(NO_CHOICES);
  /** What can be chosen from where an extract is read otherwise than it was found. */
  options = $state.raw<OptionsView>(NO_OPTIONS);
  /** The file being chosen and read just now. */
  choosing = $state<FileChoice | undefined>(undefined);
  /** The open case at a glance; nothing while none is open. */
  overview = $state.raw<OverviewView | undefined>(undefined);
  /** Long work under way. */
  progress = $state.raw<ProgressView | undefined>(undefined);
  fault = $state.raw<FaultView | undefined>(undefined);
  /** The line at the foot: what was last done. */
  status = $state('');
  /** Whether the name is asked for, because something is to be taken back and none is known. */
  nameAsked = $state(false);
  /** Counts what changed the case, so that lists know when to ask again. */
  changes = $state(0);
  /** The finding whose differences are shown: `null` for all findings, nothing while none was chosen yet. */
  finding = $state<string | null | undefined>(undefined);
  /** The employee shown. */
  employee = $state<number | undefined>(undefined);

  async begin(): Promise<void> {
    const begin = async () => {
      let view = await commands.start();
      const kept = keptLanguage();
      if (!view.language_given && kept && kept !== view.language) view = await commands.setLanguage(kept);
      texts.language = view.language;
      this.version = view.version;
      this.choices = view.choices;
      this.options = view.options;
      if (view.case_open) this.enter(await commands.overview());
    };
    await this.try(begin);
    // A case or a file named at the start was refused: asked again, the program starts without it.
    const refused = this.fault;
    if (refused) {
      await this.try(begin);
      this.fault = refused;
    }
    this.ready = true;
  }

  go(screen: Screen): void {
    this.fault = undefined;
    this.screen = screen;
  }

  async speak(language: string): Promise<void> {
    await this.try(async () => {
      const view = await commands.setLanguage(language);
      keepLanguage(view.language);
      texts.language = view.language;
      this.choices = view.choices;
      this.options = view.options;
      this.status = '';
      if (this.overview) this.overview = await commands.overview();
      this.changes += 1;
    });
  }

  async choose(choice: FileChoice): Promise<void> {
    this.choosing = choice;
    await this.try(async () => {
      this.choices = await commands.chooseFile(choice);
    });
    this.choosing = undefined;
  }

  /** Reads the files that were dropped on one of the places. */
  async takeDropped(choice: FileChoice): Promise<void> {
    await this.#rechoose(choice, () => commands.takeDropped(choice));
  }

  async clear(choice: FileChoice): Promise<void> {
    await this.#rechoose(choice, () => commands.clearFile(choice));
  }

  /** Reads a side with a profile that ships with the program. */
  async chooseProfile(side: Side, name: string): Promise<void> {
    await this.#rechoose(side, () => commands.chooseProfile(`${side}_profile`, name));
  }

  async removeExtract(side: Side, input: number): Promise<void> {
    await this.#rechoose(side, () => commands.removeExtract(side, input));
  }

  async chooseSheets(side: Side, input: number, sheets: string[]): Promise<void> {
    await this.#rechoose(side, () => commands.chooseSheets(side, input, sheets));
  }

  /** Another choice, after which the files are read again. */
  async #rechoose(choice: FileChoice, change: () => Promise<ChoicesView>): Promise<void> {
    this.choosing = choice;
    await this.try(async () => {
      this.choices = await change();
    });
    this.choosing = undefined;
  }

  compare(): Promise<void> {
    return this.#work((onProgress) => commands.createCase(this.person.trim(), onProgress));
  }

  openCase(): Promise<void> {
    return this.#work((onProgress) => commands.openCase(onProgress));
  }

  async cancel(): Promise<void> {
    await this.try(() => commands.cancel());
  }

  async closeCase(): Promise<void> {
    await this.try(async () => {
      const view = await commands.closeCase();
      this.choices = view.choices;
      this.overview = undefined;
      this.finding = undefined;
      this.employee = undefined;
      this.status = '';
      this.go('start');
    });
  }

  /** After a decision: everything shown is asked for again. */
  async changed(message: string): Promise<void> {
    this.status = message;
    this.changes += 1;
    await this.try(async () => {
      this.overview = await commands.overview();
    });
  }

  async undo(): Promise<void> {
    // Every journal entry names a person, and a case can be opened without telling who one is.
    if (this.person.trim() === '') {
      this.nameAsked = true;
      return;
    }
    await this.try(async () => {
      const outcome = await commands.undo(this.person.trim());
      await this.changed(outcome.message);
    });
  }

  /** Answers who is at work, and does what waited for it. */
  async introduce(name: string): Promise<void> {
    this.person = name.trim();
    this.nameAsked = false;
    await this.undo();
  }

  openEmployee(matched: number): void {
    this.employee = matched;
    this.go('employees');
  }

  openFinding(finding: string | null): void {
    this.finding = finding;
    this.go('findings');
  }

  /** Runs something that may be refused; a refusal is shown in place. */
  async try(work: () => Promise<void>): Promise<void> {
    this.fault = undefined;
    try {
      await work();
    } catch (error) {
      const fault = asFault(error);
      if (fault.code === CANCELLED) this.status = fault.message;
      else this.fault = fault;
    }
  }

  enter(overview: OverviewView): void {
    this.overview = overview;
    this.finding = undefined;
    this.employee = undefined;
    this.changes += 1;
    this.go('overview');
  }

  async #work(run: (onProgress: commands.OnProgress) => Promise<OverviewView | null>): Promise<void> {
    if (this.progress) return;
    this.progress = { stage: '', percent: null };
    await this.try(async () => {
      const overview = await run((progress) => {
        if (this.progress) this.progress = progress;
      });
      if (overview) this.enter(overview);
    });
    this.progress = undefined;
  }
}

export const app = new App();
