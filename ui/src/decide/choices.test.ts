import { describe, expect, it } from 'vitest';
import { choiceForKey, CHOICES } from './choices';

const press = (key: string, held: Partial<Record<'shiftKey' | 'ctrlKey' | 'altKey' | 'metaKey', boolean>> = {}) =>
  choiceForKey({ key, shiftKey: false, ctrlKey: false, altKey: false, metaKey: false, ...held });

describe('keys that decide', () => {
  it('are one per choice', () => {
    expect(new Set(CHOICES.map(({ key }) => key)).size).toBe(5);
    expect(press('l')).toEqual({ choice: 'take_legacy', whole: false });
    expect(press('d')).toEqual({ choice: 'defer', whole: false });
  });
  it('mean the whole finding with Shift', () => {
    expect(press('M', { shiftKey: true })).toEqual({ choice: 'take_migrated', whole: true });
  });
  it('leave the shortcuts of the system alone', () => {
    for (const held of ['ctrlKey', 'altKey', 'metaKey'] as const) expect(press('s', { [held]: true })).toBeUndefined();
    expect(press('x')).toBeUndefined();
  });
});
