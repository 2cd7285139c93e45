import type { Address, Hex } from "@parley/primitives";
import { decodeBlobs } from "./blobs.ts";
import { MAX_PAYLOAD_BYTES } from "./limits.ts";

/** What one L1 transaction to the inbox carries: its blobs, in order, if it is of type 3, else its calldata. */
export type Carrier = { kind: "calldata"; data: Uint8Array } | { kind: "blobs"; blobs: readonly Uint8Array[] };

/** A message of the rollup's portal. */
export interface PortalMessage {
  sender: Address;
  recipient: Address;
  value: bigint;
  gasLimit: bigint;
  payload: Hex;
}

/** An L1 block as derivation sees it. Whoever gives it has checked that all of this is what the hash commits to. */
export interface L1Block {
  number: bigint;
  hash: Hex;
  parentHash: Hex;
  timestamp: bigint;
  /** in the order of their transactions */
  carriers: readonly Carrier[];
  /** of the portal, in the order of their events */
  messages: readonly PortalMessage[];
  /** raw transactions of the portal's `TransactionForced`, in the order of their events */
  forced: readonly Hex[];
  /** where the registry announces in this block that the rollup leaves: the last L1 block on which its sequencer's blocks may rest */
  lastL1Block?: bigint | undefined;
}

/** The payload of one transaction to the inbox, undefined when it is none (specs/derivation.md §2). */
export function payloadOf(carrier: Carrier): Uint8Array | undefined {
  if (carrier.kind === "blobs") return decodeBlobs(carrier.blobs);
  return carrier.data.length <= MAX_PAYLOAD_BYTES ? carrier.data : undefined;
}
