export { AnvilEngine, type AnvilEngineOptions, MAX_BLOCK_TRANSACTIONS, MAX_POOL_TRANSACTIONS } from "./AnvilEngine.ts";
export { anvilBinary } from "./anvilBinary.ts";
export { type BlockRange, BlockStore } from "./BlockStore.ts";
export type { Engine, EngineHead, ExecutedBlock } from "./Engine.ts";
export { JsonRpc, type JsonRpcOptions, type RpcCall, type RpcError, type RpcOutcome } from "./JsonRpc.ts";
export { type ReplayOptions, replay } from "./replay.ts";
export { type RunningAnvil, type StartAnvilOptions, startAnvil } from "./startAnvil.ts";
