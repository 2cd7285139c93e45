import { expect, it } from "vitest";
import { leaderOf } from "./leaderOf.ts";

const leaderSeed = `0x${"17".repeat(32)}` as const;

it("draws by stake", () => {
  const counts = [0, 0, 0];
  for (let beat = 0n; beat < 3_000n; beat += 1n) {
    const seat = leaderOf({ leaderSeed, weights: [1n, 2n, 3n], excluded: new Set() }, beat, 0);
    counts[seat] = (counts[seat] ?? 0) + 1;
  }
  // Three standard deviations around 500, 1000 and 1500.
  [500, 1_000, 1_500].forEach((expected, seat) => {
    expect(Math.abs((counts[seat] ?? 0) - expected)).toBeLessThan(90);
  });
});

it("never draws an excluded seat and says when none is left", () => {
  for (let view = 0; view < 50; view += 1) expect(leaderOf({ leaderSeed, weights: [5n, 1n], excluded: new Set([0]) }, 7n, view)).toBe(1);
  expect(() => leaderOf({ leaderSeed, weights: [5n], excluded: new Set([0]) }, 7n, 0)).toThrow(
    expect.objectContaining({ code: "CONFIG_INVALID" }),
  );
});
