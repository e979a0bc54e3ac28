// Which digits of two amounts differ, so that the eye finds `1.234,56` against `1.243,56` at once.

export interface Piece {
  text: string;
  differs: boolean;
}

const isDigit = (mark: string) => mark >= '0' && mark <= '9';

/** The digits and signs of an amount, by their place: units are 0, tens 1, tenths −1. A sign has its own place. */
function places(amount: string, decimalMark: string): Map<number, string> {
  const found = new Map<number, string>();
  const mark = amount.lastIndexOf(decimalMark);
  const whole = mark < 0 ? amount : amount.slice(0, mark);
  let place = 0;
  for (const digit of [...whole].reverse()) if (isDigit(digit)) found.set(place++, digit);
  if (mark >= 0) {
    place = -1;
    for (const digit of amount.slice(mark + 1)) if (isDigit(digit)) found.set(place--, digit);
  }
  return found;
}

const isNegative = (amount: string) => /[-−(]/.test(amount);

/**
 * An amount in pieces, with those marked that differ from the other amount.
 *
 * Amounts are laid over each other at the decimal mark. A mark between two differing digits is marked with them, so that
 * one stretch stays one piece. Amounts of another order of magnitude differ as a whole: their digits only meet by chance.
 * Where the other is absent nothing is marked, since there is nothing to compare with.
 */
export function differingPieces(amount: string, other: string | null, decimalMark: string): Piece[] {
  if (other === null || amount === other) return [{ text: amount, differs: false }];
  const theirs = places(other, decimalMark);
  const mine = places(amount, decimalMark);
  const highest = (digits: Map<number, string>) => [...digits.keys()].reduce((top, at) => Math.max(top, at), -1);
  if (highest(mine) !== highest(theirs)) return [{ text: amount, differs: true }];
  const signDiffers = isNegative(amount) !== isNegative(other);
  const mark = amount.lastIndexOf(decimalMark);

  let place = highest(mine);
  const flags: (boolean | undefined)[] = [...amount].map((character, index) => {
    if (isDigit(character)) {
      const differs = theirs.get(place) !== character;
      place -= 1;
      return differs;
    }
    if (index === mark) place = -1;
    return /[-−()]/.test(character) ? signDiffers : undefined;
  });

  return [...amount].reduce<Piece[]>((pieces, character, index) => {
    const before = flags[index - 1] ?? false;
    const after = flags[index + 1] ?? false;
    const differs = flags[index] ?? (before && after);
    const last = pieces.at(-1);
    if (last && last.differs === differs) last.text += character;
    else pieces.push({ text: character, differs });
    return pieces;
  }, []);
}
