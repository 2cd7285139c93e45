/** Blocks of one rollup that may wait for the quiet part of a beat. */
const MOST_PATIENT = 8;

/**
 * When the next block may be traced, in milliseconds from now. What is signed in a beat is signed in its first half: an engine that traces is slow to execute. Where blocks pile up nothing is waited for, since the states go.
 * @param offsetMs what of the beat is over
 */
export function traceDueMs({ offsetMs, beatMs, waiting }: { offsetMs: number; beatMs: number; waiting: number }): number {
  return waiting > MOST_PATIENT ? 0 : Math.max(0, Math.ceil(beatMs / 2 - offsetMs));
}
