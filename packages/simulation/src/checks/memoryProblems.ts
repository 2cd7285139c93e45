import type { RoundState } from "@parley/attestation";

const FINALITIES = 3;
const OFFENCES_PER_SEAT = 8;

/** Bounds of "MEMORY" in packages/attestation/src/round.ts that a round's state breaks: whatever others send, it remembers no more than that. */
export function memoryProblems(state: RoundState): string[] {
  const { params } = state.config;
  const seats = state.weights.length;
  const problems: string[] = [];
  const bound = (what: string, size: number, most: number) => {
    if (size > most) problems.push(`${what}: more than ${most}`);
  };
  bound("beats", state.beats.size, params.rememberedBeats + 2);
  const newest = [...state.beats.keys()].reduce((a, b) => (a > b ? a : b), 0n);
  let opened = 0;
  for (const { beat, declarations, proposals, checkpoints } of state.beats.values()) {
    const isOver = beat <= state.lastCertifiedBeat && (state.separate.size === 0 || beat + BigInt(params.openBeats) < newest);
    if (isOver) bound("declarations of a certified beat", declarations.size, 0);
    bound("declarations of a beat", declarations.size, seats);
    for (const { heads } of declarations.values())
      bound("heads of a declaration", heads.length, FINALITIES * state.rollupIds.size * params.declaredHeads);
    bound("proposals of a beat", proposals.length, 2 * params.maxViews);
    bound("roots of a beat", checkpoints.size, seats * (params.maxViews + 2) + 2 * params.maxViews);
    for (const { heads = [] } of checkpoints.values()) opened += heads.length;
    const roots = new Map<number, number>();
    for (const { attestations } of checkpoints.values())
      for (const seat of attestations.keys()) roots.set(seat, (roots.get(seat) ?? 0) + 1);
    bound("roots of a seat in a beat", Math.max(0, ...roots.values()), params.maxViews + 2);
  }
  bound("claims", state.claims.size, opened);
  bound("contested claims", state.contested.size, state.claims.size);
  bound("streams of heads", state.confirmed.size, FINALITIES * state.rollupIds.size);
  for (const heads of state.confirmed.values()) bound("confirmed heads", heads.length, params.confirmedHeads);
  bound("streams that wait", Math.max(state.waiting.size, state.separate.size), FINALITIES * state.rollupIds.size);
  bound("seats", Math.max(state.lastAttestedBeat.size, state.reported.size, state.doubts.size), seats);
  for (const offences of state.reported.values()) bound("offences of a seat", offences.size, OFFENCES_PER_SEAT);
  return problems;
}
