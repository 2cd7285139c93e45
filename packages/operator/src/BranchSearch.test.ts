import { toHex } from "viem";
import { describe, expect, it } from "vitest";
import { BranchSearch } from "./BranchSearch.ts";

describe("BranchSearch", () => {
  it("goes upwards from the newest derived block until nothing new comes, then pauses ever longer", () => {
    const search = new BranchSearch(1_000);
    expect(search.isDue(0, false)).toBe(false);
    search.isEvident = true;
    expect([search.isDue(0, false), search.from(80n)]).toEqual([true, 80n]);
    // Below the own tip all may be the same.
    expect(search.answered({ from: 80n, next: 144n, isNews: false, tip: 150n, nowMs: 0 })).toBe(true);
    expect(search.from(80n)).toBe(144n);
    expect(search.answered({ from: 144n, next: 208n, isNews: true, tip: 150n, nowMs: 0 })).toBe(true);
    expect(search.answered({ from: 208n, next: 208n, isNews: false, tip: 150n, nowMs: 0 })).toBe(false);
    let nowMs = 0;
    const pauses: number[] = [];
    for (let i = 0; i < 7; i += 1) {
      const before = nowMs;
      while (!search.isDue(nowMs, false)) nowMs += 1_000;
      pauses.push(nowMs - before);
      // From the begin again: peers may have another chain by now.
      expect(search.from(90n)).toBe(90n);
      expect(search.answered({ from: 90n, next: 90n, isNews: false, tip: 150n, nowMs })).toBe(false);
    }
    expect(pauses).toEqual([1_000, 2_000, 4_000, 8_000, 16_000, 32_000, 32_000]);
  });

  it("ends a pause at the first sign of a branch, not at each", () => {
    const search = new BranchSearch(1_000);
    expect(search.isDue(0, true)).toBe(true);
    search.answered({ from: 5n, next: 5n, isNews: false, tip: 9n, nowMs: 0 });
    expect(search.isDue(0, true)).toBe(false);
    search.isEvident = true;
    expect(search.isDue(0, true)).toBe(true);
    search.answered({ from: 5n, next: 5n, isNews: false, tip: 9n, nowMs: 0 });
    search.isEvident = true;
    expect(search.isDue(999, true)).toBe(false);
    search.found();
    expect([search.isDue(0, false), search.isDue(0, true)]).toEqual([false, true]);
  });

  it("remembers few anchors, whoever speaks of many", () => {
    const search = new BranchSearch(1_000);
    const anchors = Array.from({ length: 20 }, (_, i) => toHex(i + 1, { size: 32 }));
    expect(anchors.map((anchor) => search.notice(anchor))).toEqual(Array(20).fill(true));
    expect(search.noticed).toEqual(anchors.slice(-8));
    expect(search.notice(toHex(20, { size: 32 }))).toBe(false);
  });
});
