/** Shared shapes of the protocol. Formats and hashes: specs/wire.md. */
import type { Address, Hex } from "viem";

export type { Address, Hex };

/** 1 `unsafe`, 2 `safe`, 3 `finalized` (specs/wire.md §5). */
export type Finality = 1 | 2 | 3;

/** A message of a lane (specs/wire.md §4). Times in Unix seconds. */
export interface Message {
  sourceId: Hex;
  /** position of the lane in the source's outbox; it belongs to one destination for good */
  lane: number;
  /** position in the lane, from 0 */
  index: bigint;
  /** ERC-7930, canonical */
  sender: Hex;
  /** ERC-7930, canonical */
  recipient: Hex;
  gasLimit: bigint;
  deadline: bigint;
  payload: Hex;
}

/** What operators claim about one rollup (specs/wire.md §5). */
export interface Head {
  rollupId: Hex;
  number: bigint;
  blockHash: Hex;
  timestamp: bigint;
  stateRoot: Hex;
  outboxRoot: Hex;
  finality: Finality;
  l1OriginNumber: bigint;
  l1OriginHash: Hex;
  anchor: Hex;
}

/** The scheme of an operator set: 1 `bls12-381`, 2 `secp256k1` (specs/wire.md §6). */
export type Scheme = 1 | 2;

/** One seat of an operator table (specs/wire.md §6); the seat is the position in `OperatorTable.operators`. */
export interface Operator {
  operator: Address;
  weight: bigint;
  /** of scheme 1: 128 bytes, G1 uncompressed as in EIP-2537; of scheme 2: the 20 bytes of the signing key's address */
  publicKey: Hex;
}

/** A destination's share of the slashable stake (specs/wire.md §6), in basis points. */
export interface Share {
  destinationId: Hex;
  bps: number;
}

/** The operator set at one epoch (specs/wire.md §6). Times in Unix seconds of the L1; certificates of the epoch count in `[validFrom, validUntil)`. */
export interface OperatorTable {
  l1ChainId: bigint;
  avs: Address;
  operatorSetId: number;
  scheme: Scheme;
  epoch: number;
  snapshotTime: bigint;
  validFrom: bigint;
  validUntil: bigint;
  /** of `sharesRoot` */
  sharesRoot: Hex;
  operators: readonly Operator[];
}

/** specs/wire.md §7; `signature` is of the scheme of the operator set, such as 256 bytes, G2 as in EIP-2537, of `bls12-381`. */
export interface Certificate {
  epoch: number;
  beat: bigint;
  headsRoot: Hex;
  signers: Hex;
  signature: Hex;
}

/** By which a quorum of `epoch` hands over to the table of `nextEpoch` (specs/wire.md §10); `signature` as in `Certificate`. */
export interface HandoverCertificate {
  epoch: number;
  nextEpoch: number;
  nextTableRoot: Hex;
  signers: Hex;
  signature: Hex;
}

/** One operator's signature over the table of the next epoch (specs/wire.md §10); `signature` as in `Attestation`. */
export interface HandoverShare {
  epoch: number;
  nextEpoch: number;
  nextTableRoot: Hex;
  seat: number;
  signature: Hex;
}

/** A certificate and the heads that its root covers, ascending by (rollupId, finality). */
export interface CertifiedCheckpoint {
  heads: readonly Head[];
  certificate: Certificate;
}

/** A block as its sequencer publishes it (specs/wire.md §5). `transactions` are raw signed transactions in block order. */
export interface SealedBlock {
  rollupId: Hex;
  number: bigint;
  hash: Hex;
  parentHash: Hex;
  timestamp: bigint;
  stateRoot: Hex;
  baseFeePerGas: bigint;
  gasLimit: bigint;
  gasUsed: bigint;
  transactions: readonly Hex[];
  l1OriginNumber: bigint;
  l1OriginHash: Hex;
  /** of the branch that it stands on, as in its `unsafe` head */
  anchor: Hex;
  /** 65 bytes r ‖ s ‖ v over `sealDigest` */
  signature: Hex;
}

/** That a sequencer signed a block: by its seal, as in a `SealedBlock`, or by a batch that ends with it (specs/wire.md §10). Two of different blocks of one number and anchor are evidence. */
export interface SequencerStatement
  extends Pick<SealedBlock, "rollupId" | "number" | "hash" | "l1OriginNumber" | "l1OriginHash" | "anchor"> {
  /** keccak of the batch's compressed body; absent: it is a seal */
  bodyHash?: Hex;
  /** 65 bytes r ‖ s ‖ v over `sealDigest`, or over `batchDigest` */
  signature: Hex;
}

/** One operator's signature over a checkpoint (specs/wire.md §7). `signature` is of the set's scheme: compressed G2, 96 bytes, or 64 bytes. */
export interface Attestation {
  epoch: number;
  beat: bigint;
  headsRoot: Hex;
  seat: number;
  signature: Hex;
}

/** What a seat says it has confirmed (specs/wire.md §9): binds nobody. Newest first is not required; ascending by (rollupId, finality, number). */
export interface Declaration {
  /** of the table under which it was signed, whose root the signature binds */
  epoch: number;
  beat: bigint;
  seat: number;
  /** grows with each re-declaration within a beat */
  sequence: number;
  heads: readonly Head[];
  signature: Hex;
}

/** The heads that a leader proposes to certify at `beat` (specs/wire.md §9). */
export interface Proposal {
  /** as in `Declaration` */
  epoch: number;
  beat: bigint;
  seat: number;
  view: number;
  heads: readonly Head[];
  signature: Hex;
}
