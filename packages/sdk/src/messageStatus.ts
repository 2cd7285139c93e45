import { gatewayAbi, policyAbi } from "@parley/contracts-abi";
import { decodeEvmAddress, type Hex, isAttached } from "@parley/primitives";
import { getAbiItem } from "viem";
import { type ChainClient, chainClient, reading } from "./chainClient.ts";
import { failureReason } from "./failureReason.ts";
import { type FoundMessage, findMessage } from "./findMessage.ts";
import type { Members } from "./rollups.ts";

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
  /** of a failed message: why its recipient failed, as far as the chain tells, and whether anyone may still retry it */
  failure?: { reason: string; canRetry: boolean };
  /** the transaction that called the recipient, where that was the last of it */
  delivery?: { transactionHash: Hex; blockNumber: bigint };
}

const DELIVERED = getAbiItem({ abi: gatewayAbi, name: "MessageDelivered" });
const FAILED = getAbiItem({ abi: gatewayAbi, name: "MessageFailed" });
const EXPIRED = getAbiItem({ abi: gatewayAbi, name: "ExpiryRecorded" });

/**
 * What became of a message, from its source's and its destination's chains.
 * @throws ParleyError MESSAGE_NOT_FOUND, ROLLUP_UNKNOWN, RPC_FAILED
 */
export async function messageStatus({ deployment, messageId }: { deployment: Members; messageId: Hex }): Promise<MessageStatus> {
  const found = await findMessage({ deployment, messageId });
  const { destination } = found;
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
    if (last.eventName === "ExpiryRecorded") {
      return { ...base, status: "expired", since, reason: "its deadline passed, and the destination ended it", nextAction: REFUND };
    }
    const [failed, { timestamp: now }] = await Promise.all([
      failureReason({ client, found, data: last.args.reason }),
      reading(destination.name, "reading the latest block", () => client.getBlock()),
    ]);
    const canRetry = now <= found.message.deadline;
    return {
      ...base,
      status: "failed",
      since,
      reason: `the recipient failed: ${failed}`,
      nextAction: canRetry ? "anyone may call Gateway.retry on the destination before the deadline" : END,
      failure: { reason: failed, canRetry },
      delivery,
    };
  }

  const { timestamp: now } = await reading(destination.name, "reading the latest block", () => client.getBlock());
  if (now > found.message.deadline) {
    return { ...base, status: "expired", since: now, reason: "its deadline passed before it was delivered", nextAction: END };
  }
  const obstacle = await obstacleFor(client, found);
  if (obstacle !== undefined) {
    const { words, nextAction, until } = obstacle;
    const later = until === 0n ? "" : `, until ${new Date(Number(until) * 1_000).toISOString()} at least`;
    return {
      ...base,
      status: "held",
      since: now,
      reason: `the policy of ${destination.name} does not let it in: ${words}${later}`,
      nextAction,
    };
  }
  const reason = "it waits for a certificate over its block and for a relayer, or its recipient refuses the value that it brings";
  return {
    ...base,
    status: "sent",
    since: found.sentAt,
    reason,
    nextAction: "try again a beat later; if it stays so, look at the relayer in `parley status` or run one",
  };
}

const REFUND = "anyone refunds it by Exits.refundExpired on the source";
const END = "anyone ends it by Gateway.expire on the destination and then refunds it by Exits.refundExpired on the source";
const GOVERNANCE = "the destination's governance decides about this peer";
const WAIT = "wait: a relayer delivers it then";

/** `IPolicy.Obstacle`, in its order: what stands in the way, and what anyone can do. */
const OBSTACLES: readonly { words: string; nextAction: string }[] = [
  { words: "nothing stands in its way", nextAction: "none" },
  { words: "its source is no peer", nextAction: GOVERNANCE },
  { words: "its source is paused", nextAction: WAIT },
  { words: "its source is frozen", nextAction: "show a head of higher finality to Policy.thaw, once there is one" },
  { words: "its block has not reached the finality that its source needs", nextAction: WAIT },
  { words: "its source has used up its rate", nextAction: WAIT },
  { words: "the codec of its recipient does not understand it", nextAction: GOVERNANCE },
  { words: "the value that comes in within a window is limited", nextAction: WAIT },
  { words: "more value came in than went out", nextAction: WAIT },
  { words: "the value under unsafe heads is limited", nextAction: WAIT },
  {
    words: "too little slashable stake stands behind its value",
    nextAction: "open the newest table's shares in the policy's StakeCover if they are not, or wait until its window has rolled",
  },
];
const UNSAFE = 1;
const SAFE = 2;

/** The rule of the destination's policy that stands in the message's way; undefined for none. */
async function obstacleFor(
  client: ChainClient,
  { destination: { name, policy: address }, source, message, blockNumber }: FoundMessage,
): Promise<{ words: string; nextAction: string; until: bigint } | undefined> {
  const contract = { address, abi: policyAbi } as const;
  const { rollupId } = source;
  const soonest = isAttached(source) ? SAFE : UNSAFE;
  const { address: sender } = decodeEvmAddress(message.sender);
  const { address: recipient } = decodeEvmAddress(message.recipient);
  const answers = await reading(name, "reading the policy", () =>
    Promise.all([
      client.readContract({ ...contract, functionName: "explain", args: [rollupId, soonest, sender] }),
      client.readContract({
        ...contract,
        functionName: "explainInflow",
        args: [rollupId, soonest, blockNumber, recipient, message.payload],
      }),
    ]),
  );
  const [obstacle, until] = answers.find(([found]) => found !== 0) ?? [0, 0n];
  const explained = OBSTACLES[obstacle];
  return obstacle === 0 || explained === undefined ? undefined : { ...explained, until };
}

/** The last event about a message on its destination: one that was retried or ended failed first. */
async function lastOutcome(client: ChainClient, { destination, messageId }: FoundMessage) {
  const args = { messageId };
  const range = { address: destination.gateway, fromBlock: destination.deployedAt ?? 0n, strict: true } as const;
  const [delivered, expired, failed] = await reading(destination.name, `looking for the delivery of ${messageId}`, () =>
    Promise.all([
      client.getLogs({ ...range, event: DELIVERED, args }),
      client.getLogs({ ...range, event: EXPIRED, args }),
      client.getLogs({ ...range, event: FAILED, args }),
    ]),
  );
  return delivered.at(-1) ?? expired.at(-1) ?? failed.at(-1);
}
