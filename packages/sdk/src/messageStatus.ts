import { gatewayAbi, policyAbi } from "@parley/contracts-abi";
import type { Deployment, Hex } from "@parley/primitives";
import { getAbiItem } from "viem";
import { type ChainClient, chainClient, reading } from "./chainClient.ts";
import { type FoundMessage, findMessage } from "./findMessage.ts";

/** The words for what became of a message, as far as the chains alone tell (specs/protocol.md). */
export type MessageStatusWord = "sent" | "held" | "delivered" | "failed" | "expired";

export interface MessageStatus {
  messageId: Hex;
  status: MessageStatusWord;
  /** Unix seconds of the block that made it so; of now for `held` and `expired` */
  since: bigint;
  /** what it waits for, or why it stands where it does */
  reason: string;
  /** what anyone can do now */
  nextAction: string;
  message: FoundMessage;
  /** the delivery, where there is one */
  delivery?: { transactionHash: Hex; blockNumber: bigint };
}

const DELIVERED = getAbiItem({ abi: gatewayAbi, name: "MessageDelivered" });
const FAILED = getAbiItem({ abi: gatewayAbi, name: "MessageFailed" });

/**
 * What became of a message, from its source's and its destination's chains.
 * @throws ParleyError MESSAGE_NOT_FOUND, ROLLUP_UNKNOWN, RPC_FAILED
 */
export async function messageStatus({
  deployment,
  messageId,
}: {
  deployment: Pick<Deployment, "rollups">;
  messageId: Hex;
}): Promise<MessageStatus> {
  const found = await findMessage({ deployment, messageId });
  const { destination, source } = found;
  const client = chainClient(destination.rpcUrl);
  const base = { messageId: found.messageId, message: found };

  const last = await lastOutcome(client, found);
  if (last !== undefined) {
    const delivery = { transactionHash: last.transactionHash, blockNumber: last.blockNumber };
    const { timestamp: since } = await reading(destination.name, `reading block ${last.blockNumber}`, () =>
      client.getBlock({ blockNumber: last.blockNumber }),
    );
    if (last.eventName === "MessageDelivered") {
      return { ...base, status: "delivered", since, reason: "the recipient took it", nextAction: "none", delivery };
    }
    const reason = `the recipient refused it: ${last.args.reason}`;
    return { ...base, status: "failed", since, reason, nextAction: "call Gateway.retry on the destination before the deadline", delivery };
  }

  const { timestamp: now } = await reading(destination.name, "reading the latest block", () => client.getBlock());
  if (now > found.message.deadline) {
    return { ...base, status: "expired", since: now, reason: "its deadline passed before it was delivered", nextAction: "send it again" };
  }
  const { policy: address } = destination;
  const args = [source.rollupId] as const;
  const [peer, frozen] = await reading(destination.name, "reading the policy", () =>
    Promise.all([
      client.readContract({ address, abi: policyAbi, functionName: "peer", args }),
      client.readContract({ address, abi: policyAbi, functionName: "frozen", args }),
    ]),
  );
  const held = frozen ? "is frozen" : peer.paused ? "is paused" : peer.chainId === 0n ? "is unknown" : undefined;
  if (held !== undefined) {
    const nextAction = `governance of ${destination.name} decides about its peer ${source.name}`;
    return { ...base, status: "held", since: now, reason: `by the policy of ${destination.name} its source ${held}`, nextAction };
  }
  const reason = "it waits for a certificate over its block and for a relayer";
  return {
    ...base,
    status: "sent",
    since: found.sentAt,
    reason,
    nextAction: "try again a beat later; if it stays so, look at the relayer in `parley status` or run one",
  };
}

/** The latest event about a message on its destination: a retried message failed first. */
async function lastOutcome(client: ChainClient, { destination, messageId, message }: FoundMessage) {
  const args = { messageId, sourceId: message.sourceId, index: message.index };
  const range = { address: destination.gateway, fromBlock: 0n, strict: true } as const;
  const [delivered, failed] = await reading(destination.name, `looking for the delivery of ${messageId}`, () =>
    Promise.all([client.getLogs({ ...range, event: DELIVERED, args }), client.getLogs({ ...range, event: FAILED, args })]),
  );
  return delivered.at(-1) ?? failed.at(-1);
}
