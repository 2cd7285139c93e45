/**
 * Joins two memories of one operator, such as its store and an imported file, so that the result refuses every head that either of them refuses (specs/protection.md §4). A merge is idempotent,
 * and lowers no watermark:
 *  - the higher of both last heads is the last one;
 *  - up to the lower one, a record stays only where both have the same: elsewhere one of them refuses;
 *  - above that, only one of them has an opinion of `safe` and `finalized` heads, and its records stay; of `unsafe` ones the other demands that they descend from its last one, so nothing there is signed again;
 *  - of an `unsafe` branch, what comes next has to descend from the last heads of both. Whether one of them descends from the other no file can show.
 */
import type { SignedHead } from "@parley/attestation";
import { type Ancestor, KEPT_NUMBERS, lastOf, type ProtectionState, type Subject, type SubjectState } from "./protectionState.ts";

/** An `unsafe` head of one number that was signed otherwise on each side: the operator can be slashed for it already. */
export interface Conflict extends Subject {
  number: bigint;
}

export interface Merged {
  state: ProtectionState;
  conflicts: readonly Conflict[];
}

/** Never fails; see above for what comes out. The order of the arguments does not matter but for which of two equal heads is kept. */
export function mergeProtection(own: ProtectionState, other: ProtectionState): Merged {
  const conflicts: Conflict[] = [];
  const state = new Map([...own].map(([key, ours]) => [key, tidy(ours)]));
  for (const [key, theirs] of other) {
    const ours = own.get(key);
    state.set(key, tidy(ours === undefined ? theirs : mergeSubject(ours, theirs)));
    for (const number of ours?.finality === 1 ? contradicted(ours, theirs) : [])
      conflicts.push({ rollupId: theirs.rollupId, finality: theirs.finality, anchor: theirs.anchor, number });
  }
  return { state, conflicts };
}

function mergeSubject(ours: SubjectState, theirs: SubjectState): SubjectState {
  const ourLast = lastOf(ours);
  const theirLast = lastOf(theirs);
  if (ourLast === undefined || theirLast === undefined) return ourLast === undefined ? theirs : ours;
  const [lower, last] = theirLast.number > ourLast.number ? [ourLast, theirLast] : [theirLast, ourLast];
  const records = new Map<bigint, readonly SignedHead[]>();
  for (const number of new Set([...ours.records.keys(), ...theirs.records.keys()])) {
    const our = ours.records.get(number) ?? [];
    const their = theirs.records.get(number) ?? [];
    if (number <= lower.number ? isSame(our, their) : ours.finality !== 1) records.set(number, our.length > 0 ? our : their);
  }
  const { rollupId, finality, anchor } = ours;
  const ancestors = finality === 1 ? [...ours.ancestors, ...theirs.ancestors, lower] : [];
  return { rollupId, finality, anchor, records, watermark: last, ancestors };
}

/** Without what says nothing: a watermark that a record holds as well, records too far below, and what is demanded twice. */
function tidy(subject: SubjectState): SubjectState {
  const last = lastOf(subject);
  if (last === undefined) return subject;
  const records = new Map([...subject.records].filter(([number]) => number + KEPT_NUMBERS > last.number));
  return {
    ...subject,
    records,
    watermark: records.has(last.number) ? undefined : last,
    ancestors: mergeAncestors(subject.ancestors, last),
  };
}

function mergeAncestors(all: readonly Ancestor[], last: Ancestor): Ancestor[] {
  const byKey = new Map(all.map(({ number, blockHash }) => [`${number}/${blockHash}`, { number, blockHash }]));
  // It is asked for anyway.
  byKey.delete(`${last.number}/${last.blockHash}`);
  return [...byKey.values()].sort((a, b) => (a.number < b.number ? -1 : a.number > b.number ? 1 : a.blockHash < b.blockHash ? -1 : 1));
}

function isSame(a: readonly SignedHead[], b: readonly SignedHead[]): boolean {
  const hashes = new Set(a.map(({ headHash }) => headHash));
  return a.length === b.length && b.every(({ headHash }) => hashes.has(headHash));
}

function contradicted(ours: SubjectState, theirs: SubjectState): bigint[] {
  return [...ours.records].flatMap(([number, heads]) => {
    const their = theirs.records.get(number);
    return their === undefined || isSame(heads, their) ? [] : [number];
  });
}
