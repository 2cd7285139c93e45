import { type Head, headHash, ZERO_HASH } from "@parley/primitives";
import { memoryStore } from "@parley/runtime";
import { toHex } from "viem";
import { describe, expect, it } from "vitest";
import { Branch } from "./Branch.ts";

const word = (byte: number) => toHex(byte, { size: 32 });
const safeHead = (number: bigint, block = 0xb1): Head => ({
  rollupId: word(1),
  number,
  blockHash: word(block),
  timestamp: 1n,
  stateRoot: word(2),
  outboxRoot: word(3),
  finality: 2,
  l1OriginNumber: 7n,
  l1OriginHash: word(4),
  anchor: ZERO_HASH,
});

describe("Branch", () => {
  it("never seals under one anchor twice, also in a later life", async () => {
    const store = memoryStore();
    const branch = await Branch.open(store);
    expect(branch).toMatchObject({ anchor: ZERO_HASH, ended: undefined });
    await branch.end(12n, 12n);
    expect(branch.ended).toBe(12n);
    expect([undefined, safeHead(11n), safeHead(12n)].map((head) => branch.mayBegin(head))).toEqual([false, false, true]);
    await branch.begin(safeHead(12n));
    expect(branch).toMatchObject({ anchor: headHash(safeHead(12n)), ended: undefined });

    const later = await Branch.open(store);
    expect(later.anchor).toBe(branch.anchor);
    await later.end(15n, 0n);
    // The same head, or another of its number on an L1 that went another way: no anchor for a second branch.
    expect([safeHead(12n), safeHead(12n, 0xb2), safeHead(13n)].map((head) => later.mayBegin(head))).toEqual([false, false, true]);
  });

  it("keeps the lowest end and the highest floor", async () => {
    const branch = await Branch.open(memoryStore());
    await branch.end(20n, 20n);
    await branch.end(18n, 0n);
    expect(branch.ended).toBe(18n);
    expect([safeHead(18n), safeHead(20n)].map((head) => branch.mayBegin(head))).toEqual([false, true]);
  });

  it("knows what it sealed before: above the end it is no surprise, below it is", async () => {
    const branch = await Branch.open(memoryStore());
    expect(branch.isFormer({ anchor: ZERO_HASH, number: 5n })).toBe(false);
    await branch.end(5n, 5n);
    await branch.begin(safeHead(6n));
    expect([4n, 5n, 50n].map((number) => branch.isFormer({ anchor: ZERO_HASH, number }))).toEqual([false, true, true]);
    expect(branch.isFormer({ anchor: headHash(safeHead(6n)), number: 9n })).toBe(false);
  });
});
