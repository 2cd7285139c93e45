import { type Address, decodeSigners, type Hex, type OperatorTable, ParleyError } from "@parley/primitives";

/** A head that a rollup took, and whose word it took for it. */
export interface HeardHead {
  headHash: Hex;
  /** where, for people */
  where: string;
  epoch: number | undefined;
  /** operators that the certificate counts */
  operators: readonly Address[];
}

/**
 * Which head each rollup heard of one place (source, finality, anchor if `unsafe`, number), under whichever table. Each rollup's own policy sees two of its own; that two rollups were told two things, one of them by the former table's operators perhaps, none of them sees.
 */
export class HeardHeads {
  /** by source and place, by who heard */
  readonly #heard = new Map<string, Map<Hex, HeardHead>>();

  /** What this rollup heard of that source counts no more: its governance began anew (specs/protocol.md §6.2). */
  forget(destinationId: Hex, sourceId: Hex): void {
    for (const [place, heard] of this.#heard) if (place.startsWith(`${sourceId} `)) heard.delete(destinationId);
  }

  /** Adds what a rollup heard. @returns how another one contradicts it, for people: with who signed both; undefined where none does */
  contradiction(destinationId: Hex, sourceId: Hex, place: string, head: HeardHead): string | undefined {
    const key = `${sourceId} ${place}`;
    const heard = this.#heard.get(key) ?? new Map<Hex, HeardHead>();
    this.#heard.set(key, heard);
    const other = [...heard].find(([id, { headHash }]) => id !== destinationId && headHash !== head.headHash)?.[1];
    if (!heard.has(destinationId)) heard.set(destinationId, head);
    if (other === undefined) return undefined;
    const both = head.operators.filter((operator) => other.operators.includes(operator));
    const tables =
      other.epoch === head.epoch ? `both under epoch ${head.epoch}` : `under epoch ${head.epoch} and under epoch ${other.epoch}`;
    const who = both.length === 0 ? "no operator signed both: its sequencer showed two blocks" : `signed both: ${both.join(", ")}`;
    return `${head.where}: head ${head.headHash}, and ${other.where}: ${other.headHash}; ${tables}; ${who}`;
  }
}

/** Operators of the seats of a bitmap; none for one that is not canonical. */
export function operatorsOf(signers: Hex, table: OperatorTable | undefined): readonly Address[] {
  if (table === undefined) return [];
  try {
    return decodeSigners(signers, table.operators.length).flatMap((seat) => table.operators[seat]?.operator ?? []);
  } catch (error) {
    if (error instanceof ParleyError) return [];
    throw error;
  }
}
