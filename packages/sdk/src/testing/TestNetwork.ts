import { aggregateSignatures, DST_SIG, generateSecretKey, provePossession, publicKeyOf, sign } from "@parley/bls";
import {
  bls12381LightClientAbi,
  bls12381LightClientBytecode,
  devnetAllocationManagerAbi,
  devnetAllocationManagerBytecode,
  devnetDelegationManagerAbi,
  devnetStrategyAbi,
  devnetStrategyBytecode,
  exitsAbi,
  exitsBytecode,
  gatewayAbi,
  gatewayBytecode,
  operatorRegistryAbi,
  operatorRegistryBytecode,
  operatorTableAbi,
  operatorTableBytecode,
  policyAbi,
  policyBytecode,
  stakeSharesAbi,
  stakeSharesBytecode,
} from "@parley/contracts-abi";
import {
  type Address,
  attestationDigest,
  type CertifiedCheckpoint,
  compareHex,
  type Deployment,
  encodeSigners,
  type Finality,
  type Head,
  type Hex,
  headsRoot,
  type OperatorTable,
  popDigest,
  type RollupDeployment,
  rollupId,
  sortHeads,
} from "@parley/primitives";
import {
  encodeAbiParameters,
  encodeDeployData,
  getContractAddress,
  hexToBytes,
  keccak256,
  stringToHex,
  toFunctionSelector,
  zeroAddress,
} from "viem";
import { publishedTable } from "../publishedTable.ts";
import { TEST_BASE_FEE, TEST_GAS_LIMIT, TestChain, testAccount, testKey } from "./TestChain.ts";

const L1_CHAIN_ID = 31_337n;
const SET_ID = 0;
const STAKE = 32n * 10n ** 18n;
const DAY = 86_400n;
const NOBODY: Address = "0x000000000000000000000000000000000000dead";

/** Counts its calls in slot 0 and answers as ERC-7786 wants. */
const COUNTING_RECIPIENT: Hex = `0x5f546001015f5563${toFunctionSelector("receiveMessage(bytes32,bytes,bytes)").slice(2)}60e01b5f5260205ff3`;
/** Reverts. */
const REFUSING_RECIPIENT: Hex = "0x5f5ffd";

export interface TestRollup extends RollupDeployment {
  chain: TestChain;
  exits: Address;
  counting: Address;
  refusing: Address;
}

/** An L1 and rollups on real anvils with the real contracts, all sealed by anvil itself; the test holds the operators' keys and certifies what it wants. */
export interface TestNetwork {
  l1: TestChain;
  rollups: readonly TestRollup[];
  deployment: Deployment;
  /** the BLS secret keys by seat */
  secretKeys: readonly Hex[];
  /** A checkpoint over the newest block of every rollup, signed by the given seats (all unless told). Each has a beat of its own. Heads are `unsafe` unless told. */
  certify(seats?: readonly number[], finality?: Finality): Promise<CertifiedCheckpoint>;
  stop(): Promise<void>;
}

export interface TestNetworkOptions {
  rollups?: readonly string[];
  operators?: number;
  beatMs?: number;
}

/** Starts a TestNetwork. Everybody of `testAccount` labels `deployer`, `user` and `relayer-0` to `relayer-3` has funds on all rollups. */
export async function startTestNetwork({
  rollups: names = ["alpha", "beta"],
  operators = 4,
  beatMs = 200,
}: TestNetworkOptions = {}): Promise<TestNetwork> {
  const chains: TestChain[] = [];
  const start = async (chainId: bigint) => {
    const chain = await TestChain.start(chainId);
    chains.push(chain);
    return chain;
  };
  const stop = async () => void (await Promise.all(chains.map((chain) => chain.stop())));
  try {
    const l1 = await start(L1_CHAIN_ID);
    const set = await deployL1(l1, operators);
    const rollups: TestRollup[] = [];
    for (const [i, name] of names.entries()) rollups.push(await deployRollup(await start(901n + BigInt(i)), name, set.table));
    for (const rollup of rollups) for (const peer of rollups) if (peer !== rollup) await addPeer(rollup, peer);
    const { secretKeys, table, contracts } = set;
    const deployment: Deployment = {
      version: "test",
      l1: { chainId: L1_CHAIN_ID, rpcUrl: l1.rpcUrl, ...contracts },
      operatorSetId: SET_ID,
      beatZeroMs: 0,
      beatMs,
      table,
      rollups,
      attached: [],
    };
    let beat = 0n;
    const certify = async (seats = table.operators.map((_, seat) => seat), finality: Finality = 1): Promise<CertifiedCheckpoint> => {
      beat += 1n;
      const { number, hash } = await l1.client.getBlock();
      const heads = sortHeads(
        await Promise.all(rollups.map((rollup) => headOf(rollup, { l1OriginNumber: number, l1OriginHash: hash, finality }))),
      );
      const root = headsRoot(heads);
      const digest = attestationDigest({ ...table, beat, headsRoot: root });
      const signature = aggregateSignatures(seats.map((seat) => sign({ secretKey: secretKeys[seat] ?? "0x", digest, dst: DST_SIG })));
      return { heads, certificate: { epoch: table.epoch, beat, headsRoot: root, signers: encodeSigners(seats, operators), signature } };
    };
    return { l1, rollups, deployment, secretKeys, certify, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

interface OperatorSet {
  secretKeys: Hex[];
  table: OperatorTable;
  contracts: Omit<Deployment["l1"], "chainId" | "rpcUrl">;
}

/** The restaking core, the registry, `count` operators with stake, and epoch 1 of their table. */
async function deployL1(chain: TestChain, count: number): Promise<OperatorSet> {
  const deployer = testAccount("deployer");
  const labels = Array.from({ length: count }, (_, i) => `operator-${i}`).sort((a, b) =>
    compareHex(testAccount(a).address, testAccount(b).address),
  );
  await chain.fund(deployer.address, ...labels.map((label) => testAccount(label).address));
  const allocationManager = await chain.deploy(
    deployer,
    encodeDeployData({
      abi: devnetAllocationManagerAbi,
      bytecode: devnetAllocationManagerBytecode,
      args: [100],
    }),
  );
  const manager = { address: allocationManager, abi: devnetAllocationManagerAbi } as const;
  const delegationManager = await chain.client.readContract({ ...manager, functionName: "delegationManager" });
  const strategy = await chain.deploy(
    deployer,
    encodeDeployData({ abi: devnetStrategyAbi, bytecode: devnetStrategyBytecode, args: [delegationManager] }),
  );
  // Nobody is slashed here: any contract can stand for the slasher.
  const slasher = await chain.deployCode(deployer, REFUSING_RECIPIENT);
  const registry = await chain.deploy(
    deployer,
    encodeDeployData({
      abi: operatorRegistryAbi,
      bytecode: operatorRegistryBytecode,
      args: [
        {
          allocationManager,
          slasher,
          redistributionRecipient: NOBODY,
          operatorSetId: SET_ID,
          scheme: 1,
          strategies: [strategy],
          minimumStake: 1n,
          maxMembers: count + 1,
          metadataURI: "test",
        },
      ],
    }),
  );
  const stakeShares = await chain.deploy(
    deployer,
    encodeDeployData({ abi: stakeSharesAbi, bytecode: stakeSharesBytecode, args: [deployer.address, 6n * DAY] }),
  );
  const times = { minimumInterval: 1n, activationDelay: 1n, handoverDelay: 0n, validity: 6n * DAY };
  const operatorTable = await chain.deploy(
    deployer,
    encodeDeployData({
      abi: operatorTableAbi,
      bytecode: operatorTableBytecode,
      args: [{ registry, shares: stakeShares, suspensions: zeroAddress, ...times, maxSeats: count }],
    }),
  );
  const done = async (hash: Hex) => {
    const { status } = await chain.client.waitForTransactionReceipt({ hash });
    if (status !== "success") throw new Error(`transaction ${hash} reverted`);
  };
  const wallet = chain.wallet(deployer);
  const from = { account: deployer, chain: null } as const;
  await done(await wallet.writeContract({ ...from, address: registry, abi: operatorRegistryAbi, functionName: "createSet" }));

  const secretKeys: Hex[] = [];
  for (const label of labels) {
    const account = testAccount(label);
    const own = { account, chain: null } as const;
    const secretKey = generateSecretKey(hexToBytes(testKey(`bls ${label}`)));
    secretKeys.push(secretKey);
    const publicKey = publicKeyOf(secretKey);
    const digest = popDigest({ l1ChainId: chain.chainId, registrar: registry, operator: account.address, publicKey });
    const proof = provePossession(secretKey, digest);
    const delegation = { address: delegationManager, abi: devnetDelegationManagerAbi } as const;
    await done(await wallet.writeContract({ ...own, ...delegation, functionName: "registerAsOperator", args: [NOBODY, 0, ""] }));
    await done(
      await wallet.writeContract({ ...own, ...delegation, functionName: "depositFor", args: [account.address, strategy], value: STAKE }),
    );
    const set = { avs: registry, id: SET_ID };
    const allocation = { operatorSet: set, strategies: [strategy], newMagnitudes: [10n ** 18n] };
    await done(
      await wallet.writeContract({ ...own, ...manager, functionName: "modifyAllocations", args: [account.address, [allocation]] }),
    );
    const data = encodeAbiParameters([{ type: "bytes" }, { type: "bytes" }], [publicKey, proof]);
    const registration = { avs: registry, operatorSetIds: [SET_ID], data };
    await done(
      await wallet.writeContract({ ...own, ...manager, functionName: "registerForOperatorSets", args: [account.address, registration] }),
    );
  }
  const callTable = async (functionName: "recordStakes" | "publishEpoch") =>
    done(await wallet.writeContract({ ...from, address: operatorTable, abi: operatorTableAbi, functionName }));
  await callTable("recordStakes");
  const { timestamp } = await chain.client.getBlock();
  await chain.rpc("evm_setNextBlockTimestamp", [Number(timestamp + times.activationDelay)]);
  await callTable("publishEpoch");
  const table = await publishedTable({ client: chain.client, operatorTable, epoch: 1 });
  if (table === undefined) throw new Error("the L1 published no operator table");
  const contracts = {
    allocationManager,
    delegationManager: delegationManager.toLowerCase() as Address, // the same address in lower case
    strategy,
    operatorRegistry: registry,
    operatorTable,
    stakeShares,
    rollupRegistry: NOBODY,
    rollupPortals: NOBODY,
    slasher,
  };
  return { secretKeys, table, contracts };
}

async function deployRollup(chain: TestChain, name: string, table: OperatorTable): Promise<TestRollup> {
  const deployer = testAccount("deployer");
  const people = ["user", "relayer-0", "relayer-1", "relayer-2", "relayer-3"].map((label) => testAccount(label).address);
  await chain.fund(deployer.address, ...people);
  const counting = await chain.deployCode(deployer, COUNTING_RECIPIENT);
  const refusing = await chain.deployCode(deployer, REFUSING_RECIPIENT);
  const { l1ChainId, avs, operatorSetId } = table;
  const lightClient = await chain.deploy(
    deployer,
    encodeDeployData({
      abi: bls12381LightClientAbi,
      bytecode: bls12381LightClientBytecode,
      args: [l1ChainId, avs, operatorSetId, 14n * DAY, 7n * DAY, DAY, zeroAddress, [table]],
    }),
  );
  const nonce = await chain.client.getTransactionCount({ address: deployer.address });
  const gateway = getContractAddress({ from: deployer.address, nonce: BigInt(nonce + 1) }).toLowerCase() as Address; // the same address in lower case
  const predictedExits = getContractAddress({ from: deployer.address, nonce: BigInt(nonce + 2) });
  const policy = await chain.deploy(
    deployer,
    encodeDeployData({ abi: policyAbi, bytecode: policyBytecode, args: [deployer.address, gateway, 1n, 300n, zeroAddress, zeroAddress] }),
  );
  const genesisHash = keccak256(stringToHex(`genesis of ${name}`));
  const id = rollupId({ chainId: chain.chainId, genesisHash, gateway });
  const deployed = await chain.deploy(
    deployer,
    encodeDeployData({ abi: gatewayAbi, bytecode: gatewayBytecode, args: [id, lightClient, policy, predictedExits] }),
  );
  const exits = await chain.deploy(
    deployer,
    encodeDeployData({ abi: exitsAbi, bytecode: exitsBytecode, args: [gateway, policy, lightClient] }),
  );
  if (deployed !== gateway) throw new Error(`the gateway stands at ${deployed}, not ${gateway}`);
  const { timestamp } = await chain.client.getBlock({ blockNumber: 0n });
  return {
    name,
    rollupId: id,
    chainId: chain.chainId,
    genesisHash,
    genesisFile: "none",
    blockBeats: 1,
    genesisTimestamp: timestamp,
    gasLimit: TEST_GAS_LIMIT,
    baseFeePerGas: TEST_BASE_FEE,
    coinbase: NOBODY,
    sequencer: NOBODY,
    rpcUrl: chain.rpcUrl,
    gateway,
    lightClient,
    policy,
    // Nothing is derived here.
    derivation: {
      l1StartNumber: 0n,
      l1StartHash: genesisHash,
      portals: NOBODY,
      sequencingWindow: 600n,
      maxDrift: 600n,
      originStep: 4n,
    },
    exits,
    chain,
    counting,
    refusing,
  };
}

async function addPeer({ chain, policy }: TestRollup, peer: TestRollup): Promise<void> {
  const account = testAccount("deployer");
  const wallet = chain.wallet(account);
  const contract = { account, chain: null, address: policy, abi: policyAbi } as const;
  const rules = {
    chainId: peer.chainId,
    gateway: peer.gateway,
    quorumBps: 0,
    minFinality: 1,
    maxHeadAge: 3_600,
    maxMessagesPerWindow: 100_000,
    minStake: 0n,
  };
  const proposed = await wallet.writeContract({ ...contract, functionName: "proposePeer", args: [peer.rollupId, rules] });
  await chain.client.waitForTransactionReceipt({ hash: proposed });
  await chain.rpc("evm_increaseTime", [2]);
  const applied = await wallet.writeContract({ ...contract, functionName: "applyPeer", args: [peer.rollupId] });
  await chain.client.waitForTransactionReceipt({ hash: applied });
}

async function headOf(
  { chain, gateway, rollupId: id }: TestRollup,
  given: Pick<Head, "l1OriginNumber" | "l1OriginHash" | "finality">,
): Promise<Head> {
  const block = await chain.client.getBlock();
  const outboxRoot = await chain.client.readContract({
    address: gateway,
    abi: gatewayAbi,
    functionName: "outboxRoot",
    blockNumber: block.number,
  });
  const zero = `0x${"00".repeat(32)}` as const;
  return {
    rollupId: id,
    number: block.number,
    blockHash: block.hash,
    timestamp: block.timestamp,
    stateRoot: block.stateRoot,
    outboxRoot,
    ...given,
    anchor: zero,
  };
}
