import { type Hex, ParleyError } from "@parley/primitives";
import { JsonRpc } from "@parley/stacks";

/** Blocks that are asked for in one request; a sequencer's endpoint takes 100. */
const AT_ONCE = 50;

/** A block of which an endpoint shows another hash, or none. */
export interface Difference {
  number: bigint;
  derived: Hex;
  shown: Hex | undefined;
}

/** Compares derived blocks with those that a rollup's endpoint shows. The first that differs decides; nothing after it is asked for. */
export class HashComparison {
  readonly #rpc: JsonRpc;
  #waiting: { number: bigint; hash: Hex }[] = [];
  #compared = 0n;
  #difference: Difference | undefined;

  constructor(rpcUrl: string) {
    this.#rpc = new JsonRpc({ url: rpcUrl });
  }

  /** Blocks that are equal, from block 1 on. */
  get equal(): bigint {
    return this.#compared;
  }

  get difference(): Difference | undefined {
    return this.#difference;
  }

  /** The next derived block. @throws ParleyError RPC_FAILED */
  async add(number: bigint, hash: Hex): Promise<void> {
    if (this.#difference !== undefined) return;
    this.#waiting.push({ number, hash });
    if (this.#waiting.length >= AT_ONCE) await this.flush();
  }

  /** Compares what was added. @throws ParleyError RPC_FAILED */
  async flush(): Promise<void> {
    if (this.#waiting.length === 0) return;
    const calls = this.#waiting.map(({ number }) => ({ method: "eth_getBlockByNumber", params: [`0x${number.toString(16)}`, false] }));
    const outcomes = await this.#rpc.sendBatch(calls);
    for (const [i, { number, hash }] of this.#waiting.entries()) {
      const outcome = outcomes[i];
      if (outcome?.error !== undefined) throw refused(this.#rpc.url, number, outcome.error.message);
      const shown = hashOf(outcome?.result);
      if (shown === hash) this.#compared = number;
      else this.#difference ??= { number, derived: hash, shown };
      if (this.#difference !== undefined) break;
    }
    this.#waiting = [];
  }

  /** The blocks above this one are derived anew. */
  forget(number: bigint): void {
    this.#waiting = this.#waiting.filter((block) => block.number <= number);
    if (this.#compared > number) this.#compared = number;
    if (this.#difference !== undefined && this.#difference.number > number) this.#difference = undefined;
  }

  close(): void {
    this.#rpc.close();
  }
}

function hashOf(block: unknown): Hex | undefined {
  const hash: unknown = typeof block === "object" && block !== null ? Reflect.get(block, "hash") : undefined;
  return typeof hash === "string" && /^0x[0-9a-f]{64}$/.test(hash) ? (hash as Hex) : undefined; // matched the pattern
}

function refused(url: string, number: bigint, reason: string): ParleyError {
  return new ParleyError("RPC_FAILED", `${url} does not tell its block ${number}: ${reason}`, {
    fields: { url, number, reason },
    recovery: "retry",
    hint: "leave out --compare, or check that the rollup's RPC answers",
  });
}
