import { gatewayAbi, gatewayBytecode } from "@parley/contracts-abi";
import { type AttachedRollup, type Head, type Hex, ParleyError, ZERO_HASH } from "@parley/primitives";
import type { Clock, Logger, Metrics } from "@parley/runtime";
import { type ChainClient, readHeader, reading } from "@parley/sdk";
import { decodeFunctionResult, encodeDeployData, encodeFunctionData, zeroAddress } from "viem";
import { headNumbers, MOST_HEADS, type SafeSighting, settledSighting, sighted, since } from "./attachedProgress.ts";
import { OriginByTime } from "./OriginByTime.ts";

const MAX_PAUSE_MS = 30_000;
/** Heads that stay in memory: their outbox roots are read once, while the node still has those states. */
const KEPT_HEADS = 4 * MOST_HEADS;

export interface AttachedFollowerOptions {
  rollup: AttachedRollup;
  /** of this operator's own node of the chain, which executes it */
  client: ChainClient;
  /** of this operator's own L1 */
  l1: ChainClient;
  /** L1 blocks that a block has to be named as safe for */
  depth: bigint;
  pollMs: number;
  clock: Clock;
  logger: Logger;
  metrics: Metrics;
  /** `safe` and `finalized` ones, each ascending */
  onHead: (head: Head) => void;
}

type BlockFacts = Omit<Head, "finality">;

/**
 * Follows a chain of another stack by a node of it, which is the operator's own and has executed what it shows: its word for which blocks are safe and which are final there is taken, its
 * headers have to hash to their hashes. What does not answer, or is another chain, is asked again, with growing pauses; nothing of it is signed meanwhile.
 */
export class AttachedFollower {
  readonly #options: AttachedFollowerOptions;
  readonly #origins: OriginByTime;
  readonly #abort = new AbortController();
  readonly #logger: Logger;
  readonly #facts = new Map<bigint, BlockFacts>();
  #sightings: readonly SafeSighting[] = [];
  #isIdentified = false;
  #readTo: bigint;
  #told = { safe: -1n, finalized: -1n };
  #derived: { safe: Head | undefined; finalized: Head | undefined } = { safe: undefined, finalized: undefined };
  #worker: Promise<void> = Promise.resolve();

  constructor(options: AttachedFollowerOptions) {
    this.#options = options;
    this.#logger = options.logger.child({ rollup: options.rollup.name });
    this.#origins = new OriginByTime(options.l1);
    this.#readTo = options.rollup.deployedAt - 1n;
  }

  /** The newest block that the node named as safe. */
  get height(): bigint {
    return this.#sightings.at(-1)?.number ?? 0n;
  }

  /** The newest heads of each finality. */
  get derived(): { safe: Head | undefined; finalized: Head | undefined } {
    return this.#derived;
  }

  start(): void {
    this.#worker = this.#work();
  }

  async stop(): Promise<void> {
    this.#abort.abort();
    await this.#worker;
  }

  async #work(): Promise<void> {
    const { clock, pollMs, metrics, rollup } = this.#options;
    const { signal } = this.#abort;
    for (let pauseMs = pollMs; !signal.aborted; ) {
      try {
        await this.poll();
        pauseMs = pollMs;
      } catch (error) {
        if (signal.aborted) return;
        metrics.count("operator_attached_failures_total", 1, { rollup: rollup.name });
        this.#logger.warn("attached_not_read", { error, pauseMs });
        pauseMs = Math.min(2 * pauseMs, MAX_PAUSE_MS);
      }
      await clock.sleep(pauseMs, signal).catch(() => undefined);
    }
  }

  /** Looks once. @throws ParleyError RPC_FAILED; CONFIG_INVALID for a node of another chain; STATE_PROOF_INVALID for a header that is not what its hash says */
  async poll(): Promise<void> {
    const { client, l1, rollup, depth } = this.#options;
    await this.#identify();
    const [safe, finalized] = await reading(rollup.name, "reading its safe and finalized blocks", () =>
      Promise.all([client.getBlock({ blockTag: "safe" }), client.getBlock({ blockTag: "finalized" })]),
    );
    const l1Number = await reading("l1", "reading the newest block", () => l1.getBlockNumber({ cacheTime: 0 }));
    this.#sightings = sighted(this.#sightings, { number: safe.number, hash: safe.hash, l1Number });
    await this.#learn(safe.number);
    const settled = settledSighting(this.#sightings, l1Number, depth);
    if (settled !== undefined) {
      this.#sightings = since(this.#sightings, settled);
      await this.#tell("safe", settled);
    }
    await this.#tell("finalized", finalized);
  }

  /** @throws ParleyError CONFIG_INVALID */
  async #identify(): Promise<void> {
    if (this.#isIdentified) return;
    const { client, rollup } = this.#options;
    const [chainId, { hash }] = await reading(rollup.name, "reading what chain it is", () =>
      Promise.all([client.getChainId(), client.getBlock({ blockNumber: 0n })]),
    );
    if (BigInt(chainId) !== rollup.chainId || hash !== rollup.genesisHash) {
      throw new ParleyError("CONFIG_INVALID", `The node that is given for ${rollup.name} is of chain ${chainId} with genesis ${hash}`, {
        fields: { rollup: rollup.name, chainId, genesisHash: hash, expected: rollup.genesisHash },
        hint: "give the RPC URL of your own node of that chain (`rpcUrls` of the operator's configuration)",
      });
    }
    await this.#requireGateway();
    this.#isIdentified = true;
  }

  /** The id binds where the gateway stands, and not what it is. @throws ParleyError CONFIG_INVALID unless it has the code that its constructor gives */
  async #requireGateway(): Promise<void> {
    const { client, rollup } = this.#options;
    const { gateway: address, rollupId, name } = rollup;
    const at = { address, abi: gatewayAbi } as const;
    const [code, made] = await reading(name, "reading the code of its gateway", async () => {
      const code = await client.getCode({ address });
      // What is no gateway does not answer.
      const parts = await Promise.all(
        (["lightClient", "policy", "exits"] as const).map((functionName) =>
          client.readContract({ ...at, functionName }).catch(() => zeroAddress),
        ),
      );
      const [lightClient = zeroAddress, policy = zeroAddress, exits = zeroAddress] = parts;
      const creation = encodeDeployData({ abi: gatewayAbi, bytecode: gatewayBytecode, args: [rollupId, lightClient, policy, exits] });
      const { data } = await client.call({ data: creation });
      return [code, data] as const;
    });
    if (code !== undefined && code === made) return;
    throw new ParleyError("CONFIG_INVALID", `What stands at ${address} on ${name} is not the gateway of this version`, {
      fields: { rollup: name, gateway: address },
      hint: "whoever attached that chain put something else there: do not hear it",
    });
  }

  /** Reads what heads are made of while the node has those states; newest first, since of an old one it may not. */
  async #learn(to: bigint): Promise<void> {
    const { rollup } = this.#options;
    const wanted = headNumbers(this.#readTo, to, rollup.stride).reverse();
    for (const [i, number] of wanted.entries()) {
      try {
        const facts = await this.#read(number);
        // The L1 is behind, or not as old as the block.
        if (facts !== undefined) this.#facts.set(number, facts);
        else if (i === 0) return;
      } catch (error) {
        if (i === 0) throw error;
        this.#logger.warn("attached_block_skipped", { number, error });
        break;
      }
    }
    if (wanted.length > 0) this.#readTo = to;
    for (const number of [...this.#facts.keys()].sort((a, b) => Number(b - a)).slice(KEPT_HEADS)) this.#facts.delete(number);
  }

  async #read(number: bigint): Promise<BlockFacts | undefined> {
    const { client, rollup } = this.#options;
    const { blockHash, stateRoot, timestamp } = await readHeader({ client, chain: rollup.name, block: number });
    const origin = await this.#origins.of(timestamp);
    if (origin === undefined) return undefined;
    const call = { to: rollup.gateway, data: encodeFunctionData({ abi: gatewayAbi, functionName: "outboxRoot" }) };
    const data = await reading(rollup.name, `reading the outbox of block ${number}`, () =>
      // By hash (EIP-1898): of that very block, or not at all.
      client.request<{ Parameters: readonly unknown[]; ReturnType: Hex }>({ method: "eth_call", params: [call, { blockHash }] }),
    );
    const outboxRoot = decodeFunctionResult({ abi: gatewayAbi, functionName: "outboxRoot", data });
    const { rollupId } = rollup;
    const l1Origin = { l1OriginNumber: origin.number, l1OriginHash: origin.hash };
    return { rollupId, number, blockHash, timestamp, stateRoot, outboxRoot, ...l1Origin, anchor: ZERO_HASH };
  }

  /** Says the heads up to a block, as long as the chain has that block before and after they were looked at. */
  async #tell(kind: "safe" | "finalized", upTo: { number: bigint; hash: Hex }): Promise<void> {
    const { rollup, onHead, metrics } = this.#options;
    const after = this.#told[kind];
    // What was not learned yet is not passed over.
    if (upTo.number <= after || upTo.number > this.#readTo) return;
    const heads: Head[] = [];
    for (const number of headNumbers(after < rollup.deployedAt ? rollup.deployedAt - 1n : after, upTo.number, rollup.stride)) {
      const learned = this.#facts.get(number);
      if (learned === undefined) continue;
      const isSame = (await this.#hashOf(number)) === learned.blockHash;
      const facts = isSame ? learned : await this.#read(number);
      if (facts === undefined) return;
      this.#facts.set(number, facts);
      heads.push({ ...facts, finality: kind === "safe" ? 2 : 3 });
    }
    if ((await this.#hashOf(upTo.number)) !== upTo.hash) {
      this.#logger.warn("attached_chain_went_back", { number: upTo.number, hash: upTo.hash });
      this.#sightings = [];
      return;
    }
    this.#told[kind] = upTo.number;
    for (const head of heads) onHead(head);
    this.#derived = { ...this.#derived, [kind]: heads.at(-1) ?? this.#derived[kind] };
    metrics.gauge("operator_attached_head_count", Number(this.#derived[kind]?.number ?? 0n), { rollup: rollup.name, finality: kind });
  }

  async #hashOf(blockNumber: bigint): Promise<Hex> {
    const { client, rollup } = this.#options;
    const { hash } = await reading(rollup.name, `reading block ${blockNumber}`, () => client.getBlock({ blockNumber }));
    return hash;
  }
}
