import type { Hex, RollupDeployment } from "@parley/primitives";
import type { Logger, Metrics, Store } from "@parley/runtime";
import { decodeBranch, encodeBranch, FIRST_BRANCH, type FollowedBranch } from "./FollowedBranch.ts";
import { decodeQuarantine, encodeQuarantine, type Quarantine } from "./quarantine.ts";

export interface BranchStateOptions {
  rollup: Pick<RollupDeployment, "rollupId" | "name">;
  store: Store;
  logger: Logger;
  metrics: Metrics;
  onQuarantine: (rollupId: Hex, quarantine: Quarantine) => void;
  onResumed: (rollupId: Hex) => void;
}

/** Which branch of sealed blocks is followed, and why it ended if it did (specs/protocol.md §3.1): told to the round, and on disk for the next life. */
export class BranchState {
  readonly #options: BranchStateOptions;
  #branch: FollowedBranch;
  #quarantine: Quarantine | undefined;

  private constructor(options: BranchStateOptions, branch: FollowedBranch, quarantine: Quarantine | undefined) {
    this.#options = options;
    this.#branch = branch;
    this.#quarantine = quarantine;
    this.#gauge();
  }

  /** @throws ParleyError STORE_FAILED */
  static async open(options: BranchStateOptions): Promise<BranchState> {
    const { store, rollup } = options;
    const [quarantine, branch] = await Promise.all([store.get(quarantineKey(rollup.rollupId)), store.get(branchKey(rollup.rollupId))]);
    return new BranchState(
      options,
      branch === undefined ? FIRST_BRANCH : decodeBranch(branch),
      quarantine === undefined ? undefined : decodeQuarantine(quarantine),
    );
  }

  /** The one that is followed, or was last. */
  get branch(): FollowedBranch {
    return this.#branch;
  }

  /** Why it ended, as long as no other one is followed. */
  get quarantine(): Quarantine | undefined {
    return this.#quarantine;
  }

  /** Tells the round again what an earlier life found. */
  tell(): void {
    if (this.#quarantine !== undefined) this.#options.onQuarantine(this.#options.rollup.rollupId, this.#quarantine);
  }

  /** Whether that would be news: nothing ends twice but for a worse reason. */
  isEndedBy({ floor }: Quarantine): boolean {
    return this.#quarantine === undefined || this.#quarantine.floor < floor;
  }

  /** The branch is over at once; resolves when that is on disk. @throws ParleyError STORE_FAILED */
  async end(quarantine: Quarantine): Promise<void> {
    const { rollup, store, logger } = this.#options;
    this.#quarantine = quarantine;
    logger.error("rollup_quarantined", { ...quarantine });
    this.#gauge();
    this.tell();
    await store.write([{ key: quarantineKey(rollup.rollupId), value: encodeQuarantine(quarantine) }], { sync: true });
  }

  /** Another one takes its place at once; resolves when that is on disk. @throws ParleyError STORE_FAILED */
  async follow(branch: FollowedBranch): Promise<void> {
    const { rollup, store, onResumed } = this.#options;
    this.#branch = branch;
    this.#quarantine = undefined;
    this.#gauge();
    const entries = [
      { key: quarantineKey(rollup.rollupId), value: undefined },
      { key: branchKey(rollup.rollupId), value: encodeBranch(branch) },
    ];
    await store.write(entries, { sync: true });
    // It may have ended meanwhile.
    if (this.quarantine === undefined) onResumed(rollup.rollupId);
  }

  #gauge(): void {
    const { metrics, rollup } = this.#options;
    metrics.gauge("operator_quarantined_count", this.#quarantine === undefined ? 0 : 1, { rollup: rollup.name });
  }
}

function branchKey(rollupId: Hex): string {
  return `branch/${rollupId}`;
}

function quarantineKey(rollupId: Hex): string {
  return `quarantine/${rollupId}`;
}
