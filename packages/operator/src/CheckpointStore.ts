import { type CertifiedCheckpoint, decodeCertifiedCheckpoint, encodeCertifiedCheckpoint } from "@parley/primitives";
import type { Store } from "@parley/runtime";

/** Checkpoints that stay. */
const KEPT = 1_024;
/** Most that one answer holds. */
const ANSWERED = 64;

/** The last certified checkpoints, one per beat, in memory and in the store. Only a convenience for others: certificates are what they are without it. */
export class CheckpointStore {
  readonly #store: Store;
  readonly #byBeat: Map<bigint, CertifiedCheckpoint>;

  private constructor(store: Store, byBeat: Map<bigint, CertifiedCheckpoint>) {
    this.#store = store;
    this.#byBeat = byBeat;
  }

  /** @throws ParleyError STORE_FAILED, DECODE_FAILED for a damaged entry */
  static async open(store: Store): Promise<CheckpointStore> {
    const byBeat = new Map<bigint, CertifiedCheckpoint>();
    for await (const { value } of store.range({ gte: "checkpoint/", lt: "checkpoint0" })) {
      const checkpoint = decodeCertifiedCheckpoint(JSON.parse(new TextDecoder().decode(value)));
      byBeat.set(checkpoint.certificate.beat, checkpoint);
    }
    return new CheckpointStore(store, byBeat);
  }

  has(beat: bigint): boolean {
    return this.#byBeat.has(beat);
  }

  /** The newest one by beat. */
  newest(): CertifiedCheckpoint | undefined {
    let newest: CertifiedCheckpoint | undefined;
    for (const checkpoint of this.#byBeat.values()) {
      if (newest === undefined || checkpoint.certificate.beat > newest.certificate.beat) newest = checkpoint;
    }
    return newest;
  }

  /** All of them, descending by beat. */
  newestFirst(): CertifiedCheckpoint[] {
    return [...this.#byBeat.values()].sort((a, b) => Number(b.certificate.beat - a.certificate.beat));
  }

  /** The newest ones at or after `fromBeat`, ascending, at most 64. */
  since(fromBeat: bigint): CertifiedCheckpoint[] {
    return [...this.#byBeat.values()]
      .filter(({ certificate }) => certificate.beat >= fromBeat)
      .sort((a, b) => (a.certificate.beat < b.certificate.beat ? -1 : 1))
      .slice(-ANSWERED);
  }

  /** Keeps a verified checkpoint unless its beat has one. @throws ParleyError STORE_FAILED */
  async add(checkpoint: CertifiedCheckpoint): Promise<void> {
    const { beat } = checkpoint.certificate;
    if (this.#byBeat.has(beat)) return;
    this.#byBeat.set(beat, checkpoint);
    const entries: { key: string; value: Uint8Array | undefined }[] = [
      { key: key(beat), value: new TextEncoder().encode(JSON.stringify(encodeCertifiedCheckpoint(checkpoint))) },
    ];
    if (this.#byBeat.size > KEPT) {
      const [oldest = beat] = [...this.#byBeat.keys()].sort((a, b) => Number(a - b));
      this.#byBeat.delete(oldest);
      entries.push({ key: key(oldest), value: undefined });
    }
    await this.#store.write(entries, { sync: false });
  }
}

function key(beat: bigint): string {
  return `checkpoint/${beat.toString().padStart(20, "0")}`;
}
