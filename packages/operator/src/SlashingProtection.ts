import { checkVote, type SignedHead, type VoteRefusal } from "@parley/attestation";
import { type Finality, type Head, type Hex, headHash, ParleyError } from "@parley/primitives";
import type { Store } from "@parley/runtime";

/** Records per (rollup, finality) that stay; below them the rule of the highest number protects alone. */
const KEPT_NUMBERS = 1_024n;
const OWNER_KEY = "owner";

/** What a vote came to. `refused` names the first head that may not be signed; then none of them is recorded. */
export type RecordResult = { allowed: true } | { allowed: false; head: Head; reason: VoteRefusal };

/** Hash of block `number` on the chain that this operator executed itself; undefined when it has none. */
export type CanonicalHash = (rollupId: Hex, number: bigint) => Promise<Hex | undefined>;

/**
 * What a key has signed, on disk before the signature exists. The decision is `checkVote`; here is its memory, with one writer: votes are taken one after the other, and
 * the store belongs to one process by the lock on its directory.
 */
export class SlashingProtection {
  readonly #store: Store;
  /** highest record by (rollupId, finality) */
  readonly #last: Map<string, SignedHead>;
  #queue: Promise<unknown> = Promise.resolve();

  private constructor(store: Store, last: Map<string, SignedHead>) {
    this.#store = store;
    this.#last = last;
  }

  /**
   * Opens the records of one key.
   * @param allowEmpty whether a store without any record is a key's first start, and not one whose memory was lost
   * @throws ParleyError PROTECTION_EMPTY for an empty store without `allowEmpty`, CONFIG_INVALID for the store of another key, STORE_FAILED
   */
  static async open({ store, publicKey, allowEmpty }: { store: Store; publicKey: Hex; allowEmpty: boolean }): Promise<SlashingProtection> {
    const owner = await store.get(OWNER_KEY);
    if (owner === undefined) {
      if (!allowEmpty) {
        throw new ParleyError("PROTECTION_EMPTY", "The slashing protection store of this key is empty", {
          fields: { publicKey },
          hint: "restore it; only if this key has never signed anything, start once with allowEmpty",
        });
      }
      await store.write([{ key: OWNER_KEY, value: new TextEncoder().encode(publicKey) }], { sync: true });
    } else if (new TextDecoder().decode(owner) !== publicKey) {
      throw new ParleyError("CONFIG_INVALID", "The slashing protection store belongs to another key", {
        fields: { publicKey },
        hint: "give each key a data directory of its own",
      });
    }
    const last = new Map<string, SignedHead>();
    for await (const { key, value } of store.range({ gte: "vote/", lt: "vote0" })) {
      const [, rollupId, finality, number] = key.split("/");
      // Ascending keys: the last one of a prefix stays.
      last.set(`${rollupId}/${finality}`, decodeRecord(BigInt(number ?? 0), value));
    }
    return new SlashingProtection(store, last);
  }

  /** The highest signed head of each rollup at `finality`. */
  lastSigned(finality: Finality): ReadonlyMap<Hex, SignedHead> {
    const found = new Map<Hex, SignedHead>();
    for (const [key, record] of this.#last) {
      const [rollupId, level] = key.split("/");
      if (level === String(finality)) found.set(rollupId as Hex, record); // keys are made from Hex below
    }
    return found;
  }

  /** Records all heads, or none if one may not be signed. Once it resolves with `allowed`, the records survive whatever comes. @throws ParleyError STORE_FAILED */
  record(heads: readonly Head[], canonicalHash: CanonicalHash): Promise<RecordResult> {
    const result = this.#queue.then(() => this.#record(heads, canonicalHash));
    this.#queue = result.catch(() => undefined);
    return result;
  }

  async #record(heads: readonly Head[], canonicalHash: CanonicalHash): Promise<RecordResult> {
    const entries: { key: string; value: Uint8Array | undefined }[] = [];
    const updates: { subject: string; record: SignedHead }[] = [];
    for (const head of heads) {
      const subject = `${head.rollupId}/${head.finality}`;
      const last = this.#last.get(subject);
      const known = await this.#store.get(recordKey(subject, head.number));
      const hash = headHash(head);
      const decision = checkVote(
        { last, sameNumber: known && decodeRecord(head.number, known) },
        { head, headHash: hash, canonicalHashAtLast: last && (await canonicalHash(head.rollupId, last.number)) },
      );
      if (!decision.allowed) return { allowed: false, head, reason: decision.reason };
      if (decision.repeat) continue;
      const record = { number: head.number, headHash: hash, blockHash: head.blockHash };
      updates.push({ subject, record });
      entries.push({ key: recordKey(subject, head.number), value: encodeRecord(record) });
      if (head.number > KEPT_NUMBERS) entries.push({ key: recordKey(subject, head.number - KEPT_NUMBERS), value: undefined });
    }
    if (entries.length > 0) await this.#store.write(entries, { sync: true });
    for (const { subject, record } of updates) this.#last.set(subject, record);
    return { allowed: true };
  }
}

function recordKey(subject: string, number: bigint): string {
  return `vote/${subject}/${number.toString().padStart(20, "0")}`;
}

function encodeRecord({ headHash: hash, blockHash }: SignedHead): Uint8Array {
  return new TextEncoder().encode(`${hash} ${blockHash}`);
}

function decodeRecord(number: bigint, value: Uint8Array): SignedHead {
  const text = new TextDecoder().decode(value);
  const [hash, blockHash] = text.split(" ");
  if (!isHash(hash) || !isHash(blockHash)) {
    throw new ParleyError("STORE_FAILED", `A record of the slashing protection store is damaged: ${text.slice(0, 140)}`, {
      fields: { number },
    });
  }
  return { number, headHash: hash, blockHash };
}

function isHash(text: string | undefined): text is Hex {
  return text !== undefined && /^0x[0-9a-f]{64}$/.test(text);
}
