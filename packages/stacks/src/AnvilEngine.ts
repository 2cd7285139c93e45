import { type Address, type Hex, LIMITS, ParleyError, type RollupDeployment, SYSTEM_ADDRESS } from "@parley/primitives";
import type { LeashedProcess, Logger } from "@parley/runtime";
import { keccak256, toHex } from "viem";
import { anvilArguments } from "./anvilArguments.ts";
import type { BlockAttributes, Engine, EngineHead, ExecutedBlock } from "./Engine.ts";
import { type BlockAnswer, readBlockAnswer, readBytes, readHash, readPendingSender, readQuantity, senderOf } from "./engineAnswers.ts";
import { invalid, refused } from "./engineRefusals.ts";
import { fittingOf } from "./fittingOf.ts";
import { JsonRpc, type RpcCall, type RpcOutcome } from "./JsonRpc.ts";
import { PendingTransactions } from "./PendingTransactions.ts";
import { startAnvil } from "./startAnvil.ts";
import { withoutHistory } from "./stateDump.ts";
import { nonceOf, problemInPool, problemOf } from "./transactionProblems.ts";

/** Transactions per request; anvil admits larger batches out of order. */
const FEED_BATCH = 25;
/** Blocks after which a transaction that cannot be included, such as one behind a nonce gap, leaves the pool. */
const PENDING_BLOCKS = 64n;
/** First four bytes of keccak("outboxRoot()"). */
const OUTBOX_ROOT_SELECTOR = "0x880e3a3a";
/** Answers to mining a full block on a busy machine take seconds. */
const ENGINE_TIMEOUT_MS = 60_000;
/** A state as hex, which has to fit into one string: V8's have less than 512 MiB. Without history it is the accounts alone; with it, each block of the chain adds to it. */
const MOST_STATE_BYTES = 480 * 2 ** 20;

/**
 * Most transactions of one block: reading a block back takes anvil time that grows with their square. Its pool is held to as many, since it puts all that it can of the
 * pool into a block that is asked for (`--max-transactions` binds only blocks that it makes by itself).
 */
export const MAX_BLOCK_TRANSACTIONS = 1_000;
/** Of which those of the L1 need some: the system transaction, and up to 16 that are forced. */
export const MAX_POOL_TRANSACTIONS = MAX_BLOCK_TRANSACTIONS - 17;

export interface AnvilEngineOptions {
  rollup: Pick<RollupDeployment, "chainId" | "genesisTimestamp" | "gasLimit" | "baseFeePerGas" | "coinbase" | "gateway">;
  /** path of the genesis file */
  genesisFile: string;
  /** newest states that are kept, for reads of past blocks and for `rollbackTo`; each costs memory (100 KiB on a small chain); 64 unless told */
  keptStates?: number;
  /** whether snapshots hold past blocks, too, for who serves them to others; unless told */
  keepsHistory?: boolean;
  /** of the pool's transactions in a block that is built: what whoever posts it can carry; `LIMITS.chosenBytes` unless told */
  maxChosenBytes?: number;
  logger: Logger;
}

/** An engine of the embedded stack: anvil as a child process that cannot outlive this one. A fresh chain at every start: what came after genesis is replayed into it. */
export class AnvilEngine implements Engine {
  readonly exited: Promise<string>;
  readonly #options: AnvilEngineOptions;
  readonly #exit = Promise.withResolvers<string>();
  readonly #pending = new PendingTransactions();
  #process: LeashedProcess | undefined;
  #connection: JsonRpc | undefined;
  #exitReason: string | undefined;
  #stopping = false;
  #head: EngineHead = { number: 0n, hash: "0x", timestamp: 0n };
  /** what everybody asks of a new block, as far as the engine said it with the block */
  #told: { number: bigint; systemNonce: bigint | undefined; outboxRoot: Hex | undefined } | undefined;
  /** the end of the queue of calls that change the chain */
  #last: Promise<unknown> = Promise.resolve();
  /** submissions that are with anvil */
  readonly #submitting = new Set<Promise<unknown>>();

  constructor(options: AnvilEngineOptions) {
    this.#options = options;
    this.exited = this.#exit.promise;
  }

  get rpcUrl(): string {
    return this.#rpc().url;
  }

  /** The operating system's number of the engine's process, while it runs. */
  get pid(): number | undefined {
    return this.#process?.pid;
  }

  async start(signal?: AbortSignal): Promise<void> {
    const { rollup, genesisFile, keptStates = 64, logger } = this.#options;
    const anvil = await startAnvil({
      args: anvilArguments({ rollup, genesisFile, keptStates }),
      ...(signal === undefined ? {} : { signal }),
    });
    this.#process = anvil.process;
    anvil.process.exited.then(({ code, signal: killedBy, stderr }) => {
      this.#exitReason = `anvil ended with ${killedBy ?? `exit code ${code}`}${stderr.length > 0 ? `: ${stderr.at(-1)}` : ""}`;
      if (!this.#stopping) this.#exit.resolve(this.#exitReason);
    });
    this.#connection = new JsonRpc({ url: anvil.rpcUrl, timeoutMs: ENGINE_TIMEOUT_MS, maxAnswerBytes: MOST_STATE_BYTES });
    await this.#call("anvil_setLoggingEnabled", [false]);
    await this.#call("anvil_setCoinbase", [rollup.coinbase]);
    await this.#priceNextBlock(rollup.baseFeePerGas);
    this.#setHead(await this.#latest());
    logger.debug("engine_started", { rpcUrl: this.rpcUrl, pid: this.pid, genesisBlockHash: this.#head.hash });
  }

  async stop(): Promise<void> {
    this.#stopping = true;
    await this.#process?.stop();
    this.#connection?.close();
  }

  get #maxChosenBytes(): number {
    return this.#options.maxChosenBytes ?? LIMITS.chosenBytes;
  }

  async head(): Promise<EngineHead> {
    return this.#head;
  }

  async submit(rawTransaction: Hex): Promise<Hex> {
    const problem = problemOf(rawTransaction) ?? (await problemInPool(rawTransaction, SYSTEM_ADDRESS));
    if (problem !== undefined) throw refused(problem);
    // It would stand before all others, and never be included.
    if (rawTransaction.length / 2 - 1 > this.#maxChosenBytes) throw refused(`it is longer than ${this.#maxChosenBytes} bytes`);
    // A transaction that came in while a block is put together would stand before what comes first.
    for (let seen: Promise<unknown> | undefined; seen !== this.#last; await seen) seen = this.#last;
    const hash = keccak256(rawTransaction);
    const known = this.#pending.has(hash);
    if (!known && this.#pending.size >= MAX_POOL_TRANSACTIONS) throw refused("the pool is full, try again after the next block");
    if (!known) this.#pending.add(hash, rawTransaction, this.#head.number);
    const sending = this.#sendToPool(rawTransaction, hash);
    this.#submitting.add(sending);
    const reason = await sending.finally(() => this.#submitting.delete(sending));
    if (reason === undefined) return hash;
    if (!known) this.#pending.take(hash);
    throw refused(reason);
  }

  pending(): readonly Hex[] {
    return this.#pending.raws();
  }

  /** Why anvil's pool does not take a transaction, or must not: one of the system account's, whose key everybody has, would stand in the way of the blocks to come. */
  async #sendToPool(raw: Hex, hash: Hex): Promise<string | undefined> {
    const { error } = await this.#send({ method: "eth_sendRawTransaction", params: [raw] });
    if (error !== undefined) return error.message;
    // Lower nonces of the system account are used up, and few others are as high. What stays with anvil is dropped before the next block.
    if ((nonceOf(raw) ?? 0n) < this.#head.number) return undefined;
    const sender = senderOf(await this.#send({ method: "eth_getTransactionByHash", params: [hash] }));
    if (sender === undefined) return "it was replaced at once";
    return sender === SYSTEM_ADDRESS ? "it is of the system account" : undefined;
  }

  build({ timestamp, baseFeePerGas, system, forced = [] }: BlockAttributes): Promise<ExecutedBlock> {
    return this.#exclusively(async () => {
      await Promise.allSettled(this.#submitting);
      this.#assertTimestamp(timestamp);
      await this.#priceNextBlock(baseFeePerGas);
      const { block, hadPool } =
        system === undefined
          ? { block: await this.#mine(timestamp), hadPool: true }
          : await this.#mineBehind(system, forced, { timestamp, baseFeePerGas });
      const transactions = await this.#rawTransactions(block.transactionHashes, system === undefined ? [] : [system, ...forced]);
      // Who fills the pool with what cannot be included pays nothing for it: what a block with room left over gives way to others then.
      const isCrowded = hadPool && 2 * this.#pending.size > MAX_POOL_TRANSACTIONS && 2n * block.gasUsed < block.gasLimit;
      await this.#dropStale(isCrowded ? block.number : block.number - PENDING_BLOCKS);
      // Admission compares with the next block's price, which anvil otherwise derives by EIP-1559.
      await this.#priceNextBlock(baseFeePerGas);
      return executedBlock(block, transactions);
    });
  }

  execute(block: BlockAttributes & { number: bigint; transactions: readonly Hex[] }): Promise<ExecutedBlock> {
    const { number, timestamp, baseFeePerGas, system, forced = [], transactions: chosen } = block;
    return this.#exclusively(async () => {
      const parent = this.#head;
      if (number !== parent.number + 1n) throw this.#failed(`it stands on block ${parent.number} and was given block ${number}`);
      this.#assertTimestamp(timestamp);
      if (chosen.length > MAX_BLOCK_TRANSACTIONS)
        throw invalid(number, `it has ${chosen.length} transactions, at most ${MAX_BLOCK_TRANSACTIONS} are allowed`);
      for (const [i, raw] of chosen.entries()) {
        const problem = problemOf(raw);
        if (problem !== undefined) throw invalid(number, `transaction ${i}: ${problem}`);
      }
      this.#pending.clear();
      const first = system === undefined ? [] : [system, ...(await this.#includable(system, forced, { timestamp, baseFeePerGas }))];
      const transactions = [...first, ...chosen];
      await this.#prepare(baseFeePerGas);
      const batched = await this.#tryExecute(transactions, timestamp, FEED_BATCH);
      if ("block" in batched) return batched.block;
      // Nobody may be found guilty because a batch was admitted in another order than it was sent in.
      await this.#prepare(baseFeePerGas);
      const oneByOne = transactions.length > 1 ? await this.#tryExecute(transactions, timestamp, 1) : batched;
      if ("block" in oneByOne) return oneByOne.block;
      throw invalid(number, oneByOne.problem);
    });
  }

  rollbackTo(number: bigint): Promise<void> {
    return this.#exclusively(async () => {
      if (number < 0n || number > this.#head.number)
        throw this.#failed(`it stands on block ${this.#head.number} and cannot go back to ${number}`);
      await this.#rollback(number);
      this.#pending.clear();
    });
  }

  snapshot(): Promise<Uint8Array> {
    return this.#exclusively(async () => {
      const dump = Buffer.from(readBytes(await this.#call("anvil_dumpState", []), "the dumped state").slice(2), "hex");
      return this.#options.keepsHistory === false ? withoutHistory(dump) : dump;
    });
  }

  restore(snapshot: Uint8Array): Promise<void> {
    return this.#exclusively(async () => {
      const { coinbase, baseFeePerGas } = this.#options.rollup;
      this.#told = undefined;
      await this.#call("anvil_loadState", [`0x${Buffer.from(snapshot).toString("hex")}`]);
      await this.#call("anvil_setCoinbase", [coinbase]);
      await this.#priceNextBlock(baseFeePerGas);
      this.#setHead(await this.#latest());
    });
  }

  async transactionCount(account: Address): Promise<bigint> {
    if (account === SYSTEM_ADDRESS && this.#told?.systemNonce !== undefined) return this.#told.systemNonce;
    return readQuantity(await this.#call("eth_getTransactionCount", [account, "latest"]), `the transaction count of ${account}`);
  }

  async outboxRoot(number: bigint): Promise<Hex> {
    if (this.#told?.number === number && this.#told.outboxRoot !== undefined) return this.#told.outboxRoot;
    const { method, params } = this.#outboxRootAt(toHex(number));
    return readHash(await this.#call(method, params), `Gateway.outboxRoot() at block ${number}`);
  }

  #outboxRootAt(block: string): RpcCall {
    return { method: "eth_call", params: [{ to: this.#options.rollup.gateway, data: OUTBOX_ROOT_SELECTOR }, block] };
  }

  /** Mines a block that begins with the system transaction and those of `forced` that can be included, and has the pool behind them: all of it if `hadPool`. */
  async #mineBehind(system: Hex, forced: readonly Hex[], price: { timestamp: bigint; baseFeePerGas: bigint }) {
    const parent = this.#head.number;
    const systemNonce = await this.transactionCount(SYSTEM_ADDRESS);
    const first = [system, ...(await this.#includable(system, forced, price))];
    const hashes = first.map((raw) => keccak256(raw));
    let pool = this.#pending.raws();
    for (const attempt of ["pool", "without rivals", "as much as fits", "no pool"] as const) {
      if (attempt === "no pool") pool = [];
      await this.#prepare(price.baseFeePerGas);
      for (const raw of first) await this.#feed([raw]);
      for (let from = 0; from < pool.length; from += FEED_BATCH) await this.#feed(pool.slice(from, from + FEED_BATCH));
      const mined = await this.#mine(price.timestamp);
      const isSystemAlone = (await this.transactionCount(SYSTEM_ADDRESS)) === systemNonce + 1n;
      const fitting = fittingOf(pool, mined.transactionHashes, this.#maxChosenBytes);
      const isOurs = isSystemAlone && hashes.every((hash, i) => hash === mined.transactionHashes[i]);
      if (isOurs && fitting === undefined) return { block: mined, hadPool: attempt === "pool" };
      // Somebody's transaction may take the nonce of one that comes first, at a better price. Then this block does without all of the same nonce, which is cheaper to know than their senders.
      const missing = new Set(first.filter((_, i) => !mined.transactionHashes.includes(hashes[i] ?? "0x")).map(nonceOf));
      const maySpeakForSystem = (raw: Hex) => raw.startsWith("0x04") || (nonceOf(raw) ?? 0n) >= parent;
      const rivalless = pool.filter((raw) => !missing.has(nonceOf(raw)) && (isSystemAlone || !maySpeakForSystem(raw)));
      pool = isOurs ? (fitting ?? []) : rivalless;
      await this.#rollback(parent);
    }
    throw invalid(parent + 1n, "what has to come first cannot be included");
  }

  /** Gives the pool's transactions to anvil again, and forgets those that it refuses. */
  async #feed(raws: readonly Hex[]): Promise<void> {
    const outcomes = await this.#sendBatch(raws.map((raw) => ({ method: "eth_sendRawTransaction", params: [raw] })));
    for (const [i, raw] of raws.entries()) if (outcomes[i]?.error !== undefined) this.#pending.take(keccak256(raw));
  }

  /** Those of `forced` that can be included behind the system transaction, each behind those before it. Leaves the chain as it is. */
  async #includable(
    system: Hex,
    forced: readonly Hex[],
    { timestamp, baseFeePerGas }: { timestamp: bigint; baseFeePerGas: bigint },
  ): Promise<readonly Hex[]> {
    const parent = this.#head.number;
    const fits = async (raws: readonly Hex[]): Promise<boolean> => {
      await this.#prepare(baseFeePerGas);
      const outcome = await this.#tryExecute([system, ...raws], timestamp, 1);
      if ("block" in outcome) await this.#rollback(parent);
      return "block" in outcome;
    };
    const wellFormed = forced.filter((raw) => problemOf(raw) === undefined);
    if (wellFormed.length === 0 || (await fits(wellFormed))) return wellFormed;
    const kept: Hex[] = [];
    for (const raw of wellFormed) if (await fits([...kept, raw])) kept.push(raw);
    return kept;
  }

  /** Feeds, mines and compares. What went wrong was undone when a problem is returned. */
  async #tryExecute(
    transactions: readonly Hex[],
    timestamp: bigint,
    batch: number,
  ): Promise<{ block: ExecutedBlock } | { problem: string }> {
    const parent = this.#head.number;
    for (let from = 0; from < transactions.length; from += batch) {
      const calls = transactions.slice(from, from + batch).map((raw) => ({ method: "eth_sendRawTransaction", params: [raw] }));
      const outcomes = await this.#sendBatch(calls);
      const at = outcomes.findIndex(({ error }) => error !== undefined);
      if (at >= 0) {
        await this.#emptyPool();
        return { problem: `transaction ${from + at} is not admitted: ${outcomes[at]?.error?.message}` };
      }
    }
    const mined = await this.#mine(timestamp);
    const expected = transactions.map((raw) => keccak256(raw));
    const at = expected.findIndex((hash, i) => hash !== mined.transactionHashes[i]);
    if (at < 0 && mined.transactionHashes.length === expected.length) return { block: executedBlock(mined, transactions) };
    await this.#rollback(parent);
    return { problem: `transaction ${at} (${expected[at]}) cannot be included at its place` };
  }

  async #mine(timestamp: bigint): Promise<BlockAnswer> {
    const expected = this.#head.number + 1n;
    await this.#call("evm_mine", [{ timestamp: toHex(timestamp) }]);
    const [found, nonce, root] = await this.#sendBatch([
      { method: "eth_getBlockByNumber", params: ["latest", false] },
      { method: "eth_getTransactionCount", params: [SYSTEM_ADDRESS, "latest"] },
      this.#outboxRootAt("latest"),
    ]);
    if (found === undefined || found.error !== undefined) throw this.#failed(`its newest block was refused: ${found?.error?.message}`);
    const block = readBlockAnswer(found.result);
    if (block.number !== expected || block.timestamp !== timestamp) {
      throw this.#failed(
        `it made block ${block.number} at ${block.timestamp} s when it was told to make block ${expected} at ${timestamp} s`,
      );
    }
    this.#setHead(block);
    this.#told = {
      number: block.number,
      systemNonce: nonce?.error === undefined ? readQuantity(nonce?.result, "the system account's transaction count") : undefined,
      // Where there is no gateway the answer is empty: who asks for it is told then.
      outboxRoot: root?.error !== undefined || root?.result === "0x" ? undefined : readHash(root?.result, "Gateway.outboxRoot()"),
    };
    return block;
  }

  async #rollback(number: bigint): Promise<void> {
    const depth = Number(this.#head.number - number);
    this.#told = undefined;
    if (depth > 0) await this.#call("anvil_rollback", [depth]);
    await this.#emptyPool();
    this.#setHead(await this.#latest());
  }

  async #rawTransactions(hashes: readonly Hex[], others: readonly Hex[]): Promise<Hex[]> {
    const known = new Map(others.map((raw) => [keccak256(raw), raw]));
    const raws = hashes.map((hash) => this.#pending.take(hash) ?? known.get(hash));
    const unknown = hashes.filter((_, i) => raws[i] === undefined);
    const outcomes = await this.#sendBatch(unknown.map((hash) => ({ method: "eth_getRawTransactionByHash", params: [hash] })));
    const fetched = outcomes
      .map((outcome, i) => readBytes(outcome.error === undefined ? outcome.result : undefined, `transaction ${unknown[i]}`))
      .values();
    return raws.map((raw, i) => raw ?? readBytes(fetched.next().value, `transaction ${hashes[i]}`));
  }

  /** By sender, since `anvil_dropTransaction` leaves those behind a nonce gap where they are. */
  async #dropStale(submittedBefore: bigint): Promise<void> {
    const stale = this.#pending.takeOlderThan(submittedBefore);
    const found = await this.#sendBatch(stale.map((hash) => ({ method: "eth_getTransactionByHash", params: [hash] })));
    const senders = new Set(found.flatMap((outcome) => (outcome.error === undefined ? readPendingSender(outcome.result) : [])));
    await this.#sendBatch([...senders].map((sender) => ({ method: "anvil_removePoolTransactions", params: [sender] })));
  }

  async #emptyPool(): Promise<void> {
    await this.#call("anvil_dropAllTransactions", []);
  }

  /** An empty pool, and the price of the next block. */
  async #prepare(baseFeePerGas: bigint): Promise<void> {
    const outcomes = await this.#sendBatch([
      { method: "anvil_dropAllTransactions", params: [] },
      { method: "anvil_setNextBlockBaseFeePerGas", params: [toHex(baseFeePerGas)] },
    ]);
    for (const { error } of outcomes) if (error !== undefined) throw this.#failed(`the next block cannot be prepared: ${error.message}`);
  }

  async #priceNextBlock(baseFeePerGas: bigint): Promise<void> {
    await this.#call("anvil_setNextBlockBaseFeePerGas", [toHex(baseFeePerGas)]);
  }

  async #latest(): Promise<BlockAnswer> {
    return readBlockAnswer(await this.#call("eth_getBlockByNumber", ["latest", false]));
  }

  #setHead({ number, hash, timestamp }: BlockAnswer): void {
    this.#head = { number, hash, timestamp };
  }

  #assertTimestamp(timestamp: bigint): void {
    if (timestamp < this.#head.timestamp)
      throw invalid(this.#head.number + 1n, `its timestamp ${timestamp} lies before its parent's, ${this.#head.timestamp}`);
  }

  #exclusively<T>(task: () => Promise<T>): Promise<T> {
    const result = this.#last.then(task);
    this.#last = result.catch(() => undefined);
    return result;
  }

  async #call(method: string, params: readonly unknown[]): Promise<unknown> {
    const outcome = await this.#send({ method, params });
    if (outcome.error !== undefined) throw this.#failed(`${method} was refused: ${outcome.error.message}`);
    return outcome.result;
  }

  async #send(call: RpcCall): Promise<RpcOutcome> {
    try {
      return await this.#rpc().send(call);
    } catch (cause) {
      throw this.#failed(`${call.method} had no answer`, cause);
    }
  }

  async #sendBatch(calls: readonly RpcCall[]): Promise<RpcOutcome[]> {
    try {
      return await this.#rpc().sendBatch(calls);
    } catch (cause) {
      throw this.#failed(`${calls.length} × ${calls[0]?.method} had no answer`, cause);
    }
  }

  #rpc(): JsonRpc {
    if (this.#connection === undefined) throw this.#failed("it was not started");
    return this.#connection;
  }

  #failed(what: string, cause?: unknown): ParleyError {
    const fields = { chainId: this.#options.rollup.chainId, head: this.#head.number };
    if (cause instanceof ParleyError && cause.code !== "RPC_FAILED") return cause;
    return this.#exitReason === undefined
      ? new ParleyError("ENGINE_FAILED", `The engine of chain ${fields.chainId}: ${what}`, {
          fields,
          cause,
          recovery: "reset",
          hint: "start a fresh engine and replay",
        })
      : new ParleyError("ENGINE_EXITED", `The engine of chain ${fields.chainId}: ${this.#exitReason}`, {
          fields,
          cause,
          recovery: "reset",
          hint: "start a fresh engine and replay",
        });
  }
}

function executedBlock({ transactionHashes: _, ...block }: BlockAnswer, transactions: readonly Hex[]): ExecutedBlock {
  return { ...block, transactions };
}
