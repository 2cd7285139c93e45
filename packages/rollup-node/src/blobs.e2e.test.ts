import type { Hex } from "@parley/primitives";
import { createMetrics, memoryStore, SimulatedClock, silentLogger, systemClock } from "@parley/runtime";
import { chainClient } from "@parley/sdk";
import { testAccount } from "@parley/sdk/testing";
import { AnvilEngine } from "@parley/stacks";
import { expect, it, onTestFinished } from "vitest";
import { Batcher, type BatcherOptions } from "./Batcher.ts";
import { deriveRollup } from "./deriveRollup.ts";
import { PostedRollup } from "./testing/PostedRollup.ts";

const GWEI = 10n ** 9n;
const INTERVAL_MS = 5_000;

/** A rollup on a real L1, and what a batcher of it is told. */
async function rollupOnL1() {
  const posted = await PostedRollup.start();
  onTestFinished(() => posted.stop());
  const account = testAccount("batcher");
  await posted.l1.fund(account.address);
  const clock = new SimulatedClock(1_000_000);
  const options: BatcherOptions = {
    rollup: posted.rollup,
    blocks: {
      get height() {
        return BigInt(posted.blocks.length);
      },
      range: async ({ from, to }) => posted.blocks.slice(Number(from) - 1, Number(to)).map(({ block }) => block),
    },
    counts: { fromL1: (number) => posted.blocks[Number(number) - 1]?.fromL1, forget: () => undefined },
    sequencerKey: posted.chain.sequencerKey,
    // What anvil checks of blobs takes it seconds at first.
    client: chainClient(posted.l1.rpcUrl, { timeoutMs: 300_000 }),
    l1ChainId: 31_337n,
    account,
    store: memoryStore(),
    intervalMs: INTERVAL_MS,
    bumpAfterMs: 30_000,
    da: "blobs",
    caps: { maxFeePerGas: 50n * GWEI, maxFeePerBlobGas: GWEI },
    clock,
    logger: silentLogger,
    metrics: createMetrics(),
    onFailure: (error) => {
      throw error;
    },
  };
  return { posted, options, clock };
}

async function derived(posted: PostedRollup) {
  const { rollup, chain } = posted;
  const hashes: Hex[] = [];
  const ignored: string[] = [];
  await deriveRollup({
    rollup,
    l1ChainId: 31_337n,
    l1: posted.reader(),
    createEngine: () => new AnvilEngine({ rollup, genesisFile: chain.genesisFile, logger: silentLogger }),
    store: memoryStore(),
    listener: { onDerived: ({ hash }) => void hashes.push(hash), onIgnored: ({ reason }) => void ignored.push(reason) },
    clock: systemClock,
    logger: silentLogger,
    signal: new AbortController().signal,
  });
  return { hashes, ignored };
}

it("what batchers post in calldata, in blobs and through a restart in between is derived as it was built", {
  timeout: 480_000,
}, async () => {
  const { posted, options, clock } = await rollupOnL1();
  const { chain } = posted;
  let nonce = 0;
  const build = async () => {
    for (let i = 0; i < 3; i++) await posted.build([await chain.transaction({ nonce: nonce++ })]);
  };
  const post = async (batcher: Batcher) => {
    await clock.advanceBy(INTERVAL_MS);
    await batcher.step();
    const { carriers } = await posted.mine();
    await batcher.step();
    return carriers.map(({ kind }) => kind);
  };
  await posted.mine({ forced: [await chain.transaction({ from: 1, nonce: 0 })] });

  await build();
  expect(await post(await Batcher.open({ ...options, da: "calldata" }))).toEqual(["calldata"]);
  await build();
  const batcher = await Batcher.open(options);
  expect(await post(batcher)).toEqual(["blobs"]);
  expect(batcher.posted).toBe(6n);

  // One life ends with blobs on the way, and the next goes on where the L1 is.
  await build();
  await clock.advanceBy(INTERVAL_MS);
  await batcher.step();
  const next = await Batcher.open(options);
  expect(next.posted).toBe(6n);
  expect(await post(next)).toEqual(["blobs"]);
  await build();
  for (let i = 0; next.posted < 12n && i < 4; i++) await post(next);
  expect(next.posted).toBe(12n);

  const fallback = await Batcher.open({ ...options, caps: { ...options.caps, maxFeePerBlobGas: 0n } });
  await build();
  expect(await post(fallback)).toEqual(["calldata"]);

  const { hashes, ignored } = await derived(posted);
  expect(hashes).toEqual(posted.hashes);
  expect(ignored.filter((reason) => reason !== "old")).toEqual([]);
});
