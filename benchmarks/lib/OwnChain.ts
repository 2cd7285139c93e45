import { type RunningAnvil, startAnvil } from "@parley/stacks";
import { type Abi, type Address, decodeFunctionResult, encodeDeployData, encodeFunctionData, type Hex, hexToBytes, toHex } from "viem";

/** The most gas of one transaction (EIP-7825). */
const TRANSACTION_GAS_CAP = 16_777_216n;
/** Where time begins, so that two runs put equal bytes into their calldata. */
const START = 1_800_000_000;
const BLOCK_GAS_LIMIT = 60_000_000;

export interface Contract {
  address: Address;
  abi: Abi;
}

export interface Call {
  from?: Address;
  to?: Address;
  data?: Hex;
  gas?: bigint;
}

/** What one transaction cost, and what it is made of: `calldata` is the price of its input (EIP-2028), `execution` what is left after that and 21,000. */
export interface Cost {
  hash: Hex;
  gas: bigint;
  calldata: bigint;
  execution: bigint;
  bytes: number;
  nonzero: number;
  /** 1 where it paid the floor of EIP-7623 for its calldata instead of what it executed */
  atFloor: number;
}

interface Receipt {
  status: Hex;
  gasUsed: Hex;
  transactionHash: Hex;
  contractAddress: Address | null;
}

/** An anvil under Osaka rules for one measurement: every transaction a block, a second between blocks, the same bytes in every run. */
export class OwnChain {
  readonly chainId = 31_337;
  readonly url: string;
  readonly version: string;
  readonly admin: Address;
  readonly relayer: Address;
  readonly sender: Address;
  readonly #anvil: RunningAnvil;

  private constructor(anvil: RunningAnvil, version: string, [admin, relayer, sender]: readonly Address[]) {
    if (admin === undefined || relayer === undefined || sender === undefined) throw new Error("anvil has no accounts");
    this.url = anvil.rpcUrl;
    this.version = version;
    [this.admin, this.relayer, this.sender] = [admin, relayer, sender];
    this.#anvil = anvil;
  }

  static async start(): Promise<OwnChain> {
    const values = { "--hardfork": "osaka", "--accounts": 3, "--gas-limit": BLOCK_GAS_LIMIT, "--timestamp": START, "--chain-id": 31_337 };
    const anvil = await startAnvil({ args: Object.entries(values).flatMap(([name, value]) => [name, String(value)]) });
    const ask = <T>(method: string, params: readonly unknown[]) => request<T>(anvil.rpcUrl, method, params);
    await ask("anvil_setBlockTimestampInterval", [1]);
    const chain = new OwnChain(anvil, await ask("web3_clientVersion", []), await ask("eth_accounts", []));
    // Of an account that never sent anything, the first transaction is dearer.
    for (const from of [chain.relayer, chain.sender]) await chain.tx({ from, to: from });
    return chain;
  }

  async stop(): Promise<void> {
    await this.#anvil.process.stop();
  }

  /** @throws Error with what the chain answered */
  rpc<T>(method: string, params: readonly unknown[]): Promise<T> {
    return request<T>(this.url, method, params);
  }

  /** Sends and mines one transaction. @throws Error when it reverts or is over the cap */
  async tx({ from = this.admin, to, data = "0x", gas = TRANSACTION_GAS_CAP }: Call): Promise<Cost & { address: Address | null }> {
    const call = { from, to, data, gas: toHex(gas) };
    const receipt = await this.rpc<Receipt>("eth_sendTransactionSync", [call]);
    if (receipt.status !== "0x1") {
      await this.rpc("eth_call", [call, "latest"]);
      throw new Error(`transaction ${receipt.transactionHash} reverted`);
    }
    const bytes = hexToBytes(data);
    const nonzero = bytes.filter((byte) => byte !== 0).length;
    const calldata = BigInt(4 * bytes.length + 12 * nonzero);
    const used = BigInt(receipt.gasUsed);
    return {
      hash: receipt.transactionHash,
      gas: used,
      calldata,
      execution: used - 21_000n - calldata,
      bytes: bytes.length,
      nonzero,
      atFloor: used === BigInt(21_000 + 10 * (bytes.length + 3 * nonzero)) ? 1 : 0,
      address: receipt.contractAddress,
    };
  }

  async deploy({ abi, bytecode }: { abi: Abi; bytecode: Hex }, args: readonly unknown[] = []): Promise<Contract> {
    const { address } = await this.tx({ data: encodeDeployData({ abi, bytecode, args }) });
    if (address === null) throw new Error("a deployment made no contract");
    return { address, abi };
  }

  exec({ address, abi }: Contract, functionName: string, args: readonly unknown[] = [], options: Call = {}): Promise<Cost> {
    return this.tx({ to: address, data: encodeFunctionData({ abi, functionName, args }), ...options });
  }

  async view({ address, abi }: Contract, functionName: string, args: readonly unknown[] = []): Promise<unknown> {
    const data = encodeFunctionData({ abi, functionName, args });
    const answer = await this.rpc<Hex>("eth_call", [{ from: this.admin, to: address, data }, "latest"]);
    return decodeFunctionResult({ abi, functionName, args, data: answer });
  }

  /** Sends as an account without a key. */
  async as<T>(address: Address, action: () => Promise<T>): Promise<T> {
    await this.rpc("anvil_impersonateAccount", [address]);
    await this.rpc("anvil_setBalance", [address, toHex(10n ** 20n)]);
    try {
      return await action();
    } finally {
      await this.rpc("anvil_stopImpersonatingAccount", [address]);
    }
  }

  /**
   * Gas that a mined transaction executed, by the contract it was spent in, the called one first; precompiles, and what is not named, count for who called them. The called contract's
   * part is what the others leave of `cost.execution`: refunds, and what the floor of EIP-7623 adds, are its.
   */
  async spentIn(cost: Cost, names: ReadonlyMap<string, string>): Promise<Record<string, number>> {
    const { to = "", calls = [] } = await this.rpc<Frame>("debug_traceTransaction", [cost.hash, { tracer: "callTracer" }]);
    const entry = names.get(to.toLowerCase()) ?? "called contract";
    const spent: Record<string, number> = { [entry]: 0 };
    for (const call of calls) collect(call, names, spent, entry);
    const inside = Object.values(spent).reduce((sum, gas) => sum + gas, 0) - (spent[entry] ?? 0);
    return { ...spent, [entry]: Number(cost.execution) - inside };
  }
}

interface Frame {
  to?: string;
  gasUsed: Hex;
  calls?: readonly Frame[];
}

/** Returns what `frame` and its calls spent. */
function collect(
  { to = "", gasUsed, calls = [] }: Frame,
  names: ReadonlyMap<string, string>,
  spent: Record<string, number>,
  caller: string,
): number {
  const name = names.get(to.toLowerCase()) ?? caller;
  const all = Number(gasUsed);
  const inner = calls.reduce((sum, call) => sum + collect(call, names, spent, name), 0);
  spent[name] = (spent[name] ?? 0) + all - inner;
  return all;
}

async function request<T>(url: string, method: string, params: readonly unknown[]): Promise<T> {
  const response = await fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ jsonrpc: "2.0", id: 1, method, params }),
  });
  const answer = (await response.json()) as { result: T; error?: { message: string; data?: unknown } }; // JSON-RPC
  if (answer.error) throw new Error(`${method}: ${answer.error.message} ${JSON.stringify(answer.error.data ?? "").slice(0, 400)}`);
  return answer.result;
}
