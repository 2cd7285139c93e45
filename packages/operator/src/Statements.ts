import { decodeSequencerStatement, encodeSequencerStatement, type Hex, type SequencerStatement } from "@parley/primitives";
import type { Store } from "@parley/runtime";

/**
 * `executed`: of blocks that this operator executed, so that it may have signed their heads, and gave up. `heard`: of all others. They have room apart: to crowd out the former a sequencer would have to
 * have as many blocks executed, and given up again, as there is room for.
 */
export type Shelf = "executed" | "heard";

/** Most statements of one rollup; the lowest numbers go first. Less than a kilobyte each, on disk alone. */
const MOST: Readonly<Record<Shelf, number>> = { executed: 65_536, heard: 4_096 };
/** As long as an operator's stake answers for what it signed (specs/protocol.md §3.3). */
const KEPT_MS = 14 * 24 * 3_600_000;

interface Kept {
  statement: SequencerStatement;
  keptMs: number;
}

/**
 * What a sequencer signed and the own chain does not hold: batches, seals of blocks that were given up, and of blocks that never became own ones. Each may contradict what comes later, also in another life.
 * One instance per store and rollup.
 */
export class Statements {
  readonly #store: Store;
  readonly #rollupId: Hex;
  readonly #most: Readonly<Record<Shelf, number>>;
  readonly #counts: Record<Shelf, number> = { executed: 0, heard: 0 };
  /** of what was executed, the lowest number by anchor */
  readonly #lowest = new Map<Hex, bigint>();

  private constructor(store: Store, rollupId: Hex, most: Readonly<Record<Shelf, number>>) {
    this.#store = store;
    this.#rollupId = rollupId;
    this.#most = most;
  }

  /** Reads what there is by its keys. @throws ParleyError STORE_FAILED */
  static async open(store: Store, rollupId: Hex, most = MOST): Promise<Statements> {
    const statements = new Statements(store, rollupId, most);
    for (const shelf of ["executed", "heard"] as const) await statements.#count(shelf);
    return statements;
  }

  /** What is known of that place. @throws ParleyError STORE_FAILED */
  async get(anchor: Hex, number: bigint): Promise<SequencerStatement | undefined> {
    const place = placeOf(number, anchor);
    const value = (await this.#store.get(this.#key("executed", place))) ?? (await this.#store.get(this.#key("heard", place)));
    return value && decodeKept(value).statement;
  }

  /**
   * Keeps what is evidence, and no more, unless its place is taken. Whoever calls this has checked the signature, and does not call it twice at once. Not synced: who deletes something for it in the same store, synced,
   * has both or neither. @throws ParleyError STORE_FAILED
   */
  async add(statement: SequencerStatement, shelf: Shelf, nowMs: number): Promise<void> {
    const { rollupId, number, hash, l1OriginNumber, l1OriginHash, anchor, bodyHash, signature } = statement;
    const key = this.#key(shelf, placeOf(number, anchor));
    if ((await this.#store.get(key)) !== undefined) return;
    const block = { rollupId, number, hash, l1OriginNumber, l1OriginHash, anchor, signature };
    const value = encodeKept({ statement: bodyHash === undefined ? block : { ...block, bodyHash }, keptMs: nowMs });
    await this.#store.write([{ key, value }], { sync: false });
    this.#counts[shelf] += 1;
    if (shelf === "executed") this.#note(anchor, number);
    if (this.#counts[shelf] > this.#most[shelf]) await this.#dropLowest(shelf);
  }

  /** Branches of which executed blocks were given up, each with the lowest number of those, the newest ones last. */
  get givenUp(): readonly { anchor: Hex; number: bigint }[] {
    return [...this.#lowest].map(([anchor, number]) => ({ anchor, number })).sort((a, b) => (a.number < b.number ? -1 : 1));
  }

  /** How many there are on each shelf. */
  get counts(): Readonly<Record<Shelf, number>> {
    return this.#counts;
  }

  /** Those of numbers from `from` to `to`, ascending on each shelf, at most `limit` of each. @throws ParleyError STORE_FAILED */
  async range({ from, to, limit }: { from: bigint; to: bigint; limit: number }): Promise<SequencerStatement[]> {
    const found: SequencerStatement[] = [];
    for (const shelf of ["executed", "heard"] as const) {
      const bounds = { gte: this.#key(shelf, padded(from)), lt: this.#key(shelf, `${padded(to)}~`), limit };
      for await (const { value } of this.#store.range(bounds)) found.push(decodeKept(value).statement);
    }
    return found;
  }

  /** Forgets what nobody can be harmed by any more: its number is final, and it was kept for two weeks. @throws ParleyError STORE_FAILED */
  async prune(finalNumber: bigint, nowMs: number): Promise<void> {
    for (const shelf of ["executed", "heard"] as const) {
      const bounds = { gte: this.#key(shelf, ""), lt: this.#key(shelf, `${padded(finalNumber)}~`) };
      const gone: { key: string; value: undefined }[] = [];
      for await (const { key, value } of this.#store.range(bounds))
        if (decodeKept(value).keptMs + KEPT_MS <= nowMs) gone.push({ key, value: undefined });
      if (gone.length === 0) continue;
      await this.#store.write(gone, { sync: false });
      await this.#count(shelf);
    }
  }

  async #dropLowest(shelf: Shelf): Promise<void> {
    const bounds = { gte: this.#key(shelf, ""), lt: this.#key(shelf, "~"), limit: 1 };
    for await (const key of this.#store.keys(bounds)) {
      await this.#store.write([{ key, value: undefined }], { sync: false });
      this.#counts[shelf] -= 1;
      const { anchor, number } = this.#placeIn(shelf, key);
      if (shelf !== "executed" || this.#lowest.get(anchor) !== number) continue;
      this.#lowest.delete(anchor);
      if ((await this.#store.get(this.#key(shelf, placeOf(number + 1n, anchor)))) !== undefined) this.#lowest.set(anchor, number + 1n);
    }
  }

  async #count(shelf: Shelf): Promise<void> {
    this.#counts[shelf] = 0;
    if (shelf === "executed") this.#lowest.clear();
    for await (const key of this.#store.keys({ gte: this.#key(shelf, ""), lt: this.#key(shelf, "~") })) {
      this.#counts[shelf] += 1;
      const { anchor, number } = this.#placeIn(shelf, key);
      if (shelf === "executed") this.#note(anchor, number);
    }
  }

  #placeIn(shelf: Shelf, key: string): { anchor: Hex; number: bigint } {
    const [number = "0", anchor] = key.slice(this.#key(shelf, "").length).split("/");
    return { anchor: anchor as Hex, number: BigInt(number) }; // as `placeOf` wrote it
  }

  #note(anchor: Hex, number: bigint): void {
    const lowest = this.#lowest.get(anchor);
    if (lowest === undefined || number < lowest) this.#lowest.set(anchor, number);
  }

  #key(shelf: Shelf, place: string): string {
    return `statement/${this.#rollupId}/${shelf}/${place}`;
  }
}

/** Numbers below 2^64 have 20 digits, so that keys sort as numbers do. */
function padded(number: bigint): string {
  return number.toString().padStart(20, "0");
}

function placeOf(number: bigint, anchor: Hex): string {
  return `${padded(number)}/${anchor}`;
}

function encodeKept({ statement, keptMs }: Kept): Uint8Array {
  return Buffer.from(JSON.stringify({ statement: encodeSequencerStatement(statement), keptMs }));
}

function decodeKept(value: Uint8Array): Kept {
  const { statement, keptMs } = JSON.parse(Buffer.from(value).toString()) as { statement: unknown; keptMs: number }; // written by encodeKept
  return { statement: decodeSequencerStatement(statement), keptMs };
}
