export { CHOSEN_BYTES } from "./Batcher.ts";
export type { Carriage } from "./batchFees.ts";
export {
  type DerivationListener,
  type DerivationReport,
  type DeriveRollupOptions,
  deriveRollup,
  type Ignored,
  type Progress,
} from "./deriveRollup.ts";
export { type L1Origin, type SealBlockOptions, sealBlock } from "./sealBlock.ts";
export { type Sequencer, type SequencerConfig, type SequencerDeps, startSequencer } from "./startSequencer.ts";
