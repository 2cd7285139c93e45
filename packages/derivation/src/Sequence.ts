const CHUNK = 256;

/**
 * An immutable list that grows at its end and shrinks at both. Versions share their chunks: one more version costs a copy of at most `CHUNK` places and of the list of chunks, so a version can be
 * kept for each L1 block.
 */
export class Sequence<T> implements Iterable<T> {
  readonly #chunks: readonly (readonly T[])[];
  /** places at the front of the first chunk that are dropped */
  readonly #skipped: number;
  readonly size: number;

  private constructor(chunks: readonly (readonly T[])[], skipped: number, size: number) {
    this.#chunks = chunks;
    this.#skipped = skipped;
    this.size = size;
  }

  static of<T>(...items: readonly T[]): Sequence<T> {
    return new Sequence<T>([], 0, 0).push(...items);
  }

  /** The item at a place, counted from 0, or from the end if negative. */
  at(place: number): T | undefined {
    const index = place < 0 ? place + this.size : place;
    if (index < 0 || index >= this.size) return undefined;
    const at = this.#skipped + index;
    return this.#chunks[Math.floor(at / CHUNK)]?.[at % CHUNK];
  }

  push(...items: readonly T[]): Sequence<T> {
    if (items.length === 0) return this;
    const used = (this.#skipped + this.size) % CHUNK;
    const whole = used === 0 ? this.#chunks : this.#chunks.slice(0, -1);
    // Places after the end hold what an older version dropped.
    const tail = [...(used === 0 ? [] : (this.#chunks.at(-1)?.slice(0, used) ?? [])), ...items];
    const chunks = Array.from({ length: Math.ceil(tail.length / CHUNK) }, (_, i) => tail.slice(i * CHUNK, (i + 1) * CHUNK));
    return new Sequence([...whole, ...chunks], this.#skipped, this.size + items.length);
  }

  /** Without the first `count`. */
  drop(count: number): Sequence<T> {
    if (count <= 0) return this;
    if (count >= this.size) return Sequence.of();
    const skipped = this.#skipped + count;
    return new Sequence(this.#chunks.slice(Math.floor(skipped / CHUNK)), skipped % CHUNK, this.size - count);
  }

  /** The first `count` alone. */
  take(count: number): Sequence<T> {
    if (count >= this.size) return this;
    if (count <= 0) return Sequence.of();
    return new Sequence(this.#chunks.slice(0, Math.ceil((this.#skipped + count) / CHUNK)), this.#skipped, count);
  }

  *[Symbol.iterator](): Iterator<T> {
    for (let place = 0; place < this.size; place++) yield this.at(place) as T; // every place below the size holds an item
  }
}
