import { type BrotliOptions, brotliCompressSync, brotliDecompressSync, constants } from "node:zlib";
import { batchDigest, type Hex, LIMITS, ParleyError, type SequencerStatement, sealDigest } from "@parley/primitives";
import { bytesToHex, concatBytes, hexToBytes, keccak256, numberToBytes } from "viem";
import { BodyReader, pushVarint } from "./BodyReader.ts";
import type { DerivationConfig } from "./derivationParams.ts";
import {
  MAX_BATCH_TRANSACTIONS,
  MAX_BLOCK_TRANSACTIONS,
  MAX_BODY_BYTES,
  MAX_PAYLOAD_BYTES,
  MAX_SEALED_BLOCKS,
  MAX_SIGNED_BLOCKS,
  MAX_U64,
} from "./limits.ts";
import { packSignature, type RecoverableSignature, signDigest, signerOf, unpackSignature } from "./signatures.ts";

/** What the sequencer signed: 0 the seal of the last block, as gossip has it, 1 that and the body (specs/derivation.md §3). */
export type BatchKind = 0 | 1;

/** What stands before the body. It is only a claim until the signature was checked. */
export interface BatchHeader {
  kind: BatchKind;
  lastNumber: bigint;
  lastHash: Hex;
  lastOriginNumber: bigint;
  lastOriginHash: Hex;
  anchor: Hex;
  signature: RecoverableSignature;
  /** the body, compressed */
  compressed: Uint8Array;
}

/** A block as a batch tells it: what the sequencer chose. */
export interface BatchBlock {
  number: bigint;
  timestamp: bigint;
  originNumber: bigint;
  /** raw, without those that come from the L1 */
  transactions: readonly Hex[];
}

export interface BatchBody {
  /** of the block before the first */
  parentHash: Hex;
  /** consecutive, at least one */
  blocks: readonly BatchBlock[];
}

export interface Batch extends BatchBody {
  header: BatchHeader;
}

/** Bytes before the compressed body. */
const HEADER_BYTES = 1 + 8 + 32 + 8 + 32 + 32 + 65;

/** The header of a payload, undefined when it has not its form. Checks no signature. */
export function readHeader(payload: Uint8Array): BatchHeader | undefined {
  if (payload.length <= HEADER_BYTES || payload.length > MAX_PAYLOAD_BYTES) return undefined;
  const reader = new BodyReader(payload);
  const kind = reader.u8("kind");
  if (kind !== 0 && kind !== 1) return undefined;
  const lastNumber = reader.u64("lastNumber");
  const lastHash = reader.hash("lastHash");
  const lastOriginNumber = reader.u64("lastOriginNumber");
  const lastOriginHash = reader.hash("lastOriginHash");
  const anchor = reader.hash("anchor");
  const signature = unpackSignature(reader.bytes(65, "signature"));
  if (signature === undefined) return undefined;
  const compressed = reader.bytes(reader.left, "body");
  return { kind, lastNumber, lastHash, lastOriginNumber, lastOriginHash, anchor, signature, compressed };
}

/** Whether the sequencer signed it: one recovery, and nothing is decompressed. */
export function isSigned(header: BatchHeader, { rollupId, sequencer }: Pick<DerivationConfig, "rollupId" | "sequencer">): boolean {
  return signerOf(header.signature, signedDigest(header, rollupId)) === sequencer.toLowerCase();
}

/** What a header says of the batch's last block, as the L1 takes it for evidence. Only a claim until `isSigned`. */
export function statementOf(header: BatchHeader, rollupId: Hex): SequencerStatement {
  const { kind, lastNumber: number, lastHash: hash, lastOriginNumber: l1OriginNumber, lastOriginHash: l1OriginHash, anchor } = header;
  const block = { rollupId, number, hash, l1OriginNumber, l1OriginHash, anchor, signature: bytesToHex(packSignature(header.signature)) };
  return kind === 0 ? block : { ...block, bodyHash: keccak256(header.compressed) };
}

/** The body behind a header, undefined when it has not its form or does not lead to the header's number and origin. */
export function readBody(header: BatchHeader): Batch | undefined {
  const body = decompress(header.compressed);
  if (body === undefined) return undefined;
  try {
    const { parentHash, blocks } = parseBody(body, header.kind === 1 ? MAX_SIGNED_BLOCKS : MAX_SEALED_BLOCKS);
    const last = blocks.at(-1);
    if (last?.number !== header.lastNumber || last.originNumber !== header.lastOriginNumber) return undefined;
    return { header, parentHash, blocks };
  } catch (error) {
    if (error instanceof ParleyError) return undefined;
    throw error;
  }
}

/** A payload's batch, or why it is none. Never throws. */
export function decodeBatch(
  payload: Uint8Array,
  rollup: Pick<DerivationConfig, "rollupId" | "sequencer">,
): { batch: Batch } | { ignored: "form" | "seal" } {
  const header = readHeader(payload);
  if (header === undefined) return { ignored: "form" };
  if (!isSigned(header, rollup)) return { ignored: "seal" };
  const batch = readBody(header);
  return batch === undefined ? { ignored: "form" } : { batch };
}

/** The seal of a batch's last block, with the 65 bytes of its signature. */
export type LastBlock = Pick<BatchHeader, "lastNumber" | "lastHash" | "lastOriginNumber" | "lastOriginHash" | "anchor">;

/** A payload of kind 0, by the seal of its last block: what anybody can make. `signature` as 65 bytes r ‖ s ‖ v. */
export function encodeSealed(last: LastBlock, signature: Hex, compressed: Uint8Array): Uint8Array {
  return concatBytes([headerBytes(0, last), hexToBytes(signature), compressed]);
}

/** A payload of kind 1, which only the sequencer can make. */
export function encodeSigned(last: LastBlock, rollupId: Hex, sequencerKey: Hex, compressed: Uint8Array): Uint8Array {
  const digest = signedDigest({ ...last, kind: 1, compressed }, rollupId);
  return concatBytes([headerBytes(1, last), packSignature(signDigest(sequencerKey, digest)), compressed]);
}

/** The bytes of a body, before compression. Checks no limit. */
export function encodeBody({ parentHash, blocks }: BatchBody): Uint8Array {
  const [first] = blocks;
  if (first === undefined) throw new ParleyError("BATCH_INVALID", "a batch has at least one block");
  const numbers: number[] = [];
  pushVarint(numbers, blocks.length);
  for (const field of ["timestamp", "originNumber"] as const) {
    for (const [i, block] of blocks.slice(1).entries()) pushVarint(numbers, block[field] - (blocks[i]?.[field] ?? 0n));
  }
  for (const { transactions } of blocks) pushVarint(numbers, transactions.length);
  const transactions = blocks.flatMap((block) => block.transactions.map((raw) => hexToBytes(raw)));
  for (const { length } of transactions) pushVarint(numbers, length);
  const start = [u64(first.number), hexToBytes(parentHash), u64(first.timestamp), u64(first.originNumber)];
  return concatBytes([...start, Uint8Array.from(numbers), ...transactions]);
}

/** @param quality of brotli, 0 … 11 */
export function compress(body: Uint8Array, quality: number): Uint8Array {
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: quality,
    [constants.BROTLI_PARAM_LGWIN]: 24,
    [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
  };
  return new Uint8Array(brotliCompressSync(body, { params }));
}

/** At most `MAX_BODY_BYTES` of exactly one brotli stream, undefined for anything else. Node ignores what follows a stream, so the bytes that it consumed are compared. */
function decompress(compressed: Uint8Array): Uint8Array | undefined {
  // `info` is a documented option that the type lacks; with it the answer is the object below.
  const options = { maxOutputLength: MAX_BODY_BYTES, info: true } as BrotliOptions;
  try {
    const { buffer, engine } = brotliDecompressSync(compressed, options) as unknown as {
      buffer: Uint8Array;
      engine: { bytesWritten: number };
    };
    return engine.bytesWritten === compressed.length ? buffer : undefined;
  } catch {
    // No brotli, an unfinished stream, a large window, or too long.
    return undefined;
  }
}

/** @throws ParleyError DECODE_FAILED */
function parseBody(body: Uint8Array, maxBlocks: number): BatchBody {
  const reader = new BodyReader(body);
  const firstNumber = reader.u64("firstNumber");
  const parentHash = reader.hash("parentHash");
  const firstTimestamp = reader.u64("firstTimestamp");
  const firstOriginNumber = reader.u64("firstOriginNumber");
  const count = reader.count(1, maxBlocks, "count");
  const timestamps = sums(reader, firstTimestamp, count, "timestampDelta");
  const origins = sums(reader, firstOriginNumber, count, "originDelta");
  const counts = Array.from({ length: count }, () => reader.count(0, MAX_BLOCK_TRANSACTIONS, "transactionCount"));
  const total = counts.reduce((sum, value) => sum + value, 0);
  if (firstNumber === 0n) throw new ParleyError("DECODE_FAILED", "block 0 is the genesis");
  // Before anything is made of them: one takes as little as two bytes of body, but an object of memory.
  if (total > MAX_BATCH_TRANSACTIONS) throw new ParleyError("DECODE_FAILED", `${total} transactions are too many for a batch`);
  const lengths = Array.from({ length: total }, () => reader.count(1, LIMITS.transactionBytes, "length"));
  const transactions = lengths.map((length) => transaction(reader.bytes(length, "transaction")));
  reader.end();
  let next = 0;
  const blocks = counts.map((taken, i) => {
    next += taken;
    const bytes = lengths.slice(next - taken, next).reduce((sum, length) => sum + length, 0);
    if (bytes > LIMITS.chosenBytes) throw new ParleyError("DECODE_FAILED", `${bytes} bytes of transactions are too many for a block`);
    return {
      number: firstNumber + BigInt(i),
      timestamp: timestamps[i] ?? 0n,
      originNumber: origins[i] ?? 0n,
      transactions: transactions.slice(next - taken, next),
    };
  });
  return { parentHash, blocks };
}

/** `first` and what `count − 1` deltas add up to, each within u64. */
function sums(reader: BodyReader, first: bigint, count: number, field: string): bigint[] {
  const values = [first];
  for (let sum = first; values.length < count; values.push(sum)) {
    sum += reader.varint(field);
    if (sum > MAX_U64) throw new ParleyError("DECODE_FAILED", `${field}s add up to more than u64`);
  }
  return values;
}

function transaction(raw: Uint8Array): Hex {
  if (raw[0] === 3) throw new ParleyError("DECODE_FAILED", "a transaction is of type 3");
  return bytesToHex(raw);
}

/** The digest that the signature of a payload is over. */
export function signedDigest(header: LastBlock & Pick<BatchHeader, "kind" | "compressed">, rollupId: Hex): Hex {
  const { lastNumber: number, lastHash: hash, lastOriginNumber: l1OriginNumber, lastOriginHash: l1OriginHash, anchor } = header;
  const seal = sealDigest({ rollupId, number, hash, l1OriginNumber, l1OriginHash, anchor });
  return header.kind === 0 ? seal : batchDigest({ sealDigest: seal, bodyHash: keccak256(header.compressed) });
}

function headerBytes(kind: BatchKind, last: LastBlock): Uint8Array {
  const { lastNumber, lastHash, lastOriginNumber, lastOriginHash, anchor } = last;
  const start = [Uint8Array.of(kind), u64(lastNumber), hexToBytes(lastHash), u64(lastOriginNumber)];
  return concatBytes([...start, hexToBytes(lastOriginHash), hexToBytes(anchor)]);
}

function u64(value: bigint): Uint8Array {
  return numberToBytes(value, { size: 8 });
}
