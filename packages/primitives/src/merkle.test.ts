import fc from "fast-check";
import { keccak256, numberToHex } from "viem";
import { describe, expect, it } from "vitest";
import vectors from "../../../vectors/merkle.json" with { type: "json" };
import { Frontier, MerkleTree, merkleRoot, node, rangeProof, rangeRoot } from "./merkle.ts";
import type { Hex } from "./types.ts";
import { ZERO_HASH } from "./words.ts";

// JSON imports type hex strings as string; the vector files hold hex only.
const leaves = vectors.leaves as Hex[];
const roots = vectors.roots as Hex[];

/** RFC 6962 §2.1 as it is written: split at the largest power of two below the size. */
function rfc6962Root(list: readonly Hex[]): Hex {
  const [only] = list;
  if (only === undefined) return ZERO_HASH;
  if (list.length === 1) return only;
  let split = 1;
  while (2 * split < list.length) split *= 2;
  return node(rfc6962Root(list.slice(0, split)), rfc6962Root(list.slice(split)));
}

describe("merkle vectors", () => {
  it("has the root of every prefix, by all four ways to compute it", () => {
    const frontier = new Frontier();
    const tree = new MerkleTree();
    const whole = new MerkleTree(leaves);
    leaves.forEach((leaf, i) => {
      frontier.append(leaf);
      tree.append(leaf);
      const prefix = leaves.slice(0, i + 1);
      expect([merkleRoot(prefix), frontier.root(), tree.root(), whole.root(i + 1), rfc6962Root(prefix)]).toEqual(Array(5).fill(roots[i]));
    });
  });

  it.each(vectors.ranges)("proves $count leaves from $start of $size", ({ size, start, count, proof }) => {
    const range = leaves.slice(Number(start), Number(start) + Number(count));
    expect(rangeProof(leaves.slice(0, Number(size)), Number(start), Number(count))).toEqual(proof);
    expect(rangeRoot({ leaves: range, start: BigInt(start), size: BigInt(size), proof: proof as Hex[] })).toBe(roots[Number(size) - 1]);
  });

  it.each(vectors.malformed)("refuses: $why", ({ size, start, count, proof }) => {
    const range = leaves.slice(Number(start), Number(start) + Number(count));
    expect(() => rangeRoot({ leaves: range, start: BigInt(start), size: BigInt(size), proof: proof as Hex[] })).toThrow(
      expect.objectContaining({ code: "MERKLE_PROOF_INVALID" }),
    );
  });

  it.each(vectors.mismatched)("leads elsewhere: $why", ({ size, start, count, leavesFrom, proof }) => {
    const range = leaves.slice(Number(leavesFrom), Number(leavesFrom) + Number(count));
    expect(rangeRoot({ leaves: range, start: BigInt(start), size: BigInt(size), proof: proof as Hex[] })).not.toBe(roots[Number(size) - 1]);
  });
});

describe("every range of every size up to 20", () => {
  const tree = new MerkleTree(leaves);
  it("is proven, also from a tree that has grown since", () => {
    for (let size = 1; size <= 20; size += 1) {
      for (let start = 0; start < size; start += 1) {
        for (let count = 1; start + count <= size; count += 1) {
          const proof = tree.rangeProof(start, count, size);
          expect(rangeRoot({ leaves: leaves.slice(start, start + count), start, size, proof })).toBe(roots[size - 1]);
        }
      }
    }
  });
});

describe("rangeRoot", () => {
  it("binds the position, the leaf and every proof element", () => {
    const claim = fc
      .integer({ min: 2, max: 40 })
      .chain((size) => fc.tuple(fc.constant(size), fc.integer({ min: 0, max: size - 1 }), fc.integer({ min: 0, max: size - 1 })));
    fc.assert(
      fc.property(claim, ([size, start, other]) => {
        fc.pre(start !== other);
        const leaf = leaves[start] ?? ZERO_HASH;
        const proof = rangeProof(leaves.slice(0, size), start, 1);
        const moved = () => rangeRoot({ leaves: [leaf], start: other, size, proof });
        try {
          expect(moved()).not.toBe(roots[size - 1]);
        } catch (error) {
          expect(error).toMatchObject({ code: "MERKLE_PROOF_INVALID" });
        }
        proof.forEach((_, i) => {
          const changed = proof.with(i, keccak256(numberToHex(i)));
          expect(rangeRoot({ leaves: [leaf], start, size, proof: changed })).not.toBe(roots[size - 1]);
        });
      }),
    );
  });

  it("takes sizes up to 2^64 - 1", () => {
    const size = 2n ** 64n - 1n;
    const proof = Array.from({ length: 63 }, () => ZERO_HASH);
    expect(() => rangeRoot({ leaves: [ZERO_HASH], start: size - 1n, size, proof })).not.toThrow();
  });

  it.each([
    { start: -1, size: 4 },
    { start: 4, size: 4 },
    { start: 0, size: 0 },
  ])("refuses start $start of $size", ({ start, size }) => {
    expect(() => rangeRoot({ leaves: [ZERO_HASH], start, size, proof: [] })).toThrow(
      expect.objectContaining({ code: "MERKLE_PROOF_INVALID" }),
    );
  });
});

describe("MerkleTree", () => {
  it("refuses sizes and ranges that it does not have", () => {
    const tree = new MerkleTree(leaves.slice(0, 3));
    for (const attempt of [
      () => tree.root(4),
      () => tree.leaf(3),
      () => tree.leaf(-1),
      () => tree.rangeProof(2, 2),
      () => tree.rangeProof(0, 0),
      () => tree.rangeProof(0.5, 1),
    ]) {
      expect(attempt).toThrow(expect.objectContaining({ code: "MERKLE_PROOF_INVALID" }));
    }
  });

  it("commits to nothing with the zero root", () => {
    expect([new MerkleTree().root(), new Frontier().root(), merkleRoot([])]).toEqual([ZERO_HASH, ZERO_HASH, ZERO_HASH]);
  });
});
