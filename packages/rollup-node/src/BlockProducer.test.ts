import { ADVANCE_ABI, buildBatches, derivationConfigOf, MAX_PAYLOAD_BYTES } from "@parley/derivation";
import { type BeatGrid, type Hex, L1_GATEWAY_ADDRESS, type SealedBlock, sealDigest } from "@parley/primitives";
import { createMetrics, memoryStore, SimulatedClock, type Store, silentLogger } from "@parley/runtime";
import { SimulatedL1 } from "@parley/sdk/testing";
import { AnvilEngine, BlockStore } from "@parley/stacks";
import { COUNTER, type TestRollup, testRollup } from "@parley/stacks/testing";
import { decodeFunctionData, getAddress, keccak256, parseTransaction, recoverAddress, toHex } from "viem";
import { expect, onTestFinished, test } from "vitest";
import { BlockProducer, type BlockProducerOptions } from "./BlockProducer.ts";
import { Branch } from "./Branch.ts";
import { L1Follower } from "./L1Follower.ts";
import { OwnChain } from "./OwnChain.ts";
import { SealGate } from "./SealGate.ts";

interface Setup {
  beatMs?: number;
  store?: Store;
  l1?: SimulatedL1;
  chain?: TestRollup;
  fault?: BlockProducerOptions["fault"];
}

/** The L1 of a test rollup, at the block on which its genesis rests. */
function simulatedL1({ rollup }: TestRollup): SimulatedL1 {
  return new SimulatedL1({ hash: rollup.derivation.l1StartHash, timestamp: rollup.genesisTimestamp });
}

/** A producer on a real engine and a clock that the test moves. */
async function setUp({ beatMs = 1_000, store = memoryStore(), ...given }: Setup = {}) {
  const chain = given.chain ?? (await testRollup());
  if (given.chain === undefined) onTestFinished(chain.remove);
  const { rollup, sequencerKey } = chain;
  const engine = new AnvilEngine({ rollup, genesisFile: chain.genesisFile, logger: silentLogger });
  const grid: BeatGrid = { beatZeroMs: Number(rollup.genesisTimestamp) * 1_000, beatMs };
  const clock = new SimulatedClock(grid.beatZeroMs + 10);
  const blocks = await BlockStore.open(store, rollup.rollupId);
  const failed = Promise.withResolvers<Error>();
  const own = new OwnChain({
    rollup,
    createEngine: () => engine,
    blocks,
    store,
    logger: silentLogger,
    onOverridden: async () => undefined,
    onFailure: failed.resolve,
  });
  onTestFinished(() => own.stop());
  await own.start();
  const l1 = given.l1 ?? simulatedL1(chain);
  const portal = await L1Follower.open(
    {
      config: derivationConfigOf(rollup, own.genesisHash),
      l1,
      chainId: 31_337n,
      depth: 0,
      pollMs: 100,
      clock,
      logger: silentLogger,
      metrics: createMetrics(),
      onFailure: failed.resolve,
    },
    blocks.from(1n),
  );
  onTestFinished(() => portal.stop());
  await portal.start();
  const gate = new SealGate();
  const metrics = createMetrics();
  const sealed: SealedBlock[] = [];
  const producer = new BlockProducer({
    rollup,
    grid,
    sequencerKey,
    chain: own,
    branch: await Branch.open(store),
    anchorFrom: async () => undefined,
    gate,
    l1: portal,
    clock,
    logger: silentLogger,
    metrics,
    beforeSealing: async () => true,
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
  return { chain, l1, engine, own, clock, blocks, gate, metrics, sealed, failed: failed.promise, producer, runTo, store };
}

test("a rollup with a longer block time has a block in each beat that it divides, and misses none", async () => {
  const chain = await testRollup();
  onTestFinished(chain.remove);
  const { sealed, runTo, metrics } = await setUp({ chain: { ...chain, rollup: { ...chain.rollup, blockBeats: 3 } } });
  const seconds = () => sealed.map(({ timestamp }) => Number(timestamp - chain.rollup.genesisTimestamp));
  for (let beat = 1; beat <= 10; beat++) await runTo(beat * 1_000 + 1);
  expect(seconds()).toEqual([3, 6, 9]);
  expect(metrics.render()).not.toMatch(/sequencer_skipped_beats_total [1-9]/);
  // Later than its beat: the next one is due at its own.
  await runTo(13_500);
  await runTo(15_001);
  expect(seconds()).toEqual([3, 6, 9, 12, 15]);
});

test("every beat gives one signed and stored block, with the beat's second as its time", async () => {
  const { sealed, runTo, blocks, chain, engine } = await setUp({ beatMs: 400 });
  await engine.submit(await chain.transaction({ nonce: 0, to: COUNTER, value: 0n }));
  for (let beat = 1; beat <= 6; beat++) await runTo(beat * 400 + 1);
  expect(sealed.map(({ number }) => Number(number))).toEqual([1, 2, 3, 4, 5, 6]);
  const { genesisTimestamp, rollupId, sequencer, baseFeePerGas, gasLimit } = chain.rollup;
  expect(sealed.map(({ timestamp }) => Number(timestamp - genesisTimestamp))).toEqual([0, 0, 1, 1, 2, 2]);
  expect(sealed[0]?.transactions).toHaveLength(2);
  for (const block of sealed) {
    expect(block).toMatchObject({ rollupId, baseFeePerGas, gasLimit, l1OriginNumber: 1n });
    expect((await recoverAddress({ hash: sealDigest(block), signature: block.signature })).toLowerCase()).toBe(sequencer);
    expect(await blocks.get(block.number)).toEqual(block);
  }
});

test("a rollup that leaves has blocks up to its last L1 block, as long as that says something, and then none", async () => {
  const { sealed, runTo, l1, chain } = await setUp();
  const at = (seconds: bigint) => chain.rollup.genesisTimestamp + seconds;
  const flood = Array.from({ length: 7 }, (_, i) => ({
    ...{ sender: toHex(9, { size: 20 }), recipient: toHex(i + 100, { size: 20 }), value: 1n, gasLimit: 2_000_000n },
    payload: toHex(7, { size: 12_000 }),
  }));
  l1.mine({ timestamp: at(2n), lastL1Block: 3n });
  l1.mine({ timestamp: at(4n), messages: flood });
  l1.mine({ timestamp: at(6n) });
  l1.mine({ timestamp: at(8n) });
  for (let beat = 1; beat <= 20; beat++) await runTo(beat * 1_000 + 1);
  // What the last L1 block says does not fit into one block: the first that leaves nothing waiting is the last.
  expect(sealed.map(({ l1OriginNumber }) => Number(l1OriginNumber))).toEqual([1, 2, 2, 3, 3]);
  const received = sealed.map(({ transactions }) => {
    const { data = "0x" } = parseTransaction(transactions[0] ?? "0x");
    return decodeFunctionData({ abi: ADVANCE_ABI, data }).args[1].length;
  });
  expect(received.reduce((sum, count) => sum + count)).toBe(7);
  expect(received.at(-1)).toBeGreaterThan(0);
});

test("beats that passed during a pause are not made up for", async () => {
  const [store, written] = [memoryStore(), Promise.withResolvers<void>()];
  let pause: Promise<void> | undefined;
  const write: Store["write"] = async (...given) => {
    await pause;
    return store.write(...given);
  };
  const { sealed, runTo, metrics, chain, clock } = await setUp({ store: { ...store, write } });
  await runTo(1_000);
  pause = written.promise;
  await clock.advanceBy(6_290);
  written.resolve();
  await runTo(7_300);
  await runTo(8_000);
  expect(sealed.map(({ timestamp }) => Number(timestamp - chain.rollup.genesisTimestamp))).toEqual([1, 2, 8]);
  expect(metrics.render()).toContain("sequencer_skipped_beats_total 5");
});

test("each block rests on the newest L1 block that is not younger than itself, and says what the L1 says", async () => {
  const { sealed, runTo, l1, chain, engine } = await setUp();
  const start = chain.rollup.genesisTimestamp;
  const message = {
    sender: getAddress(COUNTER),
    recipient: getAddress(toHex(0xabc, { size: 20 })),
    value: 7n,
    gasLimit: 50_000n,
    payload: "0x" as Hex,
  };
  const forced = await chain.transaction({ from: 1, nonce: 0 });
  l1.mine({ timestamp: start + 2n, messages: [message], forced: [forced, "0x00"] });
  l1.mine({ timestamp: start + 3n });
  const own = await chain.transaction({ nonce: 0, to: COUNTER, value: 0n });
  await engine.submit(own);
  await runTo(1_000);
  await runTo(2_000);
  await runTo(3_000);
  expect(sealed.map(({ l1OriginNumber }) => l1OriginNumber)).toEqual([1n, 2n, 3n]);
  expect(sealed[1]?.l1OriginHash).toBe((await l1.at(2n)).hash);
  const [first, second] = sealed;
  expect(first?.transactions.slice(1)).toEqual([own]);
  expect(second?.transactions.slice(1)).toEqual([forced]);
  const system = parseTransaction(second?.transactions[0] ?? "0x");
  expect(system).toMatchObject({ to: L1_GATEWAY_ADDRESS, value: 7n, nonce: 1 });
  const { args } = decodeFunctionData({ abi: ADVANCE_ABI, data: system.data ?? "0x" });
  expect(args).toEqual([[{ number: 2n, hash: (await l1.at(2n)).hash }], [message]]);
});

test("without an L1 block that is young enough there is no block, until there is one again", async () => {
  const base = await testRollup();
  onTestFinished(base.remove);
  const rollup = { ...base.rollup, derivation: { ...base.rollup.derivation, maxDrift: 2n } };
  const { sealed, runTo, l1, metrics } = await setUp({ chain: { ...base, rollup } });
  for (let at = 1_000; at <= 5_000; at += 1_000) await runTo(at);
  expect(sealed.map(({ timestamp }) => timestamp - rollup.genesisTimestamp)).toEqual([1n, 2n]);
  expect(metrics.render()).toContain("sequencer_skipped_beats_total 3");
  l1.mine({ timestamp: rollup.genesisTimestamp + 5n });
  for (let at = 6_000; at <= 7_000; at += 1_000) await runTo(at);
  expect(sealed.at(-1)).toMatchObject({ l1OriginNumber: 2n, timestamp: rollup.genesisTimestamp + 7n });
});

test("a sequencer that was away for longer than it may be ahead of its origin catches up, and goes on", async () => {
  const base = await testRollup();
  onTestFinished(base.remove);
  const rollup = { ...base.rollup, derivation: { ...base.rollup.derivation, maxDrift: 2n } };
  const { sealed, runTo, l1 } = await setUp({ chain: { ...base, rollup } });
  for (let at = 1_000; at <= 2_000; at += 1_000) await runTo(at);
  for (let at = 3n; at <= 40n; at += 1n) l1.mine({ timestamp: rollup.genesisTimestamp + at });
  await runTo(40_000);
  for (let at = 41_000; at <= 60_000; at += 1_000) {
    l1.mine({ timestamp: rollup.genesisTimestamp + BigInt(at / 1_000) });
    await runTo(at);
  }
  expect(sealed.at(-1)?.timestamp).toBe(rollup.genesisTimestamp + 60n);
  for (const [i, { timestamp, l1OriginHash, l1OriginNumber }] of sealed.entries()) {
    const origin = await l1.of(l1OriginHash);
    expect(timestamp >= origin.timestamp && timestamp <= origin.timestamp + 2n).toBe(true);
    expect(timestamp).toBeGreaterThanOrEqual(sealed[i - 1]?.timestamp ?? 0n);
    expect(l1OriginNumber - (sealed[i - 1]?.l1OriginNumber ?? 1n)).toBeLessThanOrEqual(4n);
  }
});

test("L1 blocks that are given up before a block rests on them leave no trace, and one on which a block rests ends it", async () => {
  const { sealed, runTo, l1, chain, failed } = await setUp();
  const start = chain.rollup.genesisTimestamp;
  l1.mine({ timestamp: start + 100n });
  await runTo(1_000);
  l1.giveUp(1);
  const other = l1.mine({ timestamp: start + 2n });
  l1.mine({ timestamp: start + 200n });
  await runTo(2_000);
  await runTo(3_000);
  expect(sealed.map(({ l1OriginHash }) => l1OriginHash)).toContain(other.hash);
  l1.giveUp(2);
  l1.mine({ timestamp: start + 3n });
  l1.mine({ timestamp: start + 4n });
  l1.mine({ timestamp: start + 5n });
  await runTo(4_000);
  await runTo(5_000);
  expect(await failed).toMatchObject({ code: "L1_DISCONTINUED", fields: { number: 2n, hash: other.hash } });
});

test("it goes on behind what was sealed before, with the same L1 blocks", async () => {
  const first = await setUp();
  for (let i = 1n; i <= 3n; i += 1n) first.l1.mine({ timestamp: first.chain.rollup.genesisTimestamp + i, forced: ["0x00"] });
  for (const at of [1_000, 2_000]) await first.runTo(at);
  await first.producer.stop();
  const second = await setUp({ store: first.store, chain: first.chain, l1: first.l1 });
  await second.runTo(3_000);
  await second.runTo(4_000);
  expect(second.sealed[0]).toMatchObject({ number: 3n, parentHash: first.sealed.at(-1)?.hash });
  expect(second.sealed.at(-1)?.l1OriginNumber).toBe(4n);
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
  // One beat, so that it cannot be more.
  await second.runTo(1_000);
  expect(second.sealed.map(({ number }) => number)).toEqual([3n]);
});

test("an engine that stands elsewhere than the store ends it before anything is sealed", async () => {
  const { engine, chain, clock, failed, sealed } = await setUp();
  await engine.build({ timestamp: chain.rollup.genesisTimestamp, baseFeePerGas: chain.rollup.baseFeePerGas });
  await clock.advanceBy(1_000);
  expect(await failed).toMatchObject({ code: "ENGINE_FAILED", fields: { engineHeight: 1n, storeHeight: 0n } });
  expect(sealed).toEqual([]);
});

test("nothing is sealed on a chain that somebody else had when it was stopped", async () => {
  const { own, clock, producer, sealed, blocks } = await setUp();
  const derivation = Promise.withResolvers<void>();
  const had = own.exclusively(() => derivation.promise);
  await clock.advanceBy(1_000);
  const stopped = producer.stop();
  derivation.resolve();
  await Promise.all([had, stopped]);
  expect(sealed).toEqual([]);
  expect(blocks.height).toBe(0n);
});

test("a block that users fill to the brim can still be posted to the L1", async () => {
  const { sealed, runTo, engine, chain } = await setUp();
  const raws: Hex[] = [];
  // Nothing that compresses: calldata, and beside it the access list that the floor of EIP-7623 pays for.
  let used = 0;
  const noise = (bytes: number): Hex => {
    const words = Array.from({ length: Math.ceil(bytes / 32) }, () => keccak256(toHex(used++)).slice(2));
    return `0x${words.join("").slice(0, 2 * bytes)}`;
  };
  for (let nonce = 0; nonce < 8; nonce++) {
    const storageKeys = Array.from({ length: 1_000 }, () => noise(32));
    const transaction = { type: "eip1559" as const, chainId: 7_001, nonce, gas: 3_740_000n, to: COUNTER, maxFeePerGas: 2_000_000_000n };
    raws.push(
      await chain.accounts[0].signTransaction({ ...transaction, data: noise(92_500), accessList: [{ address: COUNTER, storageKeys }] }),
    );
  }
  for (const raw of raws) await engine.submit(raw);
  await runTo(1_000);
  await runTo(2_000);
  expect(sealed.flatMap(({ transactions }) => transactions.slice(1))).toEqual(raws);
  const payloads = sealed.flatMap((block) => buildBatches({ blocks: [{ block, fromL1: 1 }], maxBytes: MAX_PAYLOAD_BYTES }));
  expect(payloads).toHaveLength(2);
});
