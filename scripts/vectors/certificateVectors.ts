import { schemeOf, secp256k1, verifyPackedCertificate } from "@parley/attestation";
import { aggregateSignatures, DST_POP, publicKeyOf, sign } from "@parley/bls";
import {
  attestationDigest,
  type Certificate,
  encodeSigners,
  type Hex,
  headHash,
  headsRoot,
  type OperatorTable,
  packCertificate,
  sortHeads,
  tableRoot,
  totalWeight,
  ZERO_HASH,
} from "@parley/primitives";
import { decodeG1, decodeG2, encodeG1, encodeG2, INFINITY_G2, smallG2, unreduced } from "../../packages/bls/src/testing/points.ts";
import { columns, plain, sampleHead, sampleTable, testAddress, testHash, testSecretKey } from "./testData.ts";

const heads = sortHeads([sampleHead("a", 1, 41n), sampleHead("b", 1, 17n), sampleHead("c", 1, 3n)]);
const root = headsRoot(heads);
const BEAT = 12_345n;

/** The sample table of the other scheme: the same operators, weights and secrets. */
export const secpTable: OperatorTable = {
  ...sampleTable,
  operatorSetId: 8,
  scheme: 2,
  epoch: 5,
  operators: sampleTable.operators.map((operator, seat) => ({
    ...operator,
    publicKey: secp256k1.publicKeyOf(testSecretKey(`operator ${seat}`)),
  })),
};

/** A certificate over `signedRoot` by the sample keys of `seats`. */
export function certify(
  seats: readonly number[],
  { table = sampleTable, beat = BEAT, signedRoot = root }: { table?: OperatorTable; beat?: bigint; signedRoot?: Hex } = {},
): Certificate {
  const scheme = schemeOf(table);
  const digest = attestationDigest({ ...table, beat, headsRoot: signedRoot });
  return {
    epoch: table.epoch,
    beat,
    headsRoot: signedRoot,
    signers: encodeSigners(seats, table.operators.length),
    signature: scheme.aggregate(seats.map((seat) => scheme.sign(testSecretKey(`operator ${seat}`), digest))),
  };
}

/** `certify` under the domain of proofs of possession. */
function certifyAsPossession(seats: readonly number[]): Certificate {
  const certificate = certify(seats);
  const digest = attestationDigest({ ...sampleTable, ...certificate });
  const signatures = seats.map((seat) => sign({ secretKey: testSecretKey(`operator ${seat}`), digest, dst: DST_POP }));
  return { ...certificate, signature: aggregateSignatures(signatures) };
}

/** Two keys that cancel each other and hold the quorum: only a table that skipped its proofs of possession could be like this. */
function cancellingTable(): OperatorTable {
  const publicKey = publicKeyOf(testSecretKey("operator 0"));
  const negated = encodeG1(decodeG1(publicKey).negate().toAffine());
  const third = publicKeyOf(testSecretKey("operator 2"));
  return {
    ...sampleTable,
    epoch: 4,
    operators: [publicKey, negated, third].map((key, seat) => ({
      operator: testAddress(`operator ${seat}`),
      weight: seat === 2 ? 1n : 5n,
      publicKey: key,
    })),
  };
}

const ORDER = 0xfffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141n;

/** The certificates of scheme 2, by `secpTable`, table 2. */
function secpVectors() {
  const base = { table: 2 };
  const all = Array.from(secpTable.operators.keys());
  const whole = certify(all, { table: secpTable });
  const good = certify([0, 1, 2, 3, 4, 8], { table: secpTable });
  const word = (value: bigint) => value.toString(16).padStart(64, "0");
  /** The good one with another signature in the first place. */
  const first = (r: bigint, yParityAndS: bigint) => `0x${word(r)}${word(yParityAndS)}${good.signature.slice(130)}` as Hex;
  const r = BigInt(good.signature.slice(0, 66));
  const packedS = BigInt(`0x${good.signature.slice(66, 130)}`);
  const parity = 1n << 255n;
  const s = packedS & (parity - 1n);
  const invalid = (why: string, change: Partial<Certificate>) => ({
    reason: "InvalidSignature",
    why: `secp256k1: ${why}`,
    ...base,
    ...good,
    ...change,
  });
  const swapped = `0x${good.signature.slice(130, 258)}${good.signature.slice(2, 130)}${good.signature.slice(258)}` as Hex;
  return {
    valid: [
      { why: "secp256k1: every seat", ...base, ...whole },
      { why: "secp256k1: six seats, 86 of 120", ...base, ...good },
    ],
    invalid: [
      { reason: "InvalidHead", why: "secp256k1: heads root zero", ...base, ...certify(all, { table: secpTable, signedRoot: ZERO_HASH }) },
      { reason: "UnknownEpoch", why: "secp256k1: another epoch", ...base, ...good, epoch: 9 },
      { reason: "InvalidSignerBitmap", why: "secp256k1: bit at count set", ...base, ...good, signers: "0x1f05" as Hex },
      { reason: "QuorumNotReached", why: "secp256k1: nobody signed", ...base, ...good, signers: "0x0000" as Hex, signature: "0x" as Hex },
      { reason: "QuorumNotReached", why: "secp256k1: exactly two thirds", ...base, ...certify([0, 1, 2, 3, 4], { table: secpTable }) },
      {
        reason: "InvalidLength",
        why: "secp256k1: bitmap one byte short, no signature",
        ...base,
        ...good,
        signers: "0x1f" as Hex,
        signature: "0x" as Hex,
      },
      invalid("bitmap claims a seat that did not sign", { signers: "0x3f01" }),
      invalid("bitmap names seat 9 for seat 8", { signers: "0x1f02" }),
      invalid("bitmap omits a seat that signed", { signers: "0xff01", signature: whole.signature }),
      invalid("another beat", { beat: BEAT + 1n }),
      invalid("another heads root", { headsRoot: testHash("another root") }),
      invalid("two signatures in the wrong order", { signature: swapped }),
      invalid("one seat's signature twice", {
        signature: `${good.signature.slice(0, 130)}${good.signature.slice(2, 130)}${good.signature.slice(258)}` as Hex,
      }),
      invalid("s in the upper half", { signature: first(r, (ORDER - s) | (packedS & parity ? 0n : parity)) }),
      invalid("the other parity", { signature: first(r, packedS ^ parity) }),
      invalid("r zero", { signature: first(0n, packedS) }),
      invalid("s zero", { signature: first(r, packedS & parity) }),
      invalid("r at the order", { signature: first(ORDER, packedS) }),
      invalid("r no coordinate of a point", { signature: first(5n, packedS) }),
      invalid("signature one byte short", { signature: good.signature.slice(0, -2) as Hex }),
      invalid("signature one byte long", { signature: `${good.signature}00` }),
      invalid("one signature too many", { signature: `${good.signature}${good.signature.slice(2, 130)}` }),
      invalid("one signature missing", { signature: good.signature.slice(0, -128) as Hex }),
      invalid("signature empty", { signature: "0x" }),
    ],
  };
}

/** vectors/certificate.json: `tables` by index; `packed` is what contracts take, of which `reason` names the LightClient error (specs/wire.md §7). */
export function certificateVectors(): unknown {
  const tables = [sampleTable, cancellingTable(), secpTable];
  const good = certify([0, 1, 2, 3, 4, 8]);
  const all = Array.from(sampleTable.operators.keys());
  const torsion = encodeG2(decodeG2(good.signature).add(smallG2).toAffine());
  const cancelling = { epoch: 4, beat: BEAT, headsRoot: root, signers: "0x03" as Hex, signature: INFINITY_G2 };
  const valid = [
    { why: "every seat", table: 0, ...certify(all) },
    { why: "six seats, 86 of 120", table: 0, ...good },
    { why: "one more than two thirds is needed, seats 0-3, 7 and 8 have 84", table: 0, ...certify([0, 1, 2, 3, 7, 8]) },
  ];
  const invalid = [
    { reason: "InvalidHead", why: "heads root zero", table: 0, ...certify(all, { signedRoot: ZERO_HASH }) },
    { reason: "UnknownEpoch", why: "epoch + 1", table: 0, ...good, epoch: 9 },
    {
      reason: "QuorumNotReached",
      why: "bitmap one byte short, and a zero of the signature in its place",
      table: 0,
      ...good,
      signers: good.signers.slice(0, 4) as Hex,
    },
    {
      reason: "InvalidSignature",
      why: "bitmap one byte long, which the signature then is",
      table: 0,
      ...good,
      signers: `${good.signers}00` as Hex,
    },
    {
      reason: "InvalidLength",
      why: "no signature, and a bitmap one byte short",
      table: 0,
      ...good,
      signers: good.signers.slice(0, 4) as Hex,
      signature: "0x" as Hex,
    },
    { reason: "InvalidLength", why: "neither bitmap nor signature", table: 0, ...good, signers: "0x" as Hex, signature: "0x" as Hex },
    { reason: "InvalidSignerBitmap", why: "bit at count set", table: 0, ...good, signers: "0x1f05" as Hex },
    { reason: "InvalidSignerBitmap", why: "highest bit set", table: 0, ...good, signers: "0x1f81" as Hex },
    { reason: "QuorumNotReached", why: "nobody signed", table: 0, ...good, signers: "0x0000" as Hex, signature: INFINITY_G2 },
    { reason: "QuorumNotReached", why: "exactly two thirds", table: 0, ...certify([0, 1, 2, 3, 4]) },
    { reason: "QuorumNotReached", why: "one seat", table: 0, ...certify([0]) },
    { reason: "InvalidSignature", why: "bitmap claims a seat that did not sign", table: 0, ...good, signers: "0x3f01" as Hex },
    { reason: "InvalidSignature", why: "bitmap names seat 9 for seat 8", table: 0, ...good, signers: "0x1f02" as Hex },
    { reason: "InvalidSignature", why: "bitmap omits a seat that signed", table: 0, ...certify(all), signers: "0xff01" as Hex },
    { reason: "InvalidSignature", why: "another beat", table: 0, ...good, beat: BEAT + 1n },
    { reason: "InvalidSignature", why: "another heads root", table: 0, ...good, headsRoot: testHash("another root") },
    { reason: "InvalidSignature", why: "signed for another beat", table: 0, ...certify(all, { beat: BEAT - 1n }), beat: BEAT },
    { reason: "InvalidSignature", why: "signed under the domain of proofs of possession", table: 0, ...certifyAsPossession(all) },
    { reason: "InvalidSignature", why: "signature is infinity", table: 0, ...good, signature: INFINITY_G2 },
    { reason: "InvalidSignature", why: "signature plus a point outside the subgroup", table: 0, ...good, signature: torsion },
    {
      reason: "InvalidSignature",
      why: "signature negated",
      table: 0,
      ...good,
      signature: encodeG2(decodeG2(good.signature).negate().toAffine()),
    },
    { reason: "InvalidSignature", why: "signature of one seat alone", table: 0, ...good, signature: certify([0]).signature },
    {
      reason: "InvalidSignature",
      why: "signature coordinate at or over the modulus",
      table: 0,
      ...good,
      signature: unreduced(good.signature),
    },
    { reason: "InvalidSignature", why: "signature one byte short", table: 0, ...good, signature: good.signature.slice(0, -2) as Hex },
    { reason: "InvalidSignature", why: "signature one byte long", table: 0, ...good, signature: `${good.signature}00` as Hex },
    { reason: "InvalidSignature", why: "signature empty", table: 0, ...good, signature: "0x" as Hex },
    { reason: "InvalidSignature", why: "keys and signature cancel out to infinity", table: 1, ...cancelling },
    { reason: "InvalidSignature", why: "keys cancel out, the signature is real", table: 1, ...cancelling, signature: good.signature },
  ];
  const secp = secpVectors();
  const described = (list: readonly (Certificate & { table: number; why: string; reason?: string })[]) =>
    list.map((item) => {
      const table = tables[item.table] ?? sampleTable;
      const packed = packCertificate(item);
      const verdict = verifyPackedCertificate({ table, packed });
      if (verdict.reason !== item.reason) throw new Error(`certificate "${item.why}": ${verdict.reason} instead of ${item.reason}`);
      const digest = attestationDigest({ ...table, epoch: item.epoch, beat: item.beat, headsRoot: item.headsRoot });
      return { ...item, packed, digest, signedWeight: verdict.signedWeight };
    });
  return plain({
    tables: tables.map((table) => ({ ...columns(table), totalWeight: totalWeight(table), tableRoot: tableRoot(table) })),
    headHashes: heads.map(headHash),
    heads,
    headsRoot: root,
    valid: described([...valid, ...secp.valid]),
    invalid: described([...invalid, ...secp.invalid]),
  });
}
