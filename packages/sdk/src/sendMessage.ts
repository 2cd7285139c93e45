import { gatewayAbi } from "@parley/contracts-abi";
import { type Address, deadlineAttribute, encodeEvmAddress, gasLimitAttribute, type Hex, ParleyError } from "@parley/primitives";
import { type Account, type Chain, parseEventLogs, type Transport, type WalletClient } from "viem";
import { chainClient, reading, shortReason } from "./chainClient.ts";
import { locateMessage } from "./locateMessage.ts";
import { type Members, memberOf } from "./rollups.ts";

/** Blocks come by themselves: after this nobody believes any more that one is merely late. */
const RECEIPT_TIMEOUT_MS = 300_000;

export interface SendMessageOptions {
  /** signs; its transport leads to the rollup `from` */
  wallet: WalletClient<Transport, Chain | undefined, Account>;
  deployment: Members;
  /** name, rollup id or chain id of the source */
  from: string;
  /** name, rollup id or chain id of the destination */
  to: string;
  /** contract on the destination */
  recipient: Address;
  /** at most 16,384 bytes */
  payload: Hex;
  /** gas of the recipient's `receiveMessage`, 21,000 to 5,000,000; 200,000 unless told */
  gasLimit?: bigint;
  /** Unix seconds by the destination's clock, at most 14 days ahead; 7 days unless told */
  deadline?: bigint;
}

export interface SentReceipt {
  messageId: Hex;
  /** position in the lane */
  index: bigint;
  /** number of the source's block that holds it */
  block: bigint;
  transactionHash: Hex;
}

/**
 * Sends a message by `Gateway.sendMessage` (ERC-7786) and waits until it stands in a block.
 * @throws ParleyError ROLLUP_UNKNOWN; CONTRACT_REVERTED with the gateway's reason; RPC_FAILED
 * @example await sendMessage({ wallet, deployment, from: "alpha", to: "beta", recipient, payload: "0x1234" })
 */
export async function sendMessage({
  wallet,
  deployment,
  from,
  to,
  recipient,
  payload,
  gasLimit,
  deadline,
}: SendMessageOptions): Promise<SentReceipt> {
  const source = memberOf(deployment, from);
  const destination = memberOf(deployment, to);
  const attributes = [
    ...(gasLimit === undefined ? [] : [gasLimitAttribute(gasLimit)]),
    ...(deadline === undefined ? [] : [deadlineAttribute(deadline)]),
  ];
  const refused = (cause: unknown) =>
    new ParleyError("CONTRACT_REVERTED", `${source.name} did not take the message: ${shortReason(cause)}`, {
      fields: { rollup: source.name },
      cause,
    });
  const client = chainClient(source.rpcUrl);
  const call = {
    account: wallet.account,
    address: source.gateway,
    abi: gatewayAbi,
    functionName: "sendMessage",
    args: [encodeEvmAddress(destination.chainId, recipient), payload, attributes],
    // Where fees move, the wallet finds them out.
    ...(source.baseFeePerGas === undefined ? {} : { maxFeePerGas: source.baseFeePerGas, maxPriorityFeePerGas: 0n }),
  } as const;
  const send = async () => {
    // Messages of others before it change what it costs.
    const gas = ((await client.estimateContractGas(call)) * 5n) / 4n;
    return wallet.writeContract({ chain: null, ...call, gas });
  };
  const transactionHash = await send().catch((cause: unknown) => {
    throw refused(cause);
  });
  const receipt = await reading(source.name, `waiting for transaction ${transactionHash}`, () =>
    client.waitForTransactionReceipt({ hash: transactionHash, timeout: RECEIPT_TIMEOUT_MS }),
  );
  const [sent] = parseEventLogs({ abi: gatewayAbi, eventName: "MessageSent", logs: receipt.logs });
  if (receipt.status !== "success" || sent === undefined) throw refused(new Error(`transaction ${transactionHash} reverted`));
  const messageId = sent.args.sendId;
  const located = await locateMessage({ client, rollup: source, messageId, block: receipt.blockNumber });
  if (located === undefined) throw refused(new Error(`its chain does not show message ${messageId} any more`));
  return { messageId, index: located.message.index, block: receipt.blockNumber, transactionHash };
}
