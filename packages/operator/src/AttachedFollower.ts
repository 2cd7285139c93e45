import { gatewayAbi, gatewayBytecode } from "@parley/contracts-abi";
import { type AttachedRollup, type Head, type Hex, ParleyError, ZERO_HASH } from "@parley/primitives";
import type { Clock, Logger, Metrics } from "@parley/runtime";
import { type ChainClient, readHeader, reading } from "@parley/sdk";
import {
  BlockNotFoundError,
  decodeFunctionResult,
  encodeDeployData,
  encodeFunctionData,
  TransactionNotFoundError,
  TransactionReceiptNotFoundError,
} from "viem";
import { headNumbers, type SafeSighting, settledSighting, sighted, since } from "./attachedProgress.ts";
import { OriginByTime } from "./OriginByTime.ts";

const MAX_PAUSE_MS = 30_000;
/** Heads that stay in memory until they are final, at most: their outbox roots are read once, while the node still has those states. */
const MOST_KEPT = 16_384;
/** Times that a block is asked for before it is passed over. */
const MOST_TRIES = 3;

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
  /** some of one finality, ascending; after the chain went back, again from where it did */
  onHeads: (heads: readonly Head[]) => void;
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
  readonly #failures = new Map<bigint, number>();
  #sightings: readonly SafeSighting[] = [];
  #isIdentified = false;
  #readTo: bigint;
  #told = { safe: -1n, finalized: -1n };
  #derived: { safe: Head | undefined; finalized: Head | undefined } = { safe: undefined, finalized: undefined };
  #worker: Promise<void> = Promise.resolve();

  constructor(options: AttachedFollowerOptions) {
    this.#options = options;
    this.#logger = options.logger.child({ rollup: options.rollup.name });
    this.#origins = new OriginByTime(options.l1, this.#abort.signal);
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

  /** Looks once. @throws ParleyError RPC_FAILED; CONFIG_INVALID for a node of another chain, or where no gateway stands; STATE_PROOF_INVALID for a header that is not what its hash says; the reason of a stop */
  async poll(): Promise<void> {
    const { client, l1, rollup, depth } = this.#options;
    const [safe, finalized] = await reading(rollup.name, "reading its safe and finalized blocks", () =>
      Promise.all([client.getBlock({ blockTag: "safe" }), client.getBlock({ blockTag: "finalized" })]),
    );
    if (safe.number < rollup.deployedAt) return;
    await this.#identify(safe.number);
    const l1Number = await reading("l1", "reading the newest block", () => l1.getBlockNumber({ cacheTime: 0 }));
    await this.#leaveLost();
    this.#sightings = sighted(this.#sightings, { number: safe.number, hash: safe.hash, l1Number });
    await this.#learn(safe.number);
    const settled = settledSighting(this.#sightings, l1Number, depth);
    if (settled !== undefined) {
      this.#sightings = since(this.#sightings, settled);
      await this.#tell("safe", settled);
    }
    await this.#tell("finalized", finalized);
    this.#forget();
  }

  /** @throws ParleyError CONFIG_INVALID */
  async #identify(safe: bigint): Promise<void> {
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
    await this.#requireGateway(safe);
    this.#isIdentified = true;
  }

  /**
   * The id binds where the gateway stands, and not what it is: the transaction that made it has to have run this version's constructor, with nothing before it that could have written to its storage, and to be safe.
   * @throws ParleyError CONFIG_INVALID
   */
  async #requireGateway(safe: bigint): Promise<void> {
    const { client, rollup } = this.#options;
    const { gateway, gatewayCreation: hash, rollupId, lightClient, policy, name } = rollup;
    const refuse = (what: string): never => {
      throw new ParleyError("CONFIG_INVALID", `${name}: ${what}`, {
        fields: { rollup: name, gateway, transaction: hash },
        hint: "it is not what the deployment says, or was attached by somebody who means no good: do not hear it",
      });
    };
    const made = await reading(name, `reading transaction ${hash}`, () =>
      Promise.all([client.getTransaction({ hash }), client.getTransactionReceipt({ hash })]).catch((error: unknown) => {
        if (error instanceof TransactionNotFoundError || error instanceof TransactionReceiptNotFoundError) return undefined;
        throw error;
      }),
    );
    if (made === undefined) return refuse(`there is no transaction ${hash}, which should have made its gateway`);
    const [{ input, to }, { contractAddress, status, blockNumber }] = made;
    const isThere = to === null && status === "success" && contractAddress?.toLowerCase() === gateway && blockNumber <= safe;
    if (!isThere) refuse(`transaction ${hash} did not make what stands at ${gateway}, or is not safe`);
    const exits = `0x${input.slice(-40)}` as const; // the last argument
    const args = [rollupId, lightClient, policy, exits] as const;
    if (input.toLowerCase() !== encodeDeployData({ abi: gatewayAbi, bytecode: gatewayBytecode, args }).toLowerCase())
      refuse(`what stands at ${gateway} is not the gateway of this version, with the light client and the policy of the deployment`);
  }

  /** What was said is said anew where the chain does not stand by it any more. What was signed stays signed: of those numbers nothing else ever is. */
  async #leaveLost(): Promise<void> {
    const { safe } = this.#derived;
    const now = safe && (await this.#hashOf(safe.number));
    // A node that does not have the block yet, or any more, speaks for no other one.
    if (safe === undefined || now === undefined || now === safe.blockHash) return;
    this.#logger.error("attached_chain_went_back", { number: safe.number, hash: safe.blockHash });
    const known = [...this.#facts.values()].sort((a, b) => Number(b.number - a.number));
    for (const { number, blockHash } of known) {
      if ((await this.#hashOf(number)) === blockHash) break;
      this.#facts.delete(number);
    }
    const lost = known.filter(({ number }) => !this.#facts.has(number)).at(-1)?.number ?? safe.number;
    const before = lost - 1n;
    const { finalized } = this.#told;
    this.#told = { safe: before, finalized: finalized < before ? finalized : before };
    this.#readTo = before;
    this.#sightings = [];
    this.#derived = { ...this.#derived, safe: undefined };
    this.#isIdentified = false;
  }

  /** Reads what heads are made of while the node has those states; newest first, since of an old one it may not. What has no origin yet is read later. */
  async #learn(to: bigint): Promise<void> {
    let readTo = to;
    const all = headNumbers(this.#readTo, to, this.#options.rollup.stride).reverse();
    for (const number of all.filter((one) => !this.#facts.has(one))) {
      try {
        const facts = await this.#read(number);
        if (facts === undefined) readTo = number - 1n;
        else this.#facts.set(number, facts);
      } catch (error) {
        this.#abort.signal.throwIfAborted();
        const failures = (this.#failures.get(number) ?? 0) + 1;
        this.#failures.set(number, failures);
        // The newest one has to be there, else nothing ever will be; where the state of an older one is gone, so are those before it.
        if (failures < MOST_TRIES || number === all[0]) throw error;
        this.#logger.warn("attached_blocks_skipped", { to: number, error });
        break;
      }
    }
    if (readTo > this.#readTo) this.#readTo = readTo;
  }

  async #read(number: bigint): Promise<BlockFacts | undefined> {
    const { client, rollup } = this.#options;
    this.#abort.signal.throwIfAborted();
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
    const { rollup, onHeads, metrics } = this.#options;
    const { [kind]: told } = this.#told;
    const after = told < rollup.deployedAt ? rollup.deployedAt - 1n : told;
    // What was not learned yet is not passed over.
    let to = upTo.number;
    if (to > this.#readTo) to = this.#readTo;
    if (to <= after) return;
    const heads: Head[] = [];
    for (const number of headNumbers(after, to, rollup.stride)) {
      const facts = await this.#current(number);
      if (facts !== undefined) heads.push({ ...facts, finality: kind === "safe" ? 2 : 3 });
    }
    if ((await this.#hashOf(upTo.number)) !== upTo.hash) {
      this.#sightings = [];
      return;
    }
    this.#told = { ...this.#told, [kind]: to };
    if (heads.length > 0) onHeads(heads);
    this.#derived = { ...this.#derived, [kind]: heads.at(-1) ?? this.#derived[kind] };
    metrics.gauge("operator_attached_head_count", Number(this.#derived[kind]?.number ?? 0n), { rollup: rollup.name, finality: kind });
  }

  /** What the chain and the L1 show of a block now; undefined where that cannot be told any more. @throws ParleyError RPC_FAILED */
  async #current(number: bigint): Promise<BlockFacts | undefined> {
    this.#abort.signal.throwIfAborted();
    const learned = this.#facts.get(number);
    if (learned !== undefined && (await this.#hashOf(number)) === learned.blockHash && (await this.#origins.has(learned))) return learned;
    const facts = await this.#read(number).catch((error: unknown) => {
      this.#abort.signal.throwIfAborted();
      this.#logger.warn("attached_block_skipped", { number, error });
      return undefined;
    });
    if (facts === undefined) this.#facts.delete(number);
    else this.#facts.set(number, facts);
    return facts;
  }

  /** What is final is not asked for again. */
  #forget(): void {
    const numbers = [...this.#facts.keys()].sort((a, b) => Number(a - b));
    const surplus = numbers.length - MOST_KEPT;
    for (const [i, number] of numbers.entries()) if (i < surplus || number <= this.#told.finalized) this.#facts.delete(number);
    for (const number of this.#failures.keys()) if (number <= this.#readTo) this.#failures.delete(number);
  }

  async #hashOf(blockNumber: bigint): Promise<Hex | undefined> {
    const { client, rollup } = this.#options;
    return reading(rollup.name, `reading block ${blockNumber}`, () =>
      client.getBlock({ blockNumber }).then(
        ({ hash }) => hash,
        (error: unknown) => {
          if (error instanceof BlockNotFoundError) return undefined;
          throw error;
        },
      ),
    );
  }
}
