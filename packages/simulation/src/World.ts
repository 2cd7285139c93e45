import { checkVote } from "@parley/attestation";
import { type CertifiedCheckpoint, decodeSigners, type Hex, isQuorum, type OperatorTable, sharesRoot, tableRoot } from "@parley/primitives";
import { ADVERSARIES } from "./adversaries/adversaries.ts";
import { EventQueue } from "./EventQueue.ts";
import { History } from "./History.ts";
import { hexOf } from "./hashes.ts";
import { BEAT_MS, type Scenario, START_MS } from "./Scenario.ts";
import { SimulatedL1 } from "./SimulatedL1.ts";
import { SimulatedNetwork } from "./SimulatedNetwork.ts";
import { SimulatedOperator } from "./SimulatedOperator.ts";
import { SimulatedRollup } from "./SimulatedRollup.ts";
import { SEQUENCERS } from "./sequencers/sequencers.ts";
import { streamOfSeed } from "./streamOfSeed.ts";
import { Trace } from "./Trace.ts";
import { describeWire, type Wire } from "./Wire.ts";

const DISK_MS = 5;
/** Longest time until an operator sees an L1 block, or hears of a fork. */
const L1_DELAY_MS = 400;

export interface WorldOptions {
  /** the protection rules of everybody; others than the real ones show that the checker would notice */
  checkVote?: typeof checkVote;
  /** who starts again has forgotten its blocks, and is shown the other branch of a fork */
  swapsBranches?: boolean;
  /** gets each line of the trace */
  print?: (line: string) => void;
  /** gets each message once, whoever it is sent to */
  onSend?: (message: Wire) => void;
}

/**
 * A seeded world: operators, rollups, an L1, a network and whoever means them ill. Signatures are doubles (a seat's messages are made only by that seat's instances, and a certificate counts only if its signers signed), so that hundreds of worlds
 * fit into a minute; everything else is the real round and the real protection rules. No clock, no randomness but the seed's.
 */
export class World {
  readonly scenario: Scenario;
  readonly queue = new EventQueue(START_MS);
  readonly history = new History();
  readonly trace: Trace;
  readonly network: SimulatedNetwork;
  readonly table: OperatorTable;
  readonly tableRoot: Hex;
  readonly rollups: readonly SimulatedRollup[];
  readonly l1: { chain: SimulatedL1; isKnownToSigners: boolean } | undefined;
  readonly operators: readonly SimulatedOperator[];
  readonly checkVote: typeof checkVote;
  readonly #onSend: ((message: Wire) => void) | undefined;
  readonly swapsBranches: boolean;
  #messages = 0;

  constructor(scenario: Scenario, options: WorldOptions = {}) {
    this.scenario = scenario;
    this.checkVote = options.checkVote ?? checkVote;
    this.#onSend = options.onSend;
    this.swapsBranches = options.swapsBranches ?? false;
    this.trace = new Trace(options.print);
    this.network = new SimulatedNetwork(scenario, this.queue);
    this.table = tableOf(scenario.weights);
    this.tableRoot = tableRoot(this.table);
    this.rollups = scenario.sequencers.map((name, i) => new SimulatedRollup(i, SEQUENCERS[name], scenario.beats));
    this.l1 = scenario.l1 && {
      chain: new SimulatedL1(streamOfSeed(scenario.seed, "l1"), START_MS),
      isKnownToSigners: scenario.l1.knownToSigners,
    };
    const places = scenario.weights.flatMap((_, seat) => {
      const name = scenario.adversaries.get(seat);
      const instances = name === undefined ? 1 : (ADVERSARIES[name]().instances ?? 1);
      return Array.from({ length: instances }, (_, i) => ({ seat, isSecond: i > 0, adversary: name && ADVERSARIES[name]() }));
    });
    this.operators = places.map((place, id) => new SimulatedOperator(this, { id, ...place }));
  }

  run(): this {
    const { beats, healedBeat, skewMs } = this.scenario;
    for (const operator of this.operators) operator.start();
    for (let beat = 0; beat < beats; beat += 1) this.queue.at(START_MS + beat * BEAT_MS, () => this.#beginBeat(beat));
    this.#planCrashes();
    this.queue.at(START_MS + healedBeat * BEAT_MS, () => {
      // A clock that is set right goes back, which no round can follow: its operator starts anew.
      for (const operator of this.operators) {
        if (!skewMs.has(operator.seat) || !operator.isUp) continue;
        operator.crash();
        operator.start();
      }
    });
    this.queue.runUntil(START_MS + beats * BEAT_MS);
    return this;
  }

  /** What a seat's clock is ahead. */
  skewMs(seat: number): number {
    return this.network.isHealed ? 0 : (this.scenario.skewMs.get(seat) ?? 0);
  }

  /** Longest time that a vote takes to get onto the seat's disk. */
  diskMs(seat: number): number {
    return this.network.isHealed ? DISK_MS : (this.scenario.slowDiskMs.get(seat) ?? DISK_MS);
  }

  isReachedBySequencers({ seat }: { seat: number }): boolean {
    return this.network.isHealed || this.scenario.network.eclipsed !== seat;
  }

  send(from: SimulatedOperator, message: Wire, to: readonly SimulatedOperator[]): void {
    this.#onSend?.(message);
    const { nowMs } = this.queue;
    const number = this.#messages++;
    this.trace.line(`${nowMs} ${from.id} > ${to.map(({ id }) => id).join()} message ${number} ${describeWire(message)}`);
    if (message.type === "proposal") this.history.open(message.proposal.heads);
    if (message.type === "certificate" && this.isCertificate(message.checkpoint))
      this.history.certified.push({ atMs: nowMs, checkpoint: message.checkpoint });
    const beat = Math.floor((nowMs - START_MS) / BEAT_MS);
    this.history.sent.set(beat, (this.history.sent.get(beat) ?? 0) + 1);
    for (const operator of to) this.network.carry(from, operator, () => operator.receive(message, number));
  }

  /** The double of a certificate's signature: whether a quorum signed, and every signer it names did. Whoever is Byzantine signs for the asking. */
  isCertificate({ certificate: { beat, headsRoot, signers } }: CertifiedCheckpoint): boolean {
    const { adversaries, weights } = this.scenario;
    const seats = decodeSigners(signers, weights.length);
    const signed = this.history.signed.get(`${beat}/${headsRoot}`)?.seats;
    if (!seats.every((seat) => signed?.has(seat) === true || adversaries.has(seat))) return false;
    return isQuorum(weightOf(seats, weights), weightOf(weights.keys(), weights));
  }

  #beginBeat(beat: number): void {
    const { scenario, queue, network } = this;
    for (const operator of this.operators) operator.checkMemory();
    const isSomeHeavy = this.rollups.some(({ sequencer }) => sequencer.isHeavy === true);
    const isLight = ({ sequencer }: SimulatedRollup) => isSomeHeavy && sequencer.isHeavy !== true;
    for (const rollup of this.rollups) {
      if (rollup.heightAt(queue.nowMs) !== BigInt(beat + 1)) continue;
      for (const operator of this.operators) {
        if (!rollup.sequencer.sends(operator.rng) || network.isLost() || !this.isReachedBySequencers(operator)) continue;
        const block = rollup.block(BigInt(beat + 1), operator.branchOf(rollup));
        // Who executes late gets blocks in order.
        const lag = isLight(rollup) ? undefined : scenario.lagBeats?.[operator.seat];
        const delayMs = 20 + (lag === undefined ? network.delayMs() : lag * BEAT_MS);
        queue.at(queue.nowMs + delayMs, () => operator.receiveBlock(block));
      }
    }
    if (beat === scenario.shownBeat) this.#showForks();
    this.#growL1(beat);
  }

  #showForks(): void {
    for (const { id } of this.rollups.filter(({ sequencer }) => sequencer.forks))
      for (const operator of this.operators)
        this.queue.at(this.queue.nowMs + operator.rng.integer(L1_DELAY_MS), () => operator.learnOfFork(id));
  }

  #growL1(beat: number): void {
    const { l1, scenario, queue } = this;
    if (l1 === undefined || beat % (scenario.l1?.blockBeats ?? 1) !== 0) return;
    const tip = l1.chain.grow(queue.nowMs, scenario.l1?.reorganises === true && !this.network.isHealed);
    this.trace.line(`${queue.nowMs} L1 ${tip.number} ${tip.hash}`);
    for (const operator of this.operators) queue.at(queue.nowMs + operator.rng.integer(L1_DELAY_MS), () => operator.seeL1(tip));
  }

  #planCrashes(): void {
    for (const { seat, downMs, upMs } of this.scenario.crashes) {
      for (const operator of this.operators.filter((one) => one.seat === seat)) {
        this.queue.at(START_MS + downMs, () => operator.crash());
        if (upMs !== undefined) this.queue.at(START_MS + upMs, () => operator.start());
      }
    }
  }
}

function weightOf(seats: Iterable<number>, weights: readonly bigint[]): bigint {
  let sum = 0n;
  for (const seat of seats) sum += weights[seat] ?? 0n;
  return sum;
}

function tableOf(weights: readonly bigint[]): OperatorTable {
  return {
    l1ChainId: 1n,
    avs: hexOf(0xa5, 20),
    operatorSetId: 0,
    scheme: 1,
    epoch: 1,
    snapshotTime: 0n,
    validFrom: 0n,
    validUntil: 1_000_000n,
    sharesRoot: sharesRoot([]),
    operators: weights.map((weight, seat) => ({ operator: hexOf(seat + 1, 20), weight, publicKey: hexOf(seat + 1, 128) })),
  };
}
