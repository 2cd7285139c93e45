import type { CertifiedCheckpoint, Head } from "@parley/primitives";
import { memoryStore } from "@parley/runtime";
import { toHex } from "viem";
import { expect, it } from "vitest";
import { CheckpointStore } from "./CheckpointStore.ts";

const hash = toHex(1, { size: 32 });
const head: Head = {
  rollupId: hash,
  number: 7n,
  blockHash: hash,
  timestamp: 1n,
  stateRoot: hash,
  outboxRoot: hash,
  finality: 1,
  l1OriginNumber: 7n,
  l1OriginHash: hash,
  anchor: hash,
};
const checkpoint = (beat: number, root: number): CertifiedCheckpoint => ({
  heads: [head],
  certificate: { epoch: 0, beat: BigInt(beat), headsRoot: toHex(root, { size: 32 }), signers: "0x07", signature: toHex(1, { size: 192 }) },
});

it("keeps one checkpoint for each root of a beat, also for its next life", async () => {
  const store = memoryStore();
  const checkpoints = await CheckpointStore.open(store);
  const [main, leftOut, later] = [checkpoint(7, 2), checkpoint(7, 1), checkpoint(8, 3)];
  for (const one of [main, leftOut, later, { ...main, heads: [] }]) await checkpoints.add(one);
  expect(checkpoints.since(7n)).toEqual([main, leftOut, later]);
  expect(checkpoints.newest()).toEqual(later);
  expect(checkpoints.has(leftOut.certificate)).toBe(true);
  expect(checkpoints.has(checkpoint(8, 1).certificate)).toBe(false);
  const again = await CheckpointStore.open(store);
  expect(again.since(8n)).toEqual([later]);
  expect(again.since(0n)).toHaveLength(3);
});

it("forgets the oldest ones", async () => {
  const store = memoryStore();
  const checkpoints = await CheckpointStore.open(store);
  for (let beat = 0; beat < 1_030; beat += 1) await checkpoints.add(checkpoint(beat, beat + 1));
  const again = await CheckpointStore.open(store);
  for (const one of [checkpoints, again]) {
    expect(one.newestFirst()).toHaveLength(1_024);
    expect(one.newestFirst().at(-1)?.certificate.beat).toBe(6n);
  }
});
