import type { Address, Hex } from "./types.ts";
import { addressWord, bytesWord, keccakWord, taggedHash, uintWord } from "./words.ts";

/** What an operator shows its peers: `signature` is by the signing key of its seat in the table of `epoch`, over `peerDigest` (specs/wire.md §16). */
export interface PeerClaim {
  epoch: number;
  seat: number;
  signature: Hex;
}

/**
 * `networkId`: what peers of one network have in common for its whole life, while its operator table changes from epoch to epoch (specs/wire.md §16).
 * @throws ParleyError DECODE_FAILED
 */
export function networkIdOf({ l1ChainId, avs, operatorSetId }: { l1ChainId: bigint; avs: Address; operatorSetId: number }): Hex {
  return taggedHash("network", [uintWord(l1ChainId, 256), addressWord(avs), uintWord(operatorSetId, 32)]);
}

/** `peerDigest`: what an operator signs to say that the peer with this id is its own (specs/wire.md §16). `peerId`: the bytes of its multihash. @throws ParleyError DECODE_FAILED */
export function peerDigest(inputs: { tableRoot: Hex; seat: number; peerId: Hex }): Hex {
  return taggedHash("peer", [bytesWord(inputs.tableRoot), uintWord(inputs.seat, 32), keccakWord(inputs.peerId)]);
}
