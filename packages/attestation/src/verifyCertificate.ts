import {
  attestationDigest,
  type Certificate,
  type Hex,
  type OperatorTable,
  packedEpoch,
  unpackCertificate,
  ZERO_HASH,
} from "@parley/primitives";
import { refusal, type SignerFault, type SignerVerdict, signerVerdict } from "./signerVerdict.ts";

/** Why a certificate is refused: the names of ILightClient's errors. */
export type CertificateFault = "InvalidHead" | "UnknownEpoch" | "InvalidLength" | SignerFault;

export type CertificateVerdict = SignerVerdict<CertificateFault>;

/** epoch, beat and headsRoot of a packed certificate, in hex digits. */
const FIXED_DIGITS = 2 * 44;

/**
 * Checks a certificate against the table of its epoch (specs/wire.md §7), in the order of LightClient.submit: heads root not zero, epoch, then as `signerVerdict`. The table's age
 * is the caller's to check, by the clock of its choice, and which seats are `revoked` the caller's to know: none unless it says so.
 */
export function verifyCertificate({
  table,
  certificate,
  revoked,
}: {
  table: OperatorTable;
  certificate: Certificate;
  revoked?: ReadonlySet<number> | undefined;
}): CertificateVerdict {
  const { epoch, beat, headsRoot, signers, signature } = certificate;
  if (headsRoot === ZERO_HASH) return refusal(table, "InvalidHead");
  if (epoch !== table.epoch) return refusal(table, "UnknownEpoch");
  return signerVerdict({ table, digest: attestationDigest({ ...table, beat, headsRoot }), signers, signature, revoked });
}

/** The verdict of LightClient.submit on packed bytes, whatever they are: missing bytes of the fixed part count as zeros, as in calldata. */
export function verifyPackedCertificate({
  table,
  packed,
  revoked,
}: {
  table: OperatorTable;
  packed: Hex;
  revoked?: ReadonlySet<number> | undefined;
}): CertificateVerdict {
  const padded = packed.padEnd(2 + FIXED_DIGITS, "0") as Hex; // hex with more zeros
  const seats = table.operators.length;
  const bitmapDigits = 2 * Math.ceil(seats / 8);
  if (packed.length >= 2 + FIXED_DIGITS + bitmapDigits) {
    return verifyCertificate({ table, certificate: unpackCertificate(packed, seats), revoked });
  }
  if (/^0*$/.test(padded.slice(2 + 24, 2 + FIXED_DIGITS))) return refusal(table, "InvalidHead");
  return refusal(table, packedEpoch(padded) === table.epoch ? "InvalidLength" : "UnknownEpoch");
}
