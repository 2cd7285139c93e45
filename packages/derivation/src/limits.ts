import { LIMITS } from "@parley/primitives";

/** Bounds of specs/derivation.md §2, §3 and §5; what is over them is ignored. */

export const FIELD_ELEMENTS = 4_096;
export const BLOB_BYTES = 32 * FIELD_ELEMENTS;
export const MAX_BLOBS = LIMITS.blobs;
/** what six blobs carry, without the length */
export const MAX_PAYLOAD_BYTES = MAX_BLOBS * FIELD_ELEMENTS * 31 - 4;
export const MAX_BODY_BYTES = 8 * 2 ** 20;
/** blocks of a batch that the sequencer signed as a whole */
export const MAX_SIGNED_BLOCKS = 1_024;
/** blocks of a batch that anybody made with nothing but the seal of its last block */
export const MAX_SEALED_BLOCKS = 16;
/** of the sequencer; with the system transaction and the forced ones a block has at most 1,000 */
export const MAX_BLOCK_TRANSACTIONS = 983;
export const MAX_BATCH_TRANSACTIONS = 65_536;
export const MAX_FORCED_TRANSACTIONS = 16;
/** Of the messages of a system transaction, so that it is no longer than any transaction may be. */
export const MAX_MESSAGE_BYTES = 98_304;
/** Most gas of one transaction (EIP-7825). */
export const MAX_TRANSACTION_GAS = 2n ** 24n;
export const MAX_U64 = 2n ** 64n - 1n;
