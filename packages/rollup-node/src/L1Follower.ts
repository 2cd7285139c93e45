import { type Hex, ParleyError } from "@parley/primitives";
import type { Clock, Logger, Metrics } from "@parley/runtime";
import { JsonRpc } from "@parley/stacks";
import type { L1Origin } from "./sealBlock.ts";

const L1_TIMEOUT_MS = 5_000;

export interface L1FollowerOptions {
  rpcUrl: string;
  /** refuses an L1 of another chain id */
  chainId: bigint;
  pollMs: number;
  clock: Clock;
  logger: Logger;
  metrics: Metrics;
}

/** Knows the L1's newest block, by asking again and again. An L1 that does not answer leaves what was known before. */
export class L1Follower {
  readonly #options: L1FollowerOptions;
  readonly #rpc: JsonRpc;
  readonly #abort = new AbortController();
  #newest: L1Origin | undefined;
  #polling: Promise<void> = Promise.resolve();

  constructor(options: L1FollowerOptions) {
    this.#options = options;
    this.#rpc = new JsonRpc({ url: options.rpcUrl, timeoutMs: L1_TIMEOUT_MS, maxAnswerBytes: 4 * 2 ** 20 });
  }

  /** Asks once, then every `pollMs`. @throws ParleyError CONFIG_INVALID when it is another chain than the deployment's */
  async start(): Promise<void> {
    await this.#poll();
    this.#polling = this.#pollForever();
  }

  async stop(): Promise<void> {
    this.#abort.abort();
    await this.#polling;
    this.#rpc.close();
  }

  /**
   * The origin for the next block: the newest L1 block that was seen, but never one with a lower number than `previous` (specs/protocol.md §2).
   * Undefined while the L1 never answered and there is no previous one.
   */
  originAfter(previous: L1Origin | undefined): L1Origin | undefined {
    if (this.#newest === undefined || previous === undefined) return this.#newest ?? previous;
    return this.#newest.number >= previous.number ? this.#newest : previous;
  }

  async #pollForever(): Promise<void> {
    const { clock, pollMs } = this.#options;
    const { signal } = this.#abort;
    while (!signal.aborted) {
      await clock.sleep(pollMs, signal).then(
        () => this.#poll(),
        () => undefined,
      );
    }
  }

  async #poll(): Promise<void> {
    const { chainId, logger, metrics } = this.#options;
    try {
      // Until the first success: an endpoint does not change its chain.
      if (this.#newest === undefined) requireChain(await this.#rpc.call("eth_chainId"), chainId);
      this.#newest = readOrigin(await this.#rpc.call("eth_getBlockByNumber", ["latest", false]));
      metrics.gauge("sequencer_l1_block_count", Number(this.#newest.number));
    } catch (error) {
      if (error instanceof ParleyError && error.code === "CONFIG_INVALID") throw error;
      metrics.count("sequencer_l1_failures_total");
      logger.warn("l1_poll_failed", { error });
    }
  }
}

function requireChain(answer: unknown, chainId: bigint): void {
  if (answer === `0x${chainId.toString(16)}`) return;
  throw new ParleyError("CONFIG_INVALID", `The L1 endpoint is chain ${String(answer)}, the deployment's L1 is chain ${chainId}`, {
    fields: { key: "l1.rpcUrl", answer, chainId },
    hint: "use the RPC URL of the deployment's L1",
  });
}

function readOrigin(answer: unknown): L1Origin {
  const [number, hash] = typeof answer === "object" && answer !== null ? [Reflect.get(answer, "number"), Reflect.get(answer, "hash")] : [];
  if (typeof number !== "string" || !/^0x[0-9a-f]{1,16}$/.test(number) || typeof hash !== "string" || !/^0x[0-9a-f]{64}$/.test(hash)) {
    throw new ParleyError("RPC_FAILED", "The L1's newest block has no proper number and hash", {
      fields: { number, hash },
      recovery: "retry",
    });
  }
  return { number: BigInt(number), hash: hash as Hex }; // the pattern above is the type
}
