import { peerDirectory } from "@parley/attestation";
import { derivationConfigOf } from "@parley/derivation";
import type { GossipMessage, Network, Verdict } from "@parley/network";
import { beatOf, type Deployment, type Hex, inboxOf, nearestKey, ParleyError, type RollupDeployment } from "@parley/primitives";
import { type Clock, type HealthPage, type Logger, type Metrics, ReadinessWatch, type Store } from "@parley/runtime";
import { chainClient, type Home, homeOf, L1Blocks, L1Reader, l1PlacesOf, OperatorTables } from "@parley/sdk";
import { BlockStore, type Engine } from "@parley/stacks";
import { privateKeyToAccount, privateKeyToAddress } from "viem/accounts";
import { Batcher } from "./Batcher.ts";
import { BlockProducer } from "./BlockProducer.ts";
import { Branch } from "./Branch.ts";
import type { Carriage } from "./batchFees.ts";
import { ChainArchive } from "./ChainArchive.ts";
import { EngineRpc } from "./EngineRpc.ts";
import { FalseStateRoot } from "./FalseStateRoot.ts";
import { KeyWatch } from "./KeyWatch.ts";
import { L1Follower } from "./L1Follower.ts";
import { OtherBlockOnL1 } from "./OtherBlockOnL1.ts";
import { OwnChain } from "./OwnChain.ts";
import { rpcMethods } from "./rpcMethods.ts";
import { SafeChain } from "./SafeChain.ts";
import { SealGate } from "./SealGate.ts";
import type { SequencerFault } from "./SequencerFault.ts";
import { sequencerChecks } from "./sequencerChecks.ts";
import { type RpcPage, serveRpc } from "./serveRpc.ts";
import { TableWatch } from "./TableWatch.ts";
import { uponL1 } from "./uponL1.ts";

/** Of one answer to `blocks`, at most. */
const MOST_ANSWERED = 128;
const MOST_ANSWERED_BYTES = 4 * 2 ** 20;
/** The L1 is not asked more often than this. */
const LEAST_POLL_MS = 250;
/** How often it is looked whether there is another operator table. */
const TABLES_POLL_MS = 6_000;
const L1_TIMEOUT_MS = 5_000;
const BATCH_INTERVAL_MS = 5_000;
const BATCH_MAX_FEE = 200n * 10n ** 9n;
const BATCH_MAX_BLOB_FEE = 100n * 10n ** 9n;
/** Four blocks of Ethereum. */
const BATCH_BUMP_MS = 48_000;
/** As the operators'. */
const SAFE_DEPTH = 4;
/** Some 150 MiB of empty ones. */
const ENGINE_BLOCKS = 8_192;
/** 256 to execute again, and what is not final. */
const LEAST_ENGINE_BLOCKS = 512n;
/** By up to such a part of it an engine is replaced later. */
const SPREAD = 8n;

export interface SequencerConfig {
  name: string;
  deployment: Deployment;
  /** name or id of the rollup */
  rollup: string;
  /** of the public JSON-RPC, which also serves GET /status, /metrics, /health and /ready; 0 = any free one */
  rpcPort: number;
  /** 127.0.0.1 unless told */
  rpcHost?: string;
  /** secret key that signs seals */
  sequencerKey: Hex;
  /** L1 blocks that have to lie on top of one before a block rests on it; 0 unless told, which is only good for an L1 that never reorganises itself */
  originDepth?: number;
  /** L1 blocks that have to lie on top of one before what it holds is called `safe`; 4 unless told */
  safeDepth?: number;
  /** beacon APIs that have the blobs of batches, asked in turn; a development chain has its own */
  beaconUrls?: readonly string[];
  /** who brings the blocks to the L1; nobody unless told, and then the rollup stands still when this sequencer does */
  batcher?: BatcherConfig;
  /** blocks after which its engine gives way to one that begins with a newer state, since it has in memory all that it executed; 8,192 unless told, and some more, so that two rollups do not do it at once */
  engineBlocks?: number;
  /** fault injection: lie on SIGUSR2 */
  fault?: "false-state-root" | "other-block";
}

export interface BatcherConfig {
  /** secret key of the account that pays on the L1, and does nothing else there */
  key: Hex;
  /** between two batches; 5 s unless told */
  intervalMs?: number;
  /** what batches travel in; calldata unless told */
  da?: Carriage;
  /** most wei for a unit of the L1's gas; 200 gwei unless told */
  maxFeePerGas?: bigint;
  /** most wei for a unit of the L1's blob gas, of which a blob takes 131,072; 100 gwei unless told */
  maxFeePerBlobGas?: bigint;
}

export interface SequencerDeps {
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

export interface Sequencer {
  stop(): Promise<void>;
  status(): object;
  /** resolves with the reason when the sequencer cannot go on: its engine ended, its store failed, its key is used elsewhere */
  failed: Promise<Error>;
  rpcUrl: string;
  /** lies from now on; only with `fault` */
  triggerFault(): void;
}

type Cleanups = (() => void | Promise<void>)[];

/**
 * Runs the sequencer of one rollup: brings a fresh engine to the head of its own block store, serves JSON-RPC, and seals a block every beat.
 * @throws ParleyError ROLLUP_UNKNOWN or CONFIG_INVALID when it must not run like this; BLOCK_INVALID when its blocks do not re-execute; ENGINE_EXITED, ENGINE_FAILED, STORE_FAILED,
 * PORT_TAKEN, NETWORK_FAILED
 */
export async function startSequencer(config: SequencerConfig, deps: SequencerDeps): Promise<Sequencer> {
  const cleanups: Cleanups = [];
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

async function start(config: SequencerConfig, deps: SequencerDeps, cleanups: Cleanups, stop: () => Promise<void>): Promise<Sequencer> {
  const { deployment, sequencerKey } = config;
  const { clock, metrics, network } = deps;
  const rollup = findRollup(deployment, config.rollup);
  requireKey(sequencerKey, rollup);
  const logger = deps.logger.child({ rollup: rollup.name });
  const { promise: failed, resolve } = Promise.withResolvers<Error>();
  let producer: BlockProducer | undefined;
  const fail = (error: Error) => {
    logger.error("sequencer_failed", { error });
    resolve(error);
    // Its owner ends this process next; until then nothing more is sealed.
    void producer?.stop();
  };

  const store = await deps.openStore("blocks");
  cleanups.push(() => store.close());
  const blocks = await BlockStore.open(store, rollup.rollupId);
  const branch = await Branch.open(store);

  const archived = await deps.openStore("archive");
  cleanups.push(() => archived.close());
  const archive = await ChainArchive.open(archived);
  const engineBlocks = BigInt(config.engineBlocks ?? ENGINE_BLOCKS);
  if (engineBlocks < LEAST_ENGINE_BLOCKS)
    throw new ParleyError("CONFIG_INVALID", `engineBlocks is ${engineBlocks}, and an engine begins with up to ${LEAST_ENGINE_BLOCKS}`, {
      fields: { key: "engineBlocks", least: LEAST_ENGINE_BLOCKS },
    });

  const gate = new SealGate();
  const chain = new OwnChain({
    rollup,
    createEngine: () => deps.createEngine(rollup),
    blocks,
    store,
    kept: { executed: engineBlocks + (BigInt(rollup.rollupId) % (engineBlocks / SPREAD)) },
    archive,
    logger,
    async onOverridden({ number, hash }) {
      logger.error("overridden", { number, hash, hint: "the L1 decided for another block: what was sealed from here on is no more" });
      metrics.count("sequencer_overridden_total");
      await branch.end(number, number);
    },
    gate,
    onFailure: fail,
  });
  cleanups.push(() => chain.stop());
  const replayed = await startChain(chain, { branch, logger });

  const home = homeOf(deployment, rollup);
  requireCarriage(config, home);
  const l1Client = chainClient(home.rpcUrl, { timeoutMs: L1_TIMEOUT_MS });
  const places = { ...l1PlacesOf(deployment, rollup), newestTag: home.newestTag };
  const l1Blocks = new L1Blocks({ client: l1Client, ...places });
  const upon = await uponL1({ client: l1Client, home, depth: config.safeDepth ?? SAFE_DEPTH, beaconUrls: config.beaconUrls });
  await leaveOrphans(chain, { branch, l1Blocks, logger });
  const safeChain = new SafeChain({
    rollup,
    l1: new L1Reader({ client: l1Client, ...places, inbox: inboxOf(rollup.rollupId), ...upon.blobs }),
    depth: upon.depth,
    l1BlockOf: upon.l1BlockOf,
    chain,
    store,
    pollMs: Math.max(deployment.beatMs, LEAST_POLL_MS),
    clock,
    logger,
    metrics,
    async onTaken(position) {
      l1.reset(position);
      await batcher?.restart(position.tip.number);
    },
    onFailure: fail,
  });
  const resumed = await safeChain.resume();
  const derivedTip = resumed?.tip.number ?? 0n;
  const l1 = await L1Follower.open(
    {
      config: derivationConfigOf(rollup, chain.genesisHash),
      l1: l1Blocks,
      chainId: home.chainId,
      depth: home.rollup === undefined ? (config.originDepth ?? 0) : 0,
      pollMs: Math.max(deployment.beatMs, LEAST_POLL_MS),
      clock,
      logger,
      metrics,
      onFailure: fail,
    },
    blocks.from(derivedTip + 1n),
    resumed,
  );
  cleanups.push(() => l1.stop());
  await l1.start();

  const fault = config.fault && faultOf(config.fault, { chain, logger });
  cleanups.push(() => fault?.stop());

  const batcher =
    config.batcher &&
    (await Batcher.open({
      rollup,
      blocks: fault?.posted(blocks) ?? blocks,
      counts: l1,
      sequencerKey,
      client: l1Client,
      l1ChainId: home.chainId,
      account: batcherAccount(config.batcher.key),
      store: await openBatches(deps, cleanups),
      intervalMs: config.batcher.intervalMs ?? BATCH_INTERVAL_MS,
      bumpAfterMs: BATCH_BUMP_MS,
      da: config.batcher.da ?? "calldata",
      caps: {
        maxFeePerGas: config.batcher.maxFeePerGas ?? BATCH_MAX_FEE,
        maxFeePerBlobGas: config.batcher.maxFeePerBlobGas ?? BATCH_MAX_BLOB_FEE,
      },
      clock,
      logger,
      metrics,
      onFailure: fail,
    }));
  // A batcher that forgot what it posted could not post it again: of blocks that are final nobody knows any more what the L1 brought.
  if (batcher !== undefined && batcher.posted < derivedTip) await batcher.restart(derivedTip);
  cleanups.push(() => batcher?.stop());
  batcher?.start(Math.max(deployment.beatMs, LEAST_POLL_MS));

  const stopDeriving = async () => {
    await safeChain.stop();
    chain.settle();
  };
  cleanups.push(stopDeriving);
  safeChain.start();

  const watch = new KeyWatch({ rollup, blocks, branch, network, clock });
  network.onRequest("blocks", async ({ rollupId, from, to }) => ({
    blocks: rollupId === rollup.rollupId ? await blocks.range({ from, to, maxBlocks: MOST_ANSWERED, maxBytes: MOST_ANSWERED_BYTES }) : [],
  }));
  network.onMessage((message: GossipMessage): Verdict => {
    if (message.topic === "block") void watch.check(message.block).catch(fail);
    // It forwards nothing: it does not check what is not its own.
    return "ignore";
  });
  const tables = new TableWatch({
    tables: new OperatorTables(chainClient(deployment.l1.rpcUrl, { timeoutMs: L1_TIMEOUT_MS }), deployment),
    onLook: () => network.renewClaims(),
    clock,
    logger,
  });
  network.setDirectory(peerDirectory({ epoch: () => tables.epoch, tableOf: (epoch) => tables.tableOf(epoch) }));
  cleanups.push(() => network.stop());
  await network.start();
  cleanups.push(() => tables.stop());
  tables.start(TABLES_POLL_MS);

  const rpc = new EngineRpc(chain);
  cleanups.push(() => rpc.close());
  const status = () => {
    const head = blocks.head;
    const { number = 0n, hash = null, timestamp = rollup.genesisTimestamp, l1OriginNumber = null } = head ?? {};
    return {
      role: "sequencer",
      name: config.name,
      rollup: rollup.name,
      rollupId: rollup.rollupId,
      chainId: rollup.chainId,
      beat: beatOf(clock.nowMs(), deployment),
      height: number,
      hash,
      timestamp,
      l1OriginNumber,
      posted: batcher?.posted ?? null,
      safe: safeChain.safe?.number ?? null,
      finalized: safeChain.finalized?.number ?? null,
      archived: archive.height,
      anchor: branch.anchor,
      ended: branch.ended ?? null,
      left: l1.leave ?? null,
      peers: network.peers().length,
      peerOperators: [...new Set(network.operators().values())].sort(),
      rpcUrl: server.url,
    };
  };
  const facts = () => ({
    ...{
      nowMs: clock.nowMs(),
      blockMs: rollup.blockBeats * deployment.beatMs,
      timestamp: blocks.head?.timestamp ?? rollup.genesisTimestamp,
    },
    ...{ isL1Silent: l1.isSilent, isBatcherFailing: batcher?.isFailing, isBehindL1: l1.isBehind() },
    ...{ isBranchOver: branch.ended !== undefined, hasLeft: l1.leave?.isOver === true, peers: network.peers().length },
  });
  const readiness = new ReadinessWatch({ look: () => sequencerChecks(facts()), clock, logger, metrics });
  const server = await serveRpc({
    host: config.rpcHost ?? "127.0.0.1",
    port: config.rpcPort,
    methods: rpcMethods({ engine: rpc, rpc, archive, derived: safeChain }),
    gate,
    pages: {
      "/status": () => jsonPage({ status: 200, json: status() }),
      "/health": () => jsonPage(readiness.health),
      "/ready": () => jsonPage(readiness.ready),
      "/metrics": () => ({ type: "text/plain; version=0.0.4", body: metrics.render() }),
    },
    logger,
    metrics,
  });
  cleanups.push(() => server.stop());

  producer = new BlockProducer({
    rollup,
    grid: deployment,
    sequencerKey,
    chain,
    branch,
    anchorFrom: (least) => safeChain.anchorFrom(least),
    gate,
    l1,
    clock,
    logger,
    metrics,
    beforeSealing: () => watch.ask(),
    onSealed: (block) => network.publish({ topic: "block", block }),
    onFailure: fail,
    fault,
  });
  cleanups.push(async () => {
    const stopped = producer?.stop();
    // It may wait for the chain that derivation has.
    await stopDeriving();
    await stopped;
  });
  producer.start();
  cleanups.push(() => readiness.stop());
  readiness.start();
  logger.info("sequencer_started", { rollupId: rollup.rollupId, rpcUrl: server.url, height: blocks.height, replayed });
  return { stop, status, failed, rpcUrl: server.url, triggerFault: () => fault?.trigger() };
}

/**
 * Starts the engine on the own blocks. One that does not re-execute to what was sealed was sealed by another engine or program, and no operator takes it: it is given up, with all behind it, and the
 * next branch begins (specs/protocol.md §2.2).
 */
async function startChain(chain: OwnChain, { branch, logger }: { branch: Branch; logger: Logger }): Promise<number> {
  try {
    return await chain.start();
  } catch (error) {
    const number = error instanceof ParleyError && error.code === "BLOCK_INVALID" ? error.fields.number : undefined;
    if (typeof number !== "bigint") throw error;
    logger.error("own_block_invalid", {
      number,
      error,
      hint: "it was sealed by another engine or program; sealing goes on under another anchor",
    });
    await branch.end(number, 0n);
    await chain.truncate(number - 1n);
    return Number(number - 1n);
  }
}

/** Own blocks whose L1 block the L1 gave up are no more, and all behind them: the next branch begins below them. @throws ParleyError RPC_FAILED, EVIDENCE_MISSING while the L1 has not come as far */
async function leaveOrphans(
  chain: OwnChain,
  { branch, l1Blocks, logger }: { branch: Branch; l1Blocks: L1Blocks; logger: Logger },
): Promise<void> {
  let newest = chain.blocks.head;
  while (newest !== undefined && (await l1Blocks.at(newest.l1OriginNumber)).hash !== newest.l1OriginHash)
    newest = await chain.blocks.get(newest.number - 1n);
  const number = newest?.number ?? 0n;
  if (number === chain.blocks.height) return;
  logger.error("orphaned", { number: number + 1n, height: chain.blocks.height, hint: "the L1 gave up what these blocks rest on" });
  await branch.end(number + 1n, 0n);
  await chain.truncate(number);
}

function faultOf(name: NonNullable<SequencerConfig["fault"]>, { chain, logger }: { chain: OwnChain; logger: Logger }): SequencerFault {
  if (name === "other-block") return new OtherBlockOnL1({ logger });
  return new FalseStateRoot({ chain, logger });
}

function jsonPage({ status, json }: { status: HealthPage["status"]; json: unknown }): RpcPage {
  const body = `${JSON.stringify(json, (_key, value) => (typeof value === "bigint" ? value.toString() : value))}\n`;
  return { type: "application/json", body, status };
}

async function openBatches({ openStore }: SequencerDeps, cleanups: Cleanups): Promise<Store> {
  const store = await openStore("batches");
  cleanups.push(() => store.close());
  return store;
}

function batcherAccount(key: Hex) {
  try {
    return privateKeyToAccount(key);
  } catch {
    // Neither the value nor the library's error: a secret must not reach a log.
    throw new ParleyError("CONFIG_INVALID", "batcher.key is no secp256k1 secret key", {
      fields: { key: "batcher.key" },
      hint: "give 32 bytes of hex",
    });
  }
}

/** @throws ParleyError CONFIG_INVALID for blobs where there are none */
function requireCarriage({ batcher }: SequencerConfig, { name, rollup }: Home): void {
  if (rollup === undefined || batcher?.da !== "blobs") return;
  throw new ParleyError("CONFIG_INVALID", `Batches cannot go to ${name} in blobs: it is a rollup, and takes none`, {
    fields: { key: "batcher.da" },
    hint: 'say "calldata"',
  });
}

function findRollup(deployment: Deployment, nameOrId: string): RollupDeployment {
  const rollup = deployment.rollups.find(({ name, rollupId }) => name === nameOrId || rollupId === nameOrId);
  if (rollup !== undefined) return rollup;
  const names = deployment.rollups.map(({ name }) => name);
  const nearest = nearestKey(nameOrId, names);
  throw new ParleyError("ROLLUP_UNKNOWN", `The deployment has no rollup ${nameOrId}`, {
    fields: { rollup: nameOrId, known: names },
    hint: nearest === undefined ? `it has ${names.join(", ")}` : `did you mean ${nearest}?`,
  });
}

function requireKey(sequencerKey: Hex, rollup: RollupDeployment): void {
  let address: string | undefined;
  try {
    address = privateKeyToAddress(sequencerKey);
  } catch {
    // Neither the value nor the library's error: a secret must not reach a log.
  }
  if (address?.toLowerCase() === rollup.sequencer.toLowerCase()) return;
  throw new ParleyError(
    "CONFIG_INVALID",
    `sequencerKey is ${address === undefined ? "no secp256k1 secret key" : `the key of ${address}`}; blocks of ${rollup.name} are sealed by ${rollup.sequencer}`,
    {
      fields: { key: "sequencerKey", address, sequencer: rollup.sequencer },
      hint: "give the key of the deployment's sequencer, 32 bytes of hex",
    },
  );
}
