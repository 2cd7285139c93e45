import { parrotAbi, parrotBytecode } from "@parley/contracts-abi";
import { type Address, GATEWAY_ADDRESS, ParleyError, type RollupDeployment } from "@parley/primitives";
import type { Clock } from "@parley/runtime";
import { chainClient } from "@parley/sdk";
import { encodeDeployData, getContractAddress } from "viem";
import { type HeardPeer, hearPeers } from "./hearPeers.ts";
import { testAccount } from "./testKeys.ts";
import { Wallet } from "./Wallet.ts";

const PARROT_GAS = 3_000_000n;

/** Where the example app stands on every rollup: the first contract that `deployer` makes there. */
export function parrotAddress(): Address {
  return getContractAddress({ from: testAccount("deployer").address, nonce: 0n }).toLowerCase() as Address; // an address in lower case
}

/**
 * Makes a running rollup hear the others, and deploys the example app beside it, at the same address on every rollup.
 * @throws ParleyError as `hearPeers`; CONTRACT_REVERTED when the app stands elsewhere
 */
export async function introducePeers({
  rollup,
  peers,
  clock,
  signal,
}: {
  rollup: RollupDeployment;
  peers: readonly HeardPeer[];
  clock: Clock;
  signal?: AbortSignal | undefined;
}): Promise<{ parrot: Address }> {
  await Promise.all([hearPeers({ rollup, peers, clock, signal }), deployParrot(rollup)]);
  return { parrot: parrotAddress() };
}

async function deployParrot({ name, rpcUrl, chainId, baseFeePerGas: maxFeePerGas }: RollupDeployment): Promise<void> {
  const { secretKey } = testAccount("deployer");
  const deployer = new Wallet({ name, client: chainClient(rpcUrl), chainId, secretKey, maxFeePerGas });
  const data = encodeDeployData({ abi: parrotAbi, bytecode: parrotBytecode, args: [GATEWAY_ADDRESS] });
  const { contractAddress } = await deployer.receipt(await deployer.send({ data, gas: PARROT_GAS }));
  if (contractAddress?.toLowerCase() !== parrotAddress())
    throw new ParleyError("CONTRACT_REVERTED", `${name}: the example app stands at ${contractAddress}, not at ${parrotAddress()}`);
}
