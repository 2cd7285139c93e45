import { devnetAllocationManagerAbi, gatewayAbi, lightClientAbi, operatorTableAbi } from "@parley/contracts-abi";
import {
  type Address,
  type Certificate,
  type Deployment,
  decodeSigners,
  type Head,
  type Hex,
  ParleyError,
  type RollupDeployment,
} from "@parley/primitives";
import { getAbiItem } from "viem";
import { type ChainClient, chainClient, reading } from "../chainClient.ts";
import { decodeDelivery, decodeSubmission } from "../delivery.ts";
import { type FoundMessage, findMessage } from "../findMessage.ts";
import { publishedTable } from "../publishedTable.ts";
import type { BlockEvidence, Evidence, RollupIdentity } from "./Evidence.ts";
import { headerItems, type RawBlock } from "./headerItems.ts";
import { laneSlots } from "./laneSlots.ts";

/** What a verification has to be told: where the chains answer, and what names the network. The table and the rest of a deployment are not read. */
export type VerifyDeployment = Pick<Deployment, "operatorSetId" | "rollups"> & {
  l1: Pick<Deployment["l1"], "chainId" | "rpcUrl" | "allocationManager" | "operatorTable" | "strategy">;
  table: Pick<Deployment["table"], "avs">;
};

const QUEUED = getAbiItem({ abi: gatewayAbi, name: "MessageQueued" });
const DELIVERED = getAbiItem({ abi: gatewayAbi, name: "MessageDelivered" });
const FAILED = getAbiItem({ abi: gatewayAbi, name: "MessageFailed" });
const ACCEPTED = getAbiItem({ abi: lightClientAbi, name: "CheckpointAccepted" });

/**
 * Reads everything that `checkEvidence` needs about a delivered message, by RPC from the source, the destination and the L1. Checks nothing.
 * @throws ParleyError MESSAGE_NOT_FOUND; EVIDENCE_MISSING when a chain does not show a piece, such as the delivery of a message that is under way; RPC_FAILED
 */
export async function gatherEvidence({ deployment, messageId }: { deployment: VerifyDeployment; messageId: Hex }): Promise<Evidence> {
  const found = await findMessage({ deployment, messageId });
  const { source, destination, message } = found;
  const client = chainClient(destination.rpcUrl);
  const delivery = decodeDelivery(await deliveryCalldata(client, found));
  const [submission, laneIds, block] = await Promise.all([
    submissionOf(client, destination, delivery.headProof.headsRoot),
    idsOfLane(chainClient(source.rpcUrl), found, delivery.head),
    blockOf(chainClient(source.rpcUrl), source, delivery.head, laneSlots(message.destinationId, delivery.laneProof.size)),
  ]);
  return {
    messageId: found.messageId,
    l1ChainId: deployment.l1.chainId,
    avs: deployment.table.avs,
    operatorSetId: deployment.operatorSetId,
    source: identityOf(source),
    destination: identityOf(destination),
    message,
    laneIds,
    block,
    delivery,
    ...submission,
    ...(await tableAndStakes(deployment, client, destination, submission.certificate)),
  };
}

function identityOf({ name, chainId, genesisHash, gateway }: RollupDeployment): RollupIdentity {
  return { name, chainId, genesisHash, gateway };
}

function missing(chain: string, what: string, hint: string): ParleyError {
  return new ParleyError("EVIDENCE_MISSING", `${chain} does not show ${what}`, { fields: { chain, what }, recovery: "retry", hint });
}

async function deliveryCalldata(client: ChainClient, { destination, messageId, message }: FoundMessage): Promise<Hex> {
  const range = {
    address: destination.gateway,
    fromBlock: 0n,
    args: { messageId, sourceId: message.sourceId, index: message.index },
  } as const;
  const [failed, delivered] = await reading(destination.name, `looking for the delivery of ${messageId}`, () =>
    Promise.all([client.getLogs({ ...range, event: FAILED }), client.getLogs({ ...range, event: DELIVERED })]),
  );
  // A message that failed first was proven when it failed; the retry that delivered it carries no proof.
  const log = failed[0] ?? delivered[0];
  if (log === undefined)
    throw missing(
      destination.name,
      `a delivery of message ${messageId}`,
      "wait until it is delivered: `parley status MESSAGE_ID` says what it waits for",
    );
  const { input } = await reading(destination.name, `reading transaction ${log.transactionHash}`, () =>
    client.getTransaction({ hash: log.transactionHash }),
  );
  return input;
}

async function submissionOf(
  client: ChainClient,
  { name, lightClient }: RollupDeployment,
  headsRoot: Hex,
): Promise<Pick<Evidence, "certificate" | "acceptance">> {
  const logs = await reading(name, `looking for checkpoint ${headsRoot}`, () =>
    client.getLogs({ address: lightClient, event: ACCEPTED, args: { headsRoot }, fromBlock: 0n }),
  );
  const log = logs.at(-1);
  if (log === undefined) throw missing(name, `the acceptance of checkpoint ${headsRoot}`, "ask another RPC endpoint of this rollup");
  const contract = { address: lightClient, abi: lightClientAbi } as const;
  return reading(name, `reading the acceptance of checkpoint ${headsRoot}`, async () => {
    const [{ input }, { timestamp }, checkpoint] = await Promise.all([
      client.getTransaction({ hash: log.transactionHash }),
      client.getBlock({ blockHash: log.blockHash }),
      client.readContract({ ...contract, functionName: "checkpoint", args: [headsRoot] }),
    ]);
    const certificate = decodeSubmission(input);
    const usableUntil = await client.readContract({ ...contract, functionName: "usableUntil", args: [certificate.epoch] });
    return { certificate, acceptance: { acceptedAt: BigInt(checkpoint.acceptedAt), blockTimestamp: timestamp, usableUntil } };
  });
}

async function idsOfLane(client: ChainClient, { source, message }: FoundMessage, head: Head): Promise<Hex[]> {
  const { destinationId } = message;
  const logs = await reading(source.name, "reading the lane", () =>
    client.getLogs({ address: source.gateway, event: QUEUED, args: { destinationId }, fromBlock: 0n, toBlock: head.number, strict: true }),
  );
  return logs.map(({ args }) => args.messageId);
}

async function blockOf(client: ChainClient, source: RollupDeployment, head: Head, slots: readonly Hex[]): Promise<BlockEvidence> {
  const raw = await reading(source.name, `reading block ${head.blockHash}`, () =>
    client.request<{ Parameters: [Hex, boolean]; ReturnType: RawBlock | null }>({
      method: "eth_getBlockByHash",
      params: [head.blockHash, false],
    }),
  );
  if (raw === null) throw missing(source.name, `block ${head.blockHash}`, "ask another RPC endpoint of this rollup");
  const header = headerItems(raw);
  try {
    const proof = await client.getProof({ address: source.gateway, storageKeys: [...slots], blockNumber: head.number });
    return { header, state: { accountProof: proof.accountProof, storageProofs: proof.storageProof.map((item) => item.proof) } };
  } catch {
    // Nodes forget the state of old blocks; the step then says what it could not look at.
    return { header };
  }
}

async function tableAndStakes(
  deployment: VerifyDeployment,
  destinationClient: ChainClient,
  destination: RollupDeployment,
  { epoch, signers }: Certificate,
): Promise<Pick<Evidence, "table" | "stakes">> {
  const { l1 } = deployment;
  const client = chainClient(l1.rpcUrl);
  const published = await reading("the L1", `looking for epoch ${epoch}`, () =>
    publishedTable({ client, operatorTable: l1.operatorTable, epoch }),
  );
  if (published === undefined)
    throw missing("the L1", `operator table ${epoch}`, "check the L1's RPC endpoint and the address of the OperatorTable");
  const { scheme, snapshotTime, validFrom, validUntil, sharesRoot, operators } = published;
  const [l1Root, destinationRoot, stakes] = await Promise.all([
    reading("the L1", "reading the table root", () =>
      client.readContract({ address: l1.operatorTable, abi: operatorTableAbi, functionName: "tableRoot", args: [epoch] }),
    ),
    reading(destination.name, "reading the table root", () =>
      destinationClient.readContract({ address: destination.lightClient, abi: lightClientAbi, functionName: "tableRoot", args: [epoch] }),
    ),
    stakesOf(
      client,
      deployment,
      decodeSigners(signers, operators.length).flatMap((seat) => operators[seat]?.operator ?? []),
    ),
  ]);
  return { table: { scheme, snapshotTime, validFrom, validUntil, sharesRoot, operators, l1Root, destinationRoot }, stakes };
}

/** What is slashable at the L1's newest block, whatever was promised at the snapshot. */
async function stakesOf(
  client: ChainClient,
  { l1, operatorSetId, table: { avs } }: VerifyDeployment,
  operators: readonly Address[],
): Promise<bigint[]> {
  return reading("the L1", "reading the slashable stake", async () => {
    const now = await client.getBlockNumber();
    const stakes = await client.readContract({
      address: l1.allocationManager,
      abi: devnetAllocationManagerAbi,
      functionName: "getMinimumSlashableStake",
      args: [{ avs, id: operatorSetId }, operators, [l1.strategy], Number(now)],
    });
    return stakes.map(([stake = 0n]) => stake);
  });
}
