import { allocationManagerAbi, gatewayAbi, lightClientAbi, operatorTableAbi } from "@parley/contracts-abi";
import {
  type Address,
  type Certificate,
  type Cover,
  certificateOf,
  checkpointRoot,
  coverOf,
  type Deployment,
  decodeSigners,
  type HeadPart,
  type Hex,
  Lane,
  laneLeaf,
  type MemberChain,
  outlineHash,
  type ParcelBody,
  ParleyError,
  parcelOutboxRoot,
  rangeRoot,
  type SealedParcel,
  unpackCertificate,
} from "@parley/primitives";
import { getAbiItem, keccak256, toRlp } from "viem";
import { decodeDelivery, decodeSubmission } from "../calldata.ts";
import { type ChainClient, chainClient, reading } from "../chainClient.ts";
import { type FoundMessage, findMessage } from "../findMessage.ts";
import { OutboxReader } from "../OutboxReader.ts";
import { publishedTable } from "../publishedTable.ts";
import type { BlockEvidence, Evidence, RollupIdentity } from "./Evidence.ts";
import { findL1Origin } from "./findL1Origin.ts";
import { HEADER, headerItems, type RawBlock } from "./headerItems.ts";
import { type LanePlace, laneSlots, slotList } from "./laneSlots.ts";
import { canonicalProof } from "./trieProof.ts";

/** What a verification has to be told: where the chains answer, and what names the network. The table and the rest of a deployment are not read. */
export type VerifyDeployment = Pick<Deployment, "operatorSetId" | "rollups" | "attached"> & {
  l1: Pick<Deployment["l1"], "chainId" | "rpcUrl" | "allocationManager" | "operatorTable" | "strategy">;
  table: Pick<Deployment["table"], "avs">;
};

const UNSAFE = 1;
const DELIVERED = getAbiItem({ abi: gatewayAbi, name: "MessageDelivered" });
const FAILED = getAbiItem({ abi: gatewayAbi, name: "MessageFailed" });
const ACCEPTED = getAbiItem({ abi: lightClientAbi, name: "CheckpointAccepted" });

/**
 * Reads everything that `checkEvidence` needs about a message that arrived, by RPC from the source, the destination and the L1. Checks nothing.
 * @throws ParleyError MESSAGE_NOT_FOUND; EVIDENCE_MISSING when a chain does not show a piece, such as the delivery of a message that is under way; RPC_FAILED
 */
export async function gatherEvidence({ deployment, messageId }: { deployment: VerifyDeployment; messageId: Hex }): Promise<Evidence> {
  const found = await findMessage({ deployment, messageId });
  const { source, destination, message } = found;
  const client = chainClient(destination.rpcUrl);
  const { calldata, deliveredAt } = await deliveryOf(client, found);
  const delivered = decodeDelivery(calldata);
  const { head: sealed, ...body } = delivered;
  const { kind: _kind, epoch, beat: _beat, sealed: _sealed, ...head } = sealed;
  const parcel = { ...body, head };
  const { table, usableUntil } = await tableOf(deployment, destination, client, epoch);
  const cover = coverOf(sealed, table.operators.length);
  const place = { lane: parcel.lane, chainId: destination.chainId, size: parcel.size };
  const [certificate, outbox, block] = await Promise.all([
    certificateFor(client, destination, { parcel: delivered, cover, seats: table.operators.length }),
    outboxOf(chainClient(source.rpcUrl), source, parcel),
    blockOf(deployment, source, { head, place }),
  ]);
  const signers = decodeSigners(certificate.signers, table.operators.length).flatMap((seat) => table.operators[seat]?.operator ?? []);
  return {
    messageId: found.messageId,
    l1ChainId: deployment.l1.chainId,
    avs: deployment.table.avs,
    operatorSetId: deployment.operatorSetId,
    source: identityOf(source),
    destination: identityOf(destination),
    message,
    destinationId: found.destinationId,
    ...outbox,
    block,
    parcel,
    certificate,
    ...(cover.kind === 2 ? { recordedWeight: cover.signedWeight } : {}),
    table,
    acceptance: { deliveredAt, usableUntil },
    stakes: await stakesOf(deployment, signers),
  };
}

function identityOf({ name, chainId, genesisHash, gateway }: MemberChain): RollupIdentity {
  return { name, chainId, genesisHash, gateway };
}

function missing(chain: string, what: string, hint: string): ParleyError {
  return new ParleyError("EVIDENCE_MISSING", `${chain} does not show ${what}`, { fields: { chain, what }, recovery: "retry", hint });
}

/** What was handed to the destination's gateway, and when. */
async function deliveryOf(client: ChainClient, { destination, messageId }: FoundMessage): Promise<{ calldata: Hex; deliveredAt: bigint }> {
  const range = { address: destination.gateway, fromBlock: destination.deployedAt ?? 0n, args: { messageId } } as const;
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
  const [{ input }, { timestamp }] = await reading(destination.name, `reading transaction ${log.transactionHash}`, () =>
    Promise.all([client.getTransaction({ hash: log.transactionHash }), client.getBlock({ blockHash: log.blockHash })]),
  );
  return { calldata: input, deliveredAt: timestamp };
}

/** The certificate that came along with the parcel, or the recorded one that it refers to. */
async function certificateFor(
  client: ChainClient,
  destination: MemberChain,
  { parcel, cover, seats }: { parcel: SealedParcel; cover: Cover; seats: number },
): Promise<Certificate> {
  const headsRoot = headsRootOf(parcel, destination);
  const carried = certificateOf(cover, headsRoot);
  if (carried !== undefined) return carried;
  const { name, lightClient, gateway } = destination;
  const logs = await reading(name, `looking for checkpoint ${headsRoot}`, () =>
    client.getLogs({ address: lightClient, event: ACCEPTED, args: { headsRoot }, fromBlock: destination.deployedAt ?? 0n }),
  );
  for (const log of logs.toReversed()) {
    const { to, input } = await reading(name, `reading transaction ${log.transactionHash}`, () =>
      client.getTransaction({ hash: log.transactionHash }),
    );
    const recorded = recordedBy({ input, isDelivery: to?.toLowerCase() === gateway, destination, seats });
    const same =
      recorded?.headsRoot === headsRoot &&
      recorded.epoch === cover.epoch &&
      recorded.beat === cover.beat &&
      recorded.signers === cover.signers;
    if (recorded !== undefined && same) return recorded;
  }
  throw missing(name, `the acceptance of checkpoint ${headsRoot} by these signers`, "ask another RPC endpoint of this rollup");
}

/** The certificate in a transaction that recorded one; undefined where it cannot be read, as when another contract made the call. */
function recordedBy({
  input,
  isDelivery,
  destination,
  seats,
}: {
  input: Hex;
  isDelivery: boolean;
  destination: MemberChain;
  seats: number;
}): Certificate | undefined {
  try {
    if (!isDelivery) return unpackCertificate(decodeSubmission(input), seats);
    const parcel = decodeDelivery(input);
    return certificateOf(coverOf(parcel.head, seats), headsRootOf(parcel, destination));
  } catch (error) {
    if (error instanceof ParleyError) return undefined;
    throw error;
  }
}

/** The heads root that a parcel leads to (specs/wire.md §5). */
export function headsRootOf(parcel: ParcelBody & { head: HeadPart }, destination: Pick<MemberChain, "rollupId" | "chainId">): Hex {
  const { head, sourceId } = parcel;
  const leaf = outlineHash({ ...head, rollupId: sourceId, outboxRoot: parcelOutboxRoot(parcel, destination) });
  return checkpointRoot(head.count, rangeRoot({ leaves: [leaf], start: head.position, size: head.count, proof: head.proof }));
}

/** The lane and its neighbours at the head's block, rebuilt from the source's logs. */
async function outboxOf(
  client: ChainClient,
  source: MemberChain,
  { lane, head }: ParcelBody & { head: HeadPart },
): Promise<Pick<Evidence, "laneIds" | "laneLeaves">> {
  const outbox = new OutboxReader({ client, rollup: source });
  const sent = await outbox.advance(head.number);
  const idsOf = (position: number) => sent.filter(({ message }) => message.lane === position).map(({ messageId }) => messageId);
  const laneLeaves = outbox.lanes.map(({ destinationId }, position) =>
    laneLeaf({ sourceId: source.rollupId, destinationId, ...new Lane(idsOf(position)).parts() }),
  );
  return { laneIds: idsOf(lane), laneLeaves };
}

async function blockOf(
  deployment: VerifyDeployment,
  source: MemberChain,
  { head, place }: { head: HeadPart; place: LanePlace },
): Promise<BlockEvidence> {
  const client = chainClient(source.rpcUrl);
  const raw = await reading(source.name, `reading block ${head.number}`, () =>
    client.request<{ Parameters: [Hex, boolean]; ReturnType: RawBlock | null }>({
      method: "eth_getBlockByNumber",
      params: [`0x${head.number.toString(16)}`, false],
    }),
  );
  if (raw === null) throw missing(source.name, `block ${head.number}`, "ask another RPC endpoint of this rollup");
  const header = headerItems(raw);
  const stateRoot = header[HEADER.stateRoot] ?? "0x";
  const origin = originOf(deployment, source, head.finality);
  const l1Origin = await findL1Origin({
    client: chainClient(origin.rpcUrl),
    detailsHash: head.detailsHash,
    blockHash: keccak256(toRlp([...header])),
    stateRoot,
    timestamp: head.timestamp,
  });
  if (l1Origin === undefined) {
    throw missing(
      origin.name,
      `a block with which block ${head.number} of ${source.name} gives the details that the head commits to`,
      "the source's RPC shows another block than was certified, or the L1's RPC is of another chain",
    );
  }
  return { header, l1Origin: { ...l1Origin, chain: origin.name }, ...(await stateOf(client, source, { head, place, stateRoot })) };
}

/** Of the chain whose block a head names: what a sequencer said rests on the rollup's own L1, which may be a rollup; what was derived, on the network's. */
function originOf({ l1, rollups }: VerifyDeployment, { rollupId }: MemberChain, finality: number): { name: string; rpcUrl: string } {
  const parent = rollups.find((rollup) => rollup.rollupId === rollupId)?.derivation.parent;
  const home = finality === UNSAFE ? rollups.find((rollup) => rollup.rollupId === parent?.rollupId) : undefined;
  return home ?? { name: "the L1", rpcUrl: l1.rpcUrl };
}

/** Nodes forget the state of old blocks; the step then says what it could not look at. */
async function stateOf(
  client: ChainClient,
  { gateway }: MemberChain,
  { head, place, stateRoot }: { head: HeadPart; place: LanePlace; stateRoot: Hex },
): Promise<Pick<BlockEvidence, "state">> {
  const slots = laneSlots(place);
  try {
    const proof = await client.getProof({ address: gateway, storageKeys: slotList(slots), blockNumber: head.number });
    // A lane whose chain id leads elsewhere by now keeps its size in another place.
    if (proof.storageProof[1]?.value !== place.chainId) return {};
    return {
      state: {
        accountProof: canonicalProof(stateRoot, proof.accountProof),
        storageProofs: proof.storageProof.map((item) => canonicalProof(proof.storageHash, item.proof)),
      },
    };
  } catch {
    return {};
  }
}

/** The operator table of an epoch, from the L1 that published it, and how the destination knows it. */
async function tableOf(
  { l1 }: VerifyDeployment,
  { name, lightClient: address }: MemberChain,
  destinationClient: ChainClient,
  epoch: number,
): Promise<Pick<Evidence, "table"> & { usableUntil: bigint }> {
  const client = chainClient(l1.rpcUrl);
  const published = await reading("the L1", `looking for epoch ${epoch}`, () =>
    publishedTable({ client, operatorTable: l1.operatorTable, epoch }),
  );
  if (published === undefined)
    throw missing("the L1", `operator table ${epoch}`, "check the L1's RPC endpoint and the address of the OperatorTable");
  const { scheme, snapshotTime, validFrom, validUntil, sharesRoot, operators } = published;
  const lightClient = { address, abi: lightClientAbi } as const;
  const [l1Root, [destinationRoot, usableUntil]] = await Promise.all([
    reading("the L1", "reading the table root", () =>
      client.readContract({ address: l1.operatorTable, abi: operatorTableAbi, functionName: "tableRoot", args: [epoch] }),
    ),
    reading(name, "reading the table root", () =>
      Promise.all([
        destinationClient.readContract({ ...lightClient, functionName: "tableRoot", args: [epoch] }),
        destinationClient.readContract({ ...lightClient, functionName: "usableUntil", args: [epoch] }),
      ]),
    ),
  ]);
  return {
    table: { scheme, snapshotTime, validFrom, validUntil, sharesRoot, operators, l1Root, destinationRoot },
    usableUntil,
  };
}

/** What is slashable at the L1's newest block, whatever was promised at the snapshot. */
async function stakesOf({ l1, operatorSetId, table: { avs } }: VerifyDeployment, operators: readonly Address[]): Promise<bigint[]> {
  const client = chainClient(l1.rpcUrl);
  return reading("the L1", "reading the slashable stake", async () => {
    const now = await client.getBlockNumber();
    const stakes = await client.readContract({
      address: l1.allocationManager,
      abi: allocationManagerAbi,
      functionName: "getMinimumSlashableStake",
      args: [{ avs, id: operatorSetId }, operators, [l1.strategy], Number(now)],
    });
    return stakes.map(([stake = 0n]) => stake);
  });
}
