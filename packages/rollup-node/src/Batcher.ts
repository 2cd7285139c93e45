import { buildBatch, encodeBlobs, MAX_PAYLOAD_BYTES, type PostedBlock } from "@parley/derivation";
import { type Address, type Hex, inboxOf, LIMITS, ParleyError, type RollupDeployment } from "@parley/primitives";
import { type Clock, type Logger, type Metrics, Outage, type Store } from "@parley/runtime";
import { type ChainClient, loadKzg, reading, shortReason, sidecarOf } from "@parley/sdk";
import type { BlockStore } from "@parley/stacks";
import { bytesToHex, type LocalAccount, TransactionReceiptNotFoundError } from "viem";
import { affordable, betterOffer, type Carriage, type FeeCaps, type Fees, firstOffer, type L1Prices, type Offer } from "./batchFees.ts";
import { type BatchCarrier, signBatch } from "./batchTransaction.ts";
import type { L1Follower } from "./L1Follower.ts";
import { UNSEALED } from "./OwnChain.ts";

/** Blocks that one batch is made from, at most. */
const MOST_BLOCKS = 1_024;
const MOST_BLOCK_BYTES = 4 * 2 ** 20;
/** Of a payload. In calldata: what pools take of one transaction is 128 KiB. In blobs: what six carry. */
const PAYLOAD_BYTES = { calldata: 126_000, blobs: MAX_PAYLOAD_BYTES } as const;
/** What a sequencer may choose for one block, so that a payload carries it whatever it is made of: a block is in one batch, a batch in one transaction. */
export const CHOSEN_BYTES = { calldata: 120_000, blobs: LIMITS.chosenBytes } as const;
/** Posted batches that are watched for an L1 that changes its mind; what lies under more of them is taken as posted for good. */
const WATCHED = 256;
/** After which a transaction that is in no block is looked for in the pool. */
const FORGOTTEN_AFTER_MS = 6_000;
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
  /** of the payload */
  bytes: number;
  carrier: BatchCarrier;
  /** of every transaction that was sent with it */
  hashes: Hex[];
  fees: Fees;
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
  /** what batches travel in; from blobs it falls back to calldata while blobs cost more than their cap */
  da: Carriage;
  /** over them nothing is sent */
  caps: FeeCaps;
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
  /** nothing can be posted before that */
  #waitsUntilMs = Number.NEGATIVE_INFINITY;
  /** of what the pool has of this account from an earlier life, and takes alone until that is in a block */
  #held: Carriage | undefined;
  #fellBack = false;
  #isFailing = false;
  #working: Promise<void> = Promise.resolve();
  #last: Promise<void> = Promise.resolve();

  private constructor(options: BatcherOptions, { floor, posted }: Progress) {
    this.#options = options;
    this.#inbox = inboxOf(options.rollup.rollupId);
    this.#posted = posted;
    this.#floor = floor;
  }

  /** Reads what an earlier life posted. @throws ParleyError STORE_FAILED; as `loadKzg` where it posts in blobs */
  static async open(options: BatcherOptions): Promise<Batcher> {
    // Now, since it holds the thread up: later a block would be late.
    if (options.da === "blobs") await loadKzg();
    const stored = await options.store.get(KEY);
    const batcher = new Batcher(options, stored === undefined ? { floor: 0n, posted: [] } : decodeProgress(stored));
    // The L1 did not take what was given up meanwhile.
    if (batcher.posted > options.blocks.height) await batcher.#goOnFrom(batcher.#posted.filter(({ to }) => to <= options.blocks.height));
    return batcher;
  }

  /** The L1 has all blocks up to that one, whoever brought them, and none above it. @throws ParleyError STORE_FAILED */
  restart(number: bigint): Promise<void> {
    return this.#inTurn(() => this.#has(number));
  }

  #has(number: bigint): Promise<void> {
    this.#floor = number;
    return this.#goOnFrom([]);
  }

  /** A step that is under way must not remember what was posted before. */
  #inTurn(work: () => Promise<void>): Promise<void> {
    const done = this.#last.then(work);
    this.#last = done.catch(() => undefined);
    return done;
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

  /** Whether the last look, or what was sent then, failed. */
  get isFailing(): boolean {
    return this.#isFailing;
  }

  /** Looks every `pollMs`. */
  start(pollMs: number): void {
    const { clock, logger, metrics, onFailure } = this.#options;
    const { signal } = this.#abort;
    const outage = new Outage(logger, "batch_failed");
    this.#working = (async () => {
      while (!signal.aborted) {
        try {
          await this.step();
          outage.over();
          this.#isFailing = false;
        } catch (error) {
          // Only the L1 may be better next time.
          if (!(error instanceof ParleyError && error.recovery === "retry"))
            return onFailure(error instanceof Error ? error : new Error(String(error)));
          metrics.count("sequencer_batch_failures_total");
          outage.failed({ error });
          this.#isFailing = true;
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
  step(): Promise<void> {
    return this.#inTurn(() => this.#step());
  }

  async #step(): Promise<void> {
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
    const { client, account, counts, bumpAfterMs, caps, clock, logger, metrics } = this.#options;
    const { kind } = inFlight.carrier;
    for (const hash of inFlight.hashes) {
      const receipt = await reading("l1", `reading the receipt of ${hash}`, () =>
        client.getTransactionReceipt({ hash }).catch((error: unknown) => {
          if (error instanceof TransactionReceiptNotFoundError) return undefined;
          throw error;
        }),
      );
      if (receipt === undefined) continue;
      this.#inFlight = undefined;
      this.#held = undefined;
      this.#posted.push({ to: inFlight.to, l1Number: receipt.blockNumber, l1Hash: receipt.blockHash });
      for (const { to } of this.#posted.splice(0, Math.max(0, this.#posted.length - WATCHED))) this.#floor = to;
      counts.forget(this.#floor);
      metrics.count("sequencer_batches_total");
      metrics.count("sequencer_batch_bytes_total", inFlight.bytes);
      const { gasUsed, blobGasUsed = 0n, blockNumber: l1Number } = receipt;
      const blobs = inFlight.carrier.kind === "blobs" ? inFlight.carrier.sidecar.blobs.length : 0;
      if (blobs > 0) metrics.count("sequencer_batch_blobs_total", blobs);
      logger.info("batch_posted", { to: inFlight.to, l1Number, transaction: hash, bytes: inFlight.bytes, gasUsed, blobs, blobGasUsed });
      return this.#remember();
    }
    const included = await reading("l1", "reading the batcher's nonce", () =>
      client.getTransactionCount({ address: account.address, blockTag: "latest" }),
    );
    if (included > inFlight.nonce) {
      // Something else was included under its nonce.
      this.#inFlight = undefined;
      this.#held = undefined;
      this.#lastPostMs = Number.NEGATIVE_INFINITY;
    } else if (clock.nowMs() - inFlight.sinceMs >= bumpAfterMs) {
      const offer = betterOffer(inFlight.fees, await this.#prices(kind), caps, kind);
      // The caps allow no more. What no pool holds any more need not stay in blobs until they cost less again.
      const isLost = kind === "blobs" && offer.fees === inFlight.fees && !(await this.#isWaiting(inFlight.hashes));
      if (isLost) this.#inFlight = undefined;
      else await this.#send(inFlight, offer);
    } else if (clock.nowMs() - inFlight.sinceMs >= FORGOTTEN_AFTER_MS && !(await this.#isWaiting(inFlight.hashes))) {
      // A node that was killed has an empty pool, and the sequencing window may be shorter than what a better price waits for.
      const { sinceMs, fees } = inFlight;
      await this.#send(inFlight, { fees, isCapped: false });
      this.#inFlight = { ...inFlight, sinceMs };
    }
  }

  /** Whether the L1's pool has one of these transactions. */
  async #isWaiting(hashes: readonly Hex[]): Promise<boolean> {
    for (const hash of hashes) {
      const transaction = await reading("l1", `reading transaction ${hash}`, () =>
        this.#options.client.request<{ Parameters: [Hex]; ReturnType: object | null }>({
          method: "eth_getTransactionByHash",
          params: [hash],
        }),
      );
      if (transaction !== null) return true;
    }
    return false;
  }

  async #post(): Promise<void> {
    const { client, account, clock, caps, da, metrics } = this.#options;
    const ready = await this.#ready();
    const [first] = ready;
    const isDue = clock.nowMs() - this.#lastPostMs >= this.#options.intervalMs || ready.length === MOST_BLOCKS;
    if (first === undefined || !isDue || clock.nowMs() < this.#waitsUntilMs) return;
    const prices = await this.#prices(this.#held ?? da);
    const carriage = this.#carriage(prices);
    const payload = carriage === undefined ? undefined : this.#payload(ready, carriage);
    if (carriage === undefined || payload === undefined) return this.#wait(first, prices, carriage);
    if (da === "blobs" && carriage === "calldata") metrics.count("sequencer_batch_fallbacks_total");
    const nonce = await reading("l1", "reading the batcher's nonce", () =>
      client.getTransactionCount({ address: account.address, blockTag: "latest" }),
    );
    const carrier: BatchCarrier =
      carriage === "calldata"
        ? { kind: carriage, data: bytesToHex(payload) }
        : { kind: carriage, sidecar: await sidecarOf(encodeBlobs(payload)) };
    const offer = firstOffer(prices, caps, carriage);
    const { fees } = offer;
    await this.#send({ to: lastNumberOf(payload), nonce, bytes: payload.length, carrier, hashes: [], fees, sinceMs: 0 }, offer);
    this.#lastPostMs = clock.nowMs();
  }

  /** Blocks that are not posted, from the first on, as far as it is known what of them comes from the L1. */
  async #ready(): Promise<PostedBlock[]> {
    const { blocks, counts } = this.#options;
    const from = this.posted + 1n;
    const candidates = await blocks.range({ from, to: blocks.height, maxBlocks: MOST_BLOCKS, maxBytes: MOST_BLOCK_BYTES });
    // What the L1 brought it has, with all below it; nobody may have said so yet. A batch that ends with such a block would be a second signature for its number (specs/protocol.md §2.3).
    const brought = candidates.findLastIndex(({ signature }) => signature === UNSEALED);
    if (brought >= 0) await this.#has(candidates[brought]?.number ?? this.#floor);
    const ready: PostedBlock[] = [];
    for (const block of candidates.slice(brought + 1)) {
      const count = counts.fromL1(block.number);
      if (count === undefined) break;
      ready.push({ block, fromL1: count });
    }
    return ready;
  }

  /** What the next batch travels in; `undefined` while the caps allow neither. */
  #carriage(prices: L1Prices): Carriage | undefined {
    const { da, caps, logger, rollup } = this.#options;
    if (this.#held !== undefined) return this.#held;
    if (da === "calldata") return da;
    const carriage = affordable(prices, caps);
    if (carriage === "calldata" && !this.#fellBack) {
      const hint = "blobs cost more than they may (batchMaxBlobFeeGwei): batches travel in calldata until they do not";
      logger.warn("batch_fell_back", { rollup: rollup.name, ...prices, maxFeePerBlobGas: caps.maxFeePerBlobGas, hint });
    }
    this.#fellBack = carriage === "calldata";
    return carriage;
  }

  /** `undefined` when the first block is too large for calldata, which is only what it falls back to. @throws ParleyError BATCH_INVALID when it is too large for all that it may travel in */
  #payload(blocks: readonly PostedBlock[], carriage: Carriage): Uint8Array | undefined {
    const { sequencerKey, da } = this.#options;
    try {
      return buildBatch({ blocks, maxBytes: PAYLOAD_BYTES[carriage], sequencerKey });
    } catch (error) {
      if (!(error instanceof ParleyError) || error.code !== "BATCH_INVALID" || carriage === "blobs") throw error;
      if (da === "blobs") return undefined;
      const { message, fields } = error;
      throw new ParleyError("BATCH_INVALID", message, { fields, cause: error, hint: "it was made for blobs: post in blobs again (da)" });
    }
  }

  /** Looks again only after the time between two batches. */
  #wait({ block: { number } }: PostedBlock, prices: L1Prices, carriage: Carriage | undefined): void {
    const { clock, intervalMs, logger, metrics, rollup, caps } = this.#options;
    this.#waitsUntilMs = clock.nowMs() + intervalMs;
    metrics.count("sequencer_batch_waits_total");
    const reason = carriage === undefined ? "the L1 asks more than the caps" : `block ${number} is too large for ${carriage}`;
    logger.warn("batch_waits", {
      rollup: rollup.name,
      number,
      reason,
      ...prices,
      ...caps,
      hint: "raise what blobs may cost (batchMaxBlobFeeGwei) before the sequencing window ends",
    });
  }

  async #prices(carriage: Carriage): Promise<L1Prices> {
    const { client } = this.#options;
    const { baseFeePerGas } = await reading("l1", "reading the newest block", () => client.getBlock());
    const blobBaseFee = carriage === "blobs" ? await reading("l1", "reading the price of blobs", () => client.getBlobBaseFee()) : 0n;
    return { baseFeePerGas: baseFeePerGas ?? 0n, blobBaseFee };
  }

  /** Sends a payload for the first time, or again at another price. */
  async #send(inFlight: InFlight, { fees, isCapped }: Offer): Promise<void> {
    const { account, l1ChainId, client, clock, logger, metrics, rollup } = this.#options;
    const { nonce, carrier } = inFlight;
    const { kind } = carrier;
    const { hash, raw } = await signBatch(account, { chainId: Number(l1ChainId), nonce, inbox: this.#inbox, carrier, fees });
    if (isCapped) {
      metrics.count("sequencer_batch_fee_capped_total");
      logger.warn("batch_fee_capped", {
        rollup: rollup.name,
        carriage: kind,
        ...fees,
        hint: "a batch that waits cannot offer more than it may cost (batchMaxFeeGwei, batchMaxBlobFeeGwei); raise it before the sequencing window ends",
      });
    }
    // Known before it is sent: an answer that gets lost must not hide a transaction.
    this.#inFlight = { ...inFlight, fees, sinceMs: clock.nowMs(), hashes: [...new Set([...inFlight.hashes, hash])] };
    try {
      await client.request({ method: "eth_sendRawTransaction", params: [raw] });
    } catch (error) {
      const reason = shortReason(error);
      const isFirst = inFlight.hashes.length === 0;
      // Blobs got dearer meanwhile, and this pool, anvil's, holds nothing below their price.
      const isTooCheap = /blob_gas_price/i.test(reason);
      // It is there already, or has to offer more: the next step sees to it.
      if (/already known|already imported|underpriced|nonce too low|less than block base fee/i.test(reason)) return;
      if (isFirst) this.#inFlight = undefined;
      if (isTooCheap) return;
      if (isFirst && /already reserved|conflicts with existing/i.test(reason)) {
        // The pool has a transaction of the other kind, of an earlier life, and takes nothing but its replacement.
        this.#held = kind === "blobs" ? "calldata" : "blobs";
        return logger.warn("batch_account_held", { rollup: rollup.name, nonce, by: this.#held });
      }
      throw new ParleyError("RPC_FAILED", `The L1 did not take a batch of ${rollup.name}: ${reason}`, {
        // Not the cause: it has the whole request in it, up to 1.6 MB.
        fields: { nonce, account: account.address },
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

function encodeProgress({ floor, posted }: Progress): Uint8Array {
  const list = posted.map(({ to, l1Number, l1Hash }) => [to.toString(), l1Number.toString(), l1Hash]);
  return new TextEncoder().encode(JSON.stringify([floor.toString(), list]));
}

function decodeProgress(value: Uint8Array): Progress {
  const [floor, list] = JSON.parse(new TextDecoder().decode(value)) as [string, [string, string, Hex][]]; // written by encodeProgress
  return { floor: BigInt(floor), posted: list.map(([to, l1Number, l1Hash]) => ({ to: BigInt(to), l1Number: BigInt(l1Number), l1Hash })) };
}
