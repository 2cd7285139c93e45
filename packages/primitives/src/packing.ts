import { concatHex } from "viem";
import { ParleyError } from "./ParleyError.ts";
import type { Hex } from "./types.ts";
import { uintWord } from "./words.ts";

/** An unsigned integer in exactly `bits / 8` bytes, big-endian. @throws ParleyError DECODE_FAILED when it does not fit */
export function packUint(value: bigint | number, bits: 8 | 16 | 32 | 64 | 128): Hex {
  return `0x${uintWord(value, bits).slice(-bits / 4)}`;
}

/** Exactly `count` bytes as they stand. @throws ParleyError DECODE_FAILED for another length, naming `field` */
export function packBytes(value: Hex, count: number, field: string): Hex {
  if (value.length !== 2 + 2 * count || !/^0x[0-9a-f]*$/i.test(value)) {
    throw new ParleyError("DECODE_FAILED", `${field}: expected ${count} bytes of hex, got ${value.slice(0, 80)}`, {
      fields: { field, count },
    });
  }
  return value;
}

/** The bytes of any whole number of bytes. @throws ParleyError DECODE_FAILED when it is no hex, naming `field` */
export function packAny(value: Hex, field: string): Hex {
  return packBytes(value, Math.ceil(value.length / 2) - 1, field);
}

/** Hashes one after another. @throws ParleyError DECODE_FAILED unless each is 32 bytes, naming `field` */
export function packHashes(values: readonly Hex[], field: string): Hex {
  return concatHex(values.map((value) => packBytes(value, 32, field)));
}
