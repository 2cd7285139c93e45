import { gatewayAbi, policyAbi } from "@parley/contracts-abi";
import type { Deployment, Hex } from "@parley/primitives";
import { BaseError, ContractFunctionRevertedError, getAbiItem } from "viem";
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
const HELD = getAbiItem({ abi: gatewayAbi, name: "MessageHeld" });

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
  const closed = await closedBecause(client, destination, source.rollupId);
  if (closed !== undefined) {
    const nextAction = `governance of ${destination.name} decides about its peer ${source.name}`;
    return { ...base, status: "held", since: now, reason: `by the policy of ${destination.name} its source ${closed}`, nextAction };
  }
  if (await wasHeld(client, found)) {
    const reason = `the policy of ${destination.name} let its batch pass but not the value that it brings`;
    return {
      ...base,
      status: "held",
      since: now,
      reason,
      nextAction: "wait until the policy's window has room again: a relayer delivers it then",
    };
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

/** Names of the policy's errors about a peer, in words. */
const CLOSED = new Map([
  ["UnknownPeer", "is unknown"],
  ["PeerIsPaused", "is paused"],
  ["PeerIsFrozen", "is frozen"],
]);

/** Why the destination's policy hears nothing from the source; undefined where it does. */
async function closedBecause(
  client: ChainClient,
  { name, policy: address }: FoundMessage["destination"],
  sourceId: Hex,
): Promise<string | undefined> {
  return reading(name, "reading the policy", async () => {
    try {
      await client.readContract({ address, abi: policyAbi, functionName: "requireOpen", args: [sourceId] });
      return undefined;
    } catch (error) {
      const reverted = error instanceof BaseError ? error.walk((inner) => inner instanceof ContractFunctionRevertedError) : undefined;
      const words = reverted instanceof ContractFunctionRevertedError ? CLOSED.get(reverted.data?.errorName ?? "") : undefined;
      if (words === undefined) throw error;
      return words;
    }
  });
}

/** Whether the message was part of a batch that was delivered without it. */
async function wasHeld(client: ChainClient, { destination, messageId }: FoundMessage): Promise<boolean> {
  const logs = await reading(destination.name, `looking for ${messageId}`, () =>
    client.getLogs({ address: destination.gateway, event: HELD, args: { messageId }, fromBlock: 0n }),
  );
  return logs.length > 0;
}

/** The latest event about a message on its destination: a retried message failed first. */
async function lastOutcome(client: ChainClient, { destination, messageId }: FoundMessage) {
  const args = { messageId };
  const range = { address: destination.gateway, fromBlock: 0n, strict: true } as const;
  const [delivered, failed] = await reading(destination.name, `looking for the delivery of ${messageId}`, () =>
    Promise.all([client.getLogs({ ...range, event: DELIVERED, args }), client.getLogs({ ...range, event: FAILED, args })]),
  );
  return delivered.at(-1) ?? failed.at(-1);
}
