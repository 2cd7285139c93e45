import type { Hex, Message } from "./types.ts";
import { bytesWord, keccakWord, taggedHash, uintWord } from "./words.ts";

/** `messageHash`: the message id, and what its lane chains (specs/wire.md §4). @throws ParleyError DECODE_FAILED */
export function messageHash(message: Message): Hex {
  return taggedHash("message", [
    bytesWord(message.sourceId),
    uintWord(message.lane, 64),
    uintWord(message.index, 64),
    keccakWord(message.sender),
    keccakWord(message.recipient),
    uintWord(message.gasLimit, 64),
    uintWord(message.deadline, 64),
    keccakWord(message.payload),
  ]);
}
