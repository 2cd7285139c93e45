import type { Clock } from "./Clock.ts";
import { sleepOn } from "./sleepOn.ts";

/** A timer is re-armed at least this often, so that a step of the machine's clock is noticed, and because Node's timers end at 2^31 ms. */
const LONGEST_TIMER_MS = 60_000;

/** The machine's clock. A task never runs before its time, even where Node's timers fire a millisecond early. */
export const systemClock: Clock = {
  nowMs: () => Date.now(),
  scheduleAt(atMs, task) {
    let timer: NodeJS.Timeout;
    const arm = () => {
      const waitMs = Math.min(Math.max(atMs - Date.now(), 0), LONGEST_TIMER_MS);
      timer = setTimeout(() => (Date.now() >= atMs ? task() : arm()), waitMs);
    };
    arm();
    return () => clearTimeout(timer);
  },
  sleep: (delayMs, signal) => sleepOn(systemClock, delayMs, signal),
};
