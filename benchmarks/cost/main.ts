// `npm run bench -- cost`: what a transaction of a rollup costs on the L1, by what its batch travels in: bytes, gas and blob gas of whole batches, as the batcher makes and sends them, on an anvil under Osaka rules.
// The L1 bytes of a transaction are taken apart by making the same batch with one thing after the other equal in all transactions; what is left at the end is the rest.
import { buildBatch, encodeBlobs, inboxOf, MAX_PAYLOAD_BYTES, type PostedBlock } from "@parley/derivation";
import type { Hex, SealedBlock } from "@parley/primitives";
import { pooledTransaction, sidecarOf } from "@parley/sdk";
import { keccak256, toHex } from "viem";
import { privateKeyToAccount } from "viem/accounts";
import { OwnChain } from "../lib/OwnChain.ts";
import { KINDS, type Kind, type Parts, transaction } from "./transactions.ts";

const ROLLUP = keccak256(toHex("rollup"));
const SEQUENCER_KEY = keccak256(toHex("sequencer"));
const GWEI = 10n ** 9n;
/** As the batcher has them. */
const MOST_BYTES = { calldata: 126_000, blobs: MAX_PAYLOAD_BYTES };
type Carriage = keyof typeof MOST_BYTES;
const ALL: Parts = { signature: true, recipient: true, content: true };

/** Blocks of a second each: as many as fit into one batch, or those of the five seconds between two batches. */
const LOADS = {
  full: { perBlock: 20, blocks: 1_000 },
  light: { perBlock: 2, blocks: 5 },
  idle: { perBlock: 0, blocks: 5 },
};
type Load = keyof typeof LOADS;

interface Row {
  transaction: string;
  load: Load;
  carriage: Carriage;
  /** of the batch; blocks where it has no transactions */
  count: number;
  /** all further ones for each of these */
  rawBytes: number;
  l1Bytes: number;
  gas: number;
  blobGas: number;
  parts?: Readonly<Record<string, number>>;
}

export async function run({ log }: { log: (line: string) => void }) {
  const chain = await OwnChain.start();
  try {
    const rows: Row[] = [];
    for (const carriage of ["calldata", "blobs"] as const) {
      for (const kind of Object.keys(KINDS) as Kind[]) {
        for (const load of ["full", "light"] as const) {
          log(`${kind}, ${load}, ${carriage}`);
          rows.push(await measure(chain, { kind, load, carriage }));
        }
      }
      rows.push(await measure(chain, { kind: "ETH transfer", load: "idle", carriage }));
    }
    return {
      title: "What a transaction of a rollup costs on the L1",
      on: `${chain.version}, osaka`,
      columns: ["transaction", "load", "carriage", "count", "rawBytes", "l1Bytes", "gas", "blobGas", "parts"],
      rows,
      breakEven: breakEven(rows),
    };
  } finally {
    await chain.stop();
  }
}

async function measure(chain: OwnChain, { kind, load, carriage }: { kind: Kind; load: Load; carriage: Carriage }): Promise<Row> {
  const { perBlock, blocks } = LOADS[load];
  const payload = batch(made(kind, blocks, perBlock), carriage);
  const taken = Number(new DataView(payload.buffer, payload.byteOffset).getBigUint64(1));
  const { gas, blobGas } = await post(chain, payload, carriage);
  const count = taken * Math.max(1, perBlock);
  const each = (whole: number) => Math.round((whole / count) * 10) / 10;
  const row = { load, carriage, count, l1Bytes: each(payload.length), gas: each(gas), blobGas: each(blobGas) };
  if (perBlock === 0) return { transaction: "(none: for each block)", ...row, rawBytes: 0 };

  const raw = made(kind, taken, perBlock).reduce((sum, { block }) => sum + block.transactions.join("").length / 2 - perBlock, 0);
  const parts: Record<string, number> = {};
  let [before, left] = [payload.length, { ...ALL }];
  for (const part of ["signature", "recipient", "content"] as const) {
    left = { ...left, [part]: false };
    const { length } = batch(made(kind, taken, perBlock, left), carriage);
    parts[part] = each(before - length);
    before = length;
  }
  return { transaction: kind, ...row, rawBytes: each(raw), parts: { ...parts, rest: each(before) } };
}

/** Consecutive sealed blocks. */
function made(kind: Kind, count: number, perBlock: number, parts = ALL): PostedBlock[] {
  const hashOf = (number: number): Hex => keccak256(toHex(`block ${number}`));
  return Array.from({ length: count }, (_, i) => {
    const l1Origin = Math.floor(i / 12);
    const block: SealedBlock = {
      rollupId: ROLLUP,
      number: BigInt(i + 1),
      hash: hashOf(i + 1),
      parentHash: hashOf(i),
      timestamp: 1_800_000_000n + BigInt(i),
      stateRoot: ROLLUP,
      baseFeePerGas: GWEI,
      gasLimit: 30_000_000n,
      gasUsed: 0n,
      transactions: Array.from({ length: perBlock }, (_item, j) => transaction(kind, i * perBlock + j, parts)),
      l1OriginNumber: BigInt(l1Origin),
      l1OriginHash: keccak256(toHex(`l1 ${l1Origin}`)),
      anchor: toHex(0, { size: 32 }),
      signature: "0x",
    };
    return { block, fromL1: 0 };
  });
}

function batch(blocks: readonly PostedBlock[], carriage: Carriage): Uint8Array {
  return buildBatch({ blocks, maxBytes: MOST_BYTES[carriage], sequencerKey: SEQUENCER_KEY });
}

/** What the L1 takes for it. */
async function post(chain: OwnChain, payload: Uint8Array, carriage: Carriage): Promise<{ gas: number; blobGas: number }> {
  const to = inboxOf(ROLLUP);
  if (carriage === "calldata") return { gas: Number((await chain.tx({ to, data: toHex(payload) })).gas), blobGas: 0 };
  const account = privateKeyToAccount(keccak256(toHex("batcher")));
  await chain.rpc("anvil_setBalance", [account.address, toHex(10n ** 20n)]);
  const sidecar = await sidecarOf(encodeBlobs(payload));
  const nonce = Number(await chain.rpc<Hex>("eth_getTransactionCount", [account.address, "latest"]));
  const fees = { maxFeePerGas: 100n * GWEI, maxPriorityFeePerGas: 1n, maxFeePerBlobGas: GWEI };
  const call = { chainId: chain.chainId, nonce, to, gas: 21_000n, blobVersionedHashes: sidecar.versionedHashes };
  const signed = await account.signTransaction({ type: "eip4844", ...call, ...fees });
  const sent = await chain.rpc<{ gasUsed: Hex; blobGasUsed: Hex }>("eth_sendRawTransactionSync", [pooledTransaction(signed, sidecar)]);
  return { gas: Number(sent.gasUsed), blobGas: Number(sent.blobGasUsed) };
}

/** Up to which price of a unit of blob gas, in units of gas, blobs are the cheaper carriage. */
function breakEven(rows: readonly Row[]): Readonly<Record<string, number>> {
  return Object.fromEntries(
    rows.flatMap((blobs) => {
      const calldata = rows.find(({ transaction: name, load, carriage }) => {
        return name === blobs.transaction && load === blobs.load && carriage === "calldata";
      });
      if (blobs.carriage !== "blobs" || calldata === undefined) return [];
      const price = (calldata.gas - blobs.gas) / blobs.blobGas;
      return [[`${blobs.transaction}, ${blobs.load}`, Number(price.toPrecision(3))]];
    }),
  );
}
