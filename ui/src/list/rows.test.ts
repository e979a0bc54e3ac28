import { describe, expect, it } from 'vitest';
import type { Page, Window } from '../ipc/views';
import { PAGE, Rows } from './rows.svelte';

/** A list whose replies are held back until the test lets them go. */
function held(total: number) {
  const asked: { window: Window; answer: (page: Page<string>) => void; refuse: (fault: unknown) => void }[] = [];
  let name = 'row';
  const rows = new Rows<string>((window) => new Promise((answer, refuse) => asked.push({ window, answer, refuse })));
  const page = (window: Window): Page<string> => ({
    total,
    offset: window.offset,
    rows: Array.from(
      { length: Math.min(window.limit, total - window.offset) },
      (_, at) => `${name} ${window.offset + at}`,
    ),
  });
  return {
    rows,
    asked,
    rename: (to: string) => (name = to),
    async answerAll() {
      while (asked.length > 0) {
        const next = asked.shift();
        next?.answer(page(next.window));
        await Promise.resolve();
        await Promise.resolve();
      }
    },
  };
}

describe('rows of a long list', () => {
  it('are asked for in aligned pages and known afterwards', async () => {
    const { rows, asked, answerAll } = held(1_000);
    rows.want(0, 30);
    expect(asked.map(({ window }) => window)).toEqual([{ offset: 0, limit: PAGE }]);
    await answerAll();
    expect(rows.total).toBe(1_000);
    expect(rows.at(7)).toBe('row 7');
    expect(rows.at(700)).toBeUndefined();
  });

  it('that were scrolled past before they were asked for are never asked for', async () => {
    const { rows, asked, answerAll } = held(100_000);
    rows.want(0, 30);
    await answerAll();
    for (let first = 1_000; first < 90_000; first += 1_000) rows.want(first, first + 30);
    // Two at once: the first two places, and the last one once those are answered.
    expect(asked).toHaveLength(2);
    const offsets: number[] = [];
    while (asked.length > 0) {
      offsets.push(...asked.map(({ window }) => window.offset));
      await answerAll();
    }
    expect(new Set(offsets).size).toBeLessThanOrEqual(3);
    expect(rows.at(89_010)).toBe('row 89010');
  });

  it('stay on screen while they are asked for again', async () => {
    const { rows, asked, answerAll, rename } = held(10);
    rows.want(0, 10);
    await answerAll();
    rename('decided');
    rows.refresh();
    expect(rows.at(3)).toBe('row 3');
    expect(asked).toHaveLength(1);
    await answerAll();
    expect(rows.at(3)).toBe('decided 3');
  });

  it('of an older question are dropped', async () => {
    const { rows, asked } = held(10);
    rows.want(0, 10);
    const old = asked.shift();
    rows.restart();
    old?.answer({ total: 99, offset: 0, rows: ['old'] });
    await Promise.resolve();
    expect(rows.total).toBeUndefined();
    expect(rows.at(0)).toBeUndefined();
  });

  it('that are refused leave a fault, and are not asked for without end', async () => {
    const { rows, asked } = held(10);
    rows.want(0, 10);
    asked.shift()?.refuse({ code: 'fault-x', message: 'no', place: null, hint: null });
    await new Promise((resolve) => setTimeout(resolve));
    rows.want(0, 10);
    expect(rows.fault?.code).toBe('fault-x');
    expect(asked).toHaveLength(0);
  });

  it('are forgotten when there are too many pages', async () => {
    const { rows, asked, answerAll } = held(100_000);
    for (let page = 0; page < 40; page += 1) {
      rows.want(page * PAGE, page * PAGE + 1);
      await answerAll();
    }
    expect([...rows.known()].length).toBeLessThanOrEqual(25 * PAGE);
    expect(rows.at(0)).toBeUndefined();
    rows.want(0, 1);
    expect(asked).toHaveLength(1);
  });

  it('of a selection are fetched where they are not here, and given in order', async () => {
    const { rows, asked, answerAll } = held(1_000);
    rows.want(0, 30);
    await answerAll();
    const gathered = rows.gather([5, 199, 200, 999]);
    for (let turn = 0; turn < 2; turn += 1) await answerAll();
    expect(await gathered).toEqual(['row 5', 'row 199', 'row 200', 'row 999']);
    const refused = rows.gather([5, 700]);
    asked.shift()?.refuse({ code: 'fault-x', message: 'x', place: null, hint: null });
    expect(await refused).toEqual([]);
    expect(rows.fault?.code).toBe('fault-x');
  });
});
