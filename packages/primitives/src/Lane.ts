import { keccak256 } from "viem";
import { MerkleTree, rangeProofLength, rangeRoot } from "./merkle.ts";
import { ParleyError } from "./ParleyError.ts";
import type { Hex } from "./types.ts";
import { bytesWord, ZERO_HASH } from "./words.ts";

/** Messages of a complete segment (specs/wire.md §4). */
export const SEGMENT = 32;

/** `link(previous, messageHash)` as the `count`th of its segment, 1 to 32 (specs/wire.md §4). @throws ParleyError DECODE_FAILED */
export function link(previous: Hex, messageHash: Hex, count: number): Hex {
  return withCount(keccak256(`0x${bytesWord(previous)}${bytesWord(messageHash)}`), count);
}

/** What a lane's leaf says of its messages: `tree` over the complete segments, the last link of the `open` one; zero for none. */
export interface LaneParts {
  size: bigint | number;
  tree: Hex;
  open: Hex;
}

/** What leads from the hashes of a batch to the parts of its lane (specs/wire.md §11). */
export interface BatchProof {
  /** the link before the batch in its segment; none where the batch begins a segment */
  prefix?: Hex;
  /** hashes of the messages after the batch in the last touched segment */
  trailing: readonly Hex[];
  /** the range proof of the touched complete segments; where the batch touches none, the tree itself, if there is one */
  treePart: readonly Hex[];
  /** the open link, where the batch does not lead to it */
  open?: Hex;
}

/** How much of a batch proof the place of the batch asks for. */
export interface BatchShape {
  prefix: boolean;
  trailing: number;
  treePart: number;
  open: boolean;
}

/**
 * What the proof of the messages `[start, start + count)` in a lane of `size` consists of: every length of specs/wire.md §11.
 * @throws ParleyError MERKLE_PROOF_INVALID when the batch is empty or does not lie in the lane
 */
export function batchShape(start: bigint | number, count: number, size: bigint | number): BatchShape {
  const { first, last, segments, end, whole } = place(start, count, size);
  const touched = touchedSegments(first, last, segments);
  return {
    prefix: whole.start % 32n !== 0n,
    trailing: Number(last === segments ? whole.size - end : (32n - (end % 32n)) % 32n),
    treePart: touched > 0 ? rangeProofLength(first, touched, segments) : segments > 0n ? 1 : 0,
    open: whole.size % 32n !== 0n && last < segments,
  };
}

/** A batch and its proof: `leaves` are the hashes of the messages from `start` on, in a lane of `size`. */
export interface BatchClaim extends BatchProof {
  leaves: readonly Hex[];
  start: bigint | number;
  size: bigint | number;
}

/**
 * The parts of the lane that a batch and its proof lead to; the caller compares what they hash to (specs/wire.md §4, §11).
 * @throws ParleyError MERKLE_PROOF_INVALID when the batch is empty, does not lie in the lane, or its proof has another shape or a prefix of another place
 */
export function batchParts({ leaves, start, size, prefix, trailing, treePart, open }: BatchClaim): LaneParts {
  const shape = batchShape(start, leaves.length, size);
  const { first, last, segments, whole } = place(start, leaves.length, size);
  const fits =
    shape.prefix === (prefix !== undefined) &&
    shape.trailing === trailing.length &&
    shape.treePart === treePart.length &&
    shape.open === (open !== undefined);
  if (!fits) throw invalid("the proof has not the shape that this batch takes", { start, size, count: leaves.length });
  let count = Number(whole.start % 32n);
  if (prefix !== undefined && countOf(prefix) !== count) {
    throw invalid(`the prefix is link ${countOf(prefix)} of its segment, not ${count}`, { prefix, start });
  }
  let current = prefix ?? ZERO_HASH;
  const complete: Hex[] = [];
  for (const leaf of [...leaves, ...trailing]) {
    count += 1;
    current = link(current, leaf, count);
    if (count < SEGMENT) continue;
    complete.push(current);
    current = ZERO_HASH;
    count = 0;
  }
  const tree =
    complete.length > 0 ? rangeRoot({ leaves: complete, start: first, size: segments, proof: treePart }) : (treePart[0] ?? ZERO_HASH);
  return { size, tree, open: last === segments ? current : (open ?? ZERO_HASH) };
}

/**
 * A lane that keeps all it takes to prove its messages: append O(1) amortised, batch proof O(log n). Because links and complete segments never change, it also
 * answers for every earlier size: the one that a certified head commits to, although the lane has grown since. What nobody asks for any more it can `forget`.
 */
export class Lane {
  /** from `#first` on */
  readonly #ids: Hex[] = [];
  /** the link of each message, from `#first` on */
  readonly #links: Hex[] = [];
  readonly #tree = new MerkleTree();
  /** the begin of a segment */
  #first = 0;

  constructor(ids: Iterable<Hex> = []) {
    for (const id of ids) this.append(id);
  }

  get size(): number {
    return this.#first + this.#ids.length;
  }

  /** Index of the oldest message that it can still prove, and the least size for which it answers. */
  get first(): number {
    return this.#first;
  }

  /** Forgets messages below `index`, whole segments at a time; of each segment its hash stays, a thirty-second of what there was. @returns how many those were */
  forget(index: number): number {
    const first = Math.floor(Math.min(index, this.size) / SEGMENT) * SEGMENT;
    const count = first - this.#first;
    if (!(count > 0)) return 0;
    this.#ids.splice(0, count);
    this.#links.splice(0, count);
    this.#first = first;
    return count;
  }

  /** Takes the next message by its hash. @throws ParleyError DECODE_FAILED unless that is 32 bytes */
  append(messageHash: Hex): void {
    const count = (this.size % SEGMENT) + 1;
    const made = link(count === 1 ? ZERO_HASH : this.#linkAt(this.size - 1), messageHash, count);
    this.#ids.push(messageHash);
    this.#links.push(made);
    if (count === SEGMENT) this.#tree.append(made);
  }

  /** The message hash at `index`; undefined where there is none, or none any more. */
  id(index: number): Hex | undefined {
    return this.#ids[index - this.#first];
  }

  /** What the leaf says at `size` messages, now or any earlier size. @throws ParleyError MERKLE_PROOF_INVALID for a size that it never had, or that is forgotten */
  parts(size = this.size): LaneParts {
    if (!Number.isSafeInteger(size) || size < 0 || size > this.size)
      throw invalid(`the lane never had ${size} messages`, { size, most: this.size });
    if (size < this.#first) throw this.#forgotten(size);
    return {
      size,
      tree: this.#tree.root(Math.floor(size / SEGMENT)),
      open: size % SEGMENT === 0 ? ZERO_HASH : this.#linkAt(size - 1),
    };
  }

  /** Proof of the messages `[start, end)` at `size`. @throws ParleyError MERKLE_PROOF_INVALID for an impossible range, a size that it never had, or what is forgotten */
  batchProof(start: number, end: number, size = this.size): BatchProof {
    const { open, tree } = this.parts(size);
    const shape = batchShape(start, end - start, size);
    if (start < this.#first) throw this.#forgotten(start);
    const first = Math.floor(start / SEGMENT);
    const segments = Math.floor(size / SEGMENT);
    const touched = Number(touchedSegments(BigInt(first), BigInt(Math.floor((end - 1) / SEGMENT)), BigInt(segments)));
    return {
      ...(shape.prefix ? { prefix: this.#linkAt(start - 1) } : {}),
      trailing: this.#ids.slice(end - this.#first, end - this.#first + shape.trailing),
      treePart: touched > 0 ? this.#tree.rangeProof(first, touched, segments) : segments > 0 ? [tree] : [],
      ...(shape.open ? { open } : {}),
    };
  }

  #linkAt(index: number): Hex {
    const found = this.#links[index - this.#first];
    if (found === undefined) throw new RangeError(`link ${index} of ${this.size}`);
    return found;
  }

  #forgotten(index: number): ParleyError {
    return invalid(`what the lane had below message ${this.#first} is forgotten`, { index, first: this.#first });
  }
}

/** Where a batch lies: its first and last segment, and how many of the lane's are complete. */
function place(start: bigint | number, count: number, size: bigint | number) {
  const whole = { start: BigInt(start), size: BigInt(size) };
  const end = whole.start + BigInt(count);
  if (count < 1 || whole.start < 0n || end > whole.size) {
    throw invalid(`${count} messages from index ${start} do not lie in a lane of ${size}`, { start, count, size });
  }
  return { whole, end, first: whole.start / 32n, last: (end - 1n) / 32n, segments: whole.size / 32n };
}

/** How many complete segments lie from `first` to `last`. */
function touchedSegments(first: bigint, last: bigint, segments: bigint): number {
  const bound = last < segments ? last + 1n : segments;
  return bound > first ? Number(bound - first) : 0;
}

function countOf(made: Hex): number {
  return Number.parseInt(made.slice(-2), 16);
}

function withCount(hash: Hex, count: number): Hex {
  return `${hash.slice(0, -2)}${count.toString(16).padStart(2, "0")}` as Hex; // a hash with another last byte
}

function invalid(problem: string, fields: Readonly<Record<string, unknown>>): ParleyError {
  return new ParleyError("MERKLE_PROOF_INVALID", problem, { fields });
}
