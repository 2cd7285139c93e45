import type { Equivocation } from "@parley/attestation";
import type { Attestation, CertifiedCheckpoint, Head, Hex } from "@parley/primitives";
import { rootOf } from "./hashes.ts";
import type { Wire } from "./Wire.ts";

/** A message that an honest operator's round let in, in one life of that operator. */
export interface Heard {
  seat: number;
  /** which life of which instance: what one knew, the next one does not */
  life: string;
  message: Wire;
}

/** What the checker knows: everything that was signed, said and found, and nothing of the rounds that it judges. */
export class History {
  /** seats by beat and heads root, of every signature ever made, whether or not anybody got it */
  readonly signed = new Map<string, { beat: bigint; headsRoot: Hex; seats: Set<number> }>();
  readonly headsOfRoot = new Map<Hex, readonly Head[]>();
  readonly certified: { atMs: number; checkpoint: CertifiedCheckpoint }[] = [];
  readonly faults: { atMs: number; life: string; bySeat: number; fault: Equivocation }[] = [];
  readonly heard: Heard[] = [];
  /** messages sent, by beat of sending */
  readonly sent = new Map<number, number>();
  /** bounds that a round's memory broke, each once */
  readonly memoryProblems = new Set<string>();
  /** votes that the protection refused */
  refused = 0;
  /** certificates that nobody took, since their signers did not sign */
  forged = 0;

  sign({ beat, headsRoot, seat }: Attestation): void {
    const key = `${beat}/${headsRoot}`;
    const entry = this.signed.get(key) ?? { beat, headsRoot, seats: new Set<number>() };
    entry.seats.add(seat);
    this.signed.set(key, entry);
  }

  /** Keeps what heads a root stands for. */
  open(heads: readonly Head[]): void {
    const root = rootOf(heads);
    if (root !== undefined) this.headsOfRoot.set(root, heads);
  }
}
