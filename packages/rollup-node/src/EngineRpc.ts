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
    return this.#withEngine(({ rpcUrl }) => {
      if (this.#rpc?.url !== rpcUrl) {
        this.#rpc?.close();
        this.#rpc = new JsonRpc({ url: rpcUrl, timeoutMs: TIMEOUT_MS });
      }
      return this.#rpc.send(call);
    });
  }

  /** @throws ParleyError as `Engine.submit` */
  async submit(rawTransaction: Hex): Promise<Hex> {
    let admitted: Hex | undefined;
    return this.#withEngine(async (engine) => {
      try {
        admitted = await engine.submit(rawTransaction);
        return admitted;
      } catch (error) {
        // One engine had admitted it, and the next one was given it with the others: there it is known already.
        if (admitted !== undefined) return admitted;
        throw error;
      }
    });
  }

  /** Does it once more where another engine took its place meanwhile: the former one may have failed for that, and what it was told the next one may not know. */
  async #withEngine<T>(work: (engine: Engine) => Promise<T>): Promise<T> {
    for (;;) {
      const { engine } = this.#chain;
      try {
        const result = await work(engine);
        if (engine === this.#chain.engine) return result;
      } catch (error) {
        if (engine === this.#chain.engine) throw error;
      }
    }
  }

  close(): void {
    this.#rpc?.close();
  }
}
