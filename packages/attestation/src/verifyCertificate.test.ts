import { type Address, attestationDigest, type Certificate, type Hex, type OperatorTable } from "@parley/primitives";
import { describe, expect, it } from "vitest";
import vectors from "../../../vectors/certificate.json" with { type: "json" };
import { verifyCertificate, verifyPackedCertificate } from "./verifyCertificate.ts";

const tables: OperatorTable[] = vectors.tables.map((v) => ({
  l1ChainId: BigInt(v.l1ChainId),
  avs: v.avs as Address, // hex in the vector file
  operatorSetId: Number(v.operatorSetId),
  scheme: Number(v.scheme) as 1 | 2, // the vectors hold no other
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
    expect(verifyPackedCertificate({ table, packed: v.packed as Hex })).toEqual(verdict);
    expect(verdict).toMatchObject({ valid: true, signedWeight: BigInt(v.signedWeight), totalWeight: 120n });
    expect(verdict.reason).toBeUndefined();
    expect(attestationDigest({ ...table, beat: certificate.beat, headsRoot: certificate.headsRoot })).toBe(v.digest);
  });

  it.each(vectors.invalid)("refuses with $reason: $why", (v) => {
    const { table, certificate } = read(v);
    const refused = { valid: false, reason: v.reason, signedWeight: BigInt(v.signedWeight) };
    expect(verifyPackedCertificate({ table, packed: v.packed as Hex })).toMatchObject(refused);
    const splitsAlike = certificate.signers.length === 2 + 2 * Math.ceil(table.operators.length / 8);
    expect(verifyCertificate({ table, certificate })).toMatchObject(
      splitsAlike ? refused : { valid: false, reason: "InvalidSignerBitmap" },
    );
  });

  it.each(vectors.valid)("refuses every single-bit change of the signer bitmap: $why", (v) => {
    const { table, certificate } = read(v);
    const bits = BigInt(certificate.signers);
    for (let bit = 0n; bit < 16n; bit += 1n) {
      const signers: Hex = `0x${(bits ^ (1n << bit)).toString(16).padStart(4, "0")}`;
      expect(verifyCertificate({ table, certificate: { ...certificate, signers } }).valid).toBe(false);
    }
  });
});

describe("verifyPackedCertificate", () => {
  it.each(vectors.valid)("refuses every shorter form, one byte more, and any changed byte: $why", (v) => {
    const { table } = read(v);
    const packed = v.packed as Hex;
    const valid = (bytes: string) => verifyPackedCertificate({ table, packed: bytes as Hex }).valid;
    const length = packed.length / 2 - 1;
    for (let cut = 0; cut < length; cut += cut < 60 ? 1 : 37) expect(valid(packed.slice(0, 2 + 2 * cut))).toBe(false);
    expect(valid(`${packed}00`)).toBe(false);
    for (let at = 0; at < length; at += at < 46 ? 3 : 29) {
      const byte = Number.parseInt(packed.slice(2 + 2 * at, 4 + 2 * at), 16) ^ 0x04;
      expect(valid(`${packed.slice(0, 2 + 2 * at)}${byte.toString(16).padStart(2, "0")}${packed.slice(4 + 2 * at)}`)).toBe(false);
    }
  });

  it("takes missing bytes of the fixed part for zeros", () => {
    const [table] = tables;
    if (table === undefined) throw new Error("there is a table");
    expect(verifyPackedCertificate({ table, packed: "0x" }).reason).toBe("InvalidHead");
    expect(verifyPackedCertificate({ table, packed: `0x00000003${"00".repeat(8)}11` }).reason).toBe("InvalidLength");
    expect(verifyPackedCertificate({ table, packed: `0x00000009${"00".repeat(8)}11` }).reason).toBe("UnknownEpoch");
  });
});
