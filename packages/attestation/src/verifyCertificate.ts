import {
  attestationDigest,
  type Certificate,
  decodeSigners,
  type Hex,
  isQuorum,
  type OperatorTable,
  ParleyError,
  packedEpoch,
  totalWeight,
  unpackCertificate,
  ZERO_HASH,
} from "@parley/primitives";
import { schemeOf } from "./schemes/schemeOf.ts";

/** Why a certificate is refused: the names of ILightClient's errors. */
export type CertificateFault =
  | "InvalidHead"
  | "UnknownEpoch"
  | "InvalidLength"
  | "InvalidSignerBitmap"
  | "QuorumNotReached"
  | "InvalidSignature";

/** `reason` is absent iff `valid`. `signedWeight` is 0 where the signers cannot be read. */
export interface CertificateVerdict {
  valid: boolean;
  signedWeight: bigint;
  totalWeight: bigint;
  /** seats that signed, ascending */
  seats: readonly number[];
  reason?: CertificateFault;
}

/** epoch, beat and headsRoot of a packed certificate, in hex digits. */
const FIXED_DIGITS = 2 * 44;

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
  const publicKeys = signers.map(({ publicKey }) => publicKey);
  if (!schemeOf(table).verifyAggregate({ publicKeys, digest, signature: certificate.signature }))
    return refuse("InvalidSignature", signedWeight, seats);
  return { valid: true, signedWeight, totalWeight: total, seats };
}

/** The verdict of LightClient.submit on packed bytes, whatever they are: missing bytes of the fixed part count as zeros, as in calldata. */
export function verifyPackedCertificate({ table, packed }: { table: OperatorTable; packed: Hex }): CertificateVerdict {
  const padded = packed.padEnd(2 + FIXED_DIGITS, "0") as Hex; // hex with more zeros
  const seats = table.operators.length;
  const bitmapDigits = 2 * Math.ceil(seats / 8);
  if (packed.length >= 2 + FIXED_DIGITS + bitmapDigits) {
    return verifyCertificate({ table, certificate: unpackCertificate(packed, seats) });
  }
  const reason = /^0*$/.test(padded.slice(2 + 24, 2 + FIXED_DIGITS))
    ? "InvalidHead"
    : packedEpoch(padded) === table.epoch
      ? "InvalidLength"
      : "UnknownEpoch";
  return { valid: false, signedWeight: 0n, totalWeight: totalWeight(table), seats: [], reason };
}
