import { gatewayAbi } from "@parley/contracts-abi";
import { decodeEvmAddress, type Hex, type MemberChain, messageHash, ParleyError } from "@parley/primitives";
import { getAbiItem } from "viem";
import { type ChainClient, reading } from "./chainClient.ts";
import type { SentMessage } from "./OutboxReader.ts";
import { type SentLog, sentFields } from "./sentFields.ts";

const SENT = getAbiItem({ abi: gatewayAbi, name: "MessageSent" });
const CONNECTED = getAbiItem({ abi: gatewayAbi, name: "Connected" });

/** A located message, and when it was sent. */
export interface LocatedMessage extends SentMessage {
  /** timestamp of its block, Unix seconds */
  sentAt: bigint;
}

/**
 * The message with this id and its place in the outbox of `rollup`, if it was sent there. Its lane is the one that the recipient's chain id led into; its index is the
 * one under which it hashes to its id, looked for downwards from the lane's size.
 * @throws ParleyError RPC_FAILED; LANE_MISMATCH when what the logs say never hashes to the id
 */
export async function locateMessage({
  client,
  rollup,
  messageId,
  block,
}: {
  client: ChainClient;
  rollup: Pick<MemberChain, "name" | "rollupId" | "gateway" | "deployedAt">;
  messageId: Hex;
  /** the one that has it, if that is known */
  block?: bigint;
}): Promise<LocatedMessage | undefined> {
  const { name, rollupId, gateway: address, deployedAt: fromBlock = 0n } = rollup;
  const [log] = await reading(name, `looking for message ${messageId}`, () =>
    client.getLogs({
      address,
      event: SENT,
      args: { sendId: messageId },
      fromBlock: block ?? fromBlock,
      toBlock: block ?? "latest",
      strict: true,
    }),
  );
  if (log === undefined) return undefined;
  const { chainId } = decodeEvmAddress(log.args.recipient);
  const [{ timestamp: sentAt }, connections] = await reading(name, `reading the lane of message ${messageId}`, () =>
    Promise.all([
      client.getBlock({ blockNumber: log.blockNumber }),
      client.getLogs({ address, event: CONNECTED, args: { chainId }, fromBlock, toBlock: log.blockNumber, strict: true }),
    ]),
  );
  const connection = connections.findLast(({ blockNumber, logIndex }) => blockNumber < log.blockNumber || logIndex < log.logIndex);
  const lane = connection?.args.lane ?? 0;
  const fields = { ...sentFields(log satisfies SentLog, rollupId, sentAt), lane };
  for (let index = (await sizeOf(client, { name, address, lane, block: log.blockNumber })) - 1n; index >= 0n; index -= 1n) {
    const message = { ...fields, index };
    if (messageHash(message) !== messageId) continue;
    const { blockNumber, transactionHash } = log;
    return { messageId, destinationId: connection?.args.destinationId ?? rollupId, message, blockNumber, transactionHash, sentAt };
  }
  throw new ParleyError("LANE_MISMATCH", `The logs of ${name} about message ${messageId} do not belong together`, {
    fields: { rollup: name, messageId, blockNumber: log.blockNumber },
    recovery: "retry",
    hint: "ask another RPC endpoint of this rollup",
  });
}

/** How many messages the lane had at `block`; now, where the node no longer has the state of that block. */
async function sizeOf(
  client: ChainClient,
  { name, address, lane, block }: { name: string; address: Hex; lane: number; block: bigint },
): Promise<bigint> {
  const call = { address, abi: gatewayAbi, functionName: "laneAt", args: [lane] } as const;
  const [, size] = await reading(name, `reading the size of lane ${lane}`, () =>
    client.readContract({ ...call, blockNumber: block }).catch(() => client.readContract(call)),
  );
  return size;
}
