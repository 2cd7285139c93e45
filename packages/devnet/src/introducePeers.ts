import { parrotAbi, parrotBytecode, policyAbi } from "@parley/contracts-abi";
import { type Address, GATEWAY_ADDRESS, type Hex, ParleyError, type RollupDeployment } from "@parley/primitives";
import type { Clock } from "@parley/runtime";
import { chainClient } from "@parley/sdk";
import { encodeDeployData, encodeFunctionData, getContractAddress } from "viem";
import { testAccount } from "./testKeys.ts";
import { until } from "./until.ts";
import { Wallet } from "./Wallet.ts";

const CALL_GAS = 300_000n;
const PARROT_GAS = 3_000_000n;
const TIMEOUT_MS = 60_000;
/** Within the policy's window of a minute; far above what a local network sends. */
const MESSAGES_PER_WINDOW = 100_000;
const MAX_HEAD_AGE_SECONDS = 3_600;

/**
 * Makes a running rollup hear the others, the way a rollup joins any network: its governance proposes each peer, waits the policy's delay and applies it. Deploys the
 * example app beside it, at the same address on every rollup.
 * @throws ParleyError CONTRACT_REVERTED, RPC_FAILED, NETWORK_FAILED; the signal's reason
 */
export async function introducePeers(options: {
  rollup: RollupDeployment;
  peers: readonly RollupDeployment[];
  clock: Clock;
  signal?: AbortSignal | undefined;
}): Promise<{ parrot: Address }> {
  const { rollup, peers, clock, signal } = options;
  const client = chainClient(rollup.rpcUrl);
  const walletOf = (name: string) =>
    new Wallet({
      name: rollup.name,
      client,
      chainId: rollup.chainId,
      secretKey: testAccount(name).secretKey,
      maxFeePerGas: rollup.baseFeePerGas,
    });
  const governance = walletOf("governance");
  const deployer = walletOf("deployer");
  const policy = { address: rollup.policy, abi: policyAbi } as const;

  const parrotAt = getContractAddress({ from: deployer.address, nonce: BigInt(await deployer.nonce()) }).toLowerCase() as Address; // an address in lower case
  const pending = [
    await deployer.send({ data: encodeDeployData({ abi: parrotAbi, bytecode: parrotBytecode, args: [GATEWAY_ADDRESS] }), gas: PARROT_GAS }),
  ];
  for (const peer of peers) {
    const rules = {
      chainId: peer.chainId,
      gateway: peer.gateway,
      quorumBps: 0,
      minFinality: 1,
      maxHeadAge: MAX_HEAD_AGE_SECONDS,
      maxMessagesPerWindow: MESSAGES_PER_WINDOW,
      minStake: 0n,
    };
    const data = encodeFunctionData({ abi: policyAbi, functionName: "proposePeer", args: [peer.rollupId, rules] });
    pending.push(await governance.send({ to: rollup.policy, data, gas: CALL_GAS }));
  }
  const [deployed, ...proposed] = await Promise.all(pending.map((hash) => deployer.receipt(hash)));
  if (deployed?.contractAddress?.toLowerCase() !== parrotAt) {
    throw new ParleyError(
      "CONTRACT_REVERTED",
      `${rollup.name}: the example app stands at ${deployed?.contractAddress}, not at ${parrotAt}`,
    );
  }

  const newest =
    proposed
      .map(({ blockNumber }) => blockNumber)
      .sort(ascending)
      .at(-1) ?? 0n;
  const [{ timestamp: proposedAt }, delay] = await Promise.all([
    client.getBlock({ blockNumber: newest }),
    client.readContract({ ...policy, functionName: "loosenDelay" }),
  ]);
  // The next block is not earlier than the newest one, so the proposals can be applied in it.
  await until({ what: `The delay of ${rollup.name}'s policy`, timeoutMs: TIMEOUT_MS, clock, signal }, async () => {
    const { timestamp } = await client.getBlock();
    return timestamp >= proposedAt + delay ? true : undefined;
  });
  const applied: Hex[] = [];
  for (const peer of peers) {
    const data = encodeFunctionData({ abi: policyAbi, functionName: "applyPeer", args: [peer.rollupId] });
    applied.push(await governance.send({ to: rollup.policy, data, gas: CALL_GAS }));
  }
  await Promise.all(applied.map((hash) => governance.receipt(hash)));
  return { parrot: parrotAt };
}

function ascending(a: bigint, b: bigint): number {
  return a < b ? -1 : Number(a > b);
}
