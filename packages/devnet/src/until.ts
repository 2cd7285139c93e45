import { ParleyError } from "@parley/primitives";
import type { Clock } from "@parley/runtime";

export interface UntilOptions {
  /** what is waited for, as in "WHAT did not happen within 5 s" */
  what: string;
  /** `PATIENCE_MS` unless told */
  timeoutMs?: number;
  clock: Clock;
  signal?: AbortSignal | undefined;
  /** pause between looks; 40 ms unless told */
  pollMs?: number;
}

/** After this nobody believes any more that something is merely slow. All waiting is for an event, so that it costs nothing where things are fast. */
export const PATIENCE_MS = 300_000;

/**
 * Looks until there is something to see, and returns it. An error of a look counts as nothing, since a process may be restarting.
 * @throws ParleyError NETWORK_FAILED with the last error as its cause when the time is over; the signal's reason
 */
export async function until<T>(
  { what, timeoutMs = PATIENCE_MS, clock, signal, pollMs = 40 }: UntilOptions,
  look: () => Promise<T | undefined>,
): Promise<T> {
  const endMs = clock.nowMs() + timeoutMs;
  let cause: unknown;
  for (;;) {
    signal?.throwIfAborted();
    try {
      const seen = await look();
      if (seen !== undefined) return seen;
    } catch (error) {
      cause = error;
    }
    if (clock.nowMs() >= endMs) {
      throw new ParleyError("NETWORK_FAILED", `${what} did not happen within ${timeoutMs / 1_000} s`, {
        fields: { what, timeoutMs },
        cause,
        hint: "the machine may be too busy: try a longer --beat; otherwise the logs of the roles tell more",
      });
    }
    await clock.sleep(pollMs, signal);
  }
}
