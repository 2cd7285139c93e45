import {
  type Checkpoint,
  checkpointAt,
  type DerivationEffect,
  type DerivationInput,
  type DerivationState,
  newestCheckpoint,
} from "@parley/derivation";
import { ParleyError } from "@parley/primitives";
import { type InboxBlock, isBlobMissing, type L1Reader } from "@parley/sdk";

/** Blocks that are asked for before they are needed. */
const READ_AHEAD = 8n;

type Want = Extract<DerivationEffect, { kind: "wantL1Block" }>;

/** Gives derivation the L1 block by block, and tells it when the L1 went back. */
export class L1Walk {
  readonly #l1: Pick<L1Reader, "newest" | "finalized" | "hashAt" | "at">;
  #told = 0n;
  /** up to where blocks may be asked for; 0 when the L1 has to be asked first */
  #newest = 0n;
  readonly #ahead = new Map<bigint, Promise<InboxBlock | undefined>>();

  constructor(l1: Pick<L1Reader, "newest" | "finalized" | "hashAt" | "at">) {
    this.#l1 = l1;
  }

  /** Number of the newest block, as the L1 told when it was last asked. */
  get newest(): bigint {
    return this.#told;
  }

  /**
   * What derivation is to be given next; `undefined` when the L1 has no further block, or none up to `last`.
   * @throws ParleyError as `readL1Block`; L1_DISCONTINUED when the L1 shows blocks that do not follow each other, which may pass
   */
  async next(want: Want, state: DerivationState, last?: bigint): Promise<DerivationInput | undefined> {
    if (want.number > this.#newest) {
      this.#newest = await this.#l1.newest();
      this.#told = this.#newest;
    }
    const isThere = want.number <= this.#newest && (last === undefined || want.number <= last);
    const block = isThere ? await this.#read(want.number) : undefined;
    if (block !== undefined && block.parentHash === want.parentHash) return { kind: "l1Block", block };
    // What was read ahead may be of the branch that the L1 gave up.
    this.#ahead.clear();
    this.#newest = 0n;
    const common = await this.#common(state);
    if (common < newestCheckpoint(state).l1.number) return { kind: "unwind", l1Number: common };
    if (!isThere) return undefined;
    const again = await this.#readOne(want.number);
    if (again !== undefined && again.parentHash === want.parentHash) return { kind: "l1Block", block: again };
    throw new ParleyError("L1_DISCONTINUED", `The L1 shows no child of its own block ${want.number - 1n} (${want.parentHash})`, {
      fields: { number: want.number, parentHash: want.parentHash },
      recovery: "retry",
      hint: "it is reorganised right now, or its RPC endpoint is several nodes that differ: try again, or ask another endpoint",
    });
  }

  /** What was derived at the newest block that the L1 holds for final, if derivation walked it. */
  async finalized(state: DerivationState): Promise<Checkpoint | undefined> {
    const finalized = await this.#l1.finalized();
    if (finalized === undefined) return undefined;
    const newest = newestCheckpoint(state);
    const checkpoint = finalized < newest.l1.number ? checkpointAt(state, finalized) : newest;
    return checkpoint !== undefined && (await this.#isThere(checkpoint)) ? checkpoint : undefined;
  }

  /** Number of the newest walked block that is still there; below all that are kept when none is. */
  async #common({ checkpoints }: DerivationState): Promise<bigint> {
    let [known, gone] = [-1, checkpoints.size];
    // Most reorganisations are short: steps that double from the end, then halves.
    for (let step = 1; known < 0 && gone > 0; step *= 2) {
      const place = Math.max(0, gone - step);
      if (await this.#isThere(checkpoints.at(place))) known = place;
      else gone = place;
    }
    while (gone - known > 1) {
      const place = Math.floor((known + gone) / 2);
      if (await this.#isThere(checkpoints.at(place))) known = place;
      else gone = place;
    }
    return (checkpoints.at(0)?.l1.number ?? 0n) + BigInt(known);
  }

  async #isThere(checkpoint: Checkpoint | undefined): Promise<boolean> {
    return checkpoint !== undefined && (await this.#l1.hashAt(checkpoint.l1.number)) === checkpoint.l1.hash;
  }

  /** Reads blocks behind it, too. */
  #read(number: bigint): Promise<InboxBlock | undefined> {
    for (let at = number; at < number + READ_AHEAD && at <= this.#newest; at += 1n) {
      if (this.#ahead.has(at)) continue;
      const reading = this.#readOne(at);
      // Whoever needs it is told; until then nobody listens.
      reading.catch(() => undefined);
      this.#ahead.set(at, reading);
    }
    const wanted = this.#ahead.get(number) ?? Promise.resolve(undefined);
    this.#ahead.delete(number);
    return wanted;
  }

  /** `undefined` when the L1 has no such block, as when it just went back. */
  async #readOne(number: bigint): Promise<InboxBlock | undefined> {
    try {
      return await this.#l1.at(number);
    } catch (error) {
      // One whose blobs nobody gives is there all the same.
      const isGone =
        error instanceof ParleyError && error.code === "EVIDENCE_MISSING" && error.recovery === "retry" && !isBlobMissing(error);
      if (isGone) return undefined;
      throw error;
    }
  }
}
