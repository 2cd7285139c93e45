import { checkVote, type SignedHead, signedHeadOf, subjectOf, type VoteRefusal } from "@parley/attestation";
import { type Address, type Head, type Hex, headHash, ParleyError } from "@parley/primitives";
import type { Store } from "@parley/runtime";
import { type Conflict, mergeProtection } from "./mergeProtection.ts";
import { ancestorKey, decodeRecords, encodeRecords, readState, recordKey, type StoreEntry, stateEntries } from "./protectionEntries.ts";
import { type Ancestor, KEPT_NUMBERS, lastOf, type ProtectionState } from "./protectionState.ts";
import type { SigningNetwork } from "./SigningDomain.ts";

/** Of one subject at once: one is added by each vote, and a store of an earlier version may have many. */
const MOST_FORGOTTEN = 16;
const OWNER_KEY = "owner";
const NETWORK_KEY = "network";

/** What a vote came to. `refused` names the first head that may not be signed; then none of them is recorded. */
export type RecordResult = { allowed: true } | { allowed: false; head: Head; reason: VoteRefusal };

/** Hash of block `number` on the chain that this operator executed itself; undefined when it has none. */
export type CanonicalHash = (rollupId: Hex, number: bigint) => Promise<Hex | undefined>;

/** Hash of L1 block `number` on the chain that ends in `origin`, followed by parent hashes; undefined when it is not known. */
export type L1Ancestor = (origin: { number: bigint; hash: Hex }, number: bigint) => Promise<Hex | undefined>;

export interface ProtectionOptions {
  store: Store;
  /** its address in operator tables */
  operator: Address;
  network: SigningNetwork;
  /** whether a store without any record is the operator's first start, and not one whose memory was lost; "import": nothing is signed before something was imported */
  allowEmpty: boolean | "import";
}

/** Fails closed: of one number no second `safe` or `finalized` head. Right for who signs `unsafe` heads only. */
const NO_L1: L1Ancestor = async () => undefined;

/**
 * What an operator has signed, with whichever of its keys, on disk before the signature exists. The decision is `checkVote`; here is its memory, with one writer: votes and imports are
 * taken one after the other, and the store belongs to one process by the lock on its directory.
 *
 * It is the operator's and not a key's because evidence is: two heads that contradict each other slash an operator whichever of its keys signed which (specs/wire.md §10). A
 * key that came by rotation has signed nothing, and its operator has.
 */
export class SlashingProtection {
  readonly #store: Store;
  /** highest record by subject */
  #last: Map<string, SignedHead>;
  #ancestors: Map<string, readonly Ancestor[]>;
  /** whose the store is, as long as it does not say so itself */
  #claim: readonly StoreEntry[];
  #queue: Promise<unknown> = Promise.resolve();

  private constructor(store: Store, claim: readonly StoreEntry[], state: ProtectionState) {
    this.#store = store;
    this.#claim = claim;
    this.#last = lastOfAll(state);
    this.#ancestors = ancestorsOfAll(state);
  }

  /**
   * Opens the records of one operator.
   * @throws ParleyError PROTECTION_EMPTY for an empty store without `allowEmpty`, CONFIG_INVALID for the store of another operator or operator set, STORE_FAILED
   */
  static async open({ store, operator, network, allowEmpty }: ProtectionOptions): Promise<SlashingProtection> {
    const [owner, home] = [await readText(store, OWNER_KEY), await readText(store, NETWORK_KEY)];
    const entry = (key: string, text: string) => ({ key, value: new TextEncoder().encode(text) });
    let claim: StoreEntry[] = [];
    if (owner === undefined) {
      if (allowEmpty === false) {
        throw new ParleyError("PROTECTION_EMPTY", "The slashing protection store of this operator is empty", {
          fields: { operator },
          hint: "restore it, also after a rotation (parley protection import); only if this operator has never signed anything, with any key, start once with allowEmptyProtection",
        });
      }
      claim = [entry(OWNER_KEY, operator)];
    } else if (owner !== operator) {
      throw new ParleyError("CONFIG_INVALID", "The slashing protection store belongs to another operator", {
        fields: { operator },
        hint: "give each operator a data directory of its own, and keep it when a key is rotated",
      });
    }
    if (home === undefined) claim.push(entry(NETWORK_KEY, networkText(network)));
    else if (home !== networkText(network)) {
      throw new ParleyError("CONFIG_INVALID", "The slashing protection store is of another operator set", {
        fields: { store: home, asked: networkText(network) },
        hint: "chain id, registry (avs) and operator set id are those of the operator table; use a data directory for each set",
      });
    }
    const mustImport = owner === undefined && allowEmpty === "import";
    if (claim.length > 0 && !mustImport) await store.write(claim, { sync: true });
    return new SlashingProtection(store, mustImport ? claim : [], await readState(store));
  }

  /** The highest signed head of each subject (`subjectOf`). */
  lastSigned(): ReadonlyMap<string, SignedHead> {
    return new Map(this.#last);
  }

  /** Blocks beside the last signed one from which the next `unsafe` head of a subject has to descend; ascending, usually none. */
  ancestorsOf(subject: string): readonly Ancestor[] {
    return this.#ancestors.get(subject) ?? [];
  }

  /**
   * Records all heads, or none if one may not be signed. Once it resolves with `allowed`, the records survive whatever comes.
   * @throws ParleyError STORE_FAILED; PROTECTION_EMPTY before the import that the store was opened for; DECODE_FAILED for two heads of one subject
   */
  record(heads: readonly Head[], canonicalHash: CanonicalHash, l1Ancestor: L1Ancestor = NO_L1): Promise<RecordResult> {
    return this.#inTurn(() => this.#record(heads, canonicalHash, l1Ancestor));
  }

  /**
   * Records what table the operator says that an epoch has; false where it said another. Once it resolves with true, the record survives whatever comes. It stands beside what is exported: the L1's finality is what
   * a hand-over rests on, and no other life of the operator could say otherwise.
   * @throws ParleyError STORE_FAILED
   */
  recordHandover(nextEpoch: number, nextTableRoot: Hex): Promise<boolean> {
    return this.#inTurn(async () => {
      if (this.#claim.length > 0) throw new ParleyError("PROTECTION_EMPTY", "Nothing was imported into the slashing protection store yet");
      const key = `handover/${nextEpoch.toString().padStart(10, "0")}`;
      const known = await this.#store.get(key);
      if (known !== undefined) return new TextDecoder().decode(known) === nextTableRoot;
      await this.#store.write([{ key, value: new TextEncoder().encode(nextTableRoot) }], { sync: true });
      return true;
    });
  }

  /** All that is remembered, as of one moment between two votes. @throws ParleyError STORE_FAILED */
  exportState(): Promise<ProtectionState> {
    return this.#inTurn(() => readState(this.#store));
  }

  /**
   * Takes in what another store, or an earlier life of this one, remembers, in one synced write: a crash leaves the old state or the merged one.
   * @returns numbers of `unsafe` heads that were signed otherwise there: the operator can be slashed for them already @throws ParleyError STORE_FAILED, after which nothing has changed
   */
  importState(other: ProtectionState): Promise<readonly Conflict[]> {
    return this.#inTurn(async () => {
      const before = await readState(this.#store);
      const { state, conflicts } = mergeProtection(before, other);
      const entries = [...this.#claim, ...stateEntries(before, state)];
      if (entries.length > 0) await this.#store.write(entries, { sync: true });
      this.#claim = [];
      this.#last = lastOfAll(state);
      this.#ancestors = ancestorsOfAll(state);
      return conflicts;
    });
  }

  #inTurn<T>(task: () => Promise<T>): Promise<T> {
    const result = this.#queue.then(task);
    this.#queue = result.catch(() => undefined);
    return result;
  }

  async #record(heads: readonly Head[], canonicalHash: CanonicalHash, l1Ancestor: L1Ancestor): Promise<RecordResult> {
    if (this.#claim.length > 0) throw new ParleyError("PROTECTION_EMPTY", "Nothing was imported into the slashing protection store yet");
    if (new Set(heads.map(subjectOf)).size < heads.length)
      throw new ParleyError("DECODE_FAILED", "two heads of one vote are of one rollup, finality and anchor");
    const entries: StoreEntry[] = [];
    const updates: { subject: string; record: SignedHead }[] = [];
    for (const head of heads) {
      const subject = subjectOf(head);
      const last = this.#last.get(subject);
      const known = await this.#store.get(recordKey(subject, head.number));
      const sameNumber = known === undefined ? [] : decodeRecords(head.number, known);
      const hash = headHash(head);
      const isAbove = head.finality === 1 && last !== undefined && head.number > last.number;
      const ancestors = isAbove ? this.ancestorsOf(subject) : [];
      const decision = checkVote(
        { last, sameNumber },
        {
          head,
          headHash: hash,
          canonicalHashAtLast: isAbove ? await canonicalHash(head.rollupId, last.number) : undefined,
          ancestors: await Promise.all(
            ancestors.map(async ({ number, blockHash }) => ({
              demanded: blockHash,
              canonical: await canonicalHash(head.rollupId, number),
            })),
          ),
          originAncestors: await ancestorsOf(head, sameNumber, l1Ancestor),
        },
      );
      if (!decision.allowed) return { allowed: false, head, reason: decision.reason };
      if (decision.repeat) continue;
      const record = signedHeadOf(head, hash);
      updates.push({ subject, record });
      entries.push({ key: recordKey(subject, head.number), value: encodeRecords([...sameNumber, record]) });
      // It descends from all of them: from now on its own descendants do.
      for (const ancestor of ancestors) entries.push({ key: ancestorKey(subject, ancestor), value: undefined });
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
      if (last !== undefined && record.number < last.number) continue;
      if (last === undefined || record.number > last.number) this.#ancestors.delete(subject);
      this.#last.set(subject, record);
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

function lastOfAll(state: ProtectionState): Map<string, SignedHead> {
  return new Map(
    [...state].flatMap(([subject, one]) => {
      const last = lastOf(one);
      return last === undefined ? [] : [[subject, last] as const];
    }),
  );
}

function ancestorsOfAll(state: ProtectionState): Map<string, readonly Ancestor[]> {
  return new Map([...state].flatMap(([subject, { ancestors }]) => (ancestors.length === 0 ? [] : [[subject, ancestors] as const])));
}

async function readText(store: Store, key: string): Promise<string | undefined> {
  const value = await store.get(key);
  return value === undefined ? undefined : new TextDecoder().decode(value);
}

function networkText({ l1ChainId, avs, operatorSetId }: SigningNetwork): string {
  return `${l1ChainId} ${avs.toLowerCase()} ${operatorSetId}`;
}
