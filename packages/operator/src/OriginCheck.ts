import type { SealedBlock } from "@parley/primitives";
import { type Logger, type Metrics, Outage } from "@parley/runtime";
import type { L1View, OriginVerdict } from "./L1View.ts";

type Origin = Pick<SealedBlock, "number" | "l1OriginNumber" | "l1OriginHash">;

export interface OriginCheckOptions {
  l1: Pick<L1View, "checkOrigin">;
  labels: { rollup: string };
  logger: Logger;
  metrics: Metrics;
}

/** Whether a rollup's blocks rest on the own L1. Never blames the sequencer: the own L1 may lag or be reorganised. */
export class OriginCheck {
  readonly #options: OriginCheckOptions;
  readonly #unknown: Outage;
  readonly #mismatch: Outage;

  constructor(options: OriginCheckOptions) {
    this.#options = options;
    this.#unknown = new Outage(options.logger, "l1_origin_unknown");
    this.#mismatch = new Outage(options.logger, "l1_origin_mismatch");
  }

  /** Of a block that is to be taken: says so in the log where it is not. */
  async isOwn(block: Origin): Promise<boolean> {
    const verdict = await this.of(block);
    const { number, l1OriginNumber, l1OriginHash } = block;
    if (verdict === "mismatch") this.#mismatch.failed({ number, l1OriginNumber, l1OriginHash });
    else if (verdict === "match") this.#mismatch.over();
    return verdict === "match";
  }

  /** `unknown` also where the L1 does not answer. @param isNow ask the L1, whatever it said before */
  async of({ number, l1OriginNumber, l1OriginHash }: Origin, { isNow = false } = {}): Promise<OriginVerdict> {
    const { l1, metrics, labels } = this.#options;
    try {
      const verdict = await l1.checkOrigin(l1OriginNumber, l1OriginHash, { isNow });
      this.#unknown.over();
      if (verdict !== "match") metrics.count("operator_origin_waits_total", 1, { ...labels, verdict });
      return verdict;
    } catch (error) {
      metrics.count("operator_l1_failures_total");
      this.#unknown.failed({ number, error });
      return "unknown";
    }
  }
}
