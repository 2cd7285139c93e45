import { MerkleTree, merkleRoot } from "@parley/primitives";
import { testHash } from "./testData.ts";

/** Ranges that between them take left and right siblings, promoted edges, single leaves and whole trees. */
const RANGES = [
  [1, 0, 1],
  [2, 0, 1],
  [2, 1, 1],
  [2, 0, 2],
  [3, 2, 1],
  [3, 1, 2],
  [5, 4, 1],
  [5, 0, 4],
  [6, 4, 2],
  [7, 3, 3],
  [7, 6, 1],
  [8, 0, 8],
  [8, 2, 5],
  [11, 9, 2],
  [13, 12, 1],
  [13, 5, 8],
  [17, 16, 1],
  [31, 1, 29],
  [33, 0, 33],
  [33, 31, 2],
  [40, 17, 13],
] as const;

/** vectors/merkle.json: `roots[n - 1]` is the root of the first n leaves; `start`, `count`, `size` as in specs/wire.md §2. */
export function merkleVectors(): unknown {
  const leaves = Array.from({ length: 40 }, (_, i) => testHash(`leaf ${i}`));
  const tree = new MerkleTree(leaves);
  const ranges = RANGES.map(([size, start, count]) => ({
    size: String(size),
    start: String(start),
    count: String(count),
    proof: tree.rangeProof(start, count, size),
  }));
  const proof = tree.rangeProof(2, 5, 8);
  const altered = proof.map((element, i) => (i === 0 ? testHash("another element") : element));
  const range = { size: "8", start: "2", count: "5" };
  // The shape is impossible: a verifier refuses before it compares a root.
  const malformed = [
    { why: "proof one element short", ...range, proof: proof.slice(0, -1) },
    { why: "proof one element long", ...range, proof: [...proof, testHash("surplus")] },
    { why: "proof missing", ...range, proof: [] },
    { why: "range ends after the tree", ...range, start: "4", proof },
    { why: "range begins after the tree", ...range, start: "8", proof },
    { why: "no leaves", ...range, count: "0", proof },
  ];
  // The shape fits: the root that comes out differs from roots[size - 1]. `leavesFrom` is where the leaves are taken from.
  const mismatched = [
    { why: "element altered", ...range, leavesFrom: "2", proof: altered },
    { why: "elements swapped", ...range, leavesFrom: "2", proof: [...proof].reverse() },
    { why: "leaves of another place", ...range, leavesFrom: "3", proof },
    { why: "claimed at another place", size: "8", start: "4", count: "1", leavesFrom: "5", proof: tree.rangeProof(5, 1, 8) },
  ];
  return { leaves, roots: leaves.map((_, i) => merkleRoot(leaves.slice(0, i + 1))), ranges, malformed, mismatched };
}
