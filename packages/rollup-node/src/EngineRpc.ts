import type { Hex } from "@parley/primitives";
import { type Engine, JsonRpc, type RpcCall, type RpcOutcome } from "@parley/stacks";

const TIMEOUT_MS = 60_000;

/** What the public reads from, and submits to: the engine that a chain has now. */
export class EngineRpc {
  readonly #chain: { readonly engine: Engine };
  #rpc: JsonRpc | undefined;

  constructor(chain: { readonly engine: Engine }) {
    this.#chain = chain;
  }

  /** @throws ParleyError RPC_FAILED, ENGINE_EXITED */
  send(call: RpcCall): Promise<RpcOutcome> {
    const { rpcUrl } = this.#chain.engine;
    if (this.#rpc?.url !== rpcUrl) {
      this.#rpc?.close();
      this.#rpc = new JsonRpc({ url: rpcUrl, timeoutMs: TIMEOUT_MS });
    }
    return this.#rpc.send(call);
  }

  /** @throws ParleyError as `Engine.submit` */
  async submit(rawTransaction: Hex): Promise<Hex> {
    for (;;) {
      const { engine } = this.#chain;
      const outcome = await engine.submit(rawTransaction).then(
        (hash) => ({ hash }),
        (error: unknown) => ({ error }),
      );
      // Another one took its place meanwhile, and may not have heard of the transaction.
      if (engine !== this.#chain.engine) continue;
      if ("hash" in outcome) return outcome.hash;
      throw outcome.error;
    }
  }

  close(): void {
    this.#rpc?.close();
  }
}
