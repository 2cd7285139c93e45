import { type Hex, ParleyError } from "@parley/primitives";
import { isUnanswered } from "../chainClient.ts";
import { versionedHashOfBlob } from "./kzg.ts";

/** Which blobs are wanted. Timestamp in Unix seconds. */
export interface BlobRequest {
  /** of the L1, with the transaction */
  block: { number: bigint; hash: Hex; timestamp: bigint };
  transactionHash: Hex;
  /** each once */
  versionedHashes: readonly Hex[];
}

/** Somebody who may have the blobs of an L1. What it gives is not believed. */
export interface BlobSource {
  /** for people; without secrets of its address */
  readonly name: string;
  /**
   * What it has of the request, in any order, maybe with others.
   * @throws ParleyError RPC_FAILED
   */
  read(request: BlobRequest): Promise<readonly Uint8Array[]>;
}

/**
 * The blobs of a transaction in the order of its versioned hashes, each of which was computed again from the blob (EIP-4844). Asks one source after the other for what is still missing.
 * @throws ParleyError EVIDENCE_MISSING when not all are to be had, which may pass; BINARY_MISSING as `loadKzg`
 */
export async function readBlobs(sources: readonly BlobSource[], request: BlobRequest): Promise<readonly Uint8Array[]> {
  const { versionedHashes } = request;
  const found = new Map<Hex, Uint8Array>();
  const reasons: string[] = [];
  for (const source of sources) {
    const missing = missingOf(versionedHashes, found);
    if (missing.length === 0) break;
    reasons.push(await ask(source, { ...request, versionedHashes: missing }, found));
  }
  const missing = missingOf(versionedHashes, found);
  if (missing.length > 0) throw missingBlobs(request, missing, reasons);
  return versionedHashes.flatMap((hash) => found.get(hash) ?? []);
}

/** Whether blobs of an L1 block were not to be had, which itself is there. */
export function isBlobMissing(error: unknown): boolean {
  return error instanceof ParleyError && error.code === "EVIDENCE_MISSING" && error.fields.versionedHashes !== undefined;
}

function missingOf(hashes: readonly Hex[], found: ReadonlyMap<Hex, Uint8Array>): Hex[] {
  return [...new Set(hashes)].filter((hash) => !found.has(hash));
}

/** Adds what a source has, and says what it has not. */
async function ask(source: BlobSource, request: BlobRequest, found: Map<Hex, Uint8Array>): Promise<string> {
  try {
    const blobs = await source.read(request);
    for (const blob of blobs) {
      const missing = missingOf(request.versionedHashes, found);
      if (missing.length === 0) break;
      const hash = await versionedHashOfBlob(blob);
      if (hash !== undefined && missing.includes(hash)) found.set(hash, blob);
    }
    const lacks = missingOf(request.versionedHashes, found).length;
    return `${source.name}: ${lacks} of ${request.versionedHashes.length} are not among the ${blobs.length} that it gave`;
  } catch (error) {
    if (!isUnanswered(error)) throw error;
    return error.message;
  }
}

function missingBlobs({ block, transactionHash }: BlobRequest, missing: readonly Hex[], reasons: readonly string[]): ParleyError {
  return new ParleyError(
    "EVIDENCE_MISSING",
    `${missing.length} blobs of transaction ${transactionHash} in L1 block ${block.number} are not to be had (${reasons.join("; ")})`,
    {
      fields: { number: block.number, transactionHash, versionedHashes: missing, reasons },
      recovery: "retry",
      hint: "beacon nodes drop blobs after some 18 days, and since Fulu not every one has all: name a blob archive as well (--beacon URL,URL)",
    },
  );
}
