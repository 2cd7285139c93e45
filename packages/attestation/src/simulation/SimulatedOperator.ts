import { type Attestation, encodeSigners, type Head, type Hex } from "@parley/primitives";
import { leaderOf } from "../leaderOf.ts";
import { checkVote, NO_ANCHOR, type SignedHead, signedHeadOf, subjectOf } from "../protection.ts";
import { type RoundEffect, type RoundInput, step } from "../round.ts";
import { createRound, hashHeads, type RoundState, rootOf } from "../roundState.ts";
import { type Adversary, BEAT_MS, PARAMS, type SimulatedBlock, START_MS, type Wire, type World } from "./world.ts";

/** A driver of the round: what is durable survives `crash`, the round does not. */
export class SimulatedOperator {
  readonly seat: number;
  readonly #world: World;
  readonly #adversary: Adversary | undefined;
  /** durable: executed blocks and signed heads, by rollup and number */
  readonly #chain = new Map<Hex, Map<bigint, SimulatedBlock>>();
  readonly #signed = new Map<Hex, Map<bigint, SignedHead>>();
  #state: RoundState | undefined;
  /** grows with each start, so that what was under way in an earlier life goes nowhere */
  #life = 0;

  constructor(world: World, seat: number, adversary: Adversary | undefined) {
    this.#world = world;
    this.seat = seat;
    this.#adversary = adversary;
    for (const id of world.rollupIds) {
      this.#chain.set(id, new Map());
      this.#signed.set(id, new Map());
    }
  }

  start(): void {
    if (this.#adversary === "silent") return;
    const { table, rollupIds } = this.#world;
    const lastSigned = new Map(
      [...this.#signed].flatMap(([id, byNumber]) =>
        [...byNumber.values()].slice(-1).map((last) => [subjectOf({ rollupId: id, finality: 1, anchor: NO_ANCHOR }), last] as const),
      ),
    );
    this.#life += 1;
    this.#state = createRound({
      seat: this.seat,
      table,
      grid: { beatZeroMs: START_MS, beatMs: BEAT_MS },
      rollupIds,
      params: PARAMS,
      lastSigned,
    });
    for (const blocks of this.#chain.values())
      for (const { head } of [...blocks.values()].slice(-8)) this.#input({ type: "heads", heads: [head] });
    this.#input({ type: "tick" });
    this.#syncBlocks();
  }

  crash(): void {
    this.#life += 1;
    this.#state = undefined;
  }

  receive(message: Wire): void {
    if (this.#state === undefined) return;
    if (this.#adversary === "equivocate" && message.type === "proposal") this.#signAnything(message.proposal.beat, message.proposal.heads);
    this.#input(message);
  }

  /** Executes the block if it is the next one of this operator's chain. */
  receiveBlock(block: SimulatedBlock): void {
    const chain = this.#chain.get(block.head.rollupId);
    if (this.#state === undefined || chain === undefined) return;
    const parent = chain.get(block.head.number - 1n);
    if (chain.has(block.head.number) || (block.head.number > 1n && parent?.head.blockHash !== block.parentHash)) return;
    chain.set(block.head.number, block);
    this.#input({ type: "heads", heads: [block.head] });
  }

  blockAfter(id: Hex, number: bigint): SimulatedBlock | undefined {
    return this.#state === undefined ? undefined : this.#chain.get(id)?.get(number + 1n);
  }

  /** Asks a random peer, or else the sequencer, for the next block of each rollup, ten times a beat. */
  #syncBlocks(): void {
    const life = this.#life;
    if (this.#world.scenario.lagBeats !== undefined) return;
    this.#world.queue.at(this.#world.queue.nowMs + BEAT_MS / 10, () => {
      if (life !== this.#life) return;
      const peer = this.#world.operators[this.#world.rng.integer(this.#world.operators.length)];
      for (const [id, chain] of this.#chain) {
        const reached = peer !== undefined && !this.#world.isForked(id) && this.#world.connected(this.seat, peer.seat);
        const fromPeer = reached ? peer.blockAfter(id, BigInt(chain.size)) : undefined;
        const next = fromPeer ?? this.#world.blockFromSequencer(id, BigInt(chain.size + 1), this.seat);
        if (next !== undefined) this.receiveBlock(next);
      }
      this.#syncBlocks();
    });
  }

  #input(input: RoundInput): void {
    if (this.#state === undefined) return;
    const { state, effects } = step(this.#state, this.#world.queue.nowMs, input);
    this.#state = state;
    for (const effect of effects) this.#perform(effect);
  }

  #perform(effect: RoundEffect): void {
    const { queue, table } = this.#world;
    const life = this.#life;
    const later = (delayMs: number, input: () => RoundInput) => {
      queue.at(queue.nowMs + delayMs, () => {
        if (life === this.#life) this.#input(input());
      });
    };
    switch (effect.type) {
      case "declare":
        this.#world.broadcast(this.seat, {
          type: "declaration",
          declaration: { ...effect, epoch: table.epoch, seat: this.seat, signature: "0x" },
        });
        if (this.#adversary === "equivocate" && effect.sequence === 0) this.#proposeAnything(effect.beat);
        break;
      case "propose":
        if (this.#adversary !== "equivocate") this.#propose(effect.beat, effect.view, effect.heads);
        break;
      case "vote": {
        const { beat, headsRoot: root, heads } = effect;
        const attestation = { epoch: table.epoch, beat, headsRoot: root, seat: this.seat, signature: "0x" as Hex };
        if (!this.#record(heads)) break;
        // A crash from here on leaves the record without the signature, never the other way round.
        later(1 + this.#world.rng.integer(5), () => {
          this.#world.sign(attestation);
          return { type: "voted", attestation, heads };
        });
        break;
      }
      case "attest":
        this.#world.broadcast(this.seat, { type: "attestation", attestation: effect.attestation });
        break;
      case "certify": {
        const { beat, headsRoot: root, heads, attestations } = effect;
        const seats = attestations.map(({ seat }) => seat).sort((a, b) => a - b);
        const certificate = {
          epoch: table.epoch,
          beat,
          headsRoot: root,
          signers: encodeSigners(seats, table.operators.length),
          signature: "0x" as Hex,
        };
        const checkpoint = { heads, certificate };
        if (this.#adversary !== "withhold") this.#world.broadcast(this.seat, { type: "certificate", checkpoint });
        later(0, () => ({ type: "certificate", checkpoint }));
        break;
      }
      case "fault":
        this.#world.faults.push(effect.fault);
        break;
      case "schedule":
        later(effect.atMs - queue.nowMs, () => ({ type: "tick" }));
        break;
      case "count":
        break;
    }
  }

  #propose(beat: bigint, view: number, heads: readonly Head[]): void {
    const proposal = { epoch: this.#world.table.epoch, beat, seat: this.seat, view, heads, signature: "0x" as Hex };
    const few = this.#world.operators.map(({ seat }) => seat).filter(() => this.#world.rng.integer(2) === 0);
    this.#world.broadcast(this.seat, { type: "proposal", proposal }, this.#adversary === "withhold" ? few : undefined);
  }

  /** In every view that it may lead: its own branch, whoever declared it, and a head that nobody computed. */
  #proposeAnything(beat: bigint): void {
    const { tableRoot, table, scenario } = this.#world;
    const own = [...this.#chain.values()].flatMap((chain) => chain.get(BigInt(chain.size))?.head ?? []);
    const forged = own.map((head, i) => (i === 0 ? { ...head, stateRoot: `0x${"ab".repeat(32)}` as const } : head));
    if (own.length === 0) return;
    for (let view = 0; view < PARAMS.maxViews; view += 1) {
      if (leaderOf({ tableRoot, weights: scenario.weights, excluded: new Set() }, beat, view) !== this.seat) continue;
      for (const heads of [own, forged]) {
        this.#world.broadcast(this.seat, {
          type: "proposal",
          proposal: { epoch: table.epoch, beat, seat: this.seat, view, heads, signature: "0x" },
        });
        this.#signAnything(beat, heads);
      }
    }
  }

  #signAnything(beat: bigint, heads: readonly Head[]): void {
    const attestation: Attestation = {
      epoch: this.#world.table.epoch,
      beat,
      headsRoot: rootOf(heads) ?? "0x",
      seat: this.seat,
      signature: "0x",
    };
    this.#world.sign(attestation);
    this.#world.broadcast(this.seat, { type: "attestation", attestation });
  }

  /** The protection's driver in memory: all heads or none. */
  #record(heads: readonly Head[]): boolean {
    if (this.#adversary === "equivocate") return true;
    const records = hashHeads(heads).map(({ head, headHash }) => {
      const byNumber = this.#signed.get(head.rollupId);
      const last = [...(byNumber?.values() ?? [])].at(-1);
      const canonicalHashAtLast = last && this.#chain.get(head.rollupId)?.get(last.number)?.head.blockHash;
      const known = byNumber?.get(head.number);
      const decision = checkVote(
        { sameNumber: known === undefined ? [] : [known], last },
        { head, headHash, canonicalHashAtLast, originAncestors: new Map() },
      );
      return { decision, byNumber, record: signedHeadOf(head, headHash) };
    });
    if (!records.every(({ decision }) => decision.allowed)) return false;
    for (const { byNumber, record } of records) byNumber?.set(record.number, record);
    return true;
  }
}
