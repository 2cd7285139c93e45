import { errorsAbi } from "@parley/contracts-abi";
import { type Address, type Hex, ParleyError } from "@parley/primitives";
import type { Clock, Logger, Metrics, Store } from "@parley/runtime";
import { type ChainClient, reading, shortReason } from "@parley/sdk";
import { BaseError, decodeErrorResult, type LocalAccount, type TransactionReceipt, TransactionReceiptNotFoundError } from "viem";

const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 60_000;
/** A refusal that time cures (`ISlasher`), and how long until it is asked again: a slot of the L1. */
const NOT_YET = "OriginTooYoung";
const NOT_YET_PAUSE_MS = 12_000;
/** EIP-7825. */
const MOST_TRANSACTION_GAS = 16_777_216n;
const RECEIPT_TIMEOUT_MS = 30_000;
const RECEIPT_PAUSE_MS = 250;

export interface L1Call {
  to: Address;
  data: Hex;
  /** wei */
  value?: bigint;
}

/** A call that somebody has to make on the L1. `id` names what it reports, so that it is kept and made once. */
export interface L1Report {
  id: string;
  to: Address;
  data: Hex;
}

/** What the L1 made of a call; `reason`: the error with which it refused, by name. */
export interface L1Outcome {
  included: boolean;
  reason?: string;
}

export interface L1ReporterOptions {
  client: ChainClient;
  account: LocalAccount;
  chainId: bigint;
  store: Store;
  clock: Clock;
  logger: Logger;
  metrics: Metrics;
}

/**
 * Brings reports to the L1. A report is on disk before it is sent and stays until the L1 has it, or says that it will not take it: because somebody else was
 * faster, or it is no fault; a report that the L1 is not yet ready for waits, and holds up no other. Failures of the RPC are tried again with growing pauses. One report at a time: one account, one nonce.
 */
export class L1Reporter {
  readonly #options: L1ReporterOptions;
  readonly #abort = new AbortController();
  readonly #known = new Set<string>();
  /** pauses of those that the L1 is not yet ready for */
  readonly #postponed = new Set<Promise<void>>();
  #queue: Promise<void> = Promise.resolve();

  constructor(options: L1ReporterOptions) {
    this.#options = options;
  }

  /** Takes up reports of an earlier life. @throws ParleyError STORE_FAILED */
  async start(): Promise<void> {
    for await (const { key, value } of this.#options.store.range({ gte: "report/", lt: "report0" })) {
      const [to, data] = new TextDecoder().decode(value).split(" ");
      this.#enqueue({ id: key.slice("report/".length), to: to as Address, data: data as Hex }); // written by `report`
    }
  }

  /** Reports; resolves when the report is on disk. @throws ParleyError STORE_FAILED */
  async report(report: L1Report): Promise<void> {
    if (this.#known.has(report.id)) return;
    this.#known.add(report.id);
    const value = new TextEncoder().encode(`${report.to} ${report.data}`);
    await this.#options.store.write([{ key: `report/${report.id}`, value }], { sync: true });
    this.#enqueue(report);
  }

  /**
   * Makes a call about which is decided anew whenever somebody looks at the L1: one try, in turn with the reports, and kept nowhere.
   * @throws ParleyError RPC_FAILED when the L1 did not decide; the signal's reason
   */
  async once(call: L1Call, signal: AbortSignal): Promise<L1Outcome> {
    const either = AbortSignal.any([this.#abort.signal, signal]);
    either.throwIfAborted();
    // Its turn may be far off: a report that is tried again and again comes first.
    let cancel = (): void => undefined;
    const aborted = new Promise<never>((_, reject) => {
      cancel = () => reject(either.reason);
      either.addEventListener("abort", cancel, { once: true });
    });
    const tried = this.#queue.then(() => {
      either.throwIfAborted();
      return this.#attempt("a call", call, either);
    });
    this.#queue = tried.then(
      () => undefined,
      () => undefined,
    );
    try {
      return await Promise.race([tried, aborted]);
    } catch (error) {
      if (error instanceof ParleyError && error.code === "CONTRACT_REVERTED") return { included: false, reason: error.message };
      throw error;
    } finally {
      // A signal that somebody listens to is kept as long as those that it follows.
      either.removeEventListener("abort", cancel);
    }
  }

  /** Resolves when nothing is left to report, of what is postponed neither. */
  async settled(): Promise<void> {
    for (let seen: Promise<void> | undefined; seen !== this.#queue || this.#postponed.size > 0; ) {
      seen = this.#queue;
      await Promise.all([seen, ...this.#postponed]);
    }
  }

  async stop(): Promise<void> {
    this.#abort.abort();
    await this.settled();
  }

  #enqueue(report: L1Report): void {
    this.#known.add(report.id);
    this.#queue = this.#queue.then(() => this.#deliver(report));
  }

  async #deliver(report: L1Report): Promise<void> {
    const { clock, logger, metrics, store } = this.#options;
    for (let pauseMs = FIRST_PAUSE_MS; !this.#abort.signal.aborted; pauseMs = Math.min(2 * pauseMs, LONGEST_PAUSE_MS)) {
      try {
        const outcome = await this.#attempt(`report ${report.id}`, report, this.#abort.signal);
        if (outcome.reason === NOT_YET) {
          logger.info("l1_report_postponed", { id: report.id });
          this.#postpone(report);
          return;
        }
        metrics.count("operator_l1_reports_total", 1, { outcome: outcome.included ? "included" : "refused" });
        logger.info("l1_report_settled", { id: report.id, ...outcome });
        await store.write([{ key: `report/${report.id}`, value: undefined }], { sync: false });
        return;
      } catch (error) {
        if (this.#abort.signal.aborted) return;
        metrics.count("operator_l1_failures_total");
        logger.warn("l1_report_failed", { id: report.id, error, pauseMs });
        await clock.sleep(pauseMs, this.#abort.signal).catch(() => undefined);
      }
    }
  }

  /** Asks again later; the others need not wait for the L1 to grow. */
  #postpone(report: L1Report): void {
    const pause = this.#options.clock.sleep(NOT_YET_PAUSE_MS, this.#abort.signal).then(
      () => this.#enqueue(report),
      () => undefined,
    );
    const over = pause.finally(() => this.#postponed.delete(over));
    this.#postponed.add(over);
  }

  /** One try. @returns what the L1 made of it @throws when the L1 did not decide */
  async #attempt(what: string, { to, data, value = 0n }: L1Call, signal: AbortSignal): Promise<L1Outcome> {
    const { client, account, chainId } = this.#options;
    const reason = await this.#refusal({ to, data, value });
    if (reason !== undefined) return { included: false, reason };
    const gas = await this.#gasOf(what, { to, data, value });
    if (typeof gas === "string") return { included: false, reason: gas };
    const hash = await reading("l1", `sending ${what}`, async () => {
      const nonce = await client.getTransactionCount({ address: account.address, blockTag: "pending" });
      const fees = await client.estimateFeesPerGas();
      const raw = await account.signTransaction({
        ...fees,
        type: "eip1559",
        chainId: Number(chainId),
        nonce,
        to,
        data,
        value,
        gas: atMostOne((gas * 3n) / 2n),
      });
      return client.sendRawTransaction({ serializedTransaction: raw });
    });
    const receipt = await this.#receipt(hash, signal);
    if (receipt.status === "success") return { included: true };
    // Somebody else's came in between; the next try finds out.
    throw new ParleyError("CONTRACT_REVERTED", `l1: ${what} was reverted in ${hash}`, { recovery: "retry" });
  }

  /** @throws ParleyError RPC_FAILED when the transaction is in no block for too long, and the signal's reason */
  async #receipt(hash: Hex, signal: AbortSignal): Promise<TransactionReceipt> {
    const { client, clock } = this.#options;
    for (let waitedMs = 0; waitedMs < RECEIPT_TIMEOUT_MS; waitedMs += RECEIPT_PAUSE_MS) {
      await clock.sleep(RECEIPT_PAUSE_MS, signal);
      const receipt = await reading("l1", `reading the receipt of ${hash}`, () =>
        client.getTransactionReceipt({ hash }).catch((error: unknown) => {
          if (error instanceof TransactionReceiptNotFoundError) return undefined;
          throw error;
        }),
      );
      if (receipt !== undefined) return receipt;
    }
    throw new ParleyError("RPC_FAILED", `l1: ${hash} is in no block after ${RECEIPT_TIMEOUT_MS} ms`, { recovery: "retry" });
  }

  /** What the call takes on top of what waits for the next block; or why it would be refused there: somebody else was faster by less than a block. */
  async #gasOf(what: string, call: L1Call): Promise<bigint | string> {
    const { client, account } = this.#options;
    return reading("l1", `sending ${what}`, async () => {
      try {
        return await client.estimateGas({ account: account.address, ...call });
      } catch (error) {
        const data = revertData(error);
        if (data === undefined) throw error;
        return errorName(data);
      }
    });
  }

  /** Why the L1 would refuse the call now; undefined when it would take it. */
  async #refusal(call: L1Call): Promise<string | undefined> {
    const { client, account } = this.#options;
    try {
      await client.call({ account: account.address, ...call });
      return undefined;
    } catch (error) {
      const data = revertData(error);
      if (data === undefined)
        throw new ParleyError("RPC_FAILED", `l1: trying a report failed: ${shortReason(error)}`, { cause: error, recovery: "retry" });
      return errorName(data);
    }
  }
}

function errorName(data: Hex): string {
  try {
    return decodeErrorResult({ abi: errorsAbi, data }).errorName;
  } catch {
    return data.slice(0, 10);
  }
}

/** What one transaction may have. A publication for a large set is near it. */
function atMostOne(gas: bigint): bigint {
  return gas < MOST_TRANSACTION_GAS ? gas : MOST_TRANSACTION_GAS;
}

/** The bytes that a contract reverted with, wherever the client library put them. */
function revertData(error: unknown): Hex | undefined {
  if (!(error instanceof BaseError)) return undefined;
  let found: Hex | undefined;
  error.walk((inner) => {
    const data: unknown = typeof inner === "object" && inner !== null && "data" in inner ? inner.data : undefined;
    const bytes: unknown = typeof data === "object" && data !== null && "data" in data ? data.data : data;
    if (typeof bytes === "string" && bytes.startsWith("0x")) found = bytes as Hex; // checked to begin like one
    return found !== undefined;
  });
  return found;
}
