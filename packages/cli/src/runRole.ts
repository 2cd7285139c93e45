import { mkdir } from "node:fs/promises";
import { flushCompileCache } from "node:module";
import { join, resolve } from "node:path";
import { Libp2pNetwork, NETWORK_METRICS_HELP, type Network } from "@parley/network";
import { type AttachedRollup, type Codec, type Deployment, decodeDeployment, networkIdOf, type RollupDeployment } from "@parley/primitives";
import {
  acquireLock,
  type Clock,
  createMetrics,
  jsonLogger,
  type Logger,
  type Metrics,
  openLevelStore,
  RUNTIME_METRICS_HELP,
  type Store,
  systemClock,
  systemRng,
} from "@parley/runtime";
import type { ChainClient } from "@parley/sdk";
import { AnvilEngine, type AnvilEngineOptions } from "@parley/stacks";
import { watchJoins } from "./joins.ts";
import { readConfig, readJson } from "./readConfig.ts";
import { watchAttached } from "./watchAttached.ts";

/** A role that failed, or whose supervisor has gone, ends itself after it; one that was asked to end is under its supervisor's watch. */
const GRACE_MS = 3_000;
/** The L1 is not asked more often than this. */
const LEAST_POLL_MS = 250;

interface CommonConfig {
  /** whether rollups that join are taken up; of roles that can */
  adopt?: "all" | "none";
  name: string;
  deploymentFile: string;
  dataDir: string;
  listen: { host: string; port: number };
  peers: readonly string[];
}

/** What every role is built on: the real clock, disk, network and engines. */
export interface RoleDeps {
  clock: Clock;
  logger: Logger;
  metrics: Metrics;
  network: Network;
  openStore: (name: string) => Promise<Store>;
  createEngine: (rollup: RollupDeployment, options?: Pick<AnvilEngineOptions, "maxChosenBytes" | "keepsHistory">) => AnvilEngine;
}

export interface RunningRole {
  /** takes up a rollup that joined; a role without it keeps to its own */
  follow?(rollup: RollupDeployment): void | Promise<void>;
  /** takes up a chain that was attached; a role without it keeps to its own */
  attach?(chain: AttachedRollup): void;
  /** how it reads the L1; at the deployment's RPC unless told */
  l1?: ChainClient | undefined;
  stop(): Promise<void>;
  failed: Promise<Error>;
}

export interface RunRoleOptions<C extends CommonConfig> {
  codec: Codec<C>;
  configFile: string;
  metricsHelp?: Readonly<Record<string, string>>;
  start(config: C, deployment: Deployment, deps: RoleDeps): Promise<RunningRole>;
  signal: AbortSignal;
}

/**
 * Runs one role until it is told to stop, cannot go on, or its supervisor has gone: the IPC channel's end, which even SIGKILL brings about. Logs JSON lines to stdout.
 * @returns the exit code: 0 after a stop, 1 when it failed
 */
export async function runRole<C extends CommonConfig>({
  codec,
  configFile,
  metricsHelp = {},
  start,
  signal,
}: RunRoleOptions<C>): Promise<number> {
  const orphaned = supervisorGone();
  const config = await readConfig(codec, resolve(configFile));
  const deploymentFile = resolve(config.deploymentFile);
  const deployment = decodeDeployment(await readJson(deploymentFile));
  const logger = jsonLogger({
    write: (line) => void process.stdout.write(line),
    level: "info",
    fields: { role: config.name },
    clock: systemClock,
  });
  const lock = await acquireLock(config.dataDir);
  let role: RunningRole | undefined;
  try {
    const metrics = createMetrics({ help: { ...RUNTIME_METRICS_HELP, ...NETWORK_METRICS_HELP, ...metricsHelp } });
    const network = new Libp2pNetwork({
      listen: config.listen,
      peers: config.peers,
      name: config.name,
      networkId: networkIdOf(deployment.table),
      keyFile: join(config.dataDir, "peer-key"),
      clock: systemClock,
      logger,
      metrics,
      rng: systemRng,
    });
    const deps: RoleDeps = {
      clock: systemClock,
      logger,
      metrics,
      network,
      openStore: (name) => openLevelStore(join(config.dataDir, name)),
      createEngine: (rollup, options) =>
        new AnvilEngine({ rollup, genesisFile: resolve(deploymentFile, "..", rollup.genesisFile), ...options, logger }),
    };
    const starting = start(config, deployment, deps);
    // A role that is still starting cannot be stopped; its stores survive being left like that, and its engines end with this process.
    const early = await Promise.race([starting, orphaned, aborted(signal)]);
    if (typeof early === "string") {
      logger.warn("left_while_starting", { reason: early });
      return early === "interrupted" ? 0 : 1;
    }
    role = early;
    process.send?.({ type: "ready" });
    // Now, not at the end: the roles that start next profit.
    flushCompileCache();
    const leaving = new AbortController();
    const joining = takeUpJoins({ role, config, deploymentFile, deployment, logger, signal: leaving.signal });
    const end = await Promise.race([role.failed, orphaned, aborted(signal)]);
    if (end instanceof Error) logger.error("role_failed", { error: end });
    else logger.info("role_stopping", { reason: end });
    if (end !== "interrupted") setTimeout(() => process.exit(1), GRACE_MS);
    leaving.abort();
    await joining;
    await role.stop();
    return end === "interrupted" ? 0 : 1;
  } catch (error) {
    logger.error("role_failed", { error });
    throw error;
  } finally {
    await lock.release();
  }
}

/** Until the signal. A failure of its own ends nothing but itself: the rollups that are followed go on. */
async function takeUpJoins({
  role,
  config,
  deploymentFile,
  deployment,
  logger,
  signal,
}: {
  role: RunningRole;
  config: CommonConfig;
  deploymentFile: string;
  deployment: Deployment;
  logger: Logger;
  signal: AbortSignal;
}): Promise<void> {
  const { follow, attach } = role;
  if (config.adopt !== "all" || follow === undefined || attach === undefined) return;
  const genesisDirectory = join(config.dataDir, "genesis");
  const pollMs = Math.max(deployment.beatMs, LEAST_POLL_MS);
  try {
    await mkdir(genesisDirectory, { recursive: true });
    const common = { pollMs, clock: systemClock, logger, signal };
    await Promise.all([
      watchJoins({ ...common, deployment, l1: role.l1, genesisDirectory, follow }),
      watchAttached({ ...common, deploymentFile, known: deployment.attached, attach }),
    ]);
  } catch (error) {
    logger.error("joins_not_watched", { error });
  }
}

/** Resolves when there was an IPC channel and it closed. */
function supervisorGone(): Promise<"orphaned"> {
  return new Promise((done) => {
    if (process.send === undefined) return;
    process.once("disconnect", () => done("orphaned"));
    // It may have gone before anybody listened.
    if (!process.connected) done("orphaned");
  });
}

function aborted(signal: AbortSignal): Promise<"interrupted"> {
  return new Promise((done) => {
    if (signal.aborted) done("interrupted");
    else signal.addEventListener("abort", () => done("interrupted"), { once: true });
  });
}
