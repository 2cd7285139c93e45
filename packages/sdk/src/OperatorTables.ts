import { operatorTableAbi } from "@parley/contracts-abi";
import { type Deployment, type Hex, leaderSeedOf, type OperatorTable, ParleyError, tableRoot } from "@parley/primitives";
import { decodeFunctionResult, encodeFunctionData } from "viem";
import { type ChainClient, reading } from "./chainClient.ts";
import { numberOf } from "./l1/newestNumber.ts";
import { publishedTable } from "./publishedTable.ts";

/** The operator tables of a deployment, from that of its file on, as its L1 has them. What was read once is kept: a final table never changes. */
export class OperatorTables {
  readonly #client: ChainClient;
  readonly #deployment: Pick<Deployment, "l1" | "table">;
  readonly #known: Map<number, OperatorTable>;

  constructor(client: ChainClient, deployment: Pick<Deployment, "l1" | "table">) {
    this.#client = client;
    this.#deployment = deployment;
    this.#known = new Map([[deployment.table.epoch, deployment.table]]);
  }

  /** That of the deployment's file: older ones are nobody's business. */
  get firstEpoch(): number {
    return this.#deployment.table.epoch;
  }

  /** A table that was read already. */
  get(epoch: number): OperatorTable | undefined {
    return this.#known.get(epoch);
  }

  /** The epoch of the newest table that was read and has begun by then; that of the deployment's file where none has. */
  begunBy(nowMs: number): number {
    const begun = [...this.#known.values()].filter(({ validFrom }) => Number(validFrom) * 1_000 <= nowMs);
    return Math.max(this.firstEpoch, ...begun.map(({ epoch }) => epoch));
  }

  /** The newest epoch that is final on the L1, with the block after it, at least that of the deployment's file. @throws ParleyError RPC_FAILED */
  async newestEpoch(): Promise<number> {
    const { table, l1 } = this.#deployment;
    const finalized = await numberOf(this.#client, "finalized");
    if (finalized === undefined || finalized === 0n) return table.epoch;
    // The block after the publication is to be final as well (`leaderSeed`).
    const blockNumber = finalized - 1n;
    const data = encodeFunctionData({ abi: operatorTableAbi, functionName: "currentEpoch" });
    const { data: answer } = await reading("l1", "reading the newest epoch", () =>
      this.#client.call({ to: l1.operatorTable, data, blockNumber }),
    );
    // A young L1 had no contract there when its newest final block was made.
    if (answer === undefined) return table.epoch;
    return Math.max(table.epoch, decodeFunctionResult({ abi: operatorTableAbi, functionName: "currentEpoch", data: answer }));
  }

  /** The table of an epoch that the L1 has. @throws ParleyError RPC_FAILED; TABLE_MISMATCH where its event is not what the contract committed to */
  async table(epoch: number): Promise<OperatorTable> {
    const known = this.#known.get(epoch);
    if (known !== undefined) return known;
    const { operatorTable } = this.#deployment.l1;
    const [table, committed] = await reading("l1", `reading the operator table of epoch ${epoch}`, () =>
      Promise.all([
        publishedTable({ client: this.#client, operatorTable, epoch }),
        this.#client.readContract({ address: operatorTable, abi: operatorTableAbi, functionName: "tableRoot", args: [epoch] }),
      ]),
    );
    const computed = table && tableRoot(table);
    if (table === undefined || computed !== committed) {
      throw new ParleyError(
        "TABLE_MISMATCH",
        `The L1 committed to ${committed} for epoch ${epoch}; its node shows ${computed ?? "no table"}`,
        {
          fields: { epoch, committed, computed },
          hint: "ask another node of the L1",
        },
      );
    }
    this.#known.set(epoch, table);
    return table;
  }

  /** What leaders under the table of that epoch are drawn from (`leaderSeedOf`), of an epoch up to `newestEpoch`. @throws ParleyError RPC_FAILED, also while the L1 has no block after the one in which the epoch was published; TABLE_MISMATCH */
  async leaderSeed(epoch: number): Promise<Hex> {
    const address = this.#deployment.l1.operatorTable;
    const table = await this.table(epoch);
    const { mixHash } = await reading("l1", `reading the randomness of epoch ${epoch}`, async () => {
      const published = await this.#client.readContract({ address, abi: operatorTableAbi, functionName: "snapshotBlock", args: [epoch] });
      return this.#client.getBlock({ blockNumber: published + 1n });
    });
    return leaderSeedOf(tableRoot(table), mixHash);
  }
}
