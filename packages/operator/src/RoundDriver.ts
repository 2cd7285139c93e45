import {
  admit,
  aggregate,
  countsAnotherSeat,
  currentBeat,
  type Equivocation,
  type RoundEffect,
  type RoundInput,
  type RoundMessage,
  type RoundState,
  schemeOf,
  step,
  verifyCertificate,
} from "@parley/attestation";
import type { GossipMessage, Network, Verdict } from "@parley/network";
import {
  attestationDigest,
  beatStartMs,
  type CertifiedCheckpoint,
  contentHash,
  declarationDigest,
  type Head,
  type Hex,
  headsRoot,
  type OperatorTable,
  ParleyError,
  proposalDigest,
  tableRoot,
} from "@parley/primitives";
import { type Clock, type Logger, type Metrics, Outage } from "@parley/runtime";
import { type CanonicalHash, domainOf, type Signer, type SigningDomain } from "@parley/signer";
import type { CheckpointStore } from "./CheckpointStore.ts";
import { SignatureQueue } from "./SignatureQueue.ts";

/** What gossip says about rounds. */
export type RoundGossip = Extract<GossipMessage, { topic: "declaration" | "proposal" | "attestation" | "certificate" }>;

export interface RoundDriverOptions {
  /** to begin with; the driver's from then on */
  state: RoundState;
  /** absent where the operator has no seat */
  signer: Signer | undefined;
  checkpoints: CheckpointStore;
  canonicalHash: CanonicalHash;
  network: Pick<Network, "publish">;
  clock: Clock;
  logger: Logger;
  metrics: Metrics;
  onFault: (fault: Equivocation) => void;
  /** the own vote for these heads is on disk and signed */
  onSigned: (heads: readonly Head[]) => void;
  /** a checkpoint was certified, here or by others */
  onCertified: (checkpoint: CertifiedCheckpoint) => void;
  /** others declared these heads, or certified them; what an operator declares is its word alone */
  onOthersHeads: (heads: readonly Head[]) => void;
  /** the operator cannot go on: its protection store failed */
  onFailure: (error: Error) => void;
}

/** What this operator's own word is in. */
const SIGNED: ReadonlySet<RoundEffect["type"]> = new Set(["declare", "propose", "vote", "attest"]);

/** One round, of one operator table: turns the world into its inputs, and its effects into calls. Every message of others is checked, cheapest check first, before it enters. */
export class RoundDriver {
  readonly #options: RoundDriverOptions;
  readonly #signatures: SignatureQueue;
  readonly #table: OperatorTable;
  readonly #tableRoot: Hex;
  /** absent where the operator has no seat */
  readonly #domain: SigningDomain | undefined;
  #state: RoundState;
  #cancelTick: () => void = () => undefined;
  #stopped = false;
  #suspension: string | undefined;
  /** of the signer: a round wants something of it several times a beat, for as long as it is away or refuses */
  readonly #outage: Outage;
  #isSignerFailing = false;

  constructor(options: RoundDriverOptions) {
    this.#options = options;
    this.#outage = new Outage(options.logger, "signer_failed");
    this.#state = options.state;
    this.#table = options.state.config.table;
    this.#signatures = new SignatureQueue(options.clock, schemeOf(this.#table));
    this.#tableRoot = tableRoot(this.#table);
    const { seat } = options.state.config;
    this.#domain = seat === undefined ? undefined : domainOf(this.#table, seat);
  }

  /** What the round of the next table is made from (`succeed`). */
  get state(): RoundState {
    return this.#state;
  }

  /** The beat that it is. */
  get beat(): bigint {
    return currentBeat(this.#state);
  }

  /** Why nothing leaves. */
  get suspension(): string | undefined {
    return this.#suspension;
  }

  /** Whether the signer gave no signature when it was asked last. */
  get isSignerFailing(): boolean {
    return this.#isSignerFailing;
  }

  /**
   * From now on no declaration, proposal or vote leaves, until `resume`. What others say is heard as ever, and their certificates are kept. A vote that is on its way into the protection store is written, and not sent.
   */
  suspend(reason: string): void {
    this.#suspension = reason;
    this.#options.metrics.gauge("operator_suspended_count", 1);
  }

  resume(): void {
    this.#suspension = undefined;
    this.#options.metrics.gauge("operator_suspended_count", 0);
  }

  start(): void {
    this.input({ type: "tick" });
  }

  stop(): void {
    this.#stopped = true;
    this.#cancelTick();
  }

  /** One step, and what follows from it. */
  input(input: RoundInput): void {
    if (this.#stopped) return;
    const { state, effects } = step(this.#state, this.#options.clock.nowMs(), input);
    this.#state = state;
    this.#options.metrics.gauge("operator_beat_count", Number(currentBeat(state)));
    for (const effect of effects) this.#perform(effect);
  }

  /** Checks a gossip message about the round, and lets it in. */
  async receive(message: RoundGossip): Promise<Verdict> {
    if (this.#stopped) return "ignore";
    if (message.topic === "certificate") return this.#receiveCertificate(message.checkpoint);
    const input: RoundMessage =
      message.topic === "declaration"
        ? { type: "declaration", declaration: message.declaration }
        : message.topic === "proposal"
          ? { type: "proposal", proposal: message.proposal }
          : { type: "attestation", attestation: message.attestation };
    const admission = admit(this.#state, this.#options.clock.nowMs(), input);
    if (admission !== "accept") return admission;
    const { seat, signature } = this.#fieldsOf(input);
    const publicKey = this.#table.operators[seat]?.publicKey ?? "0x";
    if (!(await this.#signatures.verify({ publicKey, digest: this.#digestOf(input), signature }))) {
      this.#options.metrics.count("operator_invalid_signatures_total", 1, { topic: message.topic });
      return "reject";
    }
    this.input(input);
    if (input.type === "declaration") this.#options.onOthersHeads(input.declaration.heads);
    return "accept";
  }

  /** Checks certified checkpoints, from gossip or from an answer, and keeps them. */
  async #receiveCertificate(checkpoint: CertifiedCheckpoint): Promise<Verdict> {
    const { checkpoints, metrics } = this.#options;
    const { certificate, heads } = checkpoint;
    if (certificate.beat > this.beat + 1n || certificate.epoch !== this.#table.epoch) return "ignore";
    const isKnown = checkpoints.has(certificate);
    if (isKnown && !countsAnotherSeat(this.#state, certificate)) return "ignore";
    const isWhole = rootOrUndefined(heads) === certificate.headsRoot;
    if (!isWhole || !verifyCertificate({ table: this.#table, certificate }).valid) {
      metrics.count("operator_invalid_signatures_total", 1, { topic: "certificate" });
      return "reject";
    }
    if (isKnown) this.input({ type: "certificate", checkpoint });
    else this.#certified(checkpoint);
    this.#options.onOthersHeads(heads);
    return "accept";
  }

  #perform(effect: RoundEffect): void {
    if (this.#suspension !== undefined && SIGNED.has(effect.type)) {
      this.#options.metrics.count("operator_withheld_total", 1, { what: effect.type });
      return;
    }
    const { network, clock, metrics, logger, onFault } = this.#options;
    switch (effect.type) {
      case "declare":
        this.#signing("declaration", async (signer, domain) => {
          const declaration = await signer.declare({ domain, ...effect });
          this.#publish({ topic: "declaration", declaration }, effect.type);
          this.#stage("declared", effect.beat);
        });
        break;
      case "propose":
        this.#signing("proposal", async (signer, domain) => {
          const proposal = await signer.propose({ domain, ...effect });
          this.#publish({ topic: "proposal", proposal }, effect.type);
          this.#stage("proposed", effect.beat);
        });
        break;
      case "vote":
        this.#signing("attestation", (signer, domain) => this.#vote(effect, signer, domain));
        break;
      case "attest":
        network.publish({ topic: "attestation", attestation: effect.attestation });
        break;
      case "certify": {
        const { beat, headsRoot: root, heads, attestations } = effect;
        const { certificate, invalidSeats } = aggregate({ table: this.#table, attestations });
        if (invalidSeats.length > 0) {
          logger.error("attestations_invalid", { beat, seats: invalidSeats });
          this.input({ type: "invalidAttestations", beat, headsRoot: root, seats: invalidSeats });
        }
        if (certificate === undefined) break;
        network.publish({ topic: "certificate", checkpoint: { heads, certificate } });
        this.#certified({ heads, certificate });
        break;
      }
      case "fault":
        onFault(effect.fault);
        break;
      case "schedule":
        this.#cancelTick();
        this.#cancelTick = clock.scheduleAt(effect.atMs, () => this.input({ type: "tick" }));
        break;
      case "count":
        metrics.count("operator_round_events_total", 1, { event: effect.event });
        break;
    }
  }

  async #vote({ beat, heads }: RoundEffect & { type: "vote" }, signer: Signer, domain: SigningDomain): Promise<void> {
    const { canonicalHash, logger, metrics, onSigned } = this.#options;
    const result = await signer.attest({ domain, beat, heads }, canonicalHash);
    if ("refused" in result) {
      const { head, reason } = result.refused;
      metrics.count("operator_votes_refused_total", 1, { reason });
      logger.warn("vote_refused", { beat, reason, rollupId: head.rollupId, number: head.number });
      return;
    }
    this.#stage("voted", beat);
    this.input({ type: "voted", attestation: result.attestation, heads });
    onSigned(heads);
  }

  /** What was signed before the sources were in doubt does not leave meanwhile either. */
  #publish(message: GossipMessage, what: RoundEffect["type"]): void {
    if (this.#suspension === undefined) this.#options.network.publish(message);
    else this.#options.metrics.count("operator_withheld_total", 1, { what });
  }

  /** Where the signer is another process it may be away for a while: then nothing is signed, and the others go on. */
  #signing(topic: string, sign: (signer: Signer, domain: SigningDomain) => Promise<void>): void {
    const { signer, metrics } = this.#options;
    if (signer === undefined || this.#domain === undefined) return;
    const failed = (error: unknown) => {
      this.#isSignerFailing = true;
      if (!(error instanceof ParleyError) || error.recovery !== "retry") return this.#failed(error);
      metrics.count("operator_signer_failures_total", 1, { topic });
      if (!this.#stopped) this.#outage.failed({ topic, error });
    };
    sign(signer, this.#domain).then(() => {
      this.#isSignerFailing = false;
      this.#outage.over();
    }, failed);
  }

  #certified(checkpoint: CertifiedCheckpoint): void {
    const { checkpoints, logger, metrics, clock } = this.#options;
    const { grid } = this.#state.config;
    const { beat, signers } = checkpoint.certificate;
    const latencyMs = clock.nowMs() - beatStartMs(beat, grid);
    // What others' certificates left out comes later, by itself.
    if (beat > this.#state.lastCertifiedBeat) {
      metrics.gauge("operator_certified_beat_count", Number(beat));
      metrics.gauge("operator_certificate_latency_seconds", latencyMs / 1_000);
      this.#stage("certified", beat);
    }
    logger.debug("certified", { beat, signers, heads: checkpoint.heads.length, latencyMs });
    checkpoints.add(checkpoint).catch((error: unknown) => this.#failed(error));
    this.input({ type: "certificate", checkpoint });
    this.#options.onCertified(checkpoint);
  }

  /** How far into its beat a step was done: the differences are where a beat goes. */
  #stage(stage: string, beat: bigint): void {
    const { clock, metrics } = this.#options;
    const offsetMs = clock.nowMs() - beatStartMs(beat, this.#state.config.grid);
    metrics.observe("operator_beat_offset_seconds", offsetMs / 1_000, { stage });
  }

  #failed(error: unknown): void {
    if (!this.#stopped) this.#options.onFailure(error instanceof Error ? error : new Error(String(error)));
  }

  #fieldsOf(input: RoundMessage): { seat: number; signature: Hex } {
    return input.type === "declaration" ? input.declaration : input.type === "proposal" ? input.proposal : input.attestation;
  }

  #digestOf(input: RoundMessage): Hex {
    switch (input.type) {
      case "declaration":
        return declarationDigest({
          ...input.declaration,
          tableRoot: this.#tableRoot,
          contentHash: contentHash(input.declaration.heads),
        });
      case "proposal":
        return proposalDigest({ ...input.proposal, tableRoot: this.#tableRoot, contentHash: contentHash(input.proposal.heads) });
      case "attestation":
        return attestationDigest({ ...this.#table, ...input.attestation });
    }
  }
}

function rootOrUndefined(heads: CertifiedCheckpoint["heads"]): Hex | undefined {
  try {
    return headsRoot(heads);
  } catch (error) {
    if (error instanceof ParleyError) return undefined;
    throw error;
  }
}
