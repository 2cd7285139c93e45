const HEADER_BYTES = 4;
const FIRST_ALLOCATION = 16_384;

/** A length prefix over the limit: the rest of the stream is of no use. */
export class FrameTooLargeError extends Error {}

/** A payload behind its length as u32 big-endian. */
export function encodeFrame(payload: Uint8Array): Buffer {
  const frame = Buffer.allocUnsafe(HEADER_BYTES + payload.length);
  frame.writeUInt32BE(payload.length);
  frame.set(payload, HEADER_BYTES);
  return frame;
}

/**
 * Cuts a byte stream into frames, however the stream was split. Memory follows the bytes that really came, never the length that a prefix promises,
 * and never the number of pieces.
 */
export class FrameDecoder {
  /** largest payload; may grow between frames */
  limit: number;
  readonly #header = Buffer.alloc(HEADER_BYTES);
  #headerFilled = 0;
  #length = 0;
  #payload: Buffer = Buffer.alloc(0);
  #payloadFilled = 0;

  constructor(limit: number) {
    this.limit = limit;
  }

  /**
   * Yields the payload of each frame that `chunk` completes.
   * @throws FrameTooLargeError when a prefix promises more than `limit`
   */
  *push(chunk: Uint8Array): Generator<Buffer> {
    let at = 0;
    while (at < chunk.length) {
      if (this.#headerFilled < HEADER_BYTES) {
        const piece = chunk.subarray(at, at + HEADER_BYTES - this.#headerFilled);
        this.#header.set(piece, this.#headerFilled);
        this.#headerFilled += piece.length;
        at += piece.length;
        if (this.#headerFilled < HEADER_BYTES) return;
        this.#length = this.#header.readUInt32BE();
        if (this.#length > this.limit) throw new FrameTooLargeError(`a frame of ${this.#length} bytes, over the limit of ${this.limit}`);
        this.#payload = Buffer.allocUnsafe(Math.min(this.#length, FIRST_ALLOCATION));
        this.#payloadFilled = 0;
      }
      const piece = chunk.subarray(at, at + this.#length - this.#payloadFilled);
      this.#reserve(this.#payloadFilled + piece.length);
      this.#payload.set(piece, this.#payloadFilled);
      this.#payloadFilled += piece.length;
      at += piece.length;
      if (this.#payloadFilled < this.#length) return;
      const payload = this.#payload.subarray(0, this.#length);
      this.#payload = Buffer.alloc(0);
      this.#headerFilled = 0;
      yield payload;
    }
  }

  #reserve(needed: number): void {
    if (needed <= this.#payload.length) return;
    const larger = Buffer.allocUnsafe(Math.min(this.#length, Math.max(needed, 2 * this.#payload.length)));
    larger.set(this.#payload.subarray(0, this.#payloadFilled));
    this.#payload = larger;
  }
}
