import { memoryStore } from "@parley/runtime";
import { keccak256, stringToHex } from "viem";
import { expect, it } from "vitest";
import { PeriodMarks } from "./PeriodMarks.ts";

const rollupId = keccak256(stringToHex("rollup"));
const at = (number: bigint) => new Map([[rollupId, number]]);

it("remembers what was signed when a period began, and a seat at any time of it, over lives", async () => {
  const store = memoryStore();
  const marks = new PeriodMarks(store);
  await marks.note(3n, { isSeated: false, signed: at(7n) });
  await marks.note(3n, { isSeated: true, signed: at(9n) });
  expect(await marks.of(3n)).toEqual({ isSeated: true, signed: at(7n) });
  const next = new PeriodMarks(store);
  await next.note(3n, { isSeated: false, signed: at(12n) });
  expect(await next.of(3n)).toEqual({ isSeated: true, signed: at(7n) });
  await next.note(4n, { isSeated: false, signed: at(13n) });
  await next.forget(4n);
  expect([await next.of(3n), await next.of(4n)]).toEqual([undefined, { isSeated: false, signed: at(13n) }]);
});
