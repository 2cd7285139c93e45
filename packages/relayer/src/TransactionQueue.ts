import { type Address, type Hex, ParleyError } from "@parley/primitives";
import type { Clock, Logger } from "@parley/runtime";
import { type ChainClient, reading, shortReason } from "@parley/sdk";
import { keccak256, type LocalAccount, type TransactionReceipt, TransactionReceiptNotFoundError } from "viem";

/** What a transaction offers for its gas, in wei. */
export interface Fees {
  /** of the base fee, at most */
  baseFeePerGas: bigint;
  tipPerGas: bigint;
}

export interface TransactionQueueOptions {
  /** of the chain, for errors */
  name: string;
  client: ChainClient;
  account: LocalAccount;
  chainId: bigint;
  fees: () => Fees;
  clock: Clock;
  /** a transaction that is in no block after so long is sent again; after twice as long the queue starts over */
  stallMs: number;
  logger: Logger;
}

interface Pending<T> {
  nonce: number;
  hash: Hex;
  raw: Hex;
  sinceMs: number;
  resent: boolean;
  tag: T;
}

/** `lost`: it will not be included under this nonce; what it did has to be looked up and perhaps sent again. */
export type Settled<T> = { tag: T; outcome: "success" | "reverted" | "lost"; receipt?: TransactionReceipt };

/**
 * Transactions of one account on one chain, in order. Knows that the other side may forget its pool, be restarted, or include somebody else's transaction under
 * the same nonce: whatever happens, the next `settle` reports every transaction once and the next `send` works again.
 */
export class TransactionQueue<T> {
  readonly #options: TransactionQueueOptions;
  #pending: Pending<T>[] = [];
  /** undefined: to be asked for */
  #nonce: number | undefined;
  /** grows while nothing is included, so that a replacement is taken */
  #bump = 0n;

  constructor(options: TransactionQueueOptions) {
    this.#options = options;
  }

  get pendingCount(): number {
    return this.#pending.length;
  }

  tags(): T[] {
    return this.#pending.map(({ tag }) => tag);
  }

  /** Signs and hands over one transaction. @throws ParleyError RPC_FAILED when the chain did not take it; it then counts as never sent */
  async send({ to, data, gas, tag }: { to: Address; data: Hex; gas: bigint; tag: T }): Promise<Hex> {
    const { account, chainId, fees, client, clock, name, logger } = this.#options;
    for (let attempt = 0; ; attempt += 1) {
      this.#nonce ??= await this.#count("pending");
      const nonce = this.#nonce;
      const { baseFeePerGas, tipPerGas } = fees();
      const tip = tipPerGas + (this.#bump === 0n ? 0n : (baseFeePerGas * this.#bump) / 4n + this.#bump);
      const raw = await account.signTransaction({
        type: "eip1559",
        chainId: Number(chainId),
        nonce,
        to,
        data,
        gas,
        maxFeePerGas: baseFeePerGas + tip,
        maxPriorityFeePerGas: tip,
      });
      try {
        await client.request({ method: "eth_sendRawTransaction", params: [raw] });
      } catch (cause) {
        const reason = shortReason(cause);
        if (!isKnown(reason)) {
          // The pool and we disagree about the nonce, or the answer got lost: ask before the next one.
          this.#nonce = undefined;
          if (isNonceTrouble(reason) && attempt === 0) {
            if (/underpriced/i.test(reason)) this.#bump += 1n;
            continue;
          }
          throw new ParleyError("RPC_FAILED", `${name} did not take a transaction: ${reason}`, {
            fields: { chain: name, nonce, account: account.address },
            cause,
            recovery: "retry",
            hint: `check that the RPC answers and that ${account.address} has funds there`,
          });
        }
      }
      this.#nonce = nonce + 1;
      const hash = keccak256(raw);
      logger.debug("transaction_sent", { chain: name, nonce, hash, action: tag });
      this.#pending.push({ nonce, hash, raw, sinceMs: clock.nowMs(), resent: false, tag });
      return hash;
    }
  }

  /** What became of the pending transactions that the chain has decided about. Sends again what stalled. @throws ParleyError RPC_FAILED */
  async settle(): Promise<Settled<T>[]> {
    if (this.#pending.length === 0) return [];
    const { clock, stallMs } = this.#options;
    const included = await this.#count("latest");
    const decided = this.#pending.filter(({ nonce }) => nonce < included);
    const settled = await Promise.all(decided.map((pending) => this.#outcome(pending)));
    this.#pending = this.#pending.filter(({ nonce }) => nonce >= included);
    if (decided.length > 0) {
      this.#bump = 0n;
      // Time counts from the last sign of life: a long queue is no stall.
      for (const pending of this.#pending) pending.sinceMs = clock.nowMs();
    }

    const oldest = this.#pending[0];
    if (oldest === undefined) return settled;
    const waitedMs = clock.nowMs() - oldest.sinceMs;
    if (waitedMs >= 2 * stallMs && oldest.resent) return [...settled, ...this.#startOver(included)];
    if (waitedMs >= stallMs && !oldest.resent) await this.#resend();
    return settled;
  }

  /** The chain took blocks back: nonces may be free again, and nobody knows what its pool holds. Gives up what is pending; the next `send` asks for a nonce. */
  giveUp(): T[] {
    const tags = this.tags();
    this.#pending = [];
    this.#nonce = undefined;
    return tags;
  }

  /** Gives up all pending transactions, and replaces them from the first nonce that is in no block. */
  #startOver(included: number): Settled<T>[] {
    const lost = this.#pending.map(({ tag }): Settled<T> => ({ tag, outcome: "lost" }));
    this.#pending = [];
    this.#nonce = included;
    this.#bump += 1n;
    return lost;
  }

  async #resend(): Promise<void> {
    const { client, logger, name } = this.#options;
    for (const pending of this.#pending) {
      pending.resent = true;
      // A pool that still has it says so; one that cannot take it will be seen by the stall that goes on.
      await client.request({ method: "eth_sendRawTransaction", params: [pending.raw] }).catch(() => undefined);
    }
    logger.warn("transactions_sent_again", { chain: name, count: this.#pending.length });
  }

  async #outcome({ hash, tag }: Pending<T>): Promise<Settled<T>> {
    const { client, name } = this.#options;
    const receipt = await reading(name, `reading the receipt of ${hash}`, () =>
      client.getTransactionReceipt({ hash }).catch((error: unknown) => {
        if (error instanceof TransactionReceiptNotFoundError) return undefined;
        throw error;
      }),
    );
    // Another transaction has the nonce: the account is used elsewhere too, or this one was replaced.
    if (receipt === undefined) return { tag, outcome: "lost" };
    return { tag, outcome: receipt.status, receipt };
  }

  #count(blockTag: "latest" | "pending"): Promise<number> {
    const { client, account, name } = this.#options;
    return reading(name, `reading the nonce of ${account.address}`, () =>
      client.getTransactionCount({ address: account.address, blockTag }),
    );
  }
}

function isKnown(reason: string): boolean {
  return /already (known|imported|exists)/i.test(reason);
}

function isNonceTrouble(reason: string): boolean {
  return /nonce too (low|high)|underpriced|lower than the current nonce/i.test(reason);
}
