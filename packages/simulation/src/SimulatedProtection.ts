import { type checkVote, type SignedHead, signedHeadOf, subjectOf } from "@parley/attestation";
import type { Head, Hex } from "@parley/primitives";
import { hashOf } from "./hashes.ts";

/** What a signer knows of chains beside its own records. */
export interface SignersView {
  /** hash of a block of the rollup on the chain that it executed itself */
  canonicalHash(rollupId: Hex, number: bigint): Hex | undefined;
  /** hash of an L1 block on the chain that ends in the head's origin */
  l1Ancestor(head: Head, number: bigint): Hex | undefined;
}

/** The driver of the protection rules in memory; it outlives its operator's crashes, and not the loss of the store. */
export class SimulatedProtection {
  readonly #checkVote: typeof checkVote;
  readonly #signed = new Map<string, Map<bigint, SignedHead[]>>();
  readonly #last = new Map<string, SignedHead>();

  /** @param check the rules; a test puts others in their place */
  constructor(check: typeof checkVote) {
    this.#checkVote = check;
  }

  lastSigned(): ReadonlyMap<string, SignedHead> {
    return new Map(this.#last);
  }

  /** Whether all heads may be signed, which are recorded then; else none is. */
  record(heads: readonly Head[], view: SignersView): boolean {
    const allowed = heads.every((head) => {
      const last = this.#last.get(subjectOf(head));
      const sameNumber = this.#signed.get(subjectOf(head))?.get(head.number) ?? [];
      const originAncestors = new Map(
        sameNumber.flatMap(({ l1OriginNumber }) => {
          const hash = view.l1Ancestor(head, l1OriginNumber);
          return hash === undefined ? [] : [[l1OriginNumber, hash] as const];
        }),
      );
      const canonicalHashAtLast = last && view.canonicalHash(head.rollupId, last.number);
      return this.#checkVote({ last, sameNumber }, { head, headHash: hashOf(head), canonicalHashAtLast, originAncestors }).allowed;
    });
    if (allowed) for (const head of heads) this.#keep(head);
    return allowed;
  }

  forget(): void {
    this.#signed.clear();
    this.#last.clear();
  }

  #keep(head: Head): void {
    const subject = subjectOf(head);
    const byNumber = this.#signed.get(subject) ?? new Map<bigint, SignedHead[]>();
    this.#signed.set(subject, byNumber);
    const record = signedHeadOf(head, hashOf(head));
    const sameNumber = byNumber.get(head.number) ?? [];
    if (!sameNumber.some(({ headHash }) => headHash === record.headHash)) byNumber.set(head.number, [...sameNumber, record]);
    const last = this.#last.get(subject);
    if (last === undefined || record.number >= last.number) this.#last.set(subject, record);
  }
}
