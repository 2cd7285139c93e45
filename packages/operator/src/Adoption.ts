import type { Hex, RollupDeployment } from "@parley/primitives";
import type { Clock, Logger } from "@parley/runtime";

const FIRST_PAUSE_MS = 1_000;
const LONGEST_PAUSE_MS = 300_000;

export interface AdoptionOptions {
  /** begins to follow it; `onFailure` once it cannot go on. Nothing is left of it when this fails */
  follow: (rollup: RollupDeployment, onFailure: (error: Error) => void) => Promise<void>;
  /** ends that, so that nothing is left of it in memory */
  unfollow: (rollupId: Hex) => Promise<void>;
  clock: Clock;
  logger: Logger;
  /** nothing is begun any more */
  signal: AbortSignal;
}

interface Adopted {
  rollup: RollupDeployment;
  pauseMs: number;
  /** only the newest one's failure counts */
  attempt: number;
  /** it was followed once */
  hasBegun: boolean;
  /** it was given up, and is not tried again yet */
  isWaiting: boolean;
  /** resolves when the newest attempt has begun, or failed to */
  following: Promise<void>;
}

/**
 * The rollups that joined while the operator runs, each for itself. Anybody may have one join, with whatever manifest and contracts: where one cannot be followed on, it is given up, with those whose L1 it is, and tried again with growing
 * pauses. Nobody else notices.
 */
export class Adoption {
  readonly #options: AdoptionOptions;
  readonly #adopted = new Map<Hex, Adopted>();
  readonly #retries = new Set<Promise<void>>();

  constructor(options: AdoptionOptions) {
    this.#options = options;
  }

  /** Follows a rollup; one that was adopted before is left as it is. @throws whatever the first attempt throws; then it is not adopted */
  async add(rollup: RollupDeployment): Promise<void> {
    if (this.#adopted.has(rollup.rollupId)) return;
    const entry: Adopted = { rollup, pauseMs: FIRST_PAUSE_MS, attempt: 0, hasBegun: false, isWaiting: false, following: Promise.resolve() };
    this.#adopted.set(rollup.rollupId, entry);
    try {
      await this.#follow(entry);
    } catch (error) {
      this.#adopted.delete(rollup.rollupId);
      throw error;
    }
  }

  /** Whether it was adopted, also while it waits to be tried again. */
  has(rollupId: Hex): boolean {
    return this.#adopted.has(rollupId);
  }

  /** Resolves when nothing is begun any more. To be called once the signal is aborted. */
  async stop(): Promise<void> {
    await Promise.all(this.#retries);
  }

  async #follow(entry: Adopted): Promise<void> {
    entry.attempt += 1;
    const { attempt } = entry;
    const { promise, resolve } = Promise.withResolvers<void>();
    entry.following = promise;
    try {
      await this.#options.follow(entry.rollup, (error) => {
        if (entry.attempt === attempt) this.#later(entry, error);
      });
      entry.hasBegun = true;
    } finally {
      resolve();
    }
  }

  #later(entry: Adopted, error: unknown): void {
    if (entry.isWaiting) return;
    entry.isWaiting = true;
    const retry = this.#again(entry, error).finally(() => this.#retries.delete(retry));
    this.#retries.add(retry);
  }

  async #again(entry: Adopted, error: unknown): Promise<void> {
    const { unfollow, clock, logger, signal } = this.#options;
    const { rollup, pauseMs } = entry;
    const { name, rollupId } = rollup;
    await entry.following;
    // Where the very first attempt failed, whoever made it hears of that and decides.
    if (signal.aborted || !entry.hasBegun) return;
    logger.error("rollup_given_up", {
      rollup: name,
      rollupId,
      error,
      pauseMs,
      hint: "it is tried again after the pause; nothing else is concerned",
    });
    entry.pauseMs = Math.min(2 * pauseMs, LONGEST_PAUSE_MS);
    for (const child of this.#adopted.values())
      if (child.rollup.derivation.parent?.rollupId === rollupId) this.#later(child, new Error(`${name}, its L1, was given up`));
    await unfollow(rollupId);
    try {
      await clock.sleep(pauseMs, signal);
      entry.isWaiting = false;
      await this.#follow(entry);
      logger.info("rollup_followed_again", { rollup: name, rollupId });
    } catch (next) {
      if (!signal.aborted) this.#later(entry, next);
    }
  }
}
