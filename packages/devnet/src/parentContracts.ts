import {
  lightClientQuorumAbi,
  lightClientQuorumBytecode,
  rollupPortalsAbi,
  rollupPortalsBytecode,
  rollupRegistryAbi,
  rollupRegistryBytecode,
  rollupSettlementAbi,
  rollupSettlementBytecode,
} from "@parley/contracts-abi";
import { type Address, type Deployment, type Hex, L1_GATEWAY_ADDRESS, ParleyError, type RollupDeployment } from "@parley/primitives";
import { type ChainClient, reading } from "@parley/sdk";
import { encodeDeployData, getContractAddress, zeroAddress } from "viem";
import { SETTLEMENT } from "./deployL1.ts";
import { testAccount } from "./testKeys.ts";
import type { Wallet } from "./Wallet.ts";

/** What stands on a rollup that is the L1 of others, and that they are derived by. */
export interface ParentContracts {
  registry: Address;
  portals: Address;
  /** of the account that puts them there, if they are to be put there yet: the first of its nonces that they take */
  from?: number;
}

/** A bond stands on the network's L1; here nobody has to put down another one. */
const NO_BOND = { minimumBond: 0n, leaveDelay: 0n, reporterShareBps: 0n };
/** In this order. */
const CREATED = ["RollupRegistry", "LightClientQuorum", "RollupSettlement", "RollupPortals"] as const;

/** Those that a rollup upon the same parent has already, or where they will stand. @throws ParleyError RPC_FAILED */
export async function parentContracts({
  parent,
  client,
  deployment: { rollups },
}: {
  parent: RollupDeployment;
  client: ChainClient;
  deployment: Pick<Deployment, "rollups">;
}): Promise<ParentContracts> {
  const sibling = rollups.find(({ derivation }) => derivation.parent?.rollupId === parent.rollupId)?.derivation;
  if (sibling?.parent !== undefined) return { registry: sibling.parent.registry, portals: sibling.portals };
  const { address } = testAccount("deployer");
  const from = await reading(parent.name, "reading a nonce", () => client.getTransactionCount({ address }));
  const { RollupRegistry: registry, RollupPortals: portals } = placesFrom(address, from);
  return { registry, portals, from };
}

/** Puts them there, one after the other, since each asks those before it. @throws ParleyError CONTRACT_REVERTED, also when the account did something else since; RPC_FAILED */
export async function deployParentContracts({
  planned: { from },
  parent,
  client,
  wallet,
  deployment: { l1, table },
}: {
  planned: ParentContracts;
  parent: RollupDeployment;
  client: ChainClient;
  /** of the deployer */
  wallet: Wallet;
  deployment: Pick<Deployment, "l1" | "table">;
}): Promise<void> {
  if (from === undefined) return;
  if ((await wallet.nonce()) !== from)
    throw new ParleyError("CONTRACT_REVERTED", `${wallet.address} did something else on ${parent.name} meanwhile`, { hint: "try again" });
  const at = placesFrom(wallet.address, from);
  const { minimumBond, leaveDelay, reporterShareBps } = NO_BOND;
  const fund = testAccount("fund").address;
  const config = {
    ...{ registry: at.RollupRegistry, quorum: at.LightClientQuorum, judge: zeroAddress },
    ...{ certifiedWindow: SETTLEMENT.certifiedWindow, window: 0n, disputeWindow: 0n, proposalBond: 0n, disputeBond: 0n },
  };
  const creations: Record<(typeof CREATED)[number], Hex> = {
    RollupRegistry: encodeDeployData({
      abi: rollupRegistryAbi,
      bytecode: rollupRegistryBytecode,
      args: [l1.chainId, table.avs, table.operatorSetId, minimumBond, leaveDelay, fund, reporterShareBps],
    }),
    LightClientQuorum: encodeDeployData({
      abi: lightClientQuorumAbi,
      bytecode: lightClientQuorumBytecode,
      args: [parent.lightClient, L1_GATEWAY_ADDRESS],
    }),
    RollupSettlement: encodeDeployData({ abi: rollupSettlementAbi, bytecode: rollupSettlementBytecode, args: [config] }),
    RollupPortals: encodeDeployData({
      abi: rollupPortalsAbi,
      bytecode: rollupPortalsBytecode,
      args: [at.RollupRegistry, at.RollupSettlement],
    }),
  };
  for (const name of CREATED) {
    const data = creations[name];
    const gas = await reading(parent.name, `estimating what ${name} costs`, () => client.estimateGas({ account: wallet.address, data }));
    await wallet.receipt(await wallet.send({ data, gas: (gas * 5n) / 4n }));
  }
}

function placesFrom(from: Address, nonce: number): Record<(typeof CREATED)[number], Address> {
  const place = (after: number) => getContractAddress({ from, nonce: BigInt(nonce + after) }).toLowerCase() as Address; // an address in lower case
  return { RollupRegistry: place(0), LightClientQuorum: place(1), RollupSettlement: place(2), RollupPortals: place(3) };
}
