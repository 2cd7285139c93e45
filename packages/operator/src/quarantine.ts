import type { Hex } from "@parley/primitives";

/** The floor of a branch whose sequencer equivocated: its bond is gone, and with it what stood behind its `unsafe` heads. */
export const NEVER = 2n ** 64n;

/** Why a branch of sealed blocks ended: no `unsafe` head of the rollup is signed until there is another branch (specs/protocol.md §3.1). */
export interface Quarantine {
  /** of the block that ended it */
  number: bigint;
  /** `execution…`, a broken rule, `equivocation`, `convicted` of that on the L1, or `overridden` by the L1 */
  reason: string;
  /** zero where the block is not known here */
  sealedHash: Hex;
  /** what execution gave; absent where it was not executed */
  computedHash?: Hex;
  /** another branch has to be anchored on a safe head of at least this number */
  floor: bigint;
}

export function encodeQuarantine(quarantine: Quarantine): Uint8Array {
  const { number, floor } = quarantine;
  return new TextEncoder().encode(JSON.stringify({ ...quarantine, number: number.toString(), floor: floor.toString() }));
}

export function decodeQuarantine(value: Uint8Array): Quarantine {
  const stored = JSON.parse(new TextDecoder().decode(value)) as Omit<Quarantine, "number" | "floor"> & { number: string; floor: string }; // written by encodeQuarantine
  return { ...stored, number: BigInt(stored.number), floor: BigInt(stored.floor) };
}
