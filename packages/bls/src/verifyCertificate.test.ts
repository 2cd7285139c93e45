import { type Address, attestationDigest, type Certificate, type Hex, type OperatorTable } from "@parley/primitives";
import { describe, expect, it } from "vitest";
import vectors from "../../../vectors/certificate.json" with { type: "json" };
import { verifyCertificate } from "./verifyCertificate.ts";

const tables: OperatorTable[] = vectors.tables.map((v) => ({
  l1ChainId: BigInt(v.l1ChainId),
  avs: v.avs as Address, // hex in the vector file
  operatorSetId: Number(v.operatorSetId),
  scheme: 1,
  epoch: Number(v.epoch),
  snapshotTime: BigInt(v.snapshotTime),
  validFrom: BigInt(v.validFrom),
  validUntil: BigInt(v.validUntil),
  sharesRoot: v.sharesRoot as Hex,
  operators: v.operators.map((operator, seat) => ({
    operator: operator as Address,
    weight: BigInt(v.weights[seat] ?? 0),
    publicKey: (v.publicKeys[seat] ?? "0x") as Hex,
  })),
}));

interface Case {
  table: string;
  epoch: string;
  beat: string;
  headsRoot: string;
  signers: string;
  signature: string;
}

function read(v: Case): { table: OperatorTable; certificate: Certificate } {
  const table = tables[Number(v.table)];
  if (table === undefined) throw new Error(`no table ${v.table}`);
  const certificate = { epoch: Number(v.epoch), beat: BigInt(v.beat), headsRoot: v.headsRoot as Hex, signers: v.signers as Hex };
  return { table, certificate: { ...certificate, signature: v.signature as Hex } };
}

describe("verifyCertificate", () => {
  it.each(vectors.valid)("accepts: $why", (v) => {
    const { table, certificate } = read(v);
    const verdict = verifyCertificate({ table, certificate });
    expect(verdict).toMatchObject({ valid: true, signedWeight: BigInt(v.signedWeight), totalWeight: 120n });
    expect(verdict.reason).toBeUndefined();
    expect(attestationDigest({ ...table, beat: certificate.beat, headsRoot: certificate.headsRoot })).toBe(v.digest);
  });

  it.each(vectors.invalid)("refuses with $reason: $why", (v) => {
    expect(verifyCertificate(read(v))).toMatchObject({ valid: false, reason: v.reason, signedWeight: BigInt(v.signedWeight) });
  });

  it("refuses every single-bit change of the signer bitmap", () => {
    const [v] = vectors.valid;
    if (v === undefined) throw new Error("there is a valid certificate");
    const { table, certificate } = read(v);
    const bits = BigInt(certificate.signers);
    for (let bit = 0n; bit < 16n; bit += 1n) {
      const signers: Hex = `0x${(bits ^ (1n << bit)).toString(16).padStart(4, "0")}`;
      expect(verifyCertificate({ table, certificate: { ...certificate, signers } }).valid).toBe(false);
    }
  });
});
