import { checkVote, type SignedHead, signedHeadOf, subjectOf, type VoteRefusal } from "@parley/attestation";
import { type Head, type Hex, headHash, ParleyError } from "@parley/primitives";
import type { Store } from "@parley/runtime";

/** Records per subject (rollup, finality, anchor) that stay; below them the rule of the highest number protects alone. */
const KEPT_NUMBERS = 1_024n;
/** Of one subject at once: one is added by each vote, and a store of an earlier version may have many. */
const MOST_FORGOTTEN = 16;
const OWNER_KEY = "owner";

/** What a vote came to. `refused` names the first head that may not be signed; then none of them is recorded. */
export type RecordResult = { allowed: true } | { allowed: false; head: Head; reason: VoteRefusal };

/** Hash of block `number` on the chain that this operator executed itself; undefined when it has none. */
export type CanonicalHash = (rollupId: Hex, number: bigint) => Promise<Hex | undefined>;

/** Hash of L1 block `number` on the chain that ends in `origin`, followed by parent hashes; undefined when it is not known. */
export type L1Ancestor = (origin: { number: bigint; hash: Hex }, number: bigint) => Promise<Hex | undefined>;

/** Fails closed: of one number no second `safe` or `finalized` head. Right for who signs `unsafe` heads only. */
const NO_L1: L1Ancestor = async () => undefined;

/**
 * What an operator has signed, with whichever of its keys, on disk before the signature exists. The decision is `checkVote`; here is its memory, with one writer: votes are
 * taken one after the other, and the store belongs to one process by the lock on its directory.
 *
 * It is the operator's and not a key's because evidence is: two heads that contradict each other slash an operator whichever of its keys signed which (specs/wire.md §10). A
 * key that came by rotation has signed nothing, and its operator has.
 */
export class SlashingProtection {
  readonly #store: Store;
  /** highest record by subject */
  readonly #last: Map<string, SignedHead>;
  #queue: Promise<unknown> = Promise.resolve();

  private constructor(store: Store, last: Map<string, SignedHead>) {
    this.#store = store;
    this.#last = last;
  }

  /**
   * Opens the records of one operator.
   * @param operator its address in the operator table
   * @param allowEmpty whether a store without any record is the operator's first start, and not one whose memory was lost
   * @throws ParleyError PROTECTION_EMPTY for an empty store without `allowEmpty`, CONFIG_INVALID for the store of another operator, STORE_FAILED
   */
  static async open({ store, operator, allowEmpty }: { store: Store; operator: Hex; allowEmpty: boolean }): Promise<SlashingProtection> {
    const owner = await store.get(OWNER_KEY);
    if (owner === undefined) {
      if (!allowEmpty) {
        throw new ParleyError("PROTECTION_EMPTY", "The slashing protection store of this operator is empty", {
          fields: { operator },
          hint: "restore it, also after a rotation; only if this operator has never signed anything, with any key, start once with allowEmpty",
        });
      }
      await store.write([{ key: OWNER_KEY, value: new TextEncoder().encode(operator) }], { sync: true });
    } else if (new TextDecoder().decode(owner) !== operator) {
      throw new ParleyError("CONFIG_INVALID", "The slashing protection store belongs to another operator", {
        fields: { operator },
        hint: "give each operator a data directory of its own, and keep it when a key is rotated",
      });
    }
    const last = new Map<string, SignedHead>();
    for await (const { key, value } of store.range({ gte: "vote/", lt: "vote0" })) {
      const [, rollupId, finality, anchor, number, ...rest] = key.split("/");
      if (number === undefined || rest.length > 0) throw damaged(key);
      const record = decodeRecords(BigInt(number), value).at(-1);
      // Ascending keys: the last one of a prefix stays.
      if (record !== undefined) last.set(`${rollupId}/${finality}/${anchor}`, record);
    }
    return new SlashingProtection(store, last);
  }

  /** The highest signed head of each subject (`subjectOf`). */
  lastSigned(): ReadonlyMap<string, SignedHead> {
    return new Map(this.#last);
  }

  /** Records all heads, or none if one may not be signed. Once it resolves with `allowed`, the records survive whatever comes. @throws ParleyError STORE_FAILED */
  record(heads: readonly Head[], canonicalHash: CanonicalHash, l1Ancestor: L1Ancestor = NO_L1): Promise<RecordResult> {
    const result = this.#queue.then(() => this.#record(heads, canonicalHash, l1Ancestor));
    this.#queue = result.catch(() => undefined);
    return result;
  }

  /** Records what table the operator says that an epoch has; false where it said another. Once it resolves with true, the record survives whatever comes. @throws ParleyError STORE_FAILED */
  recordHandover(nextEpoch: number, nextTableRoot: Hex): Promise<boolean> {
    const result = this.#queue.then(async () => {
      const key = `handover/${nextEpoch.toString().padStart(10, "0")}`;
      const known = await this.#store.get(key);
      if (known !== undefined) return new TextDecoder().decode(known) === nextTableRoot;
      await this.#store.write([{ key, value: new TextEncoder().encode(nextTableRoot) }], { sync: true });
      return true;
    });
    this.#queue = result.catch(() => undefined);
    return result;
  }

  async #record(heads: readonly Head[], canonicalHash: CanonicalHash, l1Ancestor: L1Ancestor): Promise<RecordResult> {
    const entries: { key: string; value: Uint8Array | undefined }[] = [];
    const updates: { subject: string; record: SignedHead }[] = [];
    for (const head of heads) {
      const subject = subjectOf(head);
      const last = this.#last.get(subject);
      const known = await this.#store.get(recordKey(subject, head.number));
      const sameNumber = known === undefined ? [] : decodeRecords(head.number, known);
      const hash = headHash(head);
      const decision = checkVote(
        { last, sameNumber },
        {
          head,
          headHash: hash,
          canonicalHashAtLast: last && (await canonicalHash(head.rollupId, last.number)),
          originAncestors: await ancestorsOf(head, sameNumber, l1Ancestor),
        },
      );
      if (!decision.allowed) return { allowed: false, head, reason: decision.reason };
      if (decision.repeat) continue;
      const record = signedHeadOf(head, hash);
      updates.push({ subject, record });
      entries.push({ key: recordKey(subject, head.number), value: encodeRecords([...sameNumber, record]) });
      for await (const key of this.#store.keys({
        gte: recordKey(subject, 0n),
        lt: recordKey(subject, head.number > KEPT_NUMBERS ? head.number - KEPT_NUMBERS + 1n : 0n),
        limit: MOST_FORGOTTEN,
      }))
        entries.push({ key, value: undefined });
    }
    if (entries.length > 0) await this.#store.write(entries, { sync: true });
    for (const { subject, record } of updates) {
      const last = this.#last.get(subject);
      if (last === undefined || record.number >= last.number) this.#last.set(subject, record);
    }
    return { allowed: true };
  }
}

/** The L1 blocks at the heights of the `signed` heads' origins, on the chain of the head's own origin. */
async function ancestorsOf(head: Head, signed: readonly SignedHead[], l1Ancestor: L1Ancestor): Promise<ReadonlyMap<bigint, Hex>> {
  const origin = { number: head.l1OriginNumber, hash: head.l1OriginHash };
  const found = new Map<bigint, Hex>();
  for (const { l1OriginNumber } of signed) {
    const hash = l1OriginNumber > origin.number ? undefined : await l1Ancestor(origin, l1OriginNumber);
    if (hash !== undefined) found.set(l1OriginNumber, hash);
  }
  return found;
}

function recordKey(subject: string, number: bigint): string {
  return `vote/${subject}/${number.toString().padStart(20, "0")}`;
}

function encodeRecords(records: readonly SignedHead[]): Uint8Array {
  const lines = records.map(({ headHash: hash, blockHash, l1OriginNumber, l1OriginHash }) =>
    [hash, blockHash, l1OriginNumber, l1OriginHash].join(" "),
  );
  return new TextEncoder().encode(lines.join("\n"));
}

function decodeRecords(number: bigint, value: Uint8Array): SignedHead[] {
  const text = new TextDecoder().decode(value);
  return text.split("\n").map((line) => {
    const [hash, blockHash, originNumber, l1OriginHash, ...rest] = line.split(" ");
    if (!isHash(hash) || !isHash(blockHash) || !isHash(l1OriginHash) || !/^[0-9]+$/.test(originNumber ?? "") || rest.length > 0)
      throw damaged(text, number);
    return { number, headHash: hash, blockHash, l1OriginNumber: BigInt(originNumber ?? 0), l1OriginHash };
  });
}

function damaged(text: string, number?: bigint): ParleyError {
  return new ParleyError("STORE_FAILED", `A record of the slashing protection store is damaged: ${text.slice(0, 140)}`, {
    fields: { number },
  });
}

function isHash(text: string | undefined): text is Hex {
  return text !== undefined && /^0x[0-9a-f]{64}$/.test(text);
}
