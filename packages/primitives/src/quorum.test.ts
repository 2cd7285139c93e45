import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { beatOf, beatStartMs } from "./beats.ts";
import { nearestKey } from "./nearestKey.ts";
import { decodeSigners, encodeSigners, isQuorum } from "./quorum.ts";

describe("isQuorum", () => {
  it("needs strictly more than two thirds", () => {
    expect([
      isQuorum(2n, 3n),
      isQuorum(3n, 3n),
      isQuorum(66n, 100n),
      isQuorum(67n, 100n),
      isQuorum(80n, 120n),
      isQuorum(81n, 120n),
    ]).toEqual([false, true, false, true, false, true]);
    expect(isQuorum(0n, 0n)).toBe(false);
  });
});

describe("signer bitmaps", () => {
  it("round-trip for every set of seats", () => {
    const seats = fc
      .integer({ min: 1, max: 70 })
      .chain((count) => fc.tuple(fc.constant(count), fc.uniqueArray(fc.integer({ min: 0, max: count - 1 }))));
    fc.assert(
      fc.property(seats, ([count, set]) => {
        expect(decodeSigners(encodeSigners(set, count), count)).toEqual(set.toSorted((a, b) => a - b));
      }),
    );
  });

  it("put seat 9 of 10 at bit 1 of byte 1", () => {
    expect(encodeSigners([9], 10)).toBe("0x0002");
  });

  it.each(["0x", "0x00", "0x000000", "0x0004", "0x0080", "0x0g01", "0x001"] as const)("refuses %s for 10 seats", (bitmap) => {
    expect(() => decodeSigners(bitmap, 10)).toThrow(expect.objectContaining({ code: "DECODE_FAILED" }));
  });

  it.each([[10], [-1], [1.5], [3, 3], [Number.NaN]])("does not encode seats %s", (...seats) => {
    expect(() => encodeSigners(seats, 10)).toThrow(expect.objectContaining({ code: "DECODE_FAILED" }));
  });
});

describe("beats", () => {
  const grid = { beatZeroMs: 1_000, beatMs: 250 };
  it("lie on a grid from beat zero", () => {
    expect([beatOf(1_000, grid), beatOf(1_249, grid), beatOf(1_250, grid), beatOf(999, grid)]).toEqual([0n, 0n, 1n, -1n]);
    expect(beatStartMs(4n, grid)).toBe(2_000);
  });
});

describe("nearestKey", () => {
  it("finds the typing mistake and nothing for another word", () => {
    const known = ["deploymentFile", "dataDir", "listen", "peers"];
    expect(nearestKey("dataDri", known)).toBe("dataDir");
    expect(nearestKey("DEPLOYMENTFILE", known)).toBe("deploymentFile");
    expect(nearestKey("zzzzzzzzzzzz", known)).toBeUndefined();
    // What a key begins with is meant to be that key, however much is missing.
    expect(nearestKey("--port", ["--beat", "--port-base", "--rollups"])).toBe("--port-base");
    expect(nearestKey("Deploy", [...known, "deploymentFileOfAnother"])).toBe("deploymentFile");
    expect(nearestKey("--", ["--beat"])).toBeUndefined();
    expect(nearestKey("x".repeat(1e6), known)).toBeUndefined();
  });
});
