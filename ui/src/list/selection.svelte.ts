import { SvelteSet } from 'svelte/reactivity';

/** Which row the keyboard stands on, and which rows an action applies to. */
export class Selection {
  /** The row the keyboard stands on; −1 while the list has not been entered. */
  cursor = $state(-1);
  /** Rows selected besides the cursor's; empty while only one row is meant. */
  marked = new SvelteSet<number>();
  #anchor = 0;

  /** Goes to a row; `extend` selects everything from where the range began. */
  move(row: number, extend = false): void {
    if (extend && this.cursor >= 0) {
      this.marked.clear();
      const [from, to] = this.#anchor < row ? [this.#anchor, row] : [row, this.#anchor];
      for (let each = from; each <= to; each += 1) this.marked.add(each);
    } else {
      this.marked.clear();
      this.#anchor = row;
    }
    this.cursor = row;
  }

  /** Adds a row to the selection, or takes it out. */
  toggle(row: number): void {
    if (this.marked.size === 0 && this.cursor >= 0 && this.cursor !== row) this.marked.add(this.cursor);
    if (!this.marked.delete(row)) this.marked.add(row);
    this.cursor = row;
    this.#anchor = row;
  }

  has(row: number): boolean {
    return this.marked.size > 0 ? this.marked.has(row) : row === this.cursor;
  }

  /** The rows an action applies to, in order. */
  rows(): number[] {
    if (this.marked.size > 0) return [...this.marked].sort((a, b) => a - b);
    return this.cursor >= 0 ? [this.cursor] : [];
  }

  clear(cursor = -1): void {
    this.marked.clear();
    this.cursor = cursor;
    this.#anchor = Math.max(cursor, 0);
  }
}
