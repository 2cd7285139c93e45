import type { Clock } from "./Clock.ts";
import { sleepOn } from "./sleepOn.ts";

interface Task {
  atMs: number;
  order: number;
  run: () => void;
}

/**
 * Time that stands still until a test advances it. Tasks run by time, and in the order in which they were scheduled when they share
 * one. Between two tasks all promise callbacks settle, so that a run is the same every time; real I/O is not waited for.
 */
export class SimulatedClock implements Clock {
  #nowMs: number;
  #scheduled = 0;
  /** Latest first, so that the next task is taken from the end. */
  readonly #tasks: Task[] = [];

  constructor(startMs = 0) {
    this.#nowMs = startMs;
  }

  nowMs(): number {
    return this.#nowMs;
  }

  scheduleAt(atMs: number, run: () => void): () => void {
    if (!Number.isFinite(atMs)) throw new RangeError(`A task cannot be scheduled at ${atMs} ms: give a finite Unix time`);
    const task: Task = { atMs, order: this.#scheduled++, run };
    let low = 0;
    let high = this.#tasks.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      // A new task has the highest order, so among equal times it belongs before all others here.
      if ((this.#tasks[middle]?.atMs ?? 0) > atMs) low = middle + 1;
      else high = middle;
    }
    this.#tasks.splice(low, 0, task);
    return () => {
      const index = this.#tasks.indexOf(task);
      if (index >= 0) this.#tasks.splice(index, 1);
    };
  }

  sleep(delayMs: number, signal?: AbortSignal): Promise<void> {
    return sleepOn(this, delayMs, signal);
  }

  /** When the next task is due (Unix ms), if there is one. */
  nextTaskMs(): number | undefined {
    return this.#tasks.at(-1)?.atMs;
  }

  /** Moves to `atMs` (Unix ms, never back) and runs everything that falls due on the way, tasks that were scheduled meanwhile included. */
  async advanceTo(atMs: number): Promise<void> {
    await settled();
    for (;;) {
      const next = this.#tasks.at(-1);
      if (next === undefined || next.atMs > atMs) break;
      this.#tasks.pop();
      this.#nowMs = Math.max(this.#nowMs, next.atMs);
      next.run();
      await settled();
    }
    this.#nowMs = Math.max(this.#nowMs, atMs);
  }

  /** `advanceTo` by a difference in milliseconds. */
  advanceBy(deltaMs: number): Promise<void> {
    return this.advanceTo(this.#nowMs + deltaMs);
  }
}

/** One turn of the event loop: the microtask queue is empty after it. */
function settled(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
