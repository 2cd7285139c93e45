import { type Head, headHash, ZERO_HASH } from "@parley/primitives";
import { toHex } from "viem";
import { describe, expect, it } from "vitest";
import { SafeHeads } from "./SafeHeads.ts";

const word = (byte: bigint) => toHex(byte, { size: 32 });
const head = (number: bigint, l1OriginNumber: bigint, branch = 0n): Head => ({
  rollupId: word(1n),
  number,
  blockHash: word(1_000n * (branch + 1n) + number),
  timestamp: 1n,
  stateRoot: word(2n),
  outboxRoot: word(3n),
  finality: 2,
  l1OriginNumber,
  l1OriginHash: word(10_000n * (branch + 1n) + l1OriginNumber),
  anchor: ZERO_HASH,
});

describe("SafeHeads", () => {
  it("has one head for each L1 block that brought something, and calls final what lies on final ones", () => {
    const heads = new SafeHeads();
    expect(heads.isNew({ number: 0n, hash: word(9n) })).toBe(false);
    for (const one of [head(3n, 10n), head(5n, 12n), head(9n, 13n)]) heads.add(one);
    expect(heads.isNew({ number: 9n, hash: head(9n, 13n).blockHash })).toBe(false);
    expect(heads.isNew({ number: 10n, hash: word(7n) })).toBe(true);
    expect(heads.finalize(9n)).toBeUndefined();
    expect(heads.finalize(12n)).toEqual({ ...head(5n, 12n), finality: 3 });
    expect(heads.finalize(12n)).toBeUndefined();
    expect(heads.finalized?.number).toBe(5n);
    expect(heads.newest?.number).toBe(9n);
  });

  it("forgets with the L1, and takes the same block again with the L1 block that it has then", () => {
    const heads = new SafeHeads();
    for (const one of [head(3n, 10n), head(5n, 12n)]) heads.add(one);
    heads.rollBack(3n);
    expect(heads.newest).toEqual(head(3n, 10n));
    expect(heads.byHash(headHash(head(5n, 12n)))).toBeUndefined();
    const again = { ...head(5n, 12n), l1OriginNumber: 14n };
    expect(heads.isNew({ number: 5n, hash: again.blockHash })).toBe(true);
    heads.add(again);
    expect(heads.byHash(headHash(again))).toEqual(again);
  });
});
