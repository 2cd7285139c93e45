import { gatewayAbi } from "@parley/contracts-abi";
import {
  type Address,
  type Certificate,
  type Cover,
  type Hex,
  isAttached,
  type MemberChain,
  type OperatorTable,
  ParleyError,
} from "@parley/primitives";
import type { Clock, Logger, Metrics } from "@parley/runtime";
import { buildParcel, type ChainClient, encodeDelivery, encodeSubmission, reading, tryCall } from "@parley/sdk";
import { BlockNotFoundError, type LocalAccount, parseEventLogs, type TransactionReceipt } from "viem";
import type { CertifiedHead, CheckpointBook } from "./CheckpointBook.ts";
import { messageGas, mostDeliveryGas, submissionGas } from "./gas.ts";
import { isMessageFault } from "./isMessageFault.ts";
import { type KnownCheckpoint, knownCheckpoint } from "./knownCheckpoint.ts";
import type { LaneBook } from "./LaneBook.ts";
import { LaneProgress } from "./LaneProgress.ts";
import { type Action, type PlanLane, planDeliveries } from "./planDeliveries.ts";
import { type Fees, type Settled, TransactionQueue } from "./TransactionQueue.ts";

/** Transactions that may wait for a block at once. */
const MOST_PENDING = 16;
/** Of them that do not deliver, beside those. */
const MOST_ERRANDS = 4;
const MOST_MESSAGES = 100;
/** Beats without inclusion after which pending transactions are sent again. */
const STALL_BEATS = 3;
/** Messages that stay at hand after they were delivered, of each lane: what a rollup takes back are few blocks. */
const KEPT_MESSAGES = 512;
/** Beats between two times that all of a source is read again for messages that are not at hand any more. */
const REREAD_BEATS = 16;

export interface DestinationOptions {
  rollup: MemberChain;
  client: ChainClient;
  account: LocalAccount;
  /** of all other rollups, as many as there are now */
  sources: () => readonly LaneBook[];
  checkpoints: CheckpointBook;
  tableOf: (epoch: number) => OperatorTable | undefined;
  /** whether the light client there has the table of an epoch */
  knowsEpoch: (epoch: number) => boolean;
  /** how many messages of each lane stay at hand after they were delivered; 512 unless told */
  keptMessages?: number;
  beatMs: number;
  clock: Clock;
  logger: Logger;
  metrics: Metrics;
}

/** A certified source whose lane to here holds messages that are not final yet. */
interface OpenLane {
  book: LaneBook;
  progress: LaneProgress;
  certified: CertifiedHead;
  size: number;
}

/** Beats of rest after the first time that blocks were taken back, and at most; times that lie closer together than `CALM_BEATS` double it. */
const REST_BEATS = { first: 1, most: 32 };
const CALM_BEATS = 64;

/** A block of the destination. */
interface BlockId {
  number: bigint;
  hash: Hex;
}

/** What somebody else has this account do here. */
interface Errand {
  kind: "errand";
}

/**
 * Delivers to one rollup. `tick` is one round: look what became of the last transactions, look at the chain, plan, send. Its failure concerns this rollup only. A rollup may take blocks back (specs/protocol.md §3.1):
 * then what was delivered in them is to be delivered again.
 */
export class Destination {
  readonly #options: DestinationOptions;
  readonly #queue: TransactionQueue<Action | Errand>;
  readonly #progress = new Map<Hex, LaneProgress>();
  /** what the light client said, by heads root; of those that open lanes need */
  #known = new Map<Hex, KnownCheckpoint>();
  /** heads roots whose record did not work out */
  #inlineRoots = new Set<Hex>();
  /** what was decided, and not looked at yet */
  readonly #decided: Settled<Action | Errand>[] = [];
  /** blocks on which all rests that is known of this rollup */
  #restsOn: BlockId[] = [];
  /** when a source may be read again (Unix ms), by its id */
  readonly #rereadAtMs = new Map<Hex, number>();
  /** when blocks were taken back last (Unix ms), and how long nothing is sent from then on */
  #rest = { sinceMs: Number.NEGATIVE_INFINITY, forMs: 0 };
  /** as the newest block has it; nothing is sent before one was read */
  #mostGas = 0n;
  #fees: Fees = { baseFeePerGas: 0n, tipPerGas: 0n };
  #delivered = 0;
  #failed = 0;
  #time = 0n;
  #turn: Promise<unknown> = Promise.resolve();

  constructor(options: DestinationOptions) {
    this.#options = options;
    const { rollup, client, account, clock, beatMs, logger } = options;
    const { name, chainId } = rollup;
    // A transaction that waits for the next block of its chain is not stuck.
    const blockTimeMs = isAttached(rollup) ? rollup.blockTimeMs : (rollup.blockBeats ?? 1) * beatMs;
    this.#queue = new TransactionQueue({
      name,
      client,
      account,
      chainId,
      fees: () => this.#fees,
      clock,
      stallMs: Math.max(STALL_BEATS * beatMs, STALL_BEATS * blockTimeMs, 1_000),
      logger,
    });
  }

  /** Whether there is something to look after beside new certificates. */
  get unfinished(): boolean {
    return this.#queue.pendingCount > 0 || this.#openLanes().length > 0;
  }

  status(): object {
    const lanes = this.#options.sources().map(({ rollup }) => {
      const { next = 0, heldBecause = null, setAside = 0 } = this.#progress.get(rollup.rollupId) ?? {};
      const open = this.#openLanes().find(({ book }) => book.rollup.rollupId === rollup.rollupId);
      return { from: rollup.name, next, certified: open?.size ?? next, heldBecause, setAside };
    });
    const counts = { pendingTransactions: this.#queue.pendingCount, deliveredMessages: this.#delivered, failedMessages: this.#failed };
    return { name: this.#options.rollup.name, ...counts, lanes };
  }

  /** Has the account that delivers do something else, too, between two ticks. Who asks looks itself what became of it. @throws ParleyError RPC_FAILED when the rollup did not take it */
  send(call: { to: Address; data: Hex; gas: bigint }): Promise<Hex> {
    return this.#inTurn(async () => {
      if (this.#errands >= MOST_ERRANDS) throw crowded(this.#options.rollup);
      return this.#queue.send({ ...call, tag: { kind: "errand" } });
    });
  }

  /** @throws ParleyError RPC_FAILED when this rollup does not answer; the next tick looks at everything again */
  tick(): Promise<void> {
    return this.#inTurn(() => this.#tick());
  }

  get #errands(): number {
    return this.#queue.tags().filter(({ kind }) => kind === "errand").length;
  }

  /** Nonces are given one after the other. */
  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = this.#turn.then(work);
    this.#turn = done.catch(() => undefined);
    return done;
  }

  async #tick(): Promise<void> {
    const { clock, metrics, rollup } = this.#options;
    const startedMs = clock.nowMs();
    this.#decided.push(...(await this.#queue.settle()));
    for (let [next] = this.#decided; next !== undefined; [next] = this.#decided) {
      await this.#settle(next);
      this.#decided.shift();
    }
    const block = await this.#newestBlock();
    const lanes = this.#openLanes();
    if (lanes.length > 0) {
      await this.#refresh(lanes, block);
      const rests = clock.nowMs() < this.#rest.sinceMs + this.#rest.forMs;
      const actions = rests ? [] : this.#plan(lanes);
      for (const action of actions) await this.#send(action);
      if (actions.length > 0)
        metrics.observe("relayer_delivery_round_seconds", (clock.nowMs() - startedMs) / 1_000, { destination: rollup.name });
    }
    metrics.gauge("relayer_pending_transactions_count", this.#queue.pendingCount, { destination: rollup.name });
  }

  /** The newest block. What was known is forgotten if a block on which it rests is no more. */
  async #newestBlock(): Promise<BlockId & { timestamp: bigint }> {
    const { client, rollup } = this.#options;
    const newest = await reading(rollup.name, "reading the newest block", () => client.getBlock());
    // In this order: what is on the chain now was so when the newest block was read, or that one is missed the next time.
    for (const known of this.#restsOn) {
      const { hash } = known.number === newest.number ? newest : ((await this.#blockAt(known.number)) ?? {});
      if (hash === known.hash) continue;
      this.#takenBack(known);
      break;
    }
    this.#restsOn = [{ number: newest.number, hash: newest.hash }];
    this.#mostGas = mostDeliveryGas(newest.gasLimit);
    this.#fees = feesOf(rollup, newest.baseFeePerGas ?? 0n);
    return newest;
  }

  #blockAt(blockNumber: bigint): Promise<BlockId | undefined> {
    const { client, rollup } = this.#options;
    return reading(rollup.name, `reading block ${blockNumber}`, () =>
      client.getBlock({ blockNumber }).catch((error: unknown) => {
        if (error instanceof BlockNotFoundError) return undefined;
        throw error;
      }),
    );
  }

  /** All is looked up again, and delivered again where it has to be. Not at once, and ever later where it comes again and again: several nodes behind one RPC look like that, and each delivery costs. */
  #takenBack({ number, hash }: BlockId): void {
    const { logger, metrics, rollup, clock, beatMs } = this.#options;
    metrics.count("relayer_taken_back_total", 1, { destination: rollup.name });
    logger.warn("blocks_taken_back", { destination: rollup.name, number, hash });
    const nowMs = clock.nowMs();
    const isCalm = nowMs >= this.#rest.sinceMs + CALM_BEATS * beatMs;
    this.#rest = { sinceMs: nowMs, forMs: isCalm ? REST_BEATS.first * beatMs : Math.min(2 * this.#rest.forMs, REST_BEATS.most * beatMs) };
    this.#queue.giveUp();
    for (const progress of this.#progress.values()) progress.takenBack();
    this.#known.clear();
    this.#inlineRoots.clear();
  }

  #progressOf(sourceId: Hex): LaneProgress {
    let progress = this.#progress.get(sourceId);
    if (progress === undefined) {
      progress = new LaneProgress(MOST_MESSAGES);
      this.#progress.set(sourceId, progress);
    }
    return progress;
  }

  #submissionGas({ epoch }: Certificate): bigint {
    return submissionGas(this.#options.tableOf(epoch)?.operators.length ?? 0);
  }

  /** The head to deliver under. */
  #certified(sourceId: Hex): CertifiedHead | undefined {
    const { checkpoints } = this.#options;
    return checkpoints.newest(sourceId, this.#progressOf(sourceId).leastFinality) ?? checkpoints.newest(sourceId);
  }

  /** Sources that are certified up to a block that was read, with something that is not final here. */
  #openLanes(): OpenLane[] {
    const { sources, rollup } = this.#options;
    return sources().flatMap((book) => {
      const certified = this.#certified(book.rollup.rollupId);
      if (certified === undefined || book.scannedTo < certified.head.number) return [];
      // Until its table has come, the light client knows nothing of it.
      if (!this.#options.knowsEpoch(certified.checkpoint.certificate.epoch)) return [];
      const size = book.sizeAt(rollup.rollupId, certified.head.number);
      const progress = this.#progressOf(book.rollup.rollupId);
      return progress.next < size ? [{ book, progress, certified, size }] : [];
    });
  }

  /** Asks the chain how far it is: other relayers deliver too, and this one may have been restarted. */
  async #refresh(lanes: readonly OpenLane[], block: BlockId & { timestamp: bigint }): Promise<void> {
    const { rollup } = this.#options;
    const certificates = new Map(
      lanes.map(({ certified: { checkpoint } }) => [checkpoint.certificate.headsRoot, checkpoint.certificate] as const),
    );
    const unknown = [...certificates.values()].filter(({ headsRoot }) => this.#known.get(headsRoot)?.recorded !== true);
    this.#time = block.timestamp;
    await reading(rollup.name, "reading the state of its lanes", () =>
      Promise.all([
        ...lanes.map((lane) => this.#skipFinal(lane, block.number)),
        ...unknown.map((certificate) => this.#learn(certificate, block.number)),
      ]),
    );
    for (const lane of lanes) this.#requireMessages(lane);
    // Roots of former beats are of no use any more.
    this.#known = new Map([...this.#known].filter(([root]) => certificates.has(root)));
    this.#inlineRoots = new Set([...this.#inlineRoots].filter((root) => certificates.has(root)));
  }

  /** Moves on over what was consumed and what expired: neither changes any more while its block lasts. */
  async #skipFinal({ book, progress, size }: OpenLane, blockNumber: bigint): Promise<void> {
    const { client, rollup, keptMessages = KEPT_MESSAGES } = this.#options;
    const { rollupId: sourceId } = book.rollup;
    for (;;) {
      const next = await client.readContract({
        address: rollup.gateway,
        abi: gatewayAbi,
        functionName: "nextUnconsumed",
        args: [sourceId, BigInt(progress.next)],
        blockNumber,
      });
      let index = Number(next);
      while (index < size && (book.message(rollup.rollupId, index)?.deadline ?? this.#time) < this.#time) index += 1;
      progress.advanceTo(Math.min(index, size));
      if (index === Number(next) || index >= size) break;
    }
    book.forgetBelow(rollup.rollupId, progress.next - keptMessages);
  }

  /** Has a source read again where the next message is not at hand any more. Not often: the source serves others, too, and an RPC that wavers must not keep it busy. */
  #requireMessages({ book, progress, size }: OpenLane): void {
    const { rollup, clock, beatMs, logger } = this.#options;
    if (progress.next >= size || book.message(rollup.rollupId, progress.next) !== undefined) return;
    const { rollupId: sourceId, name } = book.rollup;
    const nowMs = clock.nowMs();
    if (nowMs < (this.#rereadAtMs.get(sourceId) ?? 0)) return;
    this.#rereadAtMs.set(sourceId, nowMs + REREAD_BEATS * beatMs);
    logger.info("source_read_again", { source: name, destination: rollup.name, index: progress.next });
    book.reset();
  }

  async #learn(certificate: Certificate, blockNumber: bigint): Promise<void> {
    const { client, rollup } = this.#options;
    const known = await knownCheckpoint(client, rollup, certificate, blockNumber);
    if (known === undefined) this.#inlineRoots.add(certificate.headsRoot);
    else this.#known.set(certificate.headsRoot, known);
  }

  #isRecorded(headsRoot: Hex): boolean {
    return this.#known.get(headsRoot)?.recorded === true;
  }

  #plan(lanes: readonly OpenLane[]): Action[] {
    const { clock, rollup, beatMs } = this.#options;
    const nowMs = clock.nowMs();
    const onItsWay = this.#queue.tags().flatMap((tag) => (tag.kind === "submit" ? [tag.headsRoot] : []));
    const wallTime = BigInt(Math.floor(nowMs / 1_000));
    return planDeliveries({
      nowMs,
      destinationTime: (wallTime > this.#time ? wallTime : this.#time) + BigInt(Math.ceil(beatMs / 1_000)),
      knownRoots: new Set([...this.#known.keys()].filter((root) => this.#isRecorded(root) || onItsWay.includes(root))),
      inlineRoots: this.#inlineRoots,
      certificateGas: lanes.map(({ certified }) => this.#submissionGas(certified.checkpoint.certificate)).reduce(most, 0n),
      room: MOST_PENDING - (this.#queue.pendingCount - this.#errands),
      mostGas: this.#mostGas,
      lanes: lanes.map(({ book, progress, certified, size }): PlanLane => {
        const { next, batchLimit } = progress;
        const { headsRoot } = certified.checkpoint.certificate;
        return {
          sourceId: book.rollup.rollupId,
          headsRoot,
          size,
          next,
          busy: progress.busy(nowMs),
          batchLimit,
          heldUntilMs: progress.heldUnder(headsRoot),
          message: (index) => {
            const message = book.message(rollup.rollupId, index);
            return message && { gas: messageGas(message), deadline: message.deadline };
          },
        };
      }),
    });
  }

  async #send(action: Action): Promise<void> {
    const { rollup, metrics, sources } = this.#options;
    if (action.kind === "submit") {
      const checkpoint = sources()
        .map(({ rollup: { rollupId } }) => this.#certified(rollupId)?.checkpoint)
        .find((one) => one?.certificate.headsRoot === action.headsRoot);
      // A newer one came while this round was sending: the next round plans with it.
      if (checkpoint === undefined) return;
      await this.#queue.send({
        to: rollup.lightClient,
        data: encodeSubmission(checkpoint.certificate),
        gas: this.#submissionGas(checkpoint.certificate),
        tag: action,
      });
      metrics.count("relayer_submissions_total", 1, { destination: rollup.name });
      return;
    }
    const progress = this.#progressOf(action.sourceId);
    if (progress.heldUnder(action.headsRoot) > this.#options.clock.nowMs()) return;
    const data = this.#deliveryData(action);
    if (data === undefined) return;
    if (progress.probing && !(await this.#probe(action, data))) return;
    await this.#queue.send({ to: rollup.gateway, data, gas: action.gas, tag: action });
    progress.sent(action.first, action.count);
    metrics.count("relayer_deliveries_total", 1, { destination: rollup.name });
  }

  #deliveryData({ sourceId, headsRoot, first, count, recorded }: Action & { kind: "deliver" }): Hex | undefined {
    const { rollup, sources, logger, metrics } = this.#options;
    const book = sources().find((other) => other.rollup.rollupId === sourceId);
    const certified = this.#certified(sourceId);
    if (book === undefined || certified?.checkpoint.certificate.headsRoot !== headsRoot) return undefined;
    const messages = Array.from({ length: count }, (_, i) => book.message(rollup.rollupId, first + i)).filter(
      (message) => message !== undefined,
    );
    const { head, checkpoint } = certified;
    const cover = this.#coverOf(checkpoint.certificate, recorded);
    if (messages.length !== count || cover === undefined) return undefined;
    try {
      return encodeDelivery(buildParcel({ head, heads: checkpoint.heads, cover, lanes: book.lanesAt(head.number), messages }));
    } catch (error) {
      if (!(error instanceof ParleyError)) throw error;
      // The source's RPC showed other logs than those that were certified. Its other destinations notice it by themselves; nobody else is concerned.
      metrics.count("relayer_lane_mismatches_total", 1, { source: book.rollup.name });
      logger.warn("lane_mismatch", { source: book.rollup.name, destination: rollup.name, error });
      this.#hold(sourceId, error.message);
      book.reset();
      return undefined;
    }
  }

  #coverOf({ epoch, beat, headsRoot, signers, signature }: Certificate, recorded: boolean): Cover | undefined {
    const base = { epoch, beat, signers };
    if (!recorded) return { ...base, kind: 0, signature };
    const known = this.#known.get(headsRoot);
    return known && { ...base, kind: 2, signedWeight: known.weight };
  }

  /** After a revert: pays for the next transaction only when a call shows that it would pass. */
  async #probe(action: Action & { kind: "deliver" }, data: Hex): Promise<boolean> {
    const { client, account, rollup } = this.#options;
    // Nothing to learn from a call while the certificate is still on its way.
    if (action.recorded && !this.#isRecorded(action.headsRoot)) return false;
    const result = await reading(rollup.name, "trying a delivery", () =>
      tryCall(client, { account: account.address, to: rollup.gateway, data, gas: action.gas }),
    );
    if (!result.ok) this.#fault(action, result);
    return result.ok;
  }

  async #settle({ tag, outcome, receipt }: Settled<Action | Errand>): Promise<void> {
    const { metrics, rollup, client, account, logger } = this.#options;
    metrics.count("relayer_transactions_total", 1, { destination: rollup.name, outcome });
    if (receipt !== undefined) this.#restsOn.push({ number: receipt.blockNumber, hash: receipt.blockHash });
    if (outcome !== "success")
      logger.warn("transaction_not_successful", { destination: rollup.name, outcome, action: tag, hash: receipt?.transactionHash });
    if (tag.kind === "errand") return;
    if (tag.kind === "submit") {
      // Lost: nothing is assumed, the next refresh asks the light client. Reverted: submitting it again would only cost again.
      const known = this.#known.get(tag.headsRoot);
      if (outcome === "success" && known !== undefined) this.#known.set(tag.headsRoot, { ...known, recorded: true });
      if (outcome === "reverted") this.#inlineRoots.add(tag.headsRoot);
      return;
    }
    const progress = this.#progressOf(tag.sourceId);
    progress.settled(tag.first, tag.count);
    if (outcome === "lost") return;
    if (outcome === "reverted") {
      const data = this.#deliveryData(tag);
      // The checkpoint is of a former beat: whatever it was, the next delivery is tried first.
      if (data === undefined) return this.#fault(tag, { fault: undefined, text: "it reverted" });
      const result = await reading(rollup.name, "asking why a delivery reverted", () =>
        tryCall(client, { account: account.address, to: rollup.gateway, data, gas: tag.gas }),
      );
      return this.#fault(tag, result.ok ? { fault: undefined, text: "it reverted, and would pass now" } : result);
    }
    const next = await reading(rollup.name, "reading what was consumed", () =>
      client.readContract({
        address: rollup.gateway,
        abi: gatewayAbi,
        functionName: "nextUnconsumed",
        args: [tag.sourceId, BigInt(tag.first)],
        ...(receipt && { blockNumber: receipt.blockNumber }),
      }),
    );
    const held = receipt === undefined ? [] : this.#heldBy(receipt, tag);
    if (Number(next) < tag.first + tag.count && held.length === 0)
      return this.#hold(tag.sourceId, "the destination accepted a delivery without consuming it; its policy froze the peer");
    let from = tag.first;
    for (const index of [...held, tag.first + tag.count]) {
      if (index > from) progress.delivered(from, index - from);
      from = index + 1;
    }
    const { clock, beatMs } = this.#options;
    for (const index of held) progress.failed(index, 1, { nowMs: clock.nowMs(), pauseMs: beatMs });
    // Value that a limit on `unsafe` heads holds goes through under a better one.
    if (held.length > 0) progress.raise(1, { once: true });
    // What another relayer brought first, or what was too late by then, left no log.
    const { delivered, failed } = this.#outcomesIn(receipt);
    this.#delivered += delivered;
    this.#failed += failed;
    metrics.count("relayer_delivered_messages_total", delivered, { destination: rollup.name });
    metrics.count("relayer_failed_messages_total", failed, { destination: rollup.name });
    logger.info("delivery_executed", {
      destination: rollup.name,
      sourceId: tag.sourceId,
      first: tag.first,
      count: tag.count,
      delivered,
      failed,
      held: held.length,
      hash: receipt?.transactionHash,
    });
  }

  /** How many recipients took their message, and how many failed. */
  #outcomesIn(receipt: TransactionReceipt | undefined): { delivered: number; failed: number } {
    const { gateway } = this.#options.rollup;
    const logs = (receipt?.logs ?? []).filter(({ address }) => address.toLowerCase() === gateway);
    const count = (eventName: "MessageDelivered" | "MessageFailed") => parseEventLogs({ abi: gatewayAbi, eventName, logs }).length;
    return { delivered: count("MessageDelivered"), failed: count("MessageFailed") };
  }

  /** Indices of the delivery that were held back, ascending: the value that they bring is over a limit now, or failed under an `unsafe` head. */
  #heldBy({ logs }: TransactionReceipt, { sourceId, first, count }: Action & { kind: "deliver" }): number[] {
    return parseEventLogs({ abi: gatewayAbi, eventName: "MessageHeld", logs })
      .filter(({ args }) => args.sourceId === sourceId)
      .map(({ args }) => Number(args.index))
      .filter((index) => index >= first && index < first + count)
      .sort((a, b) => a - b);
  }

  #fault(action: Action & { kind: "deliver" }, { fault, text }: { fault: string | undefined; text: string }): void {
    const { clock, beatMs, logger, rollup, metrics } = this.#options;
    const { sourceId, headsRoot, first, count } = action;
    metrics.count("relayer_delivery_faults_total", 1, { destination: rollup.name, fault: fault ?? "unknown" });
    logger.warn("delivery_refused", { destination: rollup.name, sourceId, first, count, text });
    const progress = this.#progressOf(sourceId);
    if (fault === "UnknownCheckpoint") {
      // The record is gone or was never made: this and the next deliveries bring the certificate.
      this.#inlineRoots.add(headsRoot);
      this.#known.delete(headsRoot);
    } else if (fault === "FinalityTooLow") {
      progress.raise(this.#certified(sourceId)?.head.finality ?? 1, { once: false });
      this.#hold(sourceId, text);
    } else if (fault === "HeadSuperseded") {
      progress.superseded(headsRoot, text);
    } else if (isMessageFault(fault)) {
      progress.failed(first, count, { nowMs: clock.nowMs(), pauseMs: beatMs });
    } else {
      if (fault === "RateLimited") progress.shrink(count);
      this.#hold(sourceId, text);
    }
  }

  #hold(sourceId: Hex, because: string): void {
    const { clock, beatMs } = this.#options;
    this.#progressOf(sourceId).hold(because, { nowMs: clock.nowMs(), pauseMs: beatMs });
  }
}

function most(a: bigint, b: bigint): bigint {
  return a > b ? a : b;
}

function crowded({ name }: MemberChain): ParleyError {
  return new ParleyError("RPC_FAILED", `${name}: ${MOST_ERRANDS} transactions beside deliveries wait there already`, {
    fields: { chain: name },
    recovery: "retry",
  });
}

/** Where the base fee moves, it may double while a transaction waits, and whoever builds the blocks wants something, too. */
function feesOf({ baseFeePerGas: constant }: MemberChain, newest: bigint): Fees {
  return constant === undefined ? { baseFeePerGas: 2n * newest, tipPerGas: newest / 8n + 1n } : { baseFeePerGas: constant, tipPerGas: 0n };
}
