import type { PeerDirectory } from "@parley/network";
import type { OperatorTable, PeerClaim } from "@parley/primitives";
import { domainOf } from "@parley/signer";
import type { Seat } from "./Rounds.ts";

export interface OwnClaimsOptions {
  /** of the moment */
  table: () => OperatorTable;
  seatIn: (table: OperatorTable) => Seat | undefined;
}

/** What shows peers whose node this is: by the key of the seat that the operator has in the table of the moment; nothing where it looks on. Signed once for each table. */
export function ownClaims({ table: current, seatIn }: OwnClaimsOptions): NonNullable<PeerDirectory["ownClaim"]> {
  let made: { epoch: number; claim: PeerClaim | undefined } | undefined;
  return async (peerId) => {
    const table = current();
    const { epoch } = table;
    if (made?.epoch === epoch) return made.claim;
    const place = seatIn(table);
    const claim = await place?.signer.claimPeer({ domain: domainOf(table, place.seat), peerId });
    made = { epoch, claim };
    return claim;
  };
}
