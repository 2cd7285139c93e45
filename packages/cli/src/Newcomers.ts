import type { Hex, RollupDeployment } from "@parley/primitives";
import type { Clock, Logger } from "@parley/runtime";

const FIRST_PAUSE_MS = 1_000;
const LONGEST_PAUSE_MS = 300_000;

export interface NewcomersOptions {
  known: readonly RollupDeployment[];
  follow(rollup: RollupDeployment): void | Promise<void>;
  clock: Pick<Clock, "nowMs">;
  logger: Logger;
  signal: AbortSignal;
}

/** The rollups that are followed, and those that are to be and cannot be now: an engine that does not start, say. Those are tried again, with growing pauses, as they were first described. */
export class Newcomers {
  readonly #options: NewcomersOptions;
  readonly #followed: RollupDeployment[];
  readonly #waiting = new Map<Hex, { rollup: RollupDeployment; pauseMs: number; atMs: number }>();

  constructor(options: NewcomersOptions) {
    this.#options = options;
    this.#followed = [...options.known];
  }

  /** All of them, whose names are taken. */
  get rollups(): readonly RollupDeployment[] {
    return [...this.#followed, ...[...this.#waiting.values()].map(({ rollup }) => rollup)];
  }

  has(rollupId: Hex): boolean {
    return this.rollups.some((rollup) => rollup.rollupId === rollupId);
  }

  /** Follows a rollup, now or when that can be. @throws the signal's reason */
  async add(rollup: RollupDeployment): Promise<void> {
    await this.#try(rollup, FIRST_PAUSE_MS);
  }

  /** Tries those again whose pause is over. @throws the signal's reason */
  async retry(): Promise<void> {
    const nowMs = this.#options.clock.nowMs();
    for (const { rollup, pauseMs, atMs } of [...this.#waiting.values()])
      if (atMs <= nowMs) await this.#try(rollup, Math.min(2 * pauseMs, LONGEST_PAUSE_MS));
  }

  async #try(rollup: RollupDeployment, pauseMs: number): Promise<void> {
    const { follow, clock, logger, signal } = this.#options;
    const { name, rollupId, chainId } = rollup;
    try {
      await follow(rollup);
    } catch (error) {
      signal.throwIfAborted();
      this.#waiting.set(rollupId, { rollup, pauseMs, atMs: clock.nowMs() + pauseMs });
      logger.error("rollup_not_followed", { rollup: name, rollupId, error, pauseMs });
      return;
    }
    this.#waiting.delete(rollupId);
    this.#followed.push(rollup);
    logger.info("rollup_joined", { rollup: name, rollupId, chainId });
  }
}
