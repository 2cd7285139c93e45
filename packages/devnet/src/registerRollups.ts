import { rollupPortalsAbi, rollupRegistryAbi } from "@parley/contracts-abi";
import { type Address, GATEWAY_ADDRESS, type Hex, ParleyError } from "@parley/primitives";
import { encodeFunctionData } from "viem";
import type { Anvil } from "./Anvil.ts";
import type { BuiltGenesis } from "./buildGenesis.ts";
import { BOND_WEI } from "./deployL1.ts";
import { testAccount } from "./testKeys.ts";
import { Wallet } from "./Wallet.ts";

export const REGISTER_GAS = 1_000_000n;
export const CREATE_GAS = 6_000_000n;

/**
 * Registers rollups with a bond on an L1 that mines on demand, checks that the L1 computes the same ids, and makes their portals.
 * @throws ParleyError CONTRACT_REVERTED
 */
export async function registerRollups(
  anvil: Anvil,
  { registry, portals, geneses, l1ChainId }: { registry: Address; portals: Address; geneses: readonly BuiltGenesis[]; l1ChainId: bigint },
): Promise<void> {
  const { secretKey } = testAccount("deployer");
  const wallet = new Wallet({ name: "L1", client: anvil.client, chainId: l1ChainId, secretKey, maxFeePerGas: 100n * 10n ** 9n });
  const hashes: Hex[] = [];
  for (const { inputs } of geneses) {
    const {
      chainId,
      timestamp,
      gasLimit,
      baseFeePerGas: baseFeeWei,
      coinbase,
      sequencer,
      tableRoot,
      governance,
      codeHash,
      allocHash,
      derivationHash,
    } = inputs;
    const bound = { tableRoot, governance, codeHash, allocHash, derivationHash };
    const genesis = { chainId, timestamp, gasLimit, baseFeeWei, coinbase, sequencer, ...bound };
    const data = encodeFunctionData({ abi: rollupRegistryAbi, functionName: "register", args: [genesis, GATEWAY_ADDRESS] });
    hashes.push(await wallet.send({ to: registry, data, value: BOND_WEI, gas: REGISTER_GAS }));
  }
  await anvil.request("evm_mine");
  for (const hash of hashes) await wallet.receipt(hash);
  for (const { rollupId, inputs } of geneses) {
    const found = await anvil.client
      .readContract({ address: registry, abi: rollupRegistryAbi, functionName: "rollup", args: [rollupId] })
      .catch((cause: unknown) => {
        throw new ParleyError("CONTRACT_REVERTED", `The L1 computed another id for the rollup of chain ${inputs.chainId}`, {
          fields: { rollupId },
          cause,
        });
      });
    if (found.chainId !== inputs.chainId)
      throw new ParleyError("CONTRACT_REVERTED", `Rollup ${rollupId} is registered for chain ${found.chainId}`);
  }
  const creations: Hex[] = [];
  for (const { rollupId } of geneses) {
    const data = encodeFunctionData({ abi: rollupPortalsAbi, functionName: "create", args: [rollupId] });
    creations.push(await wallet.send({ to: portals, data, gas: CREATE_GAS }));
  }
  await anvil.request("evm_mine");
  for (const hash of creations) await wallet.receipt(hash);
}
