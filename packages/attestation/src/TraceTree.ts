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
/** Leaves that `build` takes at once: some milliseconds of a core. */
const LEAVES_AT_ONCE = 128;

/** The sparse tree of an operator's traces of one period (specs/wire.md §15): a leaf stands where the bits of its place lead to, as far up as it is alone. */
export class TraceTree {
  readonly #top: Branch;
  readonly #places: ReadonlySet<Hex>;

  private constructor(top: Branch, places: ReadonlySet<Hex>) {
    this.#top = top;
    this.#places = places;
  }

  /** @throws ParleyError DECODE_FAILED where two leaves are to stand at one place, or a place or leaf is not of 32 bytes */
  static of(entries: readonly TraceEntry[]): TraceTree {
    // First of all: two leaves of one place never part.
    const places = placesOf(entries);
    return new TraceTree(grow(sortedOf(entries), BITS - 1n), places);
  }

  /** The same for who has something else to do meanwhile: a tree of 100,000 leaves takes seconds. @param pause lets others go on @throws ParleyError as `of`; what `pause` throws */
  static async build(entries: readonly TraceEntry[], pause: () => Promise<void>): Promise<TraceTree> {
    const places = placesOf(entries);
    return new TraceTree(await growInParts(sortedOf(entries), BITS - 1n, pause), places);
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

interface SortedEntry {
  place: bigint;
  leaf: Hex;
}

function placesOf(entries: readonly TraceEntry[]): ReadonlySet<Hex> {
  const places = new Set(entries.map(({ place }) => place));
  if (places.size !== entries.length) throw new ParleyError("DECODE_FAILED", "a block has two traces in one tree");
  return places;
}

function sortedOf(entries: readonly TraceEntry[]): SortedEntry[] {
  return entries.map(({ place, leaf }) => ({ place: BigInt(place), leaf })).sort((a, b) => (a.place < b.place ? -1 : 1));
}

/** @param sorted ascending by place; all are the same above `bit` */
function grow(sorted: readonly SortedEntry[], bit: bigint): Branch {
  const [first, second] = sorted;
  if (first === undefined) return { hash: ZERO_HASH };
  if (second === undefined) return { hash: first.leaf };
  const [left, right] = halvesOf(sorted, bit);
  return joined(grow(left, bit - 1n), grow(right, bit - 1n));
}

async function growInParts(sorted: readonly SortedEntry[], bit: bigint, pause: () => Promise<void>): Promise<Branch> {
  if (sorted.length <= LEAVES_AT_ONCE) {
    await pause();
    return grow(sorted, bit);
  }
  const [left, right] = halvesOf(sorted, bit);
  return joined(await growInParts(left, bit - 1n, pause), await growInParts(right, bit - 1n, pause));
}

function halvesOf(sorted: readonly SortedEntry[], bit: bigint): [SortedEntry[], SortedEntry[]] {
  const from = sorted.findIndex(({ place }) => isSet(place, bit));
  const middle = from === -1 ? sorted.length : from;
  return [sorted.slice(0, middle), sorted.slice(middle)];
}

function joined(left: Branch, right: Branch): Branch {
  return { hash: node(left.hash, right.hash), sides: [left, right] };
}

function isSet(place: bigint, bit: bigint): boolean {
  return ((place >> bit) & 1n) === 1n;
}
