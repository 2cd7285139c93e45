import { encodeAbiParameters, type Hex, keccak256, toHex } from "viem";

/** Slot of `_lanes` in the Gateway's storage layout, which contracts/test/unit/rollup/GatewayStorage.t.sol pins. */
const LANES_SLOT = 1n;

/**
 * Where the gateway keeps a lane of `size` messages: the slot of the size, then the slots of the peaks of the set bits of `size`, lowest first (specs/wire.md §2;
 * `Lane { Frontier { uint64 size; bytes32[64] peaks }, … }` in a mapping by destination id).
 */
export function laneSlots(destinationId: Hex, size: bigint): Hex[] {
  const base = BigInt(keccak256(encodeAbiParameters([{ type: "bytes32" }, { type: "uint256" }], [destinationId, LANES_SLOT])));
  const slots = [base];
  for (let height = 0n; size >> height > 0n; height += 1n) if ((size >> height) & 1n) slots.push(base + 1n + height);
  return slots.map((slot) => toHex(slot % (1n << 256n), { size: 32 }));
}
