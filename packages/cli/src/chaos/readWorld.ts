import { crosschainErc20Abi, exampleErc20Abi, gatewayAbi, parrotAbi } from "@parley/contracts-abi";
import type { DevnetRollup, TokenStop } from "@parley/devnet";
import { decodeEvmAddress, type Hex, ParleyError } from "@parley/primitives";
import { type ChainClient, chainClient, inParts, OutboxReader } from "@parley/sdk";
import { decodeAbiParameters } from "viem";
import type { HeardRecord, OutcomeRecord, SentRecord, TransferRecord, World } from "./judgeWorld.ts";

const SAID = [{ type: "bytes[]" }, { type: "string" }] as const;
const KINDS: Readonly<Record<string, OutcomeRecord["kind"]>> = {
  MessageDelivered: "delivered",
  MessageFailed: "failed",
  MessageHeld: "held",
  ExpiryRecorded: "expired",
  MessageRefunded: "refunded",
};

/** Where tokens are bridged, and how many were made. */
export interface TokensInWorld {
  stops: readonly TokenStop[];
  total: bigint;
}

/**
 * Reads all rollups from their first blocks on, by RPC alone: inboxes first, then outboxes. That each message hashes to the id and place that its log gives it is checked while reading.
 * @param tagOf the tag in what a message says; undefined for what no generator sent
 * @throws ParleyError RPC_FAILED; LANE_MISMATCH where a rollup's logs do not add up
 */
export async function readWorld(
  rollups: readonly DevnetRollup[],
  { tokens, tagOf }: { tokens: TokensInWorld | undefined; tagOf: (text: string) => string | undefined },
): Promise<World> {
  const stops = tokens?.stops ?? [];
  const inboxes = await Promise.all(rollups.map((rollup) => readInbox(rollup)));
  const value = await readValue(stops);
  const outboxes = await Promise.all(rollups.map((rollup) => readOutbox(rollup, { rollups, tagOf })));
  return {
    sent: outboxes.flat(),
    outcomes: inboxes.flatMap(({ outcomes }) => outcomes),
    heard: inboxes.flatMap(({ heard }) => heard),
    value: { total: tokens?.total ?? 0n, ...value },
  };
}

async function readInbox({
  name: at,
  rpcUrl,
  gateway,
  parrot,
}: DevnetRollup): Promise<{ outcomes: OutcomeRecord[]; heard: HeardRecord[] }> {
  const client = chainClient(rpcUrl);
  const newest = await client.getBlockNumber();
  const logs = await inParts(0n, newest, (fromBlock, toBlock) =>
    client.getContractEvents({ fromBlock, toBlock, strict: true, address: gateway, abi: gatewayAbi }),
  );
  const said = await inParts(0n, newest, (fromBlock, toBlock) =>
    client.getContractEvents({ fromBlock, toBlock, strict: true, address: parrot, abi: parrotAbi, eventName: "Heard" }),
  );
  return {
    outcomes: logs.flatMap(({ eventName, args, blockNumber }) => {
      const kind = KINDS[eventName];
      return kind === undefined || !("messageId" in args) ? [] : [{ id: args.messageId, at, block: blockNumber, kind }];
    }),
    heard: said.map(({ args: { messageId, sender, text } }) => ({ id: messageId, at, content: contentOf(sender, text) })),
  };
}

async function readOutbox(
  rollup: DevnetRollup,
  { rollups, tagOf }: { rollups: readonly DevnetRollup[]; tagOf: (text: string) => string | undefined },
): Promise<SentRecord[]> {
  const client = chainClient(rollup.rpcUrl);
  const messages = await new OutboxReader({ client, rollup }).advance(await client.getBlockNumber());
  return messages.map(({ messageId: id, destinationId, message: { index, sender, recipient, payload } }) => {
    const destination = rollups.find(({ rollupId }) => rollupId === destinationId);
    if (destination === undefined) throw new ParleyError("ROLLUP_UNKNOWN", `${rollup.name} sent ${id} to ${destinationId}`);
    const isHeard = decodeEvmAddress(recipient).address.toLowerCase() === destination.parrot.toLowerCase();
    const text = isHeard ? decodeAbiParameters(SAID, payload)[1] : undefined;
    const content = text === undefined ? undefined : contentOf(sender, text);
    return { id, from: rollup.name, to: destination.name, index, content, tag: text === undefined ? undefined : tagOf(text) };
  });
}

/** Both transfers and supplies of each rollup are of one block of it. */
async function readValue(stops: readonly TokenStop[]): Promise<Omit<World["value"], "total">> {
  const parts = await Promise.all(
    stops.map(async ({ rollup: { name: at }, client, tokens: { erc20 }, isHome }) => {
      const blockNumber = await client.getBlockNumber();
      const read = { address: erc20.token, abi: exampleErc20Abi, blockNumber } as const;
      const made = await client.readContract({ ...read, functionName: "totalSupply" });
      const kept = isHome ? await client.readContract({ ...read, functionName: "balanceOf", args: [erc20.bridge] }) : 0n;
      return { supply: made - kept, ...(await readTransfers({ client, at, bridge: erc20.bridge, toBlock: blockNumber })) };
    }),
  );
  return {
    supply: parts.reduce((sum, { supply }) => sum + supply, 0n),
    left: parts.flatMap(({ left }) => left),
    came: parts.flatMap(({ came }) => came),
  };
}

async function readTransfers(options: {
  client: ChainClient;
  at: string;
  bridge: Hex;
  toBlock: bigint;
}): Promise<{ left: TransferRecord[]; came: TransferRecord[] }> {
  const { client, at, bridge: address, toBlock: newest } = options;
  const logs = await inParts(0n, newest, (fromBlock, toBlock) =>
    client.getContractEvents({ address, abi: crosschainErc20Abi, fromBlock, toBlock, strict: true }),
  );
  const left: TransferRecord[] = [];
  const came: TransferRecord[] = [];
  for (const { eventName, args } of logs) {
    if (eventName === "CrosschainFungibleTransferSent") left.push({ id: args.sendId, at, amount: args.amount });
    if (eventName === "CrosschainFungibleTransferReceived") came.push({ id: args.receiveId, at, amount: args.amount });
  }
  return { left, came };
}

function contentOf(sender: Hex, text: string): string {
  return `${sender.toLowerCase()} ${text}`;
}
