import {
  type Attestation,
  type BeatGrid,
  beatOf,
  beatStartMs,
  type Certificate,
  type Head,
  type Hex,
  headHash,
  headsRoot,
  type OperatorTable,
  ParleyError,
  totalWeight,
} from "@parley/primitives";
import { leaderOf } from "./leaderOf.ts";
import type { Waiting } from "./leftOut.ts";
import type { Doubt } from "./promises.ts";
import { type SignedHead, subjectOf } from "./protection.ts";
import { type PacedBeat, paceAfter, type RoundParams } from "./roundParams.ts";

/** What a round is about; fixed for its life. */
export interface RoundConfig {
  /** the seat of this operator; undefined: it has none in this table, and looks on */
  seat: number | undefined;
  table: OperatorTable;
  /** of the table (`leaderSeedOf`) */
  leaderSeed: Hex;
  grid: BeatGrid;
  /** rollups of the checkpoint to begin with; others join */
  rollupIds: readonly Hex[];
  params: RoundParams;
  /** the first beat of the table, where it follows another one */
  firstBeat?: bigint;
  /** beats from one block of a rollup to the next, of those where that is not 1 */
  blockBeats?: ReadonlyMap<Hex, bigint>;
  /** the last head that the key signed per subject (`subjectOf`), from the slashing protection */
  lastSigned: ReadonlyMap<string, SignedHead>;
}

/** A head with its hash, computed once. */
export interface HashedHead {
  head: Head;
  headHash: Hex;
}

/** A set of heads that somebody proposed or attested in one beat. */
export interface CheckpointRecord {
  beat: bigint;
  headsRoot: Hex;
  /** absent until a proposal or a certificate opened the root */
  heads: readonly HashedHead[] | undefined;
  attestations: Map<number, Attestation>;
  /** of the seats that attested and are not excluded */
  weight: bigint;
  /** verified certificates of the root, each of which counts a seat that those before it do not */
  certificates: Certificate[];
  /** this operator proposed it */
  ownProposal: boolean;
  /** this operator asked its signer for it */
  voted: boolean;
  quorumAtMs: number | undefined;
  /** a certificate was asked for */
  certifying: boolean;
}

/** A proposal that waits for this operator's vote, or had it. */
export interface SeenProposal {
  view: number;
  record: CheckpointRecord;
  seenAtMs: number;
  /** its view is over, and who did not keep its word is doubted */
  judged: boolean;
}

/** What is remembered of one beat. */
export interface BeatState {
  beat: bigint;
  /** the newest declaration of each seat */
  declarations: Map<number, { sequence: number; heads: readonly HashedHead[] }>;
  /** own declarations so far */
  declared: number;
  /** of the newest own declaration */
  declaredHeads: readonly HashedHead[] | undefined;
  /** the last view for which this operator declared; -1 before */
  declaredView: number;
  /** what the last selection of heads rested on, so that it is not made again */
  selectedOn: string | undefined;
  /** views below this one were led, or passed by, by this operator */
  nextLedView: number;
  proposals: SeenProposal[];
  votedViews: Set<number>;
  /** leaders by view, as far as they were asked for */
  leaders: Map<number, number>;
  checkpoints: Map<Hex, CheckpointRecord>;
  /** streams of which certificates of this beat brought newer heads */
  advanced: Set<string>;
}

/** State of one operator's round. A step owns the state that it is given: it changes it in place and hands it back. */
export interface RoundState {
  config: RoundConfig;
  weights: readonly bigint[];
  totalWeight: bigint;
  /** the first beat of the next table, once that is known */
  endBeat: bigint | undefined;
  /** rollups that this operator follows */
  rollupIds: Set<Hex>;
  /** beats from one block of a rollup to the next, of those where that is not 1 */
  blockBeats: Map<Hex, bigint>;
  /** grows with every input that a selection of heads may depend on */
  revision: number;
  /** what this operator would declare; absent until it is asked for after an input that it depends on */
  declarable: readonly HashedHead[] | undefined;
  nowMs: number;
  scheduledMs: number | undefined;
  /** newest confirmed heads by rollup and finality (`streamOf`), ascending; the `unsafe` ones of one anchor */
  confirmed: Map<string, readonly HashedHead[]>;
  /** rollups of which no `unsafe` head is signed */
  quarantined: Set<Hex>;
  excluded: Set<number>;
  lastSigned: Map<string, SignedHead>;
  /** the last beat in which a rollup had a head of that beat */
  lastFreshBeat: Map<Hex, bigint>;
  /** the last beat that a seat attested */
  lastAttestedBeat: Map<number, bigint>;
  /** highest certified number by subject (`subjectOf`) */
  certifiedNumber: Map<string, bigint>;
  lastCertifiedBeat: bigint;
  /** beats between the last certified one and the one before it */
  lastGap: bigint;
  /** the beat of the first input */
  firstBeat: bigint | undefined;
  /** the beat in which old ones were forgotten last */
  prunedBeat: bigint | undefined;
  beats: Map<bigint, BeatState>;
  /** checkpoints by subject and number and head hash: two hashes under one key are what a fault is made of */
  claims: Map<string, Map<Hex, Set<CheckpointRecord>>>;
  /** keys of `claims` with two hashes: as long as there are none, nobody has to be asked for faults */
  contested: Set<string>;
  /** offences reported, by seat */
  reported: Map<number, Set<string>>;
  /** seats that did not sign what they had declared */
  doubts: Map<number, Doubt>;
  /** by stream: own heads that no certificate has had yet */
  waiting: Map<string, Waiting>;
  /** streams that certificates left out, and the last beat in which they get one of their own beside the others' */
  separate: Map<string, bigint>;
}

/** The state before any input. @throws ParleyError DECODE_FAILED for an impossible table */
export function createRound(config: RoundConfig): RoundState {
  return {
    config,
    weights: config.table.operators.map(({ weight }) => weight),
    totalWeight: totalWeight(config.table),
    endBeat: undefined,
    rollupIds: new Set(config.rollupIds),
    blockBeats: new Map(config.blockBeats),
    revision: 0,
    declarable: undefined,
    nowMs: 0,
    scheduledMs: undefined,
    confirmed: new Map(),
    quarantined: new Set(),
    excluded: new Set(),
    lastSigned: new Map(config.lastSigned),
    lastFreshBeat: new Map(),
    lastAttestedBeat: new Map(),
    certifiedNumber: new Map(),
    lastCertifiedBeat: -1n,
    lastGap: 0n,
    firstBeat: undefined,
    prunedBeat: undefined,
    beats: new Map(),
    claims: new Map(),
    contested: new Set(),
    reported: new Map(),
    doubts: new Map(),
    waiting: new Map(),
    separate: new Map(),
  };
}

/** What the round of the next table begins with: all that this one knows of rollups and of what was signed and certified, and nothing of its seats. `excluded`: seats of the next table. */
export function succeed(
  state: RoundState,
  {
    seat,
    table,
    leaderSeed,
    firstBeat,
    excluded,
  }: Pick<RoundConfig, "seat" | "table" | "leaderSeed"> & { firstBeat: bigint; excluded: readonly number[] },
): RoundState {
  const next = createRound({ ...state.config, seat, table, leaderSeed, firstBeat });
  return {
    ...next,
    nowMs: state.nowMs,
    rollupIds: new Set(state.rollupIds),
    blockBeats: new Map(state.blockBeats),
    confirmed: new Map(state.confirmed),
    quarantined: new Set(state.quarantined),
    excluded: new Set(excluded),
    lastSigned: new Map(state.lastSigned),
    lastFreshBeat: new Map(state.lastFreshBeat),
    waiting: new Map(state.waiting),
    separate: new Map(state.separate),
    certifiedNumber: new Map(state.certifiedNumber),
    lastCertifiedBeat: state.lastCertifiedBeat,
    lastGap: state.lastGap,
    firstBeat: state.firstBeat,
  };
}

/** Whether certificates of `beat` are made under the state's table. */
export function isOfTable({ config, endBeat }: RoundState, beat: bigint): boolean {
  return beat >= (config.firstBeat ?? beat) && (endBeat === undefined || beat < endBeat);
}

/** The beat at the state's time. */
export function currentBeat(state: RoundState): bigint {
  return beatOf(state.nowMs, state.config.grid);
}

/** How fast operators work for a certificate of `beat`: the slower, the longer there was none; after one, half as slow as was needed for it. */
export function pacedBeat({ config: { grid, params }, lastCertifiedBeat, lastGap, firstBeat = 0n }: RoundState, beat: bigint): PacedBeat {
  const since = beat - (lastCertifiedBeat > firstBeat ? lastCertifiedBeat : firstBeat);
  const learned = lastGap / 2n;
  return { beat, pace: paceAfter(since > learned ? since : learned, params), grid, params };
}

/** Whether operators still work for a certificate of `beat`. */
export function isOpen(state: RoundState, beat: bigint): boolean {
  const current = currentBeat(state);
  // Most beats that are remembered end here.
  if (beat > current || beat <= state.lastCertifiedBeat) return false;
  const { pace } = pacedBeat(state, beat);
  // Half a beat and more goes by before the second view.
  const openBeats = Math.max(state.config.params.openBeats, 2 * pace);
  return beat > current - BigInt(openBeats) && beat % BigInt(pace) === 0n && isOfTable(state, beat);
}

/** Forgets what was declared of certified beats: of many operators and rollups it is the most that a round remembers, and of use only where some heads are left out of certificates, for a while. */
export function forgetDeclarations(state: RoundState): void {
  const oldest = state.separate.size === 0 ? state.lastCertifiedBeat + 1n : currentBeat(state) - BigInt(state.config.params.openBeats) + 1n;
  for (const { beat, declarations } of state.beats.values()) if (beat <= state.lastCertifiedBeat && beat < oldest) declarations.clear();
}

/** Whether `head` is `unsafe`, of `beat` or later, and newer than what was certified of its branch. Nobody waits for other heads: they come when the L1 has them. */
export function isFresh(state: RoundState, beat: bigint, head: Head): boolean {
  const second = Math.floor(beatStartMs(beat, state.config.grid) / 1_000);
  return head.finality === 1 && head.timestamp >= BigInt(second) && head.number > (state.certifiedNumber.get(subjectOf(head)) ?? -1n);
}

/** Key of the heads of one rollup and finality. */
export function streamOf({ rollupId, finality }: Pick<Head, "rollupId" | "finality">): string {
  return `${rollupId}/${finality}`;
}

/** Whether the round may speak of such a head: a known rollup's, and none of a branch that ended. */
export function isSpokenOf({ rollupIds, quarantined }: RoundState, { rollupId, finality }: Head): boolean {
  return rollupIds.has(rollupId) && !(finality === 1 && quarantined.has(rollupId));
}

/** Rollups that `beat` waits for: with a block in it, not quarantined, and with a head of its own beat not long ago. */
export function awaitedRollups(state: RoundState, beat: bigint): Hex[] {
  const patience = BigInt(state.config.params.patienceBeats);
  return [...state.rollupIds].filter((id) => {
    const every = state.blockBeats.get(id) ?? 1n;
    const lastFresh = state.lastFreshBeat.get(id);
    return beat % every === 0n && lastFresh !== undefined && lastFresh >= beat - patience * every && !state.quarantined.has(id);
  });
}

/** The beat's state, made on first use. */
export function beatState(state: RoundState, beat: bigint): BeatState {
  let found = state.beats.get(beat);
  if (found === undefined) {
    found = {
      beat,
      declarations: new Map(),
      declared: 0,
      declaredHeads: undefined,
      declaredView: -1,
      selectedOn: undefined,
      nextLedView: 0,
      proposals: [],
      votedViews: new Set(),
      leaders: new Map(),
      checkpoints: new Map(),
      advanced: new Set(),
    };
    state.beats.set(beat, found);
  }
  return found;
}

/** The record of a heads root in a beat, made on first use. */
export function checkpointRecord(state: RoundState, beat: bigint, headsRoot: Hex): CheckpointRecord {
  const { checkpoints } = beatState(state, beat);
  let record = checkpoints.get(headsRoot);
  if (record === undefined) {
    record = {
      beat,
      headsRoot,
      heads: undefined,
      attestations: new Map(),
      weight: 0n,
      certificates: [],
      ownProposal: false,
      voted: false,
      quorumAtMs: undefined,
      certifying: false,
    };
    checkpoints.set(headsRoot, record);
  }
  return record;
}

/** The seat that leads `view` of `beat`, drawn once per beat, view and set of excluded seats. */
export function leaderAt(state: RoundState, beat: bigint, view: number): number {
  const leaders = state.beats.get(beat)?.leaders;
  const known = leaders?.get(view);
  if (known !== undefined) return known;
  const { config, weights, excluded } = state;
  const leader = leaderOf({ leaderSeed: config.leaderSeed, weights, excluded }, beat, view);
  leaders?.set(view, leader);
  return leader;
}

/** Takes a seat out of leadership, quorums and waiting. */
export function exclude(state: RoundState, seat: number): void {
  if (state.config.table.operators[seat] === undefined) return;
  if (state.excluded.has(seat)) return;
  state.excluded.add(seat);
  for (const { leaders, checkpoints } of state.beats.values()) {
    leaders.clear();
    for (const record of checkpoints.values()) if (record.attestations.has(seat)) record.weight -= state.weights[seat] ?? 0n;
  }
}

/** Keeps an attestation, and what it weighs. */
export function addAttestation(state: RoundState, record: CheckpointRecord, attestation: Attestation): void {
  const { seat } = attestation;
  if (!record.attestations.has(seat) && !state.excluded.has(seat)) record.weight += state.weights[seat] ?? 0n;
  record.attestations.set(seat, attestation);
}

/** Takes an attestation out. Returns whether there was one. */
export function removeAttestation(state: RoundState, record: CheckpointRecord, seat: number): boolean {
  const isThere = record.attestations.delete(seat);
  if (isThere && !state.excluded.has(seat)) record.weight -= state.weights[seat] ?? 0n;
  return isThere;
}

// Heads are never changed, and one set of heads is looked at several times: their hashes are kept for as long as they are.
const hashedHeads = new WeakMap<Head, HashedHead>();
const headsRoots = new WeakMap<readonly Head[], Hex>();

/** Heads with their hashes. */
export function hashHeads(heads: readonly Head[]): HashedHead[] {
  return heads.map((head) => {
    const known = hashedHeads.get(head);
    if (known !== undefined) return known;
    const hashed = { head, headHash: headHash(head) };
    hashedHeads.set(head, hashed);
    return hashed;
  });
}

/** Root of well-formed heads of a checkpoint, undefined for others. */
export function rootOf(heads: readonly Head[]): Hex | undefined {
  try {
    const known = headsRoots.get(heads) ?? headsRoot(heads);
    headsRoots.set(heads, known);
    return known;
  } catch (error) {
    if (error instanceof ParleyError) return undefined;
    throw error;
  }
}
