import { concatHex, keccak256, stringToHex } from "viem";
import { ParleyError } from "./ParleyError.ts";
import type { Hex } from "./types.ts";

/** 32 zero bytes: the root of a tree of size 0, and every other "none" of specs/wire.md. */
export const ZERO_HASH: Hex = `0x${"0".repeat(64)}`;

const HEX_DIGITS = /^0x[0-9a-f]*$/i;

/** One 32-byte word of `enc(…)` (specs/wire.md §1): 64 hex digits without prefix. */
export type Word = string & { readonly Word: unique symbol };

/**
 * `bytesN` as a left-aligned word, for N = 32 the value itself; refuses another length than `bytes`.
 * @throws ParleyError DECODE_FAILED
 */
export function bytesWord(value: Hex, bytes = 32): Word {
  if (value.length !== 2 + 2 * bytes || !HEX_DIGITS.test(value)) {
    throw new ParleyError("DECODE_FAILED", `expected ${bytes} bytes of hex, got ${value.slice(0, 80)}`, { fields: { bytes } });
  }
  // The one place where a Word is made from bytes; the length was checked on the line above.
  return value.slice(2).padEnd(64, "0") as Word;
}

/** `address` as a right-aligned word. @throws ParleyError DECODE_FAILED */
export function addressWord(value: Hex): Word {
  // Padding keeps the digits that bytesWord checked.
  return bytesWord(value, 20).slice(0, 40).padStart(64, "0") as Word;
}

/** An unsigned integer of `bits` bits as a right-aligned word. @throws ParleyError DECODE_FAILED when it does not fit */
export function uintWord(value: bigint | number, bits: 8 | 16 | 32 | 64 | 128 | 256): Word {
  if (typeof value === "number" && !Number.isSafeInteger(value)) {
    throw new ParleyError("DECODE_FAILED", `expected an integer, got ${value}`, { fields: { bits } });
  }
  const digits = value.toString(16);
  if (value < 0 || digits.length > bits / 4) {
    throw new ParleyError("DECODE_FAILED", `expected an unsigned integer of ${bits} bits, got ${value}`, { fields: { bits } });
  }
  // toString(16) of a non-negative integer that fits has at most 64 hex digits.
  return digits.padStart(64, "0") as Word;
}

const tags = new Map<string, Word>();

/** `tag(name)` = keccak(utf8("parley/v0/" ‖ name)) (specs/wire.md §1), as a word. */
export function tagWord(name: string): Word {
  let word = tags.get(name);
  if (word === undefined) {
    word = bytesWord(keccak256(stringToHex(`parley/v0/${name}`)));
    tags.set(name, word);
  }
  return word;
}

/** keccak(enc(tag(name), words…)): the shape of every structured hash of specs/wire.md. */
export function taggedHash(name: string, words: readonly Word[]): Hex {
  return keccak256(`0x${tagWord(name)}${words.join("")}`);
}

/** keccak of the concatenation of words without a tag. */
export function keccakWords(words: readonly Word[]): Hex {
  return keccak256(`0x${words.join("")}`);
}

/** keccak of variable-length bytes as a word, for the hashes that stand for `bytes` inside a preimage. @throws ParleyError DECODE_FAILED */
export function keccakWord(value: Hex): Word {
  if (value.length % 2 !== 0 || !HEX_DIGITS.test(value)) {
    throw new ParleyError("DECODE_FAILED", `expected bytes of hex, got ${value.slice(0, 80)}`);
  }
  return bytesWord(keccak256(value));
}

/** keccak of the concatenation of 32-byte hashes. */
export function keccakConcat(values: readonly Hex[]): Hex {
  return keccak256(concatHex(values));
}
