import { type ForkBetweenTables, forksBetween, type RoundState } from "@parley/attestation";
import type { Address } from "@parley/primitives";

/** Enough to take a seat; a liar cannot fill the memory with more. */
const OFFENCES_PER_OPERATOR = 8;
/** Forks that are remembered to have been told; the oldest go first. */
const MOST_TOLD = 1_024;

/** Forks between the tables of rounds that run beside each other, each told once, and again with who is found to have signed both sides later. */
export class ForkWatch {
  /** by fork, whose faults were told */
  readonly #told = new Map<string, Set<Address>>();
  readonly #offences = new Map<Address, number>();

  /** What is new among these rounds, with nothing in it but new faults. @param states by table, ascending */
  among(states: readonly RoundState[]): ForkBetweenTables[] {
    return states.flatMap((newer, at) =>
      states.slice(0, at).flatMap((older) => forksBetween(older, newer).flatMap((fork) => this.#news(fork))),
    );
  }

  #news(fork: ForkBetweenTables): ForkBetweenTables[] {
    const key = `${fork.headHashes.join()} ${fork.isCertified}`;
    const known = this.#told.get(key);
    const told = known ?? new Set();
    const faults = fork.faults.filter(({ operator }) => !told.has(operator) && (this.#offences.get(operator) ?? 0) < OFFENCES_PER_OPERATOR);
    if (known !== undefined && faults.length === 0) return [];
    this.#told.set(key, told);
    for (const { operator } of faults) {
      told.add(operator);
      this.#offences.set(operator, (this.#offences.get(operator) ?? 0) + 1);
    }
    const [oldest] = this.#told.keys();
    if (this.#told.size > MOST_TOLD && oldest !== undefined) this.#told.delete(oldest);
    return [{ ...fork, faults }];
  }
}
