import { type BeatGrid, type SealedBlock, sealDigest } from "@parley/primitives";
import { createMetrics, memoryStore, SimulatedClock, type Store, silentLogger } from "@parley/runtime";
import { AnvilEngine, BlockStore, replay } from "@parley/stacks";
import { COUNTER, type TestRollup, testRollup } from "@parley/stacks/testing";
import { recoverAddress, toHex } from "viem";
import { expect, onTestFinished, test } from "vitest";
import { BlockProducer } from "./BlockProducer.ts";
import type { FalseStateRoot } from "./FalseStateRoot.ts";
import { SealGate } from "./SealGate.ts";
import type { L1Origin } from "./sealBlock.ts";

interface Setup {
  beatMs?: number;
  store?: Store;
  origins?: (previous: L1Origin | undefined) => L1Origin | undefined;
  chain?: TestRollup;
  fault?: FalseStateRoot;
}

/** A producer on a real engine and a clock that the test moves. */
async function setUp({
  beatMs = 1_000,
  store = memoryStore(),
  origins = () => ({ number: 5n, hash: toHex(5, { size: 32 }) }),
  ...given
}: Setup = {}) {
  const chain = given.chain ?? (await testRollup());
  if (given.chain === undefined) onTestFinished(chain.remove);
  const { rollup, sequencerKey } = chain;
  const engine = new AnvilEngine({ rollup, genesisFile: chain.genesisFile, logger: silentLogger });
  onTestFinished(() => engine.stop());
  await engine.start();
  const grid: BeatGrid = { beatZeroMs: Number(rollup.genesisTimestamp) * 1_000, beatMs };
  const clock = new SimulatedClock(grid.beatZeroMs + 10);
  const blocks = await BlockStore.open(store, rollup.rollupId);
  await replay({ engine, blocks });
  const gate = new SealGate();
  const metrics = createMetrics();
  const sealed: SealedBlock[] = [];
  const failed = Promise.withResolvers<Error>();
  const producer = new BlockProducer({
    rollup,
    grid,
    sequencerKey,
    engine,
    blocks,
    gate,
    l1: { originAfter: origins },
    clock,
    logger: silentLogger,
    metrics,
    beforeSealing: async () => undefined,
    onSealed: (block) => sealed.push(block),
    onFailure: failed.resolve,
    fault: given.fault,
  });
  onTestFinished(() => producer.stop());
  producer.start();
  /** Moves to `atMs` after beat zero and lets the beats that are due run out. */
  const runTo = async (atMs: number) => {
    await clock.advanceTo(grid.beatZeroMs + atMs);
    await gate.pass();
    await clock.advanceBy(0);
  };
  return { chain, engine, clock, blocks, gate, metrics, sealed, failed: failed.promise, producer, runTo, store };
}

test("every beat gives one signed and stored block, with the beat's second as its time", async () => {
  const { sealed, runTo, blocks, chain, engine } = await setUp({ beatMs: 400 });
  await engine.submit(await chain.transaction({ nonce: 0, to: COUNTER, value: 0n }));
  for (let beat = 1; beat <= 6; beat++) await runTo(beat * 400 + 1);
  expect(sealed.map(({ number }) => Number(number))).toEqual([1, 2, 3, 4, 5, 6]);
  const { genesisTimestamp, rollupId, sequencer, baseFeePerGas, gasLimit } = chain.rollup;
  expect(sealed.map(({ timestamp }) => Number(timestamp - genesisTimestamp))).toEqual([0, 0, 1, 1, 2, 2]);
  expect(sealed[0]?.transactions.length).toBe(1);
  for (const block of sealed) {
    expect(block).toMatchObject({ rollupId, baseFeePerGas, gasLimit, l1OriginNumber: 5n });
    expect((await recoverAddress({ hash: sealDigest(block), signature: block.signature })).toLowerCase()).toBe(sequencer);
    expect(await blocks.get(block.number)).toEqual(block);
  }
});

test("beats that passed during a pause are not made up for", async () => {
  const { sealed, runTo, metrics, chain } = await setUp();
  await runTo(1_000);
  await runTo(7_300);
  await runTo(8_000);
  expect(sealed.map(({ timestamp }) => Number(timestamp - chain.rollup.genesisTimestamp))).toEqual([1, 2, 8]);
  expect(metrics.render()).toContain("sequencer_skipped_beats_total 5");
});

test("the origin never goes back, and without any there is no block", async () => {
  const seen: (L1Origin | undefined)[] = [];
  let origin: L1Origin | undefined;
  const { sealed, runTo } = await setUp({
    origins(previous) {
      seen.push(previous);
      return origin;
    },
  });
  await runTo(1_000);
  expect(sealed).toEqual([]);
  origin = { number: 7n, hash: toHex(7, { size: 32 }) };
  await runTo(2_000);
  await runTo(3_000);
  expect(sealed.map(({ l1OriginNumber }) => l1OriginNumber)).toEqual([7n, 7n]);
  expect(seen).toEqual([undefined, undefined, origin]);
});

test("a store that cannot be written ends it, and no reader passes the gate", async () => {
  const store = memoryStore();
  const written = new Error("disk full");
  const { sealed, failed, clock, gate, engine } = await setUp({ store: { ...store, write: () => Promise.reject(written) } });
  await clock.advanceBy(1_000);
  expect(await failed).toBe(written);
  expect(sealed).toEqual([]);
  expect((await engine.head()).number).toBe(1n);
  expect(await Promise.race([gate.pass().then(() => "open"), clock.advanceBy(1).then(() => "shut")])).toBe("shut");
});

test("after a crash between execution and storing, the same number is sealed once, by the store's memory", async () => {
  const first = await setUp();
  await first.runTo(1_000);
  await first.runTo(2_000);
  await first.producer.stop();
  // The engine executed a third block that was never stored.
  await first.engine.build({ timestamp: first.chain.rollup.genesisTimestamp + 3n, baseFeePerGas: first.chain.rollup.baseFeePerGas });
  const second = await setUp({ store: first.store, chain: first.chain });
  expect((await second.engine.head()).hash).toBe(first.sealed[1]?.hash);
  await second.runTo(4_000);
  expect(second.sealed.map(({ number }) => number)).toEqual([3n]);
});

test("an engine that stands elsewhere than the store ends it before anything is sealed", async () => {
  const { engine, chain, clock, failed, sealed } = await setUp();
  await engine.build({ timestamp: chain.rollup.genesisTimestamp, baseFeePerGas: chain.rollup.baseFeePerGas });
  await clock.advanceBy(1_000);
  expect(await failed).toMatchObject({ code: "ENGINE_FAILED", fields: { engineHeight: 1n, storeHeight: 0n } });
  expect(sealed).toEqual([]);
});
