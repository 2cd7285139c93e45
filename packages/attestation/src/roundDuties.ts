import { beatStartMs, type Hex, headsRoot, isQuorum } from "@parley/primitives";
import { candidatesOf, isConfirmed } from "./candidates.ts";
import { closeRoot, openRoot } from "./faults.ts";
import { areLeftOut, isOpenForLeftOut, noteLeftOut, proposalOfLeftOut } from "./leftOut.ts";
import { judgePromises, selectTrusted } from "./promises.ts";
import { subjectOf } from "./protection.ts";
import type { RoundEffect } from "./round.ts";
import { fractionMs, timerMs, viewAt, viewStartMs } from "./roundParams.ts";
import {
  awaitedRollups,
  type BeatState,
  beatState,
  type CheckpointRecord,
  checkpointRecord,
  currentBeat,
  forgetDeclarations,
  type HashedHead,
  hashHeads,
  isFresh,
  isOpen,
  isSpokenOf,
  leaderAt,
  pacedBeat,
  type RoundState,
  streamOf,
} from "./roundState.ts";

const FINALITIES = [1, 2, 3] as const;

/** Does what is due at the state's time for every open beat, forgets old beats, and asks for the next tick. */
export function performDuties(state: RoundState, effects: RoundEffect[]): void {
  const current = currentBeat(state);
  if (current < 0n) {
    schedule(state, [state.config.grid.beatZeroMs], effects);
    return;
  }
  state.firstBeat ??= current;
  prune(state, current, effects);
  beatState(state, current);
  const { seat } = state.config;
  const wakeUps = [beatStartMs(current + 1n, state.config.grid)];
  const beats = [...state.beats.values()].filter(({ beat }) => isOpen(state, beat) || isOpenForLeftOut(state, beat));
  for (const beat of beats.sort((a, b) => Number(a.beat - b.beat))) {
    const isWorkedOn = beat.beat > state.lastCertifiedBeat || state.separate.size > 0;
    if (isWorkedOn) judgePromises(state, beat, effects);
    if (seat !== undefined && !state.excluded.has(seat)) {
      if (isWorkedOn) declare(state, { beat, seat }, effects);
      if (isWorkedOn) propose(state, { beat, seat }, effects);
      vote(state, { beat, seat }, effects);
    }
    certify(state, beat, wakeUps, effects);
    if (isWorkedOn) wakeUps.push(nextTimerMs(state, beat.beat));
  }
  schedule(state, wakeUps, effects);
}

function declare(state: RoundState, { beat, seat }: { beat: BeatState; seat: number }, effects: RoundEffect[]): void {
  const { params } = state.config;
  if (beat.declared >= params.maxDeclarations) return;
  const paced = pacedBeat(state, beat.beat);
  const view = viewAt(state.nowMs, paced);
  const newView = view > Math.max(beat.declaredView, 0);
  const isFirst = beat.declaredHeads === undefined;
  // An older beat is told of nothing new: under load there are several of them, and saying more for each is what keeps them from ending. For the same reason a slow one is told
  // once a view.
  // One that has its certificate is told of what that leaves out, once.
  const isNewest = beat.beat > currentBeat(state) - BigInt(paced.pace) && beat.beat > state.lastCertifiedBeat;
  if (!isFirst && !(isNewest && (newView || paced.pace === 1))) return;
  const timerRan = state.nowMs >= timerMs(params.declareBy, paced);
  const mine = (id: Hex) => state.confirmed.get(streamOf({ rollupId: id, finality: 1 }))?.at(-1);
  const isComplete = () =>
    awaitedRollups(state, beat.beat).every((id) => {
      const newest = mine(id);
      return newest !== undefined && isFresh(state, beat.beat, newest.head);
    });
  if (isFirst && !timerRan && !isComplete()) return;
  state.declarable ??= declarableHeads(state);
  const heads = state.declarable;
  if (heads.length === 0) return;
  // That fewer heads can be signed than were declared, as after each vote, is nothing that anybody waits for.
  if (!newView && bringsNothing(heads, beat.declaredHeads)) return;

  if (newView) effects.push({ type: "count", event: "view_changed" });
  beat.declaredView = view;
  beat.declaredHeads = heads;
  const sequence = beat.declared;
  beat.declared += 1;
  beat.declarations.set(seat, { sequence, heads });
  state.revision += 1;
  effects.push({ type: "declare", beat: beat.beat, sequence, heads: heads.map(({ head }) => head) }, { type: "count", event: "declared" });
}

/** Whether all heads were declared before. */
function bringsNothing(heads: readonly HashedHead[], declared: readonly HashedHead[] | undefined): boolean {
  if (heads === declared) return true;
  if (declared === undefined) return false;
  const before = new Set(declared.map(({ headHash }) => headHash));
  return heads.every(({ headHash }) => before.has(headHash));
}

/**
 * Per rollup and finality, of the confirmed heads from the last certified one on that the slashing protection will let pass: the newest ones, and the oldest one, from
 * which on this operator can sign any. In ascending order.
 */
function declarableHeads(state: RoundState): HashedHead[] {
  const { params } = state.config;
  return [...state.rollupIds].sort().flatMap((rollupId) =>
    FINALITIES.flatMap((finality) => {
      const confirmed = state.confirmed.get(streamOf({ rollupId, finality })) ?? [];
      const declarable = confirmed.filter(({ head, headHash }) => {
        const subject = subjectOf(head);
        const signed = state.lastSigned.get(subject);
        const isNewest = head.number === confirmed.at(-1)?.head.number;
        const signable = signed === undefined || head.number > signed.number || headHash === signed.headHash;
        return isSpokenOf(state, head) && signable && (isNewest || head.number >= (state.certifiedNumber.get(subject) ?? -1n));
      });
      return [...declarable.slice(0, 1), ...declarable.slice(1).slice(1 - params.declaredHeads)];
    }),
  );
}

function propose(state: RoundState, { beat, seat }: { beat: BeatState; seat: number }, effects: RoundEffect[]): void {
  const { params } = state.config;
  const paced = pacedBeat(state, beat.beat);
  const view = viewAt(state.nowMs, paced);
  const timerRan = state.nowMs >= timerMs(params.proposeBy, paced);
  // Most steps change nothing that a selection rests on.
  const basis = `${state.revision}/${timerRan}/${view}`;
  if (beat.selectedOn === basis) return;
  beat.selectedOn = basis;
  const led = Array.from({ length: view + 1 }, (_, i) => view - i).find(
    (v) => v >= beat.nextLedView && leaderAt(state, beat.beat, v) === seat,
  );
  if (led === undefined) return;
  // Nothing is common to a quorum before a quorum has spoken.
  const declared = [...beat.declarations.keys()].reduce(
    (sum, seat) => (state.excluded.has(seat) ? sum : sum + (state.weights[seat] ?? 0n)),
    0n,
  );
  if (!isQuorum(declared, state.totalWeight)) return;
  const isCertified = beat.beat <= state.lastCertifiedBeat;
  const heads = isCertified ? proposalOfLeftOut(state, beat) : selectTrusted(state, beat.beat, candidatesOf(state, beat));
  if (heads.length === 0) return;
  const fresh = new Set(heads.filter((head) => isFresh(state, beat.beat, head)).map(({ rollupId }) => rollupId));
  const complete = !isCertified && awaitedRollups(state, beat.beat).every((id) => fresh.has(id));
  if (!complete && !timerRan) return;

  beat.nextLedView = led + 1;
  const record = checkpointRecord(state, beat.beat, headsRoot(heads));
  record.ownProposal = true;
  beat.proposals.push({ view: led, record, seenAtMs: state.nowMs, judged: false });
  effects.push({ type: "propose", beat: beat.beat, view: led, heads }, { type: "count", event: "proposed" });
  for (const fault of openRoot(state, record, hashHeads(heads))) effects.push({ type: "fault", fault });
}

function vote(state: RoundState, { beat, seat }: { beat: BeatState; seat: number }, effects: RoundEffect[]): void {
  const isCertified = beat.beat <= state.lastCertifiedBeat;
  for (const { view, record } of beat.proposals) {
    if (beat.votedViews.has(view) || record.heads === undefined) continue;
    if (isCertified && !areLeftOut(state, beat, record.heads)) continue;
    if (!record.heads.every((entry) => isConfirmed(state, entry))) continue;
    beat.votedViews.add(view);
    const own = record.attestations.get(seat);
    // Proposed again, so somebody may have missed the vote.
    if (own !== undefined) effects.push({ type: "attest", attestation: own });
    if (record.voted) continue;
    record.voted = true;
    effects.push({ type: "vote", beat: beat.beat, headsRoot: record.headsRoot, heads: record.heads.map(({ head }) => head) });
  }
}

function certify(state: RoundState, beat: BeatState, wakeUps: number[], effects: RoundEffect[]): void {
  const isCertified = beat.beat <= state.lastCertifiedBeat;
  const graceMs = fractionMs(state.config.params.certificateGrace * pacedBeat(state, beat.beat).pace, state.config.grid);
  for (const record of beat.checkpoints.values()) {
    if (record.heads === undefined || record.certifying) continue;
    if (isCertified && !areLeftOut(state, beat, record.heads)) continue;
    if (!isQuorum(record.weight, state.totalWeight)) continue;
    record.quorumAtMs ??= state.nowMs;
    const dueMs = record.ownProposal
      ? everybodySigned(state, record)
        ? state.nowMs
        : record.quorumAtMs + graceMs
      : record.quorumAtMs + 2 * graceMs;
    if (dueMs > state.nowMs) {
      wakeUps.push(dueMs);
      continue;
    }
    record.certifying = true;
    effects.push({
      type: "certify",
      beat: beat.beat,
      headsRoot: record.headsRoot,
      heads: record.heads.map(({ head }) => head),
      attestations: [...record.attestations.values()].filter(({ seat }) => !state.excluded.has(seat)),
    });
  }
}

/** Whether all seats signed that signed anything lately. */
function everybodySigned(state: RoundState, record: CheckpointRecord): boolean {
  const oldest = record.beat - BigInt(state.config.params.patienceBeats);
  return [...state.lastAttestedBeat].every(([seat, beat]) => beat < oldest || state.excluded.has(seat) || record.attestations.has(seat));
}

/** The next time at which the round's timers change what is due for an open beat. */
function nextTimerMs(state: RoundState, beat: bigint): number {
  const { params } = state.config;
  const paced = pacedBeat(state, beat);
  const timer = [params.declareBy, params.proposeBy].map((fraction) => timerMs(fraction, paced)).find((time) => time > state.nowMs);
  if (timer !== undefined) return timer;
  const view = viewAt(state.nowMs, paced) + 1;
  return view < params.maxViews ? viewStartMs(view, paced) : Number.POSITIVE_INFINITY;
}

function prune(state: RoundState, current: bigint, effects: RoundEffect[]): void {
  if (state.prunedBeat === current) return;
  state.prunedBeat = current;
  for (const beat of state.beats.values()) {
    if (beat.beat >= current - BigInt(state.config.params.rememberedBeats)) continue;
    for (const record of beat.checkpoints.values()) closeRoot(state, record);
    state.beats.delete(beat.beat);
  }
  noteLeftOut(state, current, effects);
  forgetDeclarations(state);
}

function schedule(state: RoundState, wakeUps: readonly number[], effects: RoundEffect[]): void {
  const atMs = Math.min(...wakeUps.filter((time) => time > state.nowMs));
  if (atMs === state.scheduledMs || !Number.isFinite(atMs)) return;
  state.scheduledMs = atMs;
  effects.push({ type: "schedule", atMs });
}
