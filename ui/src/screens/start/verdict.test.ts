import { describe, expect, it } from 'vitest';
import type { ProblemView } from '../../ipc/views';
import { asOption, FOUND, fromOption } from './reading.svelte';
import { verdictOf } from './verdict';

const problem = (rejected: boolean): ProblemView => ({
  rejected,
  message: '',
  expected: null,
  next: '',
  remedy: null,
  cells: [],
  more: 0,
});

describe('verdictOf', () => {
  it('is good where there is nothing to say', () => {
    expect(verdictOf({ problems: [], more_problems: 0 })).toEqual({ state: 'read', count: 0 });
  });
  it('asks for a look where everything was used', () => {
    expect(verdictOf({ problems: [problem(false)], more_problems: 2 })).toEqual({ state: 'look', count: 3 });
  });
  it('speaks of what was rejected before all else', () => {
    const problems = [problem(true), problem(true), problem(false)];
    expect(verdictOf({ problems, more_problems: 5 })).toEqual({ state: 'rejected', count: 2 });
  });
  it('counts those that are not shown where all shown were rejected', () => {
    expect(verdictOf({ problems: [problem(true)], more_problems: 5 })).toEqual({ state: 'rejected', count: 6 });
  });
});

describe('the options of a setting', () => {
  it('keep an empty value apart from what was found', () => {
    expect(fromOption(FOUND)).toBeNull();
    expect(fromOption(asOption(''))).toBe('');
    expect(fromOption(asOption('=x'))).toBe('=x');
  });
});
