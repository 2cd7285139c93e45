import { createServer, type IncomingMessage, type Server } from "node:http";
import { json } from "node:stream/consumers";
import { type Hex, keccak256, toRlp } from "viem";
import { headerItems } from "../verify/headerItems.ts";

interface Call {
  method: string;
  params: readonly unknown[];
}

type Ask = (method: string, params: readonly unknown[]) => Promise<unknown>;

/** What is said instead of the truth; an Error: that a contract refuses. `ask`: the node behind it; throw to have the node's own answer given. */
export type Lie = (call: Call, ask: Ask) => Promise<unknown>;

/** An RPC endpoint in front of a real node, which tells whoever uses it what a test wants: the truth, a lie, or nothing. */
export class LyingProxy {
  readonly url: string;
  /** methods that were asked for, in order */
  readonly calls: string[] = [];
  /** undefined for the truth */
  lie: Lie | undefined;
  /** no request is answered, as under a flood */
  isCutOff = false;
  readonly #server: Server;

  private constructor(server: Server, url: string) {
    this.#server = server;
    this.url = url;
  }

  static async start(target: string): Promise<LyingProxy> {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const address = server.address();
    if (address === null || typeof address === "string") throw new Error("the server has a port");
    const proxy = new LyingProxy(server, `http://127.0.0.1:${address.port}`);
    server.on("request", (request, response) => {
      proxy.#answer(request, target).then(
        (answer) => response.end(JSON.stringify(answer)),
        () => response.destroy(),
      );
    });
    return proxy;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  async #answer(request: IncomingMessage, target: string): Promise<object> {
    const { id, method, params = [] } = (await json(request)) as Partial<Call> & { id: number; method: string }; // of the client library
    this.calls.push(method);
    const { lie } = this;
    if (this.isCutOff) throw new Error("cut off");
    const body = (call: Call) => JSON.stringify({ jsonrpc: "2.0", id, ...call });
    const headers = { "content-type": "application/json" };
    const post = async (call: Call) => (await fetch(target, { method: "POST", headers, body: body(call) })).json() as Promise<object>;
    if (lie === undefined) return post({ method, params });
    const ask: Ask = async (asked, about) => Reflect.get(await post({ method: asked, params: about }), "result");
    try {
      const result = await lie({ method, params }, ask);
      const said = result instanceof Error ? { error: { code: 3, message: "execution reverted", data: "0x" } } : { result };
      return { jsonrpc: "2.0", id, ...said };
    } catch {
      return post({ method, params });
    }
  }
}

/** Says that calls and slots hold these bytes. */
export function forgedState(word: Hex): Lie {
  return async ({ method }) => {
    if (method === "eth_call" || method === "eth_getStorageAt") return word;
    throw new Error("the truth");
  };
}

/** Shows only the chain up to a block. */
export function stuckAt(newest: () => bigint): Lie {
  return async ({ method, params }, ask) => {
    const hex = `0x${newest().toString(16)}`;
    if (method === "eth_blockNumber") return hex;
    if (method === "eth_getBlockByNumber" && params[0] === "latest") return ask(method, [hex, params[1]]);
    if (method === "eth_getBlockByNumber" && /^0x/.test(String(params[0])) && BigInt(String(params[0])) > newest()) return null;
    throw new Error("the truth");
  };
}

/**
 * Another chain from a block on: its headers hash to their hashes and follow each other, and whatever is asked by the false hashes is answered.
 * @param isFinal all of it is said to be final at once
 */
export function forgedFork(from: bigint, { isFinal = true } = {}): Lie {
  const truth = new Map<Hex, Hex>();
  const hashes = new Map<bigint, { true: Hex; false: Hex }>();
  const forge = async (block: object, ask: Ask): Promise<object> => {
    const number = BigInt(String(Reflect.get(block, "number")));
    if (number < from) return block;
    const own = Reflect.get(block, "hash") as Hex; // of a block
    const parentHash = number === from ? Reflect.get(block, "parentHash") : await falseHash(number - 1n, ask);
    const header = { ...block, parentHash, extraData: "0xbad0" };
    const hash = keccak256(toRlp(headerItems(header)));
    truth.set(hash, own);
    hashes.set(number, { true: own, false: hash });
    return replaced({ ...header, hash }, own, hash);
  };
  const falseHash = async (number: bigint, ask: Ask): Promise<Hex> => {
    const block = (await ask("eth_getBlockByNumber", [`0x${number.toString(16)}`, false])) as object; // it is there
    const known = hashes.get(number);
    if (known?.true === Reflect.get(block, "hash")) return known?.false ?? "0x";
    return Reflect.get(await forge(block, ask), "hash") as Hex; // of a block
  };
  return async ({ method, params }, ask) => {
    const isTag = isFinal && (params[0] === "finalized" || params[0] === "safe");
    const real = params.map(
      (param, i) => truth.get(param as Hex) ?? (method === "eth_getBlockByNumber" && i === 0 && isTag ? "latest" : param),
    );
    const answer = await ask(method, real);
    if (/^eth_getBlockBy/.test(method) && typeof answer === "object" && answer !== null) return forge(answer, ask);
    const [asked] = params;
    if (method === "eth_getBlockReceipts" && truth.has(asked as Hex)) return replaced(answer, String(real[0]), String(asked));
    if (answer === undefined) throw new Error("the truth, an error");
    return answer;
  };
}

function replaced<T>(value: T, one: string, other: string): T {
  return JSON.parse(JSON.stringify(value).replaceAll(one, other));
}
