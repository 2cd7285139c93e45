import { devnetDelegationManagerAbi } from "@parley/contracts-abi";
import type { Address, Deployment } from "@parley/primitives";
import { chainClient } from "@parley/sdk";
import { encodeFunctionData } from "viem";
import { testAccount } from "./testKeys.ts";
import { Wallet } from "./Wallet.ts";

const CALL_GAS = 500_000n;
const MAX_FEE_PER_GAS = 100n * 10n ** 9n;

/** On a local network: its user sends ether to an account. @throws ParleyError CONTRACT_REVERTED, RPC_FAILED */
export async function sendEther({ l1 }: Pick<Deployment, "l1">, to: Address, value: bigint): Promise<void> {
  const wallet = userWallet(l1);
  await wallet.receipt(await wallet.send({ to, value, gas: 21_000n }));
}

/** On a local network: its user delegates stake to an operator of the stand-in for the restaking core. @throws ParleyError CONTRACT_REVERTED, RPC_FAILED */
export async function stakeFor({ l1 }: Pick<Deployment, "l1">, operator: Address, value: bigint): Promise<void> {
  const data = encodeFunctionData({ abi: devnetDelegationManagerAbi, functionName: "depositFor", args: [operator, l1.strategy] });
  const wallet = userWallet(l1);
  await wallet.receipt(await wallet.send({ to: l1.delegationManager, data, value, gas: CALL_GAS }));
}

function userWallet({ chainId, rpcUrl }: Deployment["l1"]): Wallet {
  const { secretKey } = testAccount("user");
  return new Wallet({ name: "l1", client: chainClient(rpcUrl), chainId, secretKey, maxFeePerGas: MAX_FEE_PER_GAS });
}
