import { type Head, type Hex, isAttached, Lane, type MemberChain, type Message, ParleyError } from "@parley/primitives";
import { type ChainClient, type LaneAtHead, OUTBOX_BLOCKS, OutboxReader, outboxRootOfLanes, reading, type SentMessage } from "@parley/sdk";

/** So many blocks below the newest final one what was provable stays so: a delivery may be under way under a head that was certified some time ago. */
const KEPT_BLOCKS = 1_024n;

interface KnownLane {
  lane: Lane;
  /** block of each message from `lane.first` on; ascending */
  blocks: bigint[];
  /** those that may still have to be delivered, by index */
  messages: Map<number, Message>;
}

/** All lanes of one source, rebuilt from its logs. Nothing is kept on disk: the chain is the store. */
export class LaneBook {
  readonly rollup: MemberChain;
  readonly #client: ChainClient;
  #outbox: OutboxReader;
  /** by position */
  #lanes: KnownLane[] = [];
  /** hash of the last block that was read */
  #readHash: Hex | undefined;
  readonly #isRelayed: (destinationId: Hex) => boolean;
  /** lanes of which messages were passed over, by destination */
  #passedOver = new Set<Hex>();

  /** @param isRelayed whether messages to there are to be delivered; of others none stays at hand. Every destination's unless told */
  constructor(rollup: MemberChain, client: ChainClient, isRelayed: (destinationId: Hex) => boolean = () => true) {
    this.rollup = rollup;
    this.#client = client;
    this.#isRelayed = isRelayed;
    this.#outbox = new OutboxReader({ client, rollup });
  }

  /** Last block whose messages are in the book; one before the first, to begin with. */
  get scannedTo(): bigint {
    return this.#outbox.readTo;
  }

  /**
   * Reads on to the source's newest block, of an attached chain to its newest safe one; from the first one again when its chain took another way. One call at a time.
   * @throws ParleyError RPC_FAILED; LANE_MISMATCH, after which the book is empty again
   */
  async advance(): Promise<void> {
    // What is not safe of an attached chain is not certified, and others may take it back often.
    const blockTag = isAttached(this.rollup) ? "safe" : "latest";
    const { number: to, hash } = await reading(this.rollup.name, "reading the newest block", () => this.#client.getBlock({ blockTag }));
    if (!(await this.#isOnChain({ number: to, hash }))) this.reset();
    const outbox = this.#outbox;
    try {
      // A part at a time: of a long chain all logs at once are more than fits into memory.
      while (outbox.readTo < to) {
        let part = to;
        if (part - outbox.readTo > OUTBOX_BLOCKS) part = outbox.readTo + OUTBOX_BLOCKS;
        const partHash = part === to ? hash : await this.#hashAt(part);
        const sent = await outbox.advance(part);
        // What was asked for does not follow on an empty book.
        if (outbox !== this.#outbox) return;
        this.#readHash = partHash;
        this.#take(sent);
      }
    } catch (error) {
      if (outbox === this.#outbox && error instanceof ParleyError && error.code === "LANE_MISMATCH") this.reset();
      throw error;
    }
  }

  #take(sent: readonly SentMessage[]): void {
    for (const { message, messageId, blockNumber, destinationId } of sent) {
      const known = this.#laneAt(message.lane);
      if (this.#isRelayed(destinationId)) known.messages.set(known.lane.size, message);
      else this.#passedOver.add(destinationId);
      known.lane.append(messageId);
      known.blocks.push(blockNumber);
    }
  }

  async #hashAt(blockNumber: bigint): Promise<Hex> {
    return (await reading(this.rollup.name, `reading block ${blockNumber}`, () => this.#client.getBlock({ blockNumber }))).hash;
  }

  /** Whether the last block that was read is still one of the source's. */
  async #isOnChain(newest: { number: bigint; hash: Hex }): Promise<boolean> {
    const { readTo } = this.#outbox;
    if (this.#readHash === undefined) return true;
    // What is safe of an attached chain may be an earlier block for a while, where its node was restarted.
    const isBehind = newest.number < readTo && isAttached(this.rollup);
    if (newest.number <= readTo && !isBehind) return newest.number === readTo && newest.hash === this.#readHash;
    return (await this.#hashAt(readTo)) === this.#readHash;
  }

  /** Forgets everything: what was read does not fit what was certified. */
  reset(): void {
    this.#lanes = [];
    this.#passedOver.clear();
    this.#readHash = undefined;
    this.#outbox = new OutboxReader({ client: this.#client, rollup: this.rollup });
  }

  /** All lanes that there were at `block`, by position, with their sizes then. */
  lanesAt(block: bigint): LaneAtHead[] {
    return this.#outbox.lanes.flatMap(({ destinationId, openedAt }, position) => {
      if (openedAt > block) return [];
      const { lane, blocks } = this.#laneAt(position);
      return [{ destinationId, lane, size: lane.first + countUpTo(blocks, block) }];
    });
  }

  /** Whether what was read up to that block is what was certified of it. An RPC that lost some logs shows a shorter lane, and nothing else would tell. */
  holds({ rollupId, number, outboxRoot }: Pick<Head, "rollupId" | "number" | "outboxRoot">): boolean {
    return this.scannedTo < number || outboxRootOfLanes(rollupId, this.lanesAt(number)) === outboxRoot;
  }

  /** Size of the lane to one destination at `block`. */
  sizeAt(destinationId: Hex, block: bigint): number {
    const known = this.#laneTo(destinationId);
    return known === undefined ? 0 : known.lane.first + countUpTo(known.blocks, block);
  }

  /** The message at `index`; undefined when it was never sent, not read yet, or forgotten. */
  message(destinationId: Hex, index: number): Message | undefined {
    return this.#laneTo(destinationId)?.messages.get(index);
  }

  /** Drops the messages below `index`, whose fate is final; their hashes stay, for proofs. */
  forgetBelow(destinationId: Hex, index: number): void {
    const messages = this.#laneTo(destinationId)?.messages;
    if (messages === undefined) return;
    // Keys are in ascending order of insertion.
    for (const key of messages.keys()) {
      if (key >= index) return;
      messages.delete(key);
    }
  }

  /** Drops what nobody will prove any more: of messages that are not at hand, and lie well below `final`, of which no earlier block is certified any more. */
  forgetFinal(final: bigint): void {
    for (const position of this.#outbox.lanes.keys()) {
      const { lane, blocks, messages } = this.#laneAt(position);
      const [oldest = lane.size] = messages.keys();
      const settled = lane.first + countUpTo(blocks, final - KEPT_BLOCKS);
      blocks.splice(0, lane.forget(Math.min(oldest, settled)));
    }
  }

  /** Messages to there are to be delivered from now on: if some were passed over, all is read again. */
  wants(destinationId: Hex): void {
    if (this.#passedOver.has(destinationId)) this.reset();
  }

  #laneTo(destinationId: Hex): KnownLane | undefined {
    const position = this.#outbox.lanes.findIndex((lane) => lane.destinationId === destinationId);
    return position < 0 ? undefined : this.#laneAt(position);
  }

  #laneAt(position: number): KnownLane {
    let known = this.#lanes[position];
    if (known === undefined) {
      known = { lane: new Lane(), blocks: [], messages: new Map() };
      this.#lanes[position] = known;
    }
    return known;
  }
}

/** How many of the ascending `blocks` are at or before `block`. */
function countUpTo(blocks: readonly bigint[], block: bigint): number {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle] ?? 0n) <= block) low = middle + 1;
    else high = middle;
  }
  return low;
}
