export { CHOSEN_BYTES } from "./Batcher.ts";
export type { Carriage } from "./batchFees.ts";
export { ChainArchive } from "./ChainArchive.ts";
export {
  type BatchClaim,
  type DerivationListener,
  DerivationLoop,
  type DerivationReport,
  type DerivationTarget,
  type ExecutedAttributes,
  type Ignored,
  type Progress,
} from "./DerivationLoop.ts";
export { type DeriveRollupOptions, deriveRollup } from "./deriveRollup.ts";
export { EngineRpc } from "./EngineRpc.ts";
export { SEQUENCER_METRICS_HELP } from "./metricsHelp.ts";
export { type KeptBlocks, OwnChain, type OwnChainOptions, UNSEALED } from "./OwnChain.ts";
export { type DerivedView, type RpcMethods, rpcMethods } from "./rpcMethods.ts";
export { SafeChain, type SafeChainOptions } from "./SafeChain.ts";
export { type L1Origin, type SealBlockOptions, sealBlock } from "./sealBlock.ts";
export { type Sequencer, type SequencerConfig, type SequencerDeps, startSequencer } from "./startSequencer.ts";
export { type UponL1, uponL1 } from "./uponL1.ts";
