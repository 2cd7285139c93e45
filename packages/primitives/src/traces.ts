import { keccak256 } from "viem";
import type { Address, Hex } from "./types.ts";
import { addressWord, bytesWord, keccakWords, taggedHash, tagWord, uintWord, type Word } from "./words.ts";

/** A block whose execution somebody may be asked about. */
export interface TracedBlock {
  rollupId: Hex;
  number: bigint;
  blockHash: Hex;
}

/** `place`: where the trace of a block stands in an operator's tree (specs/wire.md §15). @throws ParleyError DECODE_FAILED */
export function tracePlace({ rollupId, number, blockHash }: TracedBlock): Hex {
  return taggedHash("place", [bytesWord(rollupId), uintWord(number, 64), bytesWord(blockHash)]);
}

/** `traceLeaf`: one operator's word about one block, which its `key` hides until it shows it (specs/wire.md §15). @throws ParleyError DECODE_FAILED */
export function traceLeaf(leaf: { operator: Address; key: Hex; place: Hex; traceHash: Hex }): Hex {
  return taggedHash("trace", [addressWord(leaf.operator), bytesWord(leaf.key), bytesWord(leaf.place), bytesWord(leaf.traceHash)]);
}

/** What traces of one operator and period are bound to; `challenges` is the contract. */
export interface TracesInputs {
  l1ChainId: bigint;
  challenges: Address;
  period: bigint;
  operator: Address;
}

/** `tracesDigest`: what an operator's account signs for somebody else to commit for it (specs/wire.md §15). @throws ParleyError DECODE_FAILED */
export function tracesDigest(inputs: TracesInputs & { root: Hex }): Hex {
  return taggedHash("traces", [...tracesWords(inputs), bytesWord(inputs.root)]);
}

/** `traceKeyDigest`: what the signing key signs for the `key` of a period (specs/wire.md §15). @throws ParleyError DECODE_FAILED */
export function traceKeyDigest(inputs: TracesInputs): Hex {
  return taggedHash("trace-key", tracesWords(inputs));
}

/** The `key` of a period: nobody without the signing key knows it, and nothing has to be kept for it (specs/wire.md §15). */
export function traceKeyOf(signature: Hex): Hex {
  return keccak256(signature);
}

/** Which transaction of a block its trace is of: none of the first, which is the protocol's, where there is another (specs/wire.md §15). @param count at least 1 */
export function tracedIndex(blockHash: Hex, count: number): number {
  return count > 1 ? 1 + Number(BigInt(blockHash) % BigInt(count - 1)) : 0;
}

/** An account as it is before a transaction that touches it. */
export interface PrestateAccount {
  address: Address;
  balance: bigint;
  nonce: bigint;
  /** of no code: keccak of nothing */
  codeHash: Hex;
  /** slots that the transaction reads or writes, other than zero */
  slots: readonly { slot: Hex; value: Hex }[];
}

/**
 * `traceHash`: the state that a transaction finds where it looks (specs/wire.md §15).
 * @param accounts in any order, without those that are empty
 * @param index of the transaction in its block; undefined of a block without transactions
 * @throws ParleyError DECODE_FAILED
 */
export function traceHash({ place, index, accounts }: { place: Hex; index?: number; accounts: readonly PrestateAccount[] }): Hex {
  const sorted = [...accounts].sort((a, b) => (a.address.toLowerCase() < b.address.toLowerCase() ? -1 : 1));
  const words: Word[] = [tagWord("prestate"), bytesWord(place), uintWord(index ?? 0, 64), uintWord(sorted.length, 64)];
  for (const { address, balance, nonce, codeHash, slots } of sorted) {
    words.push(addressWord(address), uintWord(balance, 256), uintWord(nonce, 64), bytesWord(codeHash), uintWord(slots.length, 64));
    for (const { slot, value } of [...slots].sort((a, b) => (a.slot < b.slot ? -1 : 1))) words.push(bytesWord(slot), bytesWord(value));
  }
  return keccakWords(words);
}

function tracesWords({ l1ChainId, challenges, period, operator }: TracesInputs): Word[] {
  return [uintWord(l1ChainId, 256), addressWord(challenges), uintWord(period, 64), addressWord(operator)];
}
