import { decodeEvmAddress, type Hex } from "@parley/primitives";
import { encodeFunctionData, parseAbi } from "viem";
import { type ChainClient, reading } from "./chainClient.ts";
import type { FoundMessage } from "./findMessage.ts";
import { decodeRevert, tryCall } from "./tryCall.ts";

const RECIPIENT = parseAbi(["function receiveMessage(bytes32 receiveId, bytes sender, bytes payload) payable returns (bytes4)"]);
/** What a transaction costs beside the call in it. */
const BASE_GAS = 21_000n;
const GAS_PER_BYTE = 16n;

/**
 * Why the recipient of a message failed, for people. `data`: what it returned, from `MessageFailed`. Where that is nothing the destination is asked now: whether there is code, and what the
 * same call with the same gas would do.
 * @throws ParleyError RPC_FAILED
 */
export async function failureReason({
  client,
  found: { message, messageId, destination },
  data,
}: {
  client: ChainClient;
  found: Pick<FoundMessage, "message" | "messageId" | "destination">;
  data: Hex;
}): Promise<string> {
  if (data !== "0x") return decodeRevert(data).text;
  const { address: recipient } = decodeEvmAddress(message.recipient);
  const { gasLimit } = message;
  return reading(destination.name, `asking why ${recipient} failed`, async () => {
    const code = await client.getCode({ address: recipient });
    if (code === undefined || code === "0x") return `there is no code at ${recipient}`;
    const call = encodeFunctionData({ abi: RECIPIENT, functionName: "receiveMessage", args: [messageId, message.sender, message.payload] });
    const gas = BASE_GAS + GAS_PER_BYTE * BigInt(call.length / 2 - 1) + gasLimit;
    // A node may refuse to try a transaction as large as the parcel that brought it.
    const now = await tryCall(client, { account: destination.gateway, to: recipient, data: call, gas }).catch(() => undefined);
    if (now === undefined) return "it gave no reason";
    if (now.ok) return "it gave no reason; called now, it does not revert";
    if (now.fault === undefined && /out ?of ?gas|gas required exceeds/i.test(now.text))
      return `it runs out of gas with the message's ${gasLimit}`;
    return now.fault === undefined ? "it reverted without a reason" : `it gave no reason; called now, it reverts with ${now.text}`;
  });
}
