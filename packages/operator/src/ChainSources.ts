import { ParleyError } from "@parley/primitives";
import { type Clock, type Logger, type Metrics, Outage } from "@parley/runtime";
import { agreeingClient, type ChainClient, chainClient, type LagLimits, type Sources } from "@parley/sdk";
import { type SourcesNews, type SourcesTrouble, sourcesGuard } from "./sourcesGuard.ts";

const TIMEOUT_MS = 5_000;
/** Sources that failed have to agree for as long before anything is signed again. */
const QUIET_MS = 10_000;

export interface ChainSourcesOptions {
  /** name of the chain, in logs, metrics and errors */
  chain: string;
  /** one, which is believed as it stands, or several of different hosts, which have to agree */
  urls: readonly string[];
  limits: LagLimits;
  pollMs: number;
  /** 10 s unless told */
  quietMs?: number | undefined;
  /** why the chain is not to be believed now; undefined: it is again */
  onTrouble: (reason: string | undefined) => void;
  clock: Clock;
  logger: Logger;
  metrics: Metrics;
}

/** The endpoints through which this operator reads a chain, and whether they agree. */
export class ChainSources {
  readonly client: ChainClient;
  readonly #options: ChainSourcesOptions;
  readonly #sources: Sources | undefined;
  readonly #outage: Outage;
  readonly #abort = new AbortController();
  #trouble: SourcesTrouble;
  #watching: Promise<void> = Promise.resolve();

  /** @throws ParleyError CONFIG_INVALID where two URLs are of one host, or one is none */
  constructor(options: ChainSourcesOptions) {
    this.#options = options;
    this.#outage = new Outage(options.logger, "sources_failed");
    const { chain, urls, limits, clock } = options;
    const [only = ""] = urls;
    if (urls.length < 2) {
      this.client = chainClient(only, { timeoutMs: TIMEOUT_MS });
      return;
    }
    const { signal } = this.#abort;
    const { client, sources } = agreeingClient({
      chain,
      urls,
      timeoutMs: TIMEOUT_MS,
      limits,
      clock: { nowMs: () => clock.nowMs(), sleep: (ms) => clock.sleep(ms, signal) },
      onDisagreement: (error) => {
        this.#options.metrics.count("operator_source_disagreements_total", 1, { chain });
        this.#hear({ kind: "failed", reason: error.message }, error);
      },
    });
    this.client = client;
    this.#sources = sources;
  }

  /** Why nothing of the chain is to be believed, and since when (Unix milliseconds). */
  get trouble(): { reason: string; sinceMs: number } | undefined {
    return this.#trouble && { reason: this.#trouble.reason, sinceMs: this.#trouble.sinceMs };
  }

  /** Looks at the sources again and again. @param isRequired they have to agree now @throws ParleyError SOURCES_DISAGREE, SOURCES_LOST */
  async start({ isRequired }: { isRequired: boolean }): Promise<void> {
    if (this.#sources === undefined) return;
    await this.#look(this.#sources).catch((error: unknown) => {
      if (isRequired) throw error;
    });
    this.#watching = this.#watch(this.#sources);
  }

  async stop(): Promise<void> {
    this.#abort.abort();
    await this.#watching;
  }

  async #watch(sources: Sources): Promise<void> {
    const { clock, pollMs } = this.#options;
    const { signal } = this.#abort;
    while (!signal.aborted) {
      await clock.sleep(pollMs, signal).catch(() => undefined);
      if (!signal.aborted) await this.#look(sources).catch(() => undefined);
    }
  }

  async #look(sources: Sources): Promise<void> {
    const { metrics, chain } = this.#options;
    try {
      await sources.look();
      this.#outage.over();
      this.#hear({ kind: "agreed" });
    } catch (error) {
      if (!this.#abort.signal.aborted) {
        this.#outage.failed({ chain, error });
        const reason = error instanceof ParleyError ? error.message : `${chain}: its sources could not be asked`;
        this.#hear({ kind: "failed", reason }, error);
      }
      throw error;
    } finally {
      metrics.gauge("operator_sources_answering_count", sources.answering, { chain });
      for (const [source, lag] of sources.lags) metrics.gauge("operator_source_lag_blocks", Number(lag), { chain, source });
    }
  }

  #hear(news: SourcesNews, error?: unknown): void {
    const { clock, quietMs = QUIET_MS, logger, chain, onTrouble } = this.#options;
    if (this.#abort.signal.aborted) return;
    const before = this.#trouble;
    this.#trouble = sourcesGuard(before, news, clock.nowMs(), quietMs);
    if (before?.reason === this.#trouble?.reason) return;
    onTrouble(this.#trouble?.reason);
    if (before === undefined) {
      const hint = error instanceof ParleyError ? error.hint : undefined;
      logger.error("sources_not_believed", { chain, error, hint });
    } else if (this.#trouble === undefined) logger.info("sources_believed_again", { chain, afterMs: clock.nowMs() - before.sinceMs });
  }
}
