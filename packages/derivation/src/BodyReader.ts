import { type Hex, ParleyError } from "@parley/primitives";
import { bytesToHex } from "viem";
import { MAX_U64 } from "./limits.ts";

/** Reads a payload or a batch's body from the front. Every read names what it reads; bytes of another form are DECODE_FAILED with that name. */
export class BodyReader {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  /** How many bytes are left. */
  get left(): number {
    return this.#bytes.length - this.#at;
  }

  /** A view, not a copy. */
  bytes(count: number, field: string): Uint8Array {
    if (count > this.left) throw malformed(field, `takes ${count} bytes, ${this.left} are left`);
    this.#at += count;
    return this.#bytes.subarray(this.#at - count, this.#at);
  }

  hash(field: string): Hex {
    return bytesToHex(this.bytes(32, field));
  }

  u8(field: string): number {
    return this.bytes(1, field)[0] ?? 0;
  }

  u64(field: string): bigint {
    return BigInt(bytesToHex(this.bytes(8, field)));
  }

  /** LEB128 of a u64 in its shortest form. */
  varint(field: string): bigint {
    let value = 0n;
    for (let shift = 0n; ; shift += 7n) {
      const byte = this.u8(field);
      value |= BigInt(byte & 0x7f) << shift;
      if (value > MAX_U64) throw malformed(field, "is over u64");
      if (byte === 0 && shift > 0n) throw malformed(field, "is not in its shortest form");
      if (byte < 0x80) return value;
      if (shift === 63n) throw malformed(field, "is over u64");
    }
  }

  /** A varint from `least` to `most`. */
  count(least: number, most: number, field: string): number {
    const value = this.varint(field);
    if (value < least || value > most) throw malformed(field, `is ${value}, allowed is ${least} … ${most}`);
    return Number(value);
  }

  /** @throws ParleyError DECODE_FAILED when something is left */
  end(): void {
    if (this.left > 0) throw malformed("the end", `is followed by ${this.left} bytes`);
  }
}

/** LEB128 of a u64 in its shortest form, onto the end of `bytes`. */
export function pushVarint(bytes: number[], value: bigint | number): void {
  let left = BigInt(value);
  for (; left > 0x7fn; left >>= 7n) bytes.push(Number(left & 0x7fn) | 0x80);
  bytes.push(Number(left));
}

function malformed(field: string, problem: string): ParleyError {
  return new ParleyError("DECODE_FAILED", `${field} ${problem}`, { fields: { field } });
}
