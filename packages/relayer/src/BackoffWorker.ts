import type { Clock } from "@parley/runtime";

export interface BackoffWorkerOptions {
  clock: Clock;
  task: () => Promise<void>;
  /** told of every failure, before the pause */
  onError: (error: unknown, pauseMs: number) => void;
  /** pause after the first failure in a row, doubled by each further one */
  leastPauseMs: number;
  mostPauseMs: number;
}

/** Runs one task at a time, once more when woken meanwhile, and not before a growing pause is over when it failed. A worker's failures are nobody else's. */
export class BackoffWorker {
  readonly #options: BackoffWorkerOptions;
  #wanted = false;
  #running: Promise<void> | undefined;
  #stopped = false;
  #failures = 0;
  #cancelPause: (() => void) | undefined;

  constructor(options: BackoffWorkerOptions) {
    this.#options = options;
  }

  /** Whether the last run failed. */
  get isFailing(): boolean {
    return this.#failures > 0;
  }

  /** Asks for a run that sees everything that is so now. */
  wake(): void {
    if (this.#stopped) return;
    this.#wanted = true;
    if (this.#running === undefined && this.#cancelPause === undefined) {
      this.#running = this.#run().finally(() => {
        this.#running = undefined;
        // Woken after the last look at #wanted.
        if (this.#wanted && this.#cancelPause === undefined) this.wake();
      });
    }
  }

  /** Resolves when the run that is under way, if any, has ended. */
  async stop(): Promise<void> {
    this.#stopped = true;
    this.#cancelPause?.();
    await this.#running;
  }

  async #run(): Promise<void> {
    const { clock, task, onError, leastPauseMs, mostPauseMs } = this.#options;
    while (this.#wanted && !this.#stopped) {
      this.#wanted = false;
      try {
        await task();
        this.#failures = 0;
      } catch (error) {
        if (this.#stopped) return;
        const pauseMs = Math.min(leastPauseMs * 2 ** this.#failures, mostPauseMs);
        this.#failures = Math.min(this.#failures + 1, 16);
        this.#cancelPause = clock.scheduleAt(clock.nowMs() + pauseMs, () => {
          this.#cancelPause = undefined;
          this.wake();
        });
        onError(error, pauseMs);
        return;
      }
    }
  }
}
