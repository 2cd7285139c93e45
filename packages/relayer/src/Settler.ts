import { rollupSettlementAbi } from "@parley/contracts-abi";
import type { Address, Deployment, Hex, OperatorTable, RollupDeployment } from "@parley/primitives";
import type { Clock, Logger, Metrics } from "@parley/runtime";
import { type ChainClient, certifiedHead, encodeCertify, encodeFinalize, reading, settlementOf, shortReason } from "@parley/sdk";
import { type LocalAccount, TransactionReceiptNotFoundError } from "viem";
import type { CertifiedHead, CheckpointBook } from "./CheckpointBook.ts";

export interface SettlerOptions {
  deployment: Pick<Deployment, "l1">;
  tableOf: (epoch: number) => OperatorTable | undefined;
  rollup: Pick<RollupDeployment, "rollupId" | "name">;
  /** of the L1 */
  client: ChainClient;
  /** pays on the L1 */
  account: LocalAccount;
  checkpoints: Pick<CheckpointBook, "newest">;
  /** between two outputs */
  everyMs: number;
  clock: Clock;
  logger: Logger;
  metrics: Metrics;
}

/** Ten blocks of Ethereum. */
const LOST_AFTER_MS = 120_000;

/** What is to be shown to the L1 next. */
export type SettlementStep = { kind: "certify" } | { kind: "finalize"; number: bigint } | { kind: "wait" };

/** What decides on the next step. Times in Unix seconds. */
export interface SettlementState {
  now: bigint;
  /** newest final block, 0 for none */
  final: bigint;
  certifiedWindow: bigint;
  /** the block that was certified last, and not final yet */
  shown: { number: bigint; certifiedAt: bigint } | undefined;
  /** number of the newest certified `finalized` head */
  newest: bigint | undefined;
  /** whether the time for another output has come */
  isDue: boolean;
}

/** One output after the other: certified, and final when its window is over (specs/l1.md §5). Pure. */
export function nextSettlementStep({ now, final, certifiedWindow, shown, newest, isDue }: SettlementState): SettlementStep {
  if (shown !== undefined && shown.number > final && shown.certifiedAt > 0n)
    return now >= shown.certifiedAt + certifiedWindow ? { kind: "finalize", number: shown.number } : { kind: "wait" };
  return isDue && newest !== undefined && newest > final ? { kind: "certify" } : { kind: "wait" };
}

/**
 * Shows the L1 what operators certified as `finalized` of one rollup, so that what the rollup sends to the L1 can be proven there. Anyone may; it needs no bond. Keeps nothing: what it showed in an earlier life
 * becomes final by somebody else, or the next one does.
 */
export class Settler {
  readonly #options: SettlerOptions;
  #settlement: Address | undefined;
  #shown: bigint | undefined;
  #shownMs = Number.NEGATIVE_INFINITY;
  #inFlight: { hash: Hex; sinceMs: number } | undefined;

  constructor(options: SettlerOptions) {
    this.#options = options;
  }

  /** Whether there is something to look after. */
  get isDue(): boolean {
    const { clock, everyMs } = this.#options;
    return this.#inFlight !== undefined || this.#shown !== undefined || clock.nowMs() - this.#shownMs >= everyMs;
  }

  /** Looks at the L1, and does one thing at most. @throws ParleyError RPC_FAILED; the next tick looks at everything again */
  async tick(): Promise<void> {
    const { client, rollup, deployment, checkpoints, clock, everyMs, metrics } = this.#options;
    if (this.#inFlight !== undefined && !(await this.#isDecided(this.#inFlight))) return;
    this.#inFlight = undefined;
    this.#settlement ??= await settlementOf({ client, portals: deployment.l1.rollupPortals });
    const contract = { address: this.#settlement, abi: rollupSettlementAbi } as const;
    const { rollupId, name } = rollup;
    const shown = this.#shown;
    const [block, { number: final }, certifiedWindow, entry] = await reading("l1", "reading the settlement", () =>
      Promise.all([
        client.getBlock(),
        client.readContract({ ...contract, functionName: "status", args: [rollupId] }),
        client.readContract({ ...contract, functionName: "certifiedWindow" }),
        shown === undefined ? undefined : client.readContract({ ...contract, functionName: "certified", args: [rollupId, shown] }),
      ]),
    );
    metrics.gauge("relayer_settled_block_count", Number(final), { rollup: name });
    const certified = checkpoints.newest(rollupId, 3);
    if (shown !== undefined && shown <= final) this.#shown = undefined;
    const step = nextSettlementStep({
      now: block.timestamp,
      final,
      certifiedWindow,
      shown: shown === undefined || entry === undefined ? undefined : { number: shown, certifiedAt: entry.certifiedAt },
      newest: certified?.head.number,
      isDue: clock.nowMs() - this.#shownMs >= everyMs,
    });
    if (step.kind === "finalize") await this.#send(encodeFinalize(rollupId, step.number), step.kind);
    if (step.kind === "certify" && certified !== undefined) await this.#certify(certified);
  }

  async #certify({ head, checkpoint }: CertifiedHead): Promise<void> {
    const { certificate, heads } = checkpoint;
    const table = this.#options.tableOf(certificate.epoch);
    if (table === undefined) return;
    this.#shownMs = this.#options.clock.nowMs();
    const opened = certifiedHead({ table, certificate, heads, rollupId: head.rollupId });
    if (await this.#send(encodeCertify(opened), "certify")) this.#shown = head.number;
  }

  /** Sends what the L1 would take; what it would not, somebody else did, or it comes too early. */
  async #send(data: Hex, what: "certify" | "finalize"): Promise<boolean> {
    const { client, account, deployment, rollup, clock, logger, metrics } = this.#options;
    const to = this.#settlement;
    if (to === undefined) return false;
    let gas: bigint;
    try {
      gas = await client.estimateGas({ account: account.address, to, data });
    } catch (error) {
      metrics.count("relayer_settlements_total", 1, { rollup: rollup.name, what, outcome: "refused" });
      logger.info("settlement_refused", { rollup: rollup.name, what, reason: shortReason(error) });
      if (what === "finalize") this.#shown = undefined;
      return false;
    }
    const [nonce, fees] = await reading("l1", "reading nonce and fees", () =>
      Promise.all([client.getTransactionCount({ address: account.address, blockTag: "pending" }), client.estimateFeesPerGas()]),
    );
    const { maxFeePerGas, maxPriorityFeePerGas } = fees;
    const chainId = Number(deployment.l1.chainId);
    const raw = await account.signTransaction({
      ...{ type: "eip1559", chainId, nonce, to, data, gas: (gas * 5n) / 4n },
      ...{ maxFeePerGas, maxPriorityFeePerGas },
    });
    const hash = await reading("l1", `sending a ${what}`, () => client.sendRawTransaction({ serializedTransaction: raw }));
    this.#inFlight = { hash, sinceMs: clock.nowMs() };
    metrics.count("relayer_settlements_total", 1, { rollup: rollup.name, what, outcome: "sent" });
    logger.info("settlement_sent", { rollup: rollup.name, what, hash });
    return true;
  }

  /** Included, or lost: then the next one has its nonce. */
  async #isDecided({ hash, sinceMs }: { hash: Hex; sinceMs: number }): Promise<boolean> {
    const { client, clock } = this.#options;
    if (clock.nowMs() - sinceMs >= LOST_AFTER_MS) return true;
    const receipt = await reading("l1", `reading the receipt of ${hash}`, () =>
      client.getTransactionReceipt({ hash }).catch((error: unknown) => {
        if (error instanceof TransactionReceiptNotFoundError) return undefined;
        throw error;
      }),
    );
    return receipt !== undefined;
  }
}
