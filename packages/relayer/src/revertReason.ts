import { errorsAbi } from "@parley/contracts-abi";
import type { Address, Hex } from "@parley/primitives";
import { type ChainClient, shortReason } from "@parley/sdk";
import { BaseError, decodeErrorResult } from "viem";

/** What a call would do now. `fault`: name of the contracts' error, absent where it is none of theirs. */
export type TryResult = { ok: true } | { ok: false; fault: string | undefined; text: string };

/** Runs a transaction as a call on the newest state. @throws whatever the client throws when the chain does not answer */
export async function tryCall(client: ChainClient, call: { account: Address; to: Address; data: Hex; gas: bigint }): Promise<TryResult> {
  try {
    await client.call(call);
    return { ok: true };
  } catch (error) {
    const reverted =
      error instanceof BaseError
        ? error.walk((inner) => typeof Reflect.get(inner as object, "data") === "object" || isHex(Reflect.get(inner as object, "data")))
        : null; // errors are objects
    const data: unknown = reverted === null ? undefined : Reflect.get(reverted, "data");
    const hex = isHex(data) ? data : typeof data === "object" && data !== null ? Reflect.get(data, "data") : undefined;
    if (!isHex(hex)) {
      if (!/revert|out of gas|gas required exceeds/i.test(shortReason(error))) throw error;
      return { ok: false, fault: undefined, text: shortReason(error) };
    }
    return { ok: false, ...decoded(hex) };
  }
}

function decoded(data: Hex): { fault: string | undefined; text: string } {
  try {
    const { errorName, args } = decodeErrorResult({ abi: errorsAbi, data });
    return { fault: errorName, text: `${errorName}(${(args ?? []).map(String).join(", ")})` };
  } catch {
    return { fault: undefined, text: data.slice(0, 138) };
  }
}

function isHex(value: unknown): value is Hex {
  return typeof value === "string" && value.startsWith("0x");
}

/** Errors that speak about one message, not about the lane or the peer. A revert without a known error may be of either kind. */
const MESSAGE_FAULTS: ReadonlySet<string | undefined> = new Set([undefined, "MessageExpired", "InsufficientGas"]);

/** Whether leaving some messages out may help. */
export function isMessageFault(fault: string | undefined): boolean {
  return MESSAGE_FAULTS.has(fault);
}
