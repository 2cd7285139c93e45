import { type Hex, ParleyError, type SealedBlock } from "@parley/primitives";
import { type BatchBlock, compress, encodeBody, encodeSealed, encodeSigned, type LastBlock } from "./batch.ts";
import {
  MAX_BATCH_TRANSACTIONS,
  MAX_BLOCK_TRANSACTIONS,
  MAX_BODY_BYTES,
  MAX_PAYLOAD_BYTES,
  MAX_SEALED_BLOCKS,
  MAX_SIGNED_BLOCKS,
} from "./limits.ts";

/** A sealed block of our own or of gossip. */
export interface PostedBlock {
  block: SealedBlock;
  /** how many of its first transactions come from the L1: the system transaction and the forced ones */
  fromL1: number;
}

export interface BuildBatchOptions {
  /** consecutive, at least one */
  blocks: readonly PostedBlock[];
  /** most bytes of a payload */
  maxBytes: number;
  /** the sequencer's; without it a batch has fewer blocks */
  sequencerKey?: Hex;
  /** of brotli, 0 … 11; 5 unless told: signatures and hashes are most of a body, and do not compress */
  quality?: number;
}

/**
 * Payloads that bring these blocks to the L1, in the order in which they have to stand there.
 * @throws ParleyError BATCH_INVALID when the blocks do not follow each other, or one alone does not fit
 */
export function buildBatches(options: BuildBatchOptions): Uint8Array[] {
  const { blocks } = options;
  assertConsecutive(blocks);
  const payloads: Uint8Array[] = [];
  for (let from = 0; from < blocks.length; ) {
    const { payload, count } = fitting(blocks.slice(from), options);
    payloads.push(payload);
    from += count;
  }
  return payloads;
}

/**
 * The payload that brings as many of these blocks to the L1 as fit into one, from the first on.
 * @throws ParleyError BATCH_INVALID when the blocks do not follow each other, or the first alone does not fit
 */
export function buildBatch(options: BuildBatchOptions): Uint8Array {
  assertConsecutive(options.blocks);
  return fitting(options.blocks, options).payload;
}

/** As many of the first blocks as fit. */
function fitting(blocks: readonly PostedBlock[], options: BuildBatchOptions): { payload: Uint8Array; count: number } {
  const maxBytes = Math.min(options.maxBytes, MAX_PAYLOAD_BYTES);
  for (let count = withinLimits(blocks, options); count > 0; ) {
    const posted = blocks.slice(0, count);
    const body = encodeBody({ parentHash: posted[0]?.block.parentHash ?? "0x", blocks: posted.map(batchBlock) });
    const payload = body.length <= MAX_BODY_BYTES ? payloadOf(posted, body, options) : undefined;
    if (payload !== undefined && payload.length <= maxBytes) return { payload, count };
    // Sizes are nearly proportional to blocks, so it is tried a few times only.
    const fits = payload === undefined ? MAX_BODY_BYTES / body.length : maxBytes / payload.length;
    count = count === 1 ? 0 : Math.max(1, Math.min(count - 1, Math.floor(count * fits)));
  }
  const number = blocks[0]?.block.number;
  throw new ParleyError("BATCH_INVALID", `Block ${number} alone does not fit into a payload of ${maxBytes} bytes`, {
    fields: { number, maxBytes },
    hint: "allow a payload more bytes; a sequencer has to make smaller blocks",
  });
}

/** How many of the first blocks the limits on blocks and transactions let into one batch. */
function withinLimits(blocks: readonly PostedBlock[], { sequencerKey }: BuildBatchOptions): number {
  let transactions = 0;
  const most = sequencerKey === undefined ? MAX_SEALED_BLOCKS : MAX_SIGNED_BLOCKS;
  const over = blocks.slice(0, most).findIndex(({ block, fromL1 }) => {
    const count = block.transactions.length - fromL1;
    transactions += count;
    return count > MAX_BLOCK_TRANSACTIONS || transactions > MAX_BATCH_TRANSACTIONS;
  });
  return over < 0 ? Math.min(most, blocks.length) : over;
}

function payloadOf(posted: readonly PostedBlock[], body: Uint8Array, { sequencerKey, quality = 5 }: BuildBatchOptions): Uint8Array {
  const last = posted.at(-1)?.block;
  if (last === undefined) throw new ParleyError("BATCH_INVALID", "a batch has at least one block");
  const { number, hash, l1OriginNumber, l1OriginHash, anchor, rollupId, signature } = last;
  const seal: LastBlock = { lastNumber: number, lastHash: hash, lastOriginNumber: l1OriginNumber, lastOriginHash: l1OriginHash, anchor };
  const compressed = compress(body, quality);
  return sequencerKey === undefined ? encodeSealed(seal, signature, compressed) : encodeSigned(seal, rollupId, sequencerKey, compressed);
}

function batchBlock({ block, fromL1 }: PostedBlock): BatchBlock {
  const { number, timestamp, l1OriginNumber, transactions } = block;
  return { number, timestamp, originNumber: l1OriginNumber, transactions: transactions.slice(fromL1) };
}

function assertConsecutive(blocks: readonly PostedBlock[]): void {
  for (const [i, { block }] of blocks.slice(1).entries()) {
    const parent = blocks[i]?.block;
    const follows = parent !== undefined && parent.hash === block.parentHash && parent.number + 1n === block.number;
    if (follows && block.timestamp >= parent.timestamp && block.l1OriginNumber >= parent.l1OriginNumber) continue;
    throw new ParleyError("BATCH_INVALID", `Block ${block.number} does not follow block ${parent?.number}`, {
      fields: { number: block.number, parentHash: block.parentHash, parent: parent?.hash },
      hint: "give consecutive blocks, ascending",
    });
  }
}
