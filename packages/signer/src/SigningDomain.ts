import { type Address, type Hex, type OperatorTable, ParleyError, type Scheme, tableRoot } from "@parley/primitives";

/** The operator set that a key signs for: what evidence binds beside operator and head (specs/wire.md §7). */
export interface SigningNetwork {
  l1ChainId: bigint;
  avs: Address;
  operatorSetId: number;
}

/** What a signature is bound to beside its content. It comes with each request: tables change from epoch to epoch, and the seat with them. */
export interface SigningDomain extends SigningNetwork {
  scheme: Scheme;
  epoch: number;
  tableRoot: Hex;
  seat: number;
}

/** The domain of a seat in a table. @throws ParleyError DECODE_FAILED for a table that has no root */
export function domainOf(table: OperatorTable, seat: number): SigningDomain {
  const { l1ChainId, avs, operatorSetId, scheme, epoch } = table;
  return { l1ChainId, avs, operatorSetId, scheme, epoch, tableRoot: tableRoot(table), seat };
}

/** Whether both are one operator set. */
export function isSameNetwork(a: SigningNetwork, b: SigningNetwork): boolean {
  return a.l1ChainId === b.l1ChainId && a.avs.toLowerCase() === b.avs.toLowerCase() && a.operatorSetId === b.operatorSetId;
}

/** A table's seat must be that of the signer's key. @throws ParleyError CONFIG_INVALID */
export function requireSeat(table: OperatorTable, seat: number, publicKey: Hex): void {
  if (table.operators[seat]?.publicKey === publicKey) return;
  throw new ParleyError("CONFIG_INVALID", `The signing key is not the one of seat ${seat} in the operator table`, {
    fields: { seat, publicKey },
    hint: "check seat and key, or the deployment file",
  });
}
