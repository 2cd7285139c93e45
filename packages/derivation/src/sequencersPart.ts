import type { Hex } from "@parley/primitives";
import type { BlockAttributes } from "./blockAttributes.ts";

/**
 * Of a block's transactions those that its sequencer chose: behind the system transaction and those of the forced ones that are there. Whether the others of these had to be left out only execution
 * tells; so this is what is to be executed behind them, and the block is right if that gives the block's transactions.
 * @returns undefined for a block that does not begin with the system transaction
 */
export function sequencersPart(
  transactions: readonly Hex[],
  { systemTransaction, forced }: Pick<BlockAttributes, "systemTransaction" | "forced">,
): readonly Hex[] | undefined {
  if (transactions[0] !== systemTransaction) return undefined;
  const first = forced.reduce((at, raw) => (transactions[at] === raw ? at + 1 : at), 1);
  return transactions.slice(first);
}
