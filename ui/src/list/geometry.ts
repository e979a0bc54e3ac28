// Which rows of a long list are on screen, and where.
//
// A browser does not draw an element of any height: WebKitGTK clamps at 33,554,428 px and Chromium lower still under
// display scaling. So the spacer that gives the scrollbar its length is capped, and beyond the cap a position on the
// scrollbar stands for a position in the list in proportion.

/** The tallest spacer, in pixels: well below what either engine clamps at four-fold display scaling. */
export const MAX_SPACER = 8_000_000;

/** Rows drawn above and below what is visible, so that a quick flick shows no gap. */
export const OVERSCAN = 6;

export interface Geometry {
  total: number;
  rowHeight: number;
  /** Height of the visible part, in pixels. */
  viewport: number;
}

export interface Visible {
  /** The first row to draw. */
  first: number;
  /** One past the last row to draw. */
  end: number;
  /** Where the top of the first drawn row stands inside the spacer, in pixels. */
  top: number;
}

/** The height of all rows as if nothing were capped. */
const contentHeight = (list: Geometry) => list.total * list.rowHeight;

/** The height of the spacer inside the scroller. */
export function spacerHeight(list: Geometry): number {
  return Math.min(contentHeight(list), MAX_SPACER);
}

/** How far the content is scrolled, in uncapped pixels, when the scroller stands at `scrollTop`. */
export function contentOffset(list: Geometry, scrollTop: number): number {
  const reach = spacerHeight(list) - list.viewport;
  if (reach <= 0) return 0;
  const clamped = Math.min(Math.max(scrollTop, 0), reach);
  return (clamped / reach) * (contentHeight(list) - list.viewport);
}

/** The inverse of `contentOffset`. */
export function scrollTopFor(list: Geometry, offset: number): number {
  const reach = contentHeight(list) - list.viewport;
  if (reach <= 0) return 0;
  const clamped = Math.min(Math.max(offset, 0), reach);
  return (clamped / reach) * (spacerHeight(list) - list.viewport);
}

/** The rows to draw when the scroller stands at `scrollTop`. */
export function visibleRows(list: Geometry, scrollTop: number): Visible {
  if (list.total === 0 || list.viewport <= 0) return { first: 0, end: 0, top: 0 };
  const offset = contentOffset(list, scrollTop);
  const first = Math.max(0, Math.floor(offset / list.rowHeight) - OVERSCAN);
  const end = Math.min(list.total, Math.ceil((offset + list.viewport) / list.rowHeight) + OVERSCAN);
  // The drawn rows keep their distance to the visible edge, wherever the capped scroller stands.
  const top = first * list.rowHeight - offset + Math.max(0, Math.min(scrollTop, spacerHeight(list) - list.viewport));
  return { first, end, top };
}

/** The `scrollTop` that brings a row wholly into view, moving as little as possible. */
export function scrollTopShowing(list: Geometry, scrollTop: number, row: number): number {
  const offset = contentOffset(list, scrollTop);
  const above = row * list.rowHeight;
  const below = above + list.rowHeight - list.viewport;
  if (above < offset) return scrollTopFor(list, above);
  if (below > offset) return scrollTopFor(list, below);
  return scrollTop;
}

/** Whether at least a part of a row is visible. */
export function isInSight(list: Geometry, scrollTop: number, row: number): boolean {
  const top = row * list.rowHeight - contentOffset(list, scrollTop);
  return top > -list.rowHeight && top < list.viewport;
}

/** Rows that fit wholly: how far a page key moves. */
export function pageSize(list: Geometry): number {
  return Math.max(1, Math.floor(list.viewport / list.rowHeight) - 1);
}

/** Where a movement key leads from `row`, or nothing for other keys. */
export function rowAfterKey(list: Geometry, row: number, key: string): number | undefined {
  const step: Record<string, number> = {
    ArrowDown: row + 1,
    ArrowUp: row - 1,
    PageDown: row + pageSize(list),
    PageUp: row - pageSize(list),
    Home: 0,
    End: list.total - 1,
  };
  const target = step[key];
  return target === undefined || list.total === 0 ? undefined : Math.min(Math.max(target, 0), list.total - 1);
}
