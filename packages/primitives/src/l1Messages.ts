import type { Address, Hex } from "./types.ts";
import { addressWord, bytesWord, keccakWord, taggedHash, uintWord } from "./words.ts";

/** A message from the L1, as the rollup's portal emitted it (specs/l1.md). */
export interface L1Message {
  /** on the L1 */
  sender: Address;
  /** on the rollup */
  recipient: Address;
  /** in wei */
  value: bigint;
  gasLimit: bigint;
  payload: Hex;
}

/** The id of the message number `index`, from 0, that the portal of `rollupId` sent (specs/wire.md §14). @throws ParleyError DECODE_FAILED */
export function l1MessageId({ rollupId, index, ...message }: L1Message & { rollupId: Hex; index: bigint }): Hex {
  return taggedHash("l1-message", [
    bytesWord(rollupId),
    uintWord(index, 64),
    addressWord(message.sender),
    addressWord(message.recipient),
    uintWord(message.value, 256),
    uintWord(message.gasLimit, 64),
    keccakWord(message.payload),
  ]);
}

/** The id of the message number `index`, from 0, that `rollupId` sent to its L1 (specs/wire.md §14). @throws ParleyError DECODE_FAILED */
export function messageToL1Id({ rollupId, index, ...message }: Omit<L1Message, "gasLimit"> & { rollupId: Hex; index: bigint }): Hex {
  return taggedHash("message-to-l1", [
    bytesWord(rollupId),
    uintWord(index, 64),
    addressWord(message.sender),
    addressWord(message.recipient),
    uintWord(message.value, 256),
    keccakWord(message.payload),
  ]);
}
