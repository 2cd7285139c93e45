import type { Hex } from "@parley/primitives";
import { fromRlp, toRlp } from "viem";

/** A byte string, or a list. */
export type Rlp = Hex | readonly Rlp[];

export function encodeRlp(item: Rlp): Hex {
  // viem's type has arrays that can be written to; it writes to none.
  return toRlp(item as Hex);
}

/** The items of an RLP list that is encoded in the one canonical way, undefined for anything else. */
export function canonicalList(bytes: Hex): readonly Rlp[] | undefined {
  try {
    // As above.
    const items = fromRlp(bytes) as Rlp;
    return typeof items !== "string" && encodeRlp(items) === bytes ? items : undefined;
  } catch {
    // No RLP, or nested deeper than anything that is read here.
    return undefined;
  }
}

/** An integer without leading zeros. */
export function rlpInteger(value: bigint): Hex {
  const digits = value.toString(16);
  return value === 0n ? "0x" : `0x${digits.padStart(digits.length + (digits.length % 2), "0")}`;
}

/** An integer without leading zeros, of at most `size` bytes; undefined for anything else. */
export function readInteger(item: Rlp | undefined, size: number): bigint | undefined {
  if (typeof item !== "string" || item.startsWith("0x00") || item.length > 2 + 2 * size) return undefined;
  return item === "0x" ? 0n : BigInt(item);
}

/** Whether it is a byte string of that size. */
export function isBytes(item: Rlp | undefined, size: number): boolean {
  return typeof item === "string" && item.length === 2 + 2 * size;
}
