import { decodeSigners, type Hex, isQuorum, type OperatorTable, ParleyError, totalWeight } from "@parley/primitives";
import { schemeOf } from "./schemes/schemeOf.ts";

/** What both kinds of certificates are refused for: names of ILightClient's errors. */
export type SignerFault = "InvalidSignerBitmap" | "QuorumNotReached" | "InvalidSignature";

/** `reason` is absent iff the seats of `signers` signed, and those of them that count are a quorum. The weights are 0 where the signers cannot be read. */
export interface SignerVerdict<Fault extends string> {
  valid: boolean;
  /** of all signers: what records keep */
  signedWeight: bigint;
  /** of the signers that are not revoked: what counts */
  countedWeight: bigint;
  totalWeight: bigint;
  /** seats that signed, ascending */
  seats: readonly number[];
  reason?: Fault;
}

/** A refusal before anything is known of the signers. */
export function refusal<Fault extends string>(table: OperatorTable, reason: Fault): SignerVerdict<Fault> {
  return { valid: false, signedWeight: 0n, countedWeight: 0n, totalWeight: totalWeight(table), seats: [], reason };
}

/**
 * Whether a quorum of `table` signed `digest`, in the order of LightClient: bitmap, quorum of all signers, signature, quorum of those that are not revoked. The total stays that of the
 * table (specs/wire.md §7 "Revocation").
 * @throws ParleyError DECODE_FAILED when the digest is not 32 bytes
 */
export function signerVerdict({
  table,
  digest,
  signers: bitmap,
  signature,
  revoked = new Set(),
}: {
  table: OperatorTable;
  digest: Hex;
  signers: Hex;
  signature: Hex;
  revoked?: ReadonlySet<number> | undefined;
}): SignerVerdict<SignerFault> {
  let seats: number[];
  try {
    seats = decodeSigners(bitmap, table.operators.length);
  } catch (error) {
    if (error instanceof ParleyError) return refusal(table, "InvalidSignerBitmap");
    throw error;
  }
  const weightOf = (chosen: readonly number[]) => chosen.reduce((sum, seat) => sum + (table.operators[seat]?.weight ?? 0n), 0n);
  const verdict = {
    valid: false,
    signedWeight: weightOf(seats),
    countedWeight: weightOf(seats.filter((seat) => !revoked.has(seat))),
    totalWeight: totalWeight(table),
    seats,
  };
  if (!isQuorum(verdict.signedWeight, verdict.totalWeight)) return { ...verdict, reason: "QuorumNotReached" };
  const publicKeys = seats.flatMap((seat) => table.operators[seat]?.publicKey ?? []);
  if (!schemeOf(table).verifyAggregate({ publicKeys, digest, signature })) return { ...verdict, reason: "InvalidSignature" };
  if (!isQuorum(verdict.countedWeight, verdict.totalWeight)) return { ...verdict, reason: "QuorumNotReached" };
  return { ...verdict, valid: true };
}
