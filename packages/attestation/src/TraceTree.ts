import { type Hex, node, ParleyError, ZERO_HASH } from "@parley/primitives";

/** A place and the leaf that stands there. */
export interface TraceEntry {
  place: Hex;
  leaf: Hex;
}

interface Branch {
  hash: Hex;
  sides?: readonly [Branch, Branch];
}

const BITS = 256n;

/** The sparse tree of an operator's traces of one period (specs/wire.md §15): a leaf stands where the bits of its place lead to, as far up as it is alone. */
export class TraceTree {
  readonly #top: Branch;
  readonly #places: ReadonlySet<Hex>;

  /** @throws ParleyError DECODE_FAILED where two leaves are to stand at one place, or a place or leaf is not of 32 bytes */
  constructor(entries: readonly TraceEntry[]) {
    this.#places = new Set(entries.map(({ place }) => place));
    if (this.#places.size !== entries.length) throw new ParleyError("DECODE_FAILED", "a block has two traces in one tree");
    const sorted = entries.map(({ place, leaf }) => ({ place: BigInt(place), leaf })).sort((a, b) => (a.place < b.place ? -1 : 1));
    this.#top = grow(sorted, BITS - 1n);
  }

  /** Zero of no traces, which no contract takes. */
  get root(): Hex {
    return this.#top.hash;
  }

  /** Siblings of the leaf at `place`, from the root's child on downwards; undefined where none stands there. */
  path(place: Hex): Hex[] | undefined {
    if (!this.#places.has(place)) return undefined;
    const siblings: Hex[] = [];
    let branch = this.#top;
    for (let bit = BITS - 1n; branch.sides !== undefined; bit -= 1n) {
      const [left, right] = branch.sides;
      const isRight = isSet(BigInt(place), bit);
      siblings.push((isRight ? left : right).hash);
      branch = isRight ? right : left;
    }
    return siblings;
  }
}

/** The root that a leaf leads to from its place; the caller compares it (specs/wire.md §15). @throws ParleyError DECODE_FAILED for more than 256 siblings, or one that is not of 32 bytes */
export function traceTreeRoot({ place, leaf }: TraceEntry, path: readonly Hex[]): Hex {
  if (path.length > Number(BITS)) throw new ParleyError("DECODE_FAILED", `a path has at most ${BITS} siblings, not ${path.length}`);
  return path.reduceRight((hash, sibling, level) => {
    const isRight = isSet(BigInt(place), BITS - 1n - BigInt(level));
    return isRight ? node(sibling, hash) : node(hash, sibling);
  }, leaf);
}

/** @param sorted ascending by place; all are the same above `bit` */
function grow(sorted: readonly { place: bigint; leaf: Hex }[], bit: bigint): Branch {
  const [first, second] = sorted;
  if (first === undefined) return { hash: ZERO_HASH };
  if (second === undefined) return { hash: first.leaf };
  const from = sorted.findIndex(({ place }) => isSet(place, bit));
  const middle = from === -1 ? sorted.length : from;
  const sides = [grow(sorted.slice(0, middle), bit - 1n), grow(sorted.slice(middle), bit - 1n)] as const;
  return { hash: node(sides[0].hash, sides[1].hash), sides };
}

function isSet(place: bigint, bit: bigint): boolean {
  return ((place >> bit) & 1n) === 1n;
}
