import { aggregateSignatures, DST_POP, DST_SIG, type Dst, publicKeyOf, sign, verifyCertificate } from "@parley/bls";
import {
  attestationDigest,
  type Certificate,
  encodeSigners,
  type Hex,
  headHash,
  headsRoot,
  type OperatorTable,
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

/** A certificate over `signedRoot` by the sample keys of `seats`. */
export function certify(
  seats: readonly number[],
  { beat = BEAT, signedRoot = root, dst = DST_SIG }: { beat?: bigint; signedRoot?: Hex; dst?: Dst } = {},
): Certificate {
  const digest = attestationDigest({ ...sampleTable, beat, headsRoot: signedRoot });
  const signatures = seats.map((seat) => sign({ secretKey: testSecretKey(`operator ${seat}`), digest, dst }));
  return {
    epoch: sampleTable.epoch,
    beat,
    headsRoot: signedRoot,
    signers: encodeSigners(seats, sampleTable.operators.length),
    signature: aggregateSignatures(signatures),
  };
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

/** vectors/certificate.json: `tables` by index; `reason` names the LightClient error (specs/wire.md §7). */
export function certificateVectors(): unknown {
  const tables = [sampleTable, cancellingTable()];
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
    { reason: "InvalidSignerBitmap", why: "bitmap one byte short", table: 0, ...good, signers: good.signers.slice(0, 4) as Hex },
    { reason: "InvalidSignerBitmap", why: "bitmap one byte long", table: 0, ...good, signers: `${good.signers}00` as Hex },
    { reason: "InvalidSignerBitmap", why: "bitmap empty", table: 0, ...good, signers: "0x" as Hex },
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
    { reason: "InvalidSignature", why: "signed under the domain of proofs of possession", table: 0, ...certify(all, { dst: DST_POP }) },
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
  const described = (list: readonly (Certificate & { table: number; why: string; reason?: string })[]) =>
    list.map((item) => {
      const table = tables[item.table] ?? sampleTable;
      const verdict = verifyCertificate({ table, certificate: item });
      if (verdict.reason !== item.reason) throw new Error(`certificate "${item.why}": ${verdict.reason} instead of ${item.reason}`);
      const digest = attestationDigest({ ...table, epoch: item.epoch, beat: item.beat, headsRoot: item.headsRoot });
      return { ...item, digest, signedWeight: verdict.signedWeight };
    });
  return plain({
    tables: tables.map((table) => ({ ...columns(table), totalWeight: totalWeight(table), tableRoot: tableRoot(table) })),
    headHashes: heads.map(headHash),
    heads,
    headsRoot: root,
    valid: described(valid),
    invalid: described(invalid),
  });
}
