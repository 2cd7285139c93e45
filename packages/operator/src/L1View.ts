import { operatorRegistryAbi, operatorTableAbi } from "@parley/contracts-abi";
import { type Address, type Deployment, type Hex, ParleyError, tableRoot } from "@parley/primitives";
import { type Clock, type Logger, type Metrics, Outage } from "@parley/runtime";
import { type ChainClient, reading } from "@parley/sdk";
import { BlockNotFoundError } from "viem";

/** Block hashes that stay in memory. */
const KEPT_HASHES = 4_096;

/** What the L1 of this operator says of a block: `unknown` when it does not have that number yet. */
export type OriginVerdict = "match" | "mismatch" | "unknown";

export interface L1ViewOptions {
  client: ChainClient;
  deployment: Deployment;
  clock: Clock;
  logger: Logger;
  metrics: Metrics;
  /** of all tables that count, or will */
  operators: () => Iterable<Address>;
  /** an operator among them was ejected; each once */
  onEjected: (operator: Address) => void;
}

/** This operator's own view of the L1: the one thing that it must not take from others. */
export class L1View {
  readonly #options: L1ViewOptions;
  readonly #hashes = new Map<bigint, Hex>();
  readonly #ejected = new Set<Address>();
  /** those that were asked about since the last ejection */
  readonly #asked = new Set<Address>();
  readonly #abort = new AbortController();
  readonly #outage: Outage;
  #ejections = 0;
  #polling: Promise<void> = Promise.resolve();

  constructor(options: L1ViewOptions) {
    this.#options = options;
    this.#outage = new Outage(options.logger, "l1_poll_failed");
  }

  /** Whether the last look failed. */
  get isSilent(): boolean {
    return this.#outage.isOn;
  }

  /**
   * Compares the table of the deployment with the one that the L1 published.
   * @throws ParleyError TABLE_MISMATCH when they differ, RPC_FAILED when the L1 does not answer
   */
  async requireTable(): Promise<void> {
    const { client, deployment } = this.#options;
    const { table, l1 } = deployment;
    const published = await reading("l1", `reading the operator table of epoch ${table.epoch}`, () =>
      client.readContract({ address: l1.operatorTable, abi: operatorTableAbi, functionName: "tableRoot", args: [table.epoch] }),
    );
    const own = tableRoot(table);
    if (published !== own) {
      throw new ParleyError(
        "TABLE_MISMATCH",
        `The operator table of the deployment has root ${own}; the L1 published ${published} for epoch ${table.epoch}`,
        {
          fields: { epoch: table.epoch, own, published },
          hint: "use the deployment file of this L1",
        },
      );
    }
  }

  /** Whether the L1 has block `number` with this hash. @param isNow ask the L1, whatever it said before @throws ParleyError RPC_FAILED */
  async checkOrigin(number: bigint, hash: Hex, { isNow = false } = {}): Promise<OriginVerdict> {
    // A cached hash only ever speaks for a block: one that contradicts it may be newer than a reorganisation of the L1.
    if (!isNow && this.#hashes.get(number) === hash) return "match";
    const { client } = this.#options;
    const block = await reading("l1", `reading block ${number}`, () =>
      client.getBlock({ blockNumber: number }).catch((error: unknown) => {
        if (error instanceof BlockNotFoundError) return undefined;
        throw error;
      }),
    );
    if (block === undefined) return "unknown";
    this.#hashes.set(number, block.hash);
    if (this.#hashes.size > KEPT_HASHES) {
      const [oldest] = this.#hashes.keys();
      if (oldest !== undefined) this.#hashes.delete(oldest);
    }
    return block.hash === hash ? "match" : "mismatch";
  }

  /** Looks for ejected operators every `intervalMs`, the first time before it resolves. @throws ParleyError RPC_FAILED the first time */
  async start(intervalMs: number): Promise<void> {
    await this.#poll();
    this.#polling = this.#pollForever(intervalMs);
  }

  async stop(): Promise<void> {
    this.#abort.abort();
    await this.#polling;
  }

  async #pollForever(intervalMs: number): Promise<void> {
    const { clock, metrics } = this.#options;
    while (!this.#abort.signal.aborted) {
      try {
        await clock.sleep(intervalMs, this.#abort.signal);
        await this.#poll();
        this.#outage.over();
      } catch (error) {
        if (this.#abort.signal.aborted) return;
        metrics.count("operator_l1_failures_total");
        this.#outage.failed({ error });
      }
    }
  }

  async #poll(): Promise<void> {
    const { client, deployment, operators, onEjected } = this.#options;
    const registry = { address: deployment.l1.operatorRegistry, abi: operatorRegistryAbi } as const;
    const ejections = await reading("l1", "reading the number of ejections", () =>
      client.readContract({ ...registry, functionName: "ejections" }),
    );
    if (ejections !== this.#ejections) this.#asked.clear();
    for (const operator of operators()) {
      if (this.#ejected.has(operator) || this.#asked.has(operator)) continue;
      const isEjected = await reading("l1", `reading whether ${operator} is ejected`, () =>
        client.readContract({ ...registry, functionName: "isEjected", args: [operator] }),
      );
      this.#asked.add(operator);
      if (!isEjected) continue;
      this.#ejected.add(operator);
      onEjected(operator);
    }
    this.#ejections = ejections;
  }
}
