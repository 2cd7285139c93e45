import { expect, it } from "vitest";
import { traceDueMs } from "./traceDueMs.ts";

it("waits for the second half of a beat, unless blocks pile up", () => {
  const due = (offsetMs: number, waiting = 1) => traceDueMs({ offsetMs, beatMs: 1_000, waiting });
  expect([0, 200, 499, 500, 999].map((offset) => due(offset))).toEqual([500, 300, 1, 0, 0]);
  expect([due(0, 8), due(0, 9)]).toEqual([500, 0]);
  expect(traceDueMs({ offsetMs: 0, beatMs: 333, waiting: 1 })).toBe(167);
});
