import { DEFAULT_ROUND_PARAMS, type Equivocation, type RoundConfig } from "@parley/attestation";
import type { GossipMessage, Network, Verdict } from "@parley/network";
import {
  type Deployment,
  decodeSigners,
  type Hex,
  inboxOf,
  ParleyError,
  type RollupDeployment,
  type SealedBlock,
} from "@parley/primitives";
import { type Clock, type HttpServer, type Logger, type Metrics, type Store, serveHttp } from "@parley/runtime";
import { blobsFrom, chainClient, L1Blocks, L1Reader, portalOf } from "@parley/sdk";
import type { Engine } from "@parley/stacks";
import { privateKeyToAccount } from "viem/accounts";
import { CheckpointStore } from "./CheckpointStore.ts";
import { Equivocator } from "./Equivocator.ts";
import { equivocationReport, sequencerReport } from "./faultReports.ts";
import { L1Reporter } from "./L1Reporter.ts";
import { L1View } from "./L1View.ts";
import { RollupFollower } from "./RollupFollower.ts";
import { RoundDriver } from "./RoundDriver.ts";
import { Signer } from "./Signer.ts";
import { SlashingProtection } from "./SlashingProtection.ts";

/** Of one answer to `blocks`, at most. */
const MOST_ANSWERED = 128;
const MOST_ANSWERED_BYTES = 4 * 1024 * 1024;
/** The L1 is not asked more often than this. */
const LEAST_POLL_MS = 250;
/** Reorganisations of Ethereum that are deeper do not happen in normal times. */
const SAFE_DEPTH = 4;

export interface OperatorConfig {
  name: string;
  deployment: Deployment;
  /** of this operator in the deployment's table */
  seat: number;
  signingKey: Hex;
  /** secret key of the account that reports faults to the L1 */
  ethKey: Hex;
  /** whether an empty slashing protection store is the operator's very first start, with any key */
  allowEmpty: boolean;
  /** L1 blocks that have to lie on top of one before what it holds is called `safe`; 4 unless told */
  safeDepth?: number;
  /** beacon APIs that have the blobs of batches, asked in turn; a development chain has its own */
  beaconUrls?: readonly string[];
  /** where /status and /metrics are served; nowhere unless given, 0 = any free port */
  statusPort?: number;
  statusHost?: string;
  /** fault injection: lie on SIGUSR2 */
  fault?: "equivocate";
}

export interface OperatorDeps {
  clock: Clock;
  logger: Logger;
  metrics: Metrics;
  /** not started yet */
  network: Network;
  /** a store of its own for each name, which nobody else has open */
  openStore: (name: string) => Promise<Store>;
  /** a fresh engine at the rollup's genesis, not started yet */
  createEngine: (rollup: RollupDeployment) => Engine | Promise<Engine>;
}

export interface Operator {
  stop(): Promise<void>;
  status(): object;
  /** resolves with the reason when the operator cannot go on: an engine ended, a store failed */
  failed: Promise<Error>;
  /** of /status, where it is served */
  statusUrl: string | undefined;
  /** lies now; only with `fault` */
  triggerFault(): void;
}

/**
 * Runs one operator: follows all rollups of the deployment by executing them, takes part in a round every beat, and reports faults to the L1.
 * @throws ParleyError CONFIG_INVALID, TABLE_MISMATCH or PROTECTION_EMPTY when it must not run like this; RPC_FAILED, ENGINE_EXITED, ENGINE_FAILED, STORE_FAILED, NETWORK_FAILED
 */
export async function startOperator(config: OperatorConfig, deps: OperatorDeps): Promise<Operator> {
  const cleanups: (() => void | Promise<void>)[] = [];
  const stop = async () => {
    // Last started, first stopped; a second call finds nothing left.
    for (let cleanup = cleanups.pop(); cleanup !== undefined; cleanup = cleanups.pop()) await cleanup();
  };
  try {
    return await start(config, deps, cleanups, stop);
  } catch (error) {
    await stop();
    throw error;
  }
}

async function start(
  config: OperatorConfig,
  deps: OperatorDeps,
  cleanups: (() => void | Promise<void>)[],
  stop: () => Promise<void>,
): Promise<Operator> {
  const { deployment, seat } = config;
  const { clock, metrics, network } = deps;
  const { table, beatMs, beatZeroMs } = deployment;
  const logger = deps.logger.child({ operator: config.name });
  let fail: (error: Error) => void = () => undefined;
  const failed = new Promise<Error>((resolve) => {
    fail = (error) => {
      logger.error("operator_failed", { error });
      resolve(error);
    };
  });
  const openStore = async (name: string) => {
    const store = await deps.openStore(name);
    cleanups.push(() => store.close());
    return store;
  };
  const account = accountOf(config.ethKey);
  const entry = table.operators[seat];
  if (entry === undefined) {
    throw new ParleyError("CONFIG_INVALID", `The operator table has no seat ${seat}`, { fields: { seat, seats: table.operators.length } });
  }
  const { operator, publicKey } = entry;
  const protection = await SlashingProtection.open({ store: await openStore("protection"), operator, allowEmpty: config.allowEmpty });
  const signer = new Signer({ secretKey: config.signingKey, table, seat, protection });
  const checkpoints = await CheckpointStore.open(await openStore("checkpoints"));
  const client = chainClient(deployment.l1.rpcUrl, { timeoutMs: 5_000 });
  const reporter = new L1Reporter({
    client,
    account,
    chainId: deployment.l1.chainId,
    store: await openStore("reports"),
    clock,
    logger,
    metrics,
  });
  const report = (make: () => Parameters<L1Reporter["report"]>[0]) => reporter.report(make()).catch(fail);

  const followers = new Map<Hex, RollupFollower>();
  const roundConfig: RoundConfig = {
    seat,
    table,
    grid: { beatZeroMs, beatMs },
    rollupIds: deployment.rollups.map(({ rollupId }) => rollupId),
    params: DEFAULT_ROUND_PARAMS,
    lastSigned: protection.lastSigned(),
  };
  const driver = new RoundDriver({
    config: roundConfig,
    signer,
    checkpoints,
    canonicalHash: async (rollupId, number) => (await followers.get(rollupId)?.blocks.get(number))?.hash,
    network,
    clock,
    logger,
    metrics,
    onFault(fault: Equivocation) {
      metrics.count("operator_faults_total", 1, { seat: String(fault.seat) });
      logger.error("equivocation_found", { seat: fault.seat, rollupId: fault.rollupId, number: fault.number });
      void report(() => equivocationReport(deployment, fault));
    },
    onFailure: fail,
  });
  const l1 = new L1View({
    client,
    deployment,
    clock,
    logger,
    metrics,
    onEjected(ejected) {
      logger.warn("seat_ejected", { seat: ejected });
      driver.input({ type: "exclude", seat: ejected });
    },
  });
  await l1.requireTable();
  cleanups.push(() => l1.stop());
  await l1.start(Math.max(beatMs, LEAST_POLL_MS));
  cleanups.push(() => reporter.stop());
  await reporter.start();

  const blockStore = await openStore("blocks");
  const blobs = await blobsFrom(client, config.beaconUrls);
  for (const rollup of deployment.rollups) {
    const portal = portalOf({ ...rollup, portals: rollup.derivation.portals });
    const follower = await RollupFollower.open({
      rollup,
      createEngine: () => deps.createEngine(rollup),
      store: blockStore,
      network,
      l1,
      l1Blocks: new L1Blocks({ client, portal }),
      derivation: {
        l1: new L1Reader({ client, portal, inbox: inboxOf(rollup.rollupId), ...blobs }),
        depth: config.safeDepth ?? SAFE_DEPTH,
        pollMs: Math.max(beatMs, LEAST_POLL_MS),
      },
      beatMs,
      clock,
      logger,
      metrics,
      onHead: (head) => driver.input({ type: "head", head }),
      onQuarantine: (rollupId) => driver.input({ type: "quarantine", rollupId }),
      onResumed: (rollupId) => driver.input({ type: "resume", rollupId }),
      onSequencerEquivocation: (first: SealedBlock, second: SealedBlock) => void report(() => sequencerReport(deployment, first, second)),
      onFailure: fail,
    });
    followers.set(rollup.rollupId, follower);
    cleanups.push(() => follower.stop());
  }

  network.onMessage(async (message: GossipMessage): Promise<Verdict> => {
    if (message.topic !== "block") return driver.receive(message);
    return (await followers.get(message.block.rollupId)?.receive(message.block)) ?? "reject";
  });
  network.onRequest("certificates", async ({ fromBeat }) => ({ checkpoints: checkpoints.since(fromBeat) }));
  network.onRequest("blocks", async ({ rollupId, from, to }) => {
    const blocks = await followers.get(rollupId)?.blocks.range({ from, to, maxBlocks: MOST_ANSWERED, maxBytes: MOST_ANSWERED_BYTES });
    return { blocks: blocks ?? [] };
  });
  cleanups.push(() => network.stop());
  await network.start();
  const abort = new AbortController();
  cleanups.push(() => abort.abort());
  await Promise.all([...followers.values()].map((follower) => follower.start(abort.signal)));
  cleanups.push(() => driver.stop());
  driver.start();

  const equivocator =
    config.fault === undefined
      ? undefined
      : new Equivocator({
          secretKey: config.signingKey,
          config: roundConfig,
          network,
          newest: () => checkpoints.newest(),
          clock,
          logger,
        });
  cleanups.push(() => equivocator?.stop());

  const status = () => {
    const certificate = checkpoints.newest()?.certificate;
    return {
      role: "operator",
      name: config.name,
      seat,
      operator: table.operators[seat]?.operator,
      account: account.address,
      beat: driver.beat,
      lastCertificate: certificate && {
        beat: certificate.beat,
        headsRoot: certificate.headsRoot,
        signers: decodeSigners(certificate.signers, table.operators.length),
      },
      ejectedSeats: driver.excludedSeats,
      peers: network.peers().length,
      rollups: deployment.rollups.map(({ name, rollupId }) => {
        const follower = followers.get(rollupId);
        const { safe, finalized } = follower?.derived ?? {};
        return {
          name,
          rollupId,
          height: follower?.height,
          safe: safe?.number ?? 0n,
          finalized: finalized?.number ?? 0n,
          lag: follower?.lag,
          quarantine: follower?.quarantine ?? null,
        };
      }),
    };
  };
  let http: HttpServer | undefined;
  if (config.statusPort !== undefined) {
    const routes = { "/status": () => ({ json: status() }), "/metrics": () => ({ text: metrics.render() }) };
    const server = await serveHttp({ host: config.statusHost ?? "127.0.0.1", port: config.statusPort, routes, logger });
    cleanups.push(() => server.stop());
    http = server;
  }
  logger.info("operator_started", { seat, publicKey, rollups: deployment.rollups.length });
  return { stop, status, failed, statusUrl: http?.url, triggerFault: () => equivocator?.trigger() };
}

function accountOf(ethKey: Hex) {
  try {
    return privateKeyToAccount(ethKey);
  } catch {
    // Neither the value nor the library's error: a secret must not reach a log.
    throw new ParleyError("CONFIG_INVALID", "ethKey is no secp256k1 secret key", {
      fields: { key: "ethKey" },
      hint: "give 32 bytes of hex",
    });
  }
}
