import { type Address, encodeEvmAddress } from "@parley/primitives";
import { getContractAddress } from "viem";
import type { SystemBuilder } from "./SystemBuilder.ts";

/** Each token contract, with something in custody or in circulation. Of the coins two transfers are on their way. */
export async function deployTokens(
  system: SystemBuilder,
  {
    gateway,
    deployer,
    holder,
    counterpart,
  }: { gateway: Address; deployer: Address; holder: Address; counterpart: { chainId: bigint; bridge: Address } },
): Promise<void> {
  const link = { gateway, counterparts: [counterpart] };
  const there = encodeEvmAddress(counterpart.chainId, holder);
  const coin = await system.deploy("ExampleErc20", { name: "Coin", symbol: "COIN", holder, supply: 1_000n });
  const deed = await system.deploy("ExampleErc721", { name: "Deed", symbol: "DEED", holder, count: 3n, supply: 3n });
  const goods = await system.deploy("ExampleErc1155", { uri: "", holder, ids: [1n, 2n], values: [100n, 100n] });
  const nonce = BigInt(await system.anvil.client.getTransactionCount({ address: deployer }));
  const noteBridge = getContractAddress({ from: deployer, nonce: nonce + 1n });
  const note = await system.deploy("ExampleErc7802", {
    name: "Note",
    symbol: "NOTE",
    bridge: noteBridge,
    holder,
    supply: 1_000n,
  });
  await system.deploy("Erc7802Bridge", { ...link, token: note });
  const coinBridge = await system.deploy("Erc20Bridge", { ...link, token: coin });
  const deedBridge = await system.deploy("Erc721Bridge", { ...link, token: deed });
  const goodsBridge = await system.deploy("Erc1155Bridge", { ...link, token: goods });
  await system.deploy("CrosschainErc20", { ...link, name: "Coin", symbol: "COIN", decimals: 18 });
  await system.deploy("CrosschainErc721", { ...link, name: "Deed", symbol: "DEED" });
  await system.deploy("CrosschainErc1155", { ...link, uri: "" });
  await system.deploy("CrosschainRemoteExecutor", { initialGateway: gateway, initialController: there });
  await system.send("ExampleErc20", "approve", [coinBridge, 100n], holder);
  for (const amount of [30n, 40n]) await system.send("Erc20Bridge", "crosschainTransfer", [there, amount], holder);
  await system.send("ExampleErc721", "approve", [deedBridge, 1n], holder);
  await system.send("Erc721Bridge", "crosschainTransferFrom", [holder, there, 1n], holder);
  await system.send("ExampleErc1155", "setApprovalForAll", [goodsBridge, true], holder);
  await system.send("ExampleErc7802", "approve", [noteBridge, 100n], holder);
  await system.send("Erc7802Bridge", "crosschainTransfer", [there, 100n], holder);
}
