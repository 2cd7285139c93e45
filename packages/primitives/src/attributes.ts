import { ParleyError } from "./ParleyError.ts";
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

/** What holds without attributes: 200,000 gas, and seven days from the block that sends (specs/wire.md §4). */
export const DEFAULT_GAS_LIMIT = 200_000n;
export const DEFAULT_LIFETIME_SECONDS = 604_800n;

/**
 * Gas limit and deadline of a message that was sent with these attributes in a block of this timestamp (specs/wire.md §4).
 * @throws ParleyError DECODE_FAILED for an attribute that no gateway lets pass
 */
export function attributeValues(attributes: readonly Hex[], blockTimestamp: bigint): { gasLimit: bigint; deadline: bigint } {
  const values = new Map<string, bigint>();
  for (const attribute of attributes) {
    const selector = attribute.slice(0, 10).toLowerCase();
    const known = selector === GAS_LIMIT_SELECTOR || selector === DEADLINE_SELECTOR;
    if (!known || attribute.length !== 74 || values.has(selector)) {
      throw new ParleyError("DECODE_FAILED", `no gateway takes the attributes ${attributes.join(", ").slice(0, 320)}`, {
        fields: { attribute },
      });
    }
    values.set(selector, BigInt(`0x${attribute.slice(10)}`));
  }
  return {
    gasLimit: values.get(GAS_LIMIT_SELECTOR) ?? DEFAULT_GAS_LIMIT,
    deadline: values.get(DEADLINE_SELECTOR) ?? blockTimestamp + DEFAULT_LIFETIME_SECONDS,
  };
}
