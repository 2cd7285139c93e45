import type { Hex } from "@parley/primitives";

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

/** An execution engine of one rollup, shaped so that a client behind the Engine API fits (build = forkchoiceUpdated + getPayload, execute = newPayload + forkchoiceUpdated). */
export interface Engine {
  /** JSON-RPC of the engine; loopback; readers only */
  readonly rpcUrl: string;
  /** resolves with the reason when the engine ended by itself */
  readonly exited: Promise<string>;
  start(signal?: AbortSignal): Promise<void>;
  stop(): Promise<void>;
  head(): Promise<{ number: bigint; hash: Hex }>;
  /** Admits a raw transaction to the pool; throws the engine's reason. */
  submit(rawTransaction: Hex): Promise<Hex>;
  /** Seals the pool's transactions into the next block. */
  build(attributes: { timestamp: bigint; baseFeePerGas: bigint }): Promise<ExecutedBlock>;
  /** Executes exactly these transactions on top of the current head and returns what came out; leaves the engine on the new block. */
  execute(block: { number: bigint; timestamp: bigint; baseFeePerGas: bigint; transactions: readonly Hex[] }): Promise<ExecutedBlock>;
  /** Forgets every block after `number` and empties the pool. */
  rollbackTo(number: bigint): Promise<void>;
  /** `Gateway.outboxRoot()` in the state of block `number` */
  outboxRoot(number: bigint): Promise<Hex>;
}
