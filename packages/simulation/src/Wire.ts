import type { Attestation, CertifiedCheckpoint, Declaration, Head, Hex, Proposal } from "@parley/primitives";
import { hashOf } from "./hashes.ts";

/** What operators send each other. Signatures are doubles: a seat's messages are made by that seat's instances alone. */
export type Wire =
  | { type: "declaration"; declaration: Declaration }
  | { type: "proposal"; proposal: Proposal }
  | { type: "attestation"; attestation: Attestation }
  | { type: "certificate"; checkpoint: CertifiedCheckpoint };

export const NO_SIGNATURE: Hex = "0x";

/** One line that tells a message from every other one: heads by their hashes, which commit to every field. */
export function describeWire(message: Wire): string {
  switch (message.type) {
    case "declaration": {
      const { beat, seat, sequence, heads } = message.declaration;
      return `declaration ${beat} ${seat} ${sequence} ${describeHeads(heads)}`;
    }
    case "proposal": {
      const { beat, seat, view, heads } = message.proposal;
      return `proposal ${beat} ${seat} ${view} ${describeHeads(heads)}`;
    }
    case "attestation": {
      const { epoch, beat, seat, headsRoot } = message.attestation;
      return `attestation ${epoch} ${beat} ${seat} ${headsRoot}`;
    }
    case "certificate": {
      const { certificate, heads } = message.checkpoint;
      return `certificate ${certificate.epoch} ${certificate.beat} ${certificate.headsRoot} ${certificate.signers} ${describeHeads(heads)}`;
    }
  }
}

/** Heads as their hashes. */
export function describeHeads(heads: readonly Head[]): string {
  return heads.map(hashOf).join();
}
