import { type BlockAttributes, readHeader, statementOf } from "@parley/derivation";
import { type Head, type Hex, type RollupDeployment, type SequencerStatement, ZERO_HASH } from "@parley/primitives";
import { createMetrics, memoryStore, SimulatedClock, type Store, silentLogger } from "@parley/runtime";
import type { ChainClient } from "@parley/sdk";
import { BlockStore, type Engine, type ExecutedBlock } from "@parley/stacks";
import { hexToBytes, keccak256, parseTransaction, stringToHex, TransactionReceiptNotFoundError, toHex } from "viem";
import { privateKeyToAccount } from "viem/accounts";
import { Batcher } from "../Batcher.ts";
import { Branch } from "../Branch.ts";
import { OwnChain } from "../OwnChain.ts";
import { sealBlock } from "../sealBlock.ts";

const KEY = toHex(9, { size: 32 });
const INTERVAL_MS = 5_000;
const rollup = { rollupId: toHex(7, { size: 32 }), name: "test", baseFeePerGas: 1n, derivation: { l1StartNumber: 0n } } as RollupDeployment; // the rest is not looked at
const GENESIS = keccak256("0x00");
const origin = { number: 0n, hash: GENESIS };

/** Executes nothing: a block is what it is made of. */
class ModelEngine implements Engine {
  readonly rpcUrl = "";
  readonly exited = new Promise<string>(() => undefined);
  readonly #blocks: ExecutedBlock[] = [];

  async start(): Promise<void> {}
  async stop(): Promise<void> {}
  async head() {
    const { number, hash, timestamp } = this.#blocks.at(-1) ?? { number: 0n, hash: GENESIS, timestamp: 0n };
    return { number, hash, timestamp };
  }
  async execute({ timestamp, system, forced = [], transactions }: Parameters<Engine["execute"]>[0]): Promise<ExecutedBlock> {
    const parent = await this.head();
    const all = [...(system === undefined ? [] : [system]), ...forced, ...transactions];
    const hash = keccak256(stringToHex(`${parent.hash} ${timestamp} ${all.join()}`));
    const fixed = { stateRoot: hash, baseFeePerGas: 1n, gasLimit: 1n, gasUsed: 0n };
    const block = { number: parent.number + 1n, hash, parentHash: parent.hash, timestamp, transactions: all, ...fixed };
    this.#blocks.push(block);
    return block;
  }
  async rollbackTo(number: bigint): Promise<void> {
    this.#blocks.splice(Number(number));
  }
  async transactionCount(): Promise<bigint> {
    return BigInt(this.#blocks.length);
  }
  async snapshot(): Promise<undefined> {}

  async restore(): Promise<void> {}

  async outboxRoot(): Promise<Hex> {
    return GENESIS;
  }
  pending = () => [];
  submit = () => Promise.reject(new Error("there is no pool"));
  build = () => Promise.reject(new Error("there is no pool"));
}

/** An L1 that takes everything, mines when it is told to, and gives up blocks when it is told to. */
class ModelL1 {
  /** of every transaction that was ever sent, whatever became of it */
  readonly payloads: Uint8Array[] = [];
  readonly #blocks: { hash: Hex; transactions: Hex[] }[] = [{ hash: keccak256("0x"), transactions: [] }];
  #pool: Hex[] = [];
  #made = 0;

  mine(): void {
    this.#made += 1;
    this.#blocks.push({ hash: keccak256(toHex(this.#made)), transactions: this.#pool });
    this.#pool = [];
  }

  /** What stood in the blocks is lost. */
  giveUp(count: number): void {
    this.#blocks.splice(Math.max(1, this.#blocks.length - count));
    this.mine();
  }

  get client(): ChainClient {
    const requests: Record<string, (first: Hex) => unknown> = {
      eth_getBlockByNumber: (number) => this.#blocks[Number(number)] ?? null,
      eth_getTransactionByHash: () => null,
      eth_sendRawTransaction: (raw) => this.#take(raw),
    };
    const used = {
      getTransactionCount: async () => this.#blocks.flatMap(({ transactions }) => transactions).length,
      getBlock: async () => ({ baseFeePerGas: 1n }),
      getTransactionReceipt: async ({ hash }: { hash: Hex }) => {
        const number = this.#blocks.findIndex(({ transactions }) => transactions.includes(hash));
        if (number < 0) throw new TransactionReceiptNotFoundError({ hash });
        return { blockNumber: BigInt(number), blockHash: this.#blocks[number]?.hash, gasUsed: 0n };
      },
      request: async ({ method, params }: { method: string; params: [Hex] }) => requests[method]?.(params[0]),
    };
    return used as unknown as ChainClient; // all that a batcher calls of it
  }

  #take(raw: Hex): Hex {
    const hash = keccak256(raw);
    this.payloads.push(hexToBytes(parseTransaction(raw).data ?? "0x"));
    if (!this.#pool.includes(hash)) this.#pool.push(hash);
    return hash;
  }
}

/**
 * What an honest sequencer is made of, its store, its branch, its own chain and its batcher, as `startSequencer` puts them together, over an engine and an L1 that do what they are told. Everything that it ever signed is kept: what it could
 * be convicted by.
 */
export class HonestSequencer {
  readonly l1 = new ModelL1();
  readonly #store = this.#mortal(memoryStore());
  readonly #batches = this.#mortal(memoryStore());
  readonly #clock = new SimulatedClock(1_000_000);
  readonly #seals: SequencerStatement[] = [];
  #parts: { blocks: BlockStore; branch: Branch; chain: OwnChain; batcher: Batcher } | undefined;
  #derived = 0n;
  #count = 0;
  #writesLeft = Number.POSITIVE_INFINITY;

  /** Everything that it ever signed. */
  get statements(): SequencerStatement[] {
    const batches = this.l1.payloads.map((payload) => {
      const header = readHeader(payload);
      if (header === undefined) throw new Error("what a batcher posts has a header");
      return statementOf(header, rollup.rollupId);
    });
    return [...this.#seals, ...batches];
  }

  /** Begins, or begins again after it was killed. */
  async start(): Promise<void> {
    const blocks = await BlockStore.open(this.#store, rollup.rollupId);
    const branch = await Branch.open(this.#store);
    const chain = new OwnChain({
      rollup,
      createEngine: () => new ModelEngine(),
      blocks,
      store: this.#store,
      logger: silentLogger,
      onOverridden: ({ number }) => branch.end(number, number),
      onFailure: rethrow,
    });
    await chain.start();
    const batcher = await Batcher.open({
      rollup,
      blocks,
      counts: { fromL1: () => 1, forget: () => undefined },
      sequencerKey: KEY,
      client: this.l1.client,
      l1ChainId: 1n,
      account: privateKeyToAccount(KEY),
      store: this.#batches,
      intervalMs: INTERVAL_MS,
      bumpAfterMs: INTERVAL_MS,
      da: "calldata",
      caps: { maxFeePerGas: 10n ** 12n, maxFeePerBlobGas: 1n },
      clock: this.#clock,
      logger: silentLogger,
      metrics: createMetrics(),
      onFailure: rethrow,
    });
    this.#parts = { blocks, branch, chain, batcher };
    // What was given up is not derived.
    this.confirm(0);
  }

  /** It dies at the write after so many more, whatever it does then. */
  killAfter(writes: number): void {
    this.#writesLeft = writes;
  }

  /** Does something; where that killed it, it starts again. */
  async survive(work: () => Promise<void>): Promise<void> {
    await work().catch(async (error: unknown) => {
      if (this.#writesLeft >= 0) throw error;
      this.#writesLeft = Number.POSITIVE_INFINITY;
      await this.start();
    });
  }

  /** A beat. */
  async seal(): Promise<void> {
    const { branch, chain } = this.#running;
    if (branch.ended !== undefined) {
      const head = await this.#safe();
      if (!branch.mayBegin(head)) return;
      await branch.begin(head);
    }
    const { timestamp, number } = await chain.engine.head();
    const chosen = this.#unique();
    const block = await chain.engine.execute({
      number: number + 1n,
      timestamp: timestamp + 1n,
      baseFeePerGas: 1n,
      system: "0x02",
      transactions: [chosen],
    });
    const sealed = await sealBlock({ rollupId: rollup.rollupId, block, l1Origin: origin, anchor: branch.anchor, sequencerKey: KEY });
    await chain.append(sealed);
    this.#seals.push(sealed);
  }

  /** A step of the batcher. */
  async post(): Promise<void> {
    await this.#clock.advanceBy(INTERVAL_MS);
    await this.#running.batcher.step();
  }

  /** Derivation finds own blocks. */
  confirm(count: number): void {
    const { height } = this.#running.blocks;
    this.#derived += BigInt(count);
    if (this.#derived > height) this.#derived = height;
  }

  /** The L1 went back, and derivation with it. */
  unwind(count: number): void {
    this.#derived = this.#derived > BigInt(count) ? this.#derived - BigInt(count) : 0n;
  }

  /**
   * The L1 decides for other blocks from behind what is derived on.
   * @param behind how many own blocks it confirms first; `posts`: the batcher steps before it was told; `dies`: so does the sequencer
   */
  async decide({ behind, count, posts, dies }: { behind: number; count: number; posts: boolean; dies: boolean }): Promise<void> {
    this.confirm(behind);
    const { blocks, chain, batcher } = this.#running;
    for (let i = 0; i < count; i += 1) {
      const number = this.#derived + 1n;
      const parent = await blocks.get(this.#derived);
      const { hash: parentHash = GENESIS, timestamp = 0n } = parent ?? {};
      const content = { forced: [], transactions: [this.#unique()], systemTransaction: "0x02" } as const;
      const attributes: BlockAttributes = { number, parentHash, timestamp: timestamp + 1n, origin, ...content };
      const executed = await chain.execute(attributes, undefined);
      if (executed === undefined) throw new Error("the engine executes everything");
      await chain.derived({
        number,
        hash: executed.hash,
        timestamp: attributes.timestamp,
        origin,
        dropped: [],
      });
      this.#derived = number;
      if (posts) await this.post();
    }
    if (dies) return this.start();
    await batcher.restart(this.#derived);
    chain.settle();
  }

  /** The L1 gave up what the newest own blocks rest on: found at the next start. */
  async orphan(count: number): Promise<void> {
    const { branch, chain, blocks } = this.#running;
    const left = blocks.height > BigInt(count) ? blocks.height - BigInt(count) : 0n;
    if (left === blocks.height) return;
    await branch.end(left + 1n, 0n);
    await chain.truncate(left);
    await this.start();
  }

  #mortal(store: Store): Store {
    const write: Store["write"] = async (...args) => {
      this.#writesLeft -= 1;
      if (this.#writesLeft < 0) throw new Error("killed");
      await store.write(...args);
    };
    return { ...store, write };
  }

  async #safe(): Promise<Head | undefined> {
    const block = await this.#running.blocks.get(this.#derived);
    if (block === undefined) return undefined;
    const { number, hash: blockHash, timestamp, stateRoot } = block;
    const fixed = { outboxRoot: GENESIS, finality: 2, l1OriginNumber: 0n, l1OriginHash: GENESIS, anchor: ZERO_HASH } as const;
    return { rollupId: rollup.rollupId, number, blockHash, timestamp, stateRoot, ...fixed };
  }

  #unique(): Hex {
    this.#count += 1;
    return toHex(this.#count, { size: 32 });
  }

  get #running() {
    if (this.#parts === undefined) throw new Error("it was not started");
    return this.#parts;
  }
}

function rethrow(error: Error): never {
  throw error;
}
