import { aggregate, DEFAULT_ROUND_PARAMS, type ForkBetweenTables, schemeOf, verifyCertificate } from "@parley/attestation";
import type { GossipMessage } from "@parley/network";
import {
  attestationDigest,
  type CertifiedCheckpoint,
  CHANGE_OVER_SECONDS,
  firstBeatOf,
  type Head,
  headsRoot,
  type OperatorTable,
  tableRoot,
} from "@parley/primitives";
import { createMetrics, memoryStore, SimulatedClock, silentLogger } from "@parley/runtime";
import { LocalSigner, SlashingProtection } from "@parley/signer";
import { toHex } from "viem";
import { afterEach, describe, expect, it } from "vitest";
import { CheckpointStore } from "./CheckpointStore.ts";
import { Rounds } from "./Rounds.ts";
import { testDeployment, testSecretKey } from "./testing/testDeployment.ts";

const BEAT_MS = 1_000;
const BEGIN_SECONDS = 1_700_000_000n;
const grid = { beatZeroMs: Number(BEGIN_SECONDS) * 1_000, beatMs: BEAT_MS };
const rollupId = toHex(1, { size: 32 });
const { table: all } = testDeployment({ rollups: [], l1RpcUrl: "", ...grid, operators: 6 });
/** Of these of the six, valid from that second on. */
const tableOf = (epoch: number, members: readonly number[], validFrom: bigint): OperatorTable => ({
  ...all,
  epoch,
  validFrom,
  operators: all.operators.filter((_, i) => members.includes(i)),
});
const FIRST = tableOf(1, [0, 1, 2, 3], 0n);
/** One left, two came. */
const SECOND = tableOf(2, [0, 2, 3, 4, 5], BEGIN_SECONDS);
const CHANGE = firstBeatOf(SECOND, grid);
const headAt = (beat: bigint): Head => ({
  rollupId,
  number: beat + 1n,
  blockHash: toHex(beat + 1n, { size: 32 }),
  timestamp: BEGIN_SECONDS + beat,
  stateRoot: toHex(3, { size: 32 }),
  outboxRoot: toHex(4, { size: 32 }),
  finality: 1,
  l1OriginNumber: 7n,
  l1OriginHash: toHex(5, { size: 32 }),
  anchor: toHex(0, { size: 32 }),
});

const ahead = (table: OperatorTable) => ({ table, leaderSeed: tableRoot(table) });

/** Operators that hear each other at once. Each learns of tables when it is told. */
class Operators {
  readonly clock = new SimulatedClock(grid.beatZeroMs);
  readonly certified: CertifiedCheckpoint[] = [];
  readonly verdicts: { topic: string; verdict: string }[] = [];
  readonly forks: { by: number; fork: ForkBetweenTables }[] = [];
  readonly rounds: Rounds[] = [];

  static async start(count: number): Promise<Operators> {
    const operators = new Operators();
    for (let i = 0; i < count; i += 1) operators.rounds.push(await operators.#open(i));
    for (const rounds of operators.rounds) rounds.start();
    return operators;
  }

  async #open(index: number): Promise<Rounds> {
    const { operator = "0x" } = all.operators[index] ?? {};
    const protection = await SlashingProtection.open({ store: memoryStore(), operator, network: all, allowEmpty: true });
    return new Rounds({
      first: {
        table: FIRST,
        leaderSeed: tableRoot(FIRST),
        grid,
        rollupIds: [rollupId],
        params: DEFAULT_ROUND_PARAMS,
        lastSigned: new Map(),
      },
      seatIn(table) {
        const seat = table.operators.findIndex((one) => one.operator === operator);
        return seat < 0 ? undefined : { seat, signer: new LocalSigner({ secretKey: testSecretKey(index), network: all, protection }) };
      },
      checkpoints: await CheckpointStore.open(memoryStore()),
      canonicalHash: async (_, number) => headAt(number - 1n).blockHash,
      network: { publish: (message) => this.#publish(index, message) },
      clock: this.clock,
      logger: silentLogger,
      metrics: createMetrics(),
      onFault: (fault) => this.verdicts.push({ topic: `fault of ${fault.seat}`, verdict: "fault" }),
      onFork: (fork) => this.forks.push({ by: index, fork }),
      onOthersHeads: () => undefined,
      onChangeOver: () => undefined,
      onFailure(error) {
        throw error;
      },
    });
  }

  #publish(from: number, message: GossipMessage): void {
    if (message.topic === "block" || message.topic === "handover" || message.topic === "handoverShare") throw new Error(message.topic);
    if (message.topic === "certificate") this.certified.push(message.checkpoint);
    for (const [i, rounds] of this.rounds.entries()) {
      if (i === from) continue;
      this.clock.scheduleAt(this.clock.nowMs() + 5, () => {
        void rounds.receive(message).then((verdict) => this.verdicts.push({ topic: message.topic, verdict }));
      });
    }
  }

  /** Through these beats, with a block in each. */
  async run(from: bigint, to: bigint): Promise<void> {
    for (let beat = from; beat < to; beat += 1n) {
      await this.clock.advanceTo(grid.beatZeroMs + Number(beat) * BEAT_MS + 50);
      for (const rounds of this.rounds) rounds.input({ type: "heads", heads: [headAt(beat)] });
      await this.clock.advanceTo(grid.beatZeroMs + Number(beat + 1n) * BEAT_MS - 1);
    }
  }

  /** Beats with a certificate, by the epoch that it is of. */
  beatsOf(epoch: number): bigint[] {
    const beats = this.certified.filter(({ certificate }) => certificate.epoch === epoch).map(({ certificate }) => certificate.beat);
    return [...new Set(beats)].sort((a, b) => Number(a - b));
  }
}

let operators: Operators;
afterEach(() => {
  for (const rounds of operators.rounds) rounds.stop();
});

describe("rounds of one table after the other", () => {
  it("certify every beat, each under its own table, and blame nobody", async () => {
    operators = await Operators.start(6);
    await operators.run(0n, 3n);
    for (const rounds of operators.rounds) rounds.add(ahead(SECOND));
    await operators.run(3n, CHANGE + 5n);
    expect(CHANGE).toBe(CHANGE_OVER_SECONDS);
    // In its very first beat nobody has heard of the rollup yet.
    expect(operators.beatsOf(1).filter((beat) => beat > 1n)).toEqual(range(2n, CHANGE));
    expect(operators.beatsOf(2)).toEqual(range(CHANGE, CHANGE + 5n));
    for (const { certificate } of operators.certified)
      expect(verifyCertificate({ table: certificate.epoch === 1 ? FIRST : SECOND, certificate })).toMatchObject({ valid: true });
    const seats = operators.rounds.map(({ seat, table }) => [table.epoch, seat]);
    expect(seats).toEqual([
      [2, 0],
      [2, undefined],
      [2, 1],
      [2, 2],
      [2, 3],
      [2, 4],
    ]);
    expect(operators.verdicts.filter(({ verdict }) => verdict === "reject" || verdict === "fault")).toEqual([]);
  });

  it("wait for who learns of the next table late, and are whole again then", async () => {
    operators = await Operators.start(6);
    const [late, other, ...early] = [operators.rounds[2], operators.rounds[3], ...operators.rounds.filter((_, i) => i !== 2 && i !== 3)];
    for (const rounds of early) rounds.add(ahead(SECOND));
    await operators.run(0n, CHANGE + 3n);
    // Three of five, and one or two of four: no quorum anywhere.
    expect(operators.beatsOf(2)).toEqual([]);
    expect(operators.beatsOf(1).at(-1)).toBe(CHANGE - 1n);
    for (const rounds of [late, other]) rounds?.add(ahead(SECOND));
    await operators.run(CHANGE + 3n, CHANGE + 8n);
    expect(operators.beatsOf(2).at(-1)).toBe(CHANGE + 7n);
    expect(operators.verdicts.filter(({ verdict }) => verdict === "reject" || verdict === "fault")).toEqual([]);
  });

  it("leave out an operator that was ejected, in tables that come as in this one", async () => {
    operators = await Operators.start(6);
    const { operator = "0x" } = all.operators[3] ?? {};
    for (const rounds of operators.rounds) rounds.add(ahead(SECOND));
    await operators.run(0n, 3n);
    for (const rounds of operators.rounds) rounds.exclude(operator);
    operators.certified.length = 0;
    await operators.run(3n, CHANGE + 3n);
    const signers = new Map(operators.certified.map(({ certificate }) => [certificate.epoch, certificate.signers]));
    // Of the first table seats 0, 1, 2; of the second, where it would have seat 2, the other four.
    expect(signers).toEqual(
      new Map([
        [1, "0x07"],
        [2, "0x1b"],
      ]),
    );
  });

  it("find who signed under the former table what contradicts the present one's, once, and nobody before", async () => {
    operators = await Operators.start(6);
    for (const rounds of operators.rounds) rounds.add(ahead(SECOND));
    await operators.run(0n, CHANGE + 2n);
    expect(operators.forks).toEqual([]);
    // Three of the four, with their keys of the former table, in a beat of the present one.
    const heads = [{ ...headAt(CHANGE), stateRoot: toHex(9, { size: 32 }) }];
    const statement = { epoch: 1, beat: CHANGE + 1n, headsRoot: headsRoot(heads) };
    const attestations = [1, 2, 3].map((seat) => {
      const digest = attestationDigest({ ...FIRST, ...statement });
      return { ...statement, seat, signature: schemeOf(FIRST).sign(testSecretKey(seat), digest) };
    });
    const { certificate } = aggregate({ table: FIRST, attestations });
    if (certificate === undefined) throw new Error("three of four are a quorum");
    for (const rounds of operators.rounds) await rounds.receive({ topic: "certificate", checkpoint: { heads, certificate } });
    await operators.run(CHANGE + 2n, CHANGE + 4n);
    const accused = [2, 3].map((index) => all.operators[index]?.operator);
    for (const [index] of operators.rounds.entries()) {
      const told = operators.forks.filter(({ by }) => by === index).map(({ fork }) => fork);
      expect(told.flatMap(({ faults }) => faults.map(({ operator }) => operator)).sort()).toEqual(accused);
      expect(told.map(({ isCertified, number }) => ({ isCertified, number }))).toEqual([{ isCertified: true, number: CHANGE + 1n }]);
    }
  });

  it("go through tables that follow each other at once", async () => {
    operators = await Operators.start(4);
    for (const rounds of operators.rounds) {
      rounds.add(ahead(tableOf(2, [0, 1, 2], BEGIN_SECONDS)));
      rounds.add(ahead(tableOf(4, [0, 1, 2, 3], BEGIN_SECONDS)));
      rounds.add(ahead(tableOf(3, [0, 1, 2, 3], BEGIN_SECONDS)));
    }
    await operators.run(0n, CHANGE + 2n);
    expect(operators.beatsOf(2)).toEqual([]);
    expect(operators.beatsOf(3)).toEqual(range(CHANGE, CHANGE + 2n));
    expect(operators.rounds[0]?.tables.map(({ epoch }) => epoch)).toEqual([1, 2, 3]);
    // What can learn of no fault any more is forgotten.
    await operators.run(CHANGE + 2n, CHANGE + BigInt(DEFAULT_ROUND_PARAMS.rememberedBeats) + 3n);
    expect(operators.rounds[0]?.tables.map(({ epoch }) => epoch)).toEqual([3]);
  });
});

function range(from: bigint, to: bigint): bigint[] {
  return Array.from({ length: Number(to - from) }, (_, i) => from + BigInt(i));
}
