import type { Address, Finality, Hex } from "./types.ts";
import { addressWord, bytesWord, keccakWord, taggedHash, uintWord } from "./words.ts";

/** What an attestation binds beside the scheme (specs/wire.md §7). */
export interface AttestationInputs {
  l1ChainId: bigint;
  avs: Address;
  operatorSetId: number;
  epoch: number;
  beat: bigint;
  headsRoot: Hex;
}

/** The digest that operators sign and certificates carry (specs/wire.md §7). @throws ParleyError DECODE_FAILED */
export function attestationDigest(inputs: AttestationInputs): Hex {
  return taggedHash("attestation", [
    uintWord(inputs.l1ChainId, 256),
    addressWord(inputs.avs),
    uintWord(inputs.operatorSetId, 32),
    uintWord(inputs.epoch, 32),
    uintWord(inputs.beat, 64),
    bytesWord(inputs.headsRoot),
  ]);
}

/** What a hand-over binds beside the scheme (specs/wire.md §10). */
export interface HandoverInputs {
  l1ChainId: bigint;
  avs: Address;
  operatorSetId: number;
  epoch: number;
  nextEpoch: number;
  nextTableRoot: Hex;
}

/** `handoverDigest`: what the operators of `epoch` sign over the table of `nextEpoch` (specs/wire.md §10). @throws ParleyError DECODE_FAILED */
export function handoverDigest(inputs: HandoverInputs): Hex {
  return taggedHash("handover", [
    uintWord(inputs.l1ChainId, 256),
    addressWord(inputs.avs),
    uintWord(inputs.operatorSetId, 32),
    uintWord(inputs.epoch, 32),
    uintWord(inputs.nextEpoch, 32),
    bytesWord(inputs.nextTableRoot),
  ]);
}

/** What of an accepted certificate a light client's record commits to (specs/wire.md §7). */
export interface RecordInputs {
  headsRoot: Hex;
  epoch: number;
  beat: bigint;
  signedWeight: bigint;
  signers: Hex;
}

/** `record`: what a light client keeps of a certificate that it accepted (specs/wire.md §7). @throws ParleyError DECODE_FAILED */
export function recordHash(inputs: RecordInputs): Hex {
  return taggedHash("record", [
    bytesWord(inputs.headsRoot),
    uintWord(inputs.epoch, 32),
    uintWord(inputs.beat, 64),
    uintWord(inputs.signedWeight, 128),
    keccakWord(inputs.signers),
  ]);
}

/** `popDigest`: what a proof of possession signs (specs/wire.md §8). @throws ParleyError DECODE_FAILED */
export function popDigest(inputs: { l1ChainId: bigint; registrar: Address; operator: Address; publicKey: Hex }): Hex {
  return taggedHash("pop", [
    uintWord(inputs.l1ChainId, 256),
    addressWord(inputs.registrar),
    addressWord(inputs.operator),
    keccakWord(inputs.publicKey),
  ]);
}

/** What a declaration signs (specs/wire.md §9). @throws ParleyError DECODE_FAILED */
export function declarationDigest(inputs: { tableRoot: Hex; beat: bigint; seat: number; sequence: number; contentHash: Hex }): Hex {
  return taggedHash("declaration", [
    bytesWord(inputs.tableRoot),
    uintWord(inputs.beat, 64),
    uintWord(inputs.seat, 32),
    uintWord(inputs.sequence, 32),
    bytesWord(inputs.contentHash),
  ]);
}

/** What a proposal signs (specs/wire.md §9). @throws ParleyError DECODE_FAILED */
export function proposalDigest(inputs: { tableRoot: Hex; beat: bigint; seat: number; view: number; contentHash: Hex }): Hex {
  return taggedHash("proposal", [
    bytesWord(inputs.tableRoot),
    uintWord(inputs.beat, 64),
    uintWord(inputs.seat, 32),
    uintWord(inputs.view, 32),
    bytesWord(inputs.contentHash),
  ]);
}

/** The id of a forked `unsafe` branch: one offence, however many heads are on it (specs/wire.md §10). @throws ParleyError DECODE_FAILED */
export function forkId(inputs: { operator: Address; rollupId: Hex; anchor: Hex }): Hex {
  return taggedHash("fork", [addressWord(inputs.operator), bytesWord(inputs.rollupId), bytesWord(inputs.anchor)]);
}

/** The id of a false `safe` or `finalized` head: one offence slashes once, whatever proves it (specs/wire.md §10). @throws ParleyError DECODE_FAILED */
export function equivocationId(inputs: { operator: Address; rollupId: Hex; number: bigint; finality: Finality }): Hex {
  return taggedHash("equivocation", [
    addressWord(inputs.operator),
    bytesWord(inputs.rollupId),
    uintWord(inputs.number, 64),
    uintWord(inputs.finality, 8),
  ]);
}
