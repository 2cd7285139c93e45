import { type Hex, ParleyError, type RollupDeployment } from "@parley/primitives";
import { EngineRpc, type RpcMethods, rpcMethods } from "@parley/rollup-node";
import { type ChainClient, chainClient, localClient } from "@parley/sdk";
import type { OriginVerdict } from "./L1View.ts";
import type { RollupFollower } from "./RollupFollower.ts";

const TIMEOUT_MS = 5_000;
/** What an engine that began with a newer state has no answer to. */
const OF_BLOCKS: ReadonlySet<string> = new Set(["eth_getBlockByNumber", "eth_getBlockByHash", "eth_getBlockReceipts"]);

/** What it is made of: the rollup's chain on this operator's own engine. */
export type OwnRollup = Pick<RollupFollower, "engine" | "derivedView" | "hashOf">;

/**
 * A rollup as the L1 of others: what this operator itself executed and derived of it. Old blocks that its engine does not have any more come from the rollup's public RPC; they count only if they have the hash that this operator knows, or
 * lead to a block that it knows.
 */
export class ParentNode {
  /** of the rollup; `safe` and `finalized` are this operator's own words */
  readonly client: ChainClient;
  readonly #follower: OwnRollup;
  readonly #rpc: EngineRpc;
  readonly #methods: RpcMethods;
  readonly #others: ChainClient;

  constructor(rollup: Pick<RollupDeployment, "name" | "rpcUrl">, follower: OwnRollup) {
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
    const [block] = params;
    if (block === "safe" || block === "finalized") return null;
    const answer: unknown = await this.#others.request({ method, params } as Parameters<ChainClient["request"]>[0]); // as it was asked for
    return (await this.#isOther(method, block, answer)) ? null : answer;
  }

  /** Whether this operator knows another block of that number. */
  async #isOther(method: string, block: unknown, answer: unknown): Promise<boolean> {
    if (method !== "eth_getBlockByNumber" || typeof block !== "string" || !/^0x[0-9a-f]{1,16}$/.test(block)) return false;
    const own = await this.#follower.hashOf(BigInt(block));
    return own !== undefined && (typeof answer !== "object" || answer === null || Reflect.get(answer, "hash") !== own);
  }
}
