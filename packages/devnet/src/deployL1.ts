import { schemeOf } from "@parley/attestation";
import {
  devnetAllocationManagerAbi,
  devnetAllocationManagerBytecode,
  devnetDelegationManagerAbi,
  devnetStrategyAbi,
  devnetStrategyBytecode,
  operatorRegistryAbi,
  operatorRegistryBytecode,
  operatorTableAbi,
  operatorTableBytecode,
  quorumJudgeAbi,
  quorumJudgeBytecode,
  restitutionFundAbi,
  restitutionFundBytecode,
  rollupPortalsAbi,
  rollupPortalsBytecode,
  rollupRegistryAbi,
  rollupRegistryBytecode,
  rollupSettlementAbi,
  rollupSettlementBytecode,
  slasherAbi,
  slasherBytecode,
  stakeSharesAbi,
  stakeSharesBytecode,
} from "@parley/contracts-abi";
import {
  type Address,
  type Deployment,
  type Hex,
  type OperatorTable,
  ParleyError,
  popDigest,
  type Scheme,
  tableRoot,
} from "@parley/primitives";
import { publishedTable } from "@parley/sdk";
import { encodeAbiParameters, encodeDeployData, encodeFunctionData, getContractAddress } from "viem";
import type { Anvil } from "./Anvil.ts";
import { challengesAddress } from "./deployChallenges.ts";
import { type TestAccount, type TestOperator, testAccount } from "./testKeys.ts";
import { type Call, Wallet } from "./Wallet.ts";

export const OPERATOR_SET_ID = 1;
/** 14 days of blocks of one second, EigenLayer's delay. The age rule on the rollups counts the same time in seconds. */
export const DEALLOCATION_DELAY_SECONDS = 1_209_600;
export const STAKE_WEI = 32n * 10n ** 18n;
export const BOND_WEI = 10n * 10n ** 18n;
/** Half of the stake: enough to see, and to see that some is left. */
const WAD_TO_SLASH = 5n * 10n ** 17n;
const MINIMUM_STAKE_WEI = 10n ** 18n;
/** The set has room for the 16 operators of a local network; the table, for one less. */
const MAX_MEMBERS = 32;
const MAX_SEATS = 31;
const EPOCH_INTERVAL_SECONDS = 60n;
/** The least: stake recorded in one block counts in the next. */
const ACTIVATION_DELAY_SECONDS = 1n;
/** This L1 forgets no block. */
const HANDOVER_DELAY_SECONDS = 0n;
/** Six days: nobody publishes another epoch here, and the rollups' age rule ends a table then. */
const VALIDITY_SECONDS = 518_400n;
/** Of stake shares: the life of a table. */
const RAISE_DELAY_SECONDS = HANDOVER_DELAY_SECONDS + VALIDITY_SECONDS;
/** The evidence window. */
const LEAVE_DELAY_SECONDS = 604_800n;
const REPORTER_SHARE_BPS = 1_000n;
/** For the claims on slashed stake: how long a list may be corrected, and how long it pays. */
const REPLACE_DELAY_SECONDS = 3n * 86_400n;
const CLAIM_PERIOD_SECONDS = 90n * 86_400n;
/** As the rollups' light clients have them. */
export const EVIDENCE_WINDOW_SECONDS = 7n * 86_400n;
export const AGE_MARGIN_SECONDS = 86_400n;
/** Of the settlement. On an L1 whose blocks somebody could leave out for an hour these would be days and an hour; here nobody should wait. */
export const SETTLEMENT = { window: 20n, certifiedWindow: 5n, disputeWindow: 20n, proposalBond: 10n ** 18n, disputeBond: 10n ** 17n };
const NOBODY: Address = "0x0000000000000000000000000000000000000000";
const FUNDS = `0x${(10n ** 24n).toString(16)}`;
const MAX_FEE_PER_GAS = 100n * 10n ** 9n;
/** Under the cap of EIP-7825. */
const DEPLOY_GAS = 8_000_000n;
const CALL_GAS = 2_000_000n;

export interface L1Contracts {
  contracts: Omit<Deployment["l1"], "chainId" | "rpcUrl">;
  /** epoch 1, as published */
  table: OperatorTable;
}

/**
 * Deploys the restaking core and the contracts of the operator set on a fresh L1 that mines on demand, makes every operator stake, allocate and register, and
 * publishes epoch 1. Takes four blocks and a second at most: a snapshot in the future would look young for too long.
 * @throws ParleyError CONTRACT_REVERTED naming the step and the EVM's reason
 */
export async function deployL1(
  anvil: Anvil,
  { operators, scheme, funded }: { operators: readonly TestOperator[]; scheme: Scheme; funded: readonly TestAccount[] },
): Promise<L1Contracts> {
  const chainId = BigInt(await anvil.client.getChainId());
  const walletOf = ({ secretKey }: { secretKey: Hex }) =>
    new Wallet({ name: "L1", client: anvil.client, chainId, secretKey, maxFeePerGas: MAX_FEE_PER_GAS });
  const deployer = testAccount("deployer");
  await Promise.all(
    [deployer, testAccount("governance"), ...operators, ...funded].map(({ address }) =>
      anvil.request("anvil_setBalance", [address, FUNDS]),
    ),
  );
  const batch = new Batch(anvil);

  const deploying = walletOf(deployer);
  const contracts = await deployContracts(batch, deploying, { chainId, scheme });
  await batch.mine();

  const registry = contracts.operatorRegistry;
  const calls = {
    manager: contracts.allocationManager,
    delegation: contracts.delegationManager,
    strategy: contracts.strategy,
    registry,
    chainId,
    scheme,
  };
  for (const operator of operators) await join(batch, { operator, wallet: walletOf(operator), ...calls });
  const callTable = (functionName: "recordStakes" | "publishEpoch") =>
    batch.add(deploying, functionName, {
      to: contracts.operatorTable,
      data: encodeFunctionData({ abi: operatorTableAbi, functionName }),
      gas: DEPLOY_GAS,
    });
  await callTable("recordStakes");
  await batch.mine();

  // Blocks of a machine this fast may share a second.
  const { timestamp } = await anvil.client.getBlock();
  await anvil.request("evm_setNextBlockTimestamp", [Number(timestamp + ACTIVATION_DELAY_SECONDS)]);
  await callTable("publishEpoch");
  await batch.mine();
  return { contracts, table: await readTable(anvil, contracts) };
}

/** Transactions that are handed over one after the other and then mined in one block, in that order. */
class Batch {
  readonly #anvil: Anvil;
  #pending: { what: string; wallet: Wallet; hash: Hex }[] = [];

  constructor(anvil: Anvil) {
    this.#anvil = anvil;
  }

  async add(wallet: Wallet, what: string, call: Call): Promise<void> {
    this.#pending.push({ what, wallet, hash: await wallet.send(call) });
  }

  async deploy(wallet: Wallet, what: string, data: Hex): Promise<Address> {
    const nonce = BigInt(await wallet.nonce());
    await this.add(wallet, what, { data, gas: DEPLOY_GAS });
    return getContractAddress({ from: wallet.address, nonce }).toLowerCase() as Address; // an address in lower case
  }

  async mine(): Promise<void> {
    await this.#anvil.request("evm_mine");
    for (const { what, wallet, hash } of this.#pending) {
      await wallet.receipt(hash).catch((cause: unknown) => {
        const { message, hint } = cause instanceof ParleyError ? cause : { message: String(cause), hint: undefined };
        throw new ParleyError("CONTRACT_REVERTED", `Setting up the L1 failed at ${what}: ${message}`, {
          fields: { what, hash },
          cause,
          ...(hint === undefined ? {} : { hint }),
        });
      });
    }
    this.#pending = [];
  }
}

/** The fixed order: the registry names slasher and fund, which name it, so it is told where later creations will stand (OperatorRegistry). */
async function deployContracts(
  batch: Batch,
  wallet: Wallet,
  { chainId, scheme }: { chainId: bigint; scheme: Scheme },
): Promise<L1Contracts["contracts"]> {
  const deploy = (what: string, data: Hex) => batch.deploy(wallet, what, data);
  const allocationManager = await deploy(
    "DevnetAllocationManager",
    encodeDeployData({ abi: devnetAllocationManagerAbi, bytecode: devnetAllocationManagerBytecode, args: [DEALLOCATION_DELAY_SECONDS] }),
  );
  // Its first creation, made in its own constructor.
  const delegationManager = getContractAddress({ from: allocationManager, nonce: 1n }).toLowerCase() as Address; // an address in lower case
  const strategy = await deploy(
    "DevnetStrategy",
    encodeDeployData({ abi: devnetStrategyAbi, bytecode: devnetStrategyBytecode, args: [delegationManager] }),
  );
  const nonce = BigInt(await wallet.nonce());
  const creation = (after: bigint) => getContractAddress({ from: wallet.address, nonce: nonce + after });
  const operatorRegistry = await deploy(
    "OperatorRegistry",
    encodeDeployData({
      abi: operatorRegistryAbi,
      bytecode: operatorRegistryBytecode,
      args: [
        {
          allocationManager,
          slasher: creation(3n),
          redistributionRecipient: creation(5n),
          operatorSetId: OPERATOR_SET_ID,
          scheme,
          strategies: [strategy],
          minimumStake: MINIMUM_STAKE_WEI,
          maxMembers: MAX_MEMBERS,
          metadataURI: "parley devnet",
        },
      ],
    }),
  );
  const stakeShares = await deploy(
    "StakeShares",
    encodeDeployData({
      abi: stakeSharesAbi,
      bytecode: stakeSharesBytecode,
      args: [testAccount("governance").address, RAISE_DELAY_SECONDS],
    }),
  );
  const operatorTable = await deploy(
    "OperatorTable",
    encodeDeployData({
      abi: operatorTableAbi,
      bytecode: operatorTableBytecode,
      args: [
        {
          registry: operatorRegistry,
          shares: stakeShares,
          suspensions: challengesAddress(),
          minimumInterval: EPOCH_INTERVAL_SECONDS,
          activationDelay: ACTIVATION_DELAY_SECONDS,
          handoverDelay: HANDOVER_DELAY_SECONDS,
          validity: VALIDITY_SECONDS,
          maxSeats: MAX_SEATS,
        },
      ],
    }),
  );
  const slasher = await deploy(
    "Slasher",
    encodeDeployData({ abi: slasherAbi, bytecode: slasherBytecode, args: [operatorTable, WAD_TO_SLASH] }),
  );
  const rollupRegistry = await deploy(
    "RollupRegistry",
    encodeDeployData({
      abi: rollupRegistryAbi,
      bytecode: rollupRegistryBytecode,
      args: [
        chainId,
        operatorRegistry,
        OPERATOR_SET_ID,
        BOND_WEI / 10n,
        LEAVE_DELAY_SECONDS,
        testAccount("fund").address,
        REPORTER_SHARE_BPS,
      ],
    }),
  );
  await deploy(
    "RestitutionFund",
    encodeDeployData({
      abi: restitutionFundAbi,
      bytecode: restitutionFundBytecode,
      args: [slasher, delegationManager, rollupRegistry, REPLACE_DELAY_SECONDS, CLAIM_PERIOD_SECONDS],
    }),
  );
  // One block has no room for all of them.
  await batch.mine();
  const quorumJudge = await deploy(
    "QuorumJudge",
    encodeDeployData({
      abi: quorumJudgeAbi,
      bytecode: quorumJudgeBytecode,
      args: [slasher, BigInt(DEALLOCATION_DELAY_SECONDS), EVIDENCE_WINDOW_SECONDS, AGE_MARGIN_SECONDS],
    }),
  );
  const settlement = await deploy(
    "RollupSettlement",
    encodeDeployData({
      abi: rollupSettlementAbi,
      bytecode: rollupSettlementBytecode,
      args: [{ registry: rollupRegistry, quorum: quorumJudge, judge: quorumJudge, ...SETTLEMENT }],
    }),
  );
  // Whoever knows the portals asks them for the settlement.
  const rollupPortals = await deploy(
    "RollupPortals",
    encodeDeployData({ abi: rollupPortalsAbi, bytecode: rollupPortalsBytecode, args: [rollupRegistry, settlement] }),
  );
  await batch.add(wallet, "createSet", {
    to: operatorRegistry,
    data: encodeFunctionData({ abi: operatorRegistryAbi, functionName: "createSet" }),
    gas: CALL_GAS,
  });
  return {
    allocationManager,
    delegationManager,
    strategy,
    operatorRegistry,
    operatorTable,
    stakeShares,
    rollupRegistry,
    rollupPortals,
    slasher,
  };
}

/** One operator's way into the set: stake first, then allocate, then register with key and proof of possession (IOperatorRegistry.minimumStake). */
async function join(
  batch: Batch,
  options: {
    operator: TestOperator;
    wallet: Wallet;
    manager: Address;
    delegation: Address;
    strategy: Address;
    registry: Address;
    chainId: bigint;
    scheme: Scheme;
  },
): Promise<void> {
  const { operator, wallet, manager, delegation, strategy, registry, chainId, scheme } = options;
  const proof = schemeOf({ scheme }).provePossession(
    operator.signingKey,
    popDigest({ l1ChainId: chainId, registrar: registry, operator: operator.address, publicKey: operator.publicKey }),
  );
  const add = (what: string, call: Omit<Call, "gas">) => batch.add(wallet, `${operator.name} ${what}`, { ...call, gas: CALL_GAS });
  await add("registerAsOperator", {
    to: delegation,
    data: encodeFunctionData({ abi: devnetDelegationManagerAbi, functionName: "registerAsOperator", args: [NOBODY, 0, operator.name] }),
  });
  await add("depositFor", {
    to: delegation,
    data: encodeFunctionData({ abi: devnetDelegationManagerAbi, functionName: "depositFor", args: [operator.address, strategy] }),
    value: STAKE_WEI,
  });
  const allocation = { operatorSet: { avs: registry, id: OPERATOR_SET_ID }, strategies: [strategy], newMagnitudes: [10n ** 18n] };
  await add("modifyAllocations", {
    to: manager,
    data: encodeFunctionData({
      abi: devnetAllocationManagerAbi,
      functionName: "modifyAllocations",
      args: [operator.address, [allocation]],
    }),
  });
  const data = encodeAbiParameters([{ type: "bytes" }, { type: "bytes" }], [operator.publicKey, proof]);
  const registration = { avs: registry, operatorSetIds: [OPERATOR_SET_ID], data };
  await add("registerForOperatorSets", {
    to: manager,
    data: encodeFunctionData({
      abi: devnetAllocationManagerAbi,
      functionName: "registerForOperatorSets",
      args: [operator.address, registration],
    }),
  });
}

/** Epoch 1 from its event, checked against the commitment in the contract. */
async function readTable(anvil: Anvil, contracts: L1Contracts["contracts"]): Promise<OperatorTable> {
  const { operatorTable } = contracts;
  const table = await publishedTable({ client: anvil.client, operatorTable, epoch: 1 });
  if (table === undefined) throw new ParleyError("CONTRACT_REVERTED", "The L1 published no operator table");
  const committed = await anvil.client.readContract({
    address: operatorTable,
    abi: operatorTableAbi,
    functionName: "tableRoot",
    args: [1],
  });
  if (committed !== tableRoot(table))
    throw new ParleyError("CONTRACT_REVERTED", "The published operator table is not what the L1 committed to", { fields: { committed } });
  return table;
}
