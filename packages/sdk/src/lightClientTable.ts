import { type OperatorTable, ZERO_HASH } from "@parley/primitives";

/** A table as the constructor of a light client takes it (`ILightClient.Table`): usable from its snapshot until it is too old. */
export function lightClientTable({ epoch, snapshotTime, operators }: OperatorTable) {
  return { epoch, snapshotTime, validFrom: snapshotTime, validUntil: 2n ** 40n - 1n, sharesRoot: ZERO_HASH, operators };
}
