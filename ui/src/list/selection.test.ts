import { describe, expect, it } from 'vitest';
import { Selection } from './selection.svelte';

describe('a selection', () => {
  it('is the row of the cursor', () => {
    const selection = new Selection();
    expect(selection.rows()).toEqual([]);
    selection.move(4);
    expect(selection.rows()).toEqual([4]);
  });
  it('extends from where it began, in both directions', () => {
    const selection = new Selection();
    selection.move(4);
    selection.move(6, true);
    expect(selection.rows()).toEqual([4, 5, 6]);
    selection.move(3, true);
    expect(selection.rows()).toEqual([3, 4]);
    selection.move(8);
    expect(selection.rows()).toEqual([8]);
  });
  it('takes single rows in and out, in order', () => {
    const selection = new Selection();
    selection.move(4);
    selection.toggle(9);
    selection.toggle(2);
    expect(selection.rows()).toEqual([2, 4, 9]);
    selection.toggle(4);
    expect(selection.rows()).toEqual([2, 9]);
    expect(selection.has(4)).toBe(false);
  });
});
