import type { Head, Hex } from "@parley/primitives";

/** A head that this key signed, as far as protection needs it. */
export interface SignedHead {
  number: bigint;
  headHash: Hex;
  blockHash: Hex;
}

/** What the key signed for one (rollupId, finality). */
export interface VoteRecords {
  /** the record of the number that the vote is about, if there is one */
  sameNumber: SignedHead | undefined;
  /** the record with the highest number, if there is any */
  last: SignedHead | undefined;
}

/** A head that the key is asked to sign. */
export interface Vote {
  head: Head;
  headHash: Hex;
  /** hash of block `last.number` on the chain that the signer itself executed and that holds `head`; absent when it does not know it */
  canonicalHashAtLast: Hex | undefined;
}

/** Why a vote is refused. */
export type VoteRefusal = "conflicts-with-signed" | "below-last-signed" | "not-a-descendant";

/** `repeat`: the same head was signed before, so that signing again says nothing new. */
export type VoteDecision = { allowed: true; repeat: boolean } | { allowed: false; reason: VoteRefusal };

/**
 * Slashing protection: decides on one head. With records that are on disk before a signature leaves, a key that signs only what this allows never
 *  1. signs two heads of one (rollupId, finality, number) — the fault of specs/wire.md §10;
 *  2. signs below its highest signed number anything but what it signed there: so a pruned or restored store fails closed;
 *  3. signs an `unsafe` head that does not descend from the last one it signed.
 */
export function checkVote({ sameNumber, last }: VoteRecords, { head, headHash, canonicalHashAtLast }: Vote): VoteDecision {
  if (sameNumber !== undefined) {
    return sameNumber.headHash === headHash ? { allowed: true, repeat: true } : { allowed: false, reason: "conflicts-with-signed" };
  }
  if (last !== undefined && head.number <= last.number) return { allowed: false, reason: "below-last-signed" };
  if (last !== undefined && head.finality === 1 && canonicalHashAtLast !== last.blockHash)
    return { allowed: false, reason: "not-a-descendant" };
  return { allowed: true, repeat: false };
}
