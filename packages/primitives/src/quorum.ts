import { ParleyError } from "./ParleyError.ts";
import type { Hex } from "./types.ts";

/** The quorum rule, everywhere this exact comparison: 3 · signed > 2 · total (specs/wire.md §7). */
export function isQuorum(signedWeight: bigint, totalWeight: bigint): boolean {
  return 3n * signedWeight > 2n * totalWeight;
}

/**
 * Signer bitmap of `count` seats: exactly ceil(count / 8) bytes, seat s is bit s mod 8 of byte s / 8 (specs/wire.md §7).
 * @throws ParleyError DECODE_FAILED for a seat out of range or given twice
 */
export function encodeSigners(seats: readonly number[], count: number): Hex {
  const bytes = new Uint8Array(Math.ceil(count / 8));
  for (const seat of seats) {
    const byte = Math.floor(seat / 8);
    const bit = 1 << (seat % 8);
    const old = bytes[byte];
    if (!Number.isInteger(seat) || seat < 0 || seat >= count || old === undefined || (old & bit) !== 0) {
      throw new ParleyError("DECODE_FAILED", `seat ${seat} is given twice or is none of ${count}`, { fields: { seat, count } });
    }
    bytes[byte] = old | bit;
  }
  return `0x${Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("")}`;
}

/**
 * Seats of a canonical signer bitmap, ascending; may be none.
 * @throws ParleyError DECODE_FAILED when its length is not ceil(count / 8) or a bit at or over `count` is set
 */
export function decodeSigners(bitmap: Hex, count: number): number[] {
  const expectedLength = Math.ceil(count / 8);
  if (!/^0x([0-9a-f]{2})*$/i.test(bitmap) || bitmap.length !== 2 + 2 * expectedLength) {
    throw new ParleyError("DECODE_FAILED", `the signer bitmap of ${count} seats has ${expectedLength} bytes, not ${bitmap.slice(0, 80)}`, {
      fields: { expectedLength },
    });
  }
  const seats: number[] = [];
  for (let seat = 0; seat < 8 * expectedLength; seat += 1) {
    const byte = Number.parseInt(bitmap.slice(2 + 2 * (seat >> 3), 4 + 2 * (seat >> 3)), 16);
    if ((byte & (1 << (seat & 7))) !== 0) seats.push(seat);
  }
  if ((seats.at(-1) ?? -1) >= count) {
    throw new ParleyError("DECODE_FAILED", `the signer bitmap ${bitmap} has a bit at or over ${count}`, { fields: { count } });
  }
  return seats;
}
