import { connect, createServer, type Server, type Socket } from "node:net";
import type { Address, Hex } from "@parley/primitives";
import { leashedProcess } from "@parley/runtime";
import { type Account, createWalletClient, http, keccak256, stringToHex } from "viem";
import { privateKeyToAccount } from "viem/accounts";
import { type ChainClient, chainClient } from "../chainClient.ts";

const ANVIL = new URL("../../../../node_modules/.bin/anvil", import.meta.url).pathname;
/** Enough for every transaction; the same on all chains, and never changing. */
export const TEST_BASE_FEE = 1_000_000_000n;
export const TEST_GAS_LIMIT = 60_000_000n;
/** The first blobs keep anvil busy for a while, on a busy machine longer. */
const TIMEOUT_MS = 300_000;

/** An account that only tests know. */
export function testAccount(label: string) {
  return privateKeyToAccount(testKey(label));
}

/** Its secret key. */
export function testKey(label: string): Hex {
  return keccak256(stringToHex(`parley test ${label}`));
}

/** A real anvil behind a port that can be closed and opened while the chain goes on. */
export class TestChain {
  readonly chainId: bigint;
  readonly client: ChainClient;
  readonly rpcUrl: string;
  readonly #stop: () => Promise<unknown>;
  readonly #door: Door;

  private constructor(chainId: bigint, anvilUrl: string, door: Door, stop: () => Promise<unknown>) {
    this.chainId = chainId;
    // The test's own reads do not go through the door.
    this.client = chainClient(anvilUrl, { timeoutMs: TIMEOUT_MS });
    this.rpcUrl = `http://127.0.0.1:${door.port}`;
    this.#door = door;
    this.#stop = stop;
  }

  static async start(chainId: bigint): Promise<TestChain> {
    const listening = Promise.withResolvers<number>();
    const args = [
      "--port",
      "0",
      "--chain-id",
      String(chainId),
      "--hardfork",
      "osaka",
      "--accounts",
      "1",
      "--base-fee",
      String(TEST_BASE_FEE),
      "--gas-limit",
      String(TEST_GAS_LIMIT),
      "--order",
      "fifo",
    ];
    const anvil = await leashedProcess({
      command: ANVIL,
      args,
      onLine: (line) => {
        const port = /Listening on 127\.0\.0\.1:(\d+)/.exec(line)?.[1];
        if (port !== undefined) listening.resolve(Number(port));
      },
    });
    void anvil.exited.then(({ stderr }) => listening.reject(new Error(`anvil ended: ${stderr.join("\n")}`)));
    const port = await listening.promise;
    const door = await Door.open(port);
    return new TestChain(chainId, `http://127.0.0.1:${port}`, door, async () => {
      await door.close();
      await anvil.stop();
    });
  }

  stop(): Promise<unknown> {
    return this.#stop();
  }

  /** From now on nobody reaches the chain under `rpcUrl`. */
  goDown(): Promise<void> {
    return this.#door.close();
  }

  goUp(): Promise<void> {
    return this.#door.reopen();
  }

  /** Any of anvil's own methods. */
  async rpc(method: string, params: readonly unknown[]): Promise<unknown> {
    return this.client.request<{ Parameters: readonly unknown[]; ReturnType: unknown }>({ method, params });
  }

  async fund(...addresses: readonly Address[]): Promise<void> {
    for (const address of addresses) await this.rpc("anvil_setBalance", [address, "0x3635c9adc5dea00000000"]);
  }

  wallet<A extends Account>(account: A) {
    return createWalletClient({ account, transport: http(this.rpcUrl, { retryCount: 0, timeout: TIMEOUT_MS }), pollingInterval: 20 });
  }

  /** Deploys what `encodeDeployData` made and returns its address, in lower case. */
  async deploy(account: Account, data: Hex): Promise<Address> {
    const hash = await this.wallet(account).sendTransaction({ account, chain: null, data });
    const { contractAddress, status } = await this.client.waitForTransactionReceipt({ hash });
    if (status !== "success" || !contractAddress) throw new Error(`deployment ${hash} reverted`);
    return contractAddress.toLowerCase() as Address; // the same address in lower case
  }

  /** Deploys runtime code as it stands. */
  deployCode(account: Account, runtime: Hex): Promise<Address> {
    const length = (runtime.length / 2 - 1).toString(16).padStart(4, "0");
    return this.deploy(account, `0x61${length}80600a5f395ff3${runtime.slice(2)}`);
  }
}

/** Forwards connections to a port until it is closed. */
class Door {
  readonly port: number;
  readonly #target: number;
  readonly #sockets = new Set<Socket>();
  #server: Server;

  private constructor(target: number, server: Server, port: number) {
    this.#target = target;
    this.#server = server;
    this.port = port;
  }

  static async open(target: number): Promise<Door> {
    const server = createServer();
    const port = await listen(server, 0);
    const door = new Door(target, server, port);
    server.on("connection", (socket) => door.#forward(socket));
    return door;
  }

  async reopen(): Promise<void> {
    this.#server = createServer((socket) => this.#forward(socket));
    await listen(this.#server, this.port);
  }

  close(): Promise<void> {
    for (const socket of this.#sockets) socket.destroy();
    return new Promise((resolve) => this.#server.close(() => resolve()));
  }

  #forward(inner: Socket): void {
    const outer = connect(this.#target, "127.0.0.1");
    for (const [from, to] of [
      [inner, outer],
      [outer, inner],
    ] as const) {
      this.#sockets.add(from);
      from.pipe(to);
      from.on("error", () => to.destroy());
      from.on("close", () => {
        this.#sockets.delete(from);
        to.destroy();
      });
    }
  }
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => {
      const address = server.address();
      resolve(address !== null && typeof address === "object" ? address.port : port);
    });
  });
}
