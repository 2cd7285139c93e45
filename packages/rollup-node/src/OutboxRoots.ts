import { type Hex, ParleyError, type RollupDeployment } from "@parley/primitives";
import type { Store } from "@parley/runtime";

/** Deletions that are written at once. */
const FORGOTTEN_AT_ONCE = 1_024;

/** The outbox roots of own blocks, by number: engines keep the states of the newest ones only. */
export class OutboxRoots {
  readonly #store: Store;
  readonly #rollup: Pick<RollupDeployment, "rollupId" | "name">;

  /** @param store nobody else writes the roots of this rollup there */
  constructor(store: Store, rollup: Pick<RollupDeployment, "rollupId" | "name">) {
    this.#store = store;
    this.#rollup = rollup;
  }

  /** To be called before the block is stored: so each that is has its root. @throws ParleyError STORE_FAILED */
  async put(number: bigint, root: Hex): Promise<void> {
    await this.#store.write([{ key: this.#key(number), value: Buffer.from(root) }], { sync: false });
  }

  /** Of an own block. @throws ParleyError STORE_FAILED when it is not known */
  async get(number: bigint): Promise<Hex> {
    const value = await this.#store.get(this.#key(number));
    if (value !== undefined) return Buffer.from(value).toString() as Hex; // written by `put`
    const { rollupId, name } = this.#rollup;
    throw new ParleyError("STORE_FAILED", `The outbox root of block ${number} of ${name} is not stored`, {
      fields: { rollupId, number },
      hint: "the store is damaged or of another version: begin with an empty directory",
    });
  }

  /** Forgets those of blocks below that one; all unless told. @throws ParleyError STORE_FAILED */
  async forget(below = 2n ** 64n - 1n): Promise<void> {
    let gone: { key: string; value: undefined }[] = [];
    const write = async () => {
      await this.#store.write(gone, { sync: false });
      gone = [];
    };
    for await (const key of this.#store.keys({ gte: this.#key(0n), lt: this.#key(below) })) {
      gone.push({ key, value: undefined });
      if (gone.length >= FORGOTTEN_AT_ONCE) await write();
    }
    await write();
  }

  /** Numbers below 2^64 have 20 digits, so that keys sort as numbers do. */
  #key(number: bigint): string {
    return `outbox/${this.#rollup.rollupId}/${number.toString().padStart(20, "0")}`;
  }
}
