import { describe, expect, it } from 'vitest';
import type { SourceView } from '../../ipc/views';
import { filesOf, toggled } from './files';

const source = (input: number, name: string, sheet: string | null = null, sha256 = name): SourceView =>
  ({ input, name, sheet, sha256, sheets: sheet === null ? [] : ['jan', 'feb', 'mar'] }) as unknown as SourceView;

const book = [
  source(0, 'staff.csv'),
  source(1, 'pay.xlsx#jan', 'jan', 'pay'),
  source(2, 'pay.xlsx#mar', 'mar', 'pay'),
  source(3, 'other.xlsx#jan', 'jan', 'other'),
];

describe('filesOf', () => {
  it('puts the sheets of one workbook together', () => {
    const files = filesOf(book);
    expect(files.map((file) => [file.name, file.input, file.sources.map(({ at }) => at)])).toEqual([
      ['staff.csv', 0, [0]],
      ['pay.xlsx', 1, [1, 2]],
      ['other.xlsx', 3, [3]],
    ]);
  });
});

describe('toggled', () => {
  const file = filesOf(book)[1];
  it('adds a sheet where it stands in the workbook', () => {
    expect(file && toggled(file, 'feb')).toEqual(['jan', 'feb', 'mar']);
  });
  it('takes one away', () => {
    expect(file && toggled(file, 'jan')).toEqual(['mar']);
  });
});
