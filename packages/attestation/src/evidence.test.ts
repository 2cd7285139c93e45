import { DST_SIG, expandPublicKey, generateSecretKey, publicKeyOf, sign, verify } from "@parley/bls";
import {
  type Attestation,
  attestationDigest,
  equivocationId,
  forkId,
  type Head,
  headHash,
  headsRoot,
  merkleRoot,
  type OperatorTable,
  rangeRoot,
  sharesRoot,
  sortHeads,
} from "@parley/primitives";
import { describe, expect, it } from "vitest";
import { aggregate } from "./aggregate.ts";
import { equivocationEvidence } from "./evidence.ts";
import type { Equivocation } from "./faults.ts";
import { testHead } from "./testing/testHead.ts";

const secretKeys = [1, 2, 3, 4].map((byte) => generateSecretKey(new Uint8Array(32).fill(byte)));
const table: OperatorTable = {
  l1ChainId: 31_337n,
  avs: "0x00000000000000000000000000000000000000a5",
  operatorSetId: 0,
  scheme: 1,
  epoch: 1,
  snapshotTime: 5n,
  validFrom: 5n,
  validUntil: 1_000_000n,
  sharesRoot: sharesRoot([]),
  operators: secretKeys.map((key, seat) => ({
    operator: `0x${(seat + 1).toString().padStart(40, "0")}`,
    weight: 10n,
    publicKey: publicKeyOf(key),
  })),
};

function attest(seat: number, beat: bigint, heads: readonly Head[]): Attestation {
  const root = headsRoot(heads);
  const signature = sign({
    secretKey: secretKeys[seat] ?? "0x",
    digest: attestationDigest({ ...table, beat, headsRoot: root }),
    dst: DST_SIG,
  });
  return { epoch: table.epoch, beat, headsRoot: root, seat, signature };
}
const heads = sortHeads([
  testHead(),
  testHead({ rollupId: `0x${"02".repeat(32)}`, number: 8n }),
  testHead({ rollupId: `0x${"03".repeat(32)}` }),
]);
const forged = heads.map((head) => (head.number === 8n ? { ...head, stateRoot: `0x${"ee".repeat(32)}` as const } : head)).slice(0, 2);

describe("equivocationEvidence", () => {
  const fault: Equivocation = {
    seat: 2,
    rollupId: `0x${"02".repeat(32)}`,
    finality: 1,
    number: 8n,
    anchor: `0x${"00".repeat(32)}`,
    first: { attestation: attest(2, 4n, heads), heads },
    second: { attestation: attest(2, 5n, forged), heads: forged },
  };

  it("proves both heads under what the seat signed", () => {
    const { operator, first, second } = equivocationEvidence(table, fault);
    expect(operator).toBe(table.operators[2]?.operator);
    expect(first.head).toEqual(heads[1]);
    expect(second.head).toEqual(forged[1]);
    expect([first.proof.headsRoot, second.proof.headsRoot]).toEqual([headsRoot(heads), headsRoot(forged)]);
    const trees = [heads, forged].map((list) => merkleRoot(list.map(headHash)));
    const roots = [first, second].map(({ head, proof: { proof, position, count } }) =>
      rangeRoot({ leaves: [headHash(head)], start: position, size: count, proof }),
    );
    expect(roots).toEqual(trees);
    for (const { epoch, beat, signing, proof } of [first, second]) {
      const { signature, publicKey } = signing;
      expect(epoch).toBe(table.epoch);
      expect([publicKey, signing.signers, signing.table.operators]).toEqual([table.operators[2]?.publicKey, "0x", []]);
      expect(signature.length).toBe(2 + 2 * 256);
      const digest = attestationDigest({ ...table, beat, headsRoot: proof.headsRoot });
      expect(verify({ publicKey: expandPublicKey(table.operators[2]?.publicKey ?? "0x"), digest, signature, dst: DST_SIG })).toBe(true);
    }
  });

  it("takes a certificate for the word of each seat that it counts, with the whole table", () => {
    const { certificate } = aggregate({ table, attestations: [0, 2, 3].map((seat) => attest(seat, 4n, heads)) });
    if (certificate === undefined) throw new Error("three of four are a quorum");
    const { id, first } = equivocationEvidence(table, { ...fault, first: { attestation: certificate, heads } });
    expect(id).toBe(equivocationEvidence(table, fault).id);
    expect(first.signing).toMatchObject({ publicKey: table.operators[2]?.publicKey, signers: "0x0d" });
    expect(first.signing.table.operators).toEqual(table.operators);
    expect(first.signing.table.fields).toMatchObject({ count: 4, totalWeight: 40n, snapshotTime: 5n });
  });

  it("names a fork by its anchor and a safe head by its number", () => {
    const anchored = { ...fault, anchor: `0x${"0a".repeat(32)}` as const };
    expect(equivocationEvidence(table, anchored).id).not.toBe(equivocationEvidence(table, fault).id);
    const operator = table.operators[2]?.operator ?? "0x";
    expect(equivocationEvidence(table, fault).id).toBe(forkId({ operator, ...fault }));
    const safe = (list: readonly Head[]) => list.map((head) => ({ ...head, finality: 2 as const }));
    const safeFault = {
      ...fault,
      finality: 2 as const,
      first: { attestation: attest(2, 4n, safe(heads)), heads: safe(heads) },
      second: { attestation: attest(2, 5n, safe(forged)), heads: safe(forged) },
    };
    expect(equivocationEvidence(table, safeFault).id).toBe(equivocationId({ operator, ...safeFault }));
  });

  it("has one id for one offence, whatever signatures prove it", () => {
    const again = { ...fault, first: fault.second, second: { attestation: attest(2, 9n, heads), heads } };
    expect(equivocationEvidence(table, again).id).toBe(equivocationEvidence(table, fault).id);
  });

  it("refuses a fault that its statements do not hold", () => {
    expect(() => equivocationEvidence(table, { ...fault, number: 9n })).toThrow(expect.objectContaining({ code: "DECODE_FAILED" }));
    expect(() => equivocationEvidence(table, { ...fault, seat: 4 })).toThrow(expect.objectContaining({ code: "DECODE_FAILED" }));
  });
});

describe("aggregate", () => {
  const all = [0, 1, 2, 3].map((seat) => attest(seat, 4n, heads));

  it("makes a certificate of any quorum and none of less", () => {
    expect(aggregate({ table, attestations: all }).certificate?.signers).toBe("0x0f");
    expect(aggregate({ table, attestations: all.slice(1) }).certificate?.signers).toBe("0x0e");
    expect(aggregate({ table, attestations: all.slice(2) })).toEqual({ certificate: undefined, invalidSeats: [] });
    expect(aggregate({ table, attestations: [] }).certificate).toBeUndefined();
  });

  it("finds the wrong signatures and goes on without them", () => {
    const wrong = { ...attest(1, 5n, heads), beat: 4n };
    expect(aggregate({ table, attestations: all.with(1, wrong) })).toMatchObject({ certificate: { signers: "0x0d" }, invalidSeats: [1] });
    const malformed = { ...wrong, signature: `0x${"00".repeat(96)}` as const };
    expect(aggregate({ table, attestations: all.with(1, malformed) })).toMatchObject({
      certificate: { signers: "0x0d" },
      invalidSeats: [1],
    });
    expect(aggregate({ table, attestations: all.with(1, wrong).with(0, { ...wrong, seat: 0 }) })).toEqual({
      certificate: undefined,
      invalidSeats: [0, 1],
    });
  });

  it("counts a seat once and leaves out other checkpoints", () => {
    expect(aggregate({ table, attestations: [...all.slice(0, 2), ...all.slice(0, 2)] }).certificate).toBeUndefined();
    expect(
      aggregate({ table, attestations: [...all.slice(0, 2), attest(2, 5n, heads), attest(3, 4n, forged)] }).certificate,
    ).toBeUndefined();
  });
});
