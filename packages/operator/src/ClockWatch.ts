import { type Clock, type Logger, type Metrics, Outage } from "@parley/runtime";
import { type ChainClient, reading } from "@parley/sdk";
import { clockTrouble } from "./clockTrouble.ts";

export interface ClockWatchOptions {
  client: Pick<ChainClient, "getBlock">;
  clock: Clock;
  logger: Logger;
  metrics: Metrics;
  /** undefined: it is right again */
  onTrouble: (reason: string | undefined) => void;
}

/** Compares the clock with the time of the L1's newest blocks (`clockTrouble`). */
export class ClockWatch {
  readonly #options: ClockWatchOptions;
  readonly #outage: Outage;
  readonly #abort = new AbortController();
  #seen: bigint | undefined;
  #trouble: string | undefined;
  #polling: Promise<void> = Promise.resolve();

  constructor(options: ClockWatchOptions) {
    this.#options = options;
    this.#outage = new Outage(options.logger, "clock_unchecked");
  }

  /** Why nothing may be signed. */
  get trouble(): string | undefined {
    return this.#trouble;
  }

  /** Looks every `intervalMs`, for the first time before it resolves. @throws ParleyError RPC_FAILED the first time; later, an L1 that does not answer is asked again */
  async start(intervalMs: number): Promise<void> {
    const { clock } = this.#options;
    const { signal } = this.#abort;
    await this.look();
    this.#polling = (async () => {
      while (!signal.aborted) {
        await clock.sleep(intervalMs, signal).catch(() => undefined);
        if (signal.aborted) return;
        try {
          await this.look();
          this.#outage.over();
        } catch (error) {
          this.#outage.failed({ error });
        }
      }
    })();
  }

  async stop(): Promise<void> {
    this.#abort.abort();
    await this.#polling;
  }

  /** @throws ParleyError RPC_FAILED */
  async look(): Promise<void> {
    const { client, clock, logger, metrics, onTrouble } = this.#options;
    const { number, timestamp } = await reading("l1", "reading the newest block", () => client.getBlock());
    const nowMs = clock.nowMs();
    const isNew = this.#seen !== undefined && number > this.#seen;
    this.#seen = number;
    metrics.gauge("operator_l1_age_seconds", nowMs / 1_000 - Number(timestamp));
    const trouble = clockTrouble(this.#trouble, { nowMs, timestamp, isNew });
    // Another number of seconds is no other trouble.
    const isOther = (trouble === undefined) !== (this.#trouble === undefined);
    this.#trouble = trouble;
    if (!isOther) return;
    if (trouble === undefined) logger.info("clock_right_again");
    else
      logger.error("clock_wrong", {
        reason: trouble,
        hint: "let a time service (NTP) set the clock, and see that the L1 endpoints follow the chain",
      });
    onTrouble(trouble);
  }
}
