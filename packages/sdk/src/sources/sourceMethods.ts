/**
 * How a JSON-RPC method is put to several sources of one chain.
 * - `agreed`: all have to give the same answer
 * - `head`, `block`: about the newest block, or about one by tag or number, which is pinned first
 * - `state`: about the state of a block; `place` is where the block stands among the parameters
 * - `logs`: a filter whose bounds are pinned first
 * - `any`: whoever answers first. Nothing that is signed rests on it: fees, nonces and gas of own transactions, and what a client calls itself
 * - `sent`: goes to all
 */
export type SourceMethod =
  | { kind: "agreed" | "head" | "block" | "logs" | "any" | "sent" }
  | { kind: "state"; place: number }
  /** by the hash in the first parameter, whose content cannot change: kept for a while */
  | { kind: "hashed" };

/** Every method that may be asked; others are refused, since nobody thought about how their answers compare. */
export const SOURCE_METHODS: ReadonlyMap<string, SourceMethod> = new Map<string, SourceMethod>([
  ["eth_chainId", { kind: "agreed" }],
  ["net_version", { kind: "agreed" }],
  ["eth_blockNumber", { kind: "head" }],
  ["eth_getBlockByNumber", { kind: "block" }],
  ["eth_getBlockReceipts", { kind: "hashed" }],
  ["eth_getBlockByHash", { kind: "hashed" }],
  ["eth_getTransactionByHash", { kind: "agreed" }],
  ["eth_getTransactionReceipt", { kind: "agreed" }],
  ["eth_getRawTransactionByHash", { kind: "agreed" }],
  // Of development chains alone; what it gives is checked against versioned hashes.
  ["anvil_getBlobsByTransactionHash", { kind: "agreed" }],
  ["eth_getLogs", { kind: "logs" }],
  ["eth_call", { kind: "state", place: 1 }],
  ["eth_getBalance", { kind: "state", place: 1 }],
  ["eth_getCode", { kind: "state", place: 1 }],
  ["eth_getStorageAt", { kind: "state", place: 2 }],
  ["eth_getProof", { kind: "state", place: 2 }],
  ["eth_getTransactionCount", { kind: "any" }],
  ["eth_estimateGas", { kind: "any" }],
  ["eth_gasPrice", { kind: "any" }],
  ["eth_maxPriorityFeePerGas", { kind: "any" }],
  ["eth_feeHistory", { kind: "any" }],
  ["eth_blobBaseFee", { kind: "any" }],
  ["web3_clientVersion", { kind: "any" }],
  ["eth_sendRawTransaction", { kind: "sent" }],
]);
