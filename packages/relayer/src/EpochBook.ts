import { verifyHandover } from "@parley/attestation";
import type { Network, Verdict } from "@parley/network";
import { type BeatGrid, beatOf, type Certificate, firstBeatOf, type HandoverCertificate, type OperatorTable } from "@parley/primitives";
import type { OperatorTables } from "@parley/sdk";

export interface EpochBookOptions {
  tables: OperatorTables;
  network: Pick<Network, "request">;
}

/** The operator tables that the L1 made final, and the hand-overs between them, from that of the deployment's file on. */
export class EpochBook {
  readonly #options: EpochBookOptions;
  readonly #handovers = new Map<number, HandoverCertificate>();
  #newest: number;

  constructor(options: EpochBookOptions) {
    this.#options = options;
    this.#newest = options.tables.firstEpoch;
  }

  /** The newest epoch whose table is known. */
  get newest(): number {
    return this.#newest;
  }

  /** The epoch of the table that counts at `nowMs`, as far as is known. */
  begunBy(nowMs: number): number {
    return this.#options.tables.begunBy(nowMs);
  }

  tableOf(epoch: number): OperatorTable | undefined {
    return this.#options.tables.get(epoch);
  }

  /** What brings a chain from `epoch` to the next one. */
  handoverFrom(epoch: number): { next: OperatorTable; handover: HandoverCertificate } | undefined {
    const handover = this.#handovers.get(epoch);
    const next = this.tableOf(epoch + 1);
    return handover === undefined || next === undefined ? undefined : { next, handover };
  }

  /** Whether a hand-over between known tables, of `from` or later, is missing. */
  isIncomplete(from: number): boolean {
    return this.#firstMissing(from) < this.#newest;
  }

  /** Whether a certificate of that epoch and beat may count anywhere at `nowMs`: those of tables that are over may be of keys whose stake is gone. */
  isTimely({ epoch, beat }: Pick<Certificate, "epoch" | "beat">, nowMs: number, grid: BeatGrid): boolean {
    const table = this.tableOf(epoch);
    if (table === undefined || beat > beatOf(nowMs, grid) + 1n) return false;
    const isFirst = epoch === this.#options.tables.firstEpoch;
    return nowMs < Number(table.validUntil) * 1_000 && (isFirst || beat >= firstBeatOf(table, grid));
  }

  /** Reads tables that came, and asks peers for the hand-overs of `from` and later that are missing. @throws ParleyError RPC_FAILED, TABLE_MISMATCH, NETWORK_FAILED */
  async refresh(from: number): Promise<void> {
    const { tables, network } = this.#options;
    const newest = await tables.newestEpoch();
    while (this.#newest < newest) {
      await tables.table(this.#newest + 1);
      this.#newest += 1;
    }
    if (!this.isIncomplete(from)) return;
    const { handovers } = await network.request("handovers", { fromEpoch: this.#firstMissing(from) });
    for (const handover of handovers) this.offer(handover);
  }

  /** Checks a hand-over from anybody and keeps it. */
  offer(handover: HandoverCertificate): Verdict {
    const { epoch, nextEpoch } = handover;
    if (nextEpoch !== epoch + 1) return "reject";
    const [table, next] = [this.tableOf(epoch), this.tableOf(nextEpoch)];
    // One that is ahead of the own L1 is asked for again.
    if (table === undefined || next === undefined || this.#handovers.has(epoch)) return "ignore";
    if (!verifyHandover({ table, next, handover }).valid) return "reject";
    this.#handovers.set(epoch, handover);
    return "accept";
  }

  #firstMissing(from: number): number {
    let epoch = Math.max(from, this.#options.tables.firstEpoch);
    while (this.#handovers.has(epoch)) epoch += 1;
    return epoch;
  }
}
