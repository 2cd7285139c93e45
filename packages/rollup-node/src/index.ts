export { type L1Origin, type SealBlockOptions, sealBlock } from "./sealBlock.ts";
export { type Sequencer, type SequencerConfig, type SequencerDeps, startSequencer } from "./startSequencer.ts";
