import { type Head, headHash, ZERO_HASH } from "@parley/primitives";
import { memoryStore } from "@parley/runtime";
import { toHex } from "viem";
import { describe, expect, it } from "vitest";
import { SafeHeads } from "./SafeHeads.ts";

const word = (byte: bigint) => toHex(byte, { size: 32 });
const head = (number: bigint, l1OriginNumber: bigint, branch = 0n): Head => ({
  rollupId: word(1n),
  number,
  blockHash: word(100_000n * (branch + 1n) + number),
  timestamp: 1n,
  stateRoot: word(2n),
  outboxRoot: word(3n),
  finality: 2,
  l1OriginNumber,
  l1OriginHash: word(1_000_000n * (branch + 1n) + l1OriginNumber),
  anchor: ZERO_HASH,
});
const open = (store = memoryStore()) => new SafeHeads(store, word(1n));

async function keysOf(store: ReturnType<typeof memoryStore>): Promise<string[]> {
  const keys: string[] = [];
  for await (const { key } of store.range({ gte: "a", lt: "t" })) keys.push(key);
  return keys;
}

describe("SafeHeads", () => {
  it("has one head for each L1 block that brought something, and calls final what lies on final ones", async () => {
    const heads = open();
    expect(heads.isNew({ number: 0n, hash: word(9n) })).toBe(false);
    for (const one of [head(3n, 10n), head(5n, 12n), head(9n, 13n)]) await heads.add(one);
    expect(heads.isNew({ number: 9n, hash: head(9n, 13n).blockHash })).toBe(false);
    expect(heads.isNew({ number: 10n, hash: word(7n) })).toBe(true);
    expect(await heads.finalize(9n)).toBeUndefined();
    expect(await heads.finalize(12n)).toEqual({ ...head(5n, 12n), finality: 3 });
    expect(await heads.finalize(12n)).toBeUndefined();
    expect(heads.finalized?.number).toBe(5n);
    expect(heads.newest?.number).toBe(9n);
    expect(await heads.finalize(99n)).toEqual({ ...head(9n, 13n), finality: 3 });
  });

  it("forgets with the L1, and takes the same block again with the L1 block that it has then", async () => {
    const store = memoryStore();
    const heads = open(store);
    for (const one of [head(3n, 10n), head(5n, 12n)]) await heads.add(one);
    await heads.rollBack(3n);
    expect(heads.newest).toEqual(head(3n, 10n));
    expect(await heads.byHash(headHash(head(5n, 12n)))).toBeUndefined();
    expect(await heads.lowest(4n)).toBeUndefined();
    const again = { ...head(5n, 12n), l1OriginNumber: 14n };
    expect(heads.isNew({ number: 5n, hash: again.blockHash })).toBe(true);
    await heads.add(again);
    expect(await heads.byHash(headHash(again))).toEqual(again);
    expect(await heads.byHash(headHash(head(5n, 12n)))).toBeUndefined();
    await heads.rollBack(0n);
    expect(heads.newest).toBeUndefined();
    expect(await heads.byHash(headHash(head(3n, 10n)))).toBeUndefined();
    // Nothing of what is gone stays.
    await heads.add(head(6n, 15n, 1n));
    expect(await keysOf(store)).toHaveLength(2);
  });

  it("knows a head however many came after it, and the lowest of at least a number", async () => {
    const heads = open();
    for (let i = 1n; i <= 2_000n; i += 1n) await heads.add(head(2n * i, 10n + i));
    expect(await heads.byHash(headHash(head(2n, 11n)))).toEqual(head(2n, 11n));
    expect(await Promise.all([0n, 3n, 4n, 4_000n].map(async (least) => (await heads.lowest(least))?.number))).toEqual([2n, 4n, 4n, 4_000n]);
    expect(await heads.lowest(4_001n)).toBeUndefined();
  });

  it("believes nothing of what an earlier life left until it is derived again", async () => {
    const store = memoryStore();
    const former = open(store);
    for (const one of [head(3n, 10n), head(5n, 12n), head(7n, 13n), head(9n, 14n)]) await former.add(one);
    const heads = open(store);
    expect([heads.newest, await heads.byHash(headHash(head(3n, 10n))), await heads.lowest(0n)]).toEqual([undefined, undefined, undefined]);
    expect(await heads.finalize(99n)).toBeUndefined();
    await heads.add(head(3n, 10n));
    // The L1 went another way meanwhile.
    await heads.add(head(8n, 12n, 1n));
    expect(await heads.byHash(headHash(head(3n, 10n)))).toEqual(head(3n, 10n));
    expect(await Promise.all([head(5n, 12n), head(7n, 13n), head(9n, 14n)].map((one) => heads.byHash(headHash(one))))).toEqual(
      Array(3).fill(undefined),
    );
    expect((await heads.lowest(4n))?.number).toBe(8n);
    expect((await heads.finalize(12n))?.number).toBe(8n);
  });
});
