import { gatewayAbi } from "@parley/contracts-abi";
import { type Hex, type Message, messageHash, ParleyError, type RollupDeployment } from "@parley/primitives";
import { getAbiItem } from "viem";
import { type ChainClient, reading } from "./chainClient.ts";

/** A message as its source's logs show it. */
export interface SentMessage {
  messageId: Hex;
  message: Message;
  blockNumber: bigint;
  transactionHash: Hex;
}

export interface LaneMessagesOptions {
  client: ChainClient;
  /** the source */
  rollup: Pick<RollupDeployment, "name" | "rollupId" | "gateway">;
  /** only this lane; all lanes of the source unless given */
  destinationId?: Hex;
  /** first block, inclusive */
  from: bigint;
  /** last block, inclusive */
  to: bigint;
  /** only this message */
  messageId?: Hex;
}

/** Blocks asked for at once: answers stay small, and public nodes bound the range. */
const CHUNK_BLOCKS = 2_000n;

const MESSAGE_SENT = getAbiItem({ abi: gatewayAbi, name: "MessageSent" });
const MESSAGE_QUEUED = getAbiItem({ abi: gatewayAbi, name: "MessageQueued" });

/**
 * The messages that `rollup` sent in the given blocks, in the order in which it sent them, put together from ERC-7786's `MessageSent` and the gateway's
 * `MessageQueued`. Every message hashes to the id that the log gives it.
 * @throws ParleyError RPC_FAILED; LANE_MISMATCH when the two logs of a message do not belong together
 */
export async function laneMessages({ client, rollup, destinationId, from, to, messageId }: LaneMessagesOptions): Promise<SentMessage[]> {
  const found: SentMessage[] = [];
  for (let first = from; first <= to; first += CHUNK_BLOCKS) {
    const last = first + CHUNK_BLOCKS - 1n < to ? first + CHUNK_BLOCKS - 1n : to;
    found.push(...(await chunk({ client, rollup, from: first, to: last, ...(messageId === undefined ? {} : { messageId }) })));
  }
  return destinationId === undefined ? found : found.filter(({ message }) => message.destinationId === destinationId);
}

async function chunk({ client, rollup, from, to, messageId }: LaneMessagesOptions): Promise<SentMessage[]> {
  const range = { address: rollup.gateway, fromBlock: from, toBlock: to, strict: true } as const;
  const [sent, queued] = await reading(rollup.name, `reading the messages of blocks ${from} to ${to}`, () =>
    Promise.all([
      client.getLogs({ ...range, event: MESSAGE_SENT, args: messageId === undefined ? {} : { sendId: messageId } }),
      client.getLogs({ ...range, event: MESSAGE_QUEUED, args: messageId === undefined ? {} : { messageId } }),
    ]),
  );
  const byId = new Map(sent.map(({ args }) => [args.sendId, args]));
  return queued.map((log) => {
    const { messageId: id, destinationId, index, gasLimit, deadline } = log.args;
    const args = byId.get(id);
    const message: Message | undefined = args && {
      sourceId: rollup.rollupId,
      destinationId,
      index,
      sender: args.sender,
      recipient: args.recipient,
      gasLimit,
      deadline,
      payload: args.payload,
    };
    if (message === undefined || messageHash(message) !== id) {
      throw new ParleyError("LANE_MISMATCH", `The logs of ${rollup.name} about message ${id} do not belong together`, {
        fields: { rollup: rollup.name, messageId: id, blockNumber: log.blockNumber },
        recovery: "retry",
        hint: "ask another RPC endpoint of this rollup",
      });
    }
    return { messageId: id, message, blockNumber: log.blockNumber, transactionHash: log.transactionHash };
  });
}
