import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { rollupPortalAbi, rollupPortalsAbi, rollupRegistryAbi } from "@parley/contracts-abi";
import {
  type Address,
  type AllocEntry,
  type Deployment,
  describeRollup,
  encodeEvmAddress,
  encodeManifest,
  GATEWAY_ADDRESS,
  type Hex,
  MANIFEST_VERSION,
  manifestProblem,
  ParleyError,
  type RollupDeployment,
  type RollupManifest,
} from "@parley/primitives";
import { type Clock, writeFileAtomic } from "@parley/runtime";
import { type ChainClient, chainClient, type Home, homeOf, memberOf, portalOf, readEnding, registeredRollup } from "@parley/sdk";
import { BlockNotFoundError, encodeFunctionData } from "viem";
import { type BuiltGenesis, buildGenesis, genesisOptions } from "./buildGenesis.ts";
import type { DataPaths } from "./dataDirectory.ts";
import type { DevnetFile } from "./devnetFile.ts";
import { hearPeers } from "./hearPeers.ts";
import { introducePeers, parrotAddress } from "./introducePeers.ts";
import { hostingRefusal, requestHosting } from "./joinedRollups.ts";
import { deployParentContracts, type ParentContracts, parentContracts } from "./parentContracts.ts";
import { portsOfJoined } from "./ports.ts";
import { readNetwork } from "./readNetwork.ts";
import { CREATE_GAS, REGISTER_GAS } from "./registerRollups.ts";
import { checkPlan, decodePlan, defaultPlan, homeOfPlan, type RollupPlan, termsOf } from "./rollupPlan.ts";
import { LOCAL_RULES } from "./startDevnet.ts";
import { testAccount } from "./testKeys.ts";
import { until } from "./until.ts";
import { Wallet } from "./Wallet.ts";
import { writeSequencer } from "./writeRoles.ts";

const DEPOSIT_GAS = 1_000_000n;
/** The longest manifest costs 40 gas for each byte (EIP-7623), and its log 8. */
const PUBLISH_GAS = 5_000_000n;
/** L1 blocks by which its block time is measured. */
const L1_SAMPLE = 20n;
/** For transactions on the L1 of those who act there for the rollup. */
const ALLOWANCE_WEI = 10n ** 20n;
/** The same on a rollup that is an L1, where gas is cheap. */
const PARENT_ALLOWANCE_WEI = 10n ** 18n;
const MAX_FEE_PER_GAS = 100n * 10n ** 9n;

export interface CreateRollupOptions {
  name: string;
  /** of the manifest; what is missing has a default */
  given: unknown;
  file: DevnetFile;
  deployment: Deployment;
  paths: DataPaths;
  clock: Clock;
  onProgress?: ((step: string) => void) | undefined;
  signal?: AbortSignal | undefined;
}

/** What was decided about a rollup before anything is written. */
export interface PreparedRollup {
  plan: RollupPlan;
  manifest: RollupManifest;
  /** the chain that is its L1 */
  home: Home;
  /** what it needs there, where that is a rollup */
  upon: ParentContracts | undefined;
}

/**
 * Decides what a new rollup of a running local network is to be, and refuses what cannot be; reads, and writes nothing.
 * @throws ParleyError CONFIG_INVALID, ROLLUP_UNKNOWN saying what is wrong with the manifest; RPC_FAILED
 */
export async function prepareRollup({
  name,
  given,
  deployment,
  file,
  clock,
  onProgress,
  signal,
}: CreateRollupOptions): Promise<PreparedRollup> {
  const l1 = chainClient(deployment.l1.rpcUrl);
  const registry = { address: deployment.l1.rollupRegistry, abi: rollupRegistryAbi } as const;
  const least = await l1.readContract({ ...registry, functionName: "minimumBond" });
  const ended = await endedRollups(deployment);
  const plan = decodePlan(given, defaultPlan(name, deployment, 10n * least, ended));
  checkPlan(name, plan, deployment, least);
  const { chainId, gasLimit, baseFeePerGas, coinbase, sequencingWindow, maxDrift, originStep, loosenDelay, prefunded, predeploys } = plan;
  const home = homeOfPlan(plan, deployment);
  if (home.rollup !== undefined) await requireStaying(l1, deployment, home.rollup);
  const client = chainClient(home.rpcUrl);
  const start = await startOn(home, { client, clock, onProgress, signal });
  // The usual one is the network's own business.
  if (plan.blockTimeMs > deployment.beatMs) await requireKeepingUp(client, plan, start);
  const upon = home.rollup && (await parentContracts({ parent: home.rollup, client, deployment }));
  const parent = upon && home.rollup && { rollupId: home.rollup.rollupId, chainId: home.chainId, registry: upon.registry };
  const { rpc } = await portsOfJoined(file.l1.rpcUrl, deployment.rollups.length);
  const manifest: RollupManifest = {
    version: MANIFEST_VERSION,
    ...{ name, chainId, gasLimit, baseFeePerGas, coinbase, prefunded, predeploys },
    timestamp: BigInt(Math.floor(clock.nowMs() / 1_000)),
    sequencer: testAccount(`sequencer ${name}`).address,
    governance: testAccount("governance").address,
    tableEpoch: deployment.table.epoch,
    derivation: {
      ...{ l1StartNumber: start.number, l1StartHash: start.hash, portals: upon?.portals ?? deployment.l1.rollupPortals },
      ...{ sequencingWindow, maxDrift, originStep, ...(parent && { parent }) },
    },
    rules: { ...LOCAL_RULES, loosenDelay },
    blockBeats: plan.blockTimeMs / deployment.beatMs,
    rpcUrl: `http://127.0.0.1:${rpc}`,
  };
  const problem = manifestProblem(manifest, deployment);
  if (problem !== undefined) throw new ParleyError("CONFIG_INVALID", `the manifest: ${problem}`, { hint: "change it and try again" });
  // Its codec knows the bounds.
  encodeManifest(manifest);
  await requirePeers(plan, deployment, ended);
  const { bondWei } = plan;
  const deposits = plan.deposits.reduce((sum, { balanceWei }) => sum + balanceWei, 0n);
  if (home.rollup === undefined) await requireFunds(l1, "Bond and deposits", "the L1", bondWei + deposits + 3n * ALLOWANCE_WEI);
  else {
    await requireFunds(l1, "The bond", "the L1", bondWei + 3n * ALLOWANCE_WEI);
    await requireFunds(client, "Deposits", home.name, deposits + 2n * PARENT_ALLOWANCE_WEI);
  }
  return { plan, manifest, home, upon };
}

/** The block on which the genesis rests; a rollup that is to be the L1 may have none yet. @throws ParleyError RPC_FAILED; the signal's reason */
async function startOn(
  { name, newestTag }: Home,
  { client, clock, onProgress, signal }: Pick<CreateRollupOptions, "clock" | "onProgress" | "signal"> & { client: ChainClient },
): Promise<{ number: bigint; hash: Hex; timestamp: bigint }> {
  let said = false;
  return until({ what: `A ${newestTag} block of ${name}`, clock, signal }, async () => {
    const block = await client.getBlock({ blockTag: newestTag }).catch((error: unknown) => {
      if (error instanceof BlockNotFoundError) return undefined;
      throw error;
    });
    if (block === undefined && !said) onProgress?.(`waiting for a ${newestTag} block of ${name}, on which it can rest`);
    said = true;
    return block;
  });
}

/** With each block a rollup may advance by `originStep` blocks of its L1: with too long a block time it would fall behind for good. */
async function requireKeepingUp(
  l1: ChainClient,
  { blockTimeMs, originStep }: RollupPlan,
  newest: { number: bigint; timestamp: bigint },
): Promise<void> {
  const blocks = newest.number < L1_SAMPLE ? newest.number : L1_SAMPLE;
  if (blocks === 0n) return;
  const { timestamp } = await l1.getBlock({ blockNumber: newest.number - blocks });
  const most = (originStep * 1_000n * (newest.timestamp - timestamp)) / blocks;
  if (BigInt(blockTimeMs) <= most) return;
  throw new ParleyError(
    "CONFIG_INVALID",
    `A block time of ${blockTimeMs} ms is impossible here: the L1 makes more than ${originStep} blocks meanwhile (originStep), so the rollup would fall behind it for good`,
    { fields: { key: "blockTimeMs", most }, hint: `say at most ${most} ms, or raise originStep, which is at most 4` },
  );
}

/** @throws ParleyError CONFIG_INVALID for a parent that leaves: what stands on it would end with it */
async function requireStaying(l1: ChainClient, deployment: Deployment, parent: RollupDeployment): Promise<void> {
  const { lastL1Block } = await registeredRollup(l1, deployment.l1.rollupRegistry, parent.rollupId);
  if (lastL1Block === 0n) return;
  throw new ParleyError("CONFIG_INVALID", `Its L1 cannot be ${parent.name}, which leaves`, {
    fields: { key: "l1" },
    hint: 'say "l1", or name another rollup of this network',
  });
}

/** Those that make no blocks any more. @throws ParleyError RPC_FAILED */
async function endedRollups(deployment: Deployment): Promise<ReadonlySet<Hex>> {
  const views = await Promise.all(
    deployment.rollups.map(async (rollup) => {
      const l1Client = chainClient(homeOf(deployment, rollup).rpcUrl);
      const { ended } = await readEnding({ deployment, rollup, l1Client });
      return ended === undefined ? [] : [rollup.rollupId];
    }),
  );
  return new Set(views.flat());
}

/** Both sides have to hear each other, each by transactions on its own chain. @throws ParleyError RPC_FAILED; CONFIG_INVALID for one that has ended */
async function requirePeers({ peers }: RollupPlan, deployment: Deployment, ended: ReadonlySet<Hex>): Promise<void> {
  for (const { rollup } of peers) {
    const { name, rollupId, rpcUrl, chainId } = memberOf(deployment, rollup);
    if (ended.has(rollupId))
      throw new ParleyError("CONFIG_INVALID", `${name}, a peer, has ended: it can hear nobody any more`, {
        fields: { key: "peers", rollup: name },
        hint: "leave it out of the manifest's peers",
      });
    const answered = await chainClient(rpcUrl)
      .getChainId()
      .catch(() => undefined);
    if (answered !== undefined && BigInt(answered) === chainId) continue;
    throw new ParleyError(
      "RPC_FAILED",
      `${name}, a peer, ${answered === undefined ? "does not answer" : `says that it is chain ${answered}`} at ${rpcUrl}`,
      {
        fields: { rollup: name, rpcUrl },
        hint: "try again when it does, or name the other peers in a manifest (peers)",
      },
    );
  }
}

async function requireFunds(client: ChainClient, what: string, chain: string, needed: bigint): Promise<void> {
  const { address } = testAccount("deployer");
  const balance = await client.getBalance({ address });
  if (balance >= needed) return;
  throw new ParleyError(
    "CONFIG_INVALID",
    `${what}, with what its accounts need for gas, come to ${needed} wei on ${chain}; the account that pays them, ${address}, has ${balance} there`,
    {
      fields: { needed, balance, chain },
      hint: "lower bondWei or deposits",
    },
  );
}

/**
 * Makes a rollup a member of a running local network, without a restart of anything: its genesis, its registration with a bond, its portal, deposits, its published manifest, by which operators and relayers take it up, its sequencer, which the
 * network's own process runs, and the introductions on both sides. Resolves when operators certified it.
 * @throws ParleyError as `prepareRollup` before anything is written; CONTRACT_REVERTED, RPC_FAILED, NETWORK_FAILED, PROCESS_EXITED; the signal's reason
 */
export async function createRollup(
  options: CreateRollupOptions,
  { plan, manifest, home, upon }: PreparedRollup,
): Promise<{ rollup: RollupDeployment; parrot: Address }> {
  const { name, deployment, signal } = options;
  const progress = (step: string) => {
    signal?.throwIfAborted();
    options.onProgress?.(step);
  };
  progress(`genesis of ${name}, chain ${manifest.chainId}`);
  const genesis = await buildGenesis({ ...genesisOptions(manifest, deployment.table), signal });
  const rollup = describeRollup(manifest, {
    rollupId: genesis.rollupId,
    genesisHash: genesis.genesisHash,
    genesisFile: `genesis/${name}.json`,
  });
  const parrot = parrotAddress();

  const where = home.rollup === undefined ? "" : ` on ${home.name}, which is its L1`;
  progress(`registering it on the L1 with a bond of ${plan.bondWei} wei, and depositing for ${plan.deposits.length} accounts${where}`);
  // First: what fails here leaves no member behind.
  if (home.rollup !== undefined && upon !== undefined)
    await joinOnParent({ genesis, manifest, plan, deployment, parent: home.rollup, upon });
  await joinOnL1({ genesis, manifest, plan, deployment, home });
  try {
    await begin({ options, rollup, parrot, genesis, plan, progress });
  } catch (cause) {
    if (!(cause instanceof ParleyError)) throw cause;
    const { code, message, fields, hint } = cause;
    const undone = `${name} is registered, and talks to nobody: parley rollup leave ${name} ends it and frees its bond; then take another name`;
    throw new ParleyError(code, message, { fields, cause, hint: hint === undefined ? undone : `${hint}. ${undone}` });
  }
  return { rollup, parrot };
}

/** Its sequencer, and whom it hears, until it is certified. */
async function begin({
  options: { name, file, deployment, paths, clock, signal },
  rollup,
  parrot,
  genesis,
  plan,
  progress,
}: {
  options: CreateRollupOptions;
  rollup: RollupDeployment;
  parrot: Address;
  genesis: BuiltGenesis;
  plan: RollupPlan;
  progress: (step: string) => void;
}): Promise<void> {
  progress("starting its sequencer");
  await mkdir(paths.genesis, { recursive: true });
  await writeFileAtomic(join(paths.genesis, `${name}.json`), JSON.stringify(genesis.file));
  const ports = await portsOfJoined(file.l1.rpcUrl, deployment.rollups.length);
  await writeSequencer({ paths, name, ports, peers: file.gossip, da: plan.da, fault: "none" });
  await requestHosting(paths.joined, { rollup, parrot });
  const client = chainClient(rollup.rpcUrl, { timeoutMs: 1_000, retries: 0 });
  await until({ what: `The first block of ${name}`, clock, signal }, async () => {
    const refusal = await hostingRefusal(paths.joined, name);
    if (refusal !== undefined) return { refusal };
    return (await client.getBlockNumber({ cacheTime: 0 })) > 0n ? {} : undefined;
  }).then(({ refusal }: { refusal?: string }) => {
    if (refusal !== undefined)
      throw new ParleyError("PROCESS_EXITED", `The network did not start the sequencer of ${name}: ${refusal}`, {
        hint: `read ${join(paths.logs, `sequencer-${name}.log`)}`,
      });
  });

  progress("waiting for its deposits, and introducing it to its peers");
  const arrived = [...plan.deposits, ...plan.prefunded];
  await until({ what: `The deposits on ${name}`, clock, signal }, async () => {
    const balances = await Promise.all(arrived.map(({ address }) => client.getBalance({ address })));
    return balances.every((balance, i) => balance >= (arrived[i]?.balanceWei ?? 0n)) ? true : undefined;
  });
  const peers = plan.peers.map((peer) => ({ peer: memberOf(deployment, peer.rollup), terms: termsOf(peer) }));
  await Promise.all([
    introducePeers({ rollup, peers, clock, signal }),
    ...peers.map(({ peer }) => hearPeers({ rollup: peer, peers: [{ peer: rollup }], clock, signal })),
  ]);

  progress("waiting for its first certificate");
  await until({ what: `A certificate over ${name}`, clock, signal }, async () => {
    const { rollups } = await readNetwork({ ...file, rollups: [{ ...rollup, parrot }] });
    return rollups[0]?.certifiedHeight === undefined ? undefined : true;
  });
}

/** Its registration with a bond and its published manifest, and, unless its L1 is a rollup, its portal and deposits. */
async function joinOnL1({
  genesis,
  manifest,
  plan,
  deployment: { l1 },
  home,
}: {
  genesis: BuiltGenesis;
  manifest: RollupManifest;
  plan: RollupPlan;
  deployment: Deployment;
  home: Home;
}): Promise<void> {
  const client = chainClient(l1.rpcUrl);
  const walletOf = (name: string) =>
    new Wallet({ name: "L1", client, chainId: l1.chainId, secretKey: testAccount(name).secretKey, maxFeePerGas: MAX_FEE_PER_GAS });
  const [payer, governance] = [walletOf("deployer"), walletOf("governance")];
  const { rollupId } = genesis;
  const hashes: Hex[] = [
    await payer.send({ to: l1.rollupRegistry, data: registrationOf(genesis), value: plan.bondWei, gas: REGISTER_GAS }),
    await payer.send({ to: governance.address, value: ALLOWANCE_WEI, gas: 21_000n }),
  ];
  if (home.rollup === undefined)
    hashes.push(...(await openPortal({ payer, genesis, manifest, plan, allowanceWei: ALLOWANCE_WEI, createGas: CREATE_GAS })));
  for (const hash of hashes) await payer.receipt(hash);
  const publish = encodeFunctionData({
    abi: rollupRegistryAbi,
    functionName: "publishManifest",
    args: [rollupId, encodeManifest(manifest)],
  });
  await governance.receipt(await governance.send({ to: l1.rollupRegistry, data: publish, gas: PUBLISH_GAS }));
}

/** What a rollup needs on the rollup that is its L1. */
async function joinOnParent({
  genesis,
  manifest,
  plan,
  deployment,
  parent,
  upon,
}: {
  genesis: BuiltGenesis;
  manifest: RollupManifest;
  plan: RollupPlan;
  deployment: Deployment;
  parent: RollupDeployment;
  upon: ParentContracts;
}): Promise<void> {
  const { name, chainId, rpcUrl, baseFeePerGas: maxFeePerGas } = parent;
  const client = chainClient(rpcUrl);
  const payer = new Wallet({ name, client, chainId, secretKey: testAccount("deployer").secretKey, maxFeePerGas });
  await deployParentContracts({ planned: upon, parent, client, wallet: payer, deployment });
  await payer.receipt(await payer.send({ to: upon.registry, data: registrationOf(genesis), gas: REGISTER_GAS }));
  const hashes = await openPortal({ payer, genesis, manifest, plan, allowanceWei: PARENT_ALLOWANCE_WEI, createGas: CREATE_GAS });
  for (const hash of hashes) await payer.receipt(hash);
}

/** The portal, ether for who posts batches, and the deposits, as transactions that are on their way. */
async function openPortal({
  payer,
  genesis: { rollupId },
  manifest: { name, chainId, derivation },
  plan,
  allowanceWei,
  createGas,
}: {
  payer: Wallet;
  genesis: BuiltGenesis;
  manifest: RollupManifest;
  plan: RollupPlan;
  allowanceWei: bigint;
  createGas: bigint;
}): Promise<Hex[]> {
  const { portals } = derivation;
  const create = encodeFunctionData({ abi: rollupPortalsAbi, functionName: "create", args: [rollupId] });
  const portal = portalOf({ portals, rollupId, chainId });
  const hashes = [
    await payer.send({ to: portals, data: create, gas: createGas }),
    await payer.send({ to: testAccount(`batcher ${name}`).address, value: allowanceWei, gas: 21_000n }),
  ];
  for (const deposit of plan.deposits)
    hashes.push(await payer.send({ to: portal, data: depositData(chainId, deposit), value: deposit.balanceWei, gas: DEPOSIT_GAS }));
  return hashes;
}

/** Calldata of `register`, which is the same on every chain with a registry. */
function registrationOf({ inputs }: BuiltGenesis): Hex {
  const { chainId, timestamp, gasLimit, baseFeePerGas: baseFeeWei, coinbase, sequencer, governance, ...bound } = inputs;
  const { tableRoot, codeHash, allocHash, derivationHash } = bound;
  const described = {
    chainId,
    timestamp,
    gasLimit,
    baseFeeWei,
    coinbase,
    sequencer,
    tableRoot,
    governance,
    codeHash,
    allocHash,
    derivationHash,
  };
  return encodeFunctionData({ abi: rollupRegistryAbi, functionName: "register", args: [described, GATEWAY_ADDRESS] });
}

function depositData(chainId: bigint, { address }: AllocEntry): Hex {
  return encodeFunctionData({ abi: rollupPortalAbi, functionName: "sendMessage", args: [encodeEvmAddress(chainId, address), "0x", []] });
}
