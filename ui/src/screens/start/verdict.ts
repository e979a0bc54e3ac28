import type { ExtractView } from '../../ipc/views';

export interface Verdict {
  /** `rejected` where something could not be read, `look` where all was used but something is suspicious. */
  state: 'read' | 'look' | 'rejected';
  /** How many points there are of that kind. */
  count: number;
}

/** Whether an extract was read well, in one word. */
export function verdictOf(extract: Pick<ExtractView, 'problems' | 'more_problems'>): Verdict {
  const rejected = extract.problems.filter((problem) => problem.rejected).length;
  const all = extract.problems.length + extract.more_problems;
  // Rejected points stand first: where none of those shown is one of them, none of the others is.
  const beyond = rejected === extract.problems.length ? extract.more_problems : 0;
  if (rejected > 0) return { state: 'rejected', count: rejected + beyond };
  return all > 0 ? { state: 'look', count: all } : { state: 'read', count: 0 };
}
