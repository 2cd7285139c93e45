import { type Certificate, type CertifiedCheckpoint, decodeCertifiedCheckpoint, encodeCertifiedCheckpoint } from "@parley/primitives";
import type { Store } from "@parley/runtime";

/** Checkpoints that stay. */
const KEPT = 1_024;
/** Most that one answer holds. */
const ANSWERED = 64;

/** The last certified checkpoints, one for each heads root of a beat, in memory and in the store. Only a convenience for others: certificates are what they are without it. */
export class CheckpointStore {
  readonly #store: Store;
  /** by key */
  readonly #kept: Map<string, CertifiedCheckpoint>;

  readonly #onAdded: (checkpoint: CertifiedCheckpoint) => Promise<void>;

  private constructor(store: Store, kept: Map<string, CertifiedCheckpoint>, onAdded: (checkpoint: CertifiedCheckpoint) => Promise<void>) {
    this.#store = store;
    this.#kept = kept;
    this.#onAdded = onAdded;
  }

  /** @param onAdded of one that was not there; who adds it waits for that @throws ParleyError STORE_FAILED, DECODE_FAILED for a damaged entry */
  static async open(store: Store, onAdded = async (_: CertifiedCheckpoint): Promise<void> => undefined): Promise<CheckpointStore> {
    const kept = new Map<string, CertifiedCheckpoint>();
    for await (const { key, value } of store.range({ gte: "checkpoint/", lt: "checkpoint0" })) {
      const checkpoint = decodeCertifiedCheckpoint(JSON.parse(new TextDecoder().decode(value)));
      kept.set(key, checkpoint);
    }
    return new CheckpointStore(store, kept, onAdded);
  }

  has(certificate: Pick<Certificate, "beat" | "headsRoot">): boolean {
    return this.#kept.has(keyOf(certificate));
  }

  /** The newest one by beat; of a beat with several the first that was kept. */
  newest(): CertifiedCheckpoint | undefined {
    let newest: CertifiedCheckpoint | undefined;
    for (const checkpoint of this.#kept.values()) {
      if (newest === undefined || checkpoint.certificate.beat > newest.certificate.beat) newest = checkpoint;
    }
    return newest;
  }

  /** All of them, descending by beat. */
  newestFirst(): CertifiedCheckpoint[] {
    return [...this.#kept.values()].sort((a, b) => Number(b.certificate.beat - a.certificate.beat));
  }

  /** The newest ones at or after `fromBeat`, ascending, at most 64. */
  since(fromBeat: bigint): CertifiedCheckpoint[] {
    return [...this.#kept.values()]
      .filter(({ certificate }) => certificate.beat >= fromBeat)
      .sort((a, b) => (a.certificate.beat < b.certificate.beat ? -1 : 1))
      .slice(-ANSWERED);
  }

  /** Keeps a verified checkpoint unless there is one of its root and beat. @throws ParleyError STORE_FAILED */
  async add(checkpoint: CertifiedCheckpoint): Promise<void> {
    const key = keyOf(checkpoint.certificate);
    if (this.#kept.has(key)) return;
    this.#kept.set(key, checkpoint);
    const entries: { key: string; value: Uint8Array | undefined }[] = [
      { key, value: new TextEncoder().encode(JSON.stringify(encodeCertifiedCheckpoint(checkpoint))) },
    ];
    if (this.#kept.size > KEPT) {
      const [oldest = key] = [...this.#kept.keys()].sort();
      this.#kept.delete(oldest);
      entries.push({ key: oldest, value: undefined });
    }
    await this.#store.write(entries, { sync: false });
    await this.#onAdded(checkpoint);
  }
}

/** Ascends with the beat. */
function keyOf({ beat, headsRoot }: Pick<Certificate, "beat" | "headsRoot">): string {
  return `checkpoint/${beat.toString().padStart(20, "0")}/${headsRoot}`;
}
