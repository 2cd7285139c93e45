import { type Hex, ParleyError, type RollupDeployment } from "@parley/primitives";
import { EngineRpc, type RpcMethods, rpcMethods } from "@parley/rollup-node";
import type { Clock } from "@parley/runtime";
import { type ChainClient, chainClient, localClient } from "@parley/sdk";
import type { OriginVerdict } from "./L1View.ts";
import type { RollupFollower } from "./RollupFollower.ts";

const TIMEOUT_MS = 5_000;
/** Of a whole answer. */
const DEADLINE_MS = 10_000;
/** What an engine that began with a newer state has no answer to. */
const OF_BLOCKS: ReadonlySet<string> = new Set(["eth_getBlockByNumber", "eth_getBlockByHash", "eth_getBlockReceipts"]);

/** What it is made of: the rollup's chain on this operator's own engine. */
export type OwnRollup = Pick<RollupFollower, "engine" | "derivedView" | "hashOf">;

/**
 * A rollup as the L1 of others: what this operator itself executed and derived of it. Old blocks that its engine does not have any more come from the rollup's public RPC, by the hash that this operator knows.
 */
export class ParentNode {
  /** of the rollup; `safe` and `finalized` are this operator's own words */
  readonly client: ChainClient;
  readonly #follower: OwnRollup;
  readonly #rpc: EngineRpc;
  readonly #methods: RpcMethods;
  readonly #others: ChainClient;
  readonly #clock: Clock;

  constructor(rollup: Pick<RollupDeployment, "name" | "rpcUrl">, follower: OwnRollup, clock: Clock) {
    this.#clock = clock;
    this.#follower = follower;
    this.#rpc = new EngineRpc(follower);
    const submit = async () => {
      throw new ParleyError("TRANSACTION_REFUSED", `an operator reads ${rollup.name}, and takes no transactions for it`);
    };
    this.#methods = rpcMethods({ engine: { submit }, rpc: this.#rpc, derived: follower.derivedView });
    this.#others = chainClient(rollup.rpcUrl, { timeoutMs: TIMEOUT_MS });
    this.client = localClient(({ method, params }) => this.#answer(method, Array.isArray(params) ? params : []));
  }

  stop(): void {
    this.#rpc.close();
  }

  /** @throws ParleyError CONFIG_INVALID unless that block is `safe` here, and has not been forgotten: nothing else may be rested on */
  async requireStart(number: bigint, hash: Hex): Promise<void> {
    const verdict = await this.checkOrigin(number, hash);
    if (verdict === "match") return;
    throw new ParleyError(
      "CONFIG_INVALID",
      `It rests on block ${number} (${hash}), which is ${verdict === "mismatch" ? "another one" : "not known to be safe"} here`,
      {
        fields: { number, hash, verdict },
        hint: "its L1 may not have come as far here yet, or its operator keeps no blocks as old as that (keepBlocks)",
      },
    );
  }

  /** As `L1View.checkOrigin`, of the rollup's `safe` blocks. @throws ParleyError STORE_FAILED */
  async checkOrigin(number: bigint, hash: Hex): Promise<OriginVerdict> {
    const safe = this.#follower.derivedView.safe?.number ?? 0n;
    const known = number > safe ? undefined : await this.#follower.hashOf(number);
    if (known === undefined) return "unknown";
    return known === hash ? "match" : "mismatch";
  }

  async #answer(method: string, params: readonly unknown[]): Promise<unknown> {
    const { outcome } = await this.#methods(method, params);
    if (outcome.error !== undefined) throw new Error(outcome.error.message);
    if (outcome.result !== null || !OF_BLOCKS.has(method)) return outcome.result;
    const [block, ...others] = params;
    // By hash, whoever asks sees that it is that very block; a number would be anybody's word.
    const hash = method === "eth_getBlockByNumber" ? await this.#hashOf(block) : block;
    if (hash === undefined) return null;
    const call = { method: method === "eth_getBlockByNumber" ? "eth_getBlockByHash" : method, params: [hash, ...others] };
    return this.#fromOthers(call);
  }

  async #hashOf(number: unknown): Promise<Hex | undefined> {
    if (typeof number !== "string" || !/^0x[0-9a-f]{1,16}$/.test(number)) return undefined;
    return this.#follower.hashOf(BigInt(number));
  }

  /** An answer that does not come, or does not end, is none. */
  async #fromOthers(call: { method: string; params: readonly unknown[] }): Promise<unknown> {
    const { promise: late, reject } = Promise.withResolvers<never>();
    const tooLate = () => reject(new Error(`${call.method} was not answered within ${DEADLINE_MS} ms`));
    const cancel = this.#clock.scheduleAt(this.#clock.nowMs() + DEADLINE_MS, tooLate);
    try {
      return await Promise.race([this.#others.request(call as Parameters<ChainClient["request"]>[0]), late]); // as it was asked for
    } finally {
      cancel();
    }
  }
}
