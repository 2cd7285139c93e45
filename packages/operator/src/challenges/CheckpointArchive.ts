import { type CertifiedCheckpoint, decodeCertifiedCheckpoint, encodeCertifiedCheckpoint } from "@parley/primitives";
import type { Store } from "@parley/runtime";
import { deleteAll } from "./TraceStore.ts";

/** Certified checkpoints of beats that the L1 may still ask about, on disk alone: hours of them. */
export class CheckpointArchive {
  readonly #store: Store;

  constructor(store: Store) {
    this.#store = store;
  }

  /** @throws ParleyError STORE_FAILED */
  async add(checkpoint: CertifiedCheckpoint): Promise<void> {
    const { beat, headsRoot } = checkpoint.certificate;
    const value = new TextEncoder().encode(JSON.stringify(encodeCertifiedCheckpoint(checkpoint)));
    await this.#store.write([{ key: `${keyOf(beat)}/${headsRoot}`, value }], { sync: false });
  }

  /** Those of a beat. @throws ParleyError STORE_FAILED; DECODE_FAILED for a damaged entry */
  async of(beat: bigint): Promise<CertifiedCheckpoint[]> {
    const found: CertifiedCheckpoint[] = [];
    for await (const { value } of this.#store.range({ gte: `${keyOf(beat)}/`, lt: `${keyOf(beat)}/~` }))
      found.push(decodeCertifiedCheckpoint(JSON.parse(new TextDecoder().decode(value))));
    return found;
  }

  /** Forgets those of beats below. @throws ParleyError STORE_FAILED */
  async forget(beat: bigint): Promise<void> {
    const gone: string[] = [];
    for await (const key of this.#store.keys({ gte: keyOf(0n), lt: keyOf(beat) })) gone.push(key);
    await deleteAll(this.#store, gone);
  }
}

function keyOf(beat: bigint): string {
  return `certified/${beat.toString().padStart(20, "0")}`;
}
