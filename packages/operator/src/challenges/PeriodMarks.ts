import type { Hex } from "@parley/primitives";
import type { Store } from "@parley/runtime";
import { deleteAll } from "./TraceStore.ts";

/** What was so when a period began, or when the operator first looked in it. */
export interface PeriodMark {
  /** whether the operator had a seat at any time in it */
  isSeated: boolean;
  /** of each rollup, the last `finalized` head that it had signed: below that it signs nothing any more */
  signed: ReadonlyMap<Hex, bigint>;
}

/** From where on a period's commitment has to reach, on disk. */
export class PeriodMarks {
  readonly #store: Store;
  #last: { period: bigint; isSeated: boolean } | undefined;

  constructor(store: Store) {
    this.#store = store;
  }

  /** Notes how things are in a period; that it has begun only once. @throws ParleyError STORE_FAILED */
  async note(period: bigint, now: PeriodMark): Promise<void> {
    if (this.#last?.period === period && (this.#last.isSeated || !now.isSeated)) return;
    const known = await this.of(period);
    const mark = known === undefined ? now : { ...known, isSeated: known.isSeated || now.isSeated };
    if (known?.isSeated !== mark.isSeated) await this.#store.write([{ key: keyOf(period), value: encode(mark) }], { sync: false });
    this.#last = { period, isSeated: mark.isSeated };
  }

  /** @throws ParleyError STORE_FAILED */
  async of(period: bigint): Promise<PeriodMark | undefined> {
    const value = await this.#store.get(keyOf(period));
    return value === undefined ? undefined : decode(value);
  }

  /** Forgets those of periods below. @throws ParleyError STORE_FAILED */
  async forget(period: bigint): Promise<void> {
    const gone: string[] = [];
    for await (const key of this.#store.keys({ gte: keyOf(0n), lt: keyOf(period) })) gone.push(key);
    await deleteAll(this.#store, gone);
  }
}

function encode({ isSeated, signed }: PeriodMark): Uint8Array {
  return new TextEncoder().encode(JSON.stringify({ isSeated, signed: [...signed].map(([id, number]) => [id, number.toString()]) }));
}

function decode(value: Uint8Array): PeriodMark {
  const { isSeated, signed } = JSON.parse(new TextDecoder().decode(value)) as { isSeated: boolean; signed: [Hex, string][] }; // written by encode
  return { isSeated, signed: new Map(signed.map(([id, number]) => [id, BigInt(number)])) };
}

function keyOf(period: bigint): string {
  return `mark/${period.toString().padStart(20, "0")}`;
}
