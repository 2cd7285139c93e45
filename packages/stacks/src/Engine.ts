import type { Address, Hex } from "@parley/primitives";

/** Of so many newest blocks contracts may ask for the hash (BLOCKHASH). */
export const HASHED_BLOCKS = 256n;

/** What an engine made or re-made of a block. */
export interface ExecutedBlock {
  number: bigint;
  hash: Hex;
  parentHash: Hex;
  timestamp: bigint;
  stateRoot: Hex;
  baseFeePerGas: bigint;
  gasLimit: bigint;
  gasUsed: bigint;
  /** raw signed transactions, block order */
  transactions: readonly Hex[];
}

/** What a block is to be made of beside the pool, or beside what its sequencer chose (the Engine API's payload attributes). */
export interface BlockAttributes {
  /** Unix seconds; may equal the parent's */
  timestamp: bigint;
  baseFeePerGas: bigint;
  /** the system transaction: comes first, and has to be included (specs/derivation.md §5); without one, as where blocks are executed again, nothing comes first */
  system?: Hex;
  /** come next, in this order, each if it can be included in its place and its sender could pay for it in the parent's state, too; the others are left out. They cost trials where not all fit */
  forced?: readonly Hex[];
}

/** The newest block of an engine. Timestamps in Unix seconds. */
export interface EngineHead {
  number: bigint;
  hash: Hex;
  timestamp: bigint;
}

/**
 * An execution engine of one rollup, shaped so that a client behind the Engine API fits (build = forkchoiceUpdated + getPayload, execute = newPayload + forkchoiceUpdated).
 * Calls that change the chain run one after the other. After an ENGINE_FAILED of such a call the engine's state is unknown: stop it, and replay into a fresh one.
 */
export interface Engine {
  /** JSON-RPC of the engine, known once it was started; loopback; readers only */
  readonly rpcUrl: string;
  /** resolves with the reason when the engine ended by itself */
  readonly exited: Promise<string>;
  start(signal?: AbortSignal): Promise<void>;
  stop(): Promise<void>;
  head(): Promise<EngineHead>;
  /** Admits a raw transaction to the pool and returns its hash. @throws ParleyError TRANSACTION_REFUSED with the engine's reason */
  submit(rawTransaction: Hex): Promise<Hex>;
  /** Raw transactions that were admitted and are in no block yet, in order of submission. */
  pending(): readonly Hex[];
  /** Seals the pool's transactions into the next block, behind what comes first. @throws ParleyError BLOCK_INVALID for an earlier timestamp, or when the system transaction cannot be included */
  build(attributes: BlockAttributes): Promise<ExecutedBlock>;
  /**
   * Executes exactly these transactions, in this order, behind what comes first, on top of the current head, and returns what came out; leaves the engine on the new block, whatever its hash.
   * @throws ParleyError BLOCK_INVALID when not all of them (forced ones aside) can be included; the engine is on the parent then, with an empty pool
   */
  execute(block: BlockAttributes & { number: bigint; transactions: readonly Hex[] }): Promise<ExecutedBlock>;
  /** Forgets every block after `number` and empties the pool. Reaches back as far as the engine keeps states. */
  rollbackTo(number: bigint): Promise<void>;
  /** How many transactions `account` has sent, in the state of the head. */
  transactionCount(account: Address): Promise<bigint>;
  /** The state of the head, for `restore`, when no call that changes the chain runs; undefined for an engine that keeps its states itself. @throws ParleyError ENGINE_FAILED; the engine can go on */
  snapshot(): Promise<Uint8Array | undefined>;
  /**
   * Takes a fresh engine to the head of which `snapshot` was made, by one of the same genesis. Believes it: what is executed next shows whether it was true. It need not know the hashes of blocks up
   * to there, for which contracts may ask: so `HASHED_BLOCKS` known blocks have to be executed again before new ones. @throws ParleyError ENGINE_FAILED
   */
  restore(snapshot: Uint8Array): Promise<void>;
  /** `Gateway.outboxRoot()` in the state of block `number` */
  outboxRoot(number: bigint): Promise<Hex>;
}
