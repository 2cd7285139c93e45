import { parrotAbi } from "@parley/contracts-abi";
import { type DevnetRollup, testAccount, until } from "@parley/devnet";
import { encodeEvmAddress, type Hex } from "@parley/primitives";
import { systemClock as clock } from "@parley/runtime";
import { type ChainClient, chainClient } from "@parley/sdk";
import { encodeFunctionData, keccak256 } from "viem";
import { privateKeyToAccount } from "viem/accounts";

const SPEAKER = testAccount("alice");
const WORD = "chaos";
/** Handed over again at once: what a sequencer that was killed forgot. */
const MOST_AGAIN = 100;

/** Sends messages over all ordered pairs of rollups, in turn, each with a tag of its own. */
export class Traffic {
  readonly #pairs: readonly { from: Sender; to: DevnetRollup }[];
  readonly #senders: readonly Sender[];
  readonly #pauseMs: number;
  readonly #tags: string[] = [];
  #ending = new AbortController();
  #saying: Promise<void> = Promise.resolve();

  constructor(rollups: readonly DevnetRollup[], { perSecond }: { perSecond: number }) {
    this.#senders = rollups.map((rollup) => new Sender(rollup));
    this.#pairs = this.#senders.flatMap((from) => rollups.filter((to) => to !== from.rollup).map((to) => ({ from, to })));
    this.#pauseMs = 1_000 / perSecond;
  }

  /** The tag in what a message says. */
  static tagOf(text: string): string | undefined {
    return text.startsWith(`${WORD} `) ? text : undefined;
  }

  /** How many were sent so far. */
  get count(): number {
    return this.#tags.length;
  }

  start(): void {
    this.#ending = new AbortController();
    this.#saying = this.#say(this.#ending.signal);
  }

  /** Sends so many at once. */
  async burst(count: number): Promise<void> {
    for (let i = 0; i < count; i += 1) await this.#next();
  }

  /** Ends it, whatever becomes of what was sent. */
  async abort(): Promise<void> {
    this.#ending.abort();
    await this.#saying;
  }

  /** Ends it. @returns the tags of all that was ever sent, each of them in a block of its rollup */
  async stop(): Promise<readonly string[]> {
    await this.abort();
    await Promise.all(this.#senders.map((sender) => sender.finish()));
    return this.#tags;
  }

  async #say(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      await this.#next();
      await clock.sleep(this.#pauseMs, signal).catch(() => undefined);
    }
  }

  async #next(): Promise<void> {
    const pair = this.#pairs[this.#tags.length % this.#pairs.length];
    if (pair === undefined) throw new Error("a network has two rollups");
    const { from, to } = pair;
    const tag = `${WORD} ${this.#tags.length} ${from.rollup.name}-${to.name}`;
    await from.say(to, tag);
    this.#tags.push(tag);
  }
}

/** Says things on one rollup, each once: a transaction that a killed sequencer forgot is handed over again, byte for byte. */
class Sender {
  readonly rollup: DevnetRollup;
  readonly #account = privateKeyToAccount(SPEAKER.secretKey);
  readonly #client: ChainClient;
  readonly #raw: Hex[] = [];

  constructor(rollup: DevnetRollup) {
    this.rollup = rollup;
    this.#client = chainClient(rollup.rpcUrl, { retries: 0, timeoutMs: 5_000 });
  }

  async say(to: DevnetRollup, text: string): Promise<void> {
    const route = [encodeEvmAddress(to.chainId, to.parrot)];
    const raw = await this.#account.signTransaction({
      type: "eip1559",
      chainId: Number(this.rollup.chainId),
      nonce: this.#raw.length,
      to: this.rollup.parrot,
      data: encodeFunctionData({ abi: parrotAbi, functionName: "say", args: [route, text] }),
      gas: 500_000n,
      maxFeePerGas: 10n ** 10n,
      maxPriorityFeePerGas: 0n,
    });
    this.#raw.push(raw);
    void this.#hand(raw);
  }

  /** Resolves when every transaction is in a block. @throws Error when one was reverted: then there is no such message */
  async finish(): Promise<void> {
    const { name } = this.rollup;
    await until({ what: `The last block with messages on ${name}`, clock, pollMs: 500 }, async () => {
      const included = await this.#client.getTransactionCount({ address: this.#account.address, blockTag: "latest" });
      for (const raw of this.#raw.slice(included, included + MOST_AGAIN)) await this.#hand(raw);
      return included >= this.#raw.length ? true : undefined;
    });
    for (const raw of this.#raw) {
      const { status } = await this.#client.getTransactionReceipt({ hash: keccak256(raw) });
      if (status !== "success") throw new Error(`${name}: a message was refused where it was sent (${keccak256(raw)})`);
    }
  }

  /** A refusal means that the pool has it already or that nobody listens: `finish` finds out. */
  async #hand(raw: Hex): Promise<void> {
    await this.#client.request({ method: "eth_sendRawTransaction", params: [raw] }).catch(() => undefined);
  }
}
