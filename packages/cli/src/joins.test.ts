import { expect, it } from "vitest";
import { isLongGone } from "./joins.ts";

it.each([
  [100n, 600n, 50n, false],
  [100n, 600n, 101n, false],
  [100n, 600n, 700n, false],
  // 7,200 blocks behind the window (specs/rollups.md §3).
  [100n, 600n, 7_900n, false],
  [100n, 600n, 7_901n, true],
])("a rollup whose last L1 block is %d, with a window of %d, is long gone at block %d: %s", (last, window, newest, isGone) => {
  expect(isLongGone(last, window, newest)).toBe(isGone);
});
