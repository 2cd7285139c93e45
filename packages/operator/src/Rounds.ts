import {
  createRound,
  type Equivocation,
  type ForkBetweenTables,
  type RoundConfig,
  type RoundInput,
  type RoundState,
  succeed,
} from "@parley/attestation";
import type { Verdict } from "@parley/network";
import { type Address, beatOf, beatStartMs, firstBeatOf, type OperatorTable } from "@parley/primitives";
import type { Signer } from "@parley/signer";
import { ForkWatch } from "./ForkWatch.ts";
import { RoundDriver, type RoundDriverOptions, type RoundGossip } from "./RoundDriver.ts";

/** The place of this operator in a table. */
export interface Seat {
  seat: number;
  signer: Signer;
}

export interface RoundsOptions extends Omit<RoundDriverOptions, "state" | "signer" | "onFault" | "onSigned" | "onCertified"> {
  /** of the table to begin with */
  first: Omit<RoundConfig, "seat">;
  /** undefined: it looks on */
  seatIn: (table: OperatorTable) => Seat | undefined;
  onFault: (fault: Equivocation, table: OperatorTable) => void;
  /** two heads of one place are signed, one under each of two tables; told again when more operators are found to have signed both */
  onFork: (fork: ForkBetweenTables) => void;
  /** from now on the operator works under this table */
  onChangeOver: (table: OperatorTable, seat: number | undefined) => void;
}

/** A table and what its leaders are drawn from. */
type TableAhead = Pick<RoundConfig, "table" | "leaderSeed">;

interface Running {
  table: OperatorTable;
  seat: number | undefined;
  /** undefined: of the table that it began with */
  firstBeat: bigint | undefined;
  driver: RoundDriver;
}

/**
 * The rounds of an operator, one for each operator table (specs/protocol.md §4.2). The round of a table begins a beat before its first one, with what the one before it knows, and the one before it goes on
 * for as long as it can learn of faults.
 */
export class Rounds {
  readonly #options: RoundsOptions;
  readonly #running: Running[];
  /** tables whose time has not come, ascending */
  #waiting: TableAhead[] = [];
  readonly #ejected = new Set<Address>();
  #cancelBegin: () => void = () => undefined;
  #suspension: string | undefined;
  readonly #forks = new ForkWatch();
  #cancelCompare: () => void = () => undefined;

  constructor(options: RoundsOptions) {
    this.#options = options;
    const { first } = options;
    const seat = options.seatIn(first.table);
    this.#running = [this.#open(createRound({ ...first, seat: seat?.seat }), seat)];
  }

  /** The table that this beat is worked on under. */
  get table(): OperatorTable {
    return this.#current.table;
  }

  /** Of this operator in that table; undefined where it has none. */
  get seat(): number | undefined {
    return this.#current.seat;
  }

  get beat(): bigint {
    return this.#newest.driver.beat;
  }

  /** All tables that are worked under, or will be, ascending. */
  get tables(): readonly OperatorTable[] {
    return [...this.#running.map(({ table }) => table), ...this.#waiting.map(({ table }) => table)];
  }

  /** Whether the signer gave no signature when it was asked last. */
  get isSignerFailing(): boolean {
    return this.#current.driver.isSignerFailing;
  }

  /** Why nothing leaves. */
  get suspension(): string | undefined {
    return this.#suspension;
  }

  get ejected(): readonly Address[] {
    return [...this.#ejected].sort();
  }

  start(): void {
    for (const { driver } of this.#running) driver.start();
  }

  stop(): void {
    this.#cancelBegin();
    this.#cancelCompare();
    for (const { driver } of this.#running) driver.stop();
  }

  /** Holds back this operator's own word in all rounds (`RoundDriver.suspend`). */
  suspend(reason: string): void {
    this.#suspension = reason;
    for (const { driver } of this.#running) driver.suspend(reason);
  }

  resume(): void {
    this.#suspension = undefined;
    for (const { driver } of this.#running) driver.resume();
  }

  /** Tells every round what all have to know, whichever table they are of. */
  input(input: Extract<RoundInput, { type: "heads" | "quarantine" | "resume" | "join" }>): void {
    for (const { driver } of this.#running) driver.input(input);
  }

  /** Takes an operator out of all rounds. */
  exclude(operator: Address): void {
    this.#ejected.add(operator);
    for (const { table, driver } of this.#running)
      for (const seat of seatsOf(table, this.#ejected)) driver.input({ type: "exclude", seat });
  }

  /** The next table is final on the L1, and so is what its leaders are drawn from. One that is known is left as it is. */
  add(next: TableAhead): void {
    const last = this.tables.at(-1);
    if (last === undefined || next.table.epoch !== last.epoch + 1) return;
    this.#waiting.push(next);
    this.#arrange();
  }

  /** Hands a message to the round that it is of. */
  async receive(message: RoundGossip): Promise<Verdict> {
    this.#forget();
    const epoch = epochOf(message);
    const running = this.#running.find(({ table }) => table.epoch === epoch);
    return running === undefined ? "ignore" : running.driver.receive(message);
  }

  get #newest(): Running {
    const newest = this.#running.at(-1);
    if (newest === undefined) throw new Error("there is a round from the beginning on");
    return newest;
  }

  get #current(): Running {
    const { beat } = this;
    return this.#running.findLast(({ firstBeat }) => firstBeat === undefined || beat >= firstBeat) ?? this.#newest;
  }

  #firstBeat(table: OperatorTable): bigint {
    return firstBeatOf(table, this.#options.first.grid);
  }

  /** Begins the next table's round when it is time. */
  #arrange(): void {
    const [next] = this.#waiting;
    if (next === undefined) return;
    const { clock, first } = this.#options;
    const beat = this.#firstBeat(next.table);
    this.#newest.driver.input({ type: "end", beat });
    this.#cancelBegin();
    // A beat early: what peers say of the first beat, by their clocks, is heard.
    this.#cancelBegin = clock.scheduleAt(beatStartMs(beat - 1n, first.grid), () => this.#begin(next, beat));
  }

  #begin({ table, leaderSeed }: TableAhead, firstBeat: bigint): void {
    this.#waiting = this.#waiting.filter((ahead) => ahead.table.epoch !== table.epoch);
    const seat = this.#options.seatIn(table);
    const excluded = seatsOf(table, this.#ejected);
    const state = succeed(this.#newest.driver.state, { seat: seat?.seat, table, leaderSeed, firstBeat, excluded });
    const running = this.#open(state, seat);
    this.#running.push(running);
    running.driver.start();
    this.#options.onChangeOver(table, seat?.seat);
    this.#compare();
    this.#forget();
    this.#arrange();
  }

  /** Each beat while two tables' rounds run: neither knows the other's words. */
  #compare(): void {
    const { clock, first } = this.#options;
    this.#cancelCompare();
    if (this.#running.length < 2) return;
    this.#tellForks();
    this.#cancelCompare = clock.scheduleAt(beatStartMs(beatOf(clock.nowMs(), first.grid) + 1n, first.grid), () => this.#compare());
  }

  #tellForks(): void {
    for (const fork of this.#forks.among(this.#running.map(({ driver }) => driver.state))) this.#options.onFork(fork);
  }

  #open(state: RoundState, seat: Seat | undefined): Running {
    const { onFault, ...options } = this.#options;
    const { table, firstBeat } = state.config;
    const driver: RoundDriver = new RoundDriver({
      ...options,
      state,
      signer: seat?.signer,
      onFault: (fault) => onFault(fault, table),
      onSigned: (heads) => this.#tellOthers(driver, { type: "signed", heads }),
      onCertified: (checkpoint) => this.#tellOthers(driver, { type: "certificate", checkpoint }),
    });
    if (this.#suspension !== undefined) driver.suspend(this.#suspension);
    return { table, seat: seat?.seat, firstBeat, driver };
  }

  #tellOthers(than: RoundDriver, input: RoundInput): void {
    for (const { driver } of this.#running) if (driver !== than) driver.input(input);
  }

  /** Ends rounds that can learn of no fault any more. */
  #forget(): void {
    const kept = BigInt(this.#options.first.params.rememberedBeats);
    for (let [oldest, next] = this.#running; next?.firstBeat !== undefined && oldest !== undefined; [oldest, next] = this.#running) {
      if (next.firstBeat + kept >= this.beat) return;
      this.#tellForks();
      oldest.driver.stop();
      this.#running.shift();
    }
  }
}

function epochOf(message: RoundGossip): number {
  switch (message.topic) {
    case "declaration":
      return message.declaration.epoch;
    case "proposal":
      return message.proposal.epoch;
    case "attestation":
      return message.attestation.epoch;
    case "certificate":
      return message.checkpoint.certificate.epoch;
  }
}

function seatsOf({ operators }: OperatorTable, ejected: ReadonlySet<Address>): number[] {
  return operators.flatMap(({ operator }, seat) => (ejected.has(operator) ? [seat] : []));
}
