// Finds the recorded reply that belongs to a question.

export interface Recorded {
  step?: number;
  args: Record<string, unknown>;
  reply?: unknown;
  error?: unknown;
}

/** Commands that change the case: each that succeeds brings the step up by one. */
export const CHANGING = new Set(['create_case', 'open_case', 'close_case', 'decide', 'undo', 'sign', 'export']);

/** The same for the same values, whatever the order of the keys. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${entries.map(([key, each]) => `${JSON.stringify(key)}:${canonical(each)}`).join(',')}}`;
  }
  return JSON.stringify(value) ?? 'null';
}

/** The newest recording for these arguments that was made no later than `step`. */
export function recordedReply(
  recordings: Recorded[],
  args: Record<string, unknown>,
  step: number,
): Recorded | undefined {
  const wanted = canonical(args);
  return recordings
    .filter((each) => (each.step ?? 0) <= step && canonical(each.args) === wanted)
    .reduce<Recorded | undefined>((best, each) => ((each.step ?? 0) >= (best?.step ?? -1) ? each : best), undefined);
}
