import { SimulatedHub } from "@parley/network";
import type { Head, SealedBlock, SequencerStatement } from "@parley/primitives";
import { type PostedBlock, PostedRollup } from "@parley/rollup-node/testing";
import { type Clock, createMetrics, type Logger, memoryStore, type Store, seededRng, silentLogger, systemClock } from "@parley/runtime";
import { L1Blocks } from "@parley/sdk";
import { AnvilEngine } from "@parley/stacks";
import { onTestFinished } from "vitest";
import type { Quarantine } from "../quarantine.ts";
import { RollupFollower, type RollupFollowerOptions } from "../RollupFollower.ts";

/** The L1 of these tests mines ahead of the time. */
const LATER_MS = 3_600_000;
const clock: Clock = {
  nowMs: () => systemClock.nowMs() + LATER_MS,
  scheduleAt: (atMs, task) => systemClock.scheduleAt(atMs - LATER_MS, task),
  sleep: (ms, signal) => systemClock.sleep(ms, signal),
};

/** A rollup whose L1 is real, and mines when it is told to. */
export async function startPosted(options: { sequencingWindow?: bigint } = {}): Promise<PostedRollup> {
  const posted = await PostedRollup.start(options);
  onTestFinished(() => posted.stop());
  return posted;
}

/** Follows it, alone but for a peer. @param peers the blocks that that one has @param shown what it knows that the sequencer signed; of these blocks unless told @param beatMs that long nothing is asked for without a reason */
export async function follow(
  posted: PostedRollup,
  store: Store = memoryStore(),
  {
    peers = [],
    shown = async ({ from, to }) => peers.filter(({ number }) => number >= from && number <= to),
    beatMs = 200,
    ...pruning
  }: { peers?: readonly SealedBlock[]; shown?: RollupFollower["statements"]; beatMs?: number } & Pick<
    RollupFollowerOptions,
    "kept" | "needed"
  > = {},
) {
  const { rollup, chain, l1 } = posted;
  const hub = new SimulatedHub({ clock, rng: seededRng(1), logger: silentLogger, metrics: createMetrics() });
  const network = hub.join("follower");
  const peer = hub.join("peer");
  const asked: bigint[] = [];
  const reader = posted.reader();
  const read: bigint[] = [];
  peer.onRequest("blocks", async ({ from, to }) => {
    asked.push(from);
    return { blocks: peers.filter(({ number }) => number >= from && number <= to) };
  });
  peer.onRequest("statements", async (range) => ({ statements: await shown(range) }));
  await network.start();
  await peer.start();
  const waiting: { isThere: () => boolean; resolve: () => void }[] = [];
  const heads: Head[] = [];
  const quarantines: Quarantine[] = [];
  const equivocations: SequencerStatement[][] = [];
  let resumed = 0;
  const look = () => {
    for (const { isThere, resolve } of waiting) if (isThere()) resolve();
  };
  // What it forgets it only logs.
  const logger: Logger = { ...silentLogger, debug: look, child: () => logger };
  const follower = await RollupFollower.open({
    rollup,
    createEngine: () => new AnvilEngine({ rollup, genesisFile: chain.genesisFile, logger: silentLogger }),
    store,
    ...pruning,
    network,
    l1: { checkOrigin: async (number, hash) => ((await posted.reader().hashAt(number)) === hash ? "match" : "mismatch") },
    l1Blocks: new L1Blocks({ client: l1.client, ...posted.places }),
    derivation: {
      l1: {
        newest: () => reader.newest(),
        finalized: () => reader.finalized(),
        hashAt: (number) => reader.hashAt(number),
        at: (block) => {
          if (typeof block === "bigint") read.push(block);
          return reader.at(block);
        },
      },
      depth: 0,
      pollMs: 20,
    },
    beatMs,
    clock,
    logger,
    metrics: createMetrics(),
    onHead: (head) => {
      heads.push(head);
      look();
    },
    onQuarantine: (_, quarantine) => {
      quarantines.push(quarantine);
      look();
    },
    onResumed: () => {
      resumed += 1;
      look();
    },
    onSequencerEquivocation: (first, second) => {
      equivocations.push([first, second]);
      look();
    },
    onFailure: (error) => {
      throw error;
    },
  });
  await follower.start(new AbortController().signal);
  let stopped: Promise<void> | undefined;
  const stop = () => {
    stopped ??= follower
      .stop()
      .then(() => network.stop())
      .then(() => peer.stop());
    return stopped;
  };
  onTestFinished(stop);
  return {
    follower,
    heads,
    quarantines,
    equivocations,
    resumed: () => resumed,
    asked,
    read,
    stop,
    until: (isThere: () => boolean) => new Promise<void>((resolve) => (isThere() ? resolve() : waiting.push({ isThere, resolve }))),
    newest: (finality: Head["finality"]) => heads.findLast((head) => head.finality === finality),
  };
}

/** What lies so deep the test L1 calls final: two epochs. */
export const FINAL_DEPTH = 64;

/** So many sealed blocks, each on an L1 block of its own. */
export async function blocksOf(posted: PostedRollup, count: number): Promise<PostedBlock[]> {
  const made: PostedBlock[] = [];
  for (let i = 0; i < count; i++) {
    await posted.mine();
    made.push(await posted.build([await posted.chain.transaction({ nonce: posted.blocks.length })]));
  }
  return made;
}
