import { verifyCertificate } from "@parley/attestation";
import { type CertifiedCheckpoint, type Head, type Hex, headsRoot, type OperatorTable, ParleyError } from "@parley/primitives";

/** A certified head and the checkpoint that certifies it. */
export interface CertifiedHead {
  head: Head;
  checkpoint: CertifiedCheckpoint;
}

/** `new`: at least one head is newer than all before. `stale`: none is. `foreign`: of an epoch that this deployment's rollups were not seeded with. `invalid`: nobody honest made it. */
export type Offer = { kind: "new"; heads: readonly Head[] } | { kind: "stale" } | { kind: "foreign" } | { kind: "invalid"; reason: string };

/** The newest certified head of every rollup. Holds one checkpoint per rollup at most. */
export class CheckpointBook {
  readonly #table: OperatorTable;
  readonly #newest = new Map<Hex, CertifiedHead>();
  #beat = -1n;

  constructor(table: OperatorTable) {
    this.#table = table;
  }

  /** The newest certified beat; -1 before the first. */
  get beat(): bigint {
    return this.#beat;
  }

  newest(rollupId: Hex): CertifiedHead | undefined {
    return this.#newest.get(rollupId);
  }

  /** Checks a checkpoint that came from anybody (specs/wire.md §5, §7) and keeps what is new in it. */
  offer(checkpoint: CertifiedCheckpoint): Offer {
    const { certificate, heads } = checkpoint;
    if (certificate.epoch !== this.#table.epoch) return { kind: "foreign" };
    const newer = heads.filter((head) => head.number > (this.#newest.get(head.rollupId)?.head.number ?? -1n));
    // The pairing costs a millisecond: not for what teaches nothing.
    if (newer.length === 0 && certificate.beat <= this.#beat) return { kind: "stale" };
    if (rootOf(heads) !== certificate.headsRoot) return { kind: "invalid", reason: "HeadsRoot" };
    const { valid, reason } = verifyCertificate({ table: this.#table, certificate });
    if (!valid) return { kind: "invalid", reason: reason ?? "InvalidSignature" };
    if (certificate.beat > this.#beat) this.#beat = certificate.beat;
    for (const head of newer) this.#newest.set(head.rollupId, { head, checkpoint });
    return newer.length === 0 ? { kind: "stale" } : { kind: "new", heads: newer };
  }
}

function rootOf(heads: readonly Head[]): Hex | undefined {
  try {
    return headsRoot(heads);
  } catch (error) {
    if (error instanceof ParleyError) return undefined;
    throw error;
  }
}
