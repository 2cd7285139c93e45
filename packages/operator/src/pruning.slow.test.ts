/** What an operator forgets of a rollup, and what it does where it turns out that it needs it, on a real L1 (specs/protocol.md §8). */
import type { PostedBlock } from "@parley/rollup-node/testing";
import { memoryStore } from "@parley/runtime";
import { expect, it } from "vitest";
import { keptBlocks } from "./keptBlocks.ts";
import { blocksOf, FINAL_DEPTH, follow, startPosted } from "./testing/followPosted.ts";

/** The first state of an engine is kept at block 128, and a start at one below 385 cannot begin there. */
const HEIGHT = 400;
const KEPT = { stored: 8n, executed: 10_000n };

it("forgets what is final and not needed, goes on after a start, and derives everything again where it cannot", {
  timeout: 240_000,
}, async () => {
  const posted = await startPosted();
  const made: PostedBlock[] = [];
  // Within the sequencing window.
  while (made.length < HEIGHT) {
    const some = await blocksOf(posted, 20);
    await posted.mine({ payloads: posted.payloads(some) });
    made.push(...some);
  }
  const store = memoryStore();
  const peers = made.map(({ block }) => block);
  let needed: bigint | undefined = 100n;
  const first = await follow(posted, store, { kept: KEPT, needed: () => needed });
  await first.until(() => first.newest(2)?.number === BigInt(HEIGHT));
  expect(first.follower.blocks.first).toBe(1n);
  const mine = async (count: number) => {
    for (let i = 0; i < count; i += 1) await posted.mine();
  };
  await mine(FINAL_DEPTH + 1);
  await first.until(() => first.newest(3)?.number === BigInt(HEIGHT));
  const isPruned = (to: bigint) => first.until(() => first.follower.blocks.first === to);
  await mine(FINAL_DEPTH);
  await isPruned(100n);
  needed = undefined;
  await mine(FINAL_DEPTH);
  // The oldest state.
  const oldestOf = async () => {
    for await (const { key } of store.range({ gte: "snapshot/", lt: "snapshot/~", limit: 1 })) return BigInt(key.split("/")[2] ?? "");
    return 0n;
  };
  const kept = await oldestOf();
  expect(kept).toBeGreaterThan(100n);
  await isPruned(kept);

  // What it no longer has it neither spreads nor gives, and says that it does not know it.
  const [oldest] = peers;
  if (oldest === undefined) throw new Error("there are blocks");
  expect(await first.follower.receive(oldest)).toBe("ignore");
  expect(await first.follower.receive({ ...oldest, hash: `0x${"ee".repeat(32)}` })).toBe("ignore");
  expect(await first.follower.derivedOf(1n)).toMatchObject({ block: undefined, l1Number: 0n });
  expect(await first.follower.blocks.range({ from: 1n, to: 200n, maxBlocks: 9, maxBytes: 1e9 })).toEqual([]);
  await first.stop();
  const withoutStates = memoryStore();
  for await (const { key, value } of store.range({ gte: "a", lt: "~" }))
    await withoutStates.write([{ key, value: key.startsWith("snapshot/") ? new Uint8Array([1]) : value }], { sync: false });

  const second = await follow(posted, store, { kept: KEPT });
  expect([second.follower.blocks.first, second.follower.height]).toEqual([kept, BigInt(HEIGHT)]);
  await second.until(() => second.newest(3)?.number === BigInt(HEIGHT));
  expect(second.newest(3)).toEqual(first.newest(3));
  expect(second.read[0]).not.toBe(first.read[0]);
  await second.stop();

  // Without the checkpoint derivation begins at the genesis, whose blocks are gone: the L1 has them.
  const keys: string[] = [];
  for await (const { key } of store.range({ gte: "derived/", lt: "derived/~" })) keys.push(key);
  expect(keys).toHaveLength(1);
  await store.write(
    keys.map((key) => ({ key, value: undefined })),
    { sync: false },
  );
  const third = await follow(posted, store, { kept: KEPT });
  await third.until(() => third.newest(3)?.number === BigInt(HEIGHT));
  expect(third.newest(3)).toEqual(first.newest(3));
  expect(third.read[0]).toBe(first.read[0]);
  await third.stop();

  // Nor is there a start where no state is of use.
  const fourth = await follow(posted, withoutStates, { kept: KEPT });
  await fourth.until(() => fourth.newest(3)?.number === BigInt(HEIGHT));
  expect(fourth.newest(3)).toEqual(first.newest(3));
  expect(fourth.read[0]).toBe(first.read[0]);
});

it("keeps at least what a start needs, and has no two engines replaced at one height", () => {
  const operators = [1, 2, 3, 4].map((seat) => `0x${`0${seat}`.repeat(20)}` as const);
  const rollups = [5, 6, 7].map((id) => `0x${`0${id}`.repeat(32)}` as const);
  const all = operators.flatMap((operator) => rollups.map((rollup) => keptBlocks(65_536, operator, rollup)));
  expect(new Set(all.map(({ executed }) => executed)).size).toBe(12);
  for (const { stored, executed } of all) {
    expect(stored).toBe(65_536n);
    expect(executed).toBeGreaterThanOrEqual(8_192n);
    expect(executed).toBeLessThan(9_216n);
  }
  for (const stored of [0, 511, 1.5, Number.NaN, -1])
    expect(() => keptBlocks(stored, operators[0] ?? "0x", rollups[0] ?? "0x")).toThrow(expect.objectContaining({ code: "CONFIG_INVALID" }));
});
