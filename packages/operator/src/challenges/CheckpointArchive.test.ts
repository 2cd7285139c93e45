import type { CertifiedCheckpoint } from "@parley/primitives";
import { memoryStore } from "@parley/runtime";
import { toHex } from "viem";
import { expect, it } from "vitest";
import { CheckpointArchive } from "./CheckpointArchive.ts";

const certified = (beat: bigint, root: number): CertifiedCheckpoint => ({
  certificate: { epoch: 1, beat, headsRoot: toHex(root, { size: 32 }), signers: "0x07", signature: toHex(1, { size: 256 }) },
  heads: [],
});

it("has every checkpoint of a beat, until the beat is of no use any more", async () => {
  const archive = new CheckpointArchive(memoryStore());
  for (const one of [certified(9n, 1), certified(9n, 2), certified(10n, 3), certified(100n, 4)]) await archive.add(one);
  expect(await archive.of(9n)).toEqual([certified(9n, 1), certified(9n, 2)]);
  expect(await archive.of(1n)).toEqual([]);
  await archive.forget(10n);
  expect([await archive.of(9n), (await archive.of(10n)).length, (await archive.of(100n)).length]).toEqual([[], 1, 1]);
});
