import { expect, it } from "vitest";
import { clockTrouble } from "./clockTrouble.ts";

const AT_MS = 1_700_000_000_000;
const reading = (secondsAgo: number, isNew = true) => ({ nowMs: AT_MS, timestamp: BigInt(AT_MS / 1_000 - secondsAgo), isNew });

it("lets a clock pass that is about the L1's", () => {
  for (const secondsAgo of [-15, -2, 0, 12, 24, 16 * 12, 240]) expect(clockTrouble(undefined, reading(secondsAgo))).toBeUndefined();
});

it("stops an operator whose clock is behind, whether the block is new or not", () => {
  for (const isNew of [true, false]) {
    expect(clockTrouble(undefined, reading(-16, isNew))).toBe("the clock is 16 s behind the L1");
    expect(clockTrouble(undefined, reading(-600, isNew))).toBe("the clock is 600 s behind the L1");
  }
});

it("stops one whose clock is ahead by what a new block shows, and not for an L1 that stands still", () => {
  expect(clockTrouble(undefined, reading(241))).toBe("the clock is ahead of the L1, or its nodes are behind, by 241 s");
  expect(clockTrouble(undefined, reading(600))).toBe("the clock is ahead of the L1, or its nodes are behind, by 600 s");
  expect(clockTrouble(undefined, reading(600, false))).toBeUndefined();
});

it("lets it go on only when a new block shows that it is right", () => {
  const trouble = clockTrouble(undefined, reading(600));
  expect(clockTrouble(trouble, reading(3, false))).toBe(trouble);
  expect(clockTrouble(trouble, reading(3))).toBeUndefined();
});
