import { type Hex, ParleyError } from "@parley/primitives";
import type { Store } from "@parley/runtime";
import type { JsonRpc } from "@parley/stacks";

/** An object of JSON-RPC, as an engine gave it. */
export type RpcObject = Readonly<Record<string, unknown>>;

/** What JSON-RPC says of a block: `eth_getBlockByNumber` with whole transactions, `eth_getBlockReceipts`. */
export interface ArchivedBlock {
  block: RpcObject;
  /** in the order of the transactions; none of a genesis */
  receipts: readonly RpcObject[];
}

/** Where a transaction is. */
export interface TransactionPlace {
  number: bigint;
  index: number;
}

/** What some transaction logged. */
export interface ArchivedLogs {
  number: bigint;
  logs: readonly RpcObject[];
  /** of what was read for them */
  bytes: number;
}

/**
 * What readers may ask of a chain's blocks for ever, on disk, from the genesis on and without gaps, so that an engine need not hold it. Of blocks that the chain should never go back below. Not synced:
 * what a power failure takes is read from an engine again, which must therefore have every block above `height`.
 */
export class ChainArchive {
  readonly #store: Store;
  #height: bigint;

  private constructor(store: Store, height: bigint) {
    this.#store = store;
    this.#height = height;
  }

  /** @param store nothing else is in it, and it stays the caller's to close. @throws ParleyError STORE_FAILED */
  static async open(store: Store): Promise<ChainArchive> {
    for await (const key of store.keys({ ...BLOCKS, reverse: true, limit: 1 })) return new ChainArchive(store, numberIn(key));
    return new ChainArchive(store, -1n);
  }

  /** Number of the newest block that it has, -1 before it has the genesis. */
  get height(): bigint {
    return this.#height;
  }

  /**
   * Takes up the blocks up to that one, one after the other: full ones are large.
   * @param to the chain never goes back below it
   * @throws ParleyError STORE_FAILED; whatever `read` throws. What was taken up until then stays
   */
  async extend(to: bigint, read: (number: bigint) => Promise<ArchivedBlock>): Promise<void> {
    for (let next = this.#height + 1n; next <= to; next += 1n) {
      await this.#store.write(entriesOf(next, await read(next)), { sync: false });
      this.#height = next;
    }
  }

  /**
   * The chain went back after all. What was known by hash is not found any more either. Block by block, the newest first, each whole: wherever this is interrupted, what stays has no gap and nothing left over.
   * On disk when it resolves. @throws ParleyError STORE_FAILED
   */
  async forgetAbove(number: bigint): Promise<void> {
    while (this.#height > number) {
      const top = this.#height;
      const gone = [{ key: blockKey(top), value: undefined }];
      for (const kind of ["receipt", "logs"] as const)
        for await (const key of this.#store.keys(within(kind, top, top))) gone.push({ key, value: undefined });
      await this.#store.write(gone, { sync: top === number + 1n });
      this.#height = top - 1n;
    }
  }

  /** @throws ParleyError STORE_FAILED */
  async block(number: bigint): Promise<RpcObject | undefined> {
    return (await this.#get(blockKey(number))) as RpcObject | undefined; // written by `extend`
  }

  /** @throws ParleyError STORE_FAILED */
  async blockOf(hash: Hex): Promise<RpcObject | undefined> {
    const number = await this.#get(`hash/${hash}`);
    const block = typeof number === "string" ? await this.block(BigInt(number)) : undefined;
    return block?.hash === hash ? block : undefined;
  }

  /** Of all transactions of a block; undefined where it does not have the block. @throws ParleyError STORE_FAILED */
  async receipts(number: bigint): Promise<readonly RpcObject[] | undefined> {
    if (number > this.#height) return undefined;
    const logs = new Map<unknown, readonly RpcObject[]>();
    for await (const { logs: some } of this.logs(number, number)) logs.set(some[0]?.transactionIndex, some);
    const receipts: RpcObject[] = [];
    for await (const { key, value } of this.#store.range(within("receipt", number, number))) {
      const receipt = decode(key, value) as RpcObject; // written by `extend`
      receipts.push({ ...receipt, logs: logs.get(receipt.transactionIndex) ?? [] });
    }
    return receipts;
  }

  /** @throws ParleyError STORE_FAILED */
  async receipt({ number, index }: TransactionPlace): Promise<RpcObject | undefined> {
    const [receipt, logs] = await Promise.all([this.#get(placeKey("receipt", number, index)), this.#get(placeKey("logs", number, index))]);
    return receipt === undefined ? undefined : { ...(receipt as RpcObject), logs: logs ?? [] }; // written by `extend`
  }

  /** @throws ParleyError STORE_FAILED */
  async placeOf(transactionHash: Hex): Promise<TransactionPlace | undefined> {
    const found = (await this.#get(`transaction/${transactionHash}`)) as [string, number] | undefined; // written by `extend`
    if (found === undefined) return undefined;
    const place = { number: BigInt(found[0]), index: found[1] };
    // It may be in another block now, or in none.
    const receipt = (await this.#get(placeKey("receipt", place.number, place.index))) as RpcObject | undefined; // written by `extend`
    return receipt?.transactionHash === transactionHash ? place : undefined;
  }

  /** The logs of a range of blocks, both ends included, in their order, a transaction's at a time; blocks without logs cost nothing. @throws ParleyError STORE_FAILED */
  async *logs(from: bigint, to: bigint): AsyncGenerator<ArchivedLogs> {
    for await (const { key, value } of this.#store.range(within("logs", from, to)))
      yield { number: BigInt(key.split("/")[1] ?? 0), logs: decode(key, value) as RpcObject[], bytes: value.length }; // written by `extend`
  }

  async #get(key: string): Promise<unknown> {
    const value = await this.#store.get(key);
    return value && decode(key, value);
  }
}

/** @throws ParleyError RPC_FAILED when the engine does not have it */
export async function readBlock(rpc: JsonRpc, number: bigint): Promise<ArchivedBlock> {
  const tag = `0x${number.toString(16)}`;
  const [block, receipts] = await Promise.all([
    rpc.call("eth_getBlockByNumber", [tag, true]),
    number === 0n ? [] : rpc.call("eth_getBlockReceipts", [tag]),
  ]);
  if (typeof block === "object" && block !== null && "hash" in block && Array.isArray(receipts))
    return { block: block as RpcObject, receipts };
  throw new ParleyError("RPC_FAILED", `The engine does not have block ${number}`, { fields: { number }, recovery: "retry" });
}

/** Logs lie by themselves, and each transaction's: who looks for one does not read all else. */
function entriesOf(number: bigint, { block, receipts }: ArchivedBlock): { key: string; value: Uint8Array }[] {
  const transactions = block.transactions as readonly RpcObject[]; // of JSON-RPC
  const values: [string, unknown][] = [
    [blockKey(number), block],
    [`hash/${block.hash}`, number.toString()],
  ];
  for (const [index, { hash }] of transactions.entries()) values.push([`transaction/${hash}`, [number.toString(), index]]);
  for (const [index, { logs, ...receipt }] of receipts.entries()) {
    values.push([placeKey("receipt", number, index), receipt]);
    if (Array.isArray(logs) && logs.length > 0) values.push([placeKey("logs", number, index), logs]);
  }
  return values.map(([key, value]) => ({ key, value: Buffer.from(JSON.stringify(value)) }));
}

const BLOCKS = { gte: "block/", lt: "block/~" };
const blockKey = (number: bigint) => `block/${digits(number)}`;
const placeKey = (kind: "receipt" | "logs", number: bigint, index: number) => `${kind}/${digits(number)}/${String(index).padStart(6, "0")}`;

function within(kind: "receipt" | "logs", from: bigint, to: bigint): { gte: string; lt: string } {
  return { gte: `${kind}/${digits(from)}/`, lt: `${kind}/${digits(to)}/~` };
}

/** Numbers below 2^64 have 20 digits, so that keys sort as numbers do. */
function digits(number: bigint): string {
  return number.toString().padStart(20, "0");
}

function numberIn(key: string): bigint {
  return BigInt(key.slice(BLOCKS.gte.length));
}

function decode(key: string, value: Uint8Array): unknown {
  try {
    return JSON.parse(Buffer.from(value).toString("utf8"));
  } catch (cause) {
    throw new ParleyError("STORE_FAILED", `What is archived as ${key} cannot be read`, {
      fields: { key },
      cause,
      hint: "remove the archive: it is made again from what the engine has",
    });
  }
}
