/** The most places that are numbered: lines are shown no further. */
const LONGEST = 400;

/** A ruler over lines, by which places are counted: `····5····10···15`. Empty where there is nothing to measure. */
export function rulerOf(lines: string[]): string {
  const length = Math.min(LONGEST, Math.max(0, ...lines.map((line) => [...line].length)));
  let ruler = '';
  for (let place = 5; place <= length; place += 5) ruler += String(place).padStart(5, '·');
  return ruler;
}
