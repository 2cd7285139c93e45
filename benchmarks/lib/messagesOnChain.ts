import { gatewayAbi } from "@parley/contracts-abi";
import type { DevnetRollup } from "@parley/devnet";
import type { Hex } from "@parley/primitives";
import { chainClient } from "@parley/sdk";
import { parseAbiItem } from "viem";

const HEARD = parseAbiItem("event Heard(bytes32 indexed messageId, bytes sender, string text)");
/** Blocks of one question: full ones have megabytes of logs. */
const BLOCKS = 16n;

export interface MessageEvent {
  messageId: Hex;
  rollup: DevnetRollup;
  block: bigint;
}

/** What the chains say, from their first blocks on: all that was sent, and all that a recipient took, each as often as it happened. */
export interface MessagesOnChain {
  sent: readonly MessageEvent[];
  heard: readonly MessageEvent[];
}

/** Reads all logs of all rollups. @throws what the rollups' RPC says */
export async function messagesOnChain(rollups: readonly DevnetRollup[]): Promise<MessagesOnChain> {
  const all = await Promise.all(rollups.map(eventsOf));
  return { sent: all.flatMap(({ sent }) => sent), heard: all.flatMap(({ heard }) => heard) };
}

async function eventsOf(rollup: DevnetRollup): Promise<{ sent: MessageEvent[]; heard: MessageEvent[] }> {
  const client = chainClient(rollup.rpcUrl, { timeoutMs: 60_000 });
  const height = await client.getBlockNumber();
  const sent: MessageEvent[] = [];
  const heard: MessageEvent[] = [];
  for (let fromBlock = 0n; fromBlock <= height; fromBlock += BLOCKS) {
    const toBlock = fromBlock + BLOCKS - 1n < height ? fromBlock + BLOCKS - 1n : height;
    const range = { fromBlock, toBlock, strict: true } as const;
    const sends = await client.getContractEvents({ address: rollup.gateway, abi: gatewayAbi, eventName: "MessageSent", ...range });
    for (const { args, blockNumber } of sends) sent.push({ messageId: args.sendId, rollup, block: blockNumber });
    const hearings = await client.getLogs({ address: rollup.parrot, event: HEARD, ...range });
    for (const { args, blockNumber } of hearings) heard.push({ messageId: args.messageId, rollup, block: blockNumber });
  }
  return { sent, heard };
}
