import { gatewayAbi } from "@parley/contracts-abi";
import { type Hex, type MemberChain, ParleyError } from "@parley/primitives";
import { decodeDelivery, decodeSubmission } from "@parley/sdk";
import { decodeFunctionData } from "viem";
import type { Call } from "../Sample.ts";

/** What a transaction to `to` asked of a rollup's own contracts. Only what was sent to them directly counts: other calldata says nothing about what happened. */
export function callOf(
  { to, input }: { to: Hex | null; input: Hex },
  { gateway, lightClient }: Pick<MemberChain, "gateway" | "lightClient">,
): Call {
  const target = to?.toLowerCase();
  try {
    if (target === lightClient) return { kind: "submit", certificate: decodeSubmission(input) };
    if (target !== gateway) return { kind: "other" };
    return sourceOfRetry(input) ?? { kind: "deliver", parcel: decodeDelivery(input) };
  } catch (error) {
    if (error instanceof ParleyError) return { kind: "other" };
    throw error;
  }
}

function sourceOfRetry(input: Hex): Call | undefined {
  try {
    const { functionName, args } = decodeFunctionData({ abi: gatewayAbi, data: input });
    return functionName === "retry" ? { kind: "retry", sourceId: args[0] } : undefined;
  } catch {
    // The calldata is none of the gateway's: `decodeDelivery` says the same of it.
    return undefined;
  }
}
