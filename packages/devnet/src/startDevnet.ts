import { rmSync } from "node:fs";
import { join } from "node:path";
import {
  type Deployment,
  encodeDeployment,
  GATEWAY_ADDRESS,
  type GenesisRules,
  type MemberChain,
  membersOf,
  ParleyError,
} from "@parley/primitives";
import { type Clock, writeFileAtomic } from "@parley/runtime";
import { anvilBinary } from "@parley/stacks";
import { Anvil } from "./Anvil.ts";
import { type BuiltGenesis, buildGenesis } from "./buildGenesis.ts";
import { checkDataDirectory, DATA_FORMAT, type DataDirectory, type DataPaths, openDataDirectory } from "./dataDirectory.ts";
import { type ChallengePace, deployChallenges, LOCAL_PACE } from "./deployChallenges.ts";
import { AGE_MARGIN_SECONDS, DEALLOCATION_DELAY_SECONDS, deployL1, EVIDENCE_WINDOW_SECONDS } from "./deployL1.ts";
import { describeDeployment } from "./describeDeployment.ts";
import { type DevnetFile, writeDevnetFile } from "./devnetFile.ts";
import { introducePeers } from "./introducePeers.ts";
import { hostJoined, type Joined } from "./joinedRollups.ts";
import { rollupIdentities } from "./names.ts";
import { choosePorts, type DevnetPorts, type ReservedPorts, reservePorts } from "./ports.ts";
import { readNetwork } from "./readNetwork.ts";
import { registerRollups } from "./registerRollups.ts";
import { Supervisor, type SupervisorEvent } from "./Supervisor.ts";
import { takeFirstBlob } from "./takeFirstBlob.ts";
import { testAccount, testOperators } from "./testKeys.ts";
import { PATIENCE_MS, until } from "./until.ts";
import { type Faults, writeRoles } from "./writeRoles.ts";

const L1_CHAIN_ID = 31_337n;
const L1_GAS_LIMIT = 300_000_000n;
// A block full of calldata has to fit into a gossip frame.
const ROLLUP_GAS_LIMIT = 30_000_000n;
const ROLLUP_BASE_FEE = 10n ** 9n;
const FUNDS_WEI = 10n ** 24n;
/** Accounts for whoever uses the network; `speaker` begins the conversation, `user` sends what `parley send` is told. */
const PEOPLE = ["speaker", "user", "alice", "bob"];

const SCHEMES = { "bls12-381": 1, secp256k1: 2 } as const;

/** Of every rollup of a local network. */
export const LOCAL_RULES: GenesisRules = {
  deallocationDelay: BigInt(DEALLOCATION_DELAY_SECONDS),
  evidenceWindow: EVIDENCE_WINDOW_SECONDS,
  margin: AGE_MARGIN_SECONDS,
  loosenDelay: 1n,
  maxFutureDrift: 30n,
};

/** L1 blocks, seconds, L1 blocks (specs/l1.md). */
const SEQUENCING_WINDOW = 600;
const SETTLE_SECONDS = 10;
const KEEP_BLOCKS = 65_536;
const DERIVATION = { maxDrift: 600n, originStep: 4n };
/** The L1 holds final what is twice as many blocks deep. */
const L1_EPOCH = 8;

export interface DevnetOptions {
  /** absolute */
  dataDir: string;
  /** 2 to 16 */
  rollups: number;
  /** 1 to 16 */
  operators: number;
  /** of the operator set (specs/wire.md §6) */
  scheme: keyof typeof SCHEMES;
  beatMs: number;
  /** L1 blocks within which a sequencer's block has to be posted (specs/derivation.md §1); 600 unless told */
  sequencingWindow?: number;
  /** seconds between two outputs of each rollup on the L1; 0: none; 10 unless told */
  settleSeconds?: number;
  /** newest blocks of each rollup that operators keep on disk; 65,536 unless told */
  keepBlocks?: number;
  /** how often operators are asked what they executed, and what misses cost; LOCAL_PACE unless told */
  challenges?: Partial<ChallengePace>;
  /** what batches travel in; calldata unless told */
  da?: "calldata" | "blobs";
  /** first of 100 ports; 0 = any free ones */
  portBase: number;
  /** how a role is started: program, arguments before the role's own, environment */
  role: { execPath: string; args: readonly string[]; env: Readonly<Record<string, string | undefined>> };
  clock: Clock;
  /** a step begins */
  onProgress?: (step: string) => void;
  /** a process of the network began, ended by itself or is ready */
  onEvent?: (event: SupervisorEvent) => void;
  signal?: AbortSignal | undefined;
  /** fault injection: armed in these processes, set off by SIGUSR2 */
  faults?: Faults;
}

/** A running network. Rollups that join show in `file` and `deployment`. */
export interface Devnet {
  readonly file: DevnetFile;
  readonly deployment: Deployment;
  paths: DataPaths;
  supervisor: Supervisor;
  l1Pid: number;
  /** resolves with the reason when the network cannot go on: its L1 ended */
  failed: Promise<ParleyError>;
  /** Ends everything, last started first. Idempotent. */
  stop(): Promise<void>;
  /** Ends every role at once, by SIGKILL; the caller exits next, which ends the rest. */
  kill(): void;
}

/**
 * Starts a whole network, always a new one: an L1 with the restaking core, operators with stake, rollups with Parley's contracts in their geneses, one process for each
 * sequencer, operator and relayer. Resolves when a certificate over all rollups exists and devnet.json is written. When it throws, nothing runs and only logs are left.
 * @throws ParleyError PORT_TAKEN, DATA_DIRECTORY_REFUSED, CONFIG_INVALID before anything starts; STORE_FAILED when the directory is in use; PROCESS_EXITED, CONTRACT_REVERTED, NETWORK_FAILED
 */
export async function startDevnet(options: DevnetOptions): Promise<Devnet> {
  const { dataDir, onProgress, signal } = options;
  anvilBinary();
  // A taken port leaves no trace of a new directory, and keeps what an old one holds.
  const { isFresh } = await checkDataDirectory(dataDir);
  const earlyPorts = isFresh ? await portsOf(options) : undefined;
  const directory = await openDataDirectory(dataDir);
  const cleanups: (() => Promise<void>)[] = [() => directory.release()];
  const stop = async () => {
    for (let cleanup = cleanups.pop(); cleanup !== undefined; cleanup = cleanups.pop()) await cleanup();
  };
  let isReset = false;
  try {
    const { ports, release } = earlyPorts ?? (await portsOf(options));
    cleanups.push(release);
    if (directory.hasContent) onProgress?.(`removing what an earlier network left in ${dataDir}`);
    isReset = true;
    await directory.reset();
    return await start({ options, directory, ports, cleanups, stop });
  } catch (error) {
    if (isReset) cleanups.splice(1, 0, () => directory.clear());
    await stop();
    // What failed because of the abort is not the reason.
    signal?.throwIfAborted();
    throw error;
  }
}

async function portsOf(options: DevnetOptions): Promise<ReservedPorts> {
  if (options.portBase === 0) return reservePorts(options);
  return { ports: await choosePorts(options), release: async () => undefined };
}

async function start({
  options,
  directory,
  ports,
  cleanups,
  stop,
}: {
  options: DevnetOptions;
  directory: DataDirectory;
  ports: DevnetPorts;
  cleanups: (() => Promise<void>)[];
  stop: () => Promise<void>;
}): Promise<Devnet> {
  const { clock, signal, beatMs, role } = options;
  const scheme = SCHEMES[options.scheme];
  const { paths } = directory;
  const progress = (step: string) => {
    signal?.throwIfAborted();
    options.onProgress?.(step);
  };
  const operators = testOperators(options.operators, scheme);
  const identities = rollupIdentities(options.rollups);
  const relayer = testAccount("relayer");
  const people = PEOPLE.map(testAccount);
  const batchers = identities.map(({ name }) => testAccount(`batcher ${name}`));

  progress(`starting the L1 (anvil, chain ${L1_CHAIN_ID}, port ${ports.l1})`);
  const l1 = await Anvil.start({
    port: ports.l1,
    chainId: L1_CHAIN_ID,
    args: ["--gas-limit", String(L1_GAS_LIMIT), "--slots-in-an-epoch", String(L1_EPOCH)],
    signal,
  });
  cleanups.push(() => l1.stop());

  progress(`restaking: ${operators.length} operators stake, allocate and register their keys`);
  const { contracts, table } = await deployL1(l1, { operators, scheme, funded: [relayer, ...batchers, ...people] });

  progress(`geneses of ${identities.map(({ name }) => name).join(", ")}, each with gateway, light client and policy`);
  const startMs = Math.floor(clock.nowMs() / 1_000) * 1_000;
  const prefunded = ["governance", "deployer", ...PEOPLE].map(testAccount).concat(relayer);
  const { number: l1StartNumber, hash: l1StartHash } = await l1.client.getBlock();
  const derivation = {
    l1StartNumber,
    l1StartHash,
    portals: contracts.rollupPortals,
    sequencingWindow: BigInt(options.sequencingWindow ?? SEQUENCING_WINDOW),
    ...DERIVATION,
  };
  const geneses: BuiltGenesis[] = [];
  for (const { name, chainId } of identities) {
    signal?.throwIfAborted();
    const inputs = {
      chainId,
      timestamp: BigInt(startMs / 1_000),
      gasLimit: ROLLUP_GAS_LIMIT,
      baseFeePerGas: ROLLUP_BASE_FEE,
      coinbase: testAccount(`coinbase ${name}`).address,
      sequencer: testAccount(`sequencer ${name}`).address,
      governance: testAccount("governance").address,
    };
    geneses.push(
      await buildGenesis({
        inputs,
        table,
        derivation,
        prefunded: prefunded.map(({ address }) => ({ address, balanceWei: FUNDS_WEI })),
        rules: LOCAL_RULES,
        signal,
      }),
    );
  }
  const pace = { ...LOCAL_PACE, ...options.challenges };
  const { operatorTable } = contracts;
  const executionChallenges = await deployChallenges(l1, { operatorTable, beatZeroMs: startMs, beatMs, pace });
  await registerRollups(l1, { registry: contracts.rollupRegistry, portals: contracts.rollupPortals, geneses, l1ChainId: L1_CHAIN_ID });
  const { da = "calldata", faults = {} } = options;
  if (da === "blobs") await takeFirstBlob(l1, L1_CHAIN_ID);
  await l1.request("evm_setIntervalMining", [1]);

  let deployment = describeDeployment({
    l1: { chainId: L1_CHAIN_ID, rpcUrl: l1.rpcUrl, ...contracts },
    table,
    rollups: geneses.map((genesis, i) => ({ name: identities[i]?.name ?? "", genesis, rpcPort: ports.sequencers[i]?.rpc ?? 0 })),
    beatMs,
    beatZeroMs: startMs,
  });
  for (const [i, { name }] of identities.entries())
    await writeFileAtomic(join(paths.genesis, `${name}.json`), JSON.stringify(geneses[i]?.file));
  const writeDeployment = () => writeFileAtomic(paths.deployment, `${JSON.stringify(encodeDeployment(deployment), undefined, 2)}\n`);
  await writeDeployment();
  const rollupNames = identities.map(({ name }) => name);
  const roles = await writeRoles({
    paths,
    ports,
    rollups: rollupNames,
    operators,
    relayer,
    da,
    args: role.args,
    faults,
    settleSeconds: options.settleSeconds ?? SETTLE_SECONDS,
    keepBlocks: options.keepBlocks ?? KEEP_BLOCKS,
  });

  // Restarted processes have other pids; there is nothing to refresh before all is ready.
  let refreshFile: () => Promise<void> = async () => undefined;
  const supervisor = new Supervisor({
    execPath: role.execPath,
    env: role.env,
    logDirectory: paths.logs,
    clock,
    onEvent(event) {
      options.onEvent?.(event);
      if (event.kind === "ready") void refreshFile();
    },
  });
  cleanups.push(() => supervisor.stop());
  progress(`starting ${roles.sequencers.length} sequencers`);
  await supervisor.start(roles.sequencers, signal);
  progress(`starting ${roles.operators.length} operators, each with an engine per rollup, and a relayer`);
  const [introduced] = await Promise.all([
    Promise.all(
      deployment.rollups.map((rollup) =>
        introducePeers({ rollup, peers: deployment.rollups.flatMap((peer) => (peer === rollup ? [] : [{ peer }])), clock, signal }),
      ),
    ),
    supervisor.start([...roles.operators, ...roles.relayers], signal).then(() => progress("introducing the rollups to each other")),
  ]);

  const parrots = new Map(deployment.rollups.map(({ rollupId }, i) => [rollupId, introduced[i]?.parrot ?? GATEWAY_ADDRESS]));
  const statusUrls = ports.operators.map(({ status }) => `http://127.0.0.1:${status}`);
  const describeMember = ({ name, chainId, rollupId, rpcUrl, gateway, lightClient, policy }: MemberChain) => {
    return { name, chainId, rollupId, rpcUrl, gateway, lightClient, policy, parrot: parrots.get(rollupId) ?? gateway };
  };
  const describeFile = (): DevnetFile => ({
    format: DATA_FORMAT,
    pid: process.pid,
    startedAtMs: startMs,
    deploymentFile: paths.deployment,
    l1: { chainId: L1_CHAIN_ID, rpcUrl: l1.rpcUrl, ...contracts, executionChallenges },
    rollups: deployment.rollups.map(describeMember),
    attached: deployment.attached.map(describeMember),
    operators: operators.map(({ name, seat, address }) => ({ name, seat, address, statusUrl: statusUrls[seat] ?? "" })),
    gossip: [...ports.sequencers, ...ports.operators, ports.relayer].map(({ gossip }) => `127.0.0.1:${gossip}`),
    relayers: [{ name: relayer.name, address: relayer.address, statusUrl: `http://127.0.0.1:${ports.relayer.status}` }],
    processes: [
      { name: "l1", pid: l1.pid, restarts: 0, logFile: "-" },
      ...supervisor.processes().map(({ name, pid, restarts, logFile }) => ({ name, pid: pid ?? 0, restarts, logFile })),
    ],
    accounts: [...people, relayer, testAccount("governance"), testAccount("deployer"), ...operators].map(
      ({ name, address, secretKey }) => ({ name, address, secretKey }),
    ),
  });

  progress("waiting for the first certificate");
  await until({ what: "A first certificate", timeoutMs: PATIENCE_MS + 10 * beatMs, clock, signal }, async () => {
    const { rollups, operators: statuses } = await readNetwork(describeFile());
    const isCovered = rollups.every(({ certifiedHeight }) => certifiedHeight !== undefined);
    return isCovered && statuses.every((status) => status?.lastCertificate !== undefined) ? true : undefined;
  });

  signal?.throwIfAborted();
  await writeDevnetFile(paths.devnet, describeFile());
  let writing: Promise<void> = Promise.resolve();
  refreshFile = () => {
    writing = writing.then(() => writeDevnetFile(paths.devnet, describeFile())).catch(() => undefined);
    return writing;
  };
  cleanups.push(async () => {
    refreshFile = async () => undefined;
    await writing;
    rmSync(paths.devnet, { force: true });
  });

  const hosting = new AbortController();
  const host = async (joined: Joined) => {
    const chain = "rollup" in joined ? joined.rollup : joined.attached;
    if (membersOf(deployment).some(({ name }) => name === chain.name)) {
      throw new ParleyError("CONFIG_INVALID", `The network has a rollup ${chain.name} already`, { hint: "choose another name" });
    }
    const before = deployment;
    parrots.set(chain.rollupId, joined.parrot);
    deployment =
      "rollup" in joined
        ? { ...deployment, rollups: [...deployment.rollups, joined.rollup] }
        : { ...deployment, attached: [...deployment.attached, joined.attached] };
    await writeDeployment();
    if ("rollup" in joined) {
      const name = `sequencer-${chain.name}`;
      await supervisor
        .start([{ name, args: [...role.args, "rollup", "--config", join(paths.configs, `${name}.json`)] }], hosting.signal)
        .catch(async (error: unknown) => {
          deployment = before;
          await writeDeployment();
          throw error;
        });
    }
    await refreshFile();
  };
  const hosted = hostJoined({ directory: paths.joined, host, clock, signal: hosting.signal });
  cleanups.push(async () => {
    hosting.abort();
    await hosted;
  });

  let isStopping = false;
  const failed = l1.exited.then((reason) => {
    if (isStopping) return new Promise<never>(() => undefined);
    return new ParleyError("ENGINE_EXITED", `The L1 ended (${reason.split("\n", 1)[0]}): without it the network cannot go on`, {
      hint: "start again with `parley up`",
    });
  });
  return {
    get file() {
      return describeFile();
    },
    get deployment() {
      return deployment;
    },
    paths,
    supervisor,
    l1Pid: l1.pid,
    failed,
    stop() {
      isStopping = true;
      return stop();
    },
    kill() {
      isStopping = true;
      rmSync(paths.devnet, { force: true });
      supervisor.killAll();
      // The L1 and every engine end with the process that started them.
    },
  };
}
