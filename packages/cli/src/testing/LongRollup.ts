import { copyFile, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gatewayAbi, l1GatewayAbi, rollupPortalAbi, rollupPortalBytecode } from "@parley/contracts-abi";
import { hearPeers, ROLE_CONFIGS, Supervisor, testAccount, testOperators, until, Wallet } from "@parley/devnet";
import { buildGenesis } from "@parley/devnet/buildGenesis";
import {
  type Address,
  type Deployment,
  encodeDeployment,
  encodeEvmAddress,
  GATEWAY_ADDRESS,
  type Hex,
  L1_GATEWAY_ADDRESS,
  LIGHT_CLIENT_ADDRESS,
  type OperatorTable,
  POLICY_ADDRESS,
  type RollupDeployment,
  sharesRoot,
} from "@parley/primitives";
import { systemClock as clock } from "@parley/runtime";
import { type ChainClient, chainClient, portalOf } from "@parley/sdk";
import { startAnvil } from "@parley/stacks";
import { encodeDeployData, encodeFunctionData, getContractAddress, parseEther, toHex } from "viem";
import { privateKeyToAccount } from "viem/accounts";

const NAME = "alfa";
const CHAIN_ID = 61_001n;
const L1_CHAIN_ID = 31_337n;
const GWEI = 10n ** 9n;
const NOBODY: Address = "0x0000000000000000000000000000000000000001";
/** A look at what hangs, not a promise of speed. */
/** Accounts of the rollup, and senders on the L1, of which each is used once: what the L1 gives up leaves no gap in anybody's nonces. */
const FORCED = 200;
const ROUNDS = 8;

const forcedAccount = (i: number) => testAccount(`forced ${i}`);
const userOf = (round: number) => testAccount(`user ${round}`);
const senderOf = (round: number) => testAccount(`sender ${round}`);

/** What `GET /status` of a sequencer says. */
interface SequencerStatus {
  height: bigint;
  hash: Hex;
  /** the L1 block on which its newest block rests */
  origin: bigint;
  safe: bigint;
}

/** A rollup with the contracts of a real genesis and its sequencer as a process of its own, under a supervisor, on an L1 of a second that gives up blocks when it is told to. */
export class LongRollup {
  readonly directory: string;
  readonly deployment: Deployment;
  readonly rollup: RollupDeployment;
  readonly portal: Address;
  readonly l1: ChainClient;
  readonly client: ChainClient;
  readonly supervisor: Supervisor;
  /** of what was asked for so far, and not given up */
  forced = 0;
  #round = 0;
  #user: Wallet | undefined;
  #sender: Wallet | undefined;
  readonly #stopL1: () => Promise<unknown>;

  private constructor(parts: {
    directory: string;
    deployment: Deployment;
    rollup: RollupDeployment;
    portal: Address;
    stopL1: () => Promise<unknown>;
  }) {
    this.directory = parts.directory;
    this.deployment = parts.deployment;
    this.rollup = parts.rollup;
    this.portal = parts.portal;
    this.l1 = chainClient(parts.deployment.l1.rpcUrl, { timeoutMs: 60_000 });
    this.client = chainClient(parts.rollup.rpcUrl, { timeoutMs: 60_000 });
    this.#stopL1 = parts.stopL1;
    this.supervisor = new Supervisor({ execPath: process.execPath, env: process.env, logDirectory: parts.directory, clock });
  }

  /** Starts the L1 and the sequencer, which seals a block every `beatMs` and rests on L1 blocks that are `originDepth` deep. */
  static async start({ beatMs, originDepth }: { beatMs: number; originDepth: number }): Promise<LongRollup> {
    const directory = await mkdtemp(join(tmpdir(), "parley-long-"));
    const anvil = await startAnvil({
      args: ["--chain-id", String(L1_CHAIN_ID), "--hardfork", "osaka", "--accounts", "0", "--order", "fifo", "--no-mining"],
    });
    const l1 = chainClient(anvil.rpcUrl);
    const batcher = testAccount("batcher");
    const paying = [batcher, testAccount("deployer"), ...Array.from({ length: ROUNDS }, (_, i) => senderOf(i))];
    for (const { address } of paying) await request(l1, "anvil_setBalance", [address, toHex(parseEther("10000"))]);
    await request(l1, "evm_mine", []);
    const { number: l1StartNumber, hash: l1StartHash, timestamp } = await l1.getBlock();
    const [operator] = testOperators(1);
    if (operator === undefined) throw new Error("one was asked for");
    const table: OperatorTable = {
      ...{ l1ChainId: L1_CHAIN_ID, avs: NOBODY, operatorSetId: 1, scheme: 1, epoch: 1, snapshotTime: timestamp, validFrom: timestamp },
      validUntil: timestamp + 518_400n,
      sharesRoot: sharesRoot([]),
      operators: [{ operator: operator.address, weight: 1n, publicKey: operator.publicKey }],
    };
    const sequencer = testAccount(`sequencer ${NAME}`);
    const inputs = { chainId: CHAIN_ID, timestamp, gasLimit: 30_000_000n, baseFeePerGas: GWEI, coinbase: NOBODY };
    const owners = { sequencer: sequencer.address, governance: testAccount("governance").address };
    const derivation = { l1StartNumber, l1StartHash, portals: NOBODY, sequencingWindow: 600n, maxDrift: 600n, originStep: 4n };
    const accounts = [
      testAccount("governance"),
      ...Array.from({ length: ROUNDS }, (_, i) => userOf(i)),
      ...Array.from({ length: FORCED }, (_, i) => forcedAccount(i)),
    ];
    const genesis = await buildGenesis({
      inputs: { ...inputs, ...owners },
      table,
      derivation,
      prefunded: accounts.map(({ address }) => ({ address, balanceWei: parseEther("1000") })),
      rules: { deallocationDelay: 1_209_600n, evidenceWindow: 604_800n, margin: 86_400n, loosenDelay: 1n, maxFutureDrift: 30n },
    });
    const { rollupId, genesisHash } = genesis;
    await mkdir(join(directory, "genesis"));
    await writeFile(join(directory, "genesis", `${NAME}.json`), JSON.stringify(genesis.file));
    const portal = await makePortal(l1, { rollupId, portals: NOBODY });
    const [rpcPort = 0, gossipPort = 0] = await freePorts(2);
    const { timestamp: genesisTimestamp, ...limits } = inputs;
    const rollup: RollupDeployment = {
      ...{ name: NAME, rollupId, genesisHash, genesisFile: `genesis/${NAME}.json`, genesisTimestamp, blockBeats: 1, ...limits, derivation },
      sequencer: sequencer.address,
      rpcUrl: `http://127.0.0.1:${rpcPort}`,
      gateway: GATEWAY_ADDRESS,
      lightClient: LIGHT_CLIENT_ADDRESS,
      policy: POLICY_ADDRESS,
    };
    const stake = { allocationManager: NOBODY, delegationManager: NOBODY, strategy: NOBODY, slasher: NOBODY, stakeShares: NOBODY };
    const registries = { operatorRegistry: NOBODY, operatorTable: NOBODY, rollupRegistry: NOBODY, rollupPortals: NOBODY };
    const deployment: Deployment = {
      version: "0",
      l1: { chainId: L1_CHAIN_ID, rpcUrl: anvil.rpcUrl, ...stake, ...registries },
      operatorSetId: 1,
      beatZeroMs: Number(timestamp) * 1_000,
      beatMs,
      table,
      rollups: [rollup],
      attached: [],
    };
    const deploymentFile = join(directory, "deployment.json");
    await writeFile(deploymentFile, JSON.stringify(encodeDeployment(deployment)));
    const dataDir = join(directory, "sequencer");
    await mkdir(dataDir);
    const config = {
      ...{ name: "sequencer", deploymentFile, dataDir, listen: { host: "127.0.0.1", port: gossipPort }, peers: [], rollup: NAME, rpcPort },
      ...{ sequencerKey: sequencer.secretKey, originDepth, safeDepth: 2, beaconUrls: [], batcherKey: batcher.secretKey },
      ...({ da: "calldata", batchMaxFeeGwei: 200, batchMaxBlobFeeGwei: 100, rpcUrls: [], fault: "none" } as const),
    };
    const configFile = join(directory, "sequencer.json");
    await writeFile(configFile, JSON.stringify(ROLE_CONFIGS.rollup.encode(config)));
    const long = new LongRollup({ directory, deployment, rollup, portal, stopL1: () => anvil.process.stop() });
    await request(l1, "evm_setIntervalMining", [1]);
    const main = join(import.meta.dirname, "..", "main.ts");
    await long.supervisor.start([{ name: "sequencer", args: [main, "rollup", "--config", configFile] }]);
    return long;
  }

  async stop(): Promise<void> {
    await this.supervisor.stop();
    await this.#stopL1();
    await rm(this.directory, { recursive: true, force: true });
  }

  /** Ends the sequencer with SIGKILL; its next life seals at another pace. */
  async change({ beatMs }: { beatMs: number }): Promise<void> {
    await writeFile(join(this.directory, "deployment.json"), JSON.stringify(encodeDeployment({ ...this.deployment, beatMs })));
    const restarts = () => this.supervisor.processes()[0]?.restarts ?? 0;
    const before = restarts();
    this.supervisor.signal("sequencer", "SIGKILL");
    await this.reached("The next life of the sequencer", () => restarts() > before);
  }

  /** Makes the rollup hear another one, which nobody runs: what is sent there stands in its lane. */
  hearPeer(): Promise<void> {
    return hearPeers({ rollup: this.rollup, peers: [{ peer: this.#peer }], clock });
  }

  async status(): Promise<SequencerStatus> {
    const { height, hash, l1OriginNumber, safe } = Object(await (await fetch(`${this.rollup.rpcUrl}/status`)).json());
    return { height: BigInt(height), hash, origin: BigInt(l1OriginNumber ?? 0), safe: BigInt(safe ?? 0) };
  }

  /** Waits until the sequencer says so. */
  reached(what: string, isReached: (status: SequencerStatus) => boolean | Promise<boolean>): Promise<SequencerStatus> {
    return until({ what, clock, pollMs: 20 }, async () => {
      const status = await this.status();
      return (await isReached(status)) ? status : undefined;
    });
  }

  /** Hands the sequencer a message to the other rollup and a transfer. */
  async use(i: number): Promise<void> {
    this.#user ??= walletOf(this.client, CHAIN_ID, userOf(this.#round));
    const args = [encodeEvmAddress(this.#peer.chainId, NOBODY), toHex(i, { size: 32 }), []] as const;
    const data = encodeFunctionData({ abi: gatewayAbi, functionName: "sendMessage", args });
    await this.#user.send({ to: GATEWAY_ADDRESS, data, gas: 300_000n });
    await this.#user.send({ to: recipientOf(i), value: 1n, gas: 21_000n });
  }

  /** Sends a wei to the rollup by its portal. */
  async deposit(i: number): Promise<void> {
    const args = [encodeEvmAddress(CHAIN_ID, recipientOf(i)), "0x", []] as const;
    const data = encodeFunctionData({ abi: rollupPortalAbi, functionName: "sendMessage", args });
    await this.#onL1.send({ to: this.portal, data, value: 1n, gas: 300_000n });
  }

  /** Forces the one transaction of another account. */
  async force(): Promise<void> {
    const account = privateKeyToAccount(forcedAccount(this.forced++).secretKey);
    const raw = await account.signTransaction({
      ...{ type: "eip1559", chainId: Number(CHAIN_ID), nonce: 0, to: NOBODY, value: 1n, gas: 21_000n },
      maxFeePerGas: GWEI,
      maxPriorityFeePerGas: 0n,
    });
    const data = encodeFunctionData({ abi: rollupPortalAbi, functionName: "forceTransaction", args: [raw] });
    await this.#onL1.send({ to: this.portal, data, gas: 300_000n });
  }

  /** What stands in its blocks of all that was asked for. */
  async counts(): Promise<{ deposits: number; forced: number; messages: number; transfers: number }> {
    const { client } = this;
    const received = { address: L1_GATEWAY_ADDRESS, abi: l1GatewayAbi, functionName: "receivedCount" } as const;
    const sent = { address: GATEWAY_ADDRESS, abi: gatewayAbi, eventName: "MessageSent", fromBlock: 0n } as const;
    const nonces = Array.from({ length: this.forced }, (_, i) => client.getTransactionCount({ address: forcedAccount(i).address }));
    const messages = (await client.getContractEvents(sent)).length;
    const used = await client.getTransactionCount({ address: userOf(this.#round).address });
    return {
      deposits: Number(await client.readContract(received)),
      forced: (await Promise.all(nonces)).reduce((sum, count) => sum + count, 0),
      messages,
      transfers: used - messages,
    };
  }

  /** The L1 gives up its newest blocks and makes as many others, in the first of which something else stands. @returns the number of the newest of these */
  async reorganise(depth: number): Promise<bigint> {
    await request(this.l1, "evm_setIntervalMining", [0]);
    await request(this.l1, "anvil_rollback", [depth]);
    await request(this.l1, "anvil_dropAllTransactions", []);
    this.#round += 1;
    [this.#user, this.#sender] = [undefined, undefined];
    const { number, timestamp } = await this.l1.getBlock();
    await this.deposit(this.#round);
    await this.force();
    for (let i = 1; i <= depth; i++) await request(this.l1, "evm_mine", [{ timestamp: toHex(timestamp + BigInt(i)) }]);
    await request(this.l1, "evm_setIntervalMining", [1]);
    return number + BigInt(depth);
  }

  /** A copy of the deployment in a directory of its own, where the rollup's RPC is another. @returns the path of its file */
  async deploymentWith(rpcUrl: string): Promise<string> {
    const directory = await mkdtemp(join(this.directory, "copy-"));
    await mkdir(join(directory, "genesis"));
    await copyFile(join(this.directory, this.rollup.genesisFile), join(directory, this.rollup.genesisFile));
    const file = join(directory, "deployment.json");
    await writeFile(file, JSON.stringify(encodeDeployment({ ...this.deployment, rollups: [{ ...this.rollup, rpcUrl }] })));
    return file;
  }

  get #onL1(): Wallet {
    this.#sender ??= walletOf(this.l1, L1_CHAIN_ID, senderOf(this.#round));
    return this.#sender;
  }

  get #peer(): RollupDeployment {
    return { ...this.rollup, name: "bravo", chainId: CHAIN_ID + 1n, rollupId: toHex(2, { size: 32 }) };
  }
}

function walletOf(client: ChainClient, chainId: bigint, { secretKey }: { secretKey: Hex }): Wallet {
  const fee = chainId === L1_CHAIN_ID ? { name: "L1", maxFeePerGas: 100n * GWEI } : { name: NAME, maxFeePerGas: GWEI };
  return new Wallet({ client, chainId, secretKey, ...fee });
}

function recipientOf(i: number): Address {
  return toHex(0x10_000 + i, { size: 20 });
}

/** As if the contract that makes portals had made it. */
async function makePortal(l1: ChainClient, { rollupId, portals }: { rollupId: Hex; portals: Address }): Promise<Address> {
  const deployer = testAccount("deployer");
  const wallet = walletOf(l1, L1_CHAIN_ID, deployer);
  const data = encodeDeployData({ abi: rollupPortalAbi, bytecode: rollupPortalBytecode, args: [rollupId, CHAIN_ID] });
  const hash = await wallet.send({ data, gas: 5_000_000n });
  await request(l1, "evm_mine", []);
  await wallet.receipt(hash);
  const portal = portalOf({ portals, rollupId, chainId: CHAIN_ID });
  const code = await l1.getCode({ address: getContractAddress({ from: deployer.address, nonce: 0n }) });
  await request(l1, "anvil_setCode", [portal, code]);
  await request(l1, "evm_mine", []);
  return portal;
}

/** Any of anvil's own methods. */
function request(client: ChainClient, method: string, params: readonly unknown[]): Promise<unknown> {
  return client.request<{ Parameters: readonly unknown[]; ReturnType: unknown }>({ method, params });
}

/** Ports that nobody listened on a moment ago: a process that starts again keeps its own. */
async function freePorts(count: number): Promise<number[]> {
  const servers = Array.from({ length: count }, () => createServer());
  await Promise.all(servers.map((server) => new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))));
  const ports = servers.map((server) => Number(Reflect.get(Object(server.address()), "port")));
  await Promise.all(servers.map((server) => new Promise<void>((resolve) => server.close(() => resolve()))));
  return ports;
}
