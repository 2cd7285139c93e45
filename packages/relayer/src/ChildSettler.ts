import { rollupSettlementAbi } from "@parley/contracts-abi";
import type { Address, Hex, OperatorTable, RollupDeployment } from "@parley/primitives";
import type { Clock, Logger, Metrics } from "@parley/runtime";
import {
  type ChainClient,
  encodeCertify,
  encodeFinalize,
  encodeSubmission,
  reading,
  recordedHead,
  settlementOf,
  shortReason,
} from "@parley/sdk";
import { TransactionReceiptNotFoundError } from "viem";
import type { CertifiedHead, CheckpointBook } from "./CheckpointBook.ts";
import { knownCheckpoint } from "./knownCheckpoint.ts";
import { nextSettlementStep } from "./Settler.ts";

export interface ChildSettlerOptions {
  tableOf: (epoch: number) => OperatorTable | undefined;
  rollup: Pick<RollupDeployment, "rollupId" | "name" | "derivation">;
  /** the rollup that is its L1 */
  parent: Pick<RollupDeployment, "name" | "lightClient">;
  /** of the parent */
  client: ChainClient;
  /** on whose behalf `send` sends there */
  account: Address;
  /** hands a transaction to the parent, in its turn */
  send: (call: { to: Address; data: Hex; gas: bigint }) => Promise<Hex>;
  checkpoints: Pick<CheckpointBook, "newest">;
  /** between two outputs */
  everyMs: number;
  clock: Clock;
  logger: Logger;
  metrics: Metrics;
}

/** What is paid for at most: the settlement may be anybody's contract. */
const MOST_GAS = 500_000n;
/** Of the time between two outputs, where they lead to nothing: a settlement that takes everything and makes nothing final would be paid for ever. */
const MOST_DOUBLINGS = 10;
/** A transaction that is in no block after so long is given up. */
const LOST_AFTER_MS = 60_000;

/**
 * As `Settler`, for a rollup whose L1 is a rollup: the certificate is submitted to the parent's light client first, which keeps a record of it, and that is what the settlement there goes by (specs/l1.md §8). Keeps nothing.
 */
export class ChildSettler {
  readonly #options: ChildSettlerOptions;
  #settlement: Address | undefined;
  /** whose certificate the light client is to have */
  #chosen: CertifiedHead | undefined;
  #shown: bigint | undefined;
  #shownMs = Number.NEGATIVE_INFINITY;
  /** outputs in a row that were paid for, and after which nothing more was final */
  #fruitless = 0;
  /** what was final when the last one was paid for */
  #finalThen: bigint | undefined;
  #inFlight: { hash: Hex; sinceMs: number } | undefined;

  constructor(options: ChildSettlerOptions) {
    this.#options = options;
  }

  /** Whether there is something to look after. */
  get isDue(): boolean {
    const isBusy = this.#inFlight !== undefined || this.#chosen !== undefined || this.#shown !== undefined;
    return isBusy || this.#isTime;
  }

  get #isTime(): boolean {
    const { clock, everyMs } = this.#options;
    return clock.nowMs() - this.#shownMs >= everyMs * 2 ** Math.min(this.#fruitless, MOST_DOUBLINGS);
  }

  /** Looks at the parent, and does one thing at most. @throws ParleyError RPC_FAILED; the next tick looks at everything again */
  async tick(): Promise<void> {
    const { client, rollup, parent, checkpoints, metrics } = this.#options;
    if (this.#inFlight !== undefined && !(await this.#isDecided(this.#inFlight))) return;
    this.#inFlight = undefined;
    this.#settlement ??= await settlementOf({ client, portals: rollup.derivation.portals });
    const contract = { address: this.#settlement, abi: rollupSettlementAbi } as const;
    const { rollupId, name } = rollup;
    const shown = this.#shown;
    const [block, { number: final }, certifiedWindow, entry] = await reading(parent.name, `reading the settlement of ${name}`, () =>
      Promise.all([
        client.getBlock(),
        client.readContract({ ...contract, functionName: "status", args: [rollupId] }),
        client.readContract({ ...contract, functionName: "certifiedWindow" }),
        shown === undefined ? undefined : client.readContract({ ...contract, functionName: "certified", args: [rollupId, shown] }),
      ]),
    );
    metrics.gauge("relayer_settled_block_count", Number(final), { rollup: name });
    if (shown !== undefined && shown <= final) this.#shown = undefined;
    const certified = this.#chosen ?? checkpoints.newest(rollupId, 3);
    const step = nextSettlementStep({
      now: block.timestamp,
      final,
      certifiedWindow,
      shown: shown === undefined || entry === undefined ? undefined : { number: shown, certifiedAt: entry.certifiedAt },
      newest: certified?.head.number,
      isDue: this.#chosen !== undefined || this.#isTime,
    });
    if (step.kind === "finalize") {
      // Once: whether it is final shows when the next output is due.
      this.#shown = undefined;
      await this.#send(encodeFinalize(rollupId, step.number), step.kind);
    }
    if (step.kind === "certify" && certified !== undefined) {
      if (this.#chosen === undefined) this.#fruitless = this.#finalThen === final ? this.#fruitless + 1 : 0;
      this.#finalThen = final;
      await this.#certify(certified, block.number);
    } else this.#chosen = undefined;
  }

  async #certify(chosen: CertifiedHead, blockNumber: bigint): Promise<void> {
    const { client, parent, tableOf, clock } = this.#options;
    const { certificate, heads } = chosen.checkpoint;
    this.#shownMs = clock.nowMs();
    const known = await reading(parent.name, "asking for the record of a certificate", () =>
      knownCheckpoint(client, parent, certificate, blockNumber),
    );
    this.#chosen = undefined;
    if (known === undefined) return;
    if (!known.recorded) {
      if (await this.#send(encodeSubmission(certificate), "submit")) this.#chosen = chosen;
      return;
    }
    const { rollupId, number } = chosen.head;
    const table = tableOf(certificate.epoch);
    if (table === undefined) return;
    const recorded = recordedHead({ table, certificate, heads, rollupId, weight: known.weight });
    if (await this.#send(encodeCertify(recorded), "certify")) this.#shown = number;
  }

  /** Sends what the parent would take; what it would not, somebody else did, or it comes too early. */
  async #send(data: Hex, what: "submit" | "certify" | "finalize"): Promise<boolean> {
    const { client, account, parent, rollup, send, clock, logger, metrics } = this.#options;
    const to = what === "submit" ? parent.lightClient : this.#settlement;
    if (to === undefined) return false;
    const count = (outcome: string) => metrics.count("relayer_settlements_total", 1, { rollup: rollup.name, what, outcome });
    let gas: bigint;
    try {
      gas = await client.estimateGas({ account, to, data });
      if (what !== "submit" && gas > MOST_GAS) throw new Error(`it takes ${gas} gas, which is more than ${MOST_GAS}`);
    } catch (error) {
      count("refused");
      logger.info("settlement_refused", { rollup: rollup.name, what, reason: shortReason(error) });
      return false;
    }
    const hash = await send({ to, data, gas: (gas * 5n) / 4n });
    this.#inFlight = { hash, sinceMs: clock.nowMs() };
    count("sent");
    logger.info("settlement_sent", { rollup: rollup.name, what, hash });
    return true;
  }

  /** Included, or lost. */
  async #isDecided({ hash, sinceMs }: { hash: Hex; sinceMs: number }): Promise<boolean> {
    const { client, parent, clock } = this.#options;
    if (clock.nowMs() - sinceMs >= LOST_AFTER_MS) return true;
    const receipt = await reading(parent.name, `reading the receipt of ${hash}`, () =>
      client.getTransactionReceipt({ hash }).catch((error: unknown) => {
        if (error instanceof TransactionReceiptNotFoundError) return undefined;
        throw error;
      }),
    );
    return receipt !== undefined;
  }
}
