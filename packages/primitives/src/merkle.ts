import { keccak256 } from "viem";
import { ParleyError } from "./ParleyError.ts";
import type { Hex } from "./types.ts";
import { bytesWord, ZERO_HASH } from "./words.ts";

/** `node(l, r)` = keccak(0x01 ‖ l ‖ r) (specs/wire.md §2). @throws ParleyError DECODE_FAILED unless both are 32 bytes */
export function node(left: Hex, right: Hex): Hex {
  return keccak256(`0x01${bytesWord(left)}${bytesWord(right)}`);
}

/** Root over `leaves`; the zero hash for none, which only means something beside a committed size 0 (specs/wire.md §2). */
export function merkleRoot(leaves: readonly Hex[]): Hex {
  let level = leaves;
  while (level.length > 1) {
    const next: Hex[] = [];
    for (let i = 0; i < level.length; i += 2) {
      const left = at(level, i);
      next.push(i + 1 < level.length ? node(left, at(level, i + 1)) : left);
    }
    level = next;
  }
  return level[0] ?? ZERO_HASH;
}

/** Range proof of `leaves[start, start + count)` among `leaves` (specs/wire.md §2). @throws ParleyError MERKLE_PROOF_INVALID for an impossible range */
export function rangeProof(leaves: readonly Hex[], start: number, count: number): Hex[] {
  return new MerkleTree(leaves).rangeProof(start, count);
}

/** What a range proof claims: `leaves` stand at `start` in a tree of `size` leaves. */
export interface RangeClaim {
  leaves: readonly Hex[];
  start: bigint | number;
  size: bigint | number;
  proof: readonly Hex[];
}

/**
 * The root that a range proof leads to; the caller compares it (specs/wire.md §2).
 * @throws ParleyError MERKLE_PROOF_INVALID when the range does not fit the size, or the proof is too short or too long
 */
export function rangeRoot({ leaves, start, size, proof }: RangeClaim): Hex {
  let lo = BigInt(start);
  let hi = lo + BigInt(leaves.length) - 1n;
  let width = BigInt(size);
  if (leaves.length === 0 || lo < 0n || hi >= width) throw outOfRange(start, leaves.length, size);
  let level = [...leaves];
  let taken = 0;
  const take = (): Hex => {
    const element = proof[taken++];
    if (element === undefined) throw wrongLength(proof.length, `more than ${proof.length}`);
    return element;
  };
  while (width > 1n) {
    if (lo % 2n === 1n) {
      level.unshift(take());
      lo -= 1n;
    }
    if (hi % 2n === 0n && hi + 1n < width) {
      level.push(take());
      hi += 1n;
    }
    const next: Hex[] = [];
    for (let i = 0; i < level.length; i += 2) {
      const left = at(level, i);
      next.push(i + 1 < level.length ? node(left, at(level, i + 1)) : left);
    }
    level = next;
    lo /= 2n;
    hi /= 2n;
    width = (width + 1n) / 2n;
  }
  if (taken !== proof.length) throw wrongLength(proof.length, String(taken));
  return at(level, 0);
}

/**
 * How many elements the range proof of `[start, start + count)` in a tree of `size` leaves has (specs/wire.md §2).
 * @throws ParleyError MERKLE_PROOF_INVALID for an impossible range
 */
export function rangeProofLength(start: bigint | number, count: number, size: bigint | number): number {
  let lo = BigInt(start);
  let hi = lo + BigInt(count) - 1n;
  let width = BigInt(size);
  if (count < 1 || lo < 0n || hi >= width) throw outOfRange(start, count, size);
  let length = 0;
  for (; width > 1n; width = (width + 1n) / 2n) {
    if (lo % 2n === 1n) length += 1;
    if (hi % 2n === 0n && hi + 1n < width) length += 1;
    lo /= 2n;
    hi /= 2n;
  }
  return length;
}

/** The gateway's append-only accumulator: one peak per set bit of the size, O(log n) memory (specs/wire.md §2). */
export class Frontier {
  #peaks: Hex[] = [];
  #size = 0;

  get size(): number {
    return this.#size;
  }

  append(leaf: Hex): void {
    let x = leaf;
    let height = 0;
    for (let rest = this.#size; rest % 2 === 1; rest = Math.floor(rest / 2)) x = node(at(this.#peaks, height++), x);
    this.#peaks[height] = x;
    this.#size += 1;
  }

  /** The zero hash while empty. */
  root(): Hex {
    let acc: Hex | undefined;
    for (let rest = this.#size, height = 0; rest > 0; rest = Math.floor(rest / 2), height += 1) {
      if (rest % 2 === 0) continue;
      acc = acc === undefined ? at(this.#peaks, height) : node(at(this.#peaks, height), acc);
    }
    return acc ?? ZERO_HASH;
  }
}

/**
 * An append-only tree that keeps its inner nodes: append O(1) amortised, root O(log n), range proof O(log n).
 * Because complete subtrees never change, it also answers for every earlier size: a proof can be made for the size that a
 * certified head commits to although the lane has grown since.
 */
export class MerkleTree {
  /** `#levels[h][i]`: root of the complete subtree over leaves [i·2^h, (i+1)·2^h) */
  #levels: Hex[][] = [[]];

  constructor(leaves: readonly Hex[] = []) {
    for (const leaf of leaves) this.append(leaf);
  }

  get size(): number {
    return at(this.#levels, 0).length;
  }

  append(leaf: Hex): void {
    let x = leaf;
    for (let height = 0; ; height += 1) {
      const level = this.#levels[height];
      if (level === undefined) {
        this.#levels.push([x]);
        return;
      }
      level.push(x);
      if (level.length % 2 === 1) return;
      x = node(at(level, level.length - 2), x);
    }
  }

  /** The leaf at `index`. @throws ParleyError MERKLE_PROOF_INVALID when there is none */
  leaf(index: number): Hex {
    if (!Number.isSafeInteger(index) || index < 0 || index >= this.size) throw outOfRange(index, 1, this.size);
    return at(at(this.#levels, 0), index);
  }

  /** Root at `size` leaves (now, or any earlier size). @throws ParleyError MERKLE_PROOF_INVALID for a size that it never had */
  root(size = this.size): Hex {
    return this.#edges(size).at(-1) ?? ZERO_HASH;
  }

  /** Range proof of `[start, start + count)` at `size` leaves. @throws ParleyError MERKLE_PROOF_INVALID for an impossible range */
  rangeProof(start: number, count: number, size = this.size): Hex[] {
    const edges = this.#edges(size);
    let lo = start;
    let hi = start + count - 1;
    if (!Number.isSafeInteger(lo) || !Number.isSafeInteger(hi) || lo < 0 || hi < lo || hi >= size) throw outOfRange(start, count, size);
    const proof: Hex[] = [];
    for (let height = 0, width = size; width > 1; height += 1, width = Math.ceil(width / 2)) {
      // The last node of a level may stand for an incomplete subtree, which is not in #levels.
      const nodeAt = (i: number): Hex => (i === width - 1 ? at(edges, height) : at(at(this.#levels, height), i));
      if (lo % 2 === 1) {
        proof.push(nodeAt(lo - 1));
        lo -= 1;
      }
      if (hi % 2 === 0 && hi + 1 < width) {
        proof.push(nodeAt(hi + 1));
        hi += 1;
      }
      lo = Math.floor(lo / 2);
      hi = Math.floor(hi / 2);
    }
    return proof;
  }

  /** The last node of every level of the tree of `size` leaves, leaf level first. */
  #edges(size: number): Hex[] {
    if (!Number.isSafeInteger(size) || size < 0 || size > this.size) throw outOfRange(0, size, this.size);
    if (size === 0) return [];
    const edges: Hex[] = [at(at(this.#levels, 0), size - 1)];
    for (let height = 0, width = size; width > 1; height += 1, width = Math.ceil(width / 2)) {
      const edge = at(edges, height);
      edges.push(width % 2 === 0 ? node(at(at(this.#levels, height), width - 2), edge) : edge);
    }
    return edges;
  }
}

/** An element that the caller's arithmetic has shown to exist. */
function at<T>(list: readonly T[], index: number): T {
  const element = list[index];
  if (element === undefined) throw new RangeError(`index ${index} of ${list.length}`);
  return element;
}

function outOfRange(start: bigint | number, count: number, size: bigint | number): ParleyError {
  return new ParleyError("MERKLE_PROOF_INVALID", `${count} leaves from index ${start} do not lie in a tree of ${size} leaves`, {
    fields: { start, count, size },
  });
}

function wrongLength(actual: number, expected: string): ParleyError {
  return new ParleyError("MERKLE_PROOF_INVALID", `the proof has ${actual} elements; this range takes ${expected}`, { fields: { actual } });
}
