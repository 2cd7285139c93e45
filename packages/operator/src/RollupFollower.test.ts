import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Network, SimulatedHub } from "@parley/network";
import type { Head, Hex, SealedBlock } from "@parley/primitives";
import { createMetrics, openLevelStore, type Store, seededRng, silentLogger, systemClock } from "@parley/runtime";
import { AnvilEngine, type ExecutedBlock } from "@parley/stacks";
import { COUNTER, type TestRollup, testRollup } from "@parley/stacks/testing";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { OriginVerdict } from "./L1View.ts";
import { type Quarantine, RollupFollower } from "./RollupFollower.ts";
import { sealBlock } from "./testing/sealBlock.ts";

let chain: TestRollup;
let directory: string;
let builder: AnvilEngine;
let hub: SimulatedHub;
let cleanups: (() => Promise<unknown>)[];
const clock = systemClock;

beforeEach(async () => {
  cleanups = [];
  chain = await testRollup();
  directory = await mkdtemp(join(tmpdir(), "parley-follower-"));
  builder = engine();
  await builder.start();
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

/** `count` blocks with transactions on the builder's head. */
let nonce = 0;
async function build(count: number): Promise<ExecutedBlock[]> {
  const blocks: ExecutedBlock[] = [];
  for (let i = 0; i < count; i += 1) {
    const { number, timestamp } = await builder.head();
    if (number === 0n) nonce = 0;
    for (let j = 0; j < 2; j += 1) await builder.submit(await chain.transaction({ nonce: nonce++, to: COUNTER, value: 0n }));
    blocks.push(await builder.build({ timestamp: timestamp + 1n, baseFeePerGas: chain.rollup.baseFeePerGas }));
  }
  return blocks;
}

interface Followed {
  follower: RollupFollower;
  heads: Head[];
  quarantines: Quarantine[];
  equivocations: SealedBlock[][];
  failures: Error[];
  /** resolves when what was recorded satisfies the condition */
  until(condition: () => boolean): Promise<void>;
  stop(): Promise<void>;
}

async function follow({
  store,
  peers = [],
  origin = async () => "match",
}: {
  store?: Store;
  peers?: SealedBlock[];
  origin?: (number: bigint, hash: Hex) => Promise<OriginVerdict>;
} = {}): Promise<Followed> {
  const waiting: { condition: () => boolean; resolve: () => void }[] = [];
  const changed = () => {
    for (const { condition, resolve } of waiting) if (condition()) resolve();
  };
  const network: Network = hub.join(`follower-${cleanups.length}`);
  const peer = hub.join(`peer-${cleanups.length}`);
  peer.onRequest("blocks", async ({ from, to }) => ({ blocks: peers.filter(({ number }) => number >= from && number <= to) }));
  await network.start();
  await peer.start();
  const heads: Head[] = [];
  const quarantines: Quarantine[] = [];
  const equivocations: SealedBlock[][] = [];
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
    engine: engine(),
    store: ownStore,
    network,
    l1: { checkOrigin: origin },
    beatMs: 200,
    clock,
    logger: silentLogger,
    metrics: createMetrics(),
    onHead: record(heads),
    onQuarantine: (_, quarantine) => record(quarantines)(quarantine),
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
    ["a transaction that cannot be executed", { transactions: ["0x02c0"] }, "execution"],
    ["another parent", { parentHash: `0x${"ee".repeat(32)}` }, "parent-hash"],
    ["another base fee", { baseFeePerGas: 7n }, "base-fee"],
    ["another gas limit", { gasLimit: 31_000_000n }, "gas-limit"],
    ["a time before its parent's", { timestamp: 5n }, "timestamp"],
    ["an older L1 origin", { l1OriginNumber: 0n }, "l1-origin"],
  ] as const)("quarantines a rollup whose sequencer sealed %s, for good", async (_, fields, reason) => {
    const [first, second] = await build(2);
    if (first === undefined || second === undefined) throw new Error("two blocks were built");
    const bad = await sealBlock(chain, second, fields);
    const store = await openLevelStore(join(directory, "kept"));
    const { follower, heads, quarantines, until, stop } = await follow({ store });
    await follower.receive(await sealBlock(chain, first));
    expect(await follower.receive(bad)).toBe("accept");
    await until(() => quarantines.length === 1);
    expect(quarantines[0]).toMatchObject({ number: 2n, reason, sealedHash: bad.hash });
    expect(heads.map(({ number }) => number)).toEqual([1n]);
    expect(await follower.receive(await sealBlock(chain, second))).toBe("ignore");
    expect(follower.height).toBe(1n);
    await stop();

    const again = await follow({ store });
    expect(again.quarantines).toEqual(quarantines);
    await again.stop();
    await store.close();
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
    expect(second.heads).toEqual(first.heads.slice(-4));
    await second.follower.receive(blocks[5] as SealedBlock); // there are six
    await second.until(() => second.heads.length === 5);
    expect(second.heads.at(-1)?.blockHash).toBe(blocks[5]?.hash);
    await second.stop();
    await store.close();
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
          engine: dying,
          store,
          network,
          l1: { checkOrigin: async () => "match" },
          beatMs: 200,
          clock,
          logger: silentLogger,
          metrics: createMetrics(),
          onHead: () => undefined,
          onQuarantine: () => undefined,
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
