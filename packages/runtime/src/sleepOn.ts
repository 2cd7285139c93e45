import type { Clock } from "./Clock.ts";

/**
 * `Clock.sleep` in terms of `Clock.scheduleAt`, shared by the real and the simulated clock.
 * @throws the signal's reason, at once when it is already aborted; the timer is cancelled then.
 */
export function sleepOn(clock: Pick<Clock, "nowMs" | "scheduleAt">, delayMs: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason);
    const onAbort = () => {
      cancel();
      reject(signal?.reason);
    };
    const cancel = clock.scheduleAt(clock.nowMs() + delayMs, () => {
      signal?.removeEventListener("abort", onAbort);
      resolve();
    });
    signal?.addEventListener("abort", onAbort, { once: true });
  });
}
