import { type SignedHead, subjectOf } from "@parley/attestation";
import type { Finality, Hex } from "@parley/primitives";

/** What heads are about that may contradict each other (`subjectOf`): `anchor` is zero unless they are `unsafe`. */
export interface Subject {
  rollupId: Hex;
  finality: Finality;
  anchor: Hex;
}

/** A block that an `unsafe` head has to descend from. */
export interface Ancestor {
  number: bigint;
  blockHash: Hex;
}

/** All that is remembered of one subject (specs/protection.md §2). */
export interface SubjectState extends Subject {
  /** what was signed, by number; may be signed again */
  records: ReadonlyMap<bigint, readonly SignedHead[]>;
  /** signed, and not to be signed again */
  watermark: SignedHead | undefined;
  /** blocks beside the last one from which the next `unsafe` head has to descend */
  ancestors: readonly Ancestor[];
}

/** By subject, in the form of `subjectOf`. */
export type ProtectionState = ReadonlyMap<string, SubjectState>;

/** Numbers below the highest one of which records stay; below them the rule of the highest number protects alone. */
export const KEPT_NUMBERS = 1_024n;

/** A state that is being read in. */
export class GrowingState {
  readonly subjects = new Map<string, GrowingSubject>();

  /** What is known of the subject so far, to be added to. */
  of({ rollupId, finality, anchor }: Subject): GrowingSubject {
    const key = subjectOf({ rollupId, finality, anchor });
    const found = this.subjects.get(key) ?? { rollupId, finality, anchor, records: new Map(), watermark: undefined, ancestors: [] };
    this.subjects.set(key, found);
    return found;
  }
}

interface GrowingSubject extends Subject {
  records: Map<bigint, readonly SignedHead[]>;
  watermark: SignedHead | undefined;
  ancestors: Ancestor[];
}

/** The highest head that was signed. */
export function lastOf({ records, watermark }: Pick<SubjectState, "records" | "watermark">): SignedHead | undefined {
  let last = watermark;
  for (const [number, heads] of records) {
    if (last === undefined || number >= last.number) last = heads.at(-1) ?? last;
  }
  return last;
}
