import { createServer, type IncomingMessage, type Server } from "node:http";
import { json } from "node:stream/consumers";
import type { Hex } from "@parley/primitives";
import { type ChainClient, encodeTransaction, proveInTrie, type RawTransaction, readHeader, receiptKey } from "@parley/sdk";
import { fromRlp, keccak256, toHex, toRlp } from "viem";

interface Call {
  id: number;
  method: string;
  params?: readonly unknown[];
}

/** An anvil as a node of Ethereum would show it: none of anvil's own methods, and its newest block, the only one that may hold blobs, without them in its trie, so under another hash. */
export class PlainNode {
  readonly url: string;
  readonly #server: Server;

  private constructor(server: Server, url: string) {
    this.#server = server;
    this.url = url;
  }

  static async start(client: ChainClient): Promise<PlainNode> {
    const ask = ({ method, params }: Required<Pick<Call, "method" | "params">>) =>
      client.request<{ Parameters: readonly unknown[]; ReturnType: unknown }>({ method, params });
    const number = await client.getBlockNumber();
    const anvils = await readHeader({ client, chain: "l1", block: number });
    const { transactions } = (await ask({ method: "eth_getBlockByNumber", params: [toHex(number), true] })) as {
      transactions: RawTransaction[];
    }; // anvil's form
    const entries = transactions.map((raw, index) => [receiptKey(index), encodeTransaction(raw) ?? "0x"] as const); // pairs
    const { root: transactionsRoot } = await proveInTrie(entries, receiptKey(0));
    const items = fromRlp(anvils.encoded, "hex") as Hex[]; // a header
    const hash = keccak256(toRlp(items.with(4, transactionsRoot)));

    const answer = async ({ method, params = [] }: Call): Promise<object> => {
      if (method === "web3_clientVersion") return { result: "Geth/v1.16.7" };
      if (!method.startsWith("eth_")) return { error: { code: -32_601, message: "the method does not exist" } };
      const result = await ask({ method, params: params.map((param) => (param === hash ? anvils.blockHash : param)) });
      const isNewest = typeof result === "object" && result !== null && Reflect.get(result, "hash") === anvils.blockHash;
      return { result: isNewest ? { ...result, hash, transactionsRoot } : result };
    };
    const server = createServer(async (request: IncomingMessage, response) => {
      const call = (await json(request)) as Call; // the client's form
      response.end(JSON.stringify({ jsonrpc: "2.0", id: call.id, ...(await answer(call)) }));
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const address = server.address();
    if (address === null || typeof address === "string") throw new Error("the server has a port");
    return new PlainNode(server, `http://127.0.0.1:${address.port}`);
  }

  stop(): Promise<void> {
    this.#server.closeAllConnections();
    return new Promise((resolve) => this.#server.close(() => resolve()));
  }
}
