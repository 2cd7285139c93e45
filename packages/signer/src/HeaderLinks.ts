import type { Hex } from "@parley/primitives";
import { fromRlp, keccak256 } from "viem";

/** Headers of one request, at most. */
export const MOST_HEADERS = 1_024;
/** Longer ones no chain of Ethereum's headers has. */
export const MOST_HEADER_BYTES = 2_048;
/** Places of the header's items in RLP order. */
const PARENT_HASH = 0;
const NUMBER = 8;

export interface BlockName {
  number: bigint;
  hash: Hex;
}

/**
 * What RLP headers show about the chain below a block: its hash by number, down to the parent of the last header. Nothing is believed: each header hashes to what the one before it says.
 * @param headers of `block`, its parent and so on; none shows the block alone @returns undefined when they are no such chain
 */
export function linkedHashes(block: BlockName, headers: readonly Hex[]): ReadonlyMap<bigint, Hex> | undefined {
  const hashes = new Map([[block.number, block.hash]]);
  let { number, hash } = block;
  for (const header of headers) {
    const read = keccak256(header) === hash ? readHeader(header) : undefined;
    if (read === undefined || read.number !== number || number === 0n) return undefined;
    number -= 1n;
    hash = read.parentHash;
    hashes.set(number, hash);
  }
  return hashes;
}

/**
 * What was shown of a long way down to the block that was signed last, in more headers than one request may hold: per subject, one block that was reached from below. It is forgotten with the process, and
 * can be shown again.
 */
export class HeaderLinks {
  readonly #reached = new Map<string, { tip: BlockName; below: ReadonlyMap<bigint, Hex> }>();

  /** The hashes that headers show, and those below the block that was reached before if they lead there. */
  hashesBelow(subject: string, block: BlockName, headers: readonly Hex[]): ReadonlyMap<bigint, Hex> | undefined {
    const hashes = linkedHashes(block, headers);
    const reached = this.#reached.get(subject);
    if (hashes === undefined || reached === undefined || hashes.get(reached.tip.number) !== reached.tip.hash) return hashes;
    return new Map([...reached.below, ...hashes]);
  }

  /**
   * Remembers that `block` stands on all of `demanded`, if the headers show it.
   * @returns whether they do
   */
  reach(
    subject: string,
    { block, headers, demanded }: { block: BlockName; headers: readonly Hex[]; demanded: readonly BlockName[] },
  ): boolean {
    const hashes = this.hashesBelow(subject, block, headers);
    if (hashes === undefined || demanded.some(({ number, hash }) => hashes.get(number) !== hash)) return false;
    this.#reached.set(subject, { tip: block, below: new Map(demanded.map(({ number, hash }) => [number, hash])) });
    return true;
  }

  /** A later head was signed. */
  forget(subject: string): void {
    this.#reached.delete(subject);
  }
}

function readHeader(header: Hex): { parentHash: Hex; number: bigint } | undefined {
  if (header.length > 2 + 2 * MOST_HEADER_BYTES) return undefined;
  try {
    const items = fromRlp(header);
    const [parentHash, number] = [items[PARENT_HASH], items[NUMBER]];
    if (typeof items === "string" || typeof parentHash !== "string" || typeof number !== "string") return undefined;
    // Bytes of an integer in RLP: none for zero.
    if (parentHash.length !== 66 || number.length > 18) return undefined;
    return { parentHash: parentHash as Hex, number: number === "0x" ? 0n : BigInt(number) }; // 32 bytes of hex, by fromRlp
  } catch {
    return undefined;
  }
}
