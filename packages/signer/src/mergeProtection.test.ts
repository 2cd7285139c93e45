import { checkVote, type SignedHead, signedHeadOf, subjectOf } from "@parley/attestation";
import { type Finality, type Head, headHash, ZERO_HASH } from "@parley/primitives";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mergeProtection } from "./mergeProtection.ts";
import { GrowingState, lastOf, type ProtectionState, type SubjectState } from "./protectionState.ts";
import { branchBlock, forkedHead } from "./testing/forkedHead.ts";

const MOST = 12;
const finality = fc.constantFrom<Finality>(1, 2);
const anyHead = fc
  .record({ number: fc.bigInt(0n, BigInt(MOST)), finality, branch: fc.nat(1), variant: fc.nat(1) })
  .map((fields) => forkedHead(fields));

const ofRecords = (heads: readonly Head[]) => {
  const records = new Map<bigint, readonly SignedHead[]>();
  for (const head of heads) records.set(head.number, [...(records.get(head.number) ?? []), signedHeadOf(head, headHash(head))]);
  return records;
};
/** Any memory, also one that no honest operator has. */
const anySubject = (of: Finality) =>
  fc
    .record({ heads: fc.array(anyHead, { maxLength: 6 }), mark: fc.option(anyHead), ancestors: fc.array(anyHead, { maxLength: 2 }) })
    .map(({ heads, mark, ancestors }): SubjectState => {
      const unique = heads.filter((head, i) => of !== 1 || heads.findIndex(({ number }) => number === head.number) === i);
      const distinct = unique.filter((head, i) => unique.findIndex((other) => headHash(other) === headHash(head)) === i);
      const subject = new GrowingState().of({
        rollupId: forkedHead({ number: 0n, finality: 1, branch: 0, variant: 0 }).rollupId,
        finality: of,
        anchor: ZERO_HASH,
      });
      const records = ofRecords(distinct.map((head) => ({ ...head, finality: of })));
      const watermark = mark === null ? undefined : signedHeadOf(mark, headHash({ ...mark, finality: of }));
      const last = lastOf({ records, watermark });
      const named = ancestors.flatMap(({ number, blockHash }) =>
        last !== undefined && number <= last.number ? [{ number, blockHash }] : [],
      );
      return { ...subject, records, watermark, ancestors: of === 1 ? named : [] };
    });
const anyState = fc
  .record({ unsafe: fc.option(anySubject(1)), safe: fc.option(anySubject(2)) })
  .map(
    ({ unsafe, safe }): ProtectionState =>
      new Map(
        [unsafe, safe].flatMap((subject) =>
          subject === null || lastOf(subject) === undefined ? [] : [[subjectOf(subject), subject] as const],
        ),
      ),
  );

/** Whether a store with this memory signs the head, on an L1 where everything excludes everything, and a chain that is the head's own branch. */
function allows(state: ProtectionState, head: Head, branch: number): boolean {
  const subject = state.get(subjectOf(head));
  const last = subject && lastOf(subject);
  return checkVote(
    { last, sameNumber: subject?.records.get(head.number) ?? [] },
    {
      head,
      headHash: headHash(head),
      canonicalHashAtLast: last && branchBlock(branch, last.number),
      ancestors: (subject?.ancestors ?? []).map(({ number, blockHash }) => ({
        demanded: blockHash,
        canonical: branchBlock(branch, number),
      })),
      originAncestors: new Map([[head.l1OriginNumber, branchBlock(9, 1n)]]),
    },
  ).allowed;
}

describe("mergeProtection", () => {
  it("refuses whatever either side refuses", () => {
    let allowed = 0;
    fc.assert(
      fc.property(anyState, anyState, fc.array(anyHead, { minLength: 10, maxLength: 20 }), (own, other, asked) => {
        const { state } = mergeProtection(own, other);
        for (const head of asked)
          for (const branch of [0, 1]) {
            if (!allows(state, head, branch)) continue;
            allowed += 1;
            expect([allows(own, head, branch), allows(other, head, branch)]).toEqual([true, true]);
          }
      }),
      { numRuns: 300 },
    );
    // It is no rule that refuses everything.
    expect(allowed).toBeGreaterThan(100);
  });

  it("is idempotent, lowers no watermark, and does not ask whose side is whose", () => {
    fc.assert(
      fc.property(anyState, anyState, (own, other) => {
        const { state } = mergeProtection(own, other);
        expect(mergeProtection(state, other).state).toEqual(state);
        expect(mergeProtection(state, own).state).toEqual(state);
        expect(mergeProtection(state, state).state).toEqual(state);
        const turned = mergeProtection(other, own).state;
        for (const [subject, merged] of state) {
          const last = lastOf(merged)?.number ?? -1n;
          for (const side of [own, other, turned]) expect(last).toBeGreaterThanOrEqual(lastOf(side.get(subject) ?? merged)?.number ?? -1n);
          expect(turned.get(subject)?.ancestors.length).toBe(merged.ancestors.length);
        }
      }),
      { numRuns: 200 },
    );
  });

  it("names the unsafe heads that both sides signed otherwise, and signs nothing more on that branch", () => {
    const [ours, theirs] = [0, 1].map((branch) => forkedHead({ number: 5n, finality: 1, branch, variant: 0 }));
    const stateOf = (head: Head): ProtectionState =>
      new Map([[subjectOf(head), { ...new GrowingState().of(head), records: ofRecords([head]) }]]);
    if (ours === undefined || theirs === undefined) throw new Error("there are two");
    const { state, conflicts } = mergeProtection(stateOf(ours), stateOf(theirs));
    expect(conflicts).toMatchObject([{ number: 5n, finality: 1 }]);
    for (const number of [5n, 6n, 9n])
      for (const branch of [0, 1]) expect(allows(state, forkedHead({ number, finality: 1, branch, variant: 0 }), branch)).toBe(false);
  });
});
