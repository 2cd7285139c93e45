import { type CertifiedCheckpoint, decodeSigners, type Hex, ZERO_HASH } from "@parley/primitives";
import { type ChallengePeriod, type ChallengeSchedule, checkpointScore, periodEndsAt } from "@parley/sdk";

/** What an operator sees of a period. */
export interface ChallengeView {
  schedule: ChallengeSchedule;
  period: bigint;
  state: ChallengePeriod;
  /** of the newest L1 block: number, and Unix seconds */
  blockNumber: bigint;
  now: bigint;
  /** its own on the L1, zero for none */
  commitment: Hex;
  /** what it showed, zero for nothing */
  shown: Hex;
  /** whether it had a seat in that period: else nobody asks it anything */
  isSeated: boolean;
  /** how many operators do before it what one has to do for all */
  turn: number;
}

/** What is to be done about a period now. */
export type ChallengeStep = "commit" | "close" | "draw" | "ask" | "open" | "settle";

/** So many turns lie in half of a stage, at least. */
const TURNS = 8n;
/** A slot of the L1. */
const LONGEST_TURN = 12n;

/**
 * The next step of a period (specs/challenges.md §3); undefined while there is none. What each does for itself it does at once; what one does for all goes in turns, and where two meet the L1 refuses one.
 */
export function challengeDue(view: ChallengeView): ChallengeStep | undefined {
  const { schedule, period, state, now, blockNumber, commitment, shown, isSeated } = view;
  const endsAt = periodEndsAt(schedule, period);
  if (now < endsAt || now >= endsAt + schedule.decideSeconds || state.verdict !== ZERO_HASH) return undefined;
  const turn = BigInt(view.turn) % TURNS;
  const isTurn = (since: bigint, stageSeconds: bigint) => now >= since + turn * turnSeconds(stageSeconds);
  if (state.drawBlock === 0n) {
    if (isSeated && commitment === ZERO_HASH) return "commit";
    const { commitSeconds } = schedule;
    return isTurn(endsAt + commitSeconds, commitSeconds) ? "close" : undefined;
  }
  if (state.askedUntil === 0n) return blockNumber > state.drawBlock + turn ? "draw" : undefined;
  if (now < state.askedUntil) return isTurn(state.askedUntil - schedule.askSeconds, schedule.askSeconds) ? "ask" : undefined;
  // Nobody asked: the period is void.
  if (state.score === ZERO_HASH) return undefined;
  const openUntil = state.askedUntil + schedule.openSeconds;
  if (now < openUntil) return shown === ZERO_HASH ? "open" : undefined;
  return isTurn(openUntil, schedule.openSeconds) ? "settle" : undefined;
}

function turnSeconds(stageSeconds: bigint): bigint {
  const seconds = stageSeconds / (2n * TURNS);
  return seconds < 1n ? 1n : seconds < LONGEST_TURN ? seconds : LONGEST_TURN;
}

/** Of an operator's certified checkpoints of the drawn beat the one that it has to bring: with a lower score than what stands, or with seats that did not sign what stands (specs/challenges.md §3). @param seats of the table of an epoch */
export function checkpointToAsk(
  checkpoints: readonly CertifiedCheckpoint[],
  { state, seats }: { state: Pick<ChallengePeriod, "randomness" | "score" | "signers">; seats: (epoch: number) => number },
): CertifiedCheckpoint | undefined {
  const scored = checkpoints
    .map((checkpoint) => ({ checkpoint, score: checkpointScore(state.randomness, checkpoint.certificate) }))
    .sort((a, b) => (a.score < b.score ? -1 : 1));
  const [best] = scored;
  if (best === undefined) return undefined;
  if (state.score === ZERO_HASH || best.score < state.score) return best.checkpoint;
  if (best.score > state.score) return undefined;
  const { signers, epoch } = best.checkpoint.certificate;
  const isMore = decodeSigners(signers, seats(epoch)).some((seat) => !isSignerOf(state, seat));
  return isMore ? best.checkpoint : undefined;
}

/** Whether a seat has to answer. */
export function isSignerOf({ signers }: Pick<ChallengePeriod, "signers">, seat: number): boolean {
  return ((signers >> BigInt(seat)) & 1n) === 1n;
}
