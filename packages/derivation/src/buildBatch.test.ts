import { expect, it } from "vitest";
import { type BatchBlock, decodeBatch } from "./batch.ts";
import { buildBatch, buildBatches, type PostedBlock } from "./buildBatch.ts";
import { l1Chain, positionWith, rawTransaction, SEQUENCER_KEY, TestSequencer, testConfig, testHash } from "./testing/testRollup.ts";

/** Consecutive sealed blocks, each with `perBlock` transactions of the sequencer's. */
function made(count: number, perBlock: number): PostedBlock[] {
  const sequencer = new TestSequencer(positionWith(l1Chain(3)));
  for (let i = 0; i < count; i++) sequencer.make({ transactions: Array.from({ length: perBlock }, (_, j) => rawTransaction(`${i} ${j}`)) });
  return sequencer.blocks;
}

function decoded(payloads: readonly Uint8Array[]): (readonly BatchBlock[])[] {
  return payloads.map((payload) => {
    const result = decodeBatch(payload, testConfig);
    if ("ignored" in result) throw new Error(result.ignored);
    return result.batch.blocks;
  });
}

const refused = expect.objectContaining({ code: "BATCH_INVALID" });
const blocks = made(40, 5);
const expected = blocks.map(({ block, fromL1 }) => ({
  number: block.number,
  timestamp: block.timestamp,
  originNumber: block.l1OriginNumber,
  transactions: block.transactions.slice(fromL1),
}));

it("puts what the sequencer chose into one payload if it fits", () => {
  const payloads = buildBatches({ blocks, maxBytes: 100_000, sequencerKey: SEQUENCER_KEY });
  expect(decoded(payloads)).toEqual([expected]);
});

it("makes one payload of as many as fit, whatever comes behind them", () => {
  const [first] = buildBatches({ blocks, maxBytes: 700, sequencerKey: SEQUENCER_KEY });
  expect(buildBatch({ blocks, maxBytes: 700, sequencerKey: SEQUENCER_KEY })).toEqual(first);
  const sequencer = new TestSequencer(positionWith(l1Chain(3)));
  for (const count of [1, 900]) sequencer.make({ transactions: Array.from({ length: count }, (_, j) => rawTransaction(`${j}`)) });
  const options = { maxBytes: 10_000, sequencerKey: SEQUENCER_KEY };
  expect(() => buildBatches({ blocks: sequencer.blocks, ...options })).toThrow(refused);
  expect(decoded([buildBatch({ blocks: sequencer.blocks, ...options })]).map((part) => part.length)).toEqual([1]);
  expect(() => buildBatch({ blocks: sequencer.blocks.slice(1), ...options })).toThrow(refused);
});

it("without the sequencer's key makes batches of 16 that stand by their seals", () => {
  const parts = decoded(buildBatches({ blocks, maxBytes: 100_000 }));
  expect(parts.map((part) => part.length)).toEqual([16, 16, 8]);
  expect(parts.flat()).toEqual(expected);
});

it.each([450, 700, 1_500, 4_000])("splits at %d bytes, and not into more than it needs", (maxBytes) => {
  const payloads = buildBatches({ blocks, maxBytes, sequencerKey: SEQUENCER_KEY, quality: 5 });
  expect(payloads.every((payload) => payload.length <= maxBytes)).toBe(true);
  expect(decoded(payloads).flat()).toEqual(expected);
  // 5 random hashes of a block do not compress.
  const least = Math.ceil((40 * 5 * 32) / (maxBytes - 178));
  expect(payloads.length).toBeLessThanOrEqual(2 * least + 1);
});

it("refuses one block that does not fit, a gap, another parent, and one before its parent", () => {
  expect(() => buildBatches({ blocks, maxBytes: 300, sequencerKey: SEQUENCER_KEY })).toThrow(refused);
  expect(() => buildBatches({ blocks: blocks.toSpliced(3, 1), maxBytes: 100_000 })).toThrow(refused);
  const [first, second] = blocks;
  if (first === undefined || second === undefined) throw new Error("40 blocks were made");
  for (const earlier of [{ timestamp: first.block.timestamp - 1n }, { l1OriginNumber: first.block.l1OriginNumber - 1n }])
    expect(() => buildBatches({ blocks: [first, { ...second, block: { ...second.block, ...earlier } }], maxBytes: 100_000 })).toThrow(
      refused,
    );
  const stranger = { ...second, block: { ...second.block, parentHash: second.block.hash } };
  expect(() => buildBatches({ blocks: [first, stranger], maxBytes: 100_000 })).toThrow(refused);
});

it("keeps to the limits on transactions", () => {
  const [block] = made(1, 984);
  if (block === undefined) throw new Error("a block was made");
  expect(() => buildBatches({ blocks: [block], maxBytes: 100_000 })).toThrow(refused);
  const full = made(1, 983)[0] ?? block;
  const many = Array.from({ length: 70 }, (_, i) => {
    const content = { number: BigInt(i + 1), hash: testHash(`full ${i}`), parentHash: testHash(`full ${i - 1}`) };
    return { ...full, block: { ...full.block, ...content } };
  });
  const parts = decoded(buildBatches({ blocks: many, maxBytes: 10 ** 9, sequencerKey: SEQUENCER_KEY, quality: 1 }));
  expect(parts.flat().length).toBe(70);
  for (const part of parts) expect(part.reduce((sum, { transactions }) => sum + transactions.length, 0)).toBeLessThanOrEqual(65_536);
});
