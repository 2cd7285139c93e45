import type { Hex, SequencerStatement } from "@parley/primitives";

/** A sequencer makes one a batch; more than these are forgotten again, the oldest first. */
const MOST = 4_096;

/** What a sequencer signed and the own chain does not hold: batches, and seals of blocks that were given up. Each may contradict what comes later. */
export class Statements {
  readonly #statements = new Map<string, SequencerStatement>();

  get(anchor: Hex, number: bigint): SequencerStatement | undefined {
    return this.#statements.get(keyOf(anchor, number));
  }

  /** Keeps what is evidence, and no more, unless its place is taken. Whoever calls this has checked the signature. */
  add({ rollupId, number, hash, l1OriginNumber, l1OriginHash, anchor, bodyHash, signature }: SequencerStatement): void {
    const key = keyOf(anchor, number);
    if (this.#statements.has(key)) return;
    const block = { rollupId, number, hash, l1OriginNumber, l1OriginHash, anchor, signature };
    this.#statements.set(key, bodyHash === undefined ? block : { ...block, bodyHash });
    const [oldest] = this.#statements.keys();
    if (this.#statements.size > MOST && oldest !== undefined) this.#statements.delete(oldest);
  }
}

function keyOf(anchor: Hex, number: bigint): string {
  return `${number}/${anchor}`;
}
