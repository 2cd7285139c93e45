import type { Head, Hex } from "@parley/primitives";

/** A head that this key signed, as far as protection needs it. */
export interface SignedHead {
  number: bigint;
  headHash: Hex;
  blockHash: Hex;
  l1OriginNumber: bigint;
  l1OriginHash: Hex;
}

/** What the key signed about one subject (`subjectOf`). */
export interface VoteRecords {
  /** the records of the number that the vote is about: for `safe` and `finalized` heads there are several where the L1 changed its mind */
  sameNumber: readonly SignedHead[];
  /** the record with the highest number, if there is any */
  last: SignedHead | undefined;
}

/** A head that the key is asked to sign. */
export interface Vote {
  head: Head;
  headHash: Hex;
  /** hash of block `last.number` on the chain that the signer itself executed and that holds `head`; absent when it does not know it */
  canonicalHashAtLast: Hex | undefined;
  /**
   * Blocks besides the last one from which an `unsafe` head above it has to descend, as records that were merged leave them (specs/protection.md §4): the hash that is
   * demanded, and the one on the chain that holds `head`, absent when it is not known.
   */
  ancestors?: readonly { demanded: Hex; canonical: Hex | undefined }[];
  /**
   * For `safe` and `finalized` heads: hashes of L1 blocks, by number, on the chain that ENDS IN THE HEAD'S OWN ORIGIN, followed by parent hashes; those of `sameNumber`'s
   * origins count. What is absent is unknown.
   */
  originAncestors: ReadonlyMap<bigint, Hex>;
}

/** Why a vote is refused. */
export type VoteRefusal = "conflicts-with-signed" | "below-last-signed" | "not-a-descendant";

/** `repeat`: the same head was signed before, so that signing again says nothing new. */
export type VoteDecision = { allowed: true; repeat: boolean } | { allowed: false; reason: VoteRefusal };

/** The anchor of the first branch. */
export const NO_ANCHOR: Hex = `0x${"00".repeat(32)}`;

/** What a head speaks of apart from its number, in a form that sorts: heads of different subjects never contradict each other. `unsafe` heads are apart by their anchor. */
export function subjectOf({ rollupId, finality, anchor }: Pick<Head, "rollupId" | "finality" | "anchor">): string {
  return `${rollupId}/${finality}/${finality === 1 ? anchor : NO_ANCHOR}`;
}

/** What is kept of a head once it is signed. */
export function signedHeadOf({ number, blockHash, l1OriginNumber, l1OriginHash }: Head, headHash: Hex): SignedHead {
  return { number, headHash, blockHash, l1OriginNumber, l1OriginHash };
}

/**
 * Slashing protection: decides on one head. With records that are on disk before a signature leaves, a key that signs only what this allows can never be slashed for a head
 * (specs/wire.md §10), because of any two heads that it signed
 *  1. two `unsafe` heads of one rollup and anchor lie on one branch: the higher one descends from the lower one, and of one number there is one;
 *  2. two different `safe`, or `finalized`, heads of one rollup and number rest on L1 blocks that exclude each other: the later one's origin is no lower, and the chain below
 *     it holds another block at the earlier one's height. No L1, however it reorganises itself, has both;
 *  3. below its highest signed number it signs only where it still knows what it signed there: so a pruned or restored store fails closed.
 */
export function checkVote({ sameNumber, last }: VoteRecords, vote: Vote): VoteDecision {
  const { head, headHash, canonicalHashAtLast, ancestors = [] } = vote;
  if (sameNumber.some((signed) => signed.headHash === headHash)) return { allowed: true, repeat: true };
  if (sameNumber.length > 0) {
    const excluded = head.finality !== 1 && sameNumber.every((signed) => excludesOrigin(vote, signed));
    return excluded ? { allowed: true, repeat: false } : { allowed: false, reason: "conflicts-with-signed" };
  }
  if (last !== undefined && head.number <= last.number) return { allowed: false, reason: "below-last-signed" };
  if (last !== undefined && head.finality === 1) {
    const descends = canonicalHashAtLast === last.blockHash && ancestors.every(({ demanded, canonical }) => demanded === canonical);
    if (!descends) return { allowed: false, reason: "not-a-descendant" };
  }
  return { allowed: true, repeat: false };
}

/** Whether no L1 holds the origins of both. */
function excludesOrigin({ head, originAncestors }: Vote, signed: SignedHead): boolean {
  const ancestor = head.l1OriginNumber === signed.l1OriginNumber ? head.l1OriginHash : originAncestors.get(signed.l1OriginNumber);
  return head.l1OriginNumber >= signed.l1OriginNumber && ancestor !== undefined && ancestor !== signed.l1OriginHash;
}
