import { decodeBatch, decodeBlobs, inboxOf } from "@parley/derivation";
import { type Hex, type SealedBlock, sealDigest, ZERO_HASH } from "@parley/primitives";
import { createMetrics, memoryStore, SimulatedClock, silentLogger } from "@parley/runtime";
import { chainClient } from "@parley/sdk";
import { startAnvil } from "@parley/stacks";
import { concatHex, hexToBytes, keccak256, slice, toHex } from "viem";
import { privateKeyToAccount, sign } from "viem/accounts";
import { onTestFinished } from "vitest";
import { Batcher, type BatcherOptions } from "../Batcher.ts";

const ROLLUP = toHex(7, { size: 32 });
const KEY = toHex(9, { size: 32 });
const SEQUENCER = privateKeyToAccount(KEY).address;
export const INTERVAL_MS = 5_000;
export const BUMP_MS = 30_000;

/** A block whose transactions of the sequencer's have so many bytes together, in 983 of them, and do not compress. */
export function fill(block: SealedBlock, chosenBytes: number): SealedBlock {
  const bytes = Math.floor(chosenBytes / 983);
  const noise = (seed: number): Hex =>
    concatHex(Array.from({ length: Math.ceil(bytes / 32) }, (_, i) => keccak256(toHex(`${block.number} ${seed} ${i}`))));
  const transactions = Array.from({ length: 983 }, (_, i) => slice(concatHex(["0x02", noise(i)]), 0, bytes));
  return { ...block, transactions: ["0x02aa", ...transactions] };
}

/** Sealed blocks of random transactions, of which the first one comes from the L1. */
async function sealedBlocks(count: number): Promise<SealedBlock[]> {
  const blocks: SealedBlock[] = [];
  for (let number = 1n; number <= BigInt(count); number += 1n) {
    const block = {
      rollupId: ROLLUP,
      number,
      hash: keccak256(toHex(`block ${number}`)),
      parentHash: blocks.at(-1)?.hash ?? ZERO_HASH,
      timestamp: 1_700_000_000n + number,
      stateRoot: ROLLUP,
      baseFeePerGas: 1n,
      gasLimit: 30_000_000n,
      gasUsed: 0n,
      transactions: ["0x02aa" as Hex, keccak256(toHex(number))],
      l1OriginNumber: number / 4n,
      l1OriginHash: keccak256(toHex(`l1 ${number / 4n}`)),
      anchor: ZERO_HASH,
    };
    blocks.push({ ...block, signature: await sign({ hash: sealDigest(block), privateKey: KEY, to: "hex" }) });
  }
  return blocks;
}

export interface BatcherSetUp extends Partial<Pick<BatcherOptions, "da" | "caps">> {
  /** of an anvil of `startL1` that is there already */
  rpcUrl?: string;
}

/** An L1 that mines when it is told to. @param args further ones of anvil */
export function startL1(args: readonly string[] = []) {
  return startAnvil({ args: ["--chain-id", "31337", "--no-mining", "--accounts", "0", "--hardfork", "osaka", ...args] });
}

/** A real L1 that mines when it is told to, and a batcher that steps when it is told to. */
export async function batcherOnL1({ rpcUrl, ...given }: BatcherSetUp = {}) {
  const anvil = rpcUrl === undefined ? await startL1() : undefined;
  onTestFinished(async () => void (await anvil?.process.stop()));
  // What anvil checks of blobs takes it seconds at first.
  const client = chainClient(anvil?.rpcUrl ?? rpcUrl ?? "", { timeoutMs: 300_000 });
  // Methods of anvil that the client library has no types for.
  const anvilCall = (method: string, ...params: unknown[]) => client.request({ method, params } as never);
  const account = privateKeyToAccount(toHex(77, { size: 32 }));
  await anvilCall("anvil_setBalance", account.address, toHex(10n ** 20n));
  const clock = new SimulatedClock(1_000_000);
  const store = memoryStore();
  const sealed = await sealedBlocks(40);
  const forgotten: bigint[] = [];
  let height = 0;
  const options: BatcherOptions = {
    rollup: { rollupId: ROLLUP, name: "test", derivation: { l1StartNumber: 0n } as BatcherOptions["rollup"]["derivation"] }, // the rest is not looked at
    blocks: {
      get height() {
        return BigInt(height);
      },
      range: async ({ from, to }) => sealed.filter(({ number }) => number >= from && number <= to),
    },
    counts: { fromL1: () => 1, forget: (number) => forgotten.push(number) },
    sequencerKey: KEY,
    client,
    l1ChainId: 31_337n,
    account,
    store,
    intervalMs: INTERVAL_MS,
    bumpAfterMs: BUMP_MS,
    da: "calldata",
    caps: { maxFeePerGas: 50n * 10n ** 9n, maxFeePerBlobGas: 10n ** 9n },
    clock,
    logger: silentLogger,
    metrics: createMetrics(),
    onFailure: (error) => {
      throw error;
    },
    ...given,
  };
  const batcher = await Batcher.open(options);
  /** Everything in the inbox on the L1 as it is now: the numbers and what the sequencer chose. */
  const inbox = async () => {
    const found: { numbers: bigint[]; transactions: Hex[]; blobs: number }[] = [];
    const newest = await client.getBlockNumber();
    for (let blockNumber = 1n; blockNumber <= newest; blockNumber += 1n) {
      const { transactions } = await client.getBlock({ blockNumber, includeTransactions: true });
      for (const { to, input, hash, type } of transactions) {
        if (to !== inboxOf(ROLLUP)) continue;
        const blobs = type === "eip4844" ? ((await anvilCall("anvil_getBlobsByTransactionHash", hash)) as Hex[]) : []; // anvil's form
        const payload = type === "eip4844" ? decodeBlobs(blobs.map((blob) => hexToBytes(blob))) : hexToBytes(input);
        const decoded = decodeBatch(payload ?? new Uint8Array(), { rollupId: ROLLUP, sequencer: SEQUENCER });
        if ("ignored" in decoded) throw new Error(`the payload was ignored: ${decoded.ignored}`);
        const { blocks } = decoded.batch;
        const numbers = blocks.map(({ number }) => number);
        found.push({ numbers, transactions: blocks.flatMap(({ transactions: raw }) => raw), blobs: blobs.length });
      }
    }
    return found;
  };
  const again = (other: Partial<BatcherOptions> = {}) => Batcher.open({ ...options, ...other });
  return {
    batcher,
    again,
    client,
    account,
    clock,
    sealed,
    forgotten,
    options,
    inbox,
    mine: () => anvilCall("evm_mine"),
    anvilCall,
    seal: (count: number) => {
      height = count;
    },
  };
}
