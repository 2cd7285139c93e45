import { peerDirectory } from "@parley/attestation";
import type { GossipMessage, Network, Verdict } from "@parley/network";
import {
  type AttachedRollup,
  beatStartMs,
  type CertifiedCheckpoint,
  type Deployment,
  type HandoverCertificate,
  type Hex,
  type MemberChain,
  ParleyError,
  type RollupDeployment,
} from "@parley/primitives";
import { type Clock, type HttpServer, type Logger, type Metrics, ReadinessWatch, serveHttp } from "@parley/runtime";
import { type ChainClient, chainClient, homeOf, OperatorTables } from "@parley/sdk";
import { privateKeyToAccount } from "viem/accounts";
import { BackoffWorker } from "./BackoffWorker.ts";
import { CheckpointBook } from "./CheckpointBook.ts";
import { ChildSettler } from "./ChildSettler.ts";
import { Destination } from "./Destination.ts";
import { EndedRollups } from "./EndedRollups.ts";
import { EpochBook } from "./EpochBook.ts";
import { LaneBook } from "./LaneBook.ts";
import { relayerChecks } from "./relayerChecks.ts";
import { Settler } from "./Settler.ts";
import { TableCourier } from "./TableCourier.ts";

/** Beats without a new certificate after which peers are asked. */
const SILENT_BEATS = 2;
/** Beats between two times that the L1 is asked whether rollups with something undelivered have ended. */
const ENDING_BEATS = 16;
/** Beats between two times that the L1 is asked for its newest operator table. */
const EPOCH_BEATS = 4;
const RPC_TIMEOUT_MS = 5_000;
const MOST_SETTLING_PAUSE_MS = 60_000;

export interface RelayerConfig {
  name: string;
  deployment: Deployment;
  /** secret key of the account that pays, on every rollup */
  ethKey: Hex;
  /** between two outputs of each rollup that are shown to the L1's settlement, paid by the same account there; nothing is shown unless given */
  settleEveryMs?: number;
  /** where /status, /metrics, /health and /ready are served; nowhere unless given, 0 = any free port */
  statusPort?: number;
  statusHost?: string;
}

export interface RelayerDeps {
  clock: Clock;
  logger: Logger;
  metrics: Metrics;
  /** not started yet */
  network: Network;
}

export interface Relayer {
  /** Relays from and to another rollup, too, which joined since; one that it relays already is left as it is. */
  follow(rollup: RollupDeployment): void;
  /** The same of a chain that was attached since. */
  attach(chain: AttachedRollup): void;
  stop(): Promise<void>;
  status(): object;
  /** resolves with the reason when the relayer cannot go on by itself; a relayer always can */
  failed: Promise<Error>;
  /** of /status, where it is served */
  statusUrl: string | undefined;
}

/**
 * Relays certificates and messages between all rollups of a deployment (specs/protocol.md §5). Keeps nothing on disk: what it needs is on the chains and with the operators.
 * Any number of relayers may run beside each other.
 * @throws ParleyError CONFIG_INVALID for a key that is none; NETWORK_FAILED when a port cannot be had
 */
export async function startRelayer(config: RelayerConfig, deps: RelayerDeps): Promise<Relayer> {
  const { deployment } = config;
  const { clock, metrics, network } = deps;
  const logger = deps.logger.child({ relayer: config.name });
  const account = accountOf(config.ethKey);
  const { beatMs } = deployment;
  const l1 = chainClient(deployment.l1.rpcUrl, { timeoutMs: RPC_TIMEOUT_MS, retries: 0 });
  const epochs = new EpochBook({ tables: new OperatorTables(l1, deployment), network });
  const tableOf = (epoch: number) => epochs.tableOf(epoch);
  const checkpoints = new CheckpointBook(tableOf);
  const pauses = { leastPauseMs: Math.ceil(beatMs / 4), mostPauseMs: 4 * beatMs };

  const failure = (what: string, rollup: string) => (error: unknown, pauseMs: number) => {
    metrics.count("relayer_failures_total", 1, { what, rollup });
    logger.warn(`${what}_failed`, { rollup, error, pauseMs });
  };
  // A book of its own for every (source, destination) would read every log as often as there are rollups; one per source is shared.
  const sourceOf = (rollup: MemberChain, client: ChainClient) => {
    const isRelayed = (id: Hex) => !ended.has(id) && destinations.some((one) => one.rollup.rollupId === id);
    const book = new LaneBook(rollup, client, isRelayed);
    const task = async () => {
      await book.advance();
      const final = checkpoints.newestOf(rollup.rollupId, 3)?.number;
      if (final !== undefined) book.forgetFinal(final);
      metrics.gauge("relayer_scanned_block_count", Number(book.scannedTo), { source: rollup.name });
      for (const { worker } of destinations) worker.wake();
    };
    return { book, worker: new BackoffWorker({ clock, task, onError: failure("scan", rollup.name), ...pauses }) };
  };
  const destinationOf = (rollup: MemberChain, client: ChainClient) => {
    const destination: Destination = new Destination({
      rollup,
      client,
      account,
      sources: () => sources.map(({ book }) => book).filter((book) => book.rollup.rollupId !== rollup.rollupId),
      checkpoints,
      tableOf,
      knowsEpoch: (epoch) => courier.knows(epoch),
      beatMs,
      clock,
      logger,
      metrics,
    });
    const task = async () => {
      if (!ended.has(rollup.rollupId)) await destination.tick();
    };
    const worker = new BackoffWorker({ clock, task, onError: failure("delivery", rollup.name), ...pauses });
    const send: Destination["send"] = (call) => destination.send(call);
    const courier = new TableCourier({ chain: rollup, client, account: account.address, epochs, send, clock, logger, metrics });
    const bring = async () => {
      if (ended.has(rollup.rollupId)) return;
      await courier.tick();
      worker.wake();
    };
    const bringing = new BackoffWorker({ clock, task: bring, onError: failure("table", rollup.name), ...pauses });
    return { destination, client, rollup, worker, courier, bringing };
  };

  const ended = new EndedRollups({ l1: deployment.l1, logger });
  const { settleEveryMs: everyMs } = config;
  const sources: ReturnType<typeof sourceOf>[] = [];
  const destinations: ReturnType<typeof destinationOf>[] = [];
  const settlers: Settler[] = [];
  const children: { settler: ChildSettler; worker: BackoffWorker }[] = [];
  const rollups: RollupDeployment[] = [];
  const relay = (rollup: MemberChain) => {
    const client = chainClient(rollup.rpcUrl, { timeoutMs: RPC_TIMEOUT_MS, retries: 0 });
    sources.push(sourceOf(rollup, client));
    destinations.push(destinationOf(rollup, client));
  };
  const add = (rollup: RollupDeployment) => {
    relay(rollup);
    rollups.push(rollup);
    if (everyMs === undefined) return;
    const { rollup: parent } = homeOf({ l1: deployment.l1, rollups }, rollup);
    const home = parent && destinations.find((one) => one.rollup.rollupId === parent.rollupId);
    if (parent !== undefined && home !== undefined) {
      const { client, destination } = home;
      const send: Destination["send"] = (call) => destination.send(call);
      const at = { tableOf, rollup, parent, client, account: account.address, send };
      const settler = new ChildSettler({ ...at, checkpoints, everyMs, clock, logger, metrics });
      // Each by itself: the contracts by which one rollup is settled may be anybody's.
      const onError = failure("settlement", rollup.name);
      const longer = { leastPauseMs: beatMs, mostPauseMs: MOST_SETTLING_PAUSE_MS };
      children.push({ settler, worker: new BackoffWorker({ clock, task: () => settler.tick(), onError, ...longer }) });
      return;
    }
    settlers.push(new Settler({ deployment, tableOf, rollup, client: l1, account, checkpoints, everyMs, clock, logger, metrics }));
  };
  for (const rollup of deployment.rollups) add(rollup);
  for (const chain of deployment.attached) relay(chain);
  const settling = new BackoffWorker({
    clock,
    // One after the other: they share an account.
    task: async () => {
      for (const settler of settlers) if (settler.isDue) await settler.tick();
    },
    onError: failure("settlement", "all"),
    ...pauses,
  });

  let lastCertificateMs = clock.nowMs();
  const take = (checkpoint: CertifiedCheckpoint): Verdict => {
    if (!epochs.isTimely(checkpoint.certificate, clock.nowMs(), deployment)) {
      metrics.count("relayer_certificates_total", 1, { verdict: "untimely" });
      return "ignore";
    }
    const offer = checkpoints.offer(checkpoint);
    metrics.count("relayer_certificates_total", 1, { verdict: offer.kind });
    if (offer.kind === "invalid") {
      logger.warn("certificate_invalid", { reason: offer.reason, beat: checkpoint.certificate.beat });
      return "reject";
    }
    if (offer.kind !== "new") return "ignore";
    lastCertificateMs = clock.nowMs();
    metrics.observe("relayer_beat_offset_seconds", (lastCertificateMs - beatStartMs(checkpoint.certificate.beat, deployment)) / 1_000);
    metrics.gauge("relayer_certified_beat_count", Number(checkpoints.beat));
    for (const head of offer.heads) {
      const source = sources.find(({ book }) => book.rollup.rollupId === head.rollupId);
      if (source !== undefined && source.book.scannedTo < head.number) source.worker.wake();
    }
    for (const { worker } of destinations) worker.wake();
    return "accept";
  };
  const takeHandover = (handover: HandoverCertificate): Verdict => {
    const verdict = epochs.offer(handover);
    if (verdict === "accept") for (const { bringing } of destinations) bringing.wake();
    return verdict;
  };
  const onMessage = (message: GossipMessage): Verdict => {
    if (message.topic === "certificate") return take(message.checkpoint);
    if (message.topic === "handover") return takeHandover(message.handover);
    if (message.topic === "block") {
      // A hint only, so nothing about it is checked: its messages are read now, before their certificate comes, and receipts may be there.
      const { rollupId } = message.block;
      sources.find(({ book }) => book.rollup.rollupId === rollupId)?.worker.wake();
      destinations.find(({ rollup }) => rollup.rollupId === rollupId)?.worker.wake();
    }
    return "ignore";
  };

  /** Nobody needs what brings a chain to a table before. */
  const oldestAdopted = () => Math.min(epochs.newest, ...destinations.flatMap(({ courier }) => courier.adopted ?? []));
  const reading = new BackoffWorker({
    clock,
    task: async () => {
      try {
        await epochs.refresh(oldestAdopted());
      } finally {
        await network.renewClaims();
      }
      metrics.gauge("relayer_epoch_count", epochs.newest);
    },
    onError: failure("tables_read", "all"),
    ...pauses,
  });
  const asking = new BackoffWorker({
    clock,
    task: async () => {
      const { checkpoints: answers } = await network.request("certificates", {
        // A beat may have another one for what its first left out.
        fromBeat: checkpoints.beat < 0n ? 0n : checkpoints.beat,
      });
      for (const checkpoint of answers) take(checkpoint);
    },
    onError: failure("certificates_request", "all"),
    ...pauses,
  });

  const ending = new BackoffWorker({
    clock,
    task: async () => {
      const unfinished = new Set(destinations.flatMap(({ destination, rollup }) => (destination.unfinished ? [rollup.rollupId] : [])));
      const open = rollups.filter(({ rollupId }) => unfinished.has(rollupId) && !ended.has(rollupId));
      await ended.look(open, rollups).finally(() => {
        // What was to be delivered there need not be at hand any more.
        for (const { rollupId } of open)
          if (ended.has(rollupId)) for (const { book } of sources) book.forgetBelow(rollupId, Number.MAX_SAFE_INTEGER);
      });
    },
    onError: failure("endings_read", "all"),
    ...pauses,
  });

  let beats = 0;
  let cancelBeat = () => {};
  const everyBeat = () => {
    if (clock.nowMs() - lastCertificateMs > SILENT_BEATS * beatMs) asking.wake();
    for (const { book, worker } of sources) {
      const head = checkpoints.newest(book.rollup.rollupId)?.head;
      if (head === undefined) continue;
      if (!book.holds(head)) {
        metrics.count("relayer_lane_mismatches_total", 1, { source: book.rollup.name });
        logger.warn("lane_mismatch", { source: book.rollup.name, number: head.number });
        book.reset();
      }
      if (book.scannedTo < head.number) worker.wake();
    }
    for (const { destination, worker } of destinations) if (destination.unfinished) worker.wake();
    if (beats % EPOCH_BEATS === 0 || epochs.isIncomplete(oldestAdopted())) reading.wake();
    for (const { courier, bringing } of destinations) if (courier.isBehind) bringing.wake();
    for (const { settler, worker } of children) if (settler.isDue) worker.wake();
    if (settlers.some(({ isDue }) => isDue)) settling.wake();
    beats += 1;
    if (beats % ENDING_BEATS === 0) ending.wake();
    cancelBeat = clock.scheduleAt(clock.nowMs() + beatMs, everyBeat);
  };

  const status = () => ({
    name: config.name,
    account: account.address,
    certifiedBeat: checkpoints.beat,
    epoch: epochs.newest,
    peers: network.peers().length,
    peerOperators: [...new Set(network.operators().values())].sort(),
    sources: sources.map(({ book }) => ({
      name: book.rollup.name,
      scannedTo: book.scannedTo,
      certified: checkpoints.newest(book.rollup.rollupId)?.head.number ?? null,
      safe: checkpoints.newestOf(book.rollup.rollupId, 2)?.number ?? null,
      finalized: checkpoints.newestOf(book.rollup.rollupId, 3)?.number ?? null,
    })),
    destinations: destinations.map(({ destination }) => destination.status()),
  });

  const facts = () => ({
    ...{ nowMs: clock.nowMs(), beatMs, lastCertificateMs, isL1Silent: reading.isFailing, peers: network.peers().length },
    rollups: sources.flatMap(({ book, worker }) => {
      const { rollupId, name } = book.rollup;
      const to = destinations.find(({ rollup }) => rollup.rollupId === rollupId);
      return ended.has(rollupId) ? [] : [{ name, isReadFailing: worker.isFailing, isDeliveryFailing: to?.worker.isFailing === true }];
    }),
  });
  const readiness = new ReadinessWatch({ look: () => relayerChecks(facts()), clock, logger, metrics });

  let http: HttpServer | undefined;
  if (config.statusPort !== undefined) {
    const routes = {
      "/status": () => ({ json: status() }),
      "/metrics": () => ({ text: metrics.render() }),
      "/health": () => readiness.health,
      "/ready": () => readiness.ready,
    };
    http = await serveHttp({ host: config.statusHost ?? "127.0.0.1", port: config.statusPort, routes, logger });
  }
  network.setDirectory(peerDirectory({ epoch: () => epochs.begunBy(clock.nowMs()), tableOf }));
  network.onMessage(onMessage);
  try {
    await network.start();
  } catch (error) {
    await http?.stop();
    throw error;
  }
  for (const { worker } of sources) worker.wake();
  for (const { bringing } of destinations) bringing.wake();
  asking.wake();
  everyBeat();
  readiness.start();
  logger.info("relayer_started", { account: account.address, rollups: deployment.rollups.length, attached: deployment.attached.length });

  const takeUp = (chain: MemberChain, begin: () => void) => {
    if (sources.some(({ book }) => book.rollup.rollupId === chain.rollupId)) return;
    begin();
    for (const { book } of sources) book.wants(chain.rollupId);
    logger.info("rollup_followed", { rollup: chain.name });
    sources.at(-1)?.worker.wake();
  };

  return {
    follow: (rollup) => takeUp(rollup, () => add(rollup)),
    attach: (chain) => takeUp(chain, () => relay(chain)),
    status,
    statusUrl: http?.url,
    failed: new Promise<Error>(() => undefined),
    async stop() {
      cancelBeat();
      readiness.stop();
      await http?.stop();
      await Promise.all(
        [
          ...[asking, reading, settling, ending],
          ...[...sources, ...destinations, ...children].map(({ worker }) => worker),
          ...destinations.map(({ bringing }) => bringing),
        ].map((worker) => worker.stop()),
      );
      await network.stop();
    },
  };
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
