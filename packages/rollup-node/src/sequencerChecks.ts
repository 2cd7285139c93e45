import type { Check } from "@parley/runtime";

/** Blocks that may be missed until sealing counts as stopped. */
export const MOST_BLOCKS_MISSED = 16;

/** What a sequencer sees of itself. */
export interface SequencerFacts {
  nowMs: number;
  /** between two blocks */
  blockMs: number;
  /** of the newest block, Unix seconds */
  timestamp: bigint;
  /** whether the last look at the L1 failed */
  isL1Silent: boolean;
  /** whether the last batch, or the look at it, failed; undefined where somebody else posts */
  isBatcherFailing: boolean | undefined;
  /** whether the L1 goes on without this sequencer now, or is about to */
  isBehindL1: boolean;
  /** whether the branch ended and waits for a `safe` head to begin the next one on */
  isBranchOver: boolean;
  /** whether the rollup left and all is sealed */
  hasLeft: boolean;
  peers: number;
}

/** The checks of a sequencer's `/ready`. */
export function sequencerChecks(facts: SequencerFacts): Check[] {
  const { nowMs, blockMs, timestamp, isL1Silent, isBatcherFailing, isBehindL1, isBranchOver, hasLeft, peers } = facts;
  const ageMs = nowMs - Number(timestamp) * 1_000;
  // A block's time is a whole second, at or before its beat.
  const isSealing = ageMs <= MOST_BLOCKS_MISSED * blockMs + 1_000;
  return [
    {
      name: "sealing",
      isOk: hasLeft || (isSealing && !isBranchOver),
      says: sealingText({ hasLeft, isBranchOver, ageMs }),
      hint: "look at the log: `beat_skipped` names what the next block waits for; while the L1 stands still so does the rollup",
    },
    {
      name: "l1",
      isOk: !isL1Silent,
      says: isL1Silent ? "the last look at the L1 failed" : "the L1 answers",
      hint: "check the L1's RPC endpoint in the deployment file or under `rpcUrls`",
    },
    {
      name: "batches",
      isOk: hasLeft || (isBatcherFailing !== true && !isBehindL1),
      says: batchesText({ isBatcherFailing, isBehindL1 }),
      hint: "fund the account of `batcherKey` on the L1, and compare its prices with `batchMaxFeeGwei` and `batchMaxBlobFeeGwei`",
    },
    {
      name: "peers",
      isOk: peers > 0,
      says: `${peers} connected`,
      hint: "no operator hears of the blocks: check `peers` and `listen` in the configuration",
    },
  ];
}

function sealingText({ hasLeft, isBranchOver, ageMs }: { hasLeft: boolean; isBranchOver: boolean; ageMs: number }): string {
  if (hasLeft) return "the rollup left: nothing is sealed any more";
  if (isBranchOver) return "the L1 decided for another block; the next branch waits for a safe head";
  return `the newest block is ${Math.max(0, Math.floor(ageMs / 1_000))} s old`;
}

function batchesText({ isBatcherFailing, isBehindL1 }: Pick<SequencerFacts, "isBatcherFailing" | "isBehindL1">): string {
  if (isBehindL1) return "the L1 goes on without this sequencer, or is about to: what it sealed was not posted in time";
  if (isBatcherFailing === undefined) return "somebody else posts";
  return isBatcherFailing ? "the last batch failed" : "blocks are posted";
}
