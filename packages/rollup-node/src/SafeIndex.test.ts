import type { Hex } from "@parley/primitives";
import { toHex } from "viem";
import { expect, it } from "vitest";
import { SafeIndex } from "./SafeIndex.ts";

const hash = (number: bigint, salt = 0n): Hex => toHex(1_000n * salt + number + 1n, { size: 32 });
const block = (number: bigint, salt?: bigint) => ({ number, hash: hash(number, salt) });

it("says in which block of the L1 a block became safe", async () => {
  const index = new SafeIndex(undefined);
  expect([index.safe, index.finalized, await index.lowest(1n)]).toEqual([undefined, undefined, undefined]);
  // Some blocks of the L1 bring nothing, some bring many.
  for (const [tip, l1] of [
    [0n, 10n],
    [3n, 11n],
    [3n, 12n],
    [4n, 13n],
    [20n, 15n],
  ] as const)
    index.add(block(tip), block(l1));
  const found = async (least: bigint) => {
    const { number, blockHash, l1OriginNumber, l1OriginHash } = (await index.lowest(least)) ?? {};
    return [number, blockHash, l1OriginNumber, l1OriginHash];
  };
  const at = (number: bigint, l1: bigint) => [number, hash(number), l1, hash(l1)];
  expect(await Promise.all([1n, 3n, 4n, 5n, 20n].map(found))).toEqual([at(3n, 11n), at(3n, 11n), at(4n, 13n), at(20n, 15n), at(20n, 15n)]);
  expect(await index.lowest(21n)).toBeUndefined();

  index.rollBack(4n);
  expect(index.safe).toMatchObject({ number: 4n });
  expect(await index.lowest(5n)).toBeUndefined();
  index.add(block(6n, 1n), block(16n, 1n));
  expect(await index.lowest(5n)).toMatchObject({ number: 6n, blockHash: hash(6n, 1n), l1OriginNumber: 16n, l1OriginHash: hash(16n, 1n) });
  index.finalize(block(4n));
  expect(index.finalized).toEqual({ number: 4n });
});

it("names the network's L1 where its own is a rollup", async () => {
  const index = new SafeIndex(async ({ number }) => block(number + 100n));
  index.add(block(2n), block(7n));
  expect(await index.lowest(1n)).toMatchObject({ number: 2n, l1OriginNumber: 107n, l1OriginHash: hash(107n) });
});
