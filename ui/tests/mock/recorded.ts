// Finds the recorded reply that belongs to a question.

export interface Recorded {
  /** The places on the recorded way where this was the answer. */
  at: string[];
  args: Record<string, unknown>;
  reply?: unknown;
  error?: unknown;
  /** The place it leads to, if another. */
  to?: string;
}

/** The same for the same values, whatever the order of the keys. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${entries.map(([key, each]) => `${JSON.stringify(key)}:${canonical(each)}`).join(',')}}`;
  }
  return JSON.stringify(value) ?? 'null';
}

/** What was answered to these arguments at this place; nothing if nobody asked. */
export function recordedReply(
  recordings: Recorded[],
  args: Record<string, unknown>,
  place: string,
): Recorded | undefined {
  const wanted = canonical(args);
  return recordings.find((each) => each.at.includes(place) && canonical(each.args) === wanted);
}
