import fc from "fast-check";
import { concatHex, keccak256 } from "viem";
import { describe, expect, it } from "vitest";
import vectors from "../../../vectors/lanes.json" with { type: "json" };
import { type BatchClaim, batchParts, batchShape, Lane, type LaneParts, link } from "./Lane.ts";
import { merkleRoot } from "./merkle.ts";
import type { Hex } from "./types.ts";
import { ZERO_HASH } from "./words.ts";

// JSON imports type hex strings as string; the vector files hold hex only.
const ids = vectors.ids as Hex[];
const invalid = expect.objectContaining({ code: "MERKLE_PROOF_INVALID" });

/** specs/wire.md §4 as it is written, from the first message on. */
function naiveParts(messages: readonly Hex[]): LaneParts {
  const links: Hex[] = [];
  for (const [i, message] of messages.entries()) {
    const hash = keccak256(concatHex([i % 32 === 0 ? ZERO_HASH : (links[i - 1] ?? ZERO_HASH), message]));
    links.push(`0x${hash.slice(2, 64)}${((i % 32) + 1).toString(16).padStart(2, "0")}`);
  }
  const complete = links.filter((_, i) => i % 32 === 31);
  return { size: messages.length, tree: merkleRoot(complete), open: messages.length % 32 === 0 ? ZERO_HASH : (links.at(-1) ?? ZERO_HASH) };
}

function claimOf(lane: Lane, start: number, end: number, size: number): BatchClaim {
  const leaves = Array.from({ length: end - start }, (_, i) => lane.id(start + i) ?? "0x");
  return { leaves, start, size, ...lane.batchProof(start, end, size) };
}

const grown = new Lane(ids);
/** A size and a batch of it. */
const batch = fc
  .integer({ min: 1, max: ids.length })
  .chain((size) => fc.tuple(fc.constant(size), fc.nat(size - 1)))
  .chain(([size, start]) => fc.tuple(fc.constant(size), fc.constant(start), fc.integer({ min: start + 1, max: size })));

describe("Lane", () => {
  it("has the parts of every size, while it grows and afterwards", () => {
    const lane = new Lane();
    for (let size = 0; size <= ids.length; size += 1) {
      const expected = { size, tree: vectors.trees[size], open: vectors.opens[size] };
      expect(lane.parts()).toEqual(expected);
      expect(grown.parts(size)).toEqual(expected);
      expect(naiveParts(ids.slice(0, size))).toEqual(expected);
      const next = ids[size];
      if (next !== undefined) lane.append(next);
    }
  });

  it.each(vectors.batches)("proves [$start, $end) of $size", (v) => {
    const [start, end, size] = [Number(v.start), Number(v.end), Number(v.size)];
    const proof = grown.batchProof(start, end, size);
    expect(proof).toEqual({
      ...(v.hasPrefix ? { prefix: v.prefix } : {}),
      trailing: v.trailing,
      treePart: v.treePart,
      ...(v.hasOpen ? { open: v.open } : {}),
    });
    expect(batchParts({ leaves: ids.slice(start, end), start, size, ...proof })).toEqual(naiveParts(ids.slice(0, size)));
  });

  it("proves every batch of every size", () => {
    fc.assert(
      fc.property(batch, ([size, start, end]) => {
        expect(batchParts(claimOf(grown, start, end, size))).toEqual(naiveParts(ids.slice(0, size)));
      }),
      { numRuns: 300 },
    );
  });

  it("proves the same after it forgot, and refuses what it forgot", () => {
    const [sizes, least] = [fc.integer({ min: 1, max: ids.length }), fc.nat(ids.length + 40)];
    fc.assert(
      fc.property(sizes, fc.array(least, { maxLength: 4 }), batch, (grownTo, forgotten, [size, start, end]) => {
        const lane = new Lane(ids.slice(0, grownTo));
        let gone = 0;
        for (const index of forgotten) gone += lane.forget(index);
        for (const id of ids.slice(grownTo)) lane.append(id);
        expect(lane.size).toBe(ids.length);
        expect(lane.first).toBe(gone);
        expect(lane.first % 32).toBe(0);
        expect(lane.first).toBeLessThanOrEqual(Math.min(Math.max(0, ...forgotten), grownTo));
        if (start < gone) {
          expect(() => lane.batchProof(start, end, size)).toThrow(invalid);
          expect(lane.id(start)).toBeUndefined();
        } else expect(lane.batchProof(start, end, size)).toEqual(grown.batchProof(start, end, size));
        if (size < gone) expect(() => lane.parts(size)).toThrow(invalid);
        else expect(lane.parts(size)).toEqual(grown.parts(size));
        expect(lane.id(ids.length - 1)).toBe(gone === ids.length ? undefined : ids.at(-1));
      }),
      { numRuns: 500 },
    );
    expect(new Lane(ids).forget(Number.NaN)).toBe(0);
    expect(new Lane(ids).forget(-5)).toBe(0);
  });

  it("refuses sizes and batches that it does not have", () => {
    expect(() => grown.parts(201)).toThrow(invalid);
    expect(() => grown.parts(-1)).toThrow(invalid);
    expect(() => grown.parts(1.5)).toThrow(invalid);
    expect(() => grown.batchProof(3, 3, 5)).toThrow(invalid);
    expect(() => grown.batchProof(3, 6, 5)).toThrow(invalid);
    expect(() => grown.batchProof(-1, 2, 5)).toThrow(invalid);
    expect(grown.id(200)).toBeUndefined();
  });
});

describe("batchParts", () => {
  it("leads elsewhere or is refused when anything of it is changed", () => {
    fc.assert(
      fc.property(batch, fc.nat(1_000), ([size, start, end], pick) => {
        const claim = claimOf(grown, start, end, size);
        const truth = naiveParts(ids.slice(0, size));
        const swap = (list: readonly Hex[]) =>
          list.map((item, i) => (i === pick % list.length ? (`${item.slice(0, -4)}0000` as Hex) : item));
        const changed: BatchClaim[] = [
          { ...claim, leaves: swap(claim.leaves) },
          { ...claim, start: start + 1 },
          { ...claim, start: start - 1 },
          { ...claim, size: size + 1 },
          { ...claim, size: size - 1 },
          { ...claim, leaves: claim.leaves.slice(1) },
          { ...claim, trailing: [...claim.trailing, ZERO_HASH] },
          { ...claim, treePart: [...claim.treePart, ZERO_HASH] },
          ...(claim.trailing.length > 0
            ? [
                { ...claim, trailing: swap(claim.trailing) },
                { ...claim, trailing: claim.trailing.slice(1) },
              ]
            : []),
          ...(claim.treePart.length > 0
            ? [
                { ...claim, treePart: swap(claim.treePart) },
                { ...claim, treePart: claim.treePart.slice(1) },
              ]
            : []),
          ...(claim.open !== undefined ? [{ ...claim, open: ZERO_HASH }, without(claim, "open")] : [{ ...claim, open: truth.open }]),
          ...(claim.prefix !== undefined ? [{ ...claim, prefix: ZERO_HASH }, without(claim, "prefix")] : [{ ...claim, prefix: ZERO_HASH }]),
        ];
        for (const other of changed) {
          let parts: LaneParts | undefined;
          try {
            parts = batchParts(other);
          } catch (error) {
            expect(error).toEqual(invalid);
          }
          expect(parts).not.toEqual(truth);
        }
      }),
      { numRuns: 200 },
    );
  });

  it("does not take a link of another place in its segment for the prefix", () => {
    // The same hash with another count: a whole segment could be skipped.
    const claim = claimOf(grown, 5, 6, 40);
    const prefix = `${claim.prefix?.slice(0, -2)}06` as Hex; // a hash with another last byte
    expect(() => batchParts({ ...claim, prefix })).toThrow(invalid);
  });

  it("links by count: no link of one place is one of another", () => {
    const made = [1, 2, 31, 32].map((count) => link(ZERO_HASH, ids[0] ?? "0x", count));
    expect(new Set(made).size).toBe(4);
    expect(new Set(made.map((one) => one.slice(0, -2))).size).toBe(1);
  });

  it("knows the shape of batches that no memory could hold", () => {
    const size = 2n ** 64n - 1n;
    expect(batchShape(0n, 1, size)).toEqual({ prefix: false, trailing: 31, treePart: 59, open: true });
    expect(batchShape(size - 1n, 1, size)).toEqual({ prefix: true, trailing: 0, treePart: 1, open: false });
  });
});

function without(claim: BatchClaim, key: "open" | "prefix"): BatchClaim {
  const { [key]: _, ...rest } = claim;
  return rest;
}
