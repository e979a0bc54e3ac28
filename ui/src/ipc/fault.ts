import type { FaultView } from './views';

/** The code of a fault that is no failure: the officer stopped the work. */
export const CANCELLED = 'fault-cancelled';

/** Whatever a command was rejected with, as a fault that can be shown. */
export function asFault(error: unknown): FaultView {
  if (typeof error === 'object' && error !== null && 'message' in error) {
    const found = error as Partial<FaultView>;
    return {
      code: typeof found.code === 'string' ? found.code : 'fault-unexpected',
      message: String(found.message),
      place: found.place ?? null,
      hint: found.hint ?? null,
    };
  }
  return { code: 'fault-unexpected', message: String(error), place: null, hint: null };
}
