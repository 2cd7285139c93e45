import { type Address, type Hex, ParleyError } from "@parley/primitives";
import { type ChainClient, shortReason, tryCall } from "@parley/sdk";
import { keccak256, type TransactionReceipt } from "viem";
import { privateKeyToAccount } from "viem/accounts";
import { PATIENCE_MS } from "./until.ts";

export interface WalletOptions {
  /** the chain's name in errors */
  name: string;
  client: ChainClient;
  chainId: bigint;
  secretKey: Hex;
  /** the most to pay per gas, in wei */
  maxFeePerGas: bigint;
  /** of it, for whoever builds the block; nothing unless told */
  tipPerGas?: bigint;
}

export interface Call {
  /** a contract is created unless given */
  to?: Address;
  data?: Hex;
  value?: bigint;
  /** limit; given by the caller because a chain that has not mined the previous call cannot estimate */
  gas: bigint;
}

const MORE_GAS = "raise the gas limit where it is sent, or make it cheaper";
const STALE = "compare what is deployed with contracts/src: `npm run abi` makes the bytecode anew";

/** Signs transactions of one account and counts its nonces itself, so that many can be on their way to a chain that mines later. */
export class Wallet {
  readonly address: Address;
  readonly #options: WalletOptions;
  readonly #account: ReturnType<typeof privateKeyToAccount>;
  #nonce: number | undefined;

  constructor(options: WalletOptions) {
    this.#options = options;
    this.#account = privateKeyToAccount(options.secretKey);
    this.address = this.#account.address;
  }

  /** Nonce of the next transaction; asked for once. */
  async nonce(): Promise<number> {
    this.#nonce ??= await this.#options.client.getTransactionCount({ address: this.address });
    return this.#nonce;
  }

  /** Hands a transaction to the chain; it is not mined yet. @throws ParleyError CONTRACT_REVERTED when it is refused */
  async send({ to, data = "0x", value = 0n, gas }: Call): Promise<Hex> {
    const { client, chainId, maxFeePerGas, tipPerGas = 0n, name } = this.#options;
    const nonce = await this.nonce();
    const serializedTransaction = await this.#account.signTransaction({
      type: "eip1559",
      chainId: Number(chainId),
      nonce,
      gas,
      maxFeePerGas,
      maxPriorityFeePerGas: tipPerGas,
      to: to ?? null,
      data,
      value,
    });
    try {
      await client.sendRawTransaction({ serializedTransaction });
    } catch (cause) {
      throw new ParleyError("CONTRACT_REVERTED", `${name} did not take a transaction of ${this.address}: ${shortReason(cause)}`, {
        fields: { to, nonce },
        cause,
      });
    }
    this.#nonce = nonce + 1;
    return keccak256(serializedTransaction);
  }

  /** Waits until a transaction stands in a block. @throws ParleyError CONTRACT_REVERTED with the reason, RPC_FAILED */
  async receipt(hash: Hex): Promise<TransactionReceipt> {
    const { client, name } = this.#options;
    let receipt: TransactionReceipt;
    try {
      receipt = await client.waitForTransactionReceipt({ hash, timeout: PATIENCE_MS });
    } catch (cause) {
      throw new ParleyError("RPC_FAILED", `${name}: transaction ${hash} is in no block: ${shortReason(cause)}`, {
        fields: { hash },
        cause,
      });
    }
    if (receipt.status === "success") return receipt;
    const { reason, hint } = await this.#whyReverted(receipt);
    throw new ParleyError("CONTRACT_REVERTED", `${name}: transaction ${hash} reverted: ${reason}`, { fields: { hash, reason }, hint });
  }

  /** A receipt says only that it reverted: the same call on the state behind its block says why, in most cases. */
  async #whyReverted({ transactionHash: hash, gasUsed }: TransactionReceipt): Promise<{ reason: string; hint: string }> {
    const { client } = this.#options;
    try {
      const { from: account, to, input: data, gas, value } = await client.getTransaction({ hash });
      const call = { account, data, gas, value, ...(to === null ? {} : { to }) };
      const again = await tryCall(client, call).catch(
        (error: unknown) => ({ ok: false, fault: undefined, text: shortReason(error) }) as const,
      );
      // EIP-150 keeps a 64th back where a called contract runs out of gas.
      const ranOut = gasUsed >= gas - gas / 64n;
      if (again.ok) {
        const reason = `it took ${gasUsed} of ${gas} gas, and would pass now`;
        return { reason, hint: ranOut ? MORE_GAS : "it needs something that stands behind it in its block: look at the order" };
      }
      if (again.fault !== undefined) return { reason: again.text, hint: `look in contracts/src for what reverts with ${again.fault}` };
      return { reason: `${again.text} (${gasUsed} of ${gas} gas taken)`, hint: ranOut ? MORE_GAS : STALE };
    } catch (error) {
      return { reason: `the chain does not say why: ${shortReason(error)}`, hint: STALE };
    }
  }
}
