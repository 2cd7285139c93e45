import { subjectOf } from "@parley/attestation";
import { type Head, headHash } from "@parley/primitives";
import { branchOf } from "./forkedHead.ts";

/**
 * What an operator could be slashed for by what it signed (specs/wire.md §10), of heads on branches that share no block (`forkedHead`) and on one L1: two heads of one number, or two `unsafe` heads of which
 * the higher one does not descend from the lower one.
 */
export function faultsAmong(signed: readonly Head[]): [Head, Head][] {
  const firstOf = new Map<string, Head>();
  const faults: [Head, Head][] = [];
  for (const head of signed) {
    const places = [`${subjectOf(head)}/${head.number}`, ...(head.finality === 1 ? [subjectOf(head)] : [])];
    for (const place of places) {
      const first = firstOf.get(place) ?? head;
      firstOf.set(place, first);
      const isFault = first.number === head.number ? headHash(first) !== headHash(head) : branchOf(first) !== branchOf(head);
      if (isFault) faults.push([first, head]);
    }
  }
  return faults;
}
