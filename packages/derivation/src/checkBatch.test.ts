import { expect, it } from "vitest";
import { type Batch, type BatchBlock, readBody, readHeader } from "./batch.ts";
import { buildBatches } from "./buildBatch.ts";
import { newBlocks, type Refusal } from "./checkBatch.ts";
import { MAX_U64 } from "./limits.ts";
import type { Position } from "./position.ts";
import { l1Chain, positionWith, SEQUENCER_KEY, TestSequencer, testConfig, testHash } from "./testing/testRollup.ts";

// L1 blocks 101 … 106 at 12 seconds each after 1,750,000,000; steps of two, a drift of 30.
const BEGIN = 1_750_000_000n;
const l1 = l1Chain(6);
const base = positionWith(l1);
const sequencer = new TestSequencer(base);
for (const [originNumber, second] of [
  [100n, 0n],
  [101n, 12n],
  [103n, 36n],
  [103n, 40n],
] as const)
  sequencer.make({ originNumber, timestamp: BEGIN + second });
const [payload = new Uint8Array()] = buildBatches({ blocks: sequencer.blocks, maxBytes: 10_000, sequencerKey: SEQUENCER_KEY });
const header = readHeader(payload);
const batch = header && readBody(header);
if (batch === undefined) throw new Error("the sequencer makes batches");

/** What becomes of the batch with its blocks altered; the header's origin follows. */
function outcome(blocks: readonly BatchBlock[], position = base, header: Partial<Batch["header"]> = {}): Refusal | number {
  const origin = blocks.at(-1)?.originNumber ?? 0n;
  const lastOriginHash =
    [{ number: 100n, hash: testHash("l1 100") }, ...l1].find(({ number }) => number === origin)?.hash ?? testHash("unknown");
  const altered = {
    ...batch,
    blocks,
    header: { ...batch?.header, lastNumber: blocks.at(-1)?.number, lastOriginNumber: origin, lastOriginHash, ...header },
  } as Batch; // all parts are there
  const result = newBlocks(altered, position, testConfig.params);
  return "ignored" in result ? result.ignored : result.blocks.length;
}
const { blocks } = batch;
const put = (place: number, part: Partial<BatchBlock>) => blocks.map((block, i) => (i === place ? { ...block, ...part } : block));

/** The position after the sequencer's first `count` blocks. */
function standing(count: number): Position {
  const { number, hash, timestamp, l1OriginNumber, l1OriginHash } = sequencer.blocks[count - 1]?.block ?? never();
  const tip = { number, hash, timestamp, origin: { number: l1OriginNumber, hash: l1OriginHash } };
  return { ...base, tip, origins: base.origins.drop(Number(l1OriginNumber - 100n)) };
}

it("takes the blocks above the tip", () => {
  expect(outcome(blocks)).toBe(4);
  expect(outcome(blocks, standing(3))).toBe(1);
  expect(outcome(blocks, standing(4))).toBe("old");
  expect(outcome(blocks.slice(1))).toBe("gap");
  expect(outcome(blocks, { ...base, tip: { ...base.tip, hash: testHash("another") } })).toBe("fork");
  expect(outcome(blocks, { ...standing(1), tip: { ...standing(1).tip, hash: testHash("another") } })).toBe(3);
});

it("keeps the rules of origins", () => {
  expect(outcome(put(3, {}), base, { lastOriginHash: testHash("another") })).toBe("origin");
  expect(outcome(put(1, { originNumber: 103n }))).toBe("origin");
  expect(outcome(put(2, { originNumber: 100n }))).toBe("origin");
  expect(outcome(put(0, { originNumber: 99n }))).toBe("origin");
  expect(outcome(put(0, { originNumber: 103n }))).toBe("origin");
  expect(outcome(put(3, { originNumber: 106n }))).toBe("origin");
  expect(outcome(put(3, { originNumber: 105n, timestamp: BEGIN + 60n }))).toBe(4);
  // Not walked yet.
  expect(outcome(blocks, positionWith(l1.slice(0, 2)))).toBe("origin");
  expect(outcome(blocks, positionWith(l1.slice(0, 3)))).toBe(4);
  expect(outcome(put(3, { originNumber: MAX_U64 }))).toBe("origin");
});

it("keeps the rules of timestamps", () => {
  const at = (place: number, second: bigint) => outcome(put(place, { timestamp: BEGIN + second }));
  expect([at(3, 36n), at(3, 35n)]).toEqual([4, "timestamp"]);
  expect([at(3, 66n), at(3, 67n)]).toEqual([4, "timestamp"]);
  expect([at(0, 12n), at(0, 13n), at(0, -1n)]).toEqual([4, "timestamp", "timestamp"]);
  expect(outcome(put(3, { timestamp: MAX_U64 }))).toBe("timestamp");
  // Above the origin's time, but below the parent's.
  expect(outcome([...put(2, { timestamp: BEGIN + 50n }).slice(0, 3), { ...(blocks[3] ?? never()), timestamp: BEGIN + 49n }])).toBe(
    "timestamp",
  );
  expect(outcome(blocks, { ...base, tip: { ...base.tip, timestamp: BEGIN + 1n } })).toBe("timestamp");
});

it("does not look at what a batch says of blocks up to the tip", () => {
  const position = standing(2);
  expect(outcome(put(0, { timestamp: 0n, originNumber: 7n, transactions: ["0xff"] }), position)).toBe(2);
  expect(outcome(put(2, { timestamp: 0n }), position)).toBe("timestamp");
});

function never(): never {
  throw new Error("a part of the test's own is missing");
}
