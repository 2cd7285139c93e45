import { parrotAbi, parrotBytecode } from "@parley/contracts-abi";
import { type Address, type MemberChain, ParleyError } from "@parley/primitives";
import type { Clock } from "@parley/runtime";
import { chainClient } from "@parley/sdk";
import { encodeDeployData, getContractAddress } from "viem";
import { feesOf } from "./feesOf.ts";
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
  rollup: MemberChain;
  peers: readonly HeardPeer[];
  clock: Clock;
  signal?: AbortSignal | undefined;
}): Promise<{ parrot: Address }> {
  const [parrot] = await Promise.all([deployParrot(rollup), hearPeers({ rollup, peers, clock, signal })]);
  if (parrot !== parrotAddress())
    throw new ParleyError("CONTRACT_REVERTED", `${rollup.name}: the example app stands at ${parrot}, not at ${parrotAddress()}`);
  return { parrot };
}

/** Deploys the example app. @throws ParleyError CONTRACT_REVERTED, RPC_FAILED */
export async function deployParrot(chain: MemberChain): Promise<Address> {
  const { name, rpcUrl, chainId, gateway } = chain;
  const { secretKey } = testAccount("deployer");
  const deployer = new Wallet({ name, client: chainClient(rpcUrl), chainId, secretKey, ...(await feesOf(chain)) });
  const data = encodeDeployData({ abi: parrotAbi, bytecode: parrotBytecode, args: [gateway] });
  const { contractAddress } = await deployer.receipt(await deployer.send({ data, gas: PARROT_GAS }));
  if (!contractAddress) throw new ParleyError("CONTRACT_REVERTED", `${name}: the example app was not deployed`);
  return contractAddress.toLowerCase() as Address; // an address in lower case
}
