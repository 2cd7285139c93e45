import type { Address, Hex, Message } from "@parley/primitives";

/** About tables and what is in them. */
export type TableCall = "adopt" | "adoptHandover" | "revoke" | "openShares" | "encodeBls" | "encodeEcdsa";
/** With proofs of a chain's state. */
export type StateCall =
  | "expire"
  | "refund"
  | "refundExpired"
  | "refundRejected"
  | "proveSlots"
  | "proveAccount"
  | "proveLog"
  | "proveTable"
  | "proveEjection"
  | "rememberAncestor";
/** Of what a rollup and its L1 say to each other. */
export type L1Call = "createPortal" | "certify" | "finalize" | "advance" | "retryFromL1" | "bounce" | "handOver";
/** What has arguments ready that have an effect, since nobody hits upon a proof or a signature. */
export type ReadyCall = "admit" | TableCall | StateCall | L1Call;
/** Arguments by what they are for. */
export type Calls<Name extends ReadyCall> = Readonly<Record<Name, readonly unknown[]>>;

/** Values that mean something to the contracts. */
export interface KnownValues {
  addresses: readonly Address[];
  hashes: readonly Hex[];
  byteStrings: readonly Hex[];
  numbers: readonly bigint[];
  ownId: Hex;
  /** its raise of a stake share is due */
  peerId: Hex;
  nextPeerId: Hex;
  guardian: Address;
  governance: Address;
  deployer: Address;
  operator: Address;
  /** as whom the L1 speaks to its facts by native messages */
  messenger: Address;
  /** as whom a rollup's node tells it of its L1 */
  system: Address;
  /** with a bond on the L1 */
  registeredId: Hex;
  bridge: Address;
  rule: Readonly<Record<string, unknown>>;
  /** proposed, and due */
  looserRule: Readonly<Record<string, unknown>>;
  /** of the stake cover */
  coverRule: Readonly<Record<string, unknown>>;
  /** proposed, and due */
  looserCoverRule: Readonly<Record<string, unknown>>;
  peerRules: Readonly<Record<string, unknown>>;
  sender: Address;
  nextSender: Address;
  /** what a bridge of tokens sends: one of them */
  transfer: Hex;
  /** proven and not delivered yet */
  parcel: Hex;
  failed: Message;
  /** heads that contradict each other, and one that was heard */
  sections: readonly { outboxRoot: Hex; section: Hex }[];
  certificate: Hex;
  ecdsaCertificate: Hex;
  peerAddress: Hex;
  calls: Calls<ReadyCall>;
}
