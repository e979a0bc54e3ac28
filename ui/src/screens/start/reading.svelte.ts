// How an extract is read, said otherwise than it was found: the file is read again at once, or a fault stands beside the
// field that the file contradicts.

import * as commands from '../../ipc/commands';
import { asFault } from '../../ipc/fault';
import type { ChoicesView, FaultView } from '../../ipc/views';
import { app, type Side } from '../../state/app.svelte';

/** What something is said of: a key of a profile, of a column where one is named. */
export interface Place {
  side: Side;
  source: number;
  column: number | null;
  key: string;
}

/** Stands for what was found, where a list also has an empty value. */
export const FOUND = '';
/** The value of an option in a list that has `FOUND` too. */
export const asOption = (value: string) => `=${value}`;
export const fromOption = (option: string): string | null => (option === FOUND ? null : option.slice(1));

/** The element id of the field at a place. */
export const fieldId = ({ side, source, column, key }: Place) =>
  ['say', side, source, column ?? 'file', key].join('-').replaceAll('.', '-');

const same = (one: Place, other: Place) =>
  one.side === other.side && one.source === other.source && one.column === other.column && one.key === other.key;

class Reading {
  /** The side being read again just now. */
  busy = $state<Side | undefined>(undefined);
  #refused = $state.raw<{ place: Place; fault: FaultView } | undefined>(undefined);

  /** Why the last thing said at this place was refused. */
  faultAt(place: Place): FaultView | undefined {
    return this.#refused && same(this.#refused.place, place) ? this.#refused.fault : undefined;
  }

  /** Says something, or with `null` takes it back; whether it was accepted. */
  async say(place: Place, value: string | null): Promise<boolean> {
    const { side, source, column, key } = place;
    return this.#read(side, () => commands.overrideReading(side, { source, column, key, value }), place);
  }

  async undo(side: Side): Promise<void> {
    await this.#read(side, () => commands.undoOverride(side));
  }

  async clear(side: Side): Promise<void> {
    await this.#read(side, () => commands.clearOverrides(side));
  }

  /** Keeps how a source is read in a file that is asked for; gives the file's name. */
  async save(side: Side, source: number): Promise<string | null> {
    let file: string | null = null;
    await app.try(async () => {
      file = await commands.saveProfile(side, source);
    });
    return file;
  }

  async #read(side: Side, ask: () => Promise<ChoicesView>, place?: Place): Promise<boolean> {
    if (this.busy) return false;
    this.busy = side;
    this.#refused = undefined;
    app.fault = undefined;
    try {
      app.choices = await ask();
      return true;
    } catch (error) {
      const fault = asFault(error);
      if (place) this.#refused = { place, fault };
      else app.fault = fault;
      return false;
    } finally {
      this.busy = undefined;
    }
  }
}

export const reading = new Reading();
