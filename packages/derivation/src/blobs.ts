import { ParleyError } from "@parley/primitives";
import { BLOB_BYTES, FIELD_ELEMENTS, MAX_BLOBS, MAX_PAYLOAD_BYTES } from "./limits.ts";

/** Bytes that a field element carries; its first byte is 0, so that every content is below the modulus. */
const CARRIED = 31;
const LENGTH_BYTES = 4;

/**
 * Lays a payload out in as few blobs as it needs (specs/derivation.md §2).
 * @throws ParleyError BATCH_INVALID when six blobs do not hold it
 */
export function encodeBlobs(content: Uint8Array): Uint8Array[] {
  if (content.length > MAX_PAYLOAD_BYTES) {
    throw new ParleyError("BATCH_INVALID", `${content.length} bytes do not fit into ${MAX_BLOBS} blobs, ${MAX_PAYLOAD_BYTES} do`, {
      fields: { bytes: content.length, limit: MAX_PAYLOAD_BYTES },
      hint: "split the blocks into more batches",
    });
  }
  const carried = new Uint8Array(LENGTH_BYTES + content.length);
  new DataView(carried.buffer).setUint32(0, content.length);
  carried.set(content, LENGTH_BYTES);
  const count = Math.ceil(carried.length / (FIELD_ELEMENTS * CARRIED));
  const blobs = Array.from({ length: count }, () => new Uint8Array(BLOB_BYTES));
  for (let from = 0, element = 0; from < carried.length; from += CARRIED, element++) {
    const blob = blobs[Math.floor(element / FIELD_ELEMENTS)];
    blob?.set(carried.subarray(from, from + CARRIED), (element % FIELD_ELEMENTS) * 32 + 1);
  }
  return blobs;
}

/** The payload in the blobs of one transaction, undefined when it is none (specs/derivation.md §2). */
export function decodeBlobs(blobs: readonly Uint8Array[]): Uint8Array | undefined {
  if (blobs.length === 0 || blobs.length > MAX_BLOBS || blobs.some((blob) => blob.length !== BLOB_BYTES)) return undefined;
  const carried = new Uint8Array(blobs.length * FIELD_ELEMENTS * CARRIED);
  let at = 0;
  for (const blob of blobs) {
    for (let from = 0; from < BLOB_BYTES; from += 32, at += CARRIED) {
      if (blob[from] !== 0) return undefined;
      carried.set(blob.subarray(from + 1, from + 32), at);
    }
  }
  const end = LENGTH_BYTES + new DataView(carried.buffer).getUint32(0);
  if (end > carried.length || carried.subarray(end).some((byte) => byte !== 0)) return undefined;
  return carried.subarray(LENGTH_BYTES, end);
}
