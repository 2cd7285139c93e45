export { AnvilEngine, type AnvilEngineOptions, MAX_BLOCK_TRANSACTIONS, MAX_POOL_TRANSACTIONS } from "./AnvilEngine.ts";
export { anvilBinary } from "./anvilBinary.ts";
export { type BlockRange, BlockStore } from "./BlockStore.ts";
export { type Engine, type EngineHead, type ExecutedBlock, HASHED_BLOCKS } from "./Engine.ts";
export { type EngineSnapshot, EngineSnapshots } from "./EngineSnapshots.ts";
export { JsonRpc, type JsonRpcOptions, type RpcCall, type RpcError, type RpcOutcome } from "./JsonRpc.ts";
export { type ReplayOptions, replay } from "./replay.ts";
export { type RunningAnvil, type StartAnvilOptions, startAnvil } from "./startAnvil.ts";
