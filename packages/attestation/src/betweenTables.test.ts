import {
  type Attestation,
  attestationDigest,
  type CertifiedCheckpoint,
  encodeSigners,
  forkId,
  type Head,
  headHash,
  headsRoot,
  type OperatorTable,
  sharesRoot,
  tableRoot,
} from "@parley/primitives";
import { toHex } from "viem";
import { privateKeyToAccount } from "viem/accounts";
import { describe, expect, it } from "vitest";
import { evidenceBetween, forksBetween } from "./betweenTables.ts";
import { type RoundInput, step } from "./round.ts";
import { DEFAULT_ROUND_PARAMS } from "./roundParams.ts";
import { createRound, type RoundState, succeed } from "./roundState.ts";
import { schemeOf } from "./schemes/schemeOf.ts";
import { testHead } from "./testing/testHead.ts";

const START_MS = 1_700_000_000_000;
const FIRST = 20n;
const rollupId = toHex(1, { size: 32 });
const keyOf = (index: number) => toHex(index, { size: 32 });
const operator = (index: number, key = index) => ({
  operator: toHex(index, { size: 20 }),
  weight: 1n,
  publicKey: privateKeyToAccount(keyOf(key)).address.toLowerCase() as `0x${string}`, // lower case of an address
});
const table: OperatorTable = {
  l1ChainId: 1n,
  avs: toHex(0xa5, { size: 20 }),
  operatorSetId: 0,
  scheme: 2,
  epoch: 1,
  snapshotTime: 0n,
  validFrom: 0n,
  validUntil: 1_000_000n,
  sharesRoot: sharesRoot([]),
  operators: [1, 2, 3, 4].map((index) => operator(index)),
};
/** The first operator left, so that all others have other seats; the third one has another key. */
const next: OperatorTable = { ...table, epoch: 2, operators: [operator(2), operator(3, 33), operator(4), operator(5)] };
const head = testHead({ rollupId, number: FIRST, finality: 1 });
const forged: Head = { ...head, stateRoot: toHex(9, { size: 32 }) };

const attestationOf = (of: OperatorTable, seat: number, beat: bigint, heads: readonly Head[], key: number): Attestation => {
  const root = headsRoot(heads);
  const signature = schemeOf(of).sign(keyOf(key), attestationDigest({ ...of, beat, headsRoot: root }));
  return { epoch: of.epoch, beat, headsRoot: root, seat, signature };
};
const certificateOf = (of: OperatorTable, seats: readonly number[], beat: bigint, heads: readonly Head[]): RoundInput => {
  const checkpoint: CertifiedCheckpoint = {
    heads,
    certificate: {
      epoch: of.epoch,
      beat,
      headsRoot: headsRoot(heads),
      signers: encodeSigners(seats, of.operators.length),
      signature: "0x",
    },
  };
  return { type: "certificate", checkpoint };
};
const told = (state: RoundState, beat: bigint, ...inputs: RoundInput[]) => {
  for (const input of inputs) step(state, START_MS + Number(beat) * 1_000 + 100, input);
};
const twoRounds = () => {
  const older = createRound({
    seat: undefined,
    table,
    leaderSeed: tableRoot(table),
    grid: { beatZeroMs: START_MS, beatMs: 1_000 },
    rollupIds: [rollupId],
    params: DEFAULT_ROUND_PARAMS,
    lastSigned: new Map(),
  });
  told(older, FIRST - 1n, { type: "end", beat: FIRST });
  const newer = succeed(older, { seat: undefined, table: next, leaderSeed: tableRoot(next), firstBeat: FIRST, excluded: [] });
  return { older, newer };
};
const operatorsIn = (older: RoundState, newer: RoundState) =>
  forksBetween(older, newer).map(({ isCertified, faults }) => ({ isCertified, operators: faults.map((fault) => fault.operator) }));

describe("two heads of one place, one signed under each of two tables", () => {
  it("are found with all operators that signed both, whatever their seats and keys", () => {
    const { older, newer } = twoRounds();
    told(older, FIRST - 1n, certificateOf(table, [0, 1, 2], FIRST - 1n, [head]));
    expect(forksBetween(older, newer)).toEqual([]);
    told(newer, FIRST, certificateOf(next, [1, 2, 3], FIRST, [forged]));
    const [fork] = forksBetween(older, newer);
    expect(fork).toMatchObject({ rollupId, number: FIRST, finality: 1, isCertified: true, headHashes: [headHash(head), headHash(forged)] });
    // Seat 2 of the one, seat 1 of the other; operator 4 signed only the second one.
    expect(fork?.faults.map((fault) => [fault.operator, fault.first.seat, fault.second.seat])).toEqual([[operator(3).operator, 2, 1]]);
    expect(operatorsIn(older, newer)).toHaveLength(1);
  });

  it("are found where the former table's word is of a beat after its last one, since rollups take its certificates for as long as it is valid", () => {
    const { older, newer } = twoRounds();
    told(newer, FIRST, certificateOf(next, [0, 1, 2], FIRST, [head]));
    told(older, FIRST + 3n, certificateOf(table, [1, 2, 3], FIRST + 3n, [forged]));
    expect(operatorsIn(older, newer)).toEqual([{ isCertified: true, operators: [2, 3, 4].map((index) => operator(index).operator) }]);
  });

  it("are told where both are certified and nobody signed both: then no operator is to blame", () => {
    const { older, newer } = twoRounds();
    told(older, FIRST - 1n, certificateOf(table, [0, 1], FIRST - 1n, [head]));
    told(newer, FIRST, certificateOf(next, [2, 3], FIRST, [forged]));
    expect(operatorsIn(older, newer)).toEqual([{ isCertified: true, operators: [] }]);
  });

  it("are found in single signatures, too; a proposal that nobody signed is none", () => {
    const { older, newer } = twoRounds();
    const checkpoint = certificateOf(table, [0], FIRST - 1n, [head]);
    told(older, FIRST - 1n, checkpoint, { type: "attestation", attestation: attestationOf(table, 1, FIRST - 1n, [head], 2) });
    told(newer, FIRST, { type: "attestation", attestation: attestationOf(next, 0, FIRST, [forged], 2) });
    // Nobody knows yet what the second one signed.
    expect(forksBetween(older, newer)).toEqual([]);
    told(newer, FIRST, certificateOf(next, [3], FIRST, [forged]));
    expect(operatorsIn(older, newer)).toEqual([{ isCertified: true, operators: [operator(2).operator] }]);
  });

  it("are none of other anchors, numbers, finalities or rollups, nor one and the same head", () => {
    const others: Partial<Head>[] = [
      {},
      { anchor: toHex(7, { size: 32 }), stateRoot: forged.stateRoot },
      { number: FIRST + 1n },
      { finality: 2 },
      { rollupId: toHex(2, { size: 32 }) },
    ];
    for (const fields of others) {
      const { older, newer } = twoRounds();
      told(older, FIRST - 1n, certificateOf(table, [0, 1, 2], FIRST - 1n, [head]));
      told(newer, FIRST, certificateOf(next, [0, 1, 2], FIRST, [{ ...head, ...fields }]));
      expect(forksBetween(older, newer)).toEqual([]);
    }
  });
});

describe("evidence of two words under two tables", () => {
  it("names each word's own epoch and key, and opens of certificates each one's own table", () => {
    const { older, newer } = twoRounds();
    const single: RoundInput = { type: "attestation", attestation: attestationOf(table, 2, FIRST - 1n, [head], 3) };
    told(older, FIRST - 1n, certificateOf(table, [0, 1, 2], FIRST - 1n, [head]), single);
    told(newer, FIRST, certificateOf(next, [1, 2, 3], FIRST, [forged]));
    const [fault] = forksBetween(older, newer)[0]?.faults.filter((one) => one.operator === operator(3).operator) ?? [];
    if (fault === undefined) throw new Error("operator 3 signed both");
    const { id, operator: accused, first, second } = evidenceBetween(fault);
    expect(accused).toBe(operator(3).operator);
    expect(id).toBe(forkId({ operator: accused, rollupId, anchor: head.anchor }));
    expect([first.epoch, second.epoch]).toEqual([1, 2]);
    expect([first.signing.publicKey, second.signing.publicKey]).toEqual([operator(3).publicKey, operator(3, 33).publicKey]);
    expect(first.signing).toMatchObject({ signers: "0x", table: { operators: [] } });
    expect(second.signing).toMatchObject({ signers: "0x0e", table: { operators: next.operators } });
    expect([first.head, second.head]).toEqual([head, forged]);
  });
});
