import { describe, expect, it } from "vitest";
import { LaneProgress } from "./LaneProgress.ts";

const NOW = { nowMs: 1_000, pauseMs: 100 };

describe("LaneProgress", () => {
  it("closes up behind deliveries that are decided out of order", () => {
    const progress = new LaneProgress(100);
    progress.sent(0, 6);
    expect([...progress.busy(0)]).toEqual([0, 1, 2, 3, 4, 5]);
    progress.settled(3, 3);
    progress.delivered(3, 3);
    expect(progress.next).toBe(0);
    progress.settled(0, 3);
    progress.delivered(0, 3);
    expect(progress.next).toBe(6);
    expect(progress.busy(0).size).toBe(0);
  });

  it("finds one bad message among many by halving, and lets its neighbours pass", () => {
    const progress = new LaneProgress(8);
    const bad = 5;
    let tries = 0;
    while (progress.next < bad || progress.busy(NOW.nowMs).size < 3) {
      const busy = progress.busy(NOW.nowMs);
      let first = progress.next;
      while (busy.has(first)) first += 1;
      let count = 0;
      while (first + count < 8 && count < progress.batchLimit && !busy.has(first + count)) count += 1;
      progress.sent(first, count);
      progress.settled(first, count);
      if (first <= bad && bad < first + count) progress.failed(first, count, NOW);
      else progress.delivered(first, count);
      tries += 1;
      expect(tries).toBeLessThan(12);
    }
    expect(progress.next).toBe(bad);
    expect([...progress.busy(NOW.nowMs)].sort()).toEqual([5, 6, 7]);
    // Later it is tried again.
    expect([...progress.busy(NOW.nowMs + 100)].sort()).toEqual([6, 7]);
    expect(progress.setAside).toBe(1);
    progress.delivered(bad, 1);
    expect(progress.next).toBe(8);
  });

  it("holds a lane longer each time, until something is delivered", () => {
    const progress = new LaneProgress(8);
    progress.hold("paused", NOW);
    expect(progress.heldUntilMs).toBe(1_100);
    progress.hold("paused", NOW);
    expect(progress).toMatchObject({ heldUntilMs: 1_200, heldBecause: "paused", probing: true });
    progress.delivered(0, 1);
    expect(progress).toMatchObject({ heldBecause: undefined, probing: false });
    progress.hold("paused", NOW);
    expect(progress.heldUntilMs).toBe(1_100);
  });

  it("sends nothing under a checkpoint that was superseded, and goes on at once under the next", () => {
    const progress = new LaneProgress(8);
    progress.superseded("0x01", "newer heads were heard");
    expect(progress.heldUnder("0x01")).toBe(Number.POSITIVE_INFINITY);
    expect(progress.heldUnder("0x02")).toBe(0);
    expect(progress.heldBecause).toBe("newer heads were heard");
    progress.hold("paused", NOW);
    expect(progress.heldUnder("0x02")).toBe(1_100);
  });

  it("sends smaller batches where a destination takes only so many at once", () => {
    const progress = new LaneProgress(8);
    progress.shrink(8);
    expect(progress.batchLimit).toBe(4);
    progress.shrink(1);
    expect(progress.batchLimit).toBe(1);
    progress.delivered(0, 1);
    expect(progress.batchLimit).toBe(2);
  });

  it("begins anew where a destination took blocks back, by calls, and forgets neither holds nor pauses", () => {
    const progress = new LaneProgress(8);
    progress.sent(0, 6);
    progress.settled(0, 3);
    progress.delivered(0, 3);
    progress.failed(4, 1, NOW);
    progress.hold("paused", NOW);
    progress.takenBack();
    expect(progress).toMatchObject({ next: 0, probing: true, heldUntilMs: 1_100 });
    expect([...progress.busy(NOW.nowMs)]).toEqual([4]);
  });

  it("never goes back otherwise", () => {
    const progress = new LaneProgress(8);
    progress.advanceTo(5);
    progress.advanceTo(3);
    expect(progress.next).toBe(5);
  });
});
