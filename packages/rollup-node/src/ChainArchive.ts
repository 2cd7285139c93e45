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

/** Blocks that are read from an engine at once. */
const READ_AT_ONCE = 16n;

/**
 * What readers may ask of a chain's blocks for ever, on disk, from the genesis on and without gaps, so that an engine need not hold it. Only blocks that the chain never goes back below: nothing in it
 * ever changes. Not synced: what a power failure takes is read from an engine again, which must therefore have every block above `height`.
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
   * Takes up the blocks up to that one.
   * @param to the chain never goes back below it
   * @throws ParleyError STORE_FAILED; whatever `read` throws. What was taken up until then stays
   */
  async extend(to: bigint, read: (number: bigint) => Promise<ArchivedBlock>): Promise<void> {
    while (this.#height < to) {
      const end = this.#height + READ_AT_ONCE < to ? this.#height + READ_AT_ONCE : to;
      const numbers = Array.from({ length: Number(end - this.#height) }, (_, i) => this.#height + 1n + BigInt(i));
      const archived = await Promise.all(numbers.map(read));
      const entries = numbers.flatMap((number, i) => entriesOf(number, archived[i] as ArchivedBlock)); // one for each number
      await this.#store.write(entries, { sync: false });
      this.#height = end;
    }
  }

  /** @throws ParleyError STORE_FAILED */
  async block(number: bigint): Promise<RpcObject | undefined> {
    const stored = await this.#get(blockKey(number));
    return stored as RpcObject | undefined; // written by `extend`
  }

  /** @throws ParleyError STORE_FAILED */
  async receipts(number: bigint): Promise<readonly RpcObject[] | undefined> {
    const receipts = (await this.#get(receiptsKey(number))) as readonly RpcObject[] | undefined; // written by `extend`
    if (receipts === undefined) return undefined;
    const logs = await this.#logs(number);
    return receipts.map((receipt) => ({
      ...receipt,
      logs: logs.filter(({ transactionIndex }) => transactionIndex === receipt.transactionIndex),
    }));
  }

  /** @throws ParleyError STORE_FAILED */
  async numberOf(blockHash: Hex): Promise<bigint | undefined> {
    const number = await this.#get(hashKey(blockHash));
    return typeof number === "string" ? BigInt(number) : undefined;
  }

  /** @throws ParleyError STORE_FAILED */
  async placeOf(transactionHash: Hex): Promise<TransactionPlace | undefined> {
    const place = (await this.#get(transactionKey(transactionHash))) as [string, number] | undefined; // written by `extend`
    return place && { number: BigInt(place[0]), index: place[1] };
  }

  /** The logs of a range of blocks, both ends included, block by block; blocks without logs cost nothing. @throws ParleyError STORE_FAILED */
  async *logs(from: bigint, to: bigint): AsyncGenerator<readonly RpcObject[]> {
    for await (const { key, value } of this.#store.range({ gte: logsKey(from), lt: logsKey(to + 1n) }))
      yield decode(key, value) as RpcObject[]; // written by `extend`
  }

  async #logs(number: bigint): Promise<readonly RpcObject[]> {
    for await (const logs of this.logs(number, number)) return logs;
    return [];
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

/** Logs lie by themselves, so that who looks for one does not read all else. */
function entriesOf(number: bigint, { block, receipts }: ArchivedBlock): { key: string; value: Uint8Array }[] {
  const logs = receipts.flatMap((receipt) => receipt.logs as readonly RpcObject[]); // of JSON-RPC
  const transactions = block.transactions as readonly RpcObject[]; // of JSON-RPC
  const values: [string, unknown][] = [
    [blockKey(number), block],
    [receiptsKey(number), receipts.map((receipt) => ({ ...receipt, logs: [] }))],
    [hashKey(String(block.hash)), number.toString()],
    ...transactions.map(({ hash }, index): [string, unknown] => [transactionKey(String(hash)), [number.toString(), index]]),
  ];
  if (logs.length > 0) values.push([logsKey(number), logs]);
  return values.map(([key, value]) => ({ key, value: Buffer.from(JSON.stringify(value)) }));
}

const BLOCKS = { gte: "block/", lt: "block/~" };
const blockKey = (number: bigint) => `block/${digits(number)}`;
const receiptsKey = (number: bigint) => `receipts/${digits(number)}`;
const logsKey = (number: bigint) => `logs/${digits(number)}`;
const hashKey = (hash: string) => `hash/${hash}`;
const transactionKey = (hash: string) => `transaction/${hash}`;

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
