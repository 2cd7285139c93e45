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
  submit(rawTransaction: Hex): Promise<Hex> {
    return this.#chain.engine.submit(rawTransaction);
  }

  close(): void {
    this.#rpc?.close();
  }
}
