import type { SealedBlock } from "@parley/primitives";
import { memoryStore } from "@parley/runtime";
import { toHex } from "viem";
import { expect, test } from "vitest";
import { BlockStore } from "./BlockStore.ts";

const ROLLUP = toHex(7, { size: 32 });

function sealedBlock(number: number, over: Partial<SealedBlock> = {}): SealedBlock {
  return {
    rollupId: ROLLUP,
    number: BigInt(number),
    hash: toHex(0x1000 + number, { size: 32 }),
    parentHash: toHex(0x1000 + number - 1, { size: 32 }),
    timestamp: 1_700_000_000n,
    stateRoot: toHex(1, { size: 32 }),
    baseFeePerGas: 7n,
    gasLimit: 30_000_000n,
    gasUsed: 0n,
    transactions: ["0x02"],
    l1OriginNumber: 3n,
    l1OriginHash: toHex(3, { size: 32 }),
    anchor: toHex(4, { size: 32 }),
    signature: toHex(5, { size: 65 }),
    ...over,
  };
}

async function storeOf(count: number) {
  const store = memoryStore();
  const blocks = await BlockStore.open(store, ROLLUP);
  for (let number = 1; number <= count; number++) await blocks.append(sealedBlock(number));
  return { store, blocks };
}

test("blocks come back as they were, also after reopening, and rollups do not mix", async () => {
  const { store, blocks } = await storeOf(12);
  const other = await BlockStore.open(store, toHex(8, { size: 32 }));
  expect(other.height).toBe(0n);
  expect(other.head).toBeUndefined();
  const reopened = await BlockStore.open(store, ROLLUP);
  for (const view of [blocks, reopened]) {
    expect(view.height).toBe(12n);
    expect(view.head).toEqual(sealedBlock(12));
    expect(await view.get(9n)).toEqual(sealedBlock(9));
    expect(await view.get(0n)).toBeUndefined();
    expect(await view.get(13n)).toBeUndefined();
  }
});

test("a number is written once, without gaps, on its parent only", async () => {
  const { store, blocks } = await storeOf(3);
  const refusals = [sealedBlock(3), sealedBlock(3, { hash: toHex(1, { size: 32 }) }), sealedBlock(1), sealedBlock(5)];
  refusals.push(sealedBlock(4, { parentHash: toHex(9, { size: 32 }) }), sealedBlock(4, { rollupId: toHex(8, { size: 32 }) }));
  for (const block of refusals) await expect(blocks.append(block)).rejects.toMatchObject({ code: "STORE_FAILED" });
  expect(await (await BlockStore.open(store, ROLLUP)).range({ from: 0n, to: 99n, maxBlocks: 99, maxBytes: 1e9 })).toEqual(
    [1, 2, 3].map((n) => sealedBlock(n)),
  );

  const twins = await Promise.allSettled([blocks.append(sealedBlock(4)), blocks.append(sealedBlock(4, { gasUsed: 1n }))]);
  expect(twins.map(({ status }) => status)).toEqual(["fulfilled", "rejected"]);
  expect(await blocks.get(4n)).toEqual(sealedBlock(4));
});

test("a range keeps to its bounds", async () => {
  const { blocks } = await storeOf(20);
  const numbers = async (from: bigint, to: bigint, maxBlocks = 100, maxBytes = 1e9) =>
    (await blocks.range({ from, to, maxBlocks, maxBytes })).map(({ number }) => Number(number));
  expect(await numbers(3n, 5n)).toEqual([3, 4, 5]);
  expect(await numbers(19n, 1_000n)).toEqual([19, 20]);
  expect(await numbers(5n, 4n)).toEqual([]);
  expect(await numbers(21n, 30n)).toEqual([]);
  expect(await numbers(1n, 20n, 4)).toEqual([1, 2, 3, 4]);
  expect(await numbers(1n, 20n, 4, 1)).toEqual([1]);
  expect((await numbers(1n, 20n, 100, 2_000)).length).toBe(2);
});

test("a damaged entry is told, not skipped", async () => {
  const { store } = await storeOf(2);
  await store.write([{ key: `block/${ROLLUP}/${"2".padStart(20, "0")}`, value: Buffer.from("{}") }], { sync: true });
  await expect(BlockStore.open(store, ROLLUP)).rejects.toMatchObject({ code: "STORE_FAILED" });
});

test("old blocks are forgotten without a gap, also where that is interrupted, and never the newest one", async () => {
  const { store, blocks } = await storeOf(2_100);
  let writes = 0;
  const write = store.write.bind(store);
  store.write = async (entries, options) => {
    writes += 1;
    if (writes === 2) throw new Error("the disk is full");
    await write(entries, options);
  };
  await expect(blocks.prune(2_000n)).rejects.toThrow("the disk is full");
  const reopened = await BlockStore.open(store, ROLLUP);
  for (const view of [blocks, reopened]) expect([view.first, view.height]).toEqual([1_025n, 2_100n]);
  expect(await reopened.prune(2_000n)).toBe(975n);
  expect(await reopened.prune(1_000n)).toBe(0n);
  expect([await reopened.get(1_999n), await reopened.get(2_000n)]).toEqual([undefined, sealedBlock(2_000)]);
  // Who asks for them gets nothing, rather than something behind a gap.
  expect(await reopened.range({ from: 1_999n, to: 2_005n, maxBlocks: 9, maxBytes: 1e9 })).toEqual([]);
  await expect(reopened.from(1_999n).next()).rejects.toMatchObject({ code: "BLOCKS_PRUNED" });
  await expect(reopened.truncate(1_999n)).rejects.toMatchObject({ code: "BLOCKS_PRUNED" });
  await reopened.truncate(2_050n);
  await reopened.append(sealedBlock(2_051));
  expect(await reopened.prune(9_999n)).toBe(51n);
  expect([reopened.first, reopened.head]).toEqual([2_051n, sealedBlock(2_051)]);
  await reopened.truncate(0n);
  await reopened.append(sealedBlock(1));
  expect([reopened.first, reopened.height, (await BlockStore.open(store, ROLLUP)).first]).toEqual([1n, 1n, 1n]);
});
