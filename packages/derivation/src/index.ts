export {
  type Batch,
  type BatchBlock,
  type BatchBody,
  type BatchHeader,
  type BatchKind,
  compress,
  decodeBatch,
  encodeBody,
  encodeSealed,
  encodeSigned,
  isSigned,
  type LastBlock,
  readBody,
  readHeader,
  signedDigest,
  statementOf,
} from "./batch.ts";
export { decodeBlobs, encodeBlobs } from "./blobs.ts";
export { type BlockAttributes, type NextBlock, nextBlock } from "./blockAttributes.ts";
export { type BuildBatchOptions, buildBatch, buildBatches, type PostedBlock } from "./buildBatch.ts";
export { newBlocks, type Refusal, refusalOfHeader } from "./checkBatch.ts";
export { decodeCheckpoint, encodeCheckpoint } from "./checkpointCodec.ts";
export {
  checkConfig,
  type DerivationConfig,
  type DerivationParams,
  derivationConfigOf,
  derivationHash,
  inboxOf,
} from "./derivationParams.ts";
export {
  beginDerivation,
  type Checkpoint,
  checkpointAt,
  type DerivationEffect,
  type DerivationInput,
  type DerivationState,
  type DerivedBlock,
  derive,
  type IgnoredReason,
  newestCheckpoint,
  resumeDerivation,
  type Step,
} from "./derive.ts";
export { droppedPlaces } from "./droppedPlaces.ts";
export { type ForcedTransaction, readForced, takeForced } from "./forcedTransactions.ts";
export { type Carrier, type L1Block, type PortalMessage, payloadOf } from "./l1Block.ts";
export {
  MAX_BATCH_TRANSACTIONS,
  MAX_BLOCK_TRANSACTIONS,
  MAX_FORCED_TRANSACTIONS,
  MAX_PAYLOAD_BYTES,
  MAX_SEALED_BLOCKS,
  MAX_SIGNED_BLOCKS,
} from "./limits.ts";
export {
  genesisPosition,
  isEnded,
  type L1Id,
  type Leave,
  type Origin,
  onTipAlone,
  originAt,
  type Position,
  type SpentBatch,
  type Tip,
  withL1Block,
} from "./position.ts";
export { Sequence } from "./Sequence.ts";
export { sequencersPart } from "./sequencersPart.ts";
export { signerOf, unpackSignature } from "./signatures.ts";
export {
  ADVANCE_ABI,
  maxSystemGas,
  SYSTEM_KEY,
  type SystemTransactionInputs,
  systemTransaction,
  takeMessages,
} from "./systemTransaction.ts";
