import {
  type Attestation,
  type CertifiedCheckpoint,
  encodeSigners,
  type Head,
  headsRoot,
  type OperatorTable,
  type Proposal,
  sharesRoot,
  tableRoot,
} from "@parley/primitives";
import { toHex } from "viem";
import { describe, expect, it } from "vitest";
import { leaderOf } from "./leaderOf.ts";
import { signedHeadOf, subjectOf } from "./protection.ts";
import { type RoundEffect, type RoundInput, step } from "./round.ts";
import { admit } from "./roundMessages.ts";
import { DEFAULT_ROUND_PARAMS } from "./roundParams.ts";
import { createRound, hashHeads, type RoundState, succeed } from "./roundState.ts";
import { testHead } from "./testing/testHead.ts";

const START_MS = 1_700_000_000_000;
const FIRST = 20n;
const rollupId = toHex(1, { size: 32 });
const operator = (index: number) => ({ operator: toHex(index, { size: 20 }), weight: 1n, publicKey: toHex(index, { size: 128 }) });
const table: OperatorTable = {
  l1ChainId: 1n,
  avs: toHex(0xa5, { size: 20 }),
  operatorSetId: 0,
  scheme: 1,
  epoch: 1,
  snapshotTime: 0n,
  validFrom: 0n,
  validUntil: 1_000_000n,
  sharesRoot: sharesRoot([]),
  operators: [1, 2, 3, 4].map(operator),
};
/** The second operator left, two others came. */
const next: OperatorTable = { ...table, epoch: 2, operators: [1, 3, 4, 5, 6].map(operator) };
const headOf = (beat: bigint, fields: Partial<Head> = {}) =>
  testHead({
    rollupId,
    number: beat + 1n,
    blockHash: toHex(beat + 1n, { size: 32 }),
    timestamp: BigInt(START_MS / 1_000) + beat,
    ...fields,
  });
const atBeat = (beat: bigint, fraction = 0.1) => START_MS + (Number(beat) + fraction) * 1_000;
const before = ({ isSeated = true } = {}) =>
  createRound({
    seat: isSeated ? 0 : undefined,
    table,
    leaderSeed: tableRoot(table),
    grid: { beatZeroMs: START_MS, beatMs: 1_000 },
    rollupIds: [rollupId],
    params: DEFAULT_ROUND_PARAMS,
    lastSigned: new Map(),
  });
const run = (state: RoundState, nowMs: number, ...inputs: RoundInput[]): RoundEffect[] =>
  inputs.flatMap((input) => step(state, nowMs, input).effects);
const kinds = (effects: readonly RoundEffect[]) => new Set(effects.map(({ type }) => type));
const proposalOf = (of: OperatorTable, state: RoundState, beat: bigint): Proposal => {
  const leadership = { leaderSeed: tableRoot(of), weights: of.operators.map(({ weight }) => weight), excluded: state.excluded };
  return { epoch: of.epoch, beat, seat: leaderOf(leadership, beat, 0), view: 0, heads: [headOf(beat)], signature: "0x" };
};
const certified = (beat: bigint, epoch = 1): CertifiedCheckpoint => ({
  heads: [headOf(beat)],
  certificate: { epoch, beat, headsRoot: headsRoot([headOf(beat)]), signers: encodeSigners([0, 1, 3], 4), signature: "0x" },
});
const attestationOf = (seat: number, beat: bigint, epoch: number): Attestation => ({
  epoch,
  beat,
  headsRoot: headsRoot([headOf(beat)]),
  seat,
  signature: "0x",
});

describe("a table that gives way to the next one", () => {
  it("works up to its last beat, and on none of the next one's", () => {
    const state = before();
    run(state, atBeat(FIRST - 2n), { type: "end", beat: FIRST }, { type: "heads", heads: [headOf(FIRST - 1n)] });
    expect(kinds(run(state, atBeat(FIRST - 1n, 0.45), { type: "tick" }))).toContain("declare");
    const heads: RoundInput = { type: "heads", heads: [headOf(FIRST)] };
    expect(kinds(run(state, atBeat(FIRST), heads))).not.toContain("declare");
    const late = run(state, atBeat(FIRST, 0.9), { type: "tick" });
    for (const effect of late) if ("beat" in effect) expect(effect.beat).toBeLessThan(FIRST);
    expect(admit(state, atBeat(FIRST), { type: "proposal", proposal: proposalOf(table, state, FIRST) })).toBe("ignore");
    expect(admit(state, atBeat(FIRST), { type: "proposal", proposal: proposalOf(table, state, FIRST - 1n) })).not.toBe("reject");
  });

  it("is followed by a round that speaks of no beat before, and knows what was signed and certified", () => {
    const state = before();
    const signed = headOf(FIRST - 1n);
    run(
      state,
      atBeat(FIRST - 2n),
      { type: "heads", heads: [headOf(FIRST - 2n)] },
      { type: "certificate", checkpoint: certified(FIRST - 2n) },
    );
    run(state, atBeat(FIRST - 1n), { type: "heads", heads: [signed] }, { type: "signed", heads: [signed] });
    const after = succeed(state, { seat: 0, table: next, leaderSeed: tableRoot(next), firstBeat: FIRST, excluded: [2] });
    expect(kinds(run(after, atBeat(FIRST - 1n, 0.9), { type: "tick" }))).not.toContain("declare");
    expect(admit(after, atBeat(FIRST - 1n, 0.9), { type: "attestation", attestation: attestationOf(1, FIRST - 1n, 2) })).toBe("ignore");
    expect(admit(after, atBeat(FIRST - 1n, 0.9), { type: "attestation", attestation: attestationOf(1, FIRST, 2) })).toBe("accept");
    // Another head of the number that was signed: its protection would refuse it.
    const [{ headHash = "0x" } = {}] = hashHeads([signed]);
    expect(after.lastSigned.get(subjectOf(signed))).toEqual(signedHeadOf(signed, headHash));
    expect(after.lastCertifiedBeat).toBe(FIRST - 2n);
    const declared = run(after, atBeat(FIRST), { type: "heads", heads: [headOf(FIRST)] });
    expect(declared).toContainEqual(expect.objectContaining({ type: "declare", beat: FIRST }));
    expect(after.excluded).toEqual(new Set([2]));
    // What the one learns from now on is not the other's.
    run(after, atBeat(FIRST), { type: "quarantine", rollupId });
    expect(state.quarantined.size).toBe(0);
  });

  it("still ends the beats of its certificates for the next one, whose seats are others", () => {
    const after = succeed(before(), { seat: 0, table: next, leaderSeed: tableRoot(next), firstBeat: FIRST, excluded: [] });
    expect(run(after, atBeat(FIRST), { type: "certificate", checkpoint: certified(FIRST - 1n) })).toContainEqual({
      type: "count",
      event: "certified",
    });
    expect(after.lastCertifiedBeat).toBe(FIRST - 1n);
    expect(after.certifiedNumber.get(subjectOf(headOf(0n)))).toBe(FIRST);
    expect(after.beats.get(FIRST - 1n)?.checkpoints.size ?? 0).toBe(0);
  });

  it("hears nothing of another table's messages, and blames nobody for them", () => {
    const after = succeed(before(), { seat: 0, table: next, leaderSeed: tableRoot(next), firstBeat: FIRST, excluded: [] });
    const attestation = attestationOf(9, FIRST, 1);
    expect(admit(after, atBeat(FIRST), { type: "attestation", attestation })).toBe("ignore");
    expect(admit(after, atBeat(FIRST), { type: "attestation", attestation: { ...attestation, epoch: 2 } })).toBe("reject");
  });
});

describe("an operator without a seat", () => {
  it("says nothing, and still finds certificates and faults", () => {
    const state = before({ isSeated: false });
    const effects = run(
      state,
      atBeat(FIRST),
      { type: "heads", heads: [headOf(FIRST)] },
      { type: "proposal", proposal: proposalOf(table, state, FIRST) },
      ...[0, 1, 2].map((seat): RoundInput => ({ type: "attestation", attestation: attestationOf(seat, FIRST, 1) })),
    );
    effects.push(...run(state, atBeat(FIRST, 0.95), { type: "tick" }));
    for (const kind of ["declare", "propose", "vote", "attest"] as const) expect(kinds(effects)).not.toContain(kind);
    expect(kinds(effects)).toContain("certify");
    const other = { ...headOf(FIRST), stateRoot: toHex(9, { size: 32 }) };
    const root = headsRoot([other]);
    const checkpoint = { heads: [other], certificate: { ...certified(FIRST).certificate, headsRoot: root } };
    const found = run(state, atBeat(FIRST, 0.95), { type: "certificate", checkpoint });
    expect(found.flatMap((effect) => (effect.type === "fault" ? [effect.fault.seat] : []))).toEqual([0, 1]);
  });
});
