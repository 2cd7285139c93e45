import { ParleyError } from "./ParleyError.ts";
import type { Address, Hex } from "./types.ts";

/** Reads packed bytes from the front (specs/wire.md §7, §11). Every read names what it reads; too few bytes are DECODE_FAILED with that name. */
export class ByteReader {
  readonly #hex: string;
  /** in hex digits */
  #at = 2;

  /** @throws ParleyError DECODE_FAILED unless `bytes` is whole bytes of hex */
  constructor(bytes: Hex) {
    if (!/^0x(?:[0-9a-f]{2})*$/i.test(bytes)) throw new ParleyError("DECODE_FAILED", `expected bytes of hex, got ${bytes.slice(0, 80)}`);
    this.#hex = bytes.toLowerCase();
  }

  /** How many bytes are left. */
  get left(): number {
    return (this.#hex.length - this.#at) / 2;
  }

  bytes(count: number, field: string): Hex {
    if (count < 0 || count > this.left) {
      throw new ParleyError("DECODE_FAILED", `${field} takes ${count} bytes, ${this.left} are left`, {
        fields: { field, count, left: this.left },
      });
    }
    const from = this.#at;
    this.#at += 2 * count;
    return `0x${this.#hex.slice(from, this.#at)}`;
  }

  hash(field: string): Hex {
    return this.bytes(32, field);
  }

  /** `count` hashes. The count is checked against what is left before anything is read. */
  hashes(count: number, field: string): Hex[] {
    if (32 * count > this.left) this.bytes(32 * count, field);
    return Array.from({ length: count }, () => this.hash(field));
  }

  address(field: string): Address {
    return this.bytes(20, field);
  }

  /** An unsigned integer of at most 32 bits. */
  int(bits: 8 | 16 | 32, field: string): number {
    return Number.parseInt(this.bytes(bits / 8, field).slice(2), 16);
  }

  uint(bits: 64 | 128, field: string): bigint {
    return BigInt(this.bytes(bits / 8, field));
  }

  /** Everything that is left. */
  rest(field: string): Hex {
    return this.bytes(this.left, field);
  }

  /** @throws ParleyError DECODE_FAILED when something is left */
  end(what: string): void {
    if (this.left > 0)
      throw new ParleyError("DECODE_FAILED", `${this.left} bytes follow the end of the ${what}`, { fields: { left: this.left } });
  }
}
