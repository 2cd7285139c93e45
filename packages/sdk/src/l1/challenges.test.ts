import { keccak256, stringToHex } from "viem";
import { expect, it } from "vitest";
import { checkpointScore, drawnPosition, periodAt, periodEndsAt, undecidedPeriods } from "./challenges.ts";

const schedule = {
  ...{ beatZeroMs: 1_000_500n, beatMs: 400n, periodBeats: 25n, commitSeconds: 5n, askSeconds: 5n, openSeconds: 5n, decideSeconds: 25n },
  ...{ suspensionSeconds: 60n, windowPeriods: 8, mostMisses: 2 },
};

it("counts periods as the contract does: from beat zero, over at the second after their last moment", () => {
  expect([0n, 1n].map((period) => periodEndsAt(schedule, period))).toEqual([1_011n, 1_021n]);
  expect([1_000n, 1_001n, 1_010n, 1_011n].map((time) => periodAt(schedule, time))).toEqual([-1n, 0n, 0n, 1n]);
});

it("knows the periods about which something can still be done", () => {
  const at = (time: bigint) => undecidedPeriods(schedule, time);
  expect(at(900n)).toEqual([]);
  expect(at(1_010n)).toEqual([]);
  expect(at(1_011n)).toEqual([0n]);
  expect(at(1_035n)).toEqual([0n, 1n, 2n]);
  // Period 0 is decided 25 seconds after its end.
  expect(at(1_036n)).toEqual([1n, 2n]);
});

it("scores and draws by all that the contract does", () => {
  const hash = (text: string) => keccak256(stringToHex(text));
  const [randomness, headsRoot] = [hash("randomness"), hash("heads")];
  const scores = [
    checkpointScore(randomness, { epoch: 1, headsRoot }),
    checkpointScore(randomness, { epoch: 2, headsRoot }),
    checkpointScore(headsRoot, { epoch: 1, headsRoot }),
    checkpointScore(randomness, { epoch: 1, headsRoot: randomness }),
  ];
  expect(new Set(scores).size).toBe(4);
  const positions = Array.from({ length: 40 }, (_, i) => drawnPosition(hash(`${i}`), headsRoot, 4));
  expect(new Set(positions)).toEqual(new Set([0, 1, 2, 3]));
  expect(drawnPosition(randomness, headsRoot, 1)).toBe(0);
});
