import { type HandoverCertificate, type Hex, handoverDigest, type OperatorTable, tableRoot, unpackHandover } from "@parley/primitives";
import { refusal, type SignerFault, type SignerVerdict, signerVerdict } from "./signerVerdict.ts";

/** Why a hand-over is refused: the names of ILightClient's errors. */
export type HandoverFault = "NotNextEpoch" | "UnknownEpoch" | "InvalidLength" | SignerFault | "TableRootMismatch";

export type HandoverVerdict = SignerVerdict<HandoverFault>;

/** epoch, nextEpoch and nextTableRoot of a packed hand-over certificate, in hex digits. */
const FIXED_DIGITS = 2 * 40;

/**
 * Checks that a quorum of `table` hands over to `next` (specs/wire.md §10), in the order of LightClient.adoptHandover: consecutive epochs, epoch known, then as `signerVerdict` without
 * revoked seats, which no light client has that takes hand-overs; last the root of `next`. Times are the caller's to check: `next.snapshotTime` must not be in the future, and both tables
 * must be in use.
 */
export function verifyHandover({
  table,
  next,
  handover,
}: {
  table: OperatorTable;
  next: OperatorTable;
  handover: HandoverCertificate;
}): HandoverVerdict {
  const { epoch, nextEpoch, nextTableRoot, signers, signature } = handover;
  if (nextEpoch !== epoch + 1) return refusal(table, "NotNextEpoch");
  if (epoch !== table.epoch) return refusal(table, "UnknownEpoch");
  const verdict = signerVerdict({ table, digest: handoverDigest({ ...table, nextEpoch, nextTableRoot }), signers, signature });
  if (!verdict.valid || tableRoot(next) === nextTableRoot.toLowerCase()) return verdict;
  return { ...verdict, valid: false, reason: "TableRootMismatch" };
}

/** The verdict of LightClient.adoptHandover on packed bytes, whatever they are: missing bytes of the fixed part count as zeros, as in calldata. */
export function verifyPackedHandover({ table, next, packed }: { table: OperatorTable; next: OperatorTable; packed: Hex }): HandoverVerdict {
  const seats = table.operators.length;
  const padded = packed.padEnd(2 + FIXED_DIGITS + 2 * Math.ceil(seats / 8), "0") as Hex; // hex with more zeros
  const handover = unpackHandover(padded, seats);
  if (padded.length === packed.length) return verifyHandover({ table, next, handover });
  if (handover.nextEpoch !== handover.epoch + 1) return refusal(table, "NotNextEpoch");
  return refusal(table, handover.epoch === table.epoch ? "InvalidLength" : "UnknownEpoch");
}
