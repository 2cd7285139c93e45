import type { PostedBlock } from "@parley/derivation";
import { type Head, type Hex, headHash, ParleyError, type SealedBlock, ZERO_HASH } from "@parley/primitives";
import { createMetrics, memoryStore, type Store, silentLogger, systemClock } from "@parley/runtime";
import { AnvilEngine, BlockStore } from "@parley/stacks";
import { toHex } from "viem";
import { describe, expect, it, onTestFinished } from "vitest";
import type { BatchClaim, ExecutedAttributes } from "./DerivationLoop.ts";
import { OwnChain, UNSEALED } from "./OwnChain.ts";
import { SafeChain, type SafeChainOptions } from "./SafeChain.ts";
import { sealBlock } from "./sealBlock.ts";
import { PostedRollup } from "./testing/PostedRollup.ts";

async function start(options: { sequencingWindow?: number } = {}): Promise<PostedRollup> {
  const { sequencingWindow = 600 } = options;
  const posted = await PostedRollup.start({ sequencingWindow: BigInt(sequencingWindow) });
  onTestFinished(() => posted.stop());
  return posted;
}

/** An own chain whose engine counts, and that remembers what the L1 asked of it. */
class Counting extends OwnChain {
  readonly asked: { number: bigint; claim: BatchClaim | undefined; hash: Hex | undefined }[] = [];
  onAsked: (attributes: Parameters<OwnChain["execute"]>[0]) => void = () => undefined;

  override async execute(...[attributes, claim]: Parameters<OwnChain["execute"]>): Promise<ExecutedAttributes | undefined> {
    const executed = await super.execute(attributes, claim);
    this.asked.push({ number: attributes.number, claim, hash: executed?.hash });
    this.onAsked(attributes);
    return executed;
  }
}

/** Somebody who follows a sequencer, and derives. */
async function follow(
  posted: PostedRollup,
  {
    store = memoryStore(),
    keptStates = 64,
    before = async () => undefined,
    l1BlockOf,
  }: {
    store?: Store;
    keptStates?: number;
    before?: (l1Number: bigint) => Promise<void>;
    l1BlockOf?: SafeChainOptions["l1BlockOf"];
  } = {},
) {
  const { rollup, chain } = posted;
  const engines: AnvilEngine[] = [];
  let executed = 0;
  const createEngine = () => {
    const engine = new AnvilEngine({ rollup, genesisFile: chain.genesisFile, keptStates, logger: silentLogger });
    const execute = engine.execute.bind(engine);
    engine.execute = (block) => {
      executed += 1;
      return execute(block);
    };
    engines.push(engine);
    return engine;
  };
  const overridden: SealedBlock[] = [];
  const failures: Error[] = [];
  const own = new Counting({
    rollup,
    createEngine,
    blocks: await BlockStore.open(store, rollup.rollupId),
    store,
    logger: silentLogger,
    onOverridden: async (block) => void overridden.push(block),
    onFailure: (error) => failures.push(error),
  });
  await own.start();
  const heads: Head[] = [];
  const taken: bigint[] = [];
  const waiting: { isThere: () => boolean; resolve: () => void }[] = [];
  let finalized: bigint | undefined;
  let polls = 0;
  let isHidden = () => false;
  let forged = (): Hex | undefined => undefined;
  const reader = posted.reader();
  const look = () => {
    for (const { isThere, resolve } of waiting) if (isThere()) resolve();
  };
  const safe = new SafeChain({
    rollup,
    l1: {
      newest: () => {
        polls += 1;
        look();
        return reader.newest();
      },
      hashAt: async (number) => (isHidden() ? undefined : (forged() ?? reader.hashAt(number))),
      at: async (number) => {
        if (typeof number === "bigint") await before(number);
        return reader.at(number);
      },
      finalized: async () => finalized,
    },
    depth: 0,
    l1BlockOf,
    chain: own,
    store,
    pollMs: 20,
    clock: systemClock,
    logger: silentLogger,
    metrics: createMetrics(),
    onHead: (head) => {
      heads.push(head);
      look();
    },
    onTaken: ({ tip }) => {
      taken.push(tip.number);
      look();
    },
    onFailure: (error) => {
      failures.push(error);
      look();
    },
  });
  onTestFinished(async () => {
    await safe.stop();
    own.settle();
    await own.stop();
  });
  /** Executes and stores what a sequencer sealed. */
  const append = ({ block }: Pick<PostedBlock, "block">) =>
    own.exclusively(async () => {
      await own.engine.execute(block);
      await own.append(block);
    });
  return {
    own,
    safe,
    /** the L1 does not have a block that is asked for */
    /** the L1 has another block than was read */
    forgeL1(decide: () => Hex | undefined) {
      forged = decide;
    },
    hideL1(decide: () => boolean) {
      isHidden = decide;
    },
    heads,
    taken,
    overridden,
    failures,
    engines,
    append,
    executed: () => executed,
    polls: () => polls,
    finalize: (number: bigint) => {
      finalized = number;
    },
    until: (isThere: () => boolean) => new Promise<void>((resolve) => (isThere() ? resolve() : waiting.push({ isThere, resolve }))),
    hashes: async () => {
      const all: Hex[] = [];
      for await (const { hash } of own.blocks.from(1n)) all.push(hash);
      return all;
    },
  };
}

/** Another block in place of a posted one, sealed by the same sequencer: without what it chose. */
async function otherThan(posted: PostedRollup, { block, fromL1 }: PostedBlock, own: OwnChain): Promise<SealedBlock> {
  const transactions = block.transactions.slice(0, fromL1);
  const built = await own.engine.execute({ ...block, transactions });
  await own.engine.rollbackTo(block.number - 1n);
  const l1Origin = { number: block.l1OriginNumber, hash: block.l1OriginHash };
  return sealBlock({ rollupId: posted.rollup.rollupId, block: built, l1Origin, sequencerKey: posted.chain.sequencerKey });
}

async function blocksOf(posted: PostedRollup, count: number): Promise<PostedBlock[]> {
  const made: PostedBlock[] = [];
  for (let i = 0; i < count; i++) {
    await posted.mine();
    made.push(await posted.build([await posted.chain.transaction({ nonce: posted.blocks.length })]));
  }
  return made;
}

describe("SafeChain", { timeout: 480_000 }, () => {
  it("finds what was sealed on the L1 without executing it again, and says what is safe and final", async () => {
    const posted = await start();
    const follower = await follow(posted);
    for (const block of await blocksOf(posted, 4)) await follower.append(block);
    const before = follower.executed();
    const first = await posted.mine({ payloads: posted.payloads(posted.blocks.slice(0, 3)) });
    const second = await posted.mine({ payloads: posted.payloads(posted.blocks.slice(3)) });
    follower.safe.start();
    await follower.until(() => follower.heads.length === 2);
    expect(follower.executed()).toBe(before);
    const place = ({ number, finality, l1OriginNumber, l1OriginHash, anchor }: Head) => ({
      number,
      finality,
      l1OriginNumber,
      l1OriginHash,
      anchor,
    });
    const safeHeads = [
      { number: 3n, finality: 2, l1OriginNumber: first.number, l1OriginHash: first.hash, anchor: ZERO_HASH },
      { number: 4n, finality: 2, l1OriginNumber: second.number, l1OriginHash: second.hash, anchor: ZERO_HASH },
    ];
    expect(follower.heads.map(place)).toEqual(safeHeads);
    expect(follower.heads.map(({ blockHash }) => blockHash)).toEqual([posted.hashes[2], posted.hashes[3]]);
    expect(follower.heads[1]?.outboxRoot).toBe(await follower.own.engine.outboxRoot(4n));
    const [one] = follower.heads;
    expect(one && (await follower.safe.headOf(headHash(one)))).toEqual(one);

    follower.finalize(first.number);
    await follower.until(() => follower.heads.length === 3);
    expect(follower.heads.slice(2).map(place)).toEqual([{ ...safeHeads[0], finality: 3 }]);
    expect(follower.overridden).toEqual([]);
    expect(follower.taken).toEqual([]);
  });

  it("names the network's L1 where its own is a rollup, once that can tell", async () => {
    const posted = await start();
    const named = (number: bigint) => ({ number: number / 2n, hash: toHex(number / 2n, { size: 32 }) });
    let silent = 2;
    const l1BlockOf = async ({ number }: { number: bigint }) => {
      silent -= 1;
      if (silent >= 0) throw new ParleyError("EVIDENCE_MISSING", "not yet", { recovery: "retry" });
      return named(number);
    };
    const follower = await follow(posted, { l1BlockOf });
    for (const block of await blocksOf(posted, 2)) await follower.append(block);
    const { number } = await posted.mine({ payloads: posted.payloads(posted.blocks) });
    follower.safe.start();
    await follower.until(() => follower.heads.length === 1);
    const origin = { l1OriginNumber: named(number).number, l1OriginHash: named(number).hash };
    expect(follower.heads).toMatchObject([{ number: 2n, finality: 2, ...origin }]);
    expect(silent).toBeLessThan(0);
    follower.finalize(number);
    await follower.until(() => follower.heads.length === 2);
    expect(follower.heads[1]).toMatchObject({ number: 2n, finality: 3, ...origin });
    expect(await follower.safe.lowest(1n)).toMatchObject(origin);
    expect(follower.failures).toEqual([]);
  });

  it("does not wait for what its L1 says of a block that this does not have any more", async () => {
    const posted = await start();
    let asked = 0;
    const l1BlockOf = async (block: { number: bigint; hash: Hex }) => {
      asked += 1;
      if (asked === 1) throw new ParleyError("EVIDENCE_MISSING", "another block is there now", { recovery: "retry" });
      return block;
    };
    const follower = await follow(posted, { l1BlockOf });
    let forged = 0;
    follower.forgeL1(() => {
      forged += 1;
      return asked === 1 && forged === 1 ? toHex(1n, { size: 32 }) : undefined;
    });
    for (const block of await blocksOf(posted, 3)) await follower.append(block);
    await posted.mine({ payloads: posted.payloads(posted.blocks.slice(0, 2)) });
    await posted.mine({ payloads: posted.payloads(posted.blocks.slice(2)) });
    follower.safe.start();
    await follower.until(() => follower.heads.length === 1);
    expect(forged).toBeGreaterThan(0);
    expect(follower.heads).toMatchObject([{ number: 3n, blockHash: posted.hashes[2] }]);
    expect(follower.failures).toEqual([]);
  });

  describe("started again", () => {
    /** Somebody who derived two blocks, which are final, and stopped; and what the next one who has the store reads of the L1. */
    const setUp = async () => {
      const posted = await start();
      const store = memoryStore();
      const first = await follow(posted, { store });
      const made = await blocksOf(posted, 3);
      for (const block of made) await first.append(block);
      await posted.mine({ payloads: posted.payloads(made.slice(0, 2)) });
      // Fewer would not be worth a checkpoint.
      let final = 0n;
      for (let i = 0; i < 70; i += 1) final = (await posted.mine()).number;
      await posted.mine();
      first.safe.start();
      first.finalize(final);
      await first.until(() => first.heads.some(({ finality }) => finality === 3));
      await first.safe.stop();
      first.own.settle();
      await first.own.stop();
      const read: bigint[] = [];
      const next = () => follow(posted, { store, before: async (number) => void read.push(number) });
      return { posted, store, made, final, read, next, key: `derived/${posted.rollup.rollupId}` };
    };
    const place = ({ number, finality }: Head) => `${number}/${finality}`;

    it("reads the L1 from what was final on, and has the same heads", async () => {
      const { posted, made, final, read, next } = await setUp();
      const again = await next();
      expect((await again.safe.resume())?.tip).toMatchObject({ number: 2n, hash: posted.hashes[1] });
      expect([again.safe.tip, again.safe.l1Number, again.safe.safe?.number, again.safe.finalized?.number]).toEqual([2n, final, 2n, 2n]);
      const anchor = again.safe.safe;
      expect(anchor && (await again.safe.headOf(headHash(anchor)))).toEqual(anchor);
      await posted.mine({ payloads: posted.payloads(made.slice(2)) });
      again.safe.start();
      await again.until(() => again.heads.length === 3);
      expect(again.heads.map(place)).toEqual(["2/2", "2/3", "3/2"]);
      expect(again.heads[2]?.blockHash).toBe(posted.hashes[2]);
      expect(read.every((number) => number > final)).toBe(true);
      expect([again.failures, again.overridden]).toEqual([[], []]);
    });

    it("waits for an L1 that has not come as far again, instead of deriving everything anew", async () => {
      const { posted, final, read, next } = await setUp();
      const again = await next();
      let asked = 0;
      again.hideL1(() => {
        asked += 1;
        return asked <= 3;
      });
      expect((await again.safe.resume())?.tip).toMatchObject({ number: 2n, hash: posted.hashes[1] });
      expect([asked, again.safe.l1Number, read]).toEqual([4, final, []]);
      const stopped = await next();
      stopped.hideL1(() => true);
      const waiting = expect(stopped.safe.resume()).rejects.toThrow();
      await stopped.safe.stop();
      await waiting;
    });

    it.each(["the L1 has another block there", "the own chain is another", "the checkpoint is damaged", "it is another rollup's"])(
      "derives everything anew when %s",
      async (why) => {
        const { posted, store, made, read, next, key } = await setUp();
        if (why.startsWith("the L1")) {
          await posted.giveUp(2);
          const { timestamp } = await posted.l1.client.getBlock();
          for (const i of [1n, 2n, 3n]) await posted.l1.rpc("evm_mine", [{ timestamp: toHex(timestamp + 13n * i) }]);
        }
        const again = await next();
        if (why.startsWith("the own")) await again.own.exclusively(() => again.own.truncate(1n));
        const value = Buffer.from((await store.get(key)) ?? []).toString();
        const damaged = why.startsWith("the checkpoint") ? value.slice(0, -9) : value;
        const others = why.startsWith("it is") ? damaged.replace(posted.rollup.rollupId, toHex(5, { size: 32 })) : damaged;
        await store.write([{ key, value: Buffer.from(others) }], { sync: false });
        expect(await again.safe.resume()).toBeUndefined();
        again.safe.start();
        // Too old to be told.
        await again.until(() => again.safe.safe !== undefined);
        expect(again.safe.safe?.blockHash).toBe(made[1]?.block.hash);
        expect(read[0]).toBe(posted.rollup.derivation.l1StartNumber);
        expect(again.failures).toEqual([]);
      },
    );
  });

  it("offers the lowest head for an anchor, once all of the L1 is derived, and another one when the L1 goes another way", async () => {
    const posted = await start();
    const held = Promise.withResolvers<void>();
    let last: bigint | undefined;
    const follower = await follow(posted, { before: async (number) => (number === last ? held.promise : undefined) });
    const made = await blocksOf(posted, 4);
    for (const block of made) await follower.append(block);
    await posted.mine({ payloads: posted.payloads(made.slice(0, 1)) });
    const low = await posted.mine({ payloads: posted.payloads(made.slice(1, 3)) });
    last = (await posted.mine({ payloads: posted.payloads(made.slice(3)) })).number;
    follower.safe.start();
    await follower.until(() => follower.heads.length === 2);
    // There are heads, and more of the L1 to come.
    expect(await follower.safe.anchorFrom(0n)).toBeUndefined();
    held.resolve();
    const isCaughtUp = async () => {
      const before = follower.polls();
      await follower.until(() => follower.polls() >= before + 2);
    };
    await follower.until(() => follower.heads.length === 3);
    await isCaughtUp();
    expect(await Promise.all([0n, 1n, 2n, 4n, 5n].map((least) => follower.safe.anchorFrom(least)))).toEqual(
      [0, 0, 1, 2, 9].map((place) => follower.heads[place]),
    );

    const { timestamp } = await posted.reader().at(low.number - 1n);
    await posted.giveUp(Number(last - low.number) + 1);
    for (let i = 1n; i <= 3n; i += 1n) await posted.l1.rpc("evm_mine", [{ timestamp: toHex(timestamp + 13n * i) }]);
    const again = await posted.mine({ payloads: posted.payloads(made.slice(1, 4)) });
    await follower.until(() => follower.heads.at(-1)?.l1OriginHash === again.hash);
    await isCaughtUp();
    // What lies deep is what it was.
    expect(await follower.safe.anchorFrom(0n)).toEqual(follower.heads[0]);
    expect(await follower.safe.anchorFrom(2n)).toMatchObject({ number: 4n, l1OriginHash: again.hash });
    expect(follower.failures).toEqual([]);
  });

  it("does not execute what somebody posts under a true seal", async () => {
    const posted = await start();
    const follower = await follow(posted);
    const [one, two] = await blocksOf(posted, 2);
    if (one === undefined || two === undefined) throw new Error("there are two");
    for (const block of [one, two]) await follower.append(block);
    const before = follower.executed();
    // The seal of block 2 over a batch whose block 1 has nothing in it.
    const emptied = { ...one, block: { ...one.block, transactions: one.block.transactions.slice(0, one.fromL1) } };
    await posted.mine({ payloads: [...posted.payloads([emptied, two]), ...posted.payloads([one, two])] });
    follower.safe.start();
    await follower.until(() => follower.heads.length === 1);
    expect(follower.own.asked.map(({ number, hash }) => [number, hash])).toEqual([
      [1n, undefined],
      [1n, posted.hashes[0]],
      [2n, posted.hashes[1]],
    ]);
    expect(follower.executed()).toBe(before);
  });

  it.each([64, 2])("gives up what was sealed where the L1 has another block (engines keep %i states)", async (keptStates) => {
    const posted = await start();
    const follower = await follow(posted, { keptStates });
    const made = await blocksOf(posted, 4);
    for (const block of made.slice(0, 1)) await follower.append(block);
    const [, second, third, fourth] = made;
    if (second === undefined || third === undefined || fourth === undefined) throw new Error("there are four");
    const lie = await otherThan(posted, second, follower.own);
    await follower.append({ block: lie });
    // Two more on the false one.
    for (const { block, fromL1 } of [third, fourth]) {
      const parentHash = follower.own.blocks.head?.hash ?? ZERO_HASH;
      await follower.append({ block: { ...(await otherThan(posted, { block: { ...block, parentHash }, fromL1 }, follower.own)) } });
    }
    expect(follower.own.blocks.height).toBe(4n);
    follower.safe.start();
    await posted.mine({ payloads: posted.payloads(made.slice(0, 3)) });
    await follower.until(() => follower.taken.length === 1);
    expect(follower.overridden.map(({ number, hash }) => [number, hash])).toEqual([[2n, lie.hash]]);
    expect(follower.taken).toEqual([3n]);
    await follower.until(() => follower.heads.length === 1);
    expect(await follower.hashes()).toEqual(posted.hashes.slice(0, 3));
    expect((await follower.own.blocks.get(2n))?.signature).toBe(UNSEALED);
    // The engine stands where the chain does, and goes on.
    await follower.append(fourth);
    expect((await follower.own.engine.head()).hash).toBe(posted.hashes[3]);
    expect(follower.engines.length).toBe(keptStates === 2 ? 2 : 1);
    expect(follower.failures).toEqual([]);
  });

  it("lets nobody change the chain between what it looked up and what it calls derived", async () => {
    const posted = await start();
    const follower = await follow(posted);
    const [one, two, three] = await blocksOf(posted, 3);
    if (one === undefined || two === undefined || three === undefined) throw new Error("there are three");
    for (const block of [one, two, three]) await follower.append(block);
    const l1 = await posted.mine({ payloads: posted.payloads([one, two, three]) });
    // Whoever follows another branch gives up all that is not derived, as soon as the second block is looked up.
    let left: Promise<bigint> | undefined;
    follower.own.onAsked = ({ number }) => {
      if (number !== 2n) return;
      left ??= follower.own.exclusively(async () => {
        const { tip } = follower.safe;
        await follower.own.truncate(tip);
        return tip;
      });
    };
    follower.safe.start();
    await follower.until(() => follower.heads.length === 1 || follower.failures.length === 1);
    expect(await left).toBe(3n);
    expect(follower.failures).toEqual([]);
    expect(follower.heads).toMatchObject([{ number: 3n, blockHash: three.block.hash, l1OriginNumber: l1.number }]);
  });

  it("stands where it stood after a batch that comes to nothing, and takes what comes behind it", async () => {
    const posted = await start();
    const follower = await follow(posted);
    const made = await blocksOf(posted, 3);
    const [one, two, three] = made;
    if (one === undefined || two === undefined || three === undefined) throw new Error("there are three");
    await follower.append(one);
    follower.safe.start();
    const wrong = await posted.lie(three, { hash: toHex(0xee, { size: 32 }) });
    const l1 = await posted.mine({ payloads: [...posted.payloads([one, two, wrong], { signed: true }), ...posted.payloads([one, two])] });
    await follower.until(() => follower.heads.some(({ number }) => number === 2n));
    expect(follower.heads.at(-1)).toMatchObject({ l1OriginNumber: l1.number, blockHash: two.block.hash });
    expect(follower.own.asked.map(({ number, hash }) => [number, hash])).toEqual([
      [1n, one.block.hash],
      [2n, two.block.hash],
      [3n, three.block.hash],
      [1n, one.block.hash],
      [2n, two.block.hash],
    ]);
    expect(await follower.hashes()).toEqual(posted.hashes.slice(0, 2));
    expect(follower.overridden).toEqual([]);
    await follower.append(three);
    expect((await follower.own.engine.head()).hash).toBe(three.block.hash);
  });

  it("goes on by itself after the window, and back with the L1", async () => {
    const posted = await start({ sequencingWindow: 4 });
    const follower = await follow(posted);
    const [one] = await blocksOf(posted, 1);
    if (one === undefined) throw new Error("there is one");
    await follower.append(one);
    follower.safe.start();
    const l1 = await posted.mine({ payloads: posted.payloads([one]) });
    for (let i = 0; i < 8; i++) await posted.mine();
    await follower.until(() => (follower.heads.at(-1)?.number ?? 0n) >= 5n);
    const hashesOf = (heads: readonly Head[]) => new Map(heads.map(({ number, blockHash }) => [number, blockHash]));
    const silent = hashesOf(follower.heads);
    expect([...silent.keys()]).toEqual([...silent.keys()].map((_, i) => BigInt(i + 1)));
    expect((await follower.own.blocks.get(2n))?.signature).toBe(UNSEALED);

    // The L1 goes another way from there.
    const newest = await posted.l1.client.getBlockNumber();
    const { timestamp } = await posted.reader().at(l1.number);
    await posted.giveUp(Number(newest - l1.number));
    for (let i = 0; i < 9; i++) await posted.l1.rpc("evm_mine", [{ timestamp: toHex(timestamp + 13n * BigInt(i + 1)) }]);
    await follower.until(() => follower.heads.at(-1)?.number === 5n && follower.heads.at(-1)?.blockHash !== silent.get(5n));
    const again = hashesOf(follower.heads);
    const changed = [...again].filter(([number, hash]) => silent.get(number) !== hash).map(([number]) => number);
    expect(changed).toContain(5n);
    // What rests on L1 blocks that are still there stays what it was.
    expect(again.get(2n)).toBe(silent.get(2n));
    expect(follower.overridden.map(({ number }) => number)).toEqual([changed[0]]);
    expect(follower.failures).toEqual([]);
  });
});
