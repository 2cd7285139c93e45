import type { CertifiedCheckpoint, Head } from "@parley/primitives";
import { memoryStore } from "@parley/runtime";
import { toHex } from "viem";
import { expect, it } from "vitest";
import { CheckpointArchive } from "./CheckpointArchive.ts";

const hash = toHex(1, { size: 32 });
const head: Head = {
  ...{ rollupId: hash, number: 7n, blockHash: hash, timestamp: 1n, stateRoot: hash, outboxRoot: hash },
  ...{ finality: 1, l1OriginNumber: 7n, l1OriginHash: hash, anchor: hash },
};
const certified = (beat: bigint, root: number): CertifiedCheckpoint => ({
  certificate: { epoch: 1, beat, headsRoot: toHex(root, { size: 32 }), signers: "0x07", signature: toHex(1, { size: 256 }) },
  heads: [head],
});

it("has every checkpoint of a beat, until the beat is of no use any more", async () => {
  const archive = new CheckpointArchive(memoryStore());
  for (const one of [certified(9n, 1), certified(9n, 2), certified(10n, 3), certified(100n, 4)]) await archive.add(one);
  expect(await archive.of(9n)).toEqual([certified(9n, 1), certified(9n, 2)]);
  expect(await archive.of(1n)).toEqual([]);
  await archive.forget(10n);
  expect([await archive.of(9n), (await archive.of(10n)).length, (await archive.of(100n)).length]).toEqual([[], 1, 1]);
});
