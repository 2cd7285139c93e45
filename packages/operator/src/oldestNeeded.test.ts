import { expect, it } from "vitest";
import { oldestNeeded } from "./oldestNeeded.ts";

it.each([
  [{ signed: undefined, settled: undefined, children: [] }, undefined],
  [{ signed: 9n, settled: undefined, children: [] }, 9n],
  [{ signed: 9n, settled: 4n, children: [] }, 4n],
  // What a rollup upon this one asks for stays, however far this one is; of one that has ended nothing is asked.
  [{ signed: 9n, settled: 4n, children: [7n, 2n, undefined] }, 2n],
  [{ signed: undefined, settled: undefined, children: [undefined] }, undefined],
  [{ signed: 9n, settled: 0n, children: [7n] }, 0n],
])("%o", (needed, oldest) => {
  expect(oldestNeeded(needed)).toBe(oldest);
});
