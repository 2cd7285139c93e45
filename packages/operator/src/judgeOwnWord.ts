import { type SignedHead, subjectOf } from "@parley/attestation";
import { type Head, type Hex, headHash } from "@parley/primitives";

/** `signs-elsewhere`: another process signs with the key right now. `old-records`: the key signed what the slashing protection does not know of, so its store is not the newest one. */
export type DoppelgangerReason = "signs-elsewhere" | "old-records";

/** What somebody shows with a valid signature of the own key: an attestation, or a certificate that counts the own seat. */
export interface OwnWord {
  beat: bigint;
  headsRoot: Hex;
  /** what the root covers, where it is known */
  heads: readonly Head[] | undefined;
}

export interface OwnWordContext {
  /** the beat in which this life began */
  startBeat: bigint;
  /** whether this life has signed nothing yet, so that the records cannot have moved on meanwhile */
  isListening: boolean;
  /** whether this life signed the root for the beat */
  isOwn: (word: OwnWord) => boolean;
  /** highest signed heads by subject */
  lastSigned: ReadonlyMap<string, SignedHead>;
}

/** An earlier life may have signed for the beat that began after it ended: a leader's clock may be ahead by one. */
const FORMER_LIFE_BEATS = 1n;

/** What a word of the own key says about who else has it (specs/protection.md §8); undefined when nothing. The signature is taken as checked. */
export function judgeOwnWord(word: OwnWord, { startBeat, isListening, isOwn, lastSigned }: OwnWordContext): DoppelgangerReason | undefined {
  if (isOwn(word)) return undefined;
  if (word.beat > startBeat + FORMER_LIFE_BEATS) return "signs-elsewhere";
  if (!isListening || word.heads === undefined) return undefined;
  return word.heads.some((head) => isUnknown(head, lastSigned.get(subjectOf(head)))) ? "old-records" : undefined;
}

/** Above what was signed last, or another `unsafe` head of that number. Of lower numbers the highest record says nothing. */
function isUnknown(head: Head, last: SignedHead | undefined): boolean {
  if (last === undefined || head.number > last.number) return true;
  return head.finality === 1 && head.number === last.number && headHash(head) !== last.headHash;
}
