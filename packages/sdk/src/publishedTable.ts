import { operatorTableAbi } from "@parley/contracts-abi";
import { type Address, decodeOperatorTable, type OperatorTable } from "@parley/primitives";
import { getAbiItem } from "viem";
import type { ChainClient } from "./chainClient.ts";

const PUBLISHED = getAbiItem({ abi: operatorTableAbi, name: "EpochPublished" });

/**
 * The operator table of `epoch` as an L1 node says that it was published (IOperatorTable.EpochPublished); undefined where the node knows of none. Nothing but its form is
 * checked: compare `tableRoot` of it with the contract's.
 * @throws ParleyError DECODE_FAILED for an answer that is no table; whatever the client throws
 */
export async function publishedTable({
  client,
  operatorTable,
  epoch,
}: {
  client: ChainClient;
  operatorTable: Address;
  epoch: number;
}): Promise<OperatorTable | undefined> {
  const fromBlock = await client.readContract({
    address: operatorTable,
    abi: operatorTableAbi,
    functionName: "snapshotBlock",
    args: [epoch],
  });
  const logs = await client.getLogs({
    address: operatorTable,
    event: PUBLISHED,
    args: { epoch },
    fromBlock,
    toBlock: fromBlock,
    strict: true,
  });
  const published = logs.at(-1)?.args;
  if (published === undefined) return undefined;
  const { commitment, operators } = published;
  const { l1ChainId, avs, operatorSetId, scheme, snapshotTime, validFrom, validUntil, sharesRoot } = commitment;
  return decodeOperatorTable({
    l1ChainId: String(l1ChainId),
    avs,
    operatorSetId,
    scheme,
    epoch: commitment.epoch,
    snapshotTime: String(snapshotTime),
    validFrom: String(validFrom),
    validUntil: String(validUntil),
    sharesRoot,
    operators: operators.map(({ operator, weight, publicKey }) => ({ operator, weight: String(weight), publicKey })),
  });
}
