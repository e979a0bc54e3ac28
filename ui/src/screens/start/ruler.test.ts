import { describe, expect, it } from 'vitest';
import { rulerOf } from './ruler';

describe('rulerOf', () => {
  it('ends each number at the place it names', () => {
    const ruler = rulerOf(['short', 'x'.repeat(103)]);
    for (const place of [5, 10, 95, 100]) {
      expect(ruler.slice(0, place).endsWith(String(place)), String(place)).toBe(true);
    }
    expect(ruler).toHaveLength(100);
  });
  it('measures nothing where nothing is', () => {
    expect(rulerOf([])).toBe('');
    expect(rulerOf(['four'])).toBe('');
  });
});
