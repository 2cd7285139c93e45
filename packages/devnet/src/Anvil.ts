import type { LeashedProcess } from "@parley/runtime";
import { type ChainClient, chainClient } from "@parley/sdk";
import { startAnvil } from "@parley/stacks";

export interface AnvilOptions {
  /** 0 = any free one */
  port: number;
  chainId: bigint;
  /** further arguments */
  args?: readonly string[];
  signal?: AbortSignal | undefined;
}

/** An anvil of the devnet's own: the L1, or the scratch chain that constructors run on. It ends with this process, however this process ends. */
export class Anvil {
  readonly rpcUrl: string;
  readonly client: ChainClient;
  readonly pid: number;
  /** resolves with the reason when it ended */
  readonly exited: Promise<string>;
  readonly #process: LeashedProcess;

  private constructor(rpcUrl: string, process: LeashedProcess) {
    this.rpcUrl = rpcUrl;
    this.client = chainClient(rpcUrl);
    this.pid = process.pid;
    this.exited = process.exited.then(({ code, signal, stderr }) => [signal ?? `exit code ${code}`, ...stderr].join("\n"));
    this.#process = process;
  }

  /**
   * Starts it without accounts, mining only when told, transactions in the order of their arrival, Osaka rules.
   * @throws ParleyError CONFIG_INVALID when the binary is missing, ENGINE_EXITED; the signal's reason
   */
  static async start({ port, chainId, args = [], signal }: AnvilOptions): Promise<Anvil> {
    const common = ["--chain-id", String(chainId), "--hardfork", "osaka", "--accounts", "0", "--order", "fifo", "--no-mining"];
    const started = await startAnvil({
      port,
      args: [...common, "--disable-default-create2-deployer", ...args],
      ...(signal === undefined ? {} : { signal }),
    });
    return new Anvil(started.rpcUrl, started.process);
  }

  /** Any JSON-RPC method, anvil's own included. */
  request(method: string, params: readonly unknown[] = []): Promise<unknown> {
    return this.client.request<{ Parameters: readonly unknown[]; ReturnType: unknown }>({ method, params });
  }

  async stop(): Promise<void> {
    await this.#process.stop();
  }
}
