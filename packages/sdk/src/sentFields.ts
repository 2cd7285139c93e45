import type { gatewayAbi } from "@parley/contracts-abi";
import { attributeValues, type Hex, type Message } from "@parley/primitives";
import type { GetContractEventsReturnType } from "viem";

/** A log about a gateway's outbox. */
export type SentLog = GetContractEventsReturnType<typeof gatewayAbi, "Connected" | "MessageSent", true>[number];

/**
 * What a `MessageSent` says of a message; its place in the outbox is not among it.
 * @param blockTimestamp of the log's block, Unix seconds: from there the deadline counts where no attribute gives one
 * @throws ParleyError DECODE_FAILED for attributes that no gateway lets pass
 */
export function sentFields(
  { args: { sender, recipient, payload, attributes } }: SentLog & { eventName: "MessageSent" },
  sourceId: Hex,
  blockTimestamp: bigint,
): Omit<Message, "lane" | "index"> {
  return { sourceId, sender, recipient, payload, ...attributeValues(attributes, blockTimestamp) };
}
