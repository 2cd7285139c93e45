import { type TraceEntry, TraceTree } from "@parley/attestation";
import { type Address, type Hex, ParleyError, traceLeaf } from "@parley/primitives";
import type { Store } from "@parley/runtime";
import { bytesToHex, concatHex, hexToBytes, slice } from "viem";
import { deleteAll, type PlacedTrace } from "./TraceStore.ts";

/** What is shown of a block in question: everything that `ExecutionChallenges.open` takes. */
export interface Answer {
  key: Hex;
  traceHash: Hex;
  path: readonly Hex[];
}

/** What an operator commits to of a period, and shows when it is asked. */
export interface Answers {
  /** What to commit to; undefined where there is nothing. The same whenever it is asked. */
  root(period: bigint): Promise<Hex | undefined>;
  /** What was committed to of a block; undefined where that is nothing. */
  answer(period: bigint, place: Hex): Promise<Answer | undefined>;
  /** Forgets periods below that one. */
  forget(period: bigint): Promise<void>;
}

export interface OwnAnswersOptions {
  store: Store;
  /** what a period's tree is to hold */
  traces: (period: bigint) => AsyncIterable<PlacedTrace>;
  /** of a period (specs/wire.md §15) */
  keyOf: (period: bigint) => Promise<Hex>;
  operator: Address;
  /** lets others go on: a tree takes seconds */
  pause: () => Promise<void>;
}

interface Committed {
  key: Hex;
  root: Hex;
}

/** Traces in one entry of the store. */
const TRACES_IN_PART = 1_024;
/** Leaves that are hashed at once. */
const LEAVES_AT_ONCE = 128;

/**
 * Answers out of the traces that the operator took itself. What a period's root is made of is on disk, synced, before anybody is told the root: a life that begins after the commitment has its answer.
 */
export class OwnAnswers implements Answers {
  readonly #options: OwnAnswersOptions;
  #last: { period: bigint; place: Hex; answer: Answer | undefined } | undefined;

  constructor(options: OwnAnswersOptions) {
    this.#options = options;
  }

  /** @throws ParleyError STORE_FAILED; as the signer for its key */
  async root(period: bigint): Promise<Hex | undefined> {
    return ((await this.#committed(period)) ?? (await this.#commit(period)))?.root;
  }

  /** @throws ParleyError STORE_FAILED */
  async answer(period: bigint, place: Hex): Promise<Answer | undefined> {
    if (this.#last?.period === period && this.#last.place === place) return this.#last.answer;
    const answer = await this.#find(period, place);
    this.#last = { period, place, answer };
    return answer;
  }

  /** @throws ParleyError STORE_FAILED */
  async forget(period: bigint): Promise<void> {
    const { store } = this.#options;
    for (const prefix of ["committed/", "part/"]) {
      const gone: string[] = [];
      for await (const key of store.keys({ gte: prefix, lt: `${prefix}${numbered(period)}` })) gone.push(key);
      await deleteAll(store, gone);
    }
  }

  async #commit(period: bigint): Promise<Committed | undefined> {
    const { store, traces, keyOf } = this.#options;
    const kept: PlacedTrace[] = [];
    for await (const trace of traces(period)) kept.push(trace);
    if (kept.length === 0) return undefined;
    const key = await keyOf(period);
    const { root } = await this.#tree(key, kept);
    for (let i = 0; i < kept.length; i += TRACES_IN_PART) {
      const part = kept.slice(i, i + TRACES_IN_PART).flatMap(({ place, traceHash }) => [place, traceHash]);
      await store.write([{ key: partKey(period, i), value: hexToBytes(concatHex(part)) }], { sync: false });
    }
    // The parts before it are on disk with it: writes of one store are in order.
    await store.write([{ key: committedKey(period), value: hexToBytes(concatHex([key, root])) }], { sync: true });
    return { key, root };
  }

  async #find(period: bigint, place: Hex): Promise<Answer | undefined> {
    const committed = await this.#committed(period);
    if (committed === undefined) return undefined;
    const kept = await this.#parts(period);
    const traceHash = kept.find((one) => one.place === place)?.traceHash;
    if (traceHash === undefined) return undefined;
    const { key, root } = committed;
    const tree = await this.#tree(key, kept);
    const path = tree.path(place);
    if (tree.root === root && path !== undefined) return { key, traceHash, path };
    throw new ParleyError("STORE_FAILED", `What is stored of period ${period} does not lead to ${root}, which was committed to`, {
      fields: { period, root, computed: tree.root },
      hint: "the store of traces is damaged: nothing can be shown of that period",
    });
  }

  async #tree(key: Hex, kept: readonly PlacedTrace[]): Promise<TraceTree> {
    const { operator, pause } = this.#options;
    const entries: TraceEntry[] = [];
    for (const { place, traceHash } of kept) {
      if (entries.length % LEAVES_AT_ONCE === 0) await pause();
      entries.push({ place, leaf: traceLeaf({ operator, key, place, traceHash }) });
    }
    return TraceTree.build(entries, pause);
  }

  async #committed(period: bigint): Promise<Committed | undefined> {
    const value = await this.#options.store.get(committedKey(period));
    if (value === undefined) return undefined;
    const bytes = bytesToHex(value);
    return { key: slice(bytes, 0, 32), root: slice(bytes, 32, 64) };
  }

  async #parts(period: bigint): Promise<PlacedTrace[]> {
    const kept: PlacedTrace[] = [];
    const prefix = `part/${numbered(period)}/`;
    for await (const { value } of this.#options.store.range({ gte: prefix, lt: `${prefix}~` })) {
      for (let at = 0; at < value.length; at += 64) {
        kept.push({ place: bytesToHex(value.subarray(at, at + 32)), traceHash: bytesToHex(value.subarray(at + 32, at + 64)) });
      }
    }
    return kept;
  }
}

function committedKey(period: bigint): string {
  return `committed/${numbered(period)}`;
}

function partKey(period: bigint, at: number): string {
  return `part/${numbered(period)}/${at.toString().padStart(10, "0")}`;
}

/** So that keys sort as numbers do. */
function numbered(period: bigint): string {
  return period.toString().padStart(20, "0");
}
