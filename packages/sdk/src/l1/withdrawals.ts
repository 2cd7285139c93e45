import { l1GatewayAbi, rollupPortalAbi, rollupSettlementAbi } from "@parley/contracts-abi";
import {
  type Address,
  decodeEvmAddress,
  type Hex,
  L1_GATEWAY_ADDRESS,
  messageToL1Id,
  ParleyError,
  type RollupDeployment,
} from "@parley/primitives";
import { encodeAbiParameters, encodeFunctionData, getAbiItem, keccak256 } from "viem";
import { type ChainClient, reading } from "../chainClient.ts";
import { proveState } from "../state/proveState.ts";
import { readHeader } from "../state/readHeader.ts";
import { portalOf } from "./portalOf.ts";
import type { SettlementView } from "./settlement.ts";

const SENT = getAbiItem({ abi: l1GatewayAbi, name: "MessageSent" });
const FINALIZED = getAbiItem({ abi: rollupSettlementAbi, name: "OutputFinalized" });

/** A message to the L1 as L1Gateway took it (`RollupMessage` of IRollupPortal.sol). */
export interface RollupMessage {
  index: bigint;
  sender: Address;
  recipient: Address;
  /** in wei */
  value: bigint;
  payload: Hex;
}

/** A message to the L1 and the block of the rollup that holds it. */
export interface Withdrawal extends RollupMessage {
  id: Hex;
  block: bigint;
}

/** A withdrawal with what shows it to the portal by one final block. */
export interface ProvenWithdrawal {
  message: RollupMessage;
  /** of the block */
  number: bigint;
  accountProof: readonly Hex[];
  storageProof: readonly Hex[];
}

type Rollup = Pick<RollupDeployment, "name" | "rollupId" | "chainId" | "derivation">;

/**
 * The message to the L1 with this id, from the logs of L1Gateway; undefined where the rollup shows none.
 * @throws ParleyError RPC_FAILED; DECODE_FAILED when its log is not of its form, or not of its id
 */
export async function findWithdrawal({
  client,
  rollup,
  id,
}: {
  client: ChainClient;
  rollup: Rollup;
  id: Hex;
}): Promise<Withdrawal | undefined> {
  const [log, indexPlusOne] = await reading(rollup.name, `looking for message ${id} to the L1`, () =>
    Promise.all([
      client
        .getLogs({ address: L1_GATEWAY_ADDRESS, event: SENT, args: { sendId: id }, fromBlock: 0n, strict: true })
        .then((logs) => logs.at(0)),
      client.readContract({ address: L1_GATEWAY_ADDRESS, abi: l1GatewayAbi, functionName: "sent", args: [id] }),
    ]),
  );
  if (log === undefined || indexPlusOne === 0n) return undefined;
  const { sender, recipient, payload, value } = log.args;
  const [from, to] = [decodeEvmAddress(sender), decodeEvmAddress(recipient)];
  const message = { index: indexPlusOne - 1n, sender: from.address, recipient: to.address, value, payload };
  if (messageToL1Id({ rollupId: rollup.rollupId, ...message }) !== id)
    throw new ParleyError("DECODE_FAILED", `${rollup.name} shows another message under ${id}`, { fields: { id, rollup: rollup.name } });
  return { id, block: log.blockNumber, ...message };
}

/** Where L1Gateway keeps a message (specs/wire.md §14). */
export function sentSlot(id: Hex): Hex {
  return keccak256(encodeAbiParameters([{ type: "bytes32" }, { type: "uint256" }], [id, 0n]));
}

/**
 * The first final block of the rollup that holds what was in block `block`, of those that the L1 shows; undefined where there is none yet.
 * @throws ParleyError RPC_FAILED
 */
export async function finalBlockFrom({
  client,
  settlement,
  rollupId,
  block,
}: {
  client: ChainClient;
  settlement: Address;
  rollupId: Hex;
  block: bigint;
}): Promise<{ number: bigint; stateRoot: Hex } | undefined> {
  const logs = await reading("l1", "looking for final blocks", () =>
    client.getLogs({ address: settlement, event: FINALIZED, args: { rollupId }, fromBlock: 0n, strict: true }),
  );
  const found = logs.find(({ args }) => args.number >= block)?.args;
  return found && { number: found.number, stateRoot: found.stateRoot };
}

/** What a withdrawal waits for. */
export type WithdrawalStatus =
  | { status: "delivered" }
  /** a final block holds it */
  | { status: "provable"; number: bigint }
  /** a proposal that holds it, or may, is on its way */
  | { status: "proposed"; number: bigint; finalFrom: bigint }
  | { status: "disputed"; number: bigint }
  | { status: "frozen"; until: bigint }
  /** no proposal holds it, and no final block */
  | { status: "waiting" };

/** What a withdrawal waits for, by what the L1 shows. Certified heads that wait are not looked for. */
export function withdrawalStatus(
  { block }: Pick<Withdrawal, "block">,
  { isDelivered, provable, view, now }: { isDelivered: boolean; provable: bigint | undefined; view: SettlementView; now: bigint },
): WithdrawalStatus {
  if (isDelivered) return { status: "delivered" };
  if (provable !== undefined) return { status: "provable", number: provable };
  if (view.frozenUntil !== undefined && now < view.frozenUntil) return { status: "frozen", until: view.frozenUntil };
  const { proposal } = view;
  if (proposal === undefined || proposal.number < block || proposal.proposedAt <= view.frozenAt) return { status: "waiting" };
  if (proposal.disputedAt !== undefined) return { status: "disputed", number: proposal.number };
  return { status: "proposed", number: proposal.number, finalFrom: proposal.proposedAt + view.window };
}

/**
 * Proves a withdrawal by one block of the rollup, whose state root is known: by `eth_getProof` of account and slot, checked. The block has to be final on the L1 when this is delivered, and need not be now: an endpoint
 * may have forgotten its state by then.
 * @throws ParleyError RPC_FAILED, also when the endpoint forgot that state; STATE_PROOF_INVALID when a proof does not hold, or the block does not hold the message
 */
export async function proveWithdrawal({
  client,
  rollup,
  withdrawal,
  block,
}: {
  client: ChainClient;
  rollup: Rollup;
  withdrawal: Withdrawal;
  block: { number: bigint; stateRoot: Hex };
}): Promise<ProvenWithdrawal> {
  const { id, index, sender, recipient, value, payload } = withdrawal;
  const slot = sentSlot(id);
  const { account, slots } = await proveState({ client, chain: rollup.name, block, account: L1_GATEWAY_ADDRESS, slots: [slot] });
  const [proven] = slots;
  if (proven === undefined || BigInt(proven.value) !== index + 1n)
    throw new ParleyError("STATE_PROOF_INVALID", `${rollup.name}: block ${block.number} does not hold message ${id} to the L1`, {
      fields: { id, number: block.number },
      hint: "prove it by a later block",
    });
  return {
    message: { index, sender, recipient, value, payload },
    number: block.number,
    accountProof: account.proof,
    storageProof: proven.proof,
  };
}

/** The block of the rollup as an output: resting on the L1's newest block, by which it has to be derived. @throws ParleyError RPC_FAILED, EVIDENCE_MISSING, STATE_PROOF_INVALID */
export async function outputOf({
  rollupClient,
  l1Client,
  rollup,
  number,
}: {
  rollupClient: ChainClient;
  l1Client: ChainClient;
  rollup: Pick<RollupDeployment, "name">;
  number: bigint;
}): Promise<{ number: bigint; blockHash: Hex; stateRoot: Hex; l1Number: bigint; l1Hash: Hex }> {
  const newest = await reading("l1", "reading the newest block's number", () => l1Client.getBlockNumber());
  const [block, l1] = await Promise.all([
    readHeader({ client: rollupClient, chain: rollup.name, block: number }),
    readHeader({ client: l1Client, chain: "l1", block: newest }),
  ]);
  return { number, blockHash: block.blockHash, stateRoot: block.stateRoot, l1Number: newest, l1Hash: l1.blockHash };
}

/** Calldata of the portal's `deliver`. */
export function encodeDeliver({ message, number, accountProof, storageProof }: ProvenWithdrawal): Hex {
  return encodeFunctionData({ abi: rollupPortalAbi, functionName: "deliver", args: [message, number, accountProof, storageProof] });
}

/** Whether the rollup's portal delivered a message. @throws ParleyError RPC_FAILED */
export function isDelivered({ client, rollup, id }: { client: ChainClient; rollup: Rollup; id: Hex }): Promise<boolean> {
  const address = portalOf({ portals: rollup.derivation.portals, rollupId: rollup.rollupId, chainId: rollup.chainId });
  return reading("l1", `asking the portal for message ${id}`, () =>
    client.readContract({ address, abi: rollupPortalAbi, functionName: "isDelivered", args: [id] }),
  );
}
