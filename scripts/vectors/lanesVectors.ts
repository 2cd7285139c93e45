import { type BatchProof, batchShape, Lane, ZERO_HASH } from "@parley/primitives";
import { plain, testHash } from "./testData.ts";

/** Batches that between them begin and end within segments and at their bounds, touch no, one and many complete segments, and the open one or not. */
const BATCHES = [
  [1, 0, 1],
  [5, 0, 5],
  [5, 2, 4],
  [31, 30, 31],
  [32, 0, 32],
  [32, 31, 32],
  [33, 0, 1],
  [33, 32, 33],
  [33, 31, 33],
  [64, 31, 33],
  [64, 32, 64],
  [65, 3, 40],
  [70, 64, 66],
  [70, 66, 70],
  [96, 40, 41],
  [100, 0, 100],
  [100, 20, 30],
  [130, 33, 97],
  [130, 95, 129],
  [200, 64, 96],
  [200, 160, 161],
  [200, 1, 199],
  [200, 199, 200],
] as const;

/** A proof with one array or word for every part, empty or zero where the part is absent, as Solidity's JSON reader wants it. */
export function flatProof({ prefix, trailing, treePart, open }: BatchProof): Record<string, unknown> {
  return { prefix: prefix ?? ZERO_HASH, trailing, treePart, open: open ?? ZERO_HASH };
}

/** vectors/lanes.json: `trees[n]` and `opens[n]` are the parts of the lane of the first n `ids` (specs/wire.md §4); proofs of `[start, end)` at `size` (§11). */
export function lanesVectors(): unknown {
  const ids = Array.from({ length: 200 }, (_, i) => testHash(`message ${i}`));
  const lane = new Lane(ids);
  const parts = Array.from({ length: ids.length + 1 }, (_, size) => lane.parts(size));
  const batches = BATCHES.map(([size, start, end]) => {
    const shape = batchShape(start, end - start, size);
    return { size, start, end, hasPrefix: shape.prefix, hasOpen: shape.open, ...flatProof(lane.batchProof(start, end, size)) };
  });
  return plain({ ids, trees: parts.map(({ tree }) => tree), opens: parts.map(({ open }) => open), batches });
}
