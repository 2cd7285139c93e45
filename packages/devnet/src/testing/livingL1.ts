import * as generated from "@parley/contracts-abi";
import {
  type Address,
  attestationDigest,
  type Head,
  type Hex,
  headsRoot,
  type OperatorTable,
  rollupId,
  ZERO_HASH,
} from "@parley/primitives";
import { certifiedHead, publishedTable } from "@parley/sdk";
import { keccak256, stringToHex } from "viem";
import { type L1Contracts, SETTLEMENT } from "../deployL1.ts";
import { NEW_PORTAL } from "./functionTable.ts";
import type { Calls } from "./KnownValues.ts";
import { signAll } from "./LivingPeer.ts";
import { abiOf, type Deployed, type SystemBuilder } from "./SystemBuilder.ts";

const ETHER = 10n ** 18n;
/** What `deployL1` gives the stake shares: the life of a table. */
const RAISE_DELAY = 518_400;
const PEER_SHARE_BPS = 100;
/** A block of a rollup. */
const OUTPUT = 50n;
export const OWN_SHARE_BPS = 5_000;

/** The contracts of the operator set, by name. */
export async function l1ContractsOf(system: SystemBuilder, { contracts }: L1Contracts): Promise<Deployed[]> {
  const restitutionFund = await system.anvil.client.readContract({
    address: contracts.operatorRegistry,
    abi: generated.operatorRegistryAbi,
    functionName: "redistributionRecipient",
  });
  const settlement = await system.anvil.client.readContract({
    address: contracts.rollupPortals,
    abi: generated.rollupPortalsAbi,
    functionName: "settlement",
  });
  const quorumJudge = await system.anvil.client.readContract({
    address: settlement,
    abi: generated.rollupSettlementAbi,
    functionName: "quorum",
  });
  const addresses: Readonly<Record<string, Address>> = {
    OperatorRegistry: contracts.operatorRegistry,
    OperatorTable: contracts.operatorTable,
    StakeShares: contracts.stakeShares,
    Slasher: contracts.slasher,
    RollupRegistry: contracts.rollupRegistry,
    RestitutionFund: restitutionFund,
    RollupPortals: contracts.rollupPortals,
    RollupSettlement: settlement,
    QuorumJudge: quorumJudge,
  };
  return Object.entries(addresses).map(([name, address]) => ({ name, address, abi: abiOf(name) }));
}

/**
 * A table in which the rollup has a share of the stake, and one without the operator that was ejected meanwhile: epochs 2 and 3. The peer's share is proposed, and due. Takes the time that a
 * share waits. The deployer sends nothing.
 */
export async function renewTables(
  system: SystemBuilder,
  { governance, ownId, peerId, ejected }: { governance: Address; ownId: Hex; peerId: Hex; ejected: Address },
): Promise<{ table: OperatorTable; nextTable: OperatorTable }> {
  await system.send("StakeShares", "setShare", [ownId, OWN_SHARE_BPS], governance);
  await system.send("StakeShares", "setShare", [peerId, PEER_SHARE_BPS], governance);
  await system.anvil.request("evm_increaseTime", [RAISE_DELAY]);
  await system.send("StakeShares", "applyRaise", [ownId], governance);
  const publish = async (epoch: number) => {
    await system.send("OperatorTable", "publishEpoch", [], governance);
    const table = await publishedTable({ client: system.anvil.client, operatorTable: system.addressOf("OperatorTable"), epoch });
    if (table === undefined) throw new Error(`the L1 published no epoch ${epoch}`);
    return table;
  };
  const table = await publish(2);
  await system.send("OperatorRegistry", "eject", [ejected], system.addressOf("Slasher"));
  return { table, nextTable: await publish(3) };
}

/** A bond and a pool: something to take; the portal of the rollup that put the bond down, and a second rollup without one. Returns the ids of both. */
export async function useL1(
  system: SystemBuilder,
  {
    deployer,
    governance,
    holder,
    peer,
  }: { deployer: Address; governance: Address; holder: Address; peer: { chainId: bigint; gateway: Address } },
): Promise<{ registeredId: Hex; nextId: Hex }> {
  const genesis = {
    chainId: peer.chainId,
    timestamp: 1n,
    gasLimit: 60_000_000n,
    baseFeeWei: 1n,
    coinbase: deployer,
    sequencer: deployer,
    tableRoot: idOf("table"),
    governance,
    codeHash: idOf("code"),
    allocHash: idOf("alloc"),
    derivationHash: idOf("derivation"),
  };
  await system.send("RollupRegistry", "register", [genesis, peer.gateway], deployer, 10n * ETHER);
  const next = { ...genesis, timestamp: 2n };
  await system.send("RollupRegistry", "register", [next, peer.gateway], deployer, 10n * ETHER);
  const { timestamp } = await system.anvil.client.getBlock();
  const periods = { beatZeroMs: (timestamp - 1_000n) * 1_000n, beatMs: 1_000n, periodBeats: 500n };
  const stages = { commitSeconds: 3_600n, askSeconds: 3_600n, openSeconds: 3_600n, decideSeconds: 14_400n };
  const challenges = await system.deploy("ExecutionChallenges", {
    table: system.addressOf("OperatorTable"),
    schedule: { ...periods, ...stages, suspensionSeconds: 3_600n, windowPeriods: 8, mostMisses: 4 },
  });
  const rewards = await system.deploy("WorkRewards", {
    challenges,
    token: system.addressOf("ExampleErc20"),
    schedule: { ...periods, commitSeconds: 3_600n, claimSeconds: 28_800n, reward: 5n },
  });
  await system.send("ExampleErc20", "approve", [rewards, 100n], holder);
  await system.send("WorkRewards", "fund", [100n], holder);
  const registry = { address: system.addressOf("RollupRegistry"), abi: generated.rollupRegistryAbi } as const;
  const idOfGenesis = async (args: readonly [typeof genesis]) => {
    const genesisHash = await system.anvil.client.readContract({ ...registry, functionName: "genesisHash", args });
    return rollupId({ chainId: peer.chainId, genesisHash, gateway: peer.gateway });
  };
  const ids = { registeredId: await idOfGenesis([genesis]), nextId: await idOfGenesis([next]) };
  const portalOf = async (id: Hex) => (await system.read("RollupPortals", "portalOf", [id])) as Address; // what the ABI says
  await system.send("RollupPortals", "create", [ids.registeredId]);
  system.add([{ name: "RollupPortal", address: await portalOf(ids.registeredId), abi: abiOf("RollupPortal") }]);
  system.addHelper({ name: NEW_PORTAL, address: await portalOf(ids.nextId), abi: [] });
  return ids;
}

/** An output that nobody disputed in time, and a certificate of all operators over one of another rollup that is registered. */
export async function settlementCalls(
  system: SystemBuilder,
  {
    proposer,
    registeredId,
    nextId,
    table,
    signingKeys,
  }: { proposer: Address; registeredId: Hex; nextId: Hex; table: OperatorTable; signingKeys: readonly Hex[] },
): Promise<Calls<"certify" | "finalize">> {
  const l1 = await system.anvil.client.getBlock();
  const resting = { l1Number: l1.number, l1Hash: l1.hash };
  const output = { number: OUTPUT, blockHash: idOf("block"), stateRoot: idOf("state"), ...resting };
  await system.send("RollupSettlement", "propose", [registeredId, output], proposer, SETTLEMENT.proposalBond);
  await system.anvil.request("evm_increaseTime", [Number(SETTLEMENT.window)]);
  await system.anvil.request("evm_mine");
  const head: Head = {
    ...{
      rollupId: nextId,
      number: OUTPUT,
      blockHash: idOf("block"),
      stateRoot: idOf("state"),
      timestamp: l1.timestamp,
      outboxRoot: idOf("outbox"),
    },
    ...{ finality: 3, l1OriginNumber: l1.number, l1OriginHash: l1.hash, anchor: ZERO_HASH },
  };
  const root = headsRoot([head]);
  const signed = signAll(signingKeys, attestationDigest({ ...table, beat: 1n, headsRoot: root }));
  const certificate = { epoch: table.epoch, beat: 1n, headsRoot: root, ...signed };
  return { finalize: [registeredId, OUTPUT], certify: [certifiedHead({ table, certificate, heads: [head], rollupId: nextId })] };
}

/** An id that stands for what `text` says. */
export function idOf(text: string): Hex {
  return keccak256(stringToHex(text));
}
