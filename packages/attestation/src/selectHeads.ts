import { type Head, type Hex, isQuorum, sortHeads } from "@parley/primitives";

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
  mask: bigint;
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
  const groups = groupOptions(candidates);
  const seats = [...new Set(candidates.flatMap(({ seats }) => [...seats]))].sort((a, b) => a - b);
  const weightOf = (mask: bigint) => seats.reduce((sum, seat) => ((mask >> BigInt(seat)) & 1n ? sum + (weights[seat] ?? 0n) : sum), 0n);
  const quorum = (mask: bigint) => isQuorum(weightOf(mask), totalWeight);

  let best: Selection | undefined;
  const consider = (subset: bigint) => {
    const selection = commonTo(groups, subset);
    if (best === undefined || better(selection, best)) best = selection;
  };
  if (seats.length <= EXACT_SEATS) {
    for (let bits = 1; bits < 1 << seats.length; bits += 1) {
      const subset = seats.reduce((mask, seat, i) => ((bits >> i) & 1 ? mask | (1n << BigInt(seat)) : mask), 0n);
      if (quorum(subset)) consider(subset);
    }
  } else {
    const options = groups.flat().filter(({ mask }) => quorum(mask));
    const byWeight = options
      .map((option) => ({ option, weight: weightOf(option.mask) }))
      .sort(
        (a, b) =>
          Number(b.option.candidate.fresh) - Number(a.option.candidate.fresh) || Number(b.weight > a.weight) - Number(b.weight < a.weight),
      );
    for (const start of byWeight.slice(0, GREEDY_STARTS)) {
      let subset = start.option.mask;
      for (const { option } of byWeight) if (quorum(subset & option.mask)) subset &= option.mask;
      consider(subset);
    }
  }
  return best === undefined ? [] : sortHeads(best.chosen.map(({ candidate }) => candidate.head));
}

/** By rollup and finality; within a group the best head first. */
function groupOptions(candidates: readonly Candidate[]): Option[][] {
  const groups = new Map<string, Option[]>();
  for (const candidate of candidates) {
    const key = `${candidate.head.rollupId}/${candidate.head.finality}`;
    const mask = [...candidate.seats].reduce((sum, seat) => sum | (1n << BigInt(seat)), 0n);
    groups.set(key, [...(groups.get(key) ?? []), { candidate, mask }]);
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

function commonTo(groups: readonly Option[][], subset: bigint): Selection {
  const selection: Selection = { chosen: [], fresh: 0, numbers: 0n };
  for (const group of groups) {
    const option = group.find(({ mask }) => (mask & subset) === subset);
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
