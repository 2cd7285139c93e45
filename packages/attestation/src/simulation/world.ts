/**
 * Seeded worlds for the round: operators, rollups and a network that loses, delays and partitions. Signatures are doubles (a seat's messages are made only by
 * that seat), so that hundreds of worlds fit into seconds; everything else is the real round and the real protection rules.
 */
import {
  type Attestation,
  type CertifiedCheckpoint,
  type Declaration,
  type Head,
  type Hex,
  type OperatorTable,
  type Proposal,
  sharesRoot,
  tableRoot,
} from "@parley/primitives";
import { type Rng, seededRng } from "@parley/runtime";
import type { Equivocation } from "../faults.ts";
import { DEFAULT_ROUND_PARAMS } from "../roundParams.ts";
import { rootOf } from "../roundState.ts";
import { EventQueue } from "./EventQueue.ts";
import { SimulatedOperator } from "./SimulatedOperator.ts";

export const START_MS = 1_700_000_000_000;
export const BEAT_MS = 1_000;

/** What a Byzantine operator does beside taking part. `silent`: nothing at all. `equivocate`: signs everything it sees, proposes its own branch and a forged head. `withhold`: proposes to a few only and hides certificates. */
export type Adversary = "silent" | "equivocate" | "withhold";

/** What a rollup's sequencer does. `selective`: gives each block to some operators only. `equivocate`: builds two branches and gives each to half of them. `stop`: stops half-way. */
export type SequencerKind = "honest" | "selective" | "equivocate" | "stop";

export interface Scenario {
  seed: number;
  weights: readonly bigint[];
  adversaries: ReadonlyMap<number, Adversary>;
  sequencers: readonly SequencerKind[];
  beats: number;
  /** from this beat on nothing is lost, late, cut off or down */
  healedBeat: number;
  /** before that: probability that a message is lost, and the longest delay in ms */
  loss: number;
  mostDelayMs: number;
  partitions: boolean;
  crashes: boolean;
  /** beats by which each seat executes blocks late, for good; nobody catches up by asking then */
  lagBeats?: readonly number[];
}

export type Wire =
  | { type: "declaration"; declaration: Declaration }
  | { type: "proposal"; proposal: Proposal }
  | { type: "attestation"; attestation: Attestation }
  | { type: "certificate"; checkpoint: CertifiedCheckpoint };

/** A block as far as the round knows blocks. */
export interface SimulatedBlock {
  head: Head;
  parentHash: Hex;
}

export class World {
  readonly scenario: Scenario;
  readonly rng: Rng;
  readonly queue = new EventQueue(START_MS);
  readonly table: OperatorTable;
  readonly tableRoot: Hex;
  readonly rollupIds: readonly Hex[];
  readonly operators: readonly SimulatedOperator[];
  /** every signature made, whether or not anybody got it */
  readonly signed: Attestation[] = [];
  readonly headsByRoot = new Map<Hex, readonly Head[]>();
  readonly certified: { atMs: number; checkpoint: CertifiedCheckpoint }[] = [];
  readonly faults: Equivocation[] = [];
  /** messages sent, by beat of sending */
  readonly sent = new Map<number, number>();

  constructor(scenario: Scenario) {
    this.scenario = scenario;
    this.rng = seededRng(scenario.seed);
    this.table = {
      l1ChainId: 1n,
      avs: "0x00000000000000000000000000000000000000a5",
      operatorSetId: 0,
      scheme: 1,
      epoch: 1,
      snapshotTime: 0n,
      validFrom: 0n,
      validUntil: 1_000_000n,
      sharesRoot: sharesRoot([]),
      operators: scenario.weights.map((weight, seat) => ({
        operator: `0x${hex(seat + 1, 20)}`,
        weight,
        publicKey: `0x${hex(seat + 1, 128)}`,
      })),
    };
    this.tableRoot = tableRoot(this.table);
    this.rollupIds = scenario.sequencers.map((_, i) => `0x${hex(i + 1, 32)}` as const);
    this.operators = scenario.weights.map((_, seat) => new SimulatedOperator(this, seat, scenario.adversaries.get(seat)));
  }

  run(): this {
    const { beats, crashes, healedBeat, adversaries } = this.scenario;
    for (const operator of this.operators) operator.start();
    for (let beat = 0; beat < beats; beat += 1) this.queue.at(START_MS + beat * BEAT_MS, () => this.#produceBlocks(beat));
    if (crashes) {
      for (const operator of this.operators) {
        if (adversaries.has(operator.seat)) continue;
        const downMs = START_MS + this.rng.integer(healedBeat * BEAT_MS);
        this.queue.at(downMs, () => operator.crash());
        this.queue.at(Math.min(downMs + this.rng.integer(3 * BEAT_MS), this.healedMs), () => operator.start());
      }
    }
    this.queue.runUntil(START_MS + beats * BEAT_MS);
    return this;
  }

  get healedMs(): number {
    return START_MS + this.scenario.healedBeat * BEAT_MS;
  }

  /** Sends to the given seats, or to all others. */
  broadcast(from: number, message: Wire, to: readonly number[] = this.operators.map(({ seat }) => seat)): void {
    if (message.type === "proposal") this.headsByRoot.set(rootOf(message.proposal.heads) ?? "0x", message.proposal.heads);
    if (message.type === "certificate") this.certified.push({ atMs: this.queue.nowMs, checkpoint: message.checkpoint });
    const beat = Math.floor((this.queue.nowMs - START_MS) / BEAT_MS);
    this.sent.set(beat, (this.sent.get(beat) ?? 0) + 1);
    for (const seat of to) {
      const operator = this.operators[seat];
      if (seat !== from && operator !== undefined && this.connected(from, seat))
        this.queue.at(this.queue.nowMs + this.delayMs(), () => operator.receive(message));
    }
  }

  /** Whether a message gets through now. Cuts last two beats each and divide the seats differently each time. */
  connected(a: number, b: number): boolean {
    if (this.queue.nowMs >= this.healedMs) return true;
    if (this.rng.float() < this.scenario.loss) return false;
    const era = Math.floor((this.queue.nowMs - START_MS) / (2 * BEAT_MS));
    const side = (seat: number) => seededRng(this.scenario.seed * 1_000 + era * 50 + seat).integer(2);
    return !this.scenario.partitions || era % 2 === 0 || side(a) === side(b);
  }

  delayMs(): number {
    return 1 + this.rng.integer(this.queue.nowMs >= this.healedMs ? 50 : this.scenario.mostDelayMs);
  }

  sign(attestation: Attestation): void {
    this.signed.push(attestation);
  }

  /** A block of one of the two branches that a rollup can have; they part at the sixth block. */
  block(rollup: number, number: bigint, branch: 0 | 1): SimulatedBlock {
    const name = (n: bigint) => `0x${hex(rollup + 1, 8)}${hex(n < 6n ? 0 : branch + 1, 8)}${hex(Number(n) + 1, 16)}` as const;
    const key = name(number);
    let block = this.#blocks.get(key);
    if (block === undefined) {
      block = {
        parentHash: name(number - 1n),
        head: {
          rollupId: this.rollupIds[rollup] ?? "0x",
          number,
          blockHash: key,
          timestamp: BigInt(START_MS / 1_000) + number - 1n,
          stateRoot: key,
          outboxRoot: key,
          finality: 1,
          l1OriginNumber: number,
          l1OriginHash: key,
          anchor: `0x${hex(0, 32)}`,
        },
      };
      this.#blocks.set(key, block);
    }
    return block;
  }
  readonly #blocks = new Map<string, SimulatedBlock>();
  readonly #heights = new Map<number, number>();

  /** The operators of a forked rollup hear its sequencer only: what divides them the most. */
  isForked(id: Hex): boolean {
    return this.scenario.sequencers[this.rollupIds.indexOf(id)] === "equivocate";
  }

  /** A block on request; a `selective` sequencer answers nobody. */
  blockFromSequencer(id: Hex, number: bigint, seat: number): SimulatedBlock | undefined {
    const rollup = this.rollupIds.indexOf(id);
    const kind = this.scenario.sequencers[rollup];
    if (number > BigInt(this.#heights.get(rollup) ?? 0) || kind === "selective") return undefined;
    return this.block(rollup, number, kind === "equivocate" && seat % 2 === 1 ? 1 : 0);
  }

  #produceBlocks(beat: number): void {
    this.scenario.sequencers.forEach((kind, rollup) => {
      if (kind === "stop" && beat >= this.scenario.beats / 2) return;
      this.#heights.set(rollup, beat + 1);
      for (const operator of this.operators) {
        const branch = kind === "equivocate" && operator.seat % 2 === 1 ? 1 : 0;
        if (kind === "selective" && this.rng.integer(2) === 0) continue;
        if (this.queue.nowMs < this.healedMs && this.rng.float() < this.scenario.loss) continue;
        const block = this.block(rollup, BigInt(beat + 1), branch);
        // Blocks arrive in order then.
        const lateBeats = this.scenario.lagBeats?.[operator.seat];
        const delayMs = lateBeats === undefined ? this.delayMs() : lateBeats * BEAT_MS;
        this.queue.at(this.queue.nowMs + 20 + delayMs, () => operator.receiveBlock(block));
      }
    });
  }
}

/** Heads that any adversary could have certified by now, if every Byzantine seat signed everything, and which of them conflict. */
export function conflicts(world: World): { rollupId: Hex; number: bigint }[] {
  const honest = new Map<string, { heads: readonly Head[]; seats: Set<number> }>();
  for (const { beat, headsRoot: root, seat } of world.signed) {
    const heads = world.headsByRoot.get(root);
    if (heads === undefined) continue;
    const entry = honest.get(`${beat}/${root}`) ?? { heads, seats: new Set(world.scenario.adversaries.keys()) };
    honest.set(`${beat}/${root}`, { ...entry, seats: entry.seats.add(seat) });
  }
  const total = world.scenario.weights.reduce((a, b) => a + b, 0n);
  const certified = new Map<string, Head>();
  const found: { rollupId: Hex; number: bigint }[] = [];
  for (const { heads, seats } of honest.values()) {
    const weight = [...seats].reduce((sum, seat) => sum + (world.scenario.weights[seat] ?? 0n), 0n);
    if (3n * weight <= 2n * total) continue;
    for (const head of heads) {
      const key = `${head.rollupId}/${head.number}`;
      const other = certified.get(key);
      if (other !== undefined && (other.blockHash !== head.blockHash || other.stateRoot !== head.stateRoot))
        found.push({ rollupId: head.rollupId, number: head.number });
      certified.set(key, head);
    }
  }
  return found;
}

export const PARAMS = DEFAULT_ROUND_PARAMS;

/** `value` in `bytes` bytes of hex, without a prefix. */
export function hex(value: number, bytes: number): string {
  return value.toString(16).padStart(2 * bytes, "0");
}
