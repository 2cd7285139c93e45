/**
 * One operator's part in making one certificate per beat: a pure state machine. It knows no clock, socket, disk or randomness; every input carries the time,
 * and what it wants done it returns as effects. Formats: specs/wire.md §5, §7, §9.
 *
 * RULES, for beat k, which begins at s(k)
 *  Declare. As soon as every awaited rollup has an `unsafe` head of this beat, else at declareBy, an operator declares its newest confirmed heads of every finality and the
 *    oldest one since the last certified one, at most a few per rollup and finality, leaving out what its slashing protection would refuse. While the beat lasts it declares
 *    again when its newest heads changed (unless the beat is slow), and at the start of every later view. A rollup is awaited in the beats in which it has a block, while it had a head of its own beat within the last
 *    `patienceBeats` of those, and its branch did not end (quarantine): so a slow, silent or bad rollup delays the others by nothing once that patience has run out.
 *  Propose. View 0 begins with the beat, view v ≥ 1 at proposeBy + v · viewTimeout. The leader of a view (leaderOf) proposes once: in view 0 at once when some
 *    subset with more than two thirds of the stake declared one fresh head of every awaited rollup, and at proposeBy the largest set that one such subset
 *    declared (selectHeads), however small; in later views that set as soon as there is one. Who declared an older and a newer `unsafe` head of a branch counts for what the leader
 *    has between them, so that operators of different speed have something in common.
 *  Doubt. Who declared all heads of a proposal that found no quorum, and did not sign it by the end of its view, is doubted once more; every `doubtBeats` once less (promises.ts). A leader takes the largest set of the least
 *    doubted seats that have a fresh head in common, and of all where no such quorum has one. So a declaration binds nobody, and who never means what it declares is soon not counted on.
 *  Left out. A stream of heads that this operator has had for `patienceBeats`, while certificates passed it by, is worked on separately for `separateBeats`: when a beat has its certificate, later leaders of that beat propose
 *    what it left out and another quorum has in common, the longest wait first, newer heads than the certified ones only. So of heads that one quorum has in common, and those of another, neither waits for the
 *    other, however many rollups somebody makes to have the larger set.
 *  Slow down. When 8, 16, 32, 64 beats passed without a certificate, only every 2nd, 4th, 8th, 16th beat is worked on, and its timers run as many times as long
 *    (paceAfter): operators that are slower than the timers would otherwise propose and vote anew faster than they can agree. After a certificate it is half as slow as was
 *    needed for it, and as fast as ever after the next one that comes in time.
 *  Vote. At most once per view, for a proposal of its leader of which every head equals the head that this operator computed itself; a proposal that is ahead of
 *    it waits. The vote leaves only after the slashing protection has it on disk (effect `vote`, then input `voted`).
 *  Certify. Whoever proposed asks for the certificate when every seat that usually signs has signed, or certificateGrace after the quorum; everybody else twice
 *    that grace later, if no certificate was seen by then. A certificate of beat k ends the work for every beat up to k, but for what it left out.
 *  Remember. Heads behind a root are kept for `rememberedBeats`, also those of proposals that nobody honest votes for: two attestations of one seat that open to
 *    two heads of one (rollup, finality, number), if `unsafe` of one anchor, are a fault, and with the heads at hand it can be proven. A certificate is a word of each seat
 *    that it counts; a further one of the same root is kept where it counts another seat.
 *
 * Change over. A table ends with the first beat of the next one (`firstBeatOf`): the next one's round begins with what this one knows of rollups (`succeed`), and beats of the one are not
 *    spoken of in the other. What was signed under one table binds under all: the protection does not know tables.
 *
 * SAFETY. Two certificates hold two different heads of one (rollup, finality, number), under one anchor if `unsafe` and on one L1 if not, only if more than a third of the stake signed both: each has more than two
 * thirds (3 · signed > 2 · total), so more than a third is in both; and an honest key never signs both (protection.ts). This assumes that an honest operator's
 * protection store survives and has one writer. It assumes nothing about time, order or loss of messages, leaders, or this file's timers: those
 * decide only when something is signed, the protection decides whether. For the same reason no honest seat is ever the subject of a fault.
 *
 * LIVENESS. Assume that more than two thirds of the stake is honest and up, that clocks agree and messages arrive within a tenth of a beat, and that the
 * rollup's blocks reach and are executed by honest operators within declareBy. Then in every beat an honest subset Q with a quorum declares one fresh head of every
 * such rollup before proposeBy, every honest leader can propose a set that Q can sign, and Q's votes make a certificate. A view with a bad
 * leader costs viewTimeout, and so does a seat that breaks its word, each time that it is doubted less than the honest, who keep theirs; leaders are drawn by stake, so it takes 3/2 views on average, and a beat without success costs nothing but its own beat: the next
 * one starts afresh with newer heads. Slower messages and machines cost latency first (a beat stays open for `openBeats`), and only then beats; what holds of a beat in the
 * assumptions holds of the longer ones in the end, up to 16 times as long.
 *
 * MEMORY. Only known seats; per beat one declaration, at most `maxDeclarations` times, and maxViews + 2 attested roots a seat; two proposals a view; beats from
 * `rememberedBeats` ago to the next one.
 */
import type { Attestation, CertifiedCheckpoint, Declaration, Head, Hex, Proposal } from "@parley/primitives";
import type { Equivocation } from "./faults.ts";
import { signedHeadOf, subjectOf } from "./protection.ts";
import { performDuties } from "./roundDuties.ts";
import { onAttestation, onCertificate, onDeclaration, onInvalidAttestations, onProposal } from "./roundMessages.ts";
import { currentBeat, exclude, hashHeads, isFresh, type RoundState, streamOf } from "./roundState.ts";

/** What happened. Messages of others have had their signatures checked; for the cheap checks before that see `admit`. */
export type RoundInput =
  | { type: "tick" }
  /** this operator executed the blocks and got these heads; ascending numbers per rollup and anchor. `safe` and `finalized` ones go back with the L1 */
  | { type: "heads"; heads: readonly Head[] }
  /** the `unsafe` branch of the rollup ended; other heads of it go on */
  | { type: "quarantine"; rollupId: Hex }
  /** there is another branch */
  | { type: "resume"; rollupId: Hex }
  /** from now on this operator follows the rollup, too */
  | { type: "join"; rollupId: Hex; blockBeats?: bigint }
  /** the seat was slashed or ejected on the L1 */
  | { type: "exclude"; seat: number }
  | { type: "declaration"; declaration: Declaration }
  | { type: "proposal"; proposal: Proposal }
  | { type: "attestation"; attestation: Attestation }
  | { type: "certificate"; checkpoint: CertifiedCheckpoint }
  /** these heads were signed under another table */
  | { type: "signed"; heads: readonly Head[] }
  /** the table gives way to the next one with this beat */
  | { type: "end"; beat: bigint }
  /** the own vote is on disk and signed */
  | { type: "voted"; attestation: Attestation; heads: readonly Head[] }
  /** signatures that turned out wrong while they were summed */
  | { type: "invalidAttestations"; beat: bigint; headsRoot: Hex; seats: readonly number[] };

/** What is to be done. */
export type RoundEffect =
  | { type: "declare"; beat: bigint; sequence: number; heads: readonly Head[] }
  | { type: "propose"; beat: bigint; view: number; heads: readonly Head[] }
  /** ask the slashing protection, sign, and come back with `voted` */
  | { type: "vote"; beat: bigint; headsRoot: Hex; heads: readonly Head[] }
  /** broadcast */
  | { type: "attest"; attestation: Attestation }
  /** aggregate, broadcast, and come back with `certificate` or `invalidAttestations` */
  | { type: "certify"; beat: bigint; headsRoot: Hex; heads: readonly Head[]; attestations: readonly Attestation[] }
  | { type: "fault"; fault: Equivocation }
  /** tick at this time (Unix ms); replaces the one asked for before */
  | { type: "schedule"; atMs: number }
  /** something for the metrics, by name */
  | { type: "count"; event: RoundEvent };

/** Inputs after which another set of heads may be the largest. */
const SELECTION_INPUTS: ReadonlySet<RoundInput["type"]> = new Set([
  "heads",
  "quarantine",
  "resume",
  "join",
  "exclude",
  "declaration",
  "certificate",
]);

/** Inputs after which this operator would declare other heads. */
const DECLARABLE_INPUTS: ReadonlySet<RoundInput["type"]> = new Set([
  "heads",
  "quarantine",
  "resume",
  "join",
  "certificate",
  "signed",
  "voted",
]);

/** What a round counts. */
export type RoundEvent =
  | "declared"
  | "proposed"
  | "voted"
  | "view_changed"
  | "certified"
  | "doubted"
  | "left_out"
  | "message_dropped"
  | "attestation_invalid";

/**
 * One step at `nowMs` (Unix ms; a time before the last one counts as the last one). Owns `state`: it is changed in place and returned, and the caller keeps no
 * other reference to it. Never throws for what others send.
 */
export function step(state: RoundState, nowMs: number, input: RoundInput): { state: RoundState; effects: RoundEffect[] } {
  const effects: RoundEffect[] = [];
  state.nowMs = Math.max(state.nowMs, nowMs);
  if (SELECTION_INPUTS.has(input.type)) state.revision += 1;
  if (DECLARABLE_INPUTS.has(input.type)) state.declarable = undefined;
  switch (input.type) {
    case "tick":
      break;
    case "heads":
      for (const head of input.heads) onHead(state, head);
      break;
    case "quarantine":
      state.quarantined.add(input.rollupId);
      break;
    case "resume":
      state.quarantined.delete(input.rollupId);
      state.confirmed.delete(streamOf({ rollupId: input.rollupId, finality: 1 }));
      break;
    case "join":
      state.rollupIds.add(input.rollupId);
      if (input.blockBeats !== undefined) state.blockBeats.set(input.rollupId, input.blockBeats);
      break;
    case "exclude":
      exclude(state, input.seat);
      break;
    case "declaration":
      onDeclaration(state, input.declaration, effects);
      break;
    case "proposal":
      onProposal(state, input.proposal, effects);
      break;
    case "attestation":
      onAttestation(state, input.attestation, effects);
      break;
    case "certificate":
      onCertificate(state, input.checkpoint, effects);
      break;
    case "signed":
      onSigned(state, input.heads);
      break;
    case "end":
      state.endBeat = input.beat;
      break;
    case "voted":
      onVoted(state, input.attestation, input.heads, effects);
      break;
    case "invalidAttestations":
      onInvalidAttestations(state, input, effects);
      break;
  }
  performDuties(state, effects);
  return { state, effects };
}

function onHead(state: RoundState, head: Head): void {
  const stream = streamOf(head);
  const known = state.confirmed.get(stream) ?? [];
  const last = known.at(-1)?.head;
  const isOld = head.finality === 1 && last?.anchor === head.anchor && head.number <= last.number;
  if (!state.rollupIds.has(head.rollupId) || isOld) return;
  const before = known.filter((entry) => entry.head.number < head.number && entry.head.anchor === head.anchor);
  state.confirmed.set(stream, [...before, ...hashHeads([head])].slice(-state.config.params.confirmedHeads));
  const beat = currentBeat(state);
  if (isFresh(state, beat, head)) state.lastFreshBeat.set(head.rollupId, beat);
}

function onVoted(state: RoundState, attestation: Attestation, heads: readonly Head[], effects: RoundEffect[]): void {
  onSigned(state, heads);
  effects.push({ type: "attest", attestation }, { type: "count", event: "voted" });
  onAttestation(state, attestation, effects);
}

function onSigned(state: RoundState, heads: readonly Head[]): void {
  for (const { head, headHash } of hashHeads(heads)) {
    const subject = subjectOf(head);
    const last = state.lastSigned.get(subject);
    if (last === undefined || last.number < head.number) state.lastSigned.set(subject, signedHeadOf(head, headHash));
  }
}
