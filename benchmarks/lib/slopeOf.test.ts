import { expect, test } from "vitest";
import { slopeOf } from "./slopeOf.ts";

test("the slope of a line is its slope", () => {
  expect(slopeOf([1, 2, 3, 7].map((x) => ({ x, y: 5 - 2 * x })))).toBeCloseTo(-2);
  expect(slopeOf([{ x: 1, y: 1 }])).toBe(0);
});
