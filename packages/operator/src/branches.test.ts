/** How a branch of sealed blocks ends, and which one takes its place (specs/protocol.md §3.1), on a real L1. */
import { derivationConfigOf, genesisPosition, nextBlock, withL1Block } from "@parley/derivation";
import { SimulatedHub } from "@parley/network";
import { type Head, type Hex, headHash, type SealedBlock, ZERO_HASH } from "@parley/primitives";
import { sealBlock } from "@parley/rollup-node";
import { type PostedBlock, PostedRollup } from "@parley/rollup-node/testing";
import { type Clock, createMetrics, memoryStore, type Store, seededRng, silentLogger, systemClock } from "@parley/runtime";
import { L1Blocks } from "@parley/sdk";
import { AnvilEngine } from "@parley/stacks";
import { toHex } from "viem";
import { describe, expect, it, onTestFinished } from "vitest";
import type { Quarantine } from "./quarantine.ts";
import { RollupFollower } from "./RollupFollower.ts";

/** The L1 of these tests mines ahead of the time. */
const LATER_MS = 3_600_000;
const clock: Clock = {
  nowMs: () => systemClock.nowMs() + LATER_MS,
  scheduleAt: (atMs, task) => systemClock.scheduleAt(atMs - LATER_MS, task),
  sleep: (ms, signal) => systemClock.sleep(ms, signal),
};

async function start(): Promise<PostedRollup> {
  const posted = await PostedRollup.start({});
  onTestFinished(() => posted.stop());
  return posted;
}

async function follow(posted: PostedRollup, store: Store = memoryStore()) {
  const { rollup, chain, portal, l1 } = posted;
  const hub = new SimulatedHub({ clock, rng: seededRng(1), logger: silentLogger, metrics: createMetrics() });
  const network = hub.join("follower");
  await network.start();
  const waiting: { isThere: () => boolean; resolve: () => void }[] = [];
  const heads: Head[] = [];
  const quarantines: Quarantine[] = [];
  const equivocations: SealedBlock[][] = [];
  let resumed = 0;
  const look = () => {
    for (const { isThere, resolve } of waiting) if (isThere()) resolve();
  };
  const follower = await RollupFollower.open({
    rollup,
    createEngine: () => new AnvilEngine({ rollup, genesisFile: chain.genesisFile, logger: silentLogger }),
    store,
    network,
    l1: { checkOrigin: async (number, hash) => ((await posted.reader().hashAt(number)) === hash ? "match" : "mismatch") },
    l1Blocks: new L1Blocks({ client: l1.client, portal }),
    derivation: { l1: posted.reader(), depth: 0, pollMs: 20 },
    beatMs: 200,
    clock,
    logger: silentLogger,
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
    stopped ??= follower.stop().then(() => network.stop());
    return stopped;
  };
  onTestFinished(stop);
  return {
    follower,
    heads,
    quarantines,
    equivocations,
    resumed: () => resumed,
    stop,
    until: (isThere: () => boolean) => new Promise<void>((resolve) => (isThere() ? resolve() : waiting.push({ isThere, resolve }))),
    newest: (finality: Head["finality"]) => heads.findLast((head) => head.finality === finality),
  };
}

async function blocksOf(posted: PostedRollup, count: number): Promise<PostedBlock[]> {
  const made: PostedBlock[] = [];
  for (let i = 0; i < count; i++) {
    await posted.mine();
    made.push(await posted.build([await posted.chain.transaction({ nonce: posted.blocks.length })]));
  }
  return made;
}

/** The same block, or one that lies about itself, under an anchor. */
function resealed(posted: PostedRollup, { block }: PostedBlock, anchor: Hex, fields: Partial<SealedBlock> = {}): Promise<SealedBlock> {
  const l1Origin = { number: block.l1OriginNumber, hash: block.l1OriginHash };
  return sealBlock({
    rollupId: posted.rollup.rollupId,
    block: { ...block, ...fields },
    l1Origin,
    anchor,
    sequencerKey: posted.chain.sequencerKey,
  });
}

/** Block 2 without what its sequencer chose for the L1, as another engine executes it. */
async function emptied(posted: PostedRollup, [one, two]: readonly PostedBlock[]): Promise<SealedBlock> {
  if (one === undefined || two === undefined) throw new Error("there are two blocks");
  const engine = new AnvilEngine({ rollup: posted.rollup, genesisFile: posted.chain.genesisFile, logger: silentLogger });
  await engine.start();
  try {
    await engine.execute(one.block);
    const built = await engine.execute({ ...two.block, transactions: two.block.transactions.slice(0, two.fromL1) });
    return await resealed(posted, { ...two, block: { ...two.block, ...built } }, ZERO_HASH);
  } finally {
    await engine.stop();
  }
}

async function genesisHashOf({ rollup, chain }: PostedRollup): Promise<Hex> {
  const engine = new AnvilEngine({ rollup, genesisFile: chain.genesisFile, logger: silentLogger });
  await engine.start();
  try {
    return (await engine.head()).hash;
  } finally {
    await engine.stop();
  }
}

describe("a branch", { timeout: 480_000 }, () => {
  it("ends where the L1 has another block; what is safe goes on, and another branch behind it", async () => {
    const posted = await start();
    const made = await blocksOf(posted, 4);
    const [one, , three, four] = made;
    if (one === undefined || three === undefined || four === undefined) throw new Error("there are four");
    const lie = await emptied(posted, made);
    const { follower, heads, quarantines, until, newest, resumed } = await follow(posted);
    for (const block of [one.block, lie]) await follower.receive(block);
    await until(() => newest(1)?.number === 2n);
    expect(newest(1)?.blockHash).toBe(lie.hash);

    await posted.mine({ payloads: posted.payloads([one]) });
    await until(() => newest(2)?.number === 1n);
    const low = newest(2);
    await posted.mine({ payloads: posted.payloads(made.slice(1, 3)) });
    await until(() => newest(2)?.number === 3n);
    expect(quarantines).toEqual([{ number: 2n, reason: "overridden", sealedHash: lie.hash, floor: 2n }]);
    expect(newest(2)?.blockHash).toBe(three.block.hash);
    expect(follower.height).toBe(3n);

    // Neither the branch that ended, nor one on a head below its end, nor one on nothing.
    expect(await follower.receive(four.block)).toBe("ignore");
    const safe = newest(2);
    if (low === undefined || safe === undefined) throw new Error("there are safe heads");
    await follower.receive(await resealed(posted, four, headHash(low)));
    await follower.receive(await resealed(posted, four, toHex(0xab, { size: 32 })));
    // And nobody but the sequencer.
    const right = await resealed(posted, four, headHash(safe));
    expect(await follower.receive({ ...right, anchor: headHash(low), hash: toHex(9, { size: 32 }) })).toBe("reject");
    expect(await follower.receive(right)).toBe("accept");
    await until(() => newest(1)?.number === 4n);
    expect(newest(1)).toMatchObject({ anchor: headHash(safe), blockHash: four.block.hash });
    expect(resumed()).toBe(1);
    expect(follower.quarantine).toBeUndefined();
    expect(heads.filter(({ number, finality }) => finality === 1 && number > 2n)).toHaveLength(1);
  });

  it("that holds an invalid block gives way to one on any safe head, also after a restart", async () => {
    const posted = await start();
    const made = await blocksOf(posted, 2);
    const [one, two] = made;
    if (one === undefined || two === undefined) throw new Error("there are two");
    const store = memoryStore();
    const first = await follow(posted, store);
    await first.follower.receive(one.block);
    await posted.mine({ payloads: posted.payloads([one]) });
    await first.until(() => first.newest(2)?.number === 1n);
    await first.follower.receive(await resealed(posted, two, ZERO_HASH, { stateRoot: toHex(1, { size: 32 }) }));
    await first.until(() => first.quarantines.length === 1);
    expect(first.quarantines[0]).toMatchObject({ number: 2n, reason: "execution-stateRoot", floor: 0n });
    await first.stop();

    const { follower, quarantines, until, newest } = await follow(posted, store);
    expect(quarantines).toEqual(first.quarantines);
    await until(() => newest(2)?.number === 1n);
    const safe = newest(2);
    await follower.receive(await resealed(posted, two, safe === undefined ? ZERO_HASH : headHash(safe)));
    await until(() => newest(1)?.number === 2n);
    expect(newest(1)?.blockHash).toBe(two.block.hash);
    expect(follower.quarantine).toBeUndefined();
  });

  it("of a sequencer that equivocated is the last one; its rollup goes on at safe", async () => {
    const posted = await start();
    const made = await blocksOf(posted, 4);
    const [one, two, three, four] = made;
    if (one === undefined || two === undefined || three === undefined || four === undefined) throw new Error("there are four");
    const { follower, equivocations, quarantines, until, newest } = await follow(posted);
    for (const block of [one.block, two.block]) await follower.receive(block);
    await until(() => newest(1)?.number === 2n);
    const lie = await emptied(posted, made);
    await follower.receive(lie);
    await until(() => quarantines.length === 1);
    expect(equivocations).toEqual([[two.block, lie]]);
    await posted.mine({ payloads: posted.payloads(made.slice(0, 3)) });
    await until(() => newest(2)?.number === 3n);
    const safe = newest(2);
    await follower.receive(await resealed(posted, four, safe === undefined ? ZERO_HASH : headHash(safe)));
    await posted.mine({ payloads: posted.payloads([four]) });
    await until(() => newest(2)?.number === 4n);
    expect(newest(2)?.blockHash).toBe(four.block.hash);
    expect(follower.quarantine?.reason).toBe("equivocation");
    expect(newest(1)?.number).toBe(2n);
  });

  it("that stands on the L1 is not left for another one; one whose L1 origin is no more is, below it", async () => {
    const posted = await start();
    const [one, two, three] = await blocksOf(posted, 3);
    if (one === undefined || two === undefined || three === undefined) throw new Error("there are three");
    const { follower, heads, quarantines, until, newest, resumed } = await follow(posted);
    for (const { block } of [one, two, three]) await follower.receive(block);
    await until(() => newest(1)?.number === 3n);
    await posted.mine({ payloads: posted.payloads([one]) });
    await until(() => newest(2)?.number === 1n);
    const safe = newest(2);
    if (safe === undefined) throw new Error("there is a safe head");
    const anchor = headHash(safe);
    await follower.receive(await resealed(posted, two, anchor));
    // What is heard behind that is heard after it was judged.
    await posted.mine({ payloads: posted.payloads([two]) });
    await until(() => newest(2)?.number === 2n);
    expect(resumed()).toBe(0);
    expect(follower.height).toBe(3n);

    // The L1 gives up the block on which block 3 rests, and all behind it; what was posted comes again.
    const newestL1 = await posted.l1.client.getBlockNumber();
    await posted.giveUp(Number(newestL1 - three.block.l1OriginNumber) + 1);
    const { timestamp } = await posted.l1.client.getBlock();
    for (let i = 1; i <= 2; i++) await posted.l1.rpc("evm_mine", [{ timestamp: toHex(timestamp + 13n * BigInt(i)) }]);
    const again = await posted.mine({ payloads: posted.payloads([one, two]) });
    await until(() => newest(2)?.l1OriginHash === again.hash);
    const later = newest(2);
    if (later === undefined) throw new Error("there is a safe head");
    // On the L1 as it is now, in place of block 3.
    const origin = await posted.reader().at(two.block.l1OriginNumber);
    const engine = new AnvilEngine({ rollup: posted.rollup, genesisFile: posted.chain.genesisFile, logger: silentLogger });
    await engine.start();
    onTestFinished(() => engine.stop());
    for (const { block } of [one, two]) await engine.execute(block);
    const config = derivationConfigOf(posted.rollup, await genesisHashOf(posted));
    const start1 = await posted.reader().at(posted.rollup.derivation.l1StartNumber);
    const blocks = await new L1Blocks({ client: posted.l1.client, portal: posted.portal }).between(start1, origin.hash);
    let position = blocks.reduce((known, block) => withL1Block(known, block, config), genesisPosition(config, start1.timestamp));
    for (const { block } of [one, two]) {
      const chosen = { timestamp: block.timestamp, originNumber: block.l1OriginNumber, transactions: [] };
      position = nextBlock(position, chosen, config).after(block.hash);
    }
    const { attributes } = nextBlock(
      position,
      { timestamp: two.block.timestamp + 1n, originNumber: origin.number, transactions: [] },
      config,
    );
    const { baseFeePerGas } = posted.rollup;
    const built = await engine.execute({ ...attributes, baseFeePerGas, system: attributes.systemTransaction, transactions: [] });
    const { rollupId } = posted.rollup;
    const block = {
      ...built,
      rollupId,
      l1OriginNumber: origin.number,
      l1OriginHash: origin.hash,
      anchor: ZERO_HASH,
      signature: "0x" as Hex,
    };
    const other = await resealed(posted, { block, fromL1: 1 }, headHash(later));
    await follower.receive(other);
    await until(() => newest(1)?.blockHash === other.hash);
    expect(newest(1)).toMatchObject({ number: 3n, anchor: headHash(later) });
    expect(resumed()).toBe(1);
    expect(quarantines).toEqual([]);
    expect(heads.filter(({ finality, number }) => finality === 1 && number === 3n)).toHaveLength(2);
  });
});
