import { DEFAULT_ROUND_PARAMS, type SignedHead } from "@parley/attestation";
import { type Address, type BeatGrid, beatOf, firstBeatOf, type OperatorTable, ParleyError } from "@parley/primitives";
import type { Logger } from "@parley/runtime";
import type { OperatorTables } from "@parley/sdk";
import type { Signer } from "@parley/signer";
import type { Seat } from "./Rounds.ts";

/** The seat of the operator in a table, with who signs for it; undefined where it has none, or none of its keys is that of the seat. */
export function seatOf(
  table: OperatorTable,
  { operator, signers, logger }: { operator: Address; signers: readonly Signer[]; logger: Logger },
): Seat | undefined {
  const seat = table.operators.findIndex((one) => one.operator === operator);
  const entry = table.operators[seat];
  if (entry === undefined) return undefined;
  const signer = signers.find(({ publicKey }) => publicKey === entry.publicKey);
  if (signer === undefined) {
    const hint = "give the operator the key that it registered, as signingKey or among formerKeys";
    logger.error("signing_key_missing", { epoch: table.epoch, seat, publicKey: entry.publicKey, hint });
    return undefined;
  }
  return { seat, signer };
}

/** The highest signed head of each subject, whichever of the keys signed it. */
export function lastSignedOf(signers: readonly Signer[]): ReadonlyMap<string, SignedHead> {
  const last = new Map<string, SignedHead>();
  for (const signer of signers)
    for (const [subject, head] of signer.lastSigned()) if (head.number > (last.get(subject)?.number ?? -1n)) last.set(subject, head);
  return last;
}

/** @throws ParleyError CONFIG_INVALID where the operator has a seat: then it is its keys that do not fit */
export function requireNoSeat({ operators, epoch }: OperatorTable, operator: Address): void {
  const seat = operators.findIndex((one) => one.operator === operator);
  if (seat < 0) return;
  throw new ParleyError(
    "CONFIG_INVALID",
    `No signing key of ${operator} is the one of its seat ${seat} in the operator table of epoch ${epoch}`,
    {
      fields: { operator, seat, epoch },
      hint: "give the key that was registered, as signingKey or among formerKeys",
    },
  );
}

/** The newest table of which the one before it can teach nothing any more; that of the deployment's file where it is that young. */
export async function tableToBeginWith(tables: OperatorTables, { grid, nowMs }: { grid: BeatGrid; nowMs: number }): Promise<OperatorTable> {
  const past = beatOf(nowMs, grid) - BigInt(DEFAULT_ROUND_PARAMS.rememberedBeats);
  for (let epoch = await tables.newestEpoch(); ; epoch -= 1) {
    const table = await tables.table(epoch);
    if (table.epoch === tables.firstEpoch || firstBeatOf(table, grid) < past) return table;
  }
}
