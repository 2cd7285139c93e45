import type { OperatorTable } from "@parley/primitives";
import { type Clock, type Logger, Outage } from "@parley/runtime";
import type { OperatorTables } from "@parley/sdk";

/** Claims of two tables beside the one of the moment count; more are not read. */
const TABLES_READ = 3;

export interface TableWatchOptions {
  tables: Pick<OperatorTables, "newestEpoch" | "table" | "get" | "begunBy" | "firstEpoch">;
  /** after each look */
  onLook: () => Promise<void>;
  clock: Clock;
  logger: Logger;
}

/** The operator tables of the moment, for a node that is no operator and has to know whose peers it talks to. While the L1 does not answer it goes on with what it knows. */
export class TableWatch {
  readonly #options: TableWatchOptions;
  readonly #abort = new AbortController();
  readonly #outage: Outage;
  #polling: Promise<void> = Promise.resolve();

  constructor(options: TableWatchOptions) {
    this.#options = options;
    this.#outage = new Outage(options.logger, "operator_tables_unread");
  }

  /** of the table that counts now, as far as is known */
  get epoch(): number {
    const { tables, clock } = this.#options;
    return tables.begunBy(clock.nowMs());
  }

  tableOf(epoch: number): OperatorTable | undefined {
    return this.#options.tables.get(epoch);
  }

  start(intervalMs: number): void {
    this.#polling = this.#poll(intervalMs);
  }

  async stop(): Promise<void> {
    this.#abort.abort();
    await this.#polling;
  }

  async #poll(intervalMs: number): Promise<void> {
    const { clock } = this.#options;
    const { signal } = this.#abort;
    while (!signal.aborted) {
      try {
        await this.#look();
        this.#outage.over();
      } catch (error) {
        if (!signal.aborted) this.#outage.failed({ error });
      }
      await clock.sleep(intervalMs, signal).catch(() => undefined);
    }
  }

  async #look(): Promise<void> {
    const { tables, onLook } = this.#options;
    const newest = await tables.newestEpoch();
    for (let epoch = Math.max(tables.firstEpoch, newest - TABLES_READ + 1); epoch <= newest; epoch += 1) await tables.table(epoch);
    await onLook();
  }
}
