import { lightClientAbi } from "@parley/contracts-abi";
import { type Address, type Hex, type MemberChain, packHandover } from "@parley/primitives";
import type { Clock, Logger, Metrics } from "@parley/runtime";
import { type ChainClient, reading, shortReason } from "@parley/sdk";
import { encodeFunctionData } from "viem";
import type { EpochBook } from "./EpochBook.ts";
import { MOST_TRANSACTION_GAS } from "./gas.ts";

/** A transaction that changed nothing for so long is sent again. */
const LOST_AFTER_MS = 30_000;

export interface TableCourierOptions {
  chain: Pick<MemberChain, "name" | "lightClient">;
  client: ChainClient;
  account: Address;
  epochs: Pick<EpochBook, "newest" | "handoverFrom">;
  /** hands a transaction to the chain, in its turn */
  send: (call: { to: Address; data: Hex; gas: bigint }) => Promise<Hex>;
  clock: Clock;
  logger: Logger;
  metrics: Metrics;
}

/** Brings operator tables to one chain, epoch by epoch, by the hand-overs of the operators before them (`LightClient.adoptHandover`). Keeps nothing: the chain is asked. */
export class TableCourier {
  readonly #options: TableCourierOptions;
  #adopted: number | undefined;
  #sent: { epoch: number; atMs: number } | undefined;

  constructor(options: TableCourierOptions) {
    this.#options = options;
  }

  /** The newest epoch that the chain was seen to have. */
  get adopted(): number | undefined {
    return this.#adopted;
  }

  /** Whether the chain may lack a table that could be brought. */
  get isBehind(): boolean {
    return this.#adopted === undefined || this.#adopted < this.#options.epochs.newest;
  }

  /** Whether the chain is known to have the table of `epoch`, or newer ones. */
  knows(epoch: number): boolean {
    return this.#adopted !== undefined && epoch <= this.#adopted;
  }

  /** Looks at the chain, and sends one table at most. @throws ParleyError RPC_FAILED */
  async tick(): Promise<void> {
    const { chain, client, epochs, clock, metrics } = this.#options;
    const contract = { address: chain.lightClient, abi: lightClientAbi } as const;
    const adopted = await reading(chain.name, "reading the newest epoch", () =>
      client.readContract({ ...contract, functionName: "latestEpoch" }),
    );
    this.#adopted = adopted;
    metrics.gauge("relayer_adopted_epoch_count", adopted, { destination: chain.name });
    const change = epochs.handoverFrom(adopted);
    const waits = this.#sent?.epoch === adopted && clock.nowMs() < this.#sent.atMs + LOST_AFTER_MS;
    if (change === undefined || waits) return;
    const { next, handover } = change;
    const data = encodeFunctionData({ abi: lightClientAbi, functionName: "adoptHandover", args: [next, packHandover(handover)] });
    await this.#bring(adopted, data);
  }

  async #bring(epoch: number, data: Hex): Promise<void> {
    const { chain, client, account, send, clock, logger, metrics } = this.#options;
    const count = (outcome: string) => metrics.count("relayer_tables_total", 1, { destination: chain.name, outcome });
    let gas: bigint;
    try {
      gas = await client.estimateGas({ account, to: chain.lightClient, data });
    } catch (error) {
      // Somebody else was faster, or the chain's newest table is over: then it stays behind for good.
      count("refused");
      logger.warn("table_refused", { destination: chain.name, epoch: epoch + 1, reason: shortReason(error) });
      return;
    }
    const hash = await send({ to: chain.lightClient, data, gas: withRoom(gas) });
    this.#sent = { epoch, atMs: clock.nowMs() };
    count("sent");
    logger.info("table_sent", { destination: chain.name, epoch: epoch + 1, hash });
  }
}

/** Others change what it costs. A large table is near what one transaction may have. */
function withRoom(gas: bigint): bigint {
  const more = (gas * 5n) / 4n;
  return more < MOST_TRANSACTION_GAS ? more : MOST_TRANSACTION_GAS;
}
