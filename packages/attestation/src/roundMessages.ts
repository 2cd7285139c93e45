import {
  type Attestation,
  beatOf,
  type CertifiedCheckpoint,
  compareHeads,
  type Declaration,
  type Head,
  type Hex,
  type Proposal,
} from "@parley/primitives";
import { countsAnotherSeat, faultsIn, faultsOf, openRoot } from "./faults.ts";
import { isOpenForLeftOut } from "./leftOut.ts";
import { subjectOf } from "./protection.ts";
import type { RoundEffect } from "./round.ts";
import {
  addAttestation,
  beatState,
  checkpointRecord,
  currentBeat,
  forgetDeclarations,
  hashHeads,
  isOfTable,
  leaderAt,
  type RoundState,
  removeAttestation,
  rootOf,
  streamOf,
} from "./roundState.ts";

const FINALITIES = 3;
/** Rollups that others may follow and this operator not yet. */
const MOST_NEWCOMERS = 64;

/** A signed message of a seat. */
export type RoundMessage =
  | { type: "declaration"; declaration: Declaration }
  | { type: "proposal"; proposal: Proposal }
  | { type: "attestation"; attestation: Attestation };

/**
 * The checks that need no signature, to be made before one is verified (known seat, beat window, quotas, not seen before). `reject`: nobody honest sends that.
 * `ignore`: of no use here, but an honest peer with another clock or another view of the L1 may have sent it. Changes nothing.
 */
export function admit(state: RoundState, nowMs: number, message: RoundMessage): "accept" | "ignore" | "reject" {
  const { config } = state;
  const { epoch, seat, beat } =
    message.type === "declaration" ? message.declaration : message.type === "proposal" ? message.proposal : message.attestation;
  // Who has not heard of the next table yet, or has before this operator, works under another one.
  if (epoch !== config.table.epoch) return "ignore";
  if (config.table.operators[seat] === undefined) return "reject";
  if (seat === config.seat || state.excluded.has(seat)) return "ignore";
  const current = beatOf(Math.max(state.nowMs, nowMs), config.grid);
  if (beat > current + 1n || beat < current - BigInt(config.params.rememberedBeats)) return "ignore";
  if (!isOfTable(state, beat)) return "ignore";
  switch (message.type) {
    case "declaration":
      return admitDeclaration(state, message.declaration);
    case "proposal":
      return admitProposal(state, message.proposal);
    case "attestation":
      return admitAttestation(state, message.attestation);
  }
}

function admitDeclaration(state: RoundState, { beat, seat, sequence, heads }: Declaration): "accept" | "ignore" | "reject" {
  const { maxDeclarations, declaredHeads } = state.config.params;
  if (sequence >= maxDeclarations) return "reject";
  // Of a certified beat nobody needs them, but where some heads are always left out.
  if (beat <= state.lastCertifiedBeat && !(state.separate.size > 0 && isOpenForLeftOut(state, beat))) return "ignore";
  if (heads.length > mostHeads(state) * declaredHeads) return "ignore";
  if (!isAscending(heads)) return "reject";
  return sequence <= (state.beats.get(beat)?.declarations.get(seat)?.sequence ?? -1) ? "ignore" : "accept";
}

/** In a proposal. Who joined is not known to all at once: more than these is of no use, and no reason to blame the sender. */
function mostHeads({ rollupIds }: RoundState): number {
  return FINALITIES * (rollupIds.size + MOST_NEWCOMERS);
}

function admitProposal(state: RoundState, { beat, seat, view, heads }: Proposal): "accept" | "ignore" | "reject" {
  if (view >= state.config.params.maxViews || heads.length === 0) return "reject";
  if (heads.length > mostHeads(state)) return "ignore";
  if (rootOf(heads) === undefined) return "reject";
  // Operators learn of a slashed seat at different times and then disagree on leaders for a while: no reason to blame the sender.
  if (leaderAt(state, beat, view) !== seat) return "ignore";
  const sameView = (state.beats.get(beat)?.proposals ?? []).filter((seen) => seen.view === view);
  // The second one of a view gets no vote, but may hold the heads that prove a fault.
  return sameView.length >= 2 || sameView.some(({ record }) => record.headsRoot === rootOf(heads)) ? "ignore" : "accept";
}

function admitAttestation(state: RoundState, { beat, seat, headsRoot: root }: Attestation): "accept" | "ignore" | "reject" {
  const checkpoints = state.beats.get(beat)?.checkpoints;
  if (checkpoints === undefined) return "accept";
  if (checkpoints.get(root)?.attestations.has(seat)) return "ignore";
  const roots = [...checkpoints.values()].filter(({ attestations }) => attestations.has(seat)).length;
  return roots >= state.config.params.maxViews + 2 ? "ignore" : "accept";
}

/** Keeps the newest declaration of a seat, as far as it speaks of rollups that this operator follows, and no more of it than an honest one says of them. */
export function onDeclaration(state: RoundState, declaration: Declaration, effects: RoundEffect[]): void {
  if (dropped(state, { type: "declaration", declaration }, effects)) return;
  const { beat, seat, sequence, heads } = declaration;
  const most = FINALITIES * state.rollupIds.size * state.config.params.declaredHeads;
  const followed = heads.filter(({ rollupId }) => state.rollupIds.has(rollupId)).slice(0, most);
  beatState(state, beat).declarations.set(seat, { sequence, heads: hashHeads(followed) });
}

/** Keeps a leader's proposal and the heads behind its root. */
export function onProposal(state: RoundState, proposal: Proposal, effects: RoundEffect[]): void {
  if (dropped(state, { type: "proposal", proposal }, effects)) return;
  const root = rootOf(proposal.heads);
  if (root === undefined) return;
  const record = checkpointRecord(state, proposal.beat, root);
  beatState(state, proposal.beat).proposals.push({ view: proposal.view, record, seenAtMs: state.nowMs, judged: false });
  for (const fault of openRoot(state, record, hashHeads(proposal.heads))) effects.push({ type: "fault", fault });
}

/** Keeps an attestation, the own one included. */
export function onAttestation(state: RoundState, attestation: Attestation, effects: RoundEffect[]): void {
  const { seat, beat } = attestation;
  if (seat !== state.config.seat && dropped(state, { type: "attestation", attestation }, effects)) return;
  const record = checkpointRecord(state, beat, attestation.headsRoot);
  addAttestation(state, record, attestation);
  const lastBeat = state.lastAttestedBeat.get(seat);
  if (lastBeat === undefined || lastBeat < beat) state.lastAttestedBeat.set(seat, beat);
  for (const fault of faultsOf(state, record, seat)) effects.push({ type: "fault", fault });
}

/** A verified certificate, of whichever table, ends the work for its beat and those before it. */
export function onCertificate(state: RoundState, { certificate, heads }: CertifiedCheckpoint, effects: RoundEffect[]): void {
  const { epoch, beat, headsRoot: root } = certificate;
  const current = currentBeat(state);
  if (beat > current + 1n) {
    effects.push({ type: "count", event: "message_dropped" });
    return;
  }
  if (beat > state.lastCertifiedBeat) {
    const { openBeats, slowestPace } = state.config.params;
    const most = BigInt(openBeats * slowestPace);
    const gap = state.lastCertifiedBeat < 0n ? 0n : beat - state.lastCertifiedBeat;
    state.lastGap = gap < most ? gap : most;
    state.lastCertifiedBeat = beat;
    forgetDeclarations(state);
    effects.push({ type: "count", event: "certified" });
  }
  for (const head of heads) {
    const subject = subjectOf(head);
    if (head.number <= (state.certifiedNumber.get(subject) ?? -1n)) continue;
    state.certifiedNumber.set(subject, head.number);
    state.beats.get(beat)?.advanced.add(streamOf(head));
  }
  // Of another table's seats nothing is known here.
  if (epoch !== state.config.table.epoch || beat < current - BigInt(state.config.params.rememberedBeats)) return;
  const record = checkpointRecord(state, beat, root);
  if (countsAnotherSeat(state, certificate)) record.certificates.push(certificate);
  const faults = record.heads === undefined ? openRoot(state, record, hashHeads(heads)) : faultsIn(state, record);
  for (const fault of faults) effects.push({ type: "fault", fault });
}

/** Takes wrong signatures out, so that the right ones can come. */
export function onInvalidAttestations(
  state: RoundState,
  { beat, headsRoot: root, seats }: { beat: bigint; headsRoot: Hex; seats: readonly number[] },
  effects: RoundEffect[],
): void {
  const record = state.beats.get(beat)?.checkpoints.get(root);
  if (record === undefined) return;
  record.certifying = false;
  record.quorumAtMs = undefined;
  for (const seat of seats) {
    if (removeAttestation(state, record, seat)) effects.push({ type: "count", event: "attestation_invalid" });
  }
}

function dropped(state: RoundState, message: RoundMessage, effects: RoundEffect[]): boolean {
  if (admit(state, state.nowMs, message) === "accept") return false;
  effects.push({ type: "count", event: "message_dropped" });
  return true;
}

function isAscending(heads: readonly Head[]): boolean {
  return heads.every((head, i) => {
    const previous = heads[i - 1];
    return previous === undefined || compareHeads(previous, head) < 0;
  });
}
