import {
  crosschainErc20Abi,
  crosschainErc721Abi,
  crosschainErc1155Abi,
  exampleErc20Abi,
  exampleErc721Abi,
  exampleErc1155Abi,
} from "@parley/contracts-abi";
import type { Address } from "@parley/primitives";
import { type ChainClient, inParts } from "@parley/sdk";
import type { TokenKind, TokenStop } from "./deployTokens.ts";

/** Amounts by kind: smallest units; tokens for ERC-721; the sum over all ids for ERC-1155. */
export type TokenAmounts = Readonly<Record<TokenKind, bigint>>;

/** Where all tokens are at one moment. */
export interface TokenAudit {
  /** in the hands of people, by rollup: custody of a bridge does not count */
  supplies: readonly ({ rollup: string } & TokenAmounts)[];
  /** sent and not received, by the bridges' events */
  inFlight: TokenAmounts;
  /** all supplies and what is in flight */
  total: TokenAmounts;
}

/**
 * Counts all tokens at one instant.
 * @param holder the only account that has ERC-721 and ERC-1155 tokens, neither of which tells its supply
 * @param idCount ids of the ERC-1155 token, from 1 on
 */
export async function auditTokens(
  stops: readonly TokenStop[],
  { holder, idCount }: { holder: Address; idCount: number },
): Promise<TokenAudit> {
  const heights = await heightsAtOneInstant(stops);
  const views = await Promise.all(
    stops.map(async (stop, i) => {
      const blockNumber = heights[i] ?? 0n;
      const [supply, flow] = await Promise.all([supplyOf(stop, { holder, idCount, blockNumber }), flowOf(stop, blockNumber)]);
      return { name: stop.rollup.name, supply, flow };
    }),
  );
  const inFlight = sum(views.map(({ flow }) => flow));
  return {
    supplies: views.map(({ name, supply }) => ({ rollup: name, ...supply })),
    inFlight,
    total: sum([inFlight, ...views.map(({ supply }) => supply)]),
  };
}

/** Where two readings, one after the other, agree, all rollups were there between them; so whatever one had received, another had sent. */
async function heightsAtOneInstant(stops: readonly TokenStop[]): Promise<bigint[]> {
  const read = () => Promise.all(stops.map(({ client }) => client.getBlockNumber()));
  for (let before = await read(); ; ) {
    const after = await read();
    if (after.every((height, i) => height === before[i])) return after;
    before = after;
  }
}

async function supplyOf(
  { client, tokens, isHome }: TokenStop,
  { holder, idCount, blockNumber }: { holder: Address; idCount: number; blockNumber: bigint },
): Promise<TokenAmounts> {
  const { erc20, erc721, erc1155, erc7802 } = tokens;
  const ids = Array.from({ length: idCount }, (_, i) => BigInt(i + 1));
  const totalOf = (address: Address) => client.readContract({ address, abi: exampleErc20Abi, functionName: "totalSupply", blockNumber });
  const [coins, custody, deeds, goods, notes] = await Promise.all([
    totalOf(erc20.token),
    isHome
      ? client.readContract({ address: erc20.token, abi: exampleErc20Abi, functionName: "balanceOf", args: [erc20.bridge], blockNumber })
      : 0n,
    client.readContract({ address: erc721.token, abi: exampleErc721Abi, functionName: "balanceOf", args: [holder], blockNumber }),
    client.readContract({
      address: erc1155.token,
      abi: exampleErc1155Abi,
      functionName: "balanceOfBatch",
      args: [ids.map(() => holder), ids],
      blockNumber,
    }),
    totalOf(erc7802.token),
  ]);
  return { erc20: coins - custody, erc721: deeds, erc1155: added(goods), erc7802: notes };
}

/** What left through the bridges of one rollup less what came in through them, up to a block. */
async function flowOf({ client, tokens }: TokenStop, toBlock: bigint): Promise<TokenAmounts> {
  const strict = true;
  const [erc20, erc721, erc1155, erc7802] = await Promise.all([
    fungibleFlow(client, tokens.erc20.bridge, toBlock),
    inParts(0n, toBlock, (fromBlock, to) =>
      client.getContractEvents({ strict, fromBlock, toBlock: to, address: tokens.erc721.bridge, abi: crosschainErc721Abi }),
    ),
    inParts(0n, toBlock, (fromBlock, to) =>
      client.getContractEvents({ strict, fromBlock, toBlock: to, address: tokens.erc1155.bridge, abi: crosschainErc1155Abi }),
    ),
    fungibleFlow(client, tokens.erc7802.bridge, toBlock),
  ]);
  let deeds = 0n;
  for (const { eventName } of erc721) {
    if (eventName === "CrosschainNonFungibleTransferSent") deeds += 1n;
    else if (eventName === "CrosschainNonFungibleTransferReceived") deeds -= 1n;
  }
  let goods = 0n;
  for (const event of erc1155) {
    if (event.eventName === "CrosschainMultiTokenTransferSent") goods += added(event.args.values);
    else if (event.eventName === "CrosschainMultiTokenTransferReceived") goods -= added(event.args.values);
  }
  return { erc20, erc721: deeds, erc1155: goods, erc7802 };
}

async function fungibleFlow(client: ChainClient, address: Address, toBlock: bigint): Promise<bigint> {
  const events = await inParts(0n, toBlock, (fromBlock, to) =>
    client.getContractEvents({ address, abi: crosschainErc20Abi, fromBlock, toBlock: to, strict: true }),
  );
  let flow = 0n;
  for (const event of events) {
    if (event.eventName === "CrosschainFungibleTransferSent") flow += event.args.amount;
    else if (event.eventName === "CrosschainFungibleTransferReceived") flow -= event.args.amount;
  }
  return flow;
}

function added(values: readonly bigint[]): bigint {
  return values.reduce((total, value) => total + value, 0n);
}

function sum(parts: readonly TokenAmounts[]): TokenAmounts {
  const of = (kind: TokenKind) => added(parts.map((part) => part[kind]));
  return { erc20: of("erc20"), erc721: of("erc721"), erc1155: of("erc1155"), erc7802: of("erc7802") };
}
