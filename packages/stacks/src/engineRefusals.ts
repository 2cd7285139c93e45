import { ParleyError } from "@parley/primitives";

/** A transaction that the pool does not take. */
export function refused(reason: string): ParleyError {
  return new ParleyError("TRANSACTION_REFUSED", reason, { fields: { reason }, hint: "mend the transaction as the reason says" });
}

/** A block that cannot be executed. */
export function invalid(number: bigint, problem: string): ParleyError {
  return new ParleyError("BLOCK_INVALID", `Block ${number} cannot be executed: ${problem}`, {
    fields: { number, problem },
    hint: "whoever sealed it is at fault, or feeds another chain",
  });
}
