import {
  type Attestation,
  attestationDigest,
  type Certificate,
  encodeSigners,
  isQuorum,
  type OperatorTable,
  totalWeight,
} from "@parley/primitives";
import { schemeOf } from "./schemes/schemeOf.ts";
import { verifyCertificate } from "./verifyCertificate.ts";

/** What became of a set of attestations. */
export interface Aggregation {
  /** absent when the valid ones are no quorum */
  certificate: Certificate | undefined;
  /** seats whose signature was wrong, ascending */
  invalidSeats: readonly number[];
}

/**
 * Attestations of one (epoch, beat, headsRoot), one per seat, to a certificate that `verifyCertificate` accepts. All signatures are checked at once as
 * the certificate; only when that fails the wrong ones are looked for, and left out. Attestations of another checkpoint, of no seat of the table or
 * of a seat already seen are left out too.
 */
export function aggregate({ table, attestations }: { table: OperatorTable; attestations: readonly Attestation[] }): Aggregation {
  const [first] = attestations;
  if (first === undefined || first.epoch !== table.epoch) return { certificate: undefined, invalidSeats: [] };
  const bySeat = new Map<number, Attestation>();
  for (const attestation of attestations) {
    const fits = attestation.epoch === first.epoch && attestation.beat === first.beat && attestation.headsRoot === first.headsRoot;
    if (fits && table.operators[attestation.seat] !== undefined && !bySeat.has(attestation.seat)) bySeat.set(attestation.seat, attestation);
  }
  const all = [...bySeat.values()].sort((a, b) => a.seat - b.seat);
  const optimistic = sum(table, all);
  if (optimistic === undefined) return { certificate: undefined, invalidSeats: [] };
  if (optimistic !== "malformed" && verifyCertificate({ table, certificate: optimistic }).valid)
    return { certificate: optimistic, invalidSeats: [] };

  const digest = attestationDigest({ ...table, beat: first.beat, headsRoot: first.headsRoot });
  const verdicts = schemeOf(table).verifyBatch(
    all.map(({ seat, signature }) => ({ publicKey: table.operators[seat]?.publicKey ?? "0x", digest, signature })),
  );
  const valid = all.filter((_, i) => verdicts[i] === true);
  const invalidSeats = all.filter((_, i) => verdicts[i] !== true).map(({ seat }) => seat);
  const certificate = sum(table, valid);
  return { certificate: certificate === "malformed" ? undefined : certificate, invalidSeats };
}

/** The certificate over exactly these, unchecked; undefined without a quorum. */
function sum(table: OperatorTable, attestations: readonly Attestation[]): Certificate | "malformed" | undefined {
  const [first] = attestations;
  const weight = attestations.reduce((total, { seat }) => total + (table.operators[seat]?.weight ?? 0n), 0n);
  if (first === undefined || !isQuorum(weight, totalWeight(table))) return undefined;
  const seats = attestations.map(({ seat }) => seat);
  try {
    const signature = schemeOf(table).aggregate(attestations.map((attestation) => attestation.signature));
    return {
      epoch: first.epoch,
      beat: first.beat,
      headsRoot: first.headsRoot,
      signers: encodeSigners(seats, table.operators.length),
      signature,
    };
  } catch {
    // A signature that is malformed, or a sum that is infinity: the caller looks for it.
    return "malformed";
  }
}
