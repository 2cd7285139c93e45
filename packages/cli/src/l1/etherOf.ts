import { ParleyError } from "@parley/primitives";
import { parseEther } from "viem";

/** Wei of an amount of ether such as `1.5`. @throws ParleyError CONFIG_INVALID unless it is one, of at most 18 decimals, and more than nothing */
export function etherOf(text: string): bigint {
  const wei = /^\d{1,9}(\.\d{1,18})?$/.test(text) ? parseEther(text) : 0n;
  if (wei === 0n) {
    throw new ParleyError("CONFIG_INVALID", `"${text}" is no amount of ether`, { fields: { text }, hint: "a number such as 1 or 0.25" });
  }
  return wei;
}
