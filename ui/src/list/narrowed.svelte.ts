import { untrack } from 'svelte';
import type { Page, Window } from '../ipc/views';
import { app } from '../state/app.svelte';
import { Rows } from './rows.svelte';
import { Selection } from './selection.svelte';

/** A long list that is narrowed by a kind and by a word, and asked for again after every change of the case. */
export class Narrowed<T> {
  /** The kind that is wanted; nothing for all. */
  kind = $state<string | null>(null);
  /** What the number or name must contain. */
  search = $state<string | null>(null);
  readonly rows: Rows<T>;
  readonly selection = new Selection();

  /** To be made while a component is: the list lives as long as that. */
  constructor(ask: (kind: string | null, search: string | null, window: Window) => Promise<Page<T>>) {
    this.rows = new Rows<T>((window) => ask(this.kind, this.search, window));
    $effect(() => {
      void this.kind;
      void this.search;
      untrack(() => {
        this.selection.clear();
        this.rows.restart();
      });
    });
    $effect(() => {
      void app.changes;
      untrack(() => this.rows.refresh());
    });
  }

  /** The row under the cursor. */
  get current(): T | undefined {
    return this.rows.at(this.selection.cursor);
  }

  narrow(kind: string | null, search: string | null): void {
    this.kind = kind;
    this.search = search;
  }
}
