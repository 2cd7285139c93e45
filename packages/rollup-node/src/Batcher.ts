import { buildBatches, type PostedBlock } from "@parley/derivation";
import { type Address, type Hex, inboxOf, ParleyError, type RollupDeployment } from "@parley/primitives";
import type { Clock, Logger, Metrics, Store } from "@parley/runtime";
import { type ChainClient, reading, shortReason } from "@parley/sdk";
import type { BlockStore } from "@parley/stacks";
import { bytesToHex, hexToBytes, keccak256, type LocalAccount, TransactionReceiptNotFoundError } from "viem";
import type { L1Follower } from "./L1Follower.ts";

/** Blocks that one batch is made from, at most. */
const MOST_BLOCKS = 1_024;
const MOST_BLOCK_BYTES = 4 * 2 ** 20;
/** Of a payload in calldata: what pools take of one transaction is 128 KiB. */
const PAYLOAD_BYTES = 126_000;
/** What a sequencer may choose for one block, so that a payload carries it whatever it is made of: a block is in one batch, a batch in one transaction. */
export const CALLDATA_CHOSEN_BYTES = 120_000;
/** Posted batches that are watched for an L1 that changes its mind; what lies under more of them is taken as posted for good. */
const WATCHED = 256;
const GWEI = 10n ** 9n;
const KEY = "posted";

/** A batch in a block of the L1. */
interface Posted {
  /** number of its last block */
  to: bigint;
  l1Number: bigint;
  l1Hash: Hex;
}

interface Progress {
  floor: bigint;
  posted: Posted[];
}

interface InFlight {
  to: bigint;
  nonce: number;
  payload: Hex;
  /** of every transaction that was sent with it */
  hashes: Hex[];
  maxFeePerGas: bigint;
  sinceMs: number;
}

export interface BatcherOptions {
  rollup: Pick<RollupDeployment, "rollupId" | "name" | "derivation">;
  blocks: Pick<BlockStore, "range" | "height">;
  /** how many of a block's first transactions come from the L1; asked until it is told to forget */
  counts: Pick<L1Follower, "fromL1" | "forget">;
  sequencerKey: Hex;
  client: ChainClient;
  l1ChainId: bigint;
  /** pays on the L1; nothing else sends from it */
  account: LocalAccount;
  store: Store;
  /** between two batches, unless one is full */
  intervalMs: number;
  /** after which a transaction that is in no block is sent again at a better price */
  bumpAfterMs: number;
  /** wei; over it nothing is sent */
  maxFeePerGas: bigint;
  clock: Clock;
  logger: Logger;
  metrics: Metrics;
  /** it cannot go on: its store failed, or a block cannot be posted */
  onFailure: (error: Error) => void;
}

/**
 * Brings the sealed blocks to the L1, in batches (specs/derivation.md §3), one transaction after the other. What is posted is read from the L1: a transaction that got lost or a block of the L1 that is no more
 * only mean that the same blocks are posted again, and what is posted twice is ignored there.
 */
export class Batcher {
  readonly #options: BatcherOptions;
  readonly #inbox: Address;
  readonly #abort = new AbortController();
  #posted: Posted[];
  /** posted for good */
  #floor: bigint;
  #inFlight: InFlight | undefined;
  #lastPostMs = Number.NEGATIVE_INFINITY;
  #working: Promise<void> = Promise.resolve();

  private constructor(options: BatcherOptions, { floor, posted }: Progress) {
    this.#options = options;
    this.#inbox = inboxOf(options.rollup.rollupId);
    this.#posted = posted;
    this.#floor = floor;
  }

  /** Reads what an earlier life posted. @throws ParleyError STORE_FAILED */
  static async open(options: BatcherOptions): Promise<Batcher> {
    const stored = await options.store.get(KEY);
    const batcher = new Batcher(options, stored === undefined ? { floor: 0n, posted: [] } : decodeProgress(stored));
    // The L1 did not take what was given up meanwhile.
    if (batcher.posted > options.blocks.height) await batcher.#goOnFrom(batcher.#posted.filter(({ to }) => to <= options.blocks.height));
    return batcher;
  }

  /** The L1 has all blocks up to that one, whoever brought them, and none above it. @throws ParleyError STORE_FAILED */
  async restart(number: bigint): Promise<void> {
    this.#floor = number;
    await this.#goOnFrom([]);
  }

  async #goOnFrom(posted: Posted[]): Promise<void> {
    const { height } = this.#options.blocks;
    this.#posted = posted;
    if (this.#floor > height) this.#floor = height;
    this.#inFlight = undefined;
    this.#lastPostMs = Number.NEGATIVE_INFINITY;
    await this.#remember();
  }

  /** Number of the last block that is in a batch on the L1. */
  get posted(): bigint {
    return this.#posted.at(-1)?.to ?? this.#floor;
  }

  /** Looks every `pollMs`. */
  start(pollMs: number): void {
    const { clock, logger, metrics, onFailure } = this.#options;
    const { signal } = this.#abort;
    this.#working = (async () => {
      while (!signal.aborted) {
        try {
          await this.step();
        } catch (error) {
          // Only the L1 may be better next time.
          if (!(error instanceof ParleyError && error.recovery === "retry"))
            return onFailure(error instanceof Error ? error : new Error(String(error)));
          metrics.count("sequencer_batch_failures_total");
          logger.warn("batch_failed", { error });
        }
        await clock.sleep(pollMs, signal).catch(() => undefined);
      }
    })();
  }

  async stop(): Promise<void> {
    this.#abort.abort();
    await this.#working;
  }

  /** Looks what became of what was sent, and sends what is due. @throws ParleyError RPC_FAILED, STORE_FAILED; nothing is lost then, the next step does it again */
  async step(): Promise<void> {
    await this.#forgetOrphans();
    if (this.#inFlight !== undefined) await this.#settle(this.#inFlight);
    if (this.#inFlight === undefined) await this.#post();
    const { blocks, metrics } = this.#options;
    metrics.gauge("sequencer_unposted_blocks_count", Number(blocks.height - this.posted));
  }

  /** Takes back what stands on L1 blocks that are no more. */
  async #forgetOrphans(): Promise<void> {
    const { logger, metrics } = this.#options;
    const before = this.#posted.length;
    for (let last = this.#posted.at(-1); last !== undefined; last = this.#posted.at(-1)) {
      if ((await this.#l1Hash(last.l1Number)) === last.l1Hash) break;
      this.#posted.pop();
      metrics.count("sequencer_batches_orphaned_total");
      logger.warn("batch_orphaned", { to: last.to, l1Number: last.l1Number, l1Hash: last.l1Hash });
    }
    if (this.#posted.length < before) await this.#remember();
  }

  async #settle(inFlight: InFlight): Promise<void> {
    const { client, account, counts, bumpAfterMs, clock, logger, metrics } = this.#options;
    for (const hash of inFlight.hashes) {
      const receipt = await reading("l1", `reading the receipt of ${hash}`, () =>
        client.getTransactionReceipt({ hash }).catch((error: unknown) => {
          if (error instanceof TransactionReceiptNotFoundError) return undefined;
          throw error;
        }),
      );
      if (receipt === undefined) continue;
      this.#inFlight = undefined;
      this.#posted.push({ to: inFlight.to, l1Number: receipt.blockNumber, l1Hash: receipt.blockHash });
      for (const { to } of this.#posted.splice(0, Math.max(0, this.#posted.length - WATCHED))) this.#floor = to;
      counts.forget(this.#floor);
      metrics.count("sequencer_batches_total");
      metrics.count("sequencer_batch_bytes_total", inFlight.payload.length / 2 - 1);
      logger.info("batch_posted", { to: inFlight.to, l1Number: receipt.blockNumber, transaction: hash, gasUsed: receipt.gasUsed });
      return this.#remember();
    }
    const included = await reading("l1", "reading the batcher's nonce", () =>
      client.getTransactionCount({ address: account.address, blockTag: "latest" }),
    );
    if (included > inFlight.nonce) {
      // Something else was included under its nonce.
      this.#inFlight = undefined;
      this.#lastPostMs = Number.NEGATIVE_INFINITY;
    } else if (clock.nowMs() - inFlight.sinceMs >= bumpAfterMs) {
      // Pools take a replacement only if it offers a tenth more.
      const [better, asked] = [(inFlight.maxFeePerGas * 5n) / 4n, await this.#askedFee()];
      await this.#send(inFlight, better > asked ? better : asked);
    }
  }

  async #post(): Promise<void> {
    const { blocks, counts, sequencerKey, client, account, intervalMs, clock } = this.#options;
    const from = this.posted + 1n;
    const candidates = await blocks.range({ from, to: blocks.height, maxBlocks: MOST_BLOCKS, maxBytes: MOST_BLOCK_BYTES });
    const ready: PostedBlock[] = [];
    for (const block of candidates) {
      const count = counts.fromL1(block.number);
      if (count === undefined) break;
      ready.push({ block, fromL1: count });
    }
    if (ready.length === 0) return;
    const isDue = clock.nowMs() - this.#lastPostMs >= intervalMs || ready.length === MOST_BLOCKS;
    if (!isDue) return;
    const [payload] = buildBatches({ blocks: ready, maxBytes: PAYLOAD_BYTES, sequencerKey });
    if (payload === undefined) return;
    const nonce = await reading("l1", "reading the batcher's nonce", () =>
      client.getTransactionCount({ address: account.address, blockTag: "latest" }),
    );
    const inFlight = { to: lastNumberOf(payload), nonce, payload: bytesToHex(payload), hashes: [], maxFeePerGas: 0n, sinceMs: 0 };
    await this.#send(inFlight, await this.#askedFee());
    this.#lastPostMs = clock.nowMs();
  }

  /** What lets a transaction in for six full blocks to come, with something for who builds them. */
  async #askedFee(): Promise<bigint> {
    const { baseFeePerGas } = await reading("l1", "reading the newest block", () => this.#options.client.getBlock());
    return 2n * (baseFeePerGas ?? 0n) + GWEI;
  }

  /** Sends a payload for the first time, or again at another price. */
  async #send(inFlight: InFlight, wanted: bigint): Promise<void> {
    const { account, l1ChainId, client, clock, logger, metrics, maxFeePerGas: most, rollup } = this.#options;
    const maxFeePerGas = wanted < most ? wanted : most;
    const { nonce, payload } = inFlight;
    const raw = await account.signTransaction({
      type: "eip1559",
      chainId: Number(l1ChainId),
      nonce,
      to: this.#inbox,
      data: payload,
      gas: gasOf(payload),
      maxFeePerGas,
      maxPriorityFeePerGas: maxFeePerGas < GWEI ? maxFeePerGas : maxFeePerGas / 4n,
    });
    const hash = keccak256(raw);
    if (maxFeePerGas === most) {
      metrics.count("sequencer_batch_fee_capped_total");
      logger.warn("batch_fee_capped", {
        rollup: rollup.name,
        maxFeePerGas,
        hint: "the L1 asks for more than the most that it may cost (batchMaxFeeGwei); raise it before the sequencing window ends",
      });
    }
    // Known before it is sent: an answer that gets lost must not hide a transaction.
    this.#inFlight = { ...inFlight, maxFeePerGas, sinceMs: clock.nowMs(), hashes: [...new Set([...inFlight.hashes, hash])] };
    try {
      await client.request({ method: "eth_sendRawTransaction", params: [raw] });
    } catch (cause) {
      const reason = shortReason(cause);
      // It is there already, or has to offer more: the next step sees to it.
      if (/already known|already imported|underpriced|nonce too low|less than block base fee/i.test(reason)) return;
      if (inFlight.hashes.length === 0) this.#inFlight = undefined;
      throw new ParleyError("RPC_FAILED", `The L1 did not take a batch of ${rollup.name}: ${reason}`, {
        fields: { nonce, account: account.address },
        cause,
        recovery: "retry",
        hint: `check that the L1's RPC answers and that ${account.address} has funds there`,
      });
    }
  }

  async #l1Hash(number: bigint): Promise<Hex | undefined> {
    const block = await reading("l1", `reading block ${number}`, () =>
      this.#options.client.request<{ Parameters: [Hex, boolean]; ReturnType: { hash: Hex } | null }>({
        method: "eth_getBlockByNumber",
        params: [`0x${number.toString(16)}`, false],
      }),
    );
    return block?.hash;
  }

  async #remember(): Promise<void> {
    await this.#options.store.write([{ key: KEY, value: encodeProgress({ floor: this.#floor, posted: this.#posted }) }], { sync: true });
  }
}

/** Of a payload that was built here (specs/derivation.md §3): behind the kind. */
function lastNumberOf(payload: Uint8Array): bigint {
  return new DataView(payload.buffer, payload.byteOffset).getBigUint64(1);
}

/** What a transfer with this calldata uses: EIP-7623's floor is over the ordinary price where nothing is executed. */
function gasOf(payload: Hex): bigint {
  const bytes = hexToBytes(payload);
  const zeros = bytes.filter((byte) => byte === 0).length;
  return 21_000n + 10n * BigInt(zeros) + 40n * BigInt(bytes.length - zeros);
}

function encodeProgress({ floor, posted }: Progress): Uint8Array {
  const list = posted.map(({ to, l1Number, l1Hash }) => [to.toString(), l1Number.toString(), l1Hash]);
  return new TextEncoder().encode(JSON.stringify([floor.toString(), list]));
}

function decodeProgress(value: Uint8Array): Progress {
  const [floor, list] = JSON.parse(new TextDecoder().decode(value)) as [string, [string, string, Hex][]]; // written by encodeProgress
  return { floor: BigInt(floor), posted: list.map(([to, l1Number, l1Hash]) => ({ to: BigInt(to), l1Number: BigInt(l1Number), l1Hash })) };
}
