/** A set whose keys cancel each other certifies nothing; on chain: contracts/test/attack/rollup/CancellingKeys.t.sol. */
import { bls12_381 } from "@noble/curves/bls12-381.js";
import { aggregatePublicKeys, DST_SIG, expandSignature, generateSecretKey, isValidPublicKey, publicKeyOf, sign } from "@parley/bls";
import { attestationDigest, type Certificate, type Hex, type OperatorTable, sharesRoot } from "@parley/primitives";
import { numberToHex } from "viem";
import { describe, expect, it } from "vitest";
import { verifyCertificate } from "./verifyCertificate.ts";

const refused = expect.objectContaining({ code: "DECODE_FAILED" });
const INFINITY_G2: Hex = `0x${"00".repeat(256)}`;
const secretOf = (value: bigint): Hex => numberToHex(bls12_381.fields.Fr.create(value), { size: 32 });

describe("cancelling keys", () => {
  const tableOf = (secrets: readonly bigint[]): OperatorTable => ({
    l1ChainId: 900n,
    avs: `0x${"a5".repeat(20)}`,
    operatorSetId: 3,
    scheme: 1,
    epoch: 5,
    snapshotTime: 1_800_000_000n,
    validFrom: 1_800_000_000n,
    validUntil: 1_800_500_000n,
    sharesRoot: sharesRoot([]),
    operators: secrets.map((secret, seat) => ({
      operator: numberToHex(0x1000 + seat, { size: 20 }),
      weight: 100n,
      publicKey: publicKeyOf(secretOf(secret)),
    })),
  });
  const [a = 0n, b = 0n] = [2, 3].map((seed) => BigInt(generateSecretKey(new Uint8Array(32).fill(seed))));

  it.each([
    { what: "two keys", secrets: [a, -a] },
    { what: "three keys", secrets: [a, b, -a - b] },
  ])("$what whose sum is infinity certify nothing without a signature", ({ secrets }) => {
    const table = tableOf(secrets);
    for (const { publicKey } of table.operators) expect(isValidPublicKey(publicKey), "each is a fine key").toBe(true);
    expect(() => aggregatePublicKeys(table.operators.map(({ publicKey }) => publicKey))).toThrow(refused);
    const certificate = {
      epoch: 5,
      beat: 42n,
      headsRoot: `0x${"77".repeat(32)}`,
      signers: numberToHex((1 << secrets.length) - 1, { size: 1 }),
    };
    const message = attestationDigest({ ...table, beat: 42n, headsRoot: `0x${"77".repeat(32)}` });
    const signatures: Hex[] = [
      INFINITY_G2,
      `0xc0${"00".repeat(95)}`,
      expandSignature(sign({ secretKey: secretOf(a), digest: message, dst: DST_SIG })),
    ];
    for (const signature of signatures) {
      const verdict = verifyCertificate({ table, certificate: { ...certificate, signature } as Certificate }); // the hex literals are typed as string
      expect(verdict).toMatchObject({ valid: false, reason: "InvalidSignature", signedWeight: 100n * BigInt(secrets.length) });
    }
  });
});
