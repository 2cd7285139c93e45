import { type Head, type Hex, isQuorum, sortHeads } from "@parley/primitives";
import { contains, intersection, keyOf, type SeatSet, seatSet, weightOf } from "./SeatSet.ts";

/** Up to this many declaring seats every subset is tried; above it a greedy search bounds the work. */
const EXACT_SEATS = 10;
/** Starts of the greedy search. */
const GREEDY_STARTS = 64;

/** A head that some seats declared. */
export interface Candidate {
  head: Head;
  headHash: Hex;
  /** newer than what was certified, and of the beat in question */
  fresh: boolean;
  /** seats that declared it */
  seats: ReadonlySet<number>;
}

interface Option {
  candidate: Candidate;
  declaredBy: SeatSet;
}
interface Selection {
  chosen: Option[];
  fresh: number;
  numbers: bigint;
}

/**
 * The largest set of heads, one per rollup and finality, that one subset of the seats with more than two thirds of `totalWeight` has declared as a whole, so that
 * this subset can sign it. "Largest": most fresh heads, then most heads, then the highest sum of block numbers, then the lower subset. Exact for up to ten
 * declaring seats; above that greedy from 64 starts, whose result is always such a set, though not always the largest. Deterministic.
 * @returns the heads in ascending order; none when no head has a quorum
 */
export function selectHeads({
  candidates,
  weights,
  totalWeight,
}: {
  candidates: readonly Candidate[];
  weights: readonly bigint[];
  totalWeight: bigint;
}): Head[] {
  const groups = groupOptions(candidates, weights);
  const seats = [...new Set(candidates.flatMap(({ seats }) => [...seats]))].sort((a, b) => a - b);
  const subsets =
    seats.length <= EXACT_SEATS ? everyQuorum(seats, weights, totalWeight) : likelyQuorums(groups.flat(), weights, totalWeight);
  let best: Selection | undefined;
  for (const subset of subsets) {
    const selection = commonTo(groups, subset);
    if (best === undefined || better(selection, best)) best = selection;
  }
  return best === undefined ? [] : sortHeads(best.chosen.map(({ candidate }) => candidate.head));
}

/** Every subset of some few seats that is a quorum, lower ones first. */
function everyQuorum(seats: readonly number[], weights: readonly bigint[], totalWeight: bigint): SeatSet[] {
  const quorums: SeatSet[] = [];
  const sums = [0n];
  for (let bits = 1; bits < 1 << seats.length; bits += 1) {
    const top = 31 - Math.clz32(bits);
    const weight = (sums[bits ^ (1 << top)] ?? 0n) + (weights[seats[top] ?? -1] ?? 0n);
    sums.push(weight);
    if (isQuorum(weight, totalWeight)) {
      quorums.push(
        seatSet(
          seats.filter((_, i) => (bits >> i) & 1),
          weights,
        ),
      );
    }
  }
  return quorums;
}

/** Those who declared one of the best options, less who did not declare the next ones, as long as they are a quorum. */
function likelyQuorums(options: readonly Option[], weights: readonly bigint[], totalWeight: bigint): SeatSet[] {
  const known = new Map<string, bigint>();
  const weigh = (set: SeatSet) => {
    const key = keyOf(set);
    const weight = known.get(key) ?? weightOf(set, weights);
    known.set(key, weight);
    return weight;
  };
  const byWeight = options
    .map(({ candidate, declaredBy }) => ({ fresh: candidate.fresh, declaredBy, weight: weigh(declaredBy) }))
    .filter(({ weight }) => isQuorum(weight, totalWeight))
    .sort((a, b) => Number(b.fresh) - Number(a.fresh) || Number(b.weight > a.weight) - Number(b.weight < a.weight));
  // Most operators declare the same heads, so there are far fewer sets of them than heads; a set that was seen takes nobody out a second time.
  const distinct = distinctSets(byWeight.map(({ declaredBy }) => declaredBy));
  const starts = distinctSets(byWeight.slice(0, GREEDY_STARTS).map(({ declaredBy }) => declaredBy));
  return distinctSets(
    starts.map((start) => {
      let subset = start;
      for (const declaredBy of distinct) {
        const both = intersection(subset, declaredBy);
        if (isQuorum(weightOf(both, weights), totalWeight)) subset = both;
      }
      return subset;
    }),
  );
}

/** Equal sets once, in the order in which they come first. */
function distinctSets(sets: readonly SeatSet[]): SeatSet[] {
  return [...new Map(sets.map((set) => [keyOf(set), set])).values()];
}

/** By rollup and finality; within a group the best head first. */
function groupOptions(candidates: readonly Candidate[], weights: readonly bigint[]): Option[][] {
  const groups = new Map<string, Option[]>();
  for (const candidate of candidates) {
    const key = `${candidate.head.rollupId}/${candidate.head.finality}`;
    const group = groups.get(key) ?? [];
    group.push({ candidate, declaredBy: seatSet(candidate.seats, weights) });
    groups.set(key, group);
  }
  for (const group of groups.values()) {
    group.sort((a, b) => {
      if (a.candidate.fresh !== b.candidate.fresh) return a.candidate.fresh ? -1 : 1;
      if (a.candidate.head.number !== b.candidate.head.number) return a.candidate.head.number > b.candidate.head.number ? -1 : 1;
      return a.candidate.headHash < b.candidate.headHash ? -1 : 1;
    });
  }
  return [...groups.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => group);
}

function commonTo(groups: readonly Option[][], subset: SeatSet): Selection {
  const selection: Selection = { chosen: [], fresh: 0, numbers: 0n };
  for (const group of groups) {
    const option = group.find(({ declaredBy }) => contains(declaredBy, subset));
    if (option === undefined) continue;
    selection.chosen.push(option);
    selection.fresh += option.candidate.fresh ? 1 : 0;
    selection.numbers += option.candidate.head.number;
  }
  return selection;
}

function better(a: Selection, b: Selection): boolean {
  if (a.fresh !== b.fresh) return a.fresh > b.fresh;
  if (a.chosen.length !== b.chosen.length) return a.chosen.length > b.chosen.length;
  return a.numbers > b.numbers;
}
