import type { Logger } from "./Logger.ts";

/**
 * Something that fails, is tried again, and may go on failing for days: says so the first time, the second, the fourth, the eighth and so on, and when it is over. So a log has the begin, the length and the
 * end of each outage, and not a line for every second of it.
 */
export class Outage {
  readonly #logger: Pick<Logger, "info" | "warn">;
  readonly #event: string;
  #failures = 0;

  /** @param event of a failure; that of the end is `${event}_over` */
  constructor(logger: Pick<Logger, "info" | "warn">, event: string) {
    this.#logger = logger;
    this.#event = event;
  }

  /** Whether the last try failed. */
  get isOn(): boolean {
    return this.#failures > 0;
  }

  failed(fields: Readonly<Record<string, unknown>>): void {
    this.#failures += 1;
    if (Number.isInteger(Math.log2(this.#failures))) this.#logger.warn(this.#event, { ...fields, failures: this.#failures });
  }

  /** It did not fail. */
  over(): void {
    if (this.#failures > 0) this.#logger.info(`${this.#event}_over`, { failures: this.#failures });
    this.#failures = 0;
  }
}
