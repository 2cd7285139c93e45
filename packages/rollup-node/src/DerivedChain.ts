import { type BlockAttributes, droppedPlaces } from "@parley/derivation";
import { type Hex, ParleyError, type RollupDeployment, SYSTEM_ADDRESS } from "@parley/primitives";
import type { Logger, Store } from "@parley/runtime";
import type { Engine } from "@parley/stacks";
import type { DerivationTarget, ExecutedAttributes } from "./DerivationLoop.ts";

export interface DerivedChainOptions {
  rollup: Pick<RollupDeployment, "name" | "baseFeePerGas">;
  /** a fresh one, not started; asked for again when the chain goes back further than the engine keeps states */
  createEngine: () => Engine;
  /** empty; keeps what a fresh engine is given again. Needs not survive anything */
  store: Store;
  logger: Logger;
  signal: AbortSignal;
}

/** What is kept of a block: with it an engine on the parent makes the block again. */
interface KeptBlock {
  /** decimal, in Unix seconds */
  timestamp: string;
  hash: Hex;
  transactions: readonly Hex[];
}

/** The chain of an engine, from the genesis on, as derivation asks for it. It goes back to any of its blocks, however far an engine does. */
export class DerivedChain implements DerivationTarget {
  readonly genesisHash: Hex;
  readonly #options: DerivedChainOptions;
  #engine: Engine;
  #height = 0n;

  private constructor(options: DerivedChainOptions, engine: Engine, genesisHash: Hex) {
    this.#options = options;
    this.#engine = engine;
    this.genesisHash = genesisHash;
  }

  /** @throws ParleyError as `Engine.start` */
  static async start(options: DerivedChainOptions): Promise<DerivedChain> {
    const { engine, genesisHash } = await freshEngine(options);
    return new DerivedChain(options, engine, genesisHash);
  }

  /** Another one after the chain went back far. */
  get engine(): Engine {
    return this.#engine;
  }

  /** Number of the newest block that was executed. */
  get height(): bigint {
    return this.#height;
  }

  /**
   * Executes the next block; `undefined` when one of its transactions that are not forced cannot be executed.
   * @throws ParleyError ENGINE_FAILED, ENGINE_EXITED, STORE_FAILED
   */
  async execute({
    number,
    parentHash,
    timestamp,
    systemTransaction,
    forced,
    transactions,
  }: BlockAttributes): Promise<ExecutedAttributes | undefined> {
    const { baseFeePerGas } = this.#options.rollup;
    const block = { number, timestamp, baseFeePerGas, system: systemTransaction, forced, transactions };
    const executed = await this.#engine.execute(block).catch((error: unknown) => {
      if (error instanceof ParleyError && error.code === "BLOCK_INVALID") return undefined;
      throw error;
    });
    if (executed === undefined) return undefined;
    if (executed.parentHash !== parentHash) throw this.#astray(number, `is built on ${executed.parentHash} instead of ${parentHash}`);
    const kept: KeptBlock = { timestamp: timestamp.toString(), hash: executed.hash, transactions: executed.transactions };
    await this.#options.store.write([{ key: keyOf(number), value: Buffer.from(JSON.stringify(kept)) }], { sync: false });
    this.#height = number;
    // The system transaction comes first, the sequencer's are all there and come last.
    const included = executed.transactions.slice(1, executed.transactions.length - transactions.length);
    const nonceIsRight = (await this.#engine.transactionCount(SYSTEM_ADDRESS)) === number;
    return { hash: executed.hash, dropped: droppedPlaces(forced, included), nonceIsRight };
  }

  /** Goes back to a block that was executed; where the engine does not reach it any more, a fresh one executes all blocks up to it again. @throws ParleyError as `execute` */
  async rollbackTo(number: bigint): Promise<void> {
    if (number === this.#height) return;
    try {
      await this.#engine.rollbackTo(number);
    } catch (error) {
      if (!(error instanceof ParleyError) || error.code !== "ENGINE_FAILED") throw error;
      this.#options.logger.info("engine_replaced", { from: this.#height, to: number, reason: error.message });
      await this.#replay(number);
    }
    this.#height = number;
  }

  stop(): Promise<void> {
    return this.#engine.stop();
  }

  async #replay(to: bigint): Promise<void> {
    const { store, signal, rollup } = this.#options;
    await this.#engine.stop();
    const { engine, genesisHash } = await freshEngine(this.#options);
    this.#engine = engine;
    if (genesisHash !== this.genesisHash) throw this.#astray(0n, `is ${genesisHash} in a fresh engine, ${this.genesisHash} before`);
    let number = 0n;
    for await (const { value } of store.range({ gte: keyOf(1n), lt: keyOf(to + 1n) })) {
      signal.throwIfAborted();
      number += 1n;
      const { timestamp, hash, transactions } = JSON.parse(Buffer.from(value).toString()) as KeptBlock; // as `execute` wrote it
      const block = { number, timestamp: BigInt(timestamp), baseFeePerGas: rollup.baseFeePerGas, transactions };
      const executed = await engine.execute(block);
      if (executed.hash !== hash) throw this.#astray(number, `re-executes to ${executed.hash} instead of ${hash}`);
    }
  }

  #astray(number: bigint, what: string): ParleyError {
    return new ParleyError("ENGINE_FAILED", `Block ${number} of ${this.#options.rollup.name} ${what}`, {
      fields: { rollup: this.#options.rollup.name, number },
      recovery: "reset",
      hint: "derive anew; if it comes again, the engine's version or the genesis file changed meanwhile",
    });
  }
}

async function freshEngine({ createEngine, rollup, signal }: DerivedChainOptions): Promise<{ engine: Engine; genesisHash: Hex }> {
  const engine = createEngine();
  await engine.start(signal);
  const { number, hash } = await engine.head();
  if (number === 0n) return { engine, genesisHash: hash };
  await engine.stop();
  throw new ParleyError("ENGINE_FAILED", `A fresh engine of ${rollup.name} stands on block ${number}`, {
    fields: { rollup: rollup.name, number },
    hint: "derivation begins at the genesis: give it an engine that holds nothing else",
  });
}

/** Numbers below 2^64 have 20 digits, so that keys sort as numbers do. */
function keyOf(number: bigint): string {
  return `derived/${number.toString().padStart(20, "0")}`;
}
