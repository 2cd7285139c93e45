import { gatewayAbi, parrotAbi } from "@parley/contracts-abi";
import {
  type Address,
  beatOf,
  type Deployment,
  decodeEvmAddress,
  decodeSigners,
  encodeEvmAddress,
  type Hex,
  type MemberChain,
  ParleyError,
} from "@parley/primitives";
import type { Clock } from "@parley/runtime";
import { type ChainClient, chainClient, findMessage, gatherEvidence, memberOf } from "@parley/sdk";
import { encodeFunctionData, parseEventLogs, type TransactionReceipt } from "viem";
import { feesOf } from "./feesOf.ts";
import { testAccount } from "./testKeys.ts";
import { until } from "./until.ts";
import { Wallet } from "./Wallet.ts";

const SAY_GAS = 2_000_000n;
/** How often both ends are looked at: the error of a measured latency. */
const LOOK_MS = 20;

const FINALITIES = { 1: "unsafe", 2: "safe", 3: "finalized" } as const;

/** One message of a conversation, from chain data. */
export interface Hop {
  from: string;
  to: string;
  messageId: Hex;
  /** the contract that sent it */
  sender: Address;
  sourceBlock: bigint;
  sourceTransaction: Hex;
  /** beat in which the source's block was seen */
  beat: bigint;
  /** beat of the certificate that it was delivered under */
  certifiedBeat: bigint;
  /** of the head that it was delivered under */
  finality: "unsafe" | "safe" | "finalized";
  /** names of the seats that signed */
  signers: readonly string[];
  /** their part of all stake, in basis points */
  stakeShareBps: number;
  deliveryTransaction: Hex;
  deliveryBlock: bigint;
  /** from the source's block to the destination's, both as an RPC reader sees them */
  latencyMs: number;
  latencyBeats: number;
}

export interface ConverseOptions {
  deployment: Deployment;
  /** name of a rollup and its parrot, in the order of the conversation; at least two */
  route: readonly { name: string; parrot: Address }[];
  text: string;
  clock: Clock;
  onHop?: (hop: Hop) => void;
  signal?: AbortSignal | undefined;
}

/**
 * Says something to the first parrot of the route and follows it, hop by hop: each parrot that hears it repeats it to the next one from inside its `receiveMessage`,
 * so only the first transaction is ours.
 * @throws ParleyError CONTRACT_REVERTED when a parrot refuses its message; NETWORK_FAILED when a hop takes too long; the signal's reason
 */
export async function converse({ deployment, route, text, clock, onHop, signal }: ConverseOptions): Promise<Hop[]> {
  const stops = route.map(({ name, parrot }) => {
    const rollup = memberOf(deployment, name);
    return { rollup, parrot, client: chainClient(rollup.rpcUrl) };
  });
  const [first, ...others] = stops;
  if (first === undefined || others.length === 0) throw new ParleyError("CONFIG_INVALID", "A conversation has at least two stops");

  const speaker = new Wallet({
    name: first.rollup.name,
    client: first.client,
    chainId: first.rollup.chainId,
    secretKey: testAccount("speaker").secretKey,
    ...(await feesOf(first.rollup)),
  });
  const addresses = others.map(({ rollup, parrot }) => encodeEvmAddress(rollup.chainId, parrot));
  const hash = await speaker.send({
    to: first.parrot,
    data: encodeFunctionData({ abi: parrotAbi, functionName: "say", args: [addresses, text] }),
    gas: SAY_GAS,
  });
  let source = await until({ what: `The first message's block on ${first.rollup.name}`, clock, signal, pollMs: LOOK_MS }, () =>
    receiptOf(first.client, hash),
  );
  if (source.status !== "success")
    throw new ParleyError("CONTRACT_REVERTED", `${first.rollup.name}: the first message was refused`, { fields: { hash } });

  const hops: Hop[] = [];
  let seenMs = clock.nowMs();
  let from = first.rollup;
  for (const { rollup, client } of others) {
    const messageId = sentBy(source, from);
    const delivered = await until({ what: `The delivery of ${messageId} on ${rollup.name}`, clock, signal, pollMs: LOOK_MS }, () =>
      deliveryOf(client, { rollup, messageId }),
    );
    const deliveredMs = clock.nowMs();
    const hop = await describe({ deployment, from, to: rollup, source, messageId, delivered, seenMs, deliveredMs, clock, signal });
    hops.push(hop);
    onHop?.(hop);
    source = delivered;
    seenMs = deliveredMs;
    from = rollup;
  }
  return hops;
}

async function receiptOf(client: ChainClient, hash: Hex): Promise<TransactionReceipt | undefined> {
  try {
    return await client.getTransactionReceipt({ hash });
  } catch (error) {
    if (error instanceof Error && error.name === "TransactionReceiptNotFoundError") return undefined;
    throw error;
  }
}

/** The id of the message that a transaction sent. */
function sentBy(receipt: TransactionReceipt, rollup: MemberChain): Hex {
  const [sent] = parseEventLogs({ abi: gatewayAbi, eventName: "MessageSent", logs: receipt.logs });
  if (sent !== undefined) return sent.args.sendId;
  throw new ParleyError("CONTRACT_REVERTED", `${rollup.name}: transaction ${receipt.transactionHash} sent no message`, {
    fields: { rollup: rollup.name },
  });
}

/** The receipt of the delivery, once there is one. */
async function deliveryOf(
  client: ChainClient,
  { rollup, messageId }: { rollup: MemberChain; messageId: Hex },
): Promise<TransactionReceipt | undefined> {
  const range = {
    address: rollup.gateway,
    abi: gatewayAbi,
    fromBlock: rollup.deployedAt ?? 0n,
    strict: true,
    args: { messageId },
  } as const;
  const [[delivered], [failed]] = await Promise.all([
    client.getContractEvents({ ...range, eventName: "MessageDelivered" }),
    client.getContractEvents({ ...range, eventName: "MessageFailed" }),
  ]);
  if (delivered !== undefined) return receiptOf(client, delivered.transactionHash);
  if (failed === undefined) return undefined;
  throw new ParleyError("CONTRACT_REVERTED", `${rollup.name}: the recipient refused message ${messageId}: ${failed.args.reason}`, {
    fields: { messageId },
  });
}

async function describe(options: {
  deployment: Deployment;
  from: MemberChain;
  to: MemberChain;
  source: TransactionReceipt;
  messageId: Hex;
  delivered: TransactionReceipt;
  seenMs: number;
  deliveredMs: number;
  clock: Clock;
  signal: AbortSignal | undefined;
}): Promise<Hop> {
  const { deployment, from, to, source, messageId, delivered, seenMs, deliveredMs, clock, signal } = options;
  const [{ message }, { certificate, parcel, table }] = await until({ what: `The evidence of ${messageId}`, clock, signal }, () =>
    Promise.all([findMessage({ deployment, messageId }), gatherEvidence({ deployment, messageId })]),
  );
  const seats = decodeSigners(certificate.signers, table.operators.length);
  const signing = seats.flatMap((seat) => table.operators[seat] ?? []);
  const signedWeight = signing.reduce((sum, { weight }) => sum + weight, 0n);
  const latencyMs = deliveredMs - seenMs;
  return {
    from: from.name,
    to: to.name,
    messageId,
    sender: decodeEvmAddress(message.sender).address,
    sourceBlock: source.blockNumber,
    sourceTransaction: source.transactionHash,
    beat: beatOf(seenMs, deployment),
    certifiedBeat: certificate.beat,
    finality: FINALITIES[parcel.head.finality],
    signers: signing.map(({ operator }) => nameOf(deployment, operator)),
    stakeShareBps: Number((signedWeight * 10_000n) / table.operators.reduce((sum, { weight }) => sum + weight, 0n)),
    deliveryTransaction: delivered.transactionHash,
    deliveryBlock: delivered.blockNumber,
    latencyMs,
    latencyBeats: Number(beatOf(deliveredMs, deployment) - beatOf(seenMs, deployment)),
  };
}

/** Operators of the first table are called by their seats in it. */
function nameOf({ table }: Deployment, operator: Address): string {
  const seat = table.operators.findIndex((one) => one.operator === operator);
  return seat < 0 ? operator : `operator-${seat}`;
}
