import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { derivationConfigOf, genesisPosition, nextBlock, type Position, SYSTEM_KEY, withL1Block } from "@parley/derivation";
import { type Network, SimulatedHub } from "@parley/network";
import { type Head, type Hex, type SealedBlock, type SequencerStatement, sealDigest } from "@parley/primitives";
import { createMetrics, openLevelStore, type Store, seededRng, silentLogger, systemClock } from "@parley/runtime";
import { SimulatedL1 } from "@parley/sdk/testing";
import { AnvilEngine, type ExecutedBlock } from "@parley/stacks";
import { COUNTER, type TestRollup, testRollup } from "@parley/stacks/testing";
import { privateKeyToAccount } from "viem/accounts";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { OriginVerdict } from "./L1View.ts";
import type { Quarantine } from "./quarantine.ts";
import { RollupFollower } from "./RollupFollower.ts";
import { sealBlock } from "./testing/sealBlock.ts";

let chain: TestRollup;
let directory: string;
let builder: AnvilEngine;
let hub: SimulatedHub;
let cleanups: (() => Promise<unknown>)[];
let l1: SimulatedL1;
let genesisHash: Hex;
let position: Position | undefined;
const clock = systemClock;

beforeEach(async () => {
  cleanups = [];
  chain = await testRollup();
  directory = await mkdtemp(join(tmpdir(), "parley-follower-"));
  builder = engine();
  await builder.start();
  genesisHash = (await builder.head()).hash;
  position = undefined;
  l1 = new SimulatedL1({ hash: chain.rollup.derivation.l1StartHash, timestamp: chain.rollup.genesisTimestamp });
  hub = new SimulatedHub({ clock, rng: seededRng(1), logger: silentLogger, metrics: createMetrics() });
});
afterEach(async () => {
  for (const cleanup of cleanups.reverse()) await cleanup();
  await builder.stop();
  await chain.remove();
  await rm(directory, { recursive: true, force: true });
});

function engine(): AnvilEngine {
  return new AnvilEngine({ rollup: chain.rollup, genesisFile: chain.genesisFile, logger: silentLogger });
}

/** `count` blocks with transactions on the builder's head, a second apart; the L1 stands still. */
let nonce = 0;
async function build(count: number): Promise<ExecutedBlock[]> {
  const blocks: ExecutedBlock[] = [];
  for (let i = 0; i < count; i += 1) {
    const { number } = await builder.head();
    if (number === 0n) nonce = 0;
    for (let j = 0; j < 2; j += 1) await builder.submit(await chain.transaction({ nonce: nonce++, to: COUNTER, value: 0n }));
    blocks.push(await buildOn());
  }
  return blocks;
}

/** One block with what the pool has, on an L1 block, at a time; what is forced may be replaced by what a dishonest sequencer says. */
async function buildOn({
  origin = { number: chain.rollup.derivation.l1StartNumber, hash: chain.rollup.derivation.l1StartHash },
  timestamp,
  forced,
}: {
  origin?: { number: bigint; hash: Hex };
  timestamp?: bigint;
  forced?: Hex[];
} = {}): Promise<ExecutedBlock> {
  const head = await builder.head();
  const { baseFeePerGas } = chain.rollup;
  const config = derivationConfigOf(chain.rollup, genesisHash);
  position ??= genesisPosition(config, chain.rollup.genesisTimestamp);
  for (const block of await l1.between(position.tip.origin, origin.hash)) position = withL1Block(position, block, config);
  const chosen = { timestamp: timestamp ?? head.timestamp + 1n, originNumber: origin.number, transactions: [] };
  const { attributes, after } = nextBlock(position, chosen, config);
  const block = await builder.build({
    timestamp: chosen.timestamp,
    baseFeePerGas,
    system: attributes.systemTransaction,
    forced: forced ?? attributes.forced,
  });
  position = after(block.hash);
  return block;
}

interface Followed {
  follower: RollupFollower;
  heads: Head[];
  quarantines: Quarantine[];
  equivocations: SequencerStatement[][];
  failures: Error[];
  /** resolves when what was recorded satisfies the condition */
  until(condition: () => boolean): Promise<void>;
  stop(): Promise<void>;
}

async function follow({
  store,
  peers = [],
  onAsked,
  origin = async () => "match",
}: {
  store?: Store;
  peers?: SealedBlock[];
  /** for what the sequencer signed */
  onAsked?: () => void;
  origin?: (number: bigint, hash: Hex) => Promise<OriginVerdict>;
} = {}): Promise<Followed> {
  const waiting: { condition: () => boolean; resolve: () => void }[] = [];
  const changed = () => {
    for (const { condition, resolve } of waiting) if (condition()) resolve();
  };
  const network: Network = hub.join(`follower-${cleanups.length}`);
  const peer = hub.join(`peer-${cleanups.length}`);
  peer.onRequest("blocks", async ({ from, to }) => {
    return { blocks: peers.filter(({ number }) => number >= from && number <= to) };
  });
  peer.onRequest("statements", async ({ from, to }) => {
    onAsked?.();
    return { statements: peers.filter(({ number }) => number >= from && number <= to) };
  });
  await network.start();
  await peer.start();
  const heads: Head[] = [];
  const quarantines: Quarantine[] = [];
  const equivocations: SequencerStatement[][] = [];
  const failures: Error[] = [];
  const record =
    <T>(list: T[]) =>
    (value: T) => {
      list.push(value);
      changed();
    };
  const ownStore = store ?? (await openLevelStore(join(directory, `store-${cleanups.length}`)));
  const follower = await RollupFollower.open({
    rollup: chain.rollup,
    createEngine: engine,
    store: ownStore,
    network,
    l1: { checkOrigin: origin },
    l1Blocks: l1,
    derivation: undefined,
    beatMs: 200,
    clock,
    logger: silentLogger,
    metrics: createMetrics(),
    onHead: record(heads),
    onQuarantine: (_, quarantine) => record(quarantines)(quarantine),
    onResumed: () => undefined,
    onSequencerEquivocation: (first, second) => record(equivocations)([first, second]),
    onFailure: record(failures),
  });
  await follower.start(new AbortController().signal);
  let stopped: Promise<void> | undefined;
  const stop = () => {
    stopped ??= (async () => {
      await follower.stop();
      await network.stop();
      await peer.stop();
      if (store === undefined) await ownStore.close();
    })();
    return stopped;
  };
  cleanups.push(stop);
  const until = (condition: () => boolean) =>
    new Promise<void>((resolve) => (condition() ? resolve() : waiting.push({ condition, resolve })));
  return { follower, heads, quarantines, equivocations, failures, until, stop };
}

describe("RollupFollower", () => {
  it("confirms the heads of good blocks in order, whatever the order in which they come", async () => {
    const blocks = await Promise.all((await build(3)).map((block) => sealBlock(chain, block)));
    const { follower, heads, until } = await follow();
    for (const block of blocks.toReversed()) expect(await follower.receive(block)).toBe("accept");
    await until(() => heads.length === 3);
    expect(heads.map(({ number, blockHash, stateRoot }) => ({ number, hash: blockHash, stateRoot }))).toEqual(
      blocks.map(({ number, hash, stateRoot }) => ({ number, hash, stateRoot })),
    );
    expect(heads[2]?.outboxRoot).toBe(await builder.outboxRoot(3n));
    expect(await follower.receive(blocks[1] as SealedBlock)).toBe("ignore"); // there are three
  });

  it.each([
    ["another state root", { stateRoot: `0x${"ee".repeat(32)}` }, "execution-stateRoot"],
    ["another hash", { hash: `0x${"ee".repeat(32)}` }, "execution-hash"],
    ["other gas", { gasUsed: 21_000n }, "execution-gasUsed"],
    ["another parent", { parentHash: `0x${"ee".repeat(32)}` }, "parent-hash"],
    ["another base fee", { baseFeePerGas: 7n }, "base-fee"],
    ["another gas limit", { gasLimit: 31_000_000n }, "gas-limit"],
    ["a time before its parent's", { timestamp: 5n }, "timestamp"],
    ["an older L1 origin", { l1OriginNumber: 0n }, "l1-origin"],
    ["an L1 origin too far ahead", { l1OriginNumber: 6n }, "l1-origin"],
    ["no system transaction", { transactions: [] }, "system-transaction"],
  ] as const)("quarantines a rollup whose sequencer sealed %s, for good", async (_, fields, reason) => {
    const [first, second] = await build(2);
    if (first === undefined || second === undefined) throw new Error("two blocks were built");
    const bad = await sealBlock(chain, second, fields);
    const store = await openLevelStore(join(directory, "kept"));
    const { follower, heads, equivocations, quarantines, until, stop } = await follow({ store });
    await follower.receive(await sealBlock(chain, first));
    expect(await follower.receive(bad)).toBe("accept");
    await until(() => quarantines.length === 1);
    expect(quarantines[0]).toMatchObject({ number: 2n, reason, sealedHash: bad.hash });
    expect(heads.map(({ number }) => number)).toEqual([1n]);
    // A right one in its place is too late: it is a second block of that number, where its seal says something else.
    const right = await sealBlock(chain, second);
    const isSecond = sealDigest(right) !== sealDigest(bad);
    expect(await follower.receive(right)).toBe(isSecond ? "accept" : "ignore");
    expect(equivocations.flat().map(({ signature }) => signature)).toEqual(isSecond ? [bad.signature, right.signature] : []);
    expect(follower.height).toBe(1n);
    await stop();

    const again = await follow({ store });
    expect(again.quarantines).toEqual(quarantines.slice(-1));
    expect(again.quarantines[0]?.reason).toBe(isSecond ? "equivocation" : reason);
    await again.stop();
    await store.close();
  });

  it("quarantines a rollup whose sequencer sealed a transaction that cannot be executed", async () => {
    const [built] = await build(1);
    if (built === undefined) throw new Error("a block was built");
    const { follower, quarantines, until } = await follow();
    await follower.receive(await sealBlock(chain, { ...built, transactions: [...built.transactions, "0x02c0"] }));
    await until(() => quarantines.length === 1);
    expect(quarantines[0]).toMatchObject({ number: 1n, reason: "execution" });
  });

  describe("what the L1 says", () => {
    const forced = async () => [
      await chain.transaction({ from: 1, nonce: 1 }),
      await chain.transaction({ from: 1, nonce: 0 }),
      await chain.transaction({ from: 2, nonce: 0 }),
    ];

    it("has to be in the block that rests on it, what cannot be included left out", async () => {
      const [gapped, one, two] = await forced();
      const origin = l1.mine({
        timestamp: chain.rollup.genesisTimestamp + 1n,
        forced: [gapped ?? "0x", "0x1234", one ?? "0x", two ?? "0x"],
      });
      const first = await buildOn({ origin });
      const second = await buildOn({ origin });
      expect(first.transactions.slice(1)).toEqual([one, two]);
      const { follower, heads, until } = await follow();
      const fields = { l1OriginNumber: origin.number, l1OriginHash: origin.hash };
      for (const block of [first, second]) await follower.receive(await sealBlock(chain, block, fields));
      await until(() => heads.length === 2);
      expect(heads.map(({ l1OriginNumber }) => l1OriginNumber)).toEqual([2n, 2n]);
      expect(follower.quarantine).toBeUndefined();
    });

    it.each([
      ["leaves out a forced transaction", (all: Hex[]) => all.slice(0, -1), "execution-"],
      ["puts a forced transaction in twice as its own", (all: Hex[]) => [...all, all[0] ?? "0x"], undefined],
      ["changes their order", (all: Hex[]) => all.toReversed(), "execution"],
    ] as const)("a sequencer that %s", async (_, change, reason) => {
      const all = (await forced()).slice(1);
      const origin = l1.mine({ timestamp: chain.rollup.genesisTimestamp + 1n, forced: all });
      const block = await buildOn({ origin, forced: change(all) });
      const { follower, heads, quarantines, until } = await follow();
      const fields = { l1OriginNumber: origin.number, l1OriginHash: origin.hash };
      await follower.receive(await sealBlock(chain, block, fields));
      await until(() => heads.length + quarantines.length === 1);
      // What is left out cannot come twice, so the second one is an honest block.
      if (reason === undefined) expect(heads).toHaveLength(1);
      else expect(quarantines[0]?.reason).toContain(reason);
    });

    it.each([
      ["before its L1 origin", 5n, 4n],
      ["too far ahead of its L1 origin", 1n, 602n],
    ] as const)("a block %s in time is refused", async (_, originTime, time) => {
      const origin = l1.mine({ timestamp: chain.rollup.genesisTimestamp + originTime });
      const block = await buildOn({ origin, timestamp: chain.rollup.genesisTimestamp + time });
      const { follower, quarantines, until } = await follow();
      await follower.receive(await sealBlock(chain, block, { l1OriginNumber: origin.number, l1OriginHash: origin.hash }));
      await until(() => quarantines.length === 1);
      expect(quarantines[0]).toMatchObject({ number: 1n, reason: "origin-time" });
    });

    it("a block in which the system account is used once more is refused", async () => {
      const key = privateKeyToAccount(SYSTEM_KEY);
      const own = await key.signTransaction({
        chainId: Number(chain.rollup.chainId),
        nonce: 1,
        gas: 21_000n,
        to: COUNTER,
        maxFeePerGas: chain.rollup.baseFeePerGas,
      });
      const system = (await buildOn()).transactions[0] ?? "0x";
      await builder.rollbackTo(0n);
      const { timestamp } = await builder.head();
      const attributes = { timestamp: timestamp + 1n, baseFeePerGas: chain.rollup.baseFeePerGas };
      const block = await builder.execute({ number: 1n, ...attributes, transactions: [system, own] });
      const { follower, quarantines, until } = await follow();
      await follower.receive(await sealBlock(chain, block));
      await until(() => quarantines.length === 1);
      expect(quarantines[0]).toMatchObject({ number: 1n, reason: "execution-system-account" });
    });

    it("a block that no payload of the L1 could bring there is refused", async () => {
      const system = (await buildOn()).transactions[0] ?? "0x";
      await builder.rollbackTo(0n);
      const { timestamp } = await builder.head();
      const attributes = { timestamp: timestamp + 1n, baseFeePerGas: chain.rollup.baseFeePerGas };
      const data: Hex = `0x${"00".repeat(130_000)}`;
      const large: Hex[] = [];
      for (let i = 0; i < 6; i += 1) large.push(await chain.transaction({ nonce: i, data, gas: 2_000_000n }));
      const block = await builder.execute({ number: 1n, ...attributes, transactions: [system, ...large] });
      const { follower, quarantines, until } = await follow();
      await follower.receive(await sealBlock(chain, block));
      await until(() => quarantines.length === 1);
      expect(quarantines[0]).toMatchObject({ number: 1n, reason: "size" });
    });

    it("is read again after a restart", async () => {
      const store = await openLevelStore(join(directory, "kept"));
      const [, one, two] = await forced();
      const origin = l1.mine({ timestamp: chain.rollup.genesisTimestamp + 1n, forced: [one ?? "0x"] });
      const later = l1.mine({ timestamp: chain.rollup.genesisTimestamp + 2n, forced: [two ?? "0x"] });
      const blocks = [
        await sealBlock(chain, await buildOn({ origin }), { l1OriginNumber: origin.number, l1OriginHash: origin.hash }),
        await sealBlock(chain, await buildOn({ origin: later }), { l1OriginNumber: later.number, l1OriginHash: later.hash }),
      ];
      for (const [i, block] of blocks.entries()) {
        const { follower, heads, until, stop } = await follow({ store });
        await follower.receive(block);
        await until(() => heads.at(-1)?.number === BigInt(i + 1));
        await stop();
      }
      await store.close();
    });
  });

  it("rejects what the sequencer did not seal and is not impressed by it", async () => {
    const [built] = await build(1);
    if (built === undefined) throw new Error("a block was built");
    const good = await sealBlock(chain, built);
    const { follower, heads, until } = await follow();
    const forged = [
      { ...good, stateRoot: `0x${"ee".repeat(32)}` as const, hash: `0x${"ee".repeat(32)}` as const },
      await sealBlock({ ...chain, sequencerKey: `0x${"05".repeat(32)}` }, built),
      { ...good, signature: `0x${"00".repeat(65)}` as const },
      { ...good, signature: `${good.signature.slice(0, -2)}00` as Hex }, // v of 0
    ];
    for (const block of forged) expect(await follower.receive(block)).toBe("reject");
    await follower.receive(good);
    await until(() => heads.length === 1);
    expect(follower.quarantine).toBeUndefined();
  });

  it("fetches what it misses from peers", async () => {
    const blocks = await Promise.all((await build(70)).map((block) => sealBlock(chain, block)));
    const { follower, heads, until } = await follow({ peers: blocks });
    await follower.receive(blocks[69] as SealedBlock); // there are seventy
    await until(() => heads.length === 70);
    expect(follower.height).toBe(70n);
    expect(follower.lag).toBe(0n);
  });

  it("goes on after a restart from its own store, on a fresh engine", async () => {
    const blocks = await Promise.all((await build(6)).map((block) => sealBlock(chain, block)));
    const store = await openLevelStore(join(directory, "kept"));
    const first = await follow({ store });
    for (const block of blocks.slice(0, 5)) await first.follower.receive(block);
    await first.until(() => first.heads.length === 5);
    await first.stop();

    const second = await follow({ store });
    expect(second.heads).toEqual(first.heads);
    await second.follower.receive(blocks[5] as SealedBlock); // there are six
    await second.until(() => second.heads.length === 6);
    expect(second.heads.at(-1)?.blockHash).toBe(blocks[5]?.hash);
    await second.stop();
    await store.close();
  });

  it("asks for the other block on which a sealed one stands: two that nobody showed to one operator are held against the sequencer, too", async () => {
    const [built, next] = await build(2);
    if (built === undefined || next === undefined) throw new Error("two blocks were built");
    const [one, other] = [await sealBlock(chain, built), await sealBlock(chain, built, { hash: `0x${"22".repeat(32)}` })];
    const { follower, heads, equivocations, quarantines, until } = await follow({ peers: [other] });
    await follower.receive(one);
    await until(() => heads.length === 1);
    expect(await follower.receive(await sealBlock(chain, next, { parentHash: other.hash }))).toBe("accept");
    await until(() => quarantines.length === 2);
    expect(equivocations.flat().map(({ signature }) => signature)).toEqual([one.signature, other.signature]);
    expect(quarantines.map(({ number, reason }) => ({ number, reason }))).toEqual([
      { number: 2n, reason: "parent-hash" },
      { number: 1n, reason: "equivocation" },
    ]);
  });

  it("holds no block of another rollup that the same key sealed against it, nor one that somebody else sealed", async () => {
    const [built, next] = await build(2);
    if (built === undefined || next === undefined) throw new Error("two blocks were built");
    const elsewhere = await sealBlock(chain, built, { rollupId: `0x${"33".repeat(32)}` });
    const { signature } = elsewhere;
    const forged = { ...(await sealBlock(chain, built, { hash: `0x${"22".repeat(32)}` })), signature };
    for (const shown of [elsewhere, forged]) {
      let answered: () => void = () => undefined;
      const asked = new Promise<void>((resolve) => {
        answered = resolve;
      });
      const { follower, heads, equivocations, quarantines, until, stop } = await follow({ peers: [shown], onAsked: answered });
      await follower.receive(await sealBlock(chain, built));
      await until(() => heads.length === 1);
      await follower.receive(await sealBlock(chain, next, { parentHash: `0x${"22".repeat(32)}` }));
      await asked;
      await stop();
      expect(equivocations).toEqual([]);
      expect(quarantines.map(({ reason }) => reason)).toEqual(["parent-hash"]);
    }
  });

  it("holds two sealed blocks of one number against the sequencer", async () => {
    const [built] = await build(1);
    if (built === undefined) throw new Error("a block was built");
    const [one, other] = [await sealBlock(chain, built), await sealBlock(chain, built, { l1OriginHash: `0x${"22".repeat(32)}` })];
    const { follower, heads, equivocations, quarantines, until } = await follow();
    await follower.receive(one);
    await until(() => heads.length === 1);
    expect(await follower.receive(other)).toBe("accept");
    expect(equivocations).toEqual([[one, other]]);
    expect(quarantines).toMatchObject([{ number: 1n, reason: "equivocation" }]);
  });

  it("waits for an L1 origin that its own L1 does not show yet", async () => {
    const [built] = await build(1);
    if (built === undefined) throw new Error("a block was built");
    const verdicts: OriginVerdict[] = ["unknown", "mismatch", "match"];
    const asked: OriginVerdict[] = [];
    const origin = async () => {
      const verdict = verdicts.shift() ?? "match";
      asked.push(verdict);
      return verdict;
    };
    const { follower, heads, until } = await follow({ origin });
    await follower.receive(await sealBlock(chain, built));
    await until(() => heads.length === 1);
    expect(asked).toEqual(["unknown", "mismatch", "match"]);
    expect(follower.quarantine).toBeUndefined();
  });

  it("fails when its engine ends", async () => {
    const dying = engine();
    const failed = new Promise<Error>((resolve) => {
      void (async () => {
        const store = await openLevelStore(join(directory, "dying"));
        const network = hub.join("dying");
        const follower = await RollupFollower.open({
          rollup: chain.rollup,
          createEngine: () => dying,
          store,
          network,
          l1: { checkOrigin: async () => "match" },
          l1Blocks: l1,
          derivation: undefined,
          beatMs: 200,
          clock,
          logger: silentLogger,
          metrics: createMetrics(),
          onHead: () => undefined,
          onQuarantine: () => undefined,
          onResumed: () => undefined,
          onSequencerEquivocation: () => undefined,
          onFailure: resolve,
        });
        cleanups.push(async () => {
          await follower.stop();
          await store.close();
        });
        await follower.start(new AbortController().signal);
        if (dying.pid !== undefined) process.kill(dying.pid, "SIGKILL");
      })();
    });
    expect(await failed).toMatchObject({ code: "ENGINE_EXITED" });
  });
});
