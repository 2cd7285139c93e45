import { verifyCertificate } from "@parley/attestation";
import {
  type CertifiedCheckpoint,
  type Finality,
  type Head,
  type Hex,
  headHash,
  headsRoot,
  type OperatorTable,
  ParleyError,
} from "@parley/primitives";

/** A certified head and the checkpoint that certifies it. */
export interface CertifiedHead {
  head: Head;
  checkpoint: CertifiedCheckpoint;
}

/** `new`: at least one head is newer than all before. `stale`: none is. `foreign`: of an epoch whose table is not known. `invalid`: nobody honest made it. */
export type Offer = { kind: "new"; heads: readonly Head[] } | { kind: "stale" } | { kind: "foreign" } | { kind: "invalid"; reason: string };

/** Beats after which an `unsafe` head that is certified no more counts as one of a branch that ended, where there is a better one. */
const PATIENCE_BEATS = 8n;
const FINALITIES = [1, 2, 3] as const;

interface Newest extends CertifiedHead {
  /** the last beat whose checkpoint had a head of this kind */
  seenBeat: bigint;
}

/** The newest certified heads of every rollup, one per finality. */
export class CheckpointBook {
  readonly #tableOf: (epoch: number) => OperatorTable | undefined;
  /** by rollup and finality */
  readonly #newest = new Map<string, Newest>();
  #beat = -1n;

  constructor(tableOf: (epoch: number) => OperatorTable | undefined) {
    this.#tableOf = tableOf;
  }

  /** The newest certified beat; -1 before the first. */
  get beat(): bigint {
    return this.#beat;
  }

  /** The head with the highest number among those of at least that finality. */
  newest(rollupId: Hex, least: Finality = 1): CertifiedHead | undefined {
    const known = FINALITIES.flatMap((finality) => (finality < least ? [] : (this.#newest.get(keyOf({ rollupId, finality })) ?? [])));
    const better = known.some(({ head }) => head.finality > 1);
    const lasting = known.filter(({ head, seenBeat }) => head.finality > 1 || !better || seenBeat + PATIENCE_BEATS >= this.#beat);
    return lasting.reduce<Newest | undefined>(
      (best, one) => (best === undefined || one.head.number > best.head.number ? one : best),
      undefined,
    );
  }

  /** Of just that finality. */
  newestOf(rollupId: Hex, finality: Finality): Head | undefined {
    return this.#newest.get(keyOf({ rollupId, finality }))?.head;
  }

  /** Checks a checkpoint that came from anybody (specs/wire.md §5, §7) and keeps what is new in it. */
  offer(checkpoint: CertifiedCheckpoint): Offer {
    const { certificate, heads } = checkpoint;
    const { beat } = certificate;
    const table = this.#tableOf(certificate.epoch);
    if (table === undefined) return { kind: "foreign" };
    const newer = heads.filter((head) => this.#isNewer(head, beat));
    // The pairing costs a millisecond: not for what teaches nothing.
    if (newer.length === 0 && beat <= this.#beat) return { kind: "stale" };
    if (rootOf(heads) !== certificate.headsRoot) return { kind: "invalid", reason: "HeadsRoot" };
    const { valid, reason } = verifyCertificate({ table, certificate });
    if (!valid) return { kind: "invalid", reason: reason ?? "InvalidSignature" };
    if (beat > this.#beat) this.#beat = beat;
    for (const head of newer) this.#newest.set(keyOf(head), { head, checkpoint, seenBeat: beat });
    for (const head of heads) {
      const known = this.#newest.get(keyOf(head));
      if (known === undefined || known.seenBeat >= beat) continue;
      known.seenBeat = beat;
      // That of the newer table goes on counting when the other's is over.
      if (certificate.epoch > known.checkpoint.certificate.epoch && headHash(known.head) === headHash(head)) known.checkpoint = checkpoint;
    }
    return newer.length === 0 ? { kind: "stale" } : { kind: "new", heads: newer };
  }

  /** Of a branch that began later any head is. */
  #isNewer(head: Head, beat: bigint): boolean {
    const known = this.#newest.get(keyOf(head));
    if (known === undefined) return true;
    return known.head.anchor === head.anchor ? head.number > known.head.number : beat > known.seenBeat;
  }
}

function keyOf({ rollupId, finality }: Pick<Head, "rollupId" | "finality">): string {
  return `${rollupId}/${finality}`;
}

function rootOf(heads: readonly Head[]): Hex | undefined {
  try {
    return headsRoot(heads);
  } catch (error) {
    if (error instanceof ParleyError) return undefined;
    throw error;
  }
}
