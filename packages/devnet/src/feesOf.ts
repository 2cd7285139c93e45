import type { MemberChain } from "@parley/primitives";
import { chainClient, reading } from "@parley/sdk";
import type { WalletOptions } from "./Wallet.ts";

/** What to pay on a chain: its base fee where that never changes; else room for it to double, and something for whoever builds the block. @throws ParleyError RPC_FAILED */
export async function feesOf({
  name,
  rpcUrl,
  baseFeePerGas: constant,
}: Pick<MemberChain, "name" | "rpcUrl" | "baseFeePerGas">): Promise<Pick<WalletOptions, "maxFeePerGas" | "tipPerGas">> {
  if (constant !== undefined) return { maxFeePerGas: constant };
  const { baseFeePerGas } = await reading(name, "reading the newest block", () => chainClient(rpcUrl).getBlock());
  const tipPerGas = (baseFeePerGas ?? 0n) / 8n + 1n;
  return { maxFeePerGas: 2n * (baseFeePerGas ?? 0n) + tipPerGas, tipPerGas };
}
