import { asFault } from '../ipc/fault';
import type { FaultView, Page, Window } from '../ipc/views';

/** Rows per page: the most one reply may hold, and pages start at its multiples. */
export const PAGE = 200;
/** Pages kept: 24 × 200 rows are more than anyone scrolls back without noticing a fetch. */
const KEPT = 24;
/** Questions under way at once; the others wait and are dropped if the officer has scrolled on by then. */
const AT_ONCE = 2;

/**
 * A long list, of which only the pages near the screen are here.
 *
 * `refresh` keeps showing what is known until the new rows arrive, so that deciding does not make the list blink;
 * `restart` forgets everything, for another filter.
 */
export class Rows<T> {
  total = $state<number | undefined>(undefined);
  fault = $state.raw<FaultView | undefined>(undefined);

  #ask: (window: Window) => Promise<Page<T>>;
  #pages = $state.raw(new Map<number, readonly T[]>());
  #fresh = new Set<number>();
  #wanted: number[] = [0];
  #running = new Map<number, number>();
  #generation = 0;

  constructor(ask: (window: Window) => Promise<Page<T>>) {
    this.#ask = ask;
  }

  /** The row, or nothing while it is on its way. */
  at(index: number): T | undefined {
    return this.#pages.get(Math.floor(index / PAGE))?.[index % PAGE];
  }

  /** Every row that is here, with its index. */
  *known(): Generator<[number, T]> {
    for (const [page, rows] of this.#pages) {
      for (const [index, row] of rows.entries()) yield [page * PAGE + index, row];
    }
  }

  /**
   * The rows at these indices; those that are not here are fetched, so that an action on a long selection applies to
   * all of it. Nothing where one can't be had: the list then shows the fault.
   */
  async gather(indices: number[]): Promise<T[]> {
    const found = new Map<number, readonly T[]>();
    try {
      for (const page of new Set(indices.map((index) => Math.floor(index / PAGE)))) {
        const here = this.#fresh.has(page) ? this.#pages.get(page) : undefined;
        found.set(page, here ?? (await this.#ask({ offset: page * PAGE, limit: PAGE })).rows);
      }
    } catch (error) {
      this.fault = asFault(error);
      return [];
    }
    return indices.flatMap((index) => found.get(Math.floor(index / PAGE))?.[index % PAGE] ?? []);
  }

  /** Says which rows are on screen, `end` excluded; what is missing is asked for, and older wishes are dropped. */
  want(first: number, end: number): void {
    const from = Math.floor(Math.max(0, first) / PAGE);
    const to = Math.floor(Math.max(0, end - 1) / PAGE);
    this.#wanted = Array.from({ length: to - from + 1 }, (_, index) => from + index);
    this.#pump();
  }

  refresh(): void {
    this.#generation += 1;
    this.#fresh.clear();
    this.#running.clear();
    this.#pump();
  }

  restart(): void {
    this.#pages = new Map();
    this.total = undefined;
    this.fault = undefined;
    this.#wanted = [0];
    this.refresh();
  }

  #pump(): void {
    for (const page of this.#wanted) {
      if (this.#running.size >= AT_ONCE) return;
      const beyond = this.total !== undefined && page > 0 && page * PAGE >= this.total;
      if (!beyond && !this.#fresh.has(page) && !this.#running.has(page)) void this.#fetch(page);
    }
  }

  async #fetch(page: number): Promise<void> {
    const generation = this.#generation;
    this.#running.set(page, generation);
    try {
      const reply = await this.#ask({ offset: page * PAGE, limit: PAGE });
      if (generation !== this.#generation) return;
      this.#keep(page, reply);
    } catch (error) {
      if (generation !== this.#generation) return;
      // Not asked again by itself: a fault that comes back would be asked for without end.
      this.#fresh.add(page);
      this.fault = asFault(error);
    }
    this.#running.delete(page);
    this.#pump();
  }

  #keep(page: number, reply: Page<T>): void {
    const pages = new Map(this.#pages);
    // Set anew, so that the order of the map is the order of use.
    pages.delete(page);
    pages.set(page, reply.rows);
    for (const old of pages.keys()) {
      if (pages.size <= KEPT) break;
      if (this.#wanted.includes(old)) continue;
      pages.delete(old);
      this.#fresh.delete(old);
    }
    this.#pages = pages;
    this.#fresh.add(page);
    this.total = reply.total;
    this.fault = undefined;
  }
}
