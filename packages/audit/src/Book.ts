import type { Hex, OperatorTable } from "@parley/primitives";
import type { RollupLog, Sample } from "./Sample.ts";

/** A message that was sent, as far as its own rollup's logs show it. */
export interface SentRecord {
  sourceId: Hex;
  destinationId: Hex;
  index: bigint;
}

/** What several checks refer to: everything that was ever sent, every table that the L1 published, the names of rollups. Grows with the chains. */
export class Book {
  readonly sent = new Map<Hex, SentRecord>();
  readonly tables = new Map<number, OperatorTable>();
  readonly #names = new Map<Hex, string>();

  /** Takes what a sample adds. */
  add({ l1, rollups }: Pick<Sample, "l1" | "rollups">): void {
    for (const table of l1.tables) this.tables.set(table.epoch, table);
    for (const { rollup, sent, inbox } of rollups) {
      this.#names.set(rollup.rollupId, rollup.name);
      for (const { rollupId, name } of inbox.peers) this.#names.set(rollupId, name);
      for (const { messageId, destinationId, message } of sent) {
        this.sent.set(messageId, { sourceId: rollup.rollupId, destinationId, index: message.index });
      }
    }
  }

  /** The rollup's name; its id where the deployment has no name for it. */
  nameOf(rollupId: Hex): string {
    return this.#names.get(rollupId) ?? rollupId;
  }

  /** Where the message of an outcome came from: by the call that brought it, else by what was sent. */
  sourceOf({ call }: Pick<RollupLog, "call">, messageId: Hex): Hex | undefined {
    if (call.kind === "deliver") return call.parcel.sourceId;
    return call.kind === "retry" ? call.sourceId : this.sent.get(messageId)?.sourceId;
  }
}
