import type { Hex } from "./types.ts";
import { uintWord } from "./words.ts";

/** Selectors of the ERC-7786 attributes of this version (specs/wire.md §4): `gasLimit(uint64)` and `deadline(uint64)`. */
export const GAS_LIMIT_SELECTOR: Hex = "0x1977b8da";
export const DEADLINE_SELECTOR: Hex = "0x7661663e";

/** The attribute that gives the recipient `gas` units. @throws ParleyError DECODE_FAILED when it is no u64 */
export function gasLimitAttribute(gas: bigint): Hex {
  return `${GAS_LIMIT_SELECTOR}${uintWord(gas, 64)}`;
}

/** The attribute that ends delivery at `deadline`, Unix seconds of the destination's clock. @throws ParleyError DECODE_FAILED when it is no u64 */
export function deadlineAttribute(deadline: bigint): Hex {
  return `${DEADLINE_SELECTOR}${uintWord(deadline, 64)}`;
}
