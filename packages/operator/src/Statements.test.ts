import type { Hex, SequencerStatement } from "@parley/primitives";
import { memoryStore } from "@parley/runtime";
import { toHex } from "viem";
import { expect, it } from "vitest";
import { Statements } from "./Statements.ts";

const rollupId = toHex(1, { size: 32 });
const [anchor, other] = [toHex(0xa, { size: 32 }), toHex(0xb, { size: 32 })];
const DAY_MS = 24 * 3_600_000;

function statement(number: bigint, under: Hex = anchor, fields: Partial<SequencerStatement> = {}): SequencerStatement {
  return {
    rollupId,
    number,
    hash: toHex(number + 100n, { size: 32 }),
    l1OriginNumber: 5n,
    l1OriginHash: toHex(5, { size: 32 }),
    anchor: under,
    signature: toHex(7, { size: 65 }),
    ...fields,
  };
}

it("keeps what was said first of a place, over lives, for each rollup, anchor and number apart", async () => {
  const store = memoryStore();
  const first = await Statements.open(store, rollupId);
  const batch = statement(9n, other, { bodyHash: toHex(8, { size: 32 }) });
  await first.add(statement(9n), "executed", 0);
  await first.add(statement(9n, anchor, { hash: toHex(1, { size: 32 }) }), "executed", 0);
  await first.add(batch, "heard", 0);
  const again = await Statements.open(store, rollupId);
  expect(await again.get(anchor, 9n)).toEqual(statement(9n));
  expect(await again.get(other, 9n)).toEqual(batch);
  expect(await again.get(anchor, 8n)).toBeUndefined();
  expect(await (await Statements.open(store, toHex(2, { size: 32 }))).get(anchor, 9n)).toBeUndefined();
});

it("shows a range of both shelves, ascending, and no more than it was asked for", async () => {
  const statements = await Statements.open(memoryStore(), rollupId);
  for (const number of [12n, 9n, 10n, 101n]) await statements.add(statement(number), "executed", 0);
  await statements.add(statement(10n, other), "heard", 0);
  const numbers = async (limit: number) => (await statements.range({ from: 9n, to: 12n, limit })).map(({ number }) => number);
  expect(await numbers(64)).toEqual([9n, 10n, 12n, 10n]);
  expect(await numbers(2)).toEqual([9n, 10n, 10n]);
});

it("says from where on executed blocks were given up, by anchor, also in another life; of what was only heard nothing", async () => {
  const store = memoryStore();
  const statements = await Statements.open(store, rollupId);
  for (const number of [7n, 5n, 6n]) await statements.add(statement(number), "executed", 0);
  await statements.add(statement(3n, other), "executed", 0);
  await statements.add(statement(1n, toHex(0xc, { size: 32 })), "heard", 0);
  const expected = [
    { anchor: other, number: 3n },
    { anchor, number: 5n },
  ];
  expect(statements.givenUp).toEqual(expected);
  expect((await Statements.open(store, rollupId)).givenUp).toEqual(expected);
});

it("forgets what is final and two weeks old, and nothing that is only one of them", async () => {
  const store = memoryStore();
  const statements = await Statements.open(store, rollupId);
  await statements.add(statement(5n), "executed", 0);
  await statements.add(statement(6n), "executed", DAY_MS);
  await statements.add(statement(7n), "executed", 0);
  await statements.add(statement(5n, other), "heard", 0);
  await statements.prune(6n, 14 * DAY_MS - 1);
  expect(await statements.range({ from: 1n, to: 9n, limit: 9 })).toHaveLength(4);
  await statements.prune(6n, 14 * DAY_MS);
  expect((await statements.range({ from: 1n, to: 9n, limit: 9 })).map(({ number }) => number)).toEqual([6n, 7n]);
  expect(statements.givenUp).toEqual([{ anchor, number: 6n }]);
});

it("is bounded: the lowest numbers go first, and what was only heard crowds out nothing that was executed", async () => {
  const store = memoryStore();
  const statements = await Statements.open(store, rollupId, { executed: 3, heard: 2 });
  for (let number = 1n; number <= 5n; number += 1n) await statements.add(statement(number), "executed", 0);
  for (let number = 1n; number <= 100n; number += 1n) await statements.add(statement(number, other), "heard", 0);
  const kept = async (known: Statements) => (await known.range({ from: 0n, to: 200n, limit: 200 })).map(({ number }) => number);
  expect(await kept(statements)).toEqual([3n, 4n, 5n, 99n, 100n]);
  expect(statements.givenUp).toEqual([{ anchor, number: 3n }]);
  // The count is of what is on disk, not of what one life added.
  const again = await Statements.open(store, rollupId, { executed: 3, heard: 2 });
  await again.add(statement(6n), "executed", 0);
  expect(await kept(again)).toEqual([4n, 5n, 6n, 99n, 100n]);
  for (let number = 20n; number <= 22n; number += 1n) await again.add(statement(number, other), "executed", 0);
  expect(again.givenUp).toEqual([{ anchor: other, number: 20n }]);
});
