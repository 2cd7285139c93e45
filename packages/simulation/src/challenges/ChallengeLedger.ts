import { type ChallengeAnswer, challengeVerdict, traceTreeRoot } from "@parley/attestation";
import { type Address, type Hex, traceLeaf } from "@parley/primitives";

/** What the contract is made with (specs/challenges.md §7), times in periods. */
export interface ChallengeRules {
  windowPeriods: number;
  mostMisses: number;
  suspensionPeriods: number;
}

/** What an operator shows of the block in question. */
export interface Opening {
  operator: Address;
  key: Hex;
  traceHash: Hex;
  path: readonly Hex[];
}

/** `ExecutionChallenges` as one period after the other sees it: the same checks on the same hashes, without the L1's clock. */
export class ChallengeLedger {
  readonly #rules: ChallengeRules;
  readonly #roots = new Map<Address, Hex>();
  readonly #shown = new Map<Address, Hex>();
  readonly #misses = new Map<Address, number[]>();
  readonly #suspendedUntil = new Map<Address, number>();
  #period = 0;
  #place: Hex | undefined;
  #suspensionEnds = 0;

  constructor(rules: ChallengeRules) {
    this.#rules = rules;
  }

  get period(): number {
    return this.#period;
  }

  /** Whether it counts: the first one of an operator, before the question. */
  commit(operator: Address, root: Hex): boolean {
    if (this.#place !== undefined || this.#roots.has(operator)) return false;
    this.#roots.set(operator, root);
    return true;
  }

  ask(place: Hex): void {
    this.#place = place;
  }

  /** Whether it counts: what was committed to, once. */
  open({ operator, key, traceHash, path }: Opening): boolean {
    const place = this.#place;
    if (place === undefined || this.#shown.has(operator)) return false;
    const leaf = traceLeaf({ operator, key, place, traceHash });
    if (traceTreeRoot({ place, leaf }, path) !== this.#roots.get(operator)) return false;
    this.#shown.set(operator, traceHash);
    return true;
  }

  /** What `operator` showed, which everybody sees. */
  shownBy(operator: Address): Hex | undefined {
    return this.#shown.get(operator);
  }

  isSuspended(operator: Address): boolean {
    return (this.#suspendedUntil.get(operator) ?? 0) > this.#period;
  }

  /** Ends the period. @param seats of the table, of one weight, all of which signed. @returns who missed; undefined where it is void */
  settle(seats: readonly Address[]): Address[] | undefined {
    const answers = seats.map((operator): ChallengeAnswer => {
      const shown = this.#shown.get(operator);
      return { operator, weight: 1n, signed: true, ...(shown === undefined ? {} : { shown }) };
    });
    const missed = challengeVerdict(answers)?.missed;
    if (missed !== undefined) this.#count(missed);
    this.#roots.clear();
    this.#shown.clear();
    this.#place = undefined;
    this.#period += 1;
    return missed;
  }

  #count(missed: readonly Address[]): void {
    const { windowPeriods, mostMisses, suspensionPeriods } = this.#rules;
    const maySuspend = this.#period >= this.#suspensionEnds;
    const until = this.#period + 1 + suspensionPeriods;
    for (const operator of missed) {
      const countsFrom = Math.max(this.#period + 1 - windowPeriods, this.#suspendedUntil.get(operator) ?? 0);
      const misses = [...(this.#misses.get(operator) ?? []), this.#period].filter((period) => period >= countsFrom);
      this.#misses.set(operator, misses);
      if (!maySuspend || misses.length < mostMisses) continue;
      this.#suspendedUntil.set(operator, until);
      this.#suspensionEnds = until;
    }
  }
}
