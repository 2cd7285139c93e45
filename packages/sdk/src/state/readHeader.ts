import { type Hex, ParleyError } from "@parley/primitives";
import { keccak256, toRlp } from "viem";
import { type ChainClient, reading } from "../chainClient.ts";
import { headerItems, type RawBlock } from "../verify/headerItems.ts";

/** A block's RLP header and what proofs start from. Timestamp in Unix seconds. */
export interface BlockHeader {
  encoded: Hex;
  blockHash: Hex;
  parentHash: Hex;
  stateRoot: Hex;
  transactionsRoot: Hex;
  receiptsRoot: Hex;
  logsBloom: Hex;
  number: bigint;
  timestamp: bigint;
}

/** Places of the header's items in RLP order. */
const ITEM = { parentHash: 0, stateRoot: 3, transactionsRoot: 4, receiptsRoot: 5, logsBloom: 6, number: 8, timestamp: 11 } as const;

/**
 * The header of a block by number or hash, encoded so that it hashes to the block's hash.
 * @throws ParleyError RPC_FAILED; EVIDENCE_MISSING when there is no such block; STATE_PROOF_INVALID when the fields do not hash to the block hash, as on a chain whose
 * headers are not Ethereum's
 */
export async function readHeader({
  client,
  chain,
  block,
}: {
  client: ChainClient;
  chain: string;
  block: bigint | Hex;
}): Promise<BlockHeader> {
  const raw = await reading(chain, `reading block ${block}`, () =>
    client.request<{ Parameters: [Hex, boolean]; ReturnType: RawBlock | null }>(
      typeof block === "bigint"
        ? { method: "eth_getBlockByNumber", params: [`0x${block.toString(16)}`, false] }
        : { method: "eth_getBlockByHash", params: [block, false] },
    ),
  );
  if (raw === null) {
    throw new ParleyError("EVIDENCE_MISSING", `${chain} does not show block ${block}`, {
      fields: { chain, block },
      recovery: "retry",
      hint: "ask another RPC endpoint of this chain",
    });
  }
  const items = headerItems(raw);
  const encoded = toRlp([...items]);
  const blockHash = keccak256(encoded);
  const claimed = typeof block === "bigint" ? raw.hash : block;
  if (typeof claimed !== "string" || claimed.toLowerCase() !== blockHash) {
    throw new ParleyError(
      "STATE_PROOF_INVALID",
      `${chain}: the header of block ${block} hashes to ${blockHash}, its hash is said to be ${claimed}`,
      {
        fields: { chain, block, computed: blockHash, claimed },
        hint: "proofs need a chain with Ethereum's headers and a client that knows all of their fields",
      },
    );
  }
  const item = (name: keyof typeof ITEM): Hex => items[ITEM[name]] ?? "0x";
  const quantity = (name: keyof typeof ITEM) => BigInt(item(name) === "0x" ? 0 : item(name));
  return {
    encoded,
    blockHash,
    parentHash: item("parentHash"),
    stateRoot: item("stateRoot"),
    transactionsRoot: item("transactionsRoot"),
    receiptsRoot: item("receiptsRoot"),
    logsBloom: item("logsBloom"),
    number: quantity("number"),
    timestamp: quantity("timestamp"),
  };
}

/**
 * The headers from block `from` down to its ancestor `to`, both included, newest first: `BlockProof.headers` of IStateReader.sol.
 * @throws ParleyError as `readHeader`; STATE_PROOF_INVALID when they are no chain, as after a reorganisation in between
 */
export async function readHeaderChain({
  client,
  chain,
  from,
  to,
}: {
  client: ChainClient;
  chain: string;
  from: bigint;
  to: bigint;
}): Promise<BlockHeader[]> {
  const headers: BlockHeader[] = [];
  for (let number = from; number >= to; number -= 1n) {
    const header = await readHeader({ client, chain, block: number });
    const child = headers.at(-1);
    if (child !== undefined && child.parentHash !== header.blockHash) {
      throw new ParleyError("STATE_PROOF_INVALID", `${chain}: block ${number} is not the parent of block ${child.number}`, {
        fields: { chain, number, expected: child.parentHash, actual: header.blockHash },
        recovery: "retry",
        hint: "the chain was reorganised meanwhile; read again",
      });
    }
    headers.push(header);
  }
  return headers;
}
