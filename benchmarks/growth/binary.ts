// What messages of a round would take if they were packed: fields one after the other, fixed lengths, no names. Measured here and built nowhere.
import { type Hex, packCertificate } from "@parley/primitives";
import type { Wire } from "@parley/simulation";

/** rollupId, number, blockHash, timestamp, stateRoot, outboxRoot, finality, L1 origin and its number, anchor. */
const HEAD_BYTES = 32 + 8 + 32 + 8 + 32 + 32 + 1 + 8 + 32 + 32;
const COUNT_BYTES = 2;
const SIGNATURE_BYTES = 96;
/** topic, beat, seat, and view or sequence */
const OPENING_BYTES = 1 + 8 + 4 + 4;

/** Bytes of the heads of a message in JSON, braces and names included. */
export function headBytes(message: Wire): number {
  const heads = headsOf(message);
  const texts = heads.map((head) => JSON.stringify(head, (_, value) => (typeof value === "bigint" ? value.toString() : value)).length + 1);
  return texts.reduce((sum, length) => sum + length, 0);
}

/** Bytes of a message of a table with so many seats in a packed form. */
export function binaryBytes(message: Wire, seats: number): number {
  const heads = COUNT_BYTES + headsOf(message).length * HEAD_BYTES;
  switch (message.type) {
    case "declaration":
    case "proposal":
      return OPENING_BYTES + heads + SIGNATURE_BYTES;
    case "attestation":
      // topic, epoch, beat, seat, heads root
      return 1 + 4 + 8 + 4 + 32 + SIGNATURE_BYTES;
    case "certificate": {
      const { certificate } = message.checkpoint;
      const signers: Hex = `0x${"ff".repeat(Math.ceil(seats / 8))}`;
      return 1 + heads + (packCertificate({ ...certificate, signers }).length - 2) / 2;
    }
  }
}

function headsOf(message: Wire) {
  switch (message.type) {
    case "declaration":
      return message.declaration.heads;
    case "proposal":
      return message.proposal.heads;
    case "attestation":
      return [];
    case "certificate":
      return message.checkpoint.heads;
  }
}
