import { type Certificate, coverOf, type Hex, type OperatorTable, ParleyError, packedEpoch, unpackCertificate } from "@parley/primitives";
import { headsRootOf } from "@parley/sdk";
import type { Book } from "../Book.ts";
import type { AuditedRollup, Place, RollupLog, RollupSample } from "../Sample.ts";

/** A certificate that a light client took, or a record of one that it took for proof of a delivery. */
export interface Acceptance extends Place {
  rollup: AuditedRollup;
  /** why the bytes of the transaction are none */
  fault?: string;
  epoch?: number;
  headsRoot?: Hex;
  /** of the epoch, where the L1 published one */
  table?: OperatorTable;
  certificate?: Certificate;
  /** the record that is referred to */
  reference?: { signers: Hex; signedWeight: bigint };
  /** the delivery that it came with */
  delivery?: RollupLog["call"] & { kind: "deliver" };
}

/** Log of the light client that a certificate was taken; logs of the gateway that a proof was. */
const TAKEN: ReadonlySet<string> = new Set(["CheckpointAccepted", "MessageDelivered", "MessageFailed", "MessageHeld"]);

/**
 * Every certificate that one rollup accepted in a sample, once per transaction. `opaque` counts those whose transaction does not show them: made by another contract,
 * or by a recipient in the midst of a delivery.
 */
export function acceptancesOf({ rollup, logs }: RollupSample, book: Book): { acceptances: Acceptance[]; opaque: number } {
  const byTransaction = new Map<Hex, Acceptance | undefined>();
  let opaque = 0;
  for (const log of logs) {
    if (!TAKEN.has(log.eventName)) continue;
    const { block, time, logIndex, transactionHash, call } = log;
    if (!byTransaction.has(transactionHash)) {
      const place = { rollup, block, time, logIndex, transactionHash };
      if (call.kind === "submit") byTransaction.set(transactionHash, { ...place, ...readable(() => submitted(call.certificate, book)) });
      else if (call.kind === "deliver") byTransaction.set(transactionHash, { ...place, ...readable(() => delivered(call, rollup, book)) });
      else byTransaction.set(transactionHash, undefined);
    }
    const shown = byTransaction.get(transactionHash);
    const isShown = log.eventName === "CheckpointAccepted" ? shown?.headsRoot === log.args.headsRoot : call.kind !== "other";
    if (!isShown && shown?.fault === undefined) opaque += 1;
  }
  return { acceptances: [...byTransaction.values()].flatMap((acceptance) => acceptance ?? []), opaque };
}

type Found = Omit<Acceptance, keyof Place | "rollup">;

function readable(read: () => Found): Found {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof ParleyError)) throw error;
    return { fault: error.message };
  }
}

function submitted(packed: Hex, book: Book): Found {
  const epoch = packedEpoch(packed);
  const table = book.tables.get(epoch);
  // The length of the bitmap does not matter to what stands before it.
  const certificate = unpackCertificate(packed, table?.operators.length ?? 0);
  return { epoch, headsRoot: certificate.headsRoot, ...(table && { table, certificate }) };
}

function delivered(delivery: RollupLog["call"] & { kind: "deliver" }, rollup: AuditedRollup, book: Book): Found {
  const { head } = delivery.parcel;
  const { epoch } = head;
  const table = book.tables.get(epoch);
  const headsRoot = headsRootOf(delivery.parcel, rollup);
  const base = { epoch, headsRoot, delivery };
  if (table === undefined) return base;
  const cover = coverOf(head, table.operators.length);
  if (cover.kind === 2) return { ...base, table, reference: { signers: cover.signers, signedWeight: cover.signedWeight } };
  const { beat, signers, signature } = cover;
  return { ...base, table, certificate: { epoch, beat, headsRoot, signers, signature } };
}
