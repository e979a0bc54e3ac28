// What is said of two employees, and the reason that goes into the journal with it.

import * as commands from '../../ipc/commands';
import { asFault } from '../../ipc/fault';
import type { EmployeeView, FaultView, TieVerdict } from '../../ipc/views';
import { app } from '../../state/app.svelte';

/** How many people a search shows. */
const CANDIDATES = 8;

/** What can be said of the employee shown. */
export type Said = TieVerdict | 'other';

/** A pair can be confirmed unless it is matched, and rejected; anyone without a settled counterpart can be tied by hand. */
export function sayable(employee: EmployeeView): Said[] {
  const pair = employee.legacy_employee !== '' && employee.migrated_employee !== '';
  if (!pair) return ['other'];
  return employee.status === 'matched' ? ['reject'] : ['confirm', 'reject', 'other'];
}

class Tying {
  employee = $state.raw<EmployeeView | undefined>(undefined);
  said = $state<Said>('confirm');
  /** For `other`: the employee of the other side who is meant. */
  other = $state.raw<EmployeeView | undefined>(undefined);
  candidates = $state.raw<EmployeeView[]>([]);
  /** The last reason given: most pairs in a row are settled by the same list or call. */
  reason = $state('');
  busy = $state(false);
  fault = $state.raw<FaultView | undefined>(undefined);
  #asked = 0;

  ask(employee: EmployeeView, said: Said): void {
    if (this.busy) return;
    this.employee = employee;
    this.said = said;
    this.other = undefined;
    this.candidates = [];
    this.fault = undefined;
    if (said === 'other') void this.search('');
  }

  close(): void {
    if (!this.busy) this.employee = undefined;
  }

  /** The side on which the other employee is looked for: the one that lacks, or that of the new system. */
  get wanted(): 'legacy' | 'migrated' {
    return this.employee?.legacy_employee === '' ? 'legacy' : 'migrated';
  }

  /** The two numbers that would be recorded, legacy first. */
  get pair(): [string, string] | undefined {
    const own = this.employee;
    if (!own) return undefined;
    if (this.said !== 'other') return [own.legacy_employee, own.migrated_employee];
    if (!this.other) return undefined;
    return this.wanted === 'legacy'
      ? [this.other.legacy_employee, own.migrated_employee]
      : [own.legacy_employee, this.other.migrated_employee];
  }

  get complete(): boolean {
    return this.pair !== undefined && this.reason.trim() !== '' && app.person.trim() !== '';
  }

  /** Looks for people of the wanted side who are not matched yet. */
  async search(text: string): Promise<void> {
    const asked = ++this.#asked;
    try {
      const pages = await Promise.all(
        [`${this.wanted}_only`, 'suggested', 'conflict'].map((status) =>
          commands.employees({ status, search: text.trim() || null }, { offset: 0, limit: CANDIDATES }),
        ),
      );
      if (asked !== this.#asked) return;
      const number = (one: EmployeeView) => (this.wanted === 'legacy' ? one.legacy_employee : one.migrated_employee);
      const found = new Map<string, EmployeeView>();
      for (const one of pages.flatMap((page) => page.rows)) {
        if (number(one) !== '' && one.matched !== this.employee?.matched && !found.has(number(one)))
          found.set(number(one), one);
      }
      this.candidates = [...found.values()].slice(0, CANDIDATES);
    } catch (error) {
      if (asked === this.#asked) this.fault = asFault(error);
    }
  }

  async confirm(): Promise<void> {
    const pair = this.pair;
    if (!pair || this.busy || !this.complete) return;
    this.busy = true;
    this.fault = undefined;
    let recorded: string | undefined;
    try {
      const [legacy_employee, migrated_employee] = pair;
      const verdict: TieVerdict = this.said === 'reject' ? 'reject' : 'confirm';
      const outcome = await commands.tie(
        { legacy_employee, migrated_employee, verdict, reason: this.reason.trim() },
        app.person.trim(),
      );
      recorded = outcome.message;
      this.employee = undefined;
      // The list is another one now: the number by which this employee was open may mean someone else.
      app.employee = undefined;
    } catch (error) {
      this.fault = asFault(error);
    }
    this.busy = false;
    if (recorded !== undefined) await app.changed(recorded);
  }
}

export const tying = new Tying();
