import type { Hex } from "@parley/primitives";
import { trim } from "viem";

/** A block as JSON-RPC gives it, fields of the header only. */
export type RawBlock = Readonly<Partial<Record<string, unknown>>>;

/** Names in JSON-RPC of the header's items, in RLP order; those after `nonce` came with later hard forks and may be absent at the end (EIP-1559, 4895, 4844, 4788, 7685). */
const ITEMS: readonly { name: string; integer?: true }[] = [
  { name: "parentHash" },
  { name: "sha3Uncles" },
  { name: "miner" },
  { name: "stateRoot" },
  { name: "transactionsRoot" },
  { name: "receiptsRoot" },
  { name: "logsBloom" },
  { name: "difficulty", integer: true },
  { name: "number", integer: true },
  { name: "gasLimit", integer: true },
  { name: "gasUsed", integer: true },
  { name: "timestamp", integer: true },
  { name: "extraData" },
  { name: "mixHash" },
  { name: "nonce" },
  { name: "baseFeePerGas", integer: true },
  { name: "withdrawalsRoot" },
  { name: "blobGasUsed", integer: true },
  { name: "excessBlobGas", integer: true },
  { name: "parentBeaconBlockRoot" },
  { name: "requestsHash" },
];

/** Names in JSON-RPC of all that a block's hash commits to by itself. */
export const HEADER_FIELDS: readonly string[] = ITEMS.map(({ name }) => name);

/** Places of fields in an RLP header (yellow paper §4.3). */
export const HEADER = { stateRoot: 3, number: 8, timestamp: 11 } as const;

/** The RLP items of a block's header, from its JSON-RPC form. What is no hex becomes an empty item, which the block hash then shows. */
export function headerItems(block: RawBlock): Hex[] {
  return ITEMS.flatMap(({ name, integer }) => {
    const value = block[name];
    if (value === undefined || value === null) return [];
    const hex: Hex = typeof value === "string" && /^0x[0-9a-f]*$/i.test(value) ? (value as Hex) : "0x"; // matched the pattern
    if (integer !== true) return [hex];
    const minimal = trim(hex);
    return [BigInt(minimal === "0x" ? 0 : minimal) === 0n ? "0x" : minimal];
  });
}
