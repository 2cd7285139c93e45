/**
 * FAULT INJECTION, for demonstrations and tests only: an operator that lies on purpose. On SIGUSR2, or when told, it signs two different heads for one block with its real key,
 * past its own slashing protection, and broadcasts both with the heads, so that the others can prove it. It costs the operator its stake and its seat.
 */
import { leaderOf, type RoundConfig, schemeOf } from "@parley/attestation";
import type { Network } from "@parley/network";
import {
  attestationDigest,
  beatOf,
  beatStartMs,
  type CertifiedCheckpoint,
  contentHash,
  type Head,
  type Hex,
  headsRoot,
  proposalDigest,
  tableRoot,
} from "@parley/primitives";
import type { Clock, Logger } from "@parley/runtime";

export interface EquivocatorOptions {
  secretKey: Hex;
  config: RoundConfig;
  /** of this operator in the table */
  seat: number;
  network: Pick<Network, "publish">;
  /** the true heads to contradict */
  newest: () => CertifiedCheckpoint | undefined;
  clock: Clock;
  logger: Logger;
}

export class Equivocator {
  readonly #options: EquivocatorOptions;
  readonly #onSignal = () => this.trigger();
  #cancel: () => void = () => undefined;

  constructor(options: EquivocatorOptions) {
    this.#options = options;
    process.on("SIGUSR2", this.#onSignal);
  }

  stop(): void {
    process.off("SIGUSR2", this.#onSignal);
    this.#cancel();
  }

  /** Lies in the first beat from now of which it will lead a later view: only a leader's heads are looked at. */
  trigger(): void {
    const { config, seat, newest, clock } = this.#options;
    const beat = beatOf(clock.nowMs(), config.grid);
    const leadership = {
      leaderSeed: config.leaderSeed,
      weights: config.table.operators.map(({ weight }) => weight),
      excluded: new Set<number>(),
    };
    // Of one view, others look at two proposals and no more: only views will do that the honest part of this operator cannot have led yet.
    const { maxViews, proposeBy, viewTimeout } = config.params;
    const views = Array.from({ length: maxViews }, (_, i) => i).filter((candidate) => proposeBy + candidate * viewTimeout >= 1);
    const view = beat < 0n ? undefined : views.find((candidate) => leaderOf(leadership, beat, candidate) === seat);
    const checkpoint = newest();
    // Evidence of an `unsafe` one needs no L1 blocks on top. Not each checkpoint has one.
    const first = checkpoint?.heads.find(({ finality }) => finality === 1);
    if (view === undefined || checkpoint === undefined || first === undefined) {
      this.#cancel();
      this.#cancel = clock.scheduleAt(beatStartMs(beat + 1n, config.grid), () => this.trigger());
      return;
    }
    const stateRoot = `0x${"1a".repeat(32)}` as const;
    const forged = checkpoint.heads.map((head) => (head === first ? { ...head, stateRoot } : head));
    for (const heads of [checkpoint.heads, forged]) this.#propose(beat, view, heads);
    for (const heads of [checkpoint.heads, forged]) this.#attest(beat, heads);
    this.#options.logger.warn("equivocated_on_purpose", { beat, view, rollupId: first.rollupId, number: first.number });
  }

  #propose(beat: bigint, view: number, heads: readonly Head[]): void {
    const { secretKey, config, seat, network } = this.#options;
    const fields = { beat, seat, view };
    const digest = proposalDigest({ ...fields, tableRoot: tableRoot(config.table), contentHash: contentHash(heads) });
    network.publish({
      topic: "proposal",
      proposal: { ...fields, epoch: config.table.epoch, heads, signature: schemeOf(config.table).sign(secretKey, digest) },
    });
  }

  #attest(beat: bigint, heads: readonly Head[]): void {
    const { secretKey, config, seat, network } = this.#options;
    const statement = { epoch: config.table.epoch, beat, headsRoot: headsRoot(heads) };
    const signature = schemeOf(config.table).sign(secretKey, attestationDigest({ ...config.table, ...statement }));
    network.publish({ topic: "attestation", attestation: { ...statement, seat, signature } });
  }
}
