import { describe, expect, it } from 'vitest';
import { differingPieces } from './digits';

/** The amount with what differs in brackets. */
const marked = (amount: string, other: string | null, mark = ',') =>
  differingPieces(amount, other, mark)
    .map(({ text, differs }) => (differs ? `[${text}]` : text))
    .join('');

describe('differing digits', () => {
  it('are marked in their places', () => {
    expect(marked('1.234,56', '1.243,56')).toBe('1.2[34],56');
    expect(marked('3.412,55', '3.412,56')).toBe('3.412,5[5]');
    expect(marked('3,412.55', '3,412.56', '.')).toBe('3,412.5[5]');
  });
  it('stay one stretch across a mark', () => {
    expect(marked('1.299,99', '1.300,00')).toBe('1.[299,99]');
    expect(marked('2\u202f999,10', '3\u202f888,10')).toBe('[2\u202f999],10');
  });
  it('include the sign', () => {
    expect(marked('-301,12', '301,12')).toBe('[-]301,12');
    expect(marked('301,12', '-301,12')).toBe('301,12');
    expect(marked('−5,00', '5,00')).toBe('[−]5,00');
  });
  it('are all of them at another order of magnitude', () => {
    expect(marked('21.480,00', '214,80')).toBe('[21.480,00]');
  });
  it('are found where the decimals differ in number', () => {
    expect(marked('12,345', '12,34')).toBe('12,34[5]');
    expect(marked('12', '13,50')).toBe('1[2]');
  });
  it('are none where amounts are equal or the other is absent', () => {
    expect(marked('12,00', '12,00')).toBe('12,00');
    expect(marked('12,00', null)).toBe('12,00');
  });
  it('never change the amount', () => {
    for (const [a, b] of [
      ['1.299,99', '-7,1'],
      ['(12,50)', '12,50'],
      ['0,00', '100,00'],
    ] as const) {
      expect(
        differingPieces(a, b, ',')
          .map((piece) => piece.text)
          .join(''),
      ).toBe(a);
    }
  });
});
