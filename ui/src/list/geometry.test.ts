import { describe, expect, it } from 'vitest';
import {
  contentOffset,
  isInSight,
  MAX_SPACER,
  OVERSCAN,
  pageSize,
  rowAfterKey,
  scrollTopFor,
  scrollTopShowing,
  spacerHeight,
  visibleRows,
  type Geometry,
} from './geometry';

const small: Geometry = { total: 10_000, rowHeight: 32, viewport: 640 };
/** 20 million rows: 80 times what a browser can scroll. */
const huge: Geometry = { total: 20_000_000, rowHeight: 32, viewport: 640 };

describe('the spacer', () => {
  it('is as tall as the rows, up to the cap', () => {
    expect(spacerHeight(small)).toBe(320_000);
    expect(spacerHeight(huge)).toBe(MAX_SPACER);
  });
});

describe('visible rows', () => {
  it('are the first ones at the top', () => {
    expect(visibleRows(small, 0)).toEqual({ first: 0, end: 20 + OVERSCAN, top: 0 });
  });
  it('are the last ones at the bottom, exactly to the end', () => {
    for (const list of [small, huge]) {
      const { first, end, top } = visibleRows(list, spacerHeight(list) - list.viewport);
      expect(end).toBe(list.total);
      expect(top + (end - first) * list.rowHeight).toBeCloseTo(spacerHeight(list), 3);
    }
  });
  it('cover the whole viewport wherever it stands', () => {
    for (const list of [small, huge]) {
      for (let part = 0; part <= 1; part += 0.0137) {
        const scrollTop = part * (spacerHeight(list) - list.viewport);
        const { first, end, top } = visibleRows(list, scrollTop);
        expect(top).toBeLessThanOrEqual(scrollTop + 1e-6);
        expect(top + (end - first) * list.rowHeight).toBeGreaterThanOrEqual(scrollTop + list.viewport - 1e-6);
        expect(end - first).toBeLessThanOrEqual(20 + 1 + 2 * OVERSCAN);
      }
    }
  });
  it('are none in an empty list or before anything was measured', () => {
    expect(visibleRows({ ...small, total: 0 }, 0)).toEqual({ first: 0, end: 0, top: 0 });
    expect(visibleRows({ ...small, viewport: 0 }, 50)).toEqual({ first: 0, end: 0, top: 0 });
  });
  it('are all of a list shorter than the viewport, even when overscrolled', () => {
    expect(visibleRows({ ...small, total: 3 }, -40)).toEqual({ first: 0, end: 3, top: 0 });
  });
});

describe('scrolling', () => {
  it('maps there and back', () => {
    for (const list of [small, huge]) {
      for (const row of [0, 1, 777, 9_000]) {
        const offset = row * list.rowHeight;
        expect(contentOffset(list, scrollTopFor(list, offset))).toBeCloseTo(offset, 3);
      }
    }
  });
  it('moves as little as possible to show a row', () => {
    expect(scrollTopShowing(small, 320, 10)).toBe(320);
    expect(scrollTopShowing(small, 320, 29)).toBe(320);
    expect(scrollTopShowing(small, 320, 30)).toBe(352);
    expect(scrollTopShowing(small, 320, 9)).toBe(288);
  });
  it('shows every row of a list beyond the cap', () => {
    for (const row of [0, 1, 123_456, 19_999_999]) {
      const offset = contentOffset(huge, scrollTopShowing(huge, 4_000_000, row));
      expect(row * 32).toBeGreaterThanOrEqual(offset - 0.01);
      expect(row * 32 + 32).toBeLessThanOrEqual(offset + huge.viewport + 0.01);
    }
  });
});

describe('a row in sight', () => {
  it('is one of which at least a part is visible', () => {
    expect(isInSight(small, 320, 10)).toBe(true);
    expect(isInSight(small, 330, 10)).toBe(true);
    expect(isInSight(small, 352, 10)).toBe(false);
    expect(isInSight(small, 320, 29)).toBe(true);
    expect(isInSight(small, 320, 30)).toBe(false);
  });
});

describe('movement keys', () => {
  it('stay inside the list', () => {
    expect(rowAfterKey(small, 0, 'ArrowUp')).toBe(0);
    expect(rowAfterKey(small, 9_999, 'ArrowDown')).toBe(9_999);
    expect(rowAfterKey(small, 5, 'End')).toBe(9_999);
    expect(rowAfterKey(small, 5, 'Home')).toBe(0);
    expect(rowAfterKey(small, 5, 'PageDown')).toBe(5 + pageSize(small));
    expect(rowAfterKey(small, 5, 'PageUp')).toBe(0);
  });
  it('enter a list that has no cursor yet at its first row', () => {
    expect(rowAfterKey(small, -1, 'ArrowDown')).toBe(0);
  });
  it('leave other keys, and empty lists, alone', () => {
    expect(rowAfterKey(small, 5, 'x')).toBeUndefined();
    expect(rowAfterKey({ ...small, total: 0 }, -1, 'End')).toBeUndefined();
  });
});
