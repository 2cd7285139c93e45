/** Well-formed messages without meaning: the network decodes and bounds, it checks no signature. */
import type { Attestation, CertifiedCheckpoint, Head, Hex, SealedBlock } from "@parley/primitives";
import type { GossipMessage } from "../Network.ts";

/** `byte`, `length` times. */
export function bytes(byte: number, length: number): Hex {
  return `0x${byte.toString(16).padStart(2, "0").repeat(length)}`;
}

export const sampleHead: Head = {
  rollupId: bytes(1, 32),
  number: 7n,
  blockHash: bytes(2, 32),
  timestamp: 1_700_000_000n,
  stateRoot: bytes(3, 32),
  outboxRoot: bytes(4, 32),
  finality: 1,
  l1OriginNumber: 9n,
  l1OriginHash: bytes(5, 32),
  anchor: bytes(0, 32),
};

export const sampleCheckpoint: CertifiedCheckpoint = {
  heads: [sampleHead],
  certificate: { epoch: 1, beat: 5n, headsRoot: bytes(6, 32), signers: "0x0f", signature: bytes(7, 256) },
};

export function sampleBlock(number: bigint, transactionBytes = 100): SealedBlock {
  return {
    rollupId: bytes(1, 32),
    number,
    hash: bytes(2, 32),
    parentHash: bytes(3, 32),
    timestamp: 1_700_000_000n,
    stateRoot: bytes(4, 32),
    baseFeePerGas: 1_000_000_000n,
    gasLimit: 30_000_000n,
    gasUsed: 21_000n,
    transactions: [bytes(8, transactionBytes)],
    l1OriginNumber: 9n,
    l1OriginHash: bytes(5, 32),
    anchor: bytes(0, 32),
    signature: bytes(9, 65),
  };
}

function sampleAttestation(beat: bigint): Attestation {
  return { epoch: 1, beat, headsRoot: bytes(6, 32), seat: 0, signature: bytes(10, 96) };
}

/** A message that differs by its beat. */
export function attestationMessage(beat: bigint): GossipMessage {
  return { topic: "attestation", attestation: sampleAttestation(beat) };
}

/** One message of each topic. */
export const messagesOfAllTopics: readonly GossipMessage[] = [
  { topic: "block", block: sampleBlock(1n) },
  { topic: "declaration", declaration: { epoch: 1, beat: 5n, seat: 1, sequence: 2, heads: [sampleHead], signature: bytes(11, 96) } },
  { topic: "proposal", proposal: { epoch: 1, beat: 5n, seat: 1, view: 0, heads: [sampleHead], signature: bytes(12, 96) } },
  attestationMessage(5n),
  { topic: "certificate", checkpoint: sampleCheckpoint },
  { topic: "handoverShare", share: { epoch: 1, nextEpoch: 2, nextTableRoot: bytes(13, 32), seat: 1, signature: bytes(14, 96) } },
  { topic: "handover", handover: { epoch: 1, nextEpoch: 2, nextTableRoot: bytes(13, 32), signers: "0x07", signature: bytes(15, 256) } },
];
