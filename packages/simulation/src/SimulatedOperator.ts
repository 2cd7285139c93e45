import {
  admit,
  createRound,
  DEFAULT_ROUND_PARAMS,
  leaderOf,
  type RoundEffect,
  type RoundInput,
  type RoundState,
  step,
} from "@parley/attestation";
import { beatOf, encodeSigners, type Head, type Hex, sortHeads } from "@parley/primitives";
import type { Rng } from "@parley/runtime";
import type { Adversary } from "./adversaries/Adversary.ts";
import { memoryProblems } from "./checks/memoryProblems.ts";
import { rootOf } from "./hashes.ts";
import { OperatorsChains } from "./OperatorsChains.ts";
import { BEAT_MS, START_MS } from "./Scenario.ts";
import type { L1Block } from "./SimulatedL1.ts";
import { SimulatedProtection } from "./SimulatedProtection.ts";
import type { SimulatedBlock, SimulatedRollup } from "./SimulatedRollup.ts";
import type { Branch } from "./sequencers/Sequencer.ts";
import { streamOfSeed } from "./streamOfSeed.ts";
import { describeHeads, NO_SIGNATURE, type Wire } from "./Wire.ts";
import type { World } from "./World.ts";

export const GRID = { beatZeroMs: START_MS, beatMs: BEAT_MS };
export const PARAMS = DEFAULT_ROUND_PARAMS;

/** One instance of an operator: a driver of the real round. What is durable survives a crash, the round does not. */
export class SimulatedOperator {
  readonly id: number;
  readonly seat: number;
  readonly isSecond: boolean;
  readonly rng: Rng;
  readonly chains: OperatorsChains;
  readonly #world: World;
  readonly #adversary: Adversary | undefined;
  readonly #protection: SimulatedProtection;
  #state: RoundState | undefined;
  /** grows with each start, so that what was under way in an earlier life goes nowhere */
  #life = 0;
  #isSwapped = false;

  constructor(
    world: World,
    { id, seat, isSecond, adversary }: { id: number; seat: number; isSecond: boolean; adversary: Adversary | undefined },
  ) {
    this.#world = world;
    this.id = id;
    this.seat = seat;
    this.isSecond = isSecond;
    this.rng = streamOfSeed(world.scenario.seed, `operator ${id}`);
    this.chains = new OperatorsChains(world.rollups, world.l1);
    this.#adversary = adversary;
    this.#protection = new SimulatedProtection(world.checkVote);
  }

  get isUp(): boolean {
    return this.#state !== undefined;
  }

  start(): void {
    if (this.#adversary?.isSilent === true || this.isUp) return;
    if (this.#adversary?.losesStores === true && this.#life > 0) {
      this.#protection.forget();
      this.chains.forget();
    }
    if (this.#world.swapsBranches && this.#life > 0) {
      this.#isSwapped = !this.#isSwapped;
      this.chains.forget();
    }
    this.#life += 1;
    this.#world.trace.line(`${this.#world.queue.nowMs} ${this.id} starts`);
    const { table, tableRoot, rollups, scenario } = this.#world;
    this.#state = createRound({
      seat: this.seat,
      table,
      leaderSeed: tableRoot,
      grid: GRID,
      rollupIds: rollups.map(({ id }) => id),
      params: PARAMS,
      lastSigned: this.#protection.lastSigned(),
    });
    for (const head of this.chains.heads()) this.#input({ type: "heads", heads: [head] });
    for (const rollupId of this.chains.ended) this.#input({ type: "quarantine", rollupId });
    this.#input({ type: "tick" });
    if (scenario.lagBeats === undefined) this.#syncBlocks();
    this.#adversary?.start?.(this);
  }

  /** The branch that the rollup's sequencer shows to this instance. */
  branchOf({ sequencer }: SimulatedRollup): Branch {
    const branch = sequencer.branchFor(this.id, this.isSecond);
    return this.#isSwapped && sequencer.forks ? (branch === 0 ? 1 : 0) : branch;
  }

  crash(): void {
    if (!this.isUp) return;
    this.#world.trace.line(`${this.#world.queue.nowMs} ${this.id} stops`);
    this.#life += 1;
    this.#state = undefined;
  }

  receive(message: Wire, number: number): void {
    if (this.#state === undefined) return;
    if (message.type === "certificate" && !this.#world.isCertificate(message.checkpoint)) {
      this.#world.history.forged += 1;
      return;
    }
    this.#adversary?.received?.(this, message);
    if (this.#adversary === undefined && this.#letsIn(this.#state, message))
      this.#world.history.heard.push({ seat: this.seat, life: this.#lifeName(), message });
    this.#input(message, `message ${number}`);
  }

  /** Executes the block if it is the next one of this operator's chain. */
  receiveBlock(block: SimulatedBlock): void {
    if (this.#state !== undefined && this.chains.add(block)) this.#input({ type: "heads", heads: [block.head] });
  }

  /** Learns that a sequencer sealed two blocks of one number: there are no more `unsafe` heads of its rollup (specs/protocol.md §3.1). */
  learnOfFork(rollupId: Hex): void {
    this.chains.ended.add(rollupId);
    this.#input({ type: "quarantine", rollupId });
  }

  /** Sees another L1 block as the newest one. */
  seeL1(tip: L1Block): void {
    if (!this.isUp) return;
    const heads = this.chains.derive(tip);
    if (heads.length > 0) this.#input({ type: "heads", heads });
  }

  // What adversaries work with.

  beat(): bigint {
    return beatOf(this.#nowMs(), GRID);
  }

  /** Instances of other seats. */
  others(): readonly SimulatedOperator[] {
    return this.#world.operators.filter(({ seat }) => seat !== this.seat);
  }

  everySeat(): number[] {
    return this.#world.scenario.weights.map((_, seat) => seat);
  }

  /** The newest `unsafe` head of each rollup that it has one of, in order. */
  newestHeads(): Head[] {
    return sortHeads(this.chains.newest());
  }

  /** The head of that number on the branch that this operator does not follow. */
  otherBranch(head: Head): Head {
    return this.chains.otherBranch(head);
  }

  isHeavy(rollupId: Hex): boolean {
    return this.#world.rollups.some(({ id, sequencer }) => id === rollupId && sequencer.isHeavy === true);
  }

  /** Views of a beat that this seat leads. */
  viewsLed(beat: bigint): number[] {
    const { tableRoot, scenario } = this.#world;
    return Array.from({ length: PARAMS.maxViews }, (_, view) => view).filter(
      (view) => leaderOf({ leaderSeed: tableRoot, weights: scenario.weights, excluded: new Set() }, beat, view) === this.seat,
    );
  }

  later(delayMs: number, run: () => void): void {
    const life = this.#life;
    const { queue } = this.#world;
    queue.at(queue.nowMs + delayMs, () => {
      if (life === this.#life) run();
    });
  }

  broadcast(message: Wire, to: readonly SimulatedOperator[] = this.others()): void {
    this.#world.send(this, message, to);
  }

  propose({ beat, view, heads }: { beat: bigint; view: number; heads: readonly Head[] }, to?: readonly SimulatedOperator[]): void {
    this.broadcast(
      { type: "proposal", proposal: { epoch: this.#world.table.epoch, beat, seat: this.seat, view, heads, signature: NO_SIGNATURE } },
      to,
    );
  }

  /** Signs without asking anybody, and tells everybody. */
  signAndAttest(beat: bigint, heads: readonly Head[]): void {
    const headsRoot = rootOf(heads);
    if (headsRoot === undefined) return;
    const attestation = { epoch: this.#world.table.epoch, beat, headsRoot, seat: this.seat, signature: NO_SIGNATURE };
    this.#world.history.open(heads);
    this.#world.history.sign(attestation);
    this.broadcast({ type: "attestation", attestation });
  }

  /** A certificate of whatever signers. */
  publishCertificate(beat: bigint, heads: readonly Head[], seats: readonly number[]): void {
    const headsRoot = rootOf(heads);
    if (headsRoot === undefined) return;
    const { table } = this.#world;
    const signers = encodeSigners(seats, table.operators.length);
    const certificate = { epoch: table.epoch, beat, headsRoot, signers, signature: NO_SIGNATURE };
    this.broadcast({ type: "certificate", checkpoint: { heads, certificate } });
  }

  /** Compares what an honest round remembers with its bounds. */
  checkMemory(): void {
    if (this.#state === undefined || this.#adversary !== undefined) return;
    for (const problem of memoryProblems(this.#state)) this.#world.history.memoryProblems.add(`seat ${this.seat}: ${problem}`);
  }

  /** Asks a peer, or the sequencer, for blocks that it does not have, four times a beat. */
  #syncBlocks(): void {
    const { operators, network, rollups, queue } = this.#world;
    this.later(BEAT_MS / 4, () => {
      const peer = operators[this.rng.integer(operators.length)];
      const isReached = peer !== undefined && network.connected(this, peer) && network.connected(peer, this);
      for (const rollup of rollups) {
        for (let next = this.chains.next(rollup.id); ; next += 1n) {
          const fromPeer = isReached && !rollup.sequencer.forks ? peer.chains.block(rollup.id, next) : undefined;
          const answers = rollup.sequencer.answers && this.#world.isReachedBySequencers(this) && next <= rollup.heightAt(queue.nowMs);
          const block = fromPeer ?? (answers ? rollup.block(next, this.branchOf(rollup)) : undefined);
          if (block === undefined || !this.chains.add(block)) break;
          this.#input({ type: "heads", heads: [block.head] });
        }
      }
      this.#syncBlocks();
    });
  }

  #letsIn(state: RoundState, message: Wire): boolean {
    if (message.type !== "certificate") return admit(state, this.#nowMs(), message) === "accept";
    const { beat } = message.checkpoint.certificate;
    return beat <= this.beat() + 1n && beat >= this.beat() - BigInt(PARAMS.rememberedBeats);
  }

  #nowMs(): number {
    return this.#world.queue.nowMs + this.#world.skewMs(this.seat);
  }

  #lifeName(): string {
    return `${this.id}.${this.#life}`;
  }

  #input(input: RoundInput, what: string = input.type): void {
    if (this.#state === undefined) return;
    this.#world.trace.line(
      `${this.#world.queue.nowMs} ${this.id} < ${what}${input.type === "heads" ? ` ${describeHeads(input.heads)}` : ""}`,
    );
    const { state, effects } = step(this.#state, this.#nowMs(), input);
    this.#state = state;
    for (const effect of effects) if (this.#adversary?.performs?.(this, effect) !== true) this.#perform(effect);
  }

  #perform(effect: RoundEffect): void {
    const { queue, table, history } = this.#world;
    switch (effect.type) {
      case "declare": {
        const { beat, sequence, heads } = effect;
        this.broadcast({
          type: "declaration",
          declaration: { epoch: this.#world.table.epoch, beat, sequence, heads, seat: this.seat, signature: NO_SIGNATURE },
        });
        break;
      }
      case "propose":
        this.propose(effect);
        break;
      case "vote":
        this.#vote(effect);
        break;
      case "attest":
        this.broadcast({ type: "attestation", attestation: effect.attestation });
        break;
      case "certify": {
        const { beat, headsRoot, heads, attestations } = effect;
        const seats = attestations.map(({ seat }) => seat).sort((a, b) => a - b);
        const signers = encodeSigners(seats, table.operators.length);
        const checkpoint = { heads, certificate: { epoch: table.epoch, beat, headsRoot, signers, signature: NO_SIGNATURE } };
        this.broadcast({ type: "certificate", checkpoint });
        this.later(0, () => this.#input({ type: "certificate", checkpoint }));
        break;
      }
      case "fault":
        this.#world.trace.line(`${queue.nowMs} ${this.id} accuses ${effect.fault.seat} of ${effect.fault.rollupId} ${effect.fault.number}`);
        history.faults.push({ atMs: queue.nowMs, life: this.#lifeName(), bySeat: this.seat, fault: effect.fault });
        break;
      case "schedule":
        this.later(effect.atMs - this.#nowMs(), () => this.#input({ type: "tick" }));
        break;
      case "count":
        break;
    }
  }

  #vote({ beat, headsRoot, heads }: RoundEffect & { type: "vote" }): void {
    const { table, history } = this.#world;
    const attestation = { epoch: table.epoch, beat, headsRoot, seat: this.seat, signature: NO_SIGNATURE };
    if (this.#adversary?.isUnprotected !== true && !this.#protection.record(heads, this.chains)) {
      history.refused += 1;
      this.#world.trace.line(`${this.#world.queue.nowMs} ${this.id} refuses ${headsRoot}`);
      return;
    }
    // A crash from here on leaves the record without the signature, never the other way round.
    this.later(1 + this.rng.integer(this.#world.diskMs(this.seat)), () => {
      history.open(heads);
      history.sign(attestation);
      this.#world.trace.line(`${this.#world.queue.nowMs} ${this.id} signs ${beat} ${headsRoot}`);
      this.#input({ type: "voted", attestation, heads });
    });
  }
}
