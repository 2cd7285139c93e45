import { UNSUPPORTED } from "@parley/network";
import { ParleyError, type SealedBlock } from "@parley/primitives";
import { memoryStore, SimulatedClock } from "@parley/runtime";
import { BlockStore } from "@parley/stacks";
import { testRollup } from "@parley/stacks/testing";
import { toHex } from "viem";
import { expect, it, onTestFinished } from "vitest";
import { KeyWatch } from "./KeyWatch.ts";
import { sealBlock } from "./sealBlock.ts";

/** A watch of an empty store, among peers of which each gives one answer after the other. */
async function setUp(answers: Record<string, (readonly SealedBlock[] | Error)[]>) {
  const chain = await testRollup();
  onTestFinished(chain.remove);
  const clock = new SimulatedClock(1_000_000);
  let peers: readonly string[] = [];
  let asked = 0;
  const watch = new KeyWatch({
    rollup: chain.rollup,
    blocks: await BlockStore.open(memoryStore(), chain.rollup.rollupId),
    branch: { isFormer: () => false },
    network: {
      peers: () => peers,
      request: async (_, __, { peerId = "" } = {}) => {
        asked += 1;
        const answer = answers[peerId]?.shift();
        if (answer === undefined || answer instanceof Error) throw answer ?? new Error("nothing prepared");
        return { blocks: answer } as never;
      },
    },
    clock,
  });
  const connect = (...names: readonly string[]) => {
    peers = names;
  };
  return { chain, clock, watch, connect, asked: () => asked };
}

it("waits a moment for peers, and no longer", async () => {
  const { watch, clock, asked } = await setUp({});
  expect(await watch.ask()).toBe(false);
  await clock.advanceBy(1_999);
  expect(await watch.ask()).toBe(false);
  await clock.advanceBy(1);
  expect(await watch.ask()).toBe(true);
  expect(asked()).toBe(0);
});

it("seals nothing before all have answered once", async () => {
  const late = new Error("too late");
  const { watch, connect, asked } = await setUp({ a: [late, [], []], b: [[], late, []] });
  connect("a", "b");
  for (const maySeal of [false, false, true, true, true]) expect(await watch.ask()).toBe(maySeal);
  expect(asked()).toBe(6);
});

it("needs no answer of who keeps no blocks", async () => {
  const refused = new ParleyError("NETWORK_FAILED", "no", {
    cause: new ParleyError("NETWORK_FAILED", "no", { fields: { reason: UNSUPPORTED } }),
  });
  const { watch, connect, asked } = await setUp({ a: [[]], relayer: [refused] });
  connect("a", "relayer");
  expect(await watch.ask()).toBe(true);
  expect(asked()).toBe(2);
});

it("gives up peers that never answer", async () => {
  const { watch, connect, asked } = await setUp({});
  connect("a");
  for (const maySeal of [false, false, false, false, true, true]) expect(await watch.ask()).toBe(maySeal);
  expect(asked()).toBe(5);
});

it("finds a block of its own key that somebody shows, though it was asked in vain before", async () => {
  const answers: Record<string, (readonly SealedBlock[] | Error)[]> = { a: [new Error("too late")] };
  const { watch, connect, chain } = await setUp(answers);
  connect("a");
  expect(await watch.ask()).toBe(false);
  const { rollup, sequencerKey } = chain;
  const hash = toHex(1, { size: 32 });
  const block = { number: 1n, hash, parentHash: hash, timestamp: 1n, stateRoot: hash, transactions: [] };
  const fees = { baseFeePerGas: 1n, gasLimit: 30_000_000n, gasUsed: 0n };
  const lost = await sealBlock({
    rollupId: rollup.rollupId,
    block: { ...block, ...fees },
    l1Origin: { number: 1n, hash },
    sequencerKey,
  });
  answers.a?.push([lost]);
  await expect(watch.ask()).rejects.toMatchObject({ code: "STORE_FAILED", fields: { number: 1n } });
});
