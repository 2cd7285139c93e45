import { gatewayAbi } from "@parley/contracts-abi";
import type { DevnetFile, DevnetRollup } from "@parley/devnet";
import { encodeEvmAddress, gasLimitAttribute, type Hex } from "@parley/primitives";
import { encodeAbiParameters, encodeFunctionData, type LocalAccount } from "viem";
import { privateKeyToAccount } from "viem/accounts";

/** Of one JSON-RPC batch: as many as an engine admits in the order in which they came. */
const MOST_AT_ONCE = 50;
const SEND_GAS = 300_000n;
/** What a parrot needs that repeats nothing. With the million that it asks for by itself thirteen messages would fill a delivery. */
const RECIPIENT_GAS = 100_000n;
const HEARD = [{ type: "bytes[]" }, { type: "string" }] as const;

/** Sends messages from one rollup, one a transaction, all by one account in the order of its nonces. */
export class Speaker {
  readonly from: DevnetRollup;
  readonly #account: LocalAccount;
  readonly #ready: Hex[] = [];
  #nonce = 0;
  #sending: Promise<void> = Promise.resolve();

  constructor(file: DevnetFile, from: DevnetRollup) {
    this.from = from;
    const alice = file.accounts.find(({ name }) => name === "alice");
    if (alice === undefined) throw new Error("the network has no account alice");
    this.#account = privateKeyToAccount(alice.secretKey);
  }

  /** How many are signed and not sent. */
  get left(): number {
    return this.#ready.length;
  }

  /** Signs a message for later: signing takes a millisecond, which would be part of the load. */
  async prepare(to: DevnetRollup, text: string): Promise<void> {
    const recipient = encodeEvmAddress(to.chainId, to.parrot);
    const payload = encodeAbiParameters(HEARD, [[], text]);
    const attributes = [gasLimitAttribute(RECIPIENT_GAS)];
    const nonce = this.#nonce;
    this.#nonce += 1;
    const raw = await this.#account.signTransaction({
      type: "eip1559",
      chainId: Number(this.from.chainId),
      nonce,
      to: this.from.gateway,
      data: encodeFunctionData({ abi: gatewayAbi, functionName: "sendMessage", args: [recipient, payload, attributes] }),
      gas: SEND_GAS,
      maxFeePerGas: 10n ** 10n,
      maxPriorityFeePerGas: 0n,
    });
    this.#ready.push(raw);
  }

  /** Hands the next so many over, behind those before. @throws Error what the rollup refused, from `finish` */
  send(count: number): void {
    const raws = this.#ready.splice(0, count);
    this.#sending = this.#sending.then(async () => {
      while (raws.length > 0) await this.#post(raws.splice(0, MOST_AT_ONCE));
    });
    // Seen by `finish`.
    this.#sending.catch(() => undefined);
  }

  /** Resolves when the rollup's pool took all. */
  finish(): Promise<void> {
    return this.#sending;
  }

  async #post(raws: readonly Hex[]): Promise<void> {
    const calls = raws.map((raw, id) => ({ jsonrpc: "2.0", id, method: "eth_sendRawTransaction", params: [raw] }));
    const response = await fetch(this.from.rpcUrl, { method: "POST", body: JSON.stringify(calls) });
    const answers = (await response.json()) as { error?: { message: string } }[]; // JSON-RPC answers a batch with a list
    const refused = answers.find(({ error }) => error !== undefined);
    if (refused !== undefined) throw new Error(`${this.from.name} refused a message: ${refused.error?.message}`);
  }
}
