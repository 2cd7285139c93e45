import type { Tip } from "@parley/derivation";
import { decodeHead, encodeHead, type Head, type Hex, headHash } from "@parley/primitives";
import type { Store } from "@parley/runtime";

/**
 * The `safe` heads of one rollup: what was its newest block when an L1 block had been derived, for each L1 block that changed it (specs/derivation.md §4). Everybody with the same L1 has the same ones. All of them
 * can be anchors, so all of them are kept: in a store, since there may be one for each L1 block ever. Of what an earlier life left there only what was final counts (`resume`); the rest is derived again.
 */
export class SafeHeads {
  readonly #store: Store;
  readonly #rollupId: Hex;
  #newest: Head | undefined;
  #finalized: Head | undefined;

  /** @param store nobody else writes the heads of this rollup there */
  constructor(store: Store, rollupId: Hex) {
    this.#store = store;
    this.#rollupId = rollupId;
  }

  /** The newest one, undefined while there is none. */
  get newest(): Head | undefined {
    return this.#newest;
  }

  /** The newest one that is final. */
  get finalized(): Head | undefined {
    return this.#finalized;
  }

  /** Goes on from an earlier life, of which what was derived up to an L1 block is final; `tip` is the newest block of that. Returns false, and does nothing, when its head is not there. @throws ParleyError STORE_FAILED */
  async resume({ number, hash }: Pick<Tip, "number" | "hash">): Promise<boolean> {
    if (number === 0n) return true;
    const value = await this.#store.get(this.#key(number));
    const head = value && decoded(value);
    if (head?.blockHash !== hash) return false;
    this.#newest = head;
    this.#finalized = { ...head, finality: 3 };
    return true;
  }

  /** The head of that hash: what a branch can be anchored on. @throws ParleyError STORE_FAILED */
  async byHash(hash: Hex): Promise<Head | undefined> {
    const number = await this.#store.get(this.#hashKey(hash));
    if (number === undefined) return undefined;
    const value = await this.#store.get(this.#key(BigInt(Buffer.from(number).toString())));
    const head = value && decoded(value);
    return head !== undefined && headHash(head) === hash && this.#counts(head) ? head : undefined;
  }

  /** The lowest one of at least that number. @throws ParleyError STORE_FAILED */
  async lowest(least: bigint): Promise<Head | undefined> {
    for await (const head of this.#from(least)) return head;
    return undefined;
  }

  /** Whether that block would be a new head. */
  isNew({ number, hash }: Pick<Tip, "number" | "hash">): boolean {
    return number > 0n && this.#newest?.blockHash !== hash;
  }

  /** @param head above all others @throws ParleyError STORE_FAILED */
  async add(head: Head): Promise<void> {
    const gone: { key: string; value: undefined }[] = [];
    // Those of another L1, or of an earlier life, in whose place none or this one is now.
    for await (const { key, value } of this.#store.range({
      gte: this.#key((this.#newest?.number ?? 0n) + 1n),
      lt: this.#key(head.number + 1n),
    }))
      gone.push({ key, value: undefined }, { key: this.#hashKey(headHash(decoded(value))), value: undefined });
    const entries = [
      { key: this.#key(head.number), value: Buffer.from(JSON.stringify(encodeHead(head))) },
      { key: this.#hashKey(headHash(head)), value: Buffer.from(head.number.toString()) },
    ];
    await this.#store.write([...gone, ...entries], { sync: false });
    this.#newest = head;
  }

  /** No block above that one is safe any more. @throws ParleyError STORE_FAILED */
  async rollBack(number: bigint): Promise<void> {
    if ((this.#newest?.number ?? 0n) <= number) return;
    let newest: Head | undefined;
    const range = { gte: this.#key(0n), lt: this.#key(number + 1n), reverse: true, limit: 1 };
    for await (const { value } of this.#store.range(range)) newest = decoded(value);
    this.#newest = newest;
  }

  /** The L1 block is final: returns the newest head that became so, undefined for none. @throws ParleyError STORE_FAILED */
  async finalize(l1Number: bigint): Promise<Head | undefined> {
    let newest: Head | undefined;
    for await (const head of this.#from((this.#finalized?.number ?? 0n) + 1n)) {
      if (head.l1OriginNumber > l1Number) break;
      newest = head;
    }
    if (newest === undefined) return undefined;
    this.#finalized = { ...newest, finality: 3 };
    return this.#finalized;
  }

  /** Ascending. */
  async *#from(number: bigint): AsyncGenerator<Head> {
    const last = this.#newest?.number ?? 0n;
    if (number > last) return;
    for await (const { value } of this.#store.range({ gte: this.#key(number), lt: this.#key(last + 1n) })) yield decoded(value);
  }

  /** Whether it was derived in this life, and is safe. Heads below the newest are all of this life. */
  #counts({ number }: Head): boolean {
    return number <= (this.#newest?.number ?? 0n);
  }

  /** Numbers below 2^64 have 20 digits, so that keys sort as numbers do. */
  #key(number: bigint): string {
    return `safe/${this.#rollupId}/${number.toString().padStart(20, "0")}`;
  }

  #hashKey(hash: Hex): string {
    return `anchor/${this.#rollupId}/${hash}`;
  }
}

function decoded(value: Uint8Array): Head {
  return decodeHead(JSON.parse(Buffer.from(value).toString()));
}
