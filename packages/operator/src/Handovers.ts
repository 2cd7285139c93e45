import { HandoverBook } from "@parley/attestation";
import type { Network, Verdict } from "@parley/network";
import {
  decodeHandover,
  encodeHandover,
  type HandoverCertificate,
  type HandoverShare,
  type OperatorTable,
  ParleyError,
  tableRoot,
} from "@parley/primitives";
import type { Logger, Metrics, Store } from "@parley/runtime";
import { domainOf } from "@parley/signer";
import type { Seat } from "./Rounds.ts";

/** Most that one answer holds. */
const ANSWERED = 64;

export interface HandoversOptions {
  store: Store;
  network: Pick<Network, "publish">;
  seatIn: (table: OperatorTable) => Seat | undefined;
  /** a seat of `table` signed over to a table that the L1 does not have */
  onFalse: (share: HandoverShare, table: OperatorTable) => void;
  logger: Logger;
  metrics: Metrics;
}

/**
 * Signs hand-overs from one operator table to the next, gathers those of others, and keeps the certificates for rollups that learn of tables by them (specs/protocol.md §4.2). A share is
 * repeated until there is a certificate: nobody may have listened the first time.
 */
export class Handovers {
  readonly #options: HandoversOptions;
  readonly #book = new HandoverBook();
  readonly #tables = new Map<number, OperatorTable>();
  readonly #own = new Map<number, HandoverShare>();
  /** next tables that are to be signed over, by the epoch before them */
  readonly #unsigned = new Map<number, OperatorTable>();
  readonly #certificates: Map<number, HandoverCertificate>;

  private constructor(options: HandoversOptions, certificates: Map<number, HandoverCertificate>) {
    this.#options = options;
    this.#certificates = certificates;
  }

  /** @throws ParleyError STORE_FAILED, DECODE_FAILED for a damaged entry */
  static async open(options: HandoversOptions): Promise<Handovers> {
    const certificates = new Map<number, HandoverCertificate>();
    for await (const { value } of options.store.range({ gte: "handover/", lt: "handover0" })) {
      const handover = decodeHandover(JSON.parse(new TextDecoder().decode(value)));
      certificates.set(handover.epoch, handover);
    }
    return new Handovers(options, certificates);
  }

  /** A table that counts, or will: shares of its seats are kept. */
  open(table: OperatorTable): void {
    this.#tables.set(table.epoch, table);
    this.#book.open(table);
  }

  /** The L1 made `next` final after a table that is open: signs it over, where this operator has a seat. @throws ParleyError STORE_FAILED, after which nothing was signed */
  async follow(next: OperatorTable): Promise<void> {
    const { onFalse } = this.#options;
    const epoch = next.epoch - 1;
    const table = this.#tables.get(epoch);
    if (table === undefined) return;
    for (const share of this.#book.follow(next)) onFalse(share, table);
    if (!this.#certificates.has(epoch)) this.#unsigned.set(epoch, next);
    await this.#signAll();
    await this.#certify(epoch);
  }

  /** Whether the hand-over from `epoch` is known. */
  has(epoch: number): boolean {
    return this.#certificates.has(epoch);
  }

  /** Says the own shares again of which no certificate is known, and signs what could not be signed yet. @throws ParleyError STORE_FAILED */
  async repeat(): Promise<void> {
    for (const [epoch, share] of this.#own) {
      if (this.#certificates.has(epoch) || !this.#book.has(epoch)) this.#own.delete(epoch);
      else this.#options.network.publish({ topic: "handoverShare", share });
    }
    await this.#signAll();
  }

  async #signAll(): Promise<void> {
    for (const [epoch, next] of this.#unsigned) {
      const table = this.#tables.get(epoch);
      if (this.#certificates.has(epoch) || table === undefined || (await this.#sign(table, next))) this.#unsigned.delete(epoch);
    }
  }

  /** Whether that is decided: a signer that is away, or must not sign yet, is asked again. */
  async #sign(table: OperatorTable, next: OperatorTable): Promise<boolean> {
    const { seatIn, network, logger } = this.#options;
    const seat = seatIn(table);
    if (seat === undefined) return true;
    try {
      const share = await seat.signer.handOver({ domain: domainOf(table, seat.seat), nextTableRoot: tableRoot(next) });
      if (share === undefined) {
        logger.error("handover_refused", { epoch: table.epoch, nextEpoch: next.epoch });
        return true;
      }
      this.#own.set(table.epoch, share);
      this.#book.add(share);
      network.publish({ topic: "handoverShare", share });
      await this.#certify(table.epoch);
      return true;
    } catch (error) {
      if (!(error instanceof ParleyError) || error.recovery !== "retry") throw error;
      logger.warn("handover_not_signed", { epoch: table.epoch, error });
      return false;
    }
  }

  async receiveShare(share: HandoverShare): Promise<Verdict> {
    const verdict = this.#book.add(share);
    const table = this.#tables.get(share.epoch);
    if (verdict === "false" && table !== undefined) this.#options.onFalse(share, table);
    if (verdict === "reject") return "reject";
    if (verdict !== "new" || this.#certificates.has(share.epoch)) return verdict === "false" ? "accept" : "ignore";
    await this.#certify(share.epoch);
    return "accept";
  }

  /** Keeps a certificate that was checked. @throws ParleyError STORE_FAILED */
  async keep(handover: HandoverCertificate): Promise<void> {
    const { store, metrics, logger } = this.#options;
    if (this.#certificates.has(handover.epoch)) return;
    this.#certificates.set(handover.epoch, handover);
    metrics.gauge("operator_handed_over_epoch_count", handover.nextEpoch);
    logger.info("handed_over", { epoch: handover.epoch, nextEpoch: handover.nextEpoch, signers: handover.signers });
    await store.write([{ key: key(handover.epoch), value: new TextEncoder().encode(JSON.stringify(encodeHandover(handover))) }], {
      sync: false,
    });
  }

  /** Those of `fromEpoch` and after it, ascending, at most 64. */
  since(fromEpoch: number): HandoverCertificate[] {
    const known = [...this.#certificates.values()].filter(({ epoch }) => epoch >= fromEpoch);
    return known.sort((a, b) => a.epoch - b.epoch).slice(0, ANSWERED);
  }

  async #certify(epoch: number): Promise<void> {
    const handover = this.#certificates.has(epoch) ? undefined : this.#book.certificate(epoch);
    if (handover === undefined) return;
    await this.keep(handover);
    this.#options.network.publish({ topic: "handover", handover });
  }
}

function key(epoch: number): string {
  return `handover/${epoch.toString().padStart(10, "0")}`;
}
