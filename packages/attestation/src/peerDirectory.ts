import { type Address, type Hex, type OperatorTable, type PeerClaim, peerDigest, tableRoot } from "@parley/primitives";
import { schemeOf } from "./schemes/schemeOf.ts";

export interface PeerDirectoryOptions {
  /** that of the moment */
  epoch: () => number;
  /** the tables that are known */
  tableOf: (epoch: number) => OperatorTable | undefined;
}

/** What a node takes for true of claims. The `PeerDirectory` of packages/network. */
export interface PeerJudge {
  counts(epoch: number): boolean;
  operatorOf(peerId: Hex, claim: PeerClaim): Address | undefined;
}

/**
 * Who peers are by their claims (specs/wire.md §16). Claims of the epoch of the moment count, and of those beside it: nodes learn of a new table, and their clocks reach it, at different instants.
 * `operatorOf` never throws, for a claim of any kind.
 */
export function peerDirectory({ epoch: current, tableOf }: PeerDirectoryOptions): PeerJudge {
  return {
    counts: (epoch) => Math.abs(epoch - current()) <= 1 && tableOf(epoch) !== undefined,
    operatorOf(peerId, { epoch, seat, signature }) {
      const table = tableOf(epoch);
      const entry = table?.operators[seat];
      if (table === undefined || entry === undefined) return undefined;
      const digest = peerDigest({ tableRoot: tableRoot(table), seat, peerId });
      const isTrue = schemeOf(table).verifyBatch([{ publicKey: entry.publicKey, digest, signature }])[0] === true;
      return isTrue ? entry.operator : undefined;
    },
  };
}
