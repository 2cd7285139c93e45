import type { Hex, Message } from "./types.ts";
import { bytesWord, keccakWord, taggedHash, uintWord } from "./words.ts";

/** `messageHash`: the message id and the lane's leaf (specs/wire.md §4). @throws ParleyError DECODE_FAILED */
export function messageHash(message: Message): Hex {
  return taggedHash("message", [
    bytesWord(message.sourceId),
    bytesWord(message.destinationId),
    uintWord(message.index, 64),
    keccakWord(message.sender),
    keccakWord(message.recipient),
    uintWord(message.gasLimit, 64),
    uintWord(message.deadline, 64),
    keccakWord(message.payload),
  ]);
}

/** A lane's size and Merkle root over its message hashes; size 0 goes with the zero root. */
export interface Lane {
  sourceId: Hex;
  destinationId: Hex;
  size: bigint | number;
  root: Hex;
}

/** `laneLeaf` (specs/wire.md §4). @throws ParleyError DECODE_FAILED */
export function laneLeaf({ sourceId, destinationId, size, root }: Lane): Hex {
  return taggedHash("lane", [bytesWord(sourceId), bytesWord(destinationId), uintWord(size, 64), bytesWord(root)]);
}

/** `outboxRoot`; `root` is the Merkle root over the lane leaves in order of lane creation (specs/wire.md §4). @throws ParleyError DECODE_FAILED */
export function outboxRoot({ sourceId, laneCount, root }: { sourceId: Hex; laneCount: bigint | number; root: Hex }): Hex {
  return taggedHash("outbox", [bytesWord(sourceId), uintWord(laneCount, 64), bytesWord(root)]);
}
