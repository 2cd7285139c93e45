import { rollupRegistryAbi } from "@parley/contracts-abi";
import type { Address, Hex } from "@parley/primitives";
import { type Clock, type Logger, Outage } from "@parley/runtime";
import { type ChainClient, reading, registeredRollup } from "@parley/sdk";

/** Blocks that are read once more each time: the L1 may have put others in their place. */
const OVERLAP = 64n;
/** Over more blocks than that it is cheaper, and always answered, to ask of each rollup how it stands. */
const MOST_BLOCKS = 2_000n;

export interface ConvictionWatchOptions {
  /** of the network's L1 */
  client: ChainClient;
  registry: Address;
  /** all that are followed now */
  rollups: () => Iterable<{ rollupId: Hex; name: string }>;
  /** its sequencer signed two blocks of one number, and the L1 was shown that; may be told again */
  onConvicted: (rollupId: Hex) => void | Promise<void>;
  clock: Clock;
  logger: Logger;
}

/**
 * Learns from the L1 whose sequencer equivocated (`RollupRegistry.reportSequencerEquivocation`): who did not hear both blocks, or begins when they are long past, has to stop at `safe` as well (specs/protocol.md §3.1).
 * Even if the L1 takes the report back: both signatures are known by then.
 */
export class ConvictionWatch {
  readonly #options: ConvictionWatchOptions;
  readonly #outage: Outage;
  readonly #abort = new AbortController();
  /** those of which the L1 said once how they stand */
  readonly #asked = new Set<Hex>();
  /** the newest block whose logs were read */
  #readTo: bigint | undefined;
  #polling: Promise<void> = Promise.resolve();

  constructor(options: ConvictionWatchOptions) {
    this.#options = options;
    this.#outage = new Outage(options.logger, "convictions_unread");
  }

  /** Looks every `intervalMs`, for the first time before it resolves. @throws ParleyError RPC_FAILED the first time; later, an L1 that does not answer is asked again */
  async start(intervalMs: number): Promise<void> {
    const { clock } = this.#options;
    const { signal } = this.#abort;
    await this.#look();
    this.#polling = (async () => {
      while (!signal.aborted) {
        await clock.sleep(intervalMs, signal).catch(() => undefined);
        if (!signal.aborted) await this.look();
      }
    })();
  }

  /** Of one that is to be followed. @throws ParleyError RPC_FAILED */
  async isConvicted(rollupId: Hex): Promise<boolean> {
    const { client, registry } = this.#options;
    return (await registeredRollup(client, registry, rollupId)).unsafeStopped;
  }

  async stop(): Promise<void> {
    this.#abort.abort();
    await this.#polling;
  }

  /** Never fails. */
  async look(): Promise<void> {
    try {
      await this.#look();
      this.#outage.over();
    } catch (error) {
      if (!this.#abort.signal.aborted) this.#outage.failed({ error });
    }
  }

  async #look(): Promise<void> {
    const { client, rollups, onConvicted } = this.#options;
    const newest = await reading("l1", "reading the newest block", () => client.getBlockNumber({ cacheTime: 0 }));
    const followed = new Map([...rollups()].map((rollup) => [rollup.rollupId, rollup.name]));
    for (const rollupId of [...this.#asked]) if (!followed.has(rollupId)) this.#asked.delete(rollupId);
    for (const rollupId of await this.#convictedIn(newest)) if (followed.has(rollupId)) await onConvicted(rollupId);
    for (const rollupId of followed.keys()) {
      if (this.#asked.has(rollupId)) continue;
      if (await this.isConvicted(rollupId)) await onConvicted(rollupId);
      this.#asked.add(rollupId);
    }
  }

  /** Since the last look. At the first one nobody was asked for yet, so nothing is missed; nor where the logs cannot be had, for then all are asked for again. */
  async #convictedIn(newest: bigint): Promise<readonly Hex[]> {
    const { client, registry: address } = this.#options;
    const last = this.#readTo;
    if (last === undefined || newest === last) {
      this.#readTo = newest;
      return [];
    }
    const least = last < newest ? last : newest;
    const fromBlock = least > OVERLAP ? least - OVERLAP : 0n;
    const range = { fromBlock, toBlock: newest };
    this.#readTo = newest;
    try {
      if (newest - fromBlock <= MOST_BLOCKS) {
        const logs = await client.getContractEvents({
          address,
          abi: rollupRegistryAbi,
          eventName: "SequencerEquivocated",
          ...range,
          strict: true,
        });
        return logs.map(({ args }) => args.rollupId);
      }
    } catch {
      // As where there are too many.
    }
    this.#asked.clear();
    return [];
  }
}
