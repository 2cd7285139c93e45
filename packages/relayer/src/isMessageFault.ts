/** Errors that speak about one message, not about the lane or the peer. A revert without a known error may be of either kind. */
const MESSAGE_FAULTS: ReadonlySet<string | undefined> = new Set([undefined, "MessageExpired", "InsufficientGas"]);

/** Whether leaving some messages out may help. */
export function isMessageFault(fault: string | undefined): boolean {
  return MESSAGE_FAULTS.has(fault);
}
