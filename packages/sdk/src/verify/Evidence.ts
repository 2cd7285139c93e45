import type { Address, Certificate, HeadPart, Hex, Message, Operator, ParcelBody, Scheme } from "@parley/primitives";
import type { L1Origin } from "./findL1Origin.ts";

/** What a rollup id is made from (specs/wire.md §3). */
export interface RollupIdentity {
  name: string;
  chainId: bigint;
  genesisHash: Hex;
  gateway: Address;
}

/** Everything about the source's block that the head names. */
export interface BlockEvidence {
  /** the items of the RLP header, in order */
  header: readonly Hex[];
  /** the L1 block that it refers to */
  l1Origin: L1Origin & { chain: string };
  /** the gateway's account under the state root; absent where the node no longer has the state of this block, or no chain id leads into the lane any more */
  state?: {
    accountProof: readonly Hex[];
    /** for the slots of `slotList(laneSlots(…))`, in that order */
    storageProofs: readonly (readonly Hex[])[];
  };
}

/** Everything that a verification rests on: what RPC endpoints said, nothing checked. */
export interface Evidence {
  /** what was asked for, and what names the network: the questions, not the answers */
  messageId: Hex;
  l1ChainId: bigint;
  avs: Address;
  operatorSetId: number;
  source: RollupIdentity;
  destination: RollupIdentity;
  /** from the source's logs: the message, and where its lane leads */
  message: Message;
  destinationId: Hex;
  /** the ids of all messages of the lane up to the head's block, from the source's logs */
  laneIds: readonly Hex[];
  /** the leaves of all lanes at the head's block, from the source's logs */
  laneLeaves: readonly Hex[];
  block: BlockEvidence;
  /** what the delivery on the destination carried */
  parcel: ParcelBody & { head: HeadPart };
  /** the certificate that covers the head: it came with the parcel, or it was recorded by another transaction */
  certificate: Certificate;
  /** the weight that the parcel claims for a record; absent where it brought the certificate itself */
  recordedWeight?: bigint;
  /** the operator table of the certificate's epoch as the L1 published it, and the commitments to it */
  table: {
    scheme: Scheme;
    snapshotTime: bigint;
    validFrom: bigint;
    validUntil: bigint;
    sharesRoot: Hex;
    operators: readonly Operator[];
    /** OperatorTable.tableRoot on the L1 */
    l1Root: Hex;
    /** LightClient.tableRoot on the destination */
    destinationRoot: Hex;
  };
  acceptance: {
    /** timestamp of the block that holds the delivery */
    deliveredAt: bigint;
    /** LightClient.usableUntil of the epoch */
    usableUntil: bigint;
  };
  /** slashable now on the L1 (AllocationManager.getMinimumSlashableStake), per signing seat, ascending */
  stakes: readonly bigint[];
}

/** The checks of a verification, in their order. */
export const STEP_NAMES = ["message", "lane", "outbox", "block", "state", "head", "table", "signatures", "stake"] as const;
export type StepName = (typeof STEP_NAMES)[number];

/** `skipped`: nothing was there to check it by, so neither was seen to hold nor to fail. */
export type StepStatus = "holds" | "fails" | "skipped";

export interface Step {
  name: StepName;
  status: StepStatus;
  /** what was found to hold, what does not, or what was not looked at */
  detail: string;
}
