import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeBlobs, encodeBlobs } from "./blobs.ts";
import { BLOB_BYTES, MAX_BLOBS, MAX_PAYLOAD_BYTES } from "./limits.ts";

/** Bytes that one blob carries, without the length. */
const ONE = 4_096 * 31 - 4;

function counting(size: number): Uint8Array {
  return Uint8Array.from({ length: size }, (_, i) => 1 + (i % 255));
}

describe("blobs", () => {
  it.each([0, 1, 26, 27, 28, 58, ONE - 1, ONE, ONE + 1, 2 * 4_096 * 31 - 4, 2 * 4_096 * 31 - 3, MAX_PAYLOAD_BYTES])(
    "give back %d bytes",
    (size) => {
      const content = counting(size);
      const blobs = encodeBlobs(content);
      expect(blobs.length).toBe(Math.max(1, Math.ceil((size + 4) / (4_096 * 31))));
      expect(blobs.every((blob) => blob.length === BLOB_BYTES)).toBe(true);
      expect(Buffer.from(decodeBlobs(blobs) ?? []).equals(content)).toBe(true);
    },
  );

  it("hold only field elements below the modulus", () => {
    const [blob = new Uint8Array()] = encodeBlobs(new Uint8Array(ONE).fill(255));
    for (let at = 0; at < BLOB_BYTES; at += 32) expect(blob[at]).toBe(0);
  });

  it("hold at most six blobs of content", () => {
    expect(encodeBlobs(new Uint8Array(MAX_PAYLOAD_BYTES)).length).toBe(MAX_BLOBS);
    expect(() => encodeBlobs(new Uint8Array(MAX_PAYLOAD_BYTES + 1))).toThrow(expect.objectContaining({ code: "BATCH_INVALID" }));
  });

  it("are no payload with a wrong first byte, length, padding, size or count", () => {
    const content = counting(100);
    const [blob = new Uint8Array()] = encodeBlobs(content);
    const altered = (at: number, byte: number) => blob.with(at, byte);
    expect(decodeBlobs([blob])).toEqual(content);
    for (const at of [0, 32, 32 * 4_095]) expect(decodeBlobs([altered(at, 1)])).toBeUndefined();
    // 104 carried bytes end in the fourth element.
    expect(decodeBlobs([altered(32 * 3 + 1 + 11, 1)])).toBeUndefined();
    expect(decodeBlobs([altered(BLOB_BYTES - 1, 1)])).toBeUndefined();
    expect(decodeBlobs([altered(1, 1)])).toBeUndefined();
    expect(decodeBlobs([altered(4, 99)])).toBeUndefined();
    expect(decodeBlobs([altered(4, 101)])?.length).toBe(101);
    expect(decodeBlobs([])).toBeUndefined();
    expect(decodeBlobs([blob.subarray(1)])).toBeUndefined();
    const empty = new Uint8Array(BLOB_BYTES);
    expect(decodeBlobs([blob, empty, empty, empty, empty, empty])).toEqual(content);
    expect(decodeBlobs([blob, empty, empty, empty, empty, empty, empty])).toBeUndefined();
    expect(decodeBlobs([empty])).toEqual(new Uint8Array());
  });

  it("never throw, and have one content only", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), fc.nat(BLOB_BYTES - 1), fc.nat(255), (content, at, byte) => {
        const [blob = new Uint8Array()] = encodeBlobs(content);
        const altered = blob.with(at, byte);
        const decoded = decodeBlobs([altered]);
        if (decoded !== undefined) expect(Buffer.from(encodeBlobs(decoded)[0] ?? []).equals(altered)).toBe(true);
      }),
      { numRuns: 100, seed: 1 },
    );
  });
});
