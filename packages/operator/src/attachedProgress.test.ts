import { toHex } from "viem";
import { describe, expect, it } from "vitest";
import { headNumbers, type SafeSighting, settledSighting, sighted, since } from "./attachedProgress.ts";

const at = (number: number, l1Number: number, fork = 0): SafeSighting => ({
  number: BigInt(number),
  hash: toHex(number + 1_000 * fork, { size: 32 }),
  l1Number: BigInt(l1Number),
});
const after = (...sightings: SafeSighting[]) => sightings.reduce<readonly SafeSighting[]>(sighted, []);

describe("sightings of safe blocks", () => {
  it("settle when the L1 grew by the depth", () => {
    const seen = after(at(10, 100), at(20, 102), at(30, 104));
    expect([103n, 104n, 105n, 106n, 108n].map((l1) => settledSighting(seen, l1, 4n)?.number)).toEqual([undefined, 10n, 10n, 20n, 30n]);
    expect(settledSighting(after(at(10, 100)), 100n, 0n)?.number).toBe(10n);
    expect(since(seen, at(20, 102)).map(({ number }) => number)).toEqual([20n, 30n]);
  });

  it("keep the time at which a block was first named, however often it is named again", () => {
    expect(after(at(10, 100), at(10, 101), at(10, 105))).toEqual([at(10, 100)]);
  });

  it("are one for each L1 block, the newest", () => {
    expect(after(at(10, 100), at(11, 100), at(12, 100), at(13, 101))).toEqual([at(12, 100), at(13, 101)]);
  });

  it("begin anew where the chain, or the L1, went back", () => {
    const seen = after(at(10, 100), at(20, 102), at(30, 104));
    expect(sighted(seen, at(20, 105, 1))).toEqual([at(10, 100), at(20, 105, 1)]);
    expect(sighted(seen, at(5, 105))).toEqual([at(5, 105)]);
    expect(sighted(seen, at(30, 105, 1))).toEqual([at(10, 100), at(20, 102), at(30, 105, 1)]);
    expect(sighted(seen, at(31, 101))).toEqual([at(10, 100), at(31, 101)]);
  });
});

describe("numbers of heads", () => {
  it("are the multiples of the stride in between, ascending", () => {
    expect(headNumbers(10n, 30n, 5n)).toEqual([15n, 20n, 25n, 30n]);
    expect(headNumbers(10n, 14n, 5n)).toEqual([]);
    expect(headNumbers(-1n, 2n, 1n)).toEqual([0n, 1n, 2n]);
    expect(headNumbers(7n, 7n, 1n)).toEqual([]);
  });

  it("are the newest 64 where there are more", () => {
    const numbers = headNumbers(0n, 10_000n, 3n);
    expect([numbers.length, numbers[0], numbers.at(-1)]).toEqual([64, 9_810n, 9_999n]);
  });
});
