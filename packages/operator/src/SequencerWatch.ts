import type { Network } from "@parley/network";
import { type Address, type Hex, ParleyError, type SealedBlock, type SequencerStatement, sealDigest } from "@parley/primitives";
import { UNSEALED } from "@parley/rollup-node";
import type { Clock, Logger, Store } from "@parley/runtime";
import { SealSearch } from "./SealSearch.ts";
import { Statements } from "./Statements.ts";
import { verifyStatement } from "./verifyStatement.ts";

/** Numbers of one question; as many statements are in an answer at most. */
const ASKED = 64n;
const PRUNE_EVERY_MS = 3_600_000;

type Place = Pick<SequencerStatement, "anchor" | "number">;

export interface SequencerWatchOptions {
  rollup: { rollupId: Hex; sequencer: Address };
  /** that of the own blocks, so that what is remembered of a block is on disk before the block is forgotten */
  store: Store;
  /** the own block of that number */
  own: (number: bigint) => Promise<SealedBlock | undefined>;
  /** own blocks of a range, ascending, without a gap, as many as an answer may cost */
  ownRange: (range: { from: bigint; to: bigint }) => Promise<readonly SealedBlock[]>;
  /** a block that waits for its turn */
  waiting: (place: Place) => SealedBlock | undefined;
  network: Pick<Network, "request" | "peers">;
  beatMs: number;
  clock: Clock;
  logger: Logger;
}

/**
 * All that a rollup's sequencer is known to have signed: what is on the own chain, what waits, and what is on neither any more (specs/protocol.md §3.3). Two statements of one number and anchor that say different
 * things are evidence, in whichever order they come, in whichever life, and whoever heard them.
 */
export class SequencerWatch {
  readonly #options: SequencerWatchOptions;
  readonly #statements: Statements;
  readonly #search: SealSearch;
  /** numbers of the own chain of which a second signature has to be about */
  readonly #suspected = new Set<bigint>();
  #turn: Promise<unknown> = Promise.resolve();
  #pruneAtMs = 0;

  private constructor(options: SequencerWatchOptions, statements: Statements) {
    this.#options = options;
    this.#statements = statements;
    this.#search = new SealSearch(options.beatMs);
  }

  /** @throws ParleyError STORE_FAILED */
  static async open(options: SequencerWatchOptions): Promise<SequencerWatch> {
    return new SequencerWatch(options, await Statements.open(options.store, options.rollup.rollupId));
  }

  /** How many statements are kept, by shelf. */
  get counts(): Statements["counts"] {
    return this.#statements.counts;
  }

  /** Runs what compares with what is known and adds to it: of two blocks that are heard at once, the second is compared with the first. */
  inTurn<T>(task: () => Promise<T>): Promise<T> {
    const done = this.#turn.then(task);
    this.#turn = done.catch(() => undefined);
    return done;
  }

  /** What the sequencer is known to have signed of that place. @throws ParleyError STORE_FAILED */
  async signed({ anchor, number }: Place): Promise<SequencerStatement | undefined> {
    const own = await this.#options.own(number);
    if (isSealed(own) && own.anchor === anchor) return own;
    return this.#options.waiting({ anchor, number }) ?? (await this.#statements.get(anchor, number));
  }

  /** What is known of that place, if it says something else. @throws ParleyError STORE_FAILED */
  async contradicted(statement: SequencerStatement): Promise<SequencerStatement | undefined> {
    const known = await this.signed(statement);
    return known !== undefined && sealDigest(known) !== sealDigest(statement) ? known : undefined;
  }

  /** Own blocks that are forgotten next; that they were signed is not. @throws ParleyError STORE_FAILED */
  async givenUp(blocks: AsyncIterable<SealedBlock>): Promise<void> {
    for await (const block of blocks) if (isSealed(block)) await this.#statements.add(block, "executed", this.#options.clock.nowMs());
  }

  /** What was signed and is not taken: it has another place on the L1, its branch is over, or is not followed. Its signature was checked. @throws ParleyError STORE_FAILED */
  heard(statement: SequencerStatement): Promise<void> {
    return this.#statements.add(statement, "heard", this.#options.clock.nowMs());
  }

  /** A sealed block stands on another one than the own of that number, so somebody was shown that. */
  suspect(number: bigint): void {
    this.#suspected.add(number);
  }

  /** Blocks up to that one are final. @throws ParleyError STORE_FAILED */
  async finalized(number: bigint): Promise<void> {
    for (const suspected of this.#suspected) if (suspected <= number) this.#suspected.delete(suspected);
    const nowMs = this.#options.clock.nowMs();
    if (nowMs < this.#pruneAtMs) return;
    this.#pruneAtMs = nowMs + PRUNE_EVERY_MS;
    await this.#statements.prune(number, nowMs);
  }

  /** What peers are told of these numbers. @throws ParleyError STORE_FAILED */
  async shown({ from, to }: { from: bigint; to: bigint }): Promise<SequencerStatement[]> {
    const last = to - from < ASKED ? to : from + ASKED - 1n;
    const shown = await this.#statements.range({ from, to: last, limit: Number(ASKED) / 2 });
    shown.push(...(await this.#options.ownRange({ from, to: last })).filter(isSealed));
    return shown.slice(0, Number(ASKED));
  }

  /** Asks peers, when it is time, what they know of blocks that were given up here. Yields what contradicts what is known, and was signed. */
  async *search(signal: AbortSignal): AsyncGenerator<{ known: SequencerStatement; shown: SequencerStatement }> {
    const { network, rollup, clock } = this.#options;
    const suspected = [...this.#statements.givenUp.map(({ number }) => number), ...this.#suspected];
    const peers = network.peers();
    for (const from of this.#search.due(suspected, peers, clock.nowMs())) {
      for (const peerId of peers) {
        if (signal.aborted) return;
        for (const shown of await this.#ask(from, peerId)) {
          // One key may sign for several rollups.
          const known = shown.rollupId === rollup.rollupId ? await this.contradicted(shown) : undefined;
          if (known !== undefined && verifyStatement(shown, rollup.sequencer)) yield { known, shown };
        }
      }
    }
  }

  async #ask(from: bigint, peerId: string): Promise<readonly SequencerStatement[]> {
    const { network, rollup, logger } = this.#options;
    try {
      const request = { rollupId: rollup.rollupId, from, to: from + ASKED - 1n };
      return (await network.request("statements", request, { peerId })).statements;
    } catch (error) {
      if (!(error instanceof ParleyError) || error.code !== "NETWORK_FAILED") throw error;
      logger.debug("statements_not_shown", { from, peerId, error });
      return [];
    }
  }
}

/** Whether its sequencer sealed it, rather than the L1 brought it. */
export function isSealed(block: SealedBlock | undefined): block is SealedBlock {
  return block !== undefined && block.signature !== UNSEALED;
}
