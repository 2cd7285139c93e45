import { type Head, type Hex, headHash, type SealedBlock, ZERO_HASH } from "@parley/primitives";
import type { Store } from "@parley/runtime";

const KEY = "branch";
/** Branches that ended, of which blocks may still be about. */
const MOST_FORMER = 64;

interface Stored {
  anchor: Hex;
  /** number of the head that the anchor is the hash of; decimal, as all numbers here */
  anchorNumber: string;
  /** the first block that is no more, while no other branch began */
  ended: string | null;
  /** least number of the head on which the next branch is anchored */
  floor: string;
  former: { anchor: Hex; from: string }[];
}

const FIRST: Stored = { anchor: ZERO_HASH, anchorNumber: "-1", ended: null, floor: "0", former: [] };

/**
 * The branch that a sequencer seals (specs/protocol.md §2.2). What it sealed under one anchor it never takes back; when the L1 decided for other blocks, or its own do not hold, it goes on under another anchor,
 * never the same one twice. On disk before anything rests on it.
 */
export class Branch {
  readonly #store: Store;
  #now: Stored;

  private constructor(store: Store, now: Stored) {
    this.#store = store;
    this.#now = now;
  }

  /** @throws ParleyError STORE_FAILED */
  static async open(store: Store): Promise<Branch> {
    const value = await store.get(KEY);
    return new Branch(store, value === undefined ? FIRST : (JSON.parse(Buffer.from(value).toString()) as Stored)); // as `#remember` wrote it
  }

  /** Of the blocks that are sealed now. */
  get anchor(): Hex {
    return this.#now.anchor;
  }

  /** The first block of it that is no more, while no other branch began. */
  get ended(): bigint | undefined {
    return this.#now.ended === null ? undefined : BigInt(this.#now.ended);
  }

  /** Nothing more is sealed under this anchor. @param floor least number of the head on which the next one is anchored @throws ParleyError STORE_FAILED */
  async end(number: bigint, floor: bigint): Promise<void> {
    const { ended, anchor, former } = this;
    const first = ended === undefined || number < ended ? number : ended;
    // What is no more of this branch is no more of those on which it stands.
    const others = former
      .filter((one) => one.anchor !== anchor)
      .slice(-MOST_FORMER + 1)
      .map((one) => (BigInt(one.from) > first ? { ...one, from: first.toString() } : one));
    const most = BigInt(this.#now.floor) > floor && ended !== undefined ? BigInt(this.#now.floor) : floor;
    await this.#remember({
      ...this.#now,
      ended: first.toString(),
      floor: most.toString(),
      former: [...others, { anchor, from: first.toString() }],
    });
  }

  /** Least number of the head on which the next branch can be anchored. */
  get least(): bigint {
    const [floor, next] = [BigInt(this.#now.floor), BigInt(this.#now.anchorNumber) + 1n];
    return floor > next ? floor : next;
  }

  /** Whether the next branch can be anchored on this head. */
  mayBegin(head: Head | undefined): head is Head {
    return head !== undefined && head.number >= this.least;
  }

  /** Another branch begins. @throws ParleyError STORE_FAILED */
  async begin(head: Head): Promise<void> {
    await this.#remember({ ...this.#now, anchor: headHash(head), anchorNumber: head.number.toString(), ended: null, floor: "0" });
  }

  /** Whether a block that carries the own seal is of a branch that ended before it. */
  isFormer({ anchor, number }: Pick<SealedBlock, "anchor" | "number">): boolean {
    return this.former.some((one) => one.anchor === anchor && number >= BigInt(one.from));
  }

  private get former(): Stored["former"] {
    return this.#now.former;
  }

  async #remember(now: Stored): Promise<void> {
    await this.#store.write([{ key: KEY, value: Buffer.from(JSON.stringify(now)) }], { sync: true });
    this.#now = now;
  }
}
