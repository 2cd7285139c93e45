import { DEFAULT_ROUND_PARAMS, type Equivocation, peerDirectory, type RoundConfig, subjectOf } from "@parley/attestation";
import type { GossipMessage, Verdict } from "@parley/network";
import {
  type Address,
  type AttachedRollup,
  beatOffsetMs,
  type Certificate,
  decodeSigners,
  type HandoverShare,
  type Head,
  type Hex,
  inboxOf,
  type OperatorTable,
  ParleyError,
  type RollupDeployment,
} from "@parley/primitives";
import { type HttpServer, ReadinessWatch, serveHttp } from "@parley/runtime";
import { L1Blocks, L1Reader, l1PlacesOf, OperatorTables } from "@parley/sdk";
import { BlockStore } from "@parley/stacks";
import { privateKeyToAccount } from "viem/accounts";
import { Adoption } from "./Adoption.ts";
import { AttachedFollower } from "./AttachedFollower.ts";
import type { ChainSources } from "./ChainSources.ts";
import { CheckpointStore } from "./CheckpointStore.ts";
import { ClockWatch } from "./ClockWatch.ts";
import { ConvictionWatch } from "./ConvictionWatch.ts";
import { openChallenges } from "./challenges/openChallenges.ts";
import { DoppelgangerWatch, placesOf } from "./DoppelgangerWatch.ts";
import { EpochKeeper } from "./EpochKeeper.ts";
import { Equivocator } from "./Equivocator.ts";
import { equivocationReport, falseTableReport, reportBetweenTables, sequencerReport } from "./faultReports.ts";
import { Handovers } from "./Handovers.ts";
import { Homes } from "./Homes.ts";
import { keptBlocks } from "./keptBlocks.ts";
import { L1Reporter } from "./L1Reporter.ts";
import { L1View } from "./L1View.ts";
import type { Operator, OperatorConfig, OperatorDeps } from "./OperatorConfig.ts";
import { oldestNeeded } from "./oldestNeeded.ts";
import { headerSource, openSigners } from "./openSigner.ts";
import { openL1Sources, openNodes } from "./openSources.ts";
import { operatorChecks } from "./operatorChecks.ts";
import { ownClaims } from "./ownClaims.ts";
import { lastSignedOf, requireNoSeat, seatOf, tableToBeginWith } from "./ownSeats.ts";
import { RollupFollower } from "./RollupFollower.ts";
import { Rounds } from "./Rounds.ts";
import { SettlementWatch, type WatchedRollup } from "./SettlementWatch.ts";
import { Suspensions } from "./Suspensions.ts";
import { tellFork } from "./tellFork.ts";

/** Of one answer to `blocks`, at most. */
const MOST_ANSWERED = 128;
const MOST_ANSWERED_BYTES = 4 * 1024 * 1024;
/** The L1 is not asked more often than this. */
const LEAST_POLL_MS = 250;
/** Much less than by what a clock may be wrong (`clockTrouble`). */
const CLOCK_CHECK_MS = 4_000;
/** Reorganisations of Ethereum that are deeper do not happen in normal times. */
const SAFE_DEPTH = 4;

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
  const { deployment } = config;
  const { clock, metrics, network } = deps;
  const { beatMs, beatZeroMs } = deployment;
  const operator = config.operator.toLowerCase() as Address; // an address in lower case
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
  // What takes longer than the rest of its beat counts with the next one.
  const countStage = (stage: string) =>
    metrics.observe("operator_beat_offset_seconds", beatOffsetMs(clock.nowMs(), deployment) / 1_000, { stage });
  const followers = new Map<Hex, RollupFollower>();
  const headers = headerSource({
    engineUrl: (rollupId) => followers.get(rollupId)?.engine.rpcUrl,
    rollup: (rollupId) => rollups.find((rollup) => rollup.rollupId === rollupId),
    timeoutMs: beatMs,
    logger,
  });
  const sources = [config.signingKey, ...(config.formerKeys ?? [])];
  const signers = await openSigners({ sources, operator, network: deployment.table, allowEmpty: config.allowEmpty, openStore, headers });
  for (const signer of signers) cleanups.push(() => signer.close());
  const checkpoints = await CheckpointStore.open(await openStore("checkpoints"), async (checkpoint) => challenges?.certified(checkpoint));
  const pollMs = Math.max(beatMs, LEAST_POLL_MS);
  // Told before the round begins: until then nothing leaves anyway.
  let onL1Trouble: (reason: string | undefined) => void = () => undefined;
  const l1Sources = openL1Sources(config, { pollMs, onTrouble: (reason) => onL1Trouble(reason), clock, logger, metrics });
  const { client } = l1Sources;
  cleanups.push(() => l1Sources.stop());
  await l1Sources.start({ isRequired: true });
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

  // Who lies on purpose signs past it.
  const doppelganger =
    config.fault !== "equivocate"
      ? new DoppelgangerWatch({
          ...{ places: () => placesOf(rounds.tables, operator), grid: { beatZeroMs, beatMs }, beats: config.doppelgangerBeats },
          ...{ lastSigned: () => lastSignedOf(signers), network, clock, logger, metrics },
        })
      : undefined;
  const guarded = signers.map((signer) => doppelganger?.watch(signer) ?? signer);
  const seatIn = (table: OperatorTable) => seatOf(table, { operator, signers: guarded, logger });
  const onFalse = (share: HandoverShare, table: OperatorTable) => {
    metrics.count("operator_faults_total", 1, { seat: String(share.seat) });
    logger.error("false_table_found", { ...share });
    void report(() => falseTableReport(deployment, table, share));
  };
  const handovers = await Handovers.open({ store: await openStore("handovers"), network, seatIn, onFalse, logger, metrics });
  const l1 = new L1View({
    client,
    deployment,
    clock,
    logger,
    metrics,
    operators: () => new Set(rounds.tables.flatMap(({ operators }) => operators.map((one) => one.operator))),
    onEjected(ejected) {
      logger.warn("operator_ejected", { operator: ejected });
      rounds.exclude(ejected);
    },
  });
  await l1.requireTable();
  const tables = new OperatorTables(client, deployment);
  const table = await tableToBeginWith(tables, { grid: { beatZeroMs, beatMs }, nowMs: clock.nowMs() });
  const first: Omit<RoundConfig, "seat"> = {
    table,
    leaderSeed: await tables.leaderSeed(table.epoch),
    grid: { beatZeroMs, beatMs },
    rollupIds: deployment.rollups.map(({ rollupId }) => rollupId),
    blockBeats: new Map(deployment.rollups.map(({ rollupId, blockBeats }) => [rollupId, BigInt(blockBeats)])),
    params: DEFAULT_ROUND_PARAMS,
    lastSigned: lastSignedOf(signers),
  };
  const rounds: Rounds = new Rounds({
    first,
    seatIn,
    checkpoints,
    canonicalHash: async (rollupId, number) => (await followers.get(rollupId)?.blocks.get(number))?.hash,
    network,
    clock,
    logger,
    metrics,
    onFault(fault: Equivocation, table) {
      metrics.count("operator_faults_total", 1, { seat: String(fault.seat) });
      logger.error("equivocation_found", { seat: fault.seat, epoch: table.epoch, rollupId: fault.rollupId, number: fault.number });
      void report(() => equivocationReport(deployment, table, fault));
    },
    onFork(fork) {
      tellFork(fork, { logger, metrics });
      for (const fault of fork.faults) void report(() => reportBetweenTables(deployment, fault));
    },
    onOthersHeads(heads) {
      for (const head of heads) followers.get(head.rollupId)?.notice(head);
    },
    onChangeOver({ epoch, operators }, seat) {
      logger.info("operator_table_changed", { epoch, seats: operators.length, seat });
      if (seat === undefined) logger.warn("operator_without_seat", { epoch, operator });
      // What fails is an errand of the keeper's.
      network.renewClaims().catch(() => undefined);
    },
    onFailure: fail,
  });
  const suspensions = new Suspensions((reason) => (reason === undefined ? rounds.resume() : rounds.suspend(reason)));
  onL1Trouble = (reason) => suspensions.set("sources", reason);
  onL1Trouble(l1Sources.trouble?.reason);
  const clockWatch = new ClockWatch({ client, clock, logger, metrics, onTrouble: (reason) => suspensions.set("clock", reason) });
  cleanups.push(() => clockWatch.stop());
  await clockWatch.start(CLOCK_CHECK_MS);
  if (rounds.seat === undefined) requireNoSeat(first.table, operator);
  if (rounds.seat === undefined) logger.warn("operator_without_seat", { epoch: first.table.epoch, operator });
  const challenges = await openChallenges({
    ...{ deployment, client, operator, account: account.address, signers, tables, reporter, openStore, clock, logger, metrics },
    ...{
      seat: () => rounds.seat,
      seats: () => rounds.table.operators.length,
      lastSigned: () => lastSignedOf(signers),
      isCopycat: config.fault === "copycat",
    },
  });
  const keeping = { client, deployment, tables, rounds, handovers, reporter, challenges, network, clock, logger, metrics };
  const keeper = new EpochKeeper(first.table, keeping);
  cleanups.push(() => l1.stop());
  await l1.start(pollMs);
  cleanups.push(() => reporter.stop());
  await reporter.start();

  const blockStore = await openStore("blocks");
  const safeDepth = config.safeDepth ?? SAFE_DEPTH;
  const isKnown = async (rollupId: Hex) => (await BlockStore.open(blockStore, rollupId)).height > 0n;
  const homes = new Homes({ l1: deployment.l1, client, view: l1, safeDepth, beaconUrls: config.beaconUrls, followers, isKnown, clock });
  const rollups: RollupDeployment[] = [];
  const watched = function* (): Generator<WatchedRollup> {
    for (const rollup of [...rollups]) {
      const follower = followers.get(rollup.rollupId);
      // Where a rollup is settled on another one, nothing can be proposed; what is proposed of it on the L1 is nobody's business (specs/l1.md §8).
      if (follower !== undefined && rollup.derivation.parent === undefined)
        yield { rollup, derivedOf: (number) => follower.derivedOf(number) };
    }
  };
  // Before followers start: what it may have to judge they must not forget.
  const place = () => ({ seat: rounds.seat ?? 0, seats: rounds.table.operators.length });
  const watching = {
    client,
    tableOf: (epoch: number) => tables.get(epoch),
    place,
    account: account.address,
    reporter,
    rollups: watched,
    checkpoints,
  };
  const watch = config.watchSettlement === true ? new SettlementWatch({ ...watching, clock, logger, metrics }) : undefined;
  // What followers say while they start is said to the round at once: each time that it hears more it may declare anew, a few times a beat.
  let early: Head[] | undefined = [];
  const openFollower = async (rollup: RollupDeployment, onFailure: (error: Error) => void) => {
    rollups.push(rollup);
    try {
      return await openNext(rollup, onFailure);
    } catch (error) {
      rollups.splice(rollups.indexOf(rollup), 1);
      throw error;
    }
  };
  const neededOf = (rollupId: Hex, anchor: Hex | undefined) => {
    const signed = anchor && lastSignedOf(signers).get(subjectOf({ rollupId, finality: 1, anchor }))?.number;
    const isOnL1 = rollups.some((rollup) => rollup.rollupId === rollupId && rollup.derivation.parent === undefined);
    const children = rollups.filter(({ derivation }) => derivation.parent?.rollupId === rollupId);
    const asked = children.map((child) => {
      const follower = followers.get(child.rollupId);
      return follower === undefined ? child.derivation.l1StartNumber : follower.oldestL1;
    });
    return oldestNeeded({ signed, settled: isOnL1 ? watch?.settledOf(rollupId) : undefined, children: asked });
  };
  const openNext = async (rollup: RollupDeployment, onFailure: (error: Error) => void) => {
    const { client: l1Client, checkOrigin, newestTag, blobs, depth, l1BlockOf } = await homes.of(rollup, rollups);
    const places = { ...l1PlacesOf(deployment, rollup), newestTag };
    const opened = await RollupFollower.open({
      rollup,
      createEngine: () => deps.createEngine(rollup),
      store: blockStore,
      kept: config.keepBlocks === undefined ? undefined : keptBlocks(config.keepBlocks, operator, rollup.rollupId),
      needed: (anchor) => neededOf(rollup.rollupId, anchor),
      network,
      l1: { checkOrigin },
      l1Blocks: new L1Blocks({ client: l1Client, ...places }),
      onOwn: challenges?.executed(rollup, () => followers.get(rollup.rollupId)?.engine.rpcUrl),
      derivation: {
        l1: new L1Reader({ client: l1Client, ...places, inbox: inboxOf(rollup.rollupId), ...blobs }),
        depth,
        l1BlockOf,
        pollMs,
      },
      beatMs,
      clock,
      logger,
      metrics,
      onHead(head) {
        if (early !== undefined) return void early.push(head);
        if (head.finality === 1) countStage("executed");
        rounds.input({ type: "heads", heads: [head] });
      },
      onQuarantine: (rollupId) => rounds.input({ type: "quarantine", rollupId }),
      onResumed: (rollupId) => rounds.input({ type: "resume", rollupId }),
      onSequencerEquivocation: (first, second) => report(() => sequencerReport(deployment, first, second)),
      onFailure,
    });
    followers.set(rollup.rollupId, opened);
    return opened;
  };
  cleanups.push(() => homes.stop());
  cleanups.push(async () => void (await Promise.all([...followers.values()].map((one) => one.stop()))));
  cleanups.push(() => challenges?.stop());
  for (const rollup of deployment.rollups) await openFollower(rollup, fail);

  const convictions = new ConvictionWatch({
    client,
    registry: deployment.l1.rollupRegistry,
    rollups: () => rollups.filter(({ rollupId }) => followers.has(rollupId)),
    onConvicted: (rollupId) => followers.get(rollupId)?.convict(),
    clock,
    logger,
  });
  const abort = new AbortController();
  const unfollow = async (rollupId: Hex) => {
    const follower = followers.get(rollupId);
    followers.delete(rollupId);
    homes.forget(rollupId);
    rollups.splice(0, rollups.length, ...rollups.filter((rollup) => rollup.rollupId !== rollupId));
    await follower?.stop();
  };
  const adoption = new Adoption({
    async follow(rollup, onFailure) {
      await homes.requireStart(rollup, rollups);
      const isConvicted = await convictions.isConvicted(rollup.rollupId);
      const follower = await openFollower(rollup, onFailure);
      if (isConvicted) await follower.convict();
      rounds.input({ type: "join", rollupId: rollup.rollupId, blockBeats: BigInt(rollup.blockBeats) });
      try {
        await follower.start(abort.signal);
      } catch (error) {
        // It can be tried again; nothing is waited for of a rollup without heads.
        await unfollow(rollup.rollupId);
        throw error;
      }
    },
    unfollow,
    clock,
    logger,
    signal: abort.signal,
  });

  network.onMessage(async (message: GossipMessage): Promise<Verdict> => {
    switch (message.topic) {
      case "handoverShare":
        return handovers.receiveShare(message.share);
      case "handover":
        return keeper.receive(message.handover);
      case "block":
        break;
      default:
        return rounds.receive(message);
    }
    const { rollupId } = message.block;
    countStage("heard");
    // Who passes on what is not followed just now does nothing wrong.
    return (await followers.get(rollupId)?.receive(message.block)) ?? (adoption.has(rollupId) ? "ignore" : "reject");
  });
  network.onRequest("certificates", async ({ fromBeat }) => ({ checkpoints: checkpoints.since(fromBeat) }));
  network.onRequest("handovers", async ({ fromEpoch }) => ({ handovers: handovers.since(fromEpoch) }));
  network.onRequest("blocks", async ({ rollupId, from, to }) => {
    const blocks = await followers.get(rollupId)?.blocks.range({ from, to, maxBlocks: MOST_ANSWERED, maxBytes: MOST_ANSWERED_BYTES });
    return { blocks: blocks ?? [] };
  });
  network.onRequest("statements", async ({ rollupId, ...range }) => ({
    statements: (await followers.get(rollupId)?.statements(range)) ?? [],
  }));
  await keeper.resume();
  network.setDirectory({
    ...peerDirectory({ epoch: () => rounds.table.epoch, tableOf: (epoch) => tables.get(epoch) }),
    ownClaim: ownClaims({ table: () => rounds.table, seatIn }),
  });
  cleanups.push(() => network.stop());
  await network.start();
  cleanups.push(() => abort.abort());
  await startAll(rollups, (rollupId) => followers.get(rollupId)?.start(abort.signal));
  cleanups.push(async () => {
    abort.abort();
    await adoption.stop();
  });
  const follow = async (rollup: RollupDeployment) => {
    const isKnown = deployment.rollups.some(({ rollupId }) => rollupId === rollup.rollupId);
    if (!isKnown) await adoption.add(rollup);
  };
  cleanups.push(() => convictions.stop());
  await convictions.start(pollMs);
  const attached: { rollup: AttachedRollup; follower: AttachedFollower; nodes: ChainSources }[] = [];
  const attach = (rollup: AttachedRollup) => {
    if (attached.some((known) => known.rollup.rollupId === rollup.rollupId)) return;
    const [nodeUrl = rollup.rpcUrl] = config.nodesOf?.(rollup) ?? [];
    const trace = challenges?.attached(rollup, nodeUrl);
    const onHeads = (heads: readonly Head[]) => {
      rounds.input({ type: "heads", heads });
      trace?.(heads);
    };
    const nodes = openNodes(rollup, config, { pollMs, clock, logger, metrics });
    const depth = BigInt(safeDepth);
    const follower = new AttachedFollower({ rollup, client: nodes.client, l1: client, depth, pollMs, clock, logger, metrics, onHeads });
    attached.push({ rollup, follower, nodes });
    rounds.input({ type: "join", rollupId: rollup.rollupId });
    cleanups.push(async () => void (await Promise.all([nodes.stop(), follower.stop()])));
    void nodes.start({ isRequired: false });
    follower.start();
  };
  cleanups.push(() => rounds.stop());
  rounds.input({ type: "heads", heads: early });
  early = undefined;
  cleanups.push(() => keeper.stop());
  await keeper.start(pollMs);
  challenges?.start();
  if (doppelganger?.state === undefined) rounds.start();
  else
    doppelganger.listen(abort.signal).then(
      (isClear) => isClear && rounds.start(),
      () => undefined,
    );
  for (const rollup of deployment.attached) attach(rollup);
  if (watch !== undefined) {
    cleanups.push(() => watch.stop());
    watch.start();
  }

  const equivocator =
    config.fault !== "equivocate" || rounds.seat === undefined
      ? undefined
      : new Equivocator({
          secretKey: inlineKey(config.signingKey),
          config: { ...first, seat: rounds.seat },
          seat: rounds.seat,
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
      seat: rounds.seat ?? null,
      operator,
      account: account.address,
      epoch: rounds.table.epoch,
      beat: rounds.beat,
      lastCertificate: certificate && {
        beat: certificate.beat,
        headsRoot: certificate.headsRoot,
        signers: signersOf(certificate, tables.get(certificate.epoch)),
      },
      ejected: rounds.ejected,
      challenges: challenges?.status() ?? null,
      doppelganger: doppelganger?.state ?? null,
      peers: network.peers().length,
      peerOperators: [...new Set(network.operators().values())].sort(),
      suspended: rounds.suspension === undefined ? null : { reason: rounds.suspension, sinceMs: l1Sources.trouble?.sinceMs },
      attached: attached.map(({ rollup: { name, rollupId }, follower, nodes }) => {
        const { safe, finalized } = follower.derived;
        return {
          name,
          rollupId,
          height: follower.height,
          safe: safe?.number ?? 0n,
          finalized: finalized?.number ?? 0n,
          trouble: nodes.trouble?.reason ?? null,
        };
      }),
      rollups: rollups.map(({ name, rollupId }) => {
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
          ended: follower?.hasEnded ?? false,
        };
      }),
    };
  };
  const facts = () => ({
    ...{ nowMs: clock.nowMs(), grid: { beatZeroMs, beatMs }, suspension: rounds.suspension, isL1Silent: l1.isSilent },
    ...{ seat: rounds.seat, obstacle: doppelganger?.state, isSignerFailing: rounds.isSignerFailing },
    certifiedBeat: checkpoints.newest()?.certificate.beat,
    rollups: rollups.map(({ name, rollupId }) => {
      const { lag, quarantine, hasEnded = false } = followers.get(rollupId) ?? {};
      return { name, lag, quarantine: quarantine?.reason, hasEnded };
    }),
    ...{ peers: network.peers().length, seats: rounds.table.operators.length },
  });
  const readiness = new ReadinessWatch({ look: () => operatorChecks(facts()), clock, logger, metrics });
  cleanups.push(() => readiness.stop());
  readiness.start();
  let http: HttpServer | undefined;
  if (config.statusPort !== undefined) {
    const routes = {
      "/status": () => ({ json: status() }),
      "/metrics": () => ({ text: metrics.render() }),
      "/health": () => readiness.health,
      "/ready": () => readiness.ready,
    };
    const server = await serveHttp({ host: config.statusHost ?? "127.0.0.1", port: config.statusPort, routes, logger });
    cleanups.push(() => server.stop());
    http = server;
  }
  logger.info("operator_started", { operator, seat: rounds.seat, epoch: first.table.epoch, rollups: deployment.rollups.length });
  return { l1: client, follow, attach, stop, status, failed, statusUrl: http?.url, triggerFault: () => equivocator?.trigger() };
}

function signersOf({ signers }: Certificate, table: OperatorTable | undefined): readonly number[] {
  return table === undefined ? [] : decodeSigners(signers, table.operators.length);
}

/** All at once, but that a rollup waits for the one that is its L1. */
async function startAll(rollups: readonly RollupDeployment[], start: (rollupId: Hex) => Promise<void> | undefined): Promise<void> {
  const started = new Map<Hex, Promise<void>>();
  for (const { rollupId, derivation } of rollups) {
    const before = derivation.parent && started.get(derivation.parent.rollupId);
    started.set(
      rollupId,
      Promise.resolve(before).then(() => start(rollupId)),
    );
  }
  await Promise.all(started.values());
}

/** Only a key that is here can be lied with. */
function inlineKey(signingKey: OperatorConfig["signingKey"]): Hex {
  if (typeof signingKey === "string") return signingKey;
  throw new ParleyError("CONFIG_INVALID", "Fault injection needs a test key (signingKey) inline", { fields: { key: "fault" } });
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
