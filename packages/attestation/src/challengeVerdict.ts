import type { Address, Hex } from "@parley/primitives";

/** A seat of the table of the question's epoch. */
export interface ChallengeAnswer {
  operator: Address;
  weight: bigint;
  /** whether a certificate of the block in question counts it */
  signed: boolean;
  /** what it showed, of what it had committed to */
  shown?: Hex;
}

/** What most of the stake says, and who signed and did not say so. */
export interface ChallengeVerdict {
  traceHash: Hex;
  missed: Address[];
}

/** The verdict of `ExecutionChallenges.settle` (specs/challenges.md §4); undefined where there is none, and nobody missed. @param answers every seat of the table */
export function challengeVerdict(answers: readonly ChallengeAnswer[]): ChallengeVerdict | undefined {
  const weights = new Map<Hex, bigint>();
  let [total, opened] = [0n, 0n];
  for (const { weight, shown } of answers) {
    total += weight;
    if (shown === undefined) continue;
    opened += weight;
    weights.set(shown, (weights.get(shown) ?? 0n) + weight);
  }
  for (const [traceHash, agreeing] of weights) {
    if (2n * agreeing <= total || 3n * agreeing <= 2n * opened) continue;
    const missed = answers.filter(({ signed, shown }) => signed && shown !== traceHash);
    return { traceHash, missed: missed.map(({ operator }) => operator) };
  }
  return undefined;
}
