import { verify as nativeVerify } from "@chainsafe/blst";
import {
  attestationDigest,
  type Certificate,
  decodeSigners,
  isQuorum,
  type OperatorTable,
  ParleyError,
  totalWeight,
  ZERO_HASH,
} from "@parley/primitives";
import { parsePublicKey, parseSignature } from "./points.ts";
import { parseDigest, sumKeys } from "./signatures.ts";

/** Why a certificate is refused: the names of LightClient's errors. */
export type CertificateFault = "InvalidHead" | "UnknownEpoch" | "InvalidSignerBitmap" | "QuorumNotReached" | "InvalidSignature";

/** `reason` is absent iff `valid`. `signedWeight` is 0 where the signers cannot be read. */
export interface CertificateVerdict {
  valid: boolean;
  signedWeight: bigint;
  totalWeight: bigint;
  /** seats that signed, ascending */
  seats: readonly number[];
  reason?: CertificateFault;
}

/**
 * Checks a certificate against the table of its epoch (specs/wire.md §7), in the order of LightClient.submit: heads root not zero, epoch, signer bitmap, quorum, signature. The table's age
 * is the caller's to check, by the clock of its choice.
 */
export function verifyCertificate({ table, certificate }: { table: OperatorTable; certificate: Certificate }): CertificateVerdict {
  const total = totalWeight(table);
  const refuse = (reason: CertificateFault, signedWeight = 0n, seats: readonly number[] = []): CertificateVerdict => ({
    valid: false,
    signedWeight,
    totalWeight: total,
    seats,
    reason,
  });
  if (certificate.headsRoot === ZERO_HASH) return refuse("InvalidHead");
  if (certificate.epoch !== table.epoch) return refuse("UnknownEpoch");
  let seats: number[];
  try {
    seats = decodeSigners(certificate.signers, table.operators.length);
  } catch (error) {
    if (error instanceof ParleyError) return refuse("InvalidSignerBitmap");
    throw error;
  }
  const signers = seats.flatMap((seat) => table.operators[seat] ?? []);
  const signedWeight = signers.reduce((sum, { weight }) => sum + weight, 0n);
  if (!isQuorum(signedWeight, total)) return refuse("QuorumNotReached", signedWeight, seats);
  const digest = attestationDigest({ ...table, beat: certificate.beat, headsRoot: certificate.headsRoot });
  try {
    const signature = parseSignature(certificate.signature);
    const key = sumKeys(signers.map(({ publicKey }) => parsePublicKey(publicKey)));
    if (!nativeVerify(parseDigest(digest), key, signature)) return refuse("InvalidSignature", signedWeight, seats);
  } catch (error) {
    if (error instanceof ParleyError) return refuse("InvalidSignature", signedWeight, seats);
    throw error;
  }
  return { valid: true, signedWeight, totalWeight: total, seats };
}
