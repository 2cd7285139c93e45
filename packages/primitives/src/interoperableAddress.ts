import { ParleyError } from "./ParleyError.ts";
import type { Address, Hex } from "./types.ts";

/** Version 1, chain type `eip155`. */
const PREFIX = "0x00010000";
const PATTERN = /^0x00010000([0-9a-f]{2})((?:[0-9a-f]{2})*)14([0-9a-f]{40})$/;

/** ERC-7930 bytes of an EVM account, canonical form (specs/wire.md §1). @throws ParleyError DECODE_FAILED for a chain id under 1 or over 2^256 - 1 */
export function encodeEvmAddress(chainId: bigint, address: Address): Hex {
  if (chainId <= 0n || chainId >= 1n << 256n || !/^0x[0-9a-f]{40}$/i.test(address)) {
    throw new ParleyError("DECODE_FAILED", `chain ${chainId}, address ${address} is no EVM account`, { fields: { chainId, address } });
  }
  const digits = chainId.toString(16);
  const reference = digits.padStart(digits.length + (digits.length % 2), "0");
  const length = (reference.length / 2).toString(16).padStart(2, "0");
  return `${PREFIX}${length}${reference}14${address.slice(2).toLowerCase()}` as Hex; // begins with PREFIX
}

/**
 * Chain id and (lower-case) address of canonical ERC-7930 bytes; anything else is refused: another version or chain type, an absent or
 * zero-padded chain reference, another address length, trailing bytes (specs/wire.md §1).
 * @throws ParleyError DECODE_FAILED
 */
export function decodeEvmAddress(bytes: Hex): { chainId: bigint; address: Address } {
  const [, length, reference, address] = PATTERN.exec(bytes.toLowerCase()) ?? [];
  if (
    length === undefined ||
    reference === undefined ||
    reference.length === 0 ||
    reference.length > 64 ||
    reference.length !== 2 * Number.parseInt(length, 16) ||
    reference.startsWith("00")
  ) {
    throw new ParleyError("DECODE_FAILED", `${bytes.slice(0, 160)} is not a canonical ERC-7930 address of an EVM chain`, {
      fields: { bytes },
    });
  }
  return { chainId: BigInt(`0x${reference}`), address: `0x${address}` };
}
