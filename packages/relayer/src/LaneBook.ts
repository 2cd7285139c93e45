import { type Hex, MerkleTree, type Message, ParleyError, type RollupDeployment } from "@parley/primitives";
import { type ChainClient, type LaneAtHead, laneMessages, reading } from "@parley/sdk";

interface Lane {
  destinationId: Hex;
  tree: MerkleTree;
  /** block of each message, by index; ascending */
  blocks: bigint[];
  /** those that may still have to be delivered, by index */
  messages: Map<number, Message>;
}

/** All lanes of one source, rebuilt from its logs. Nothing is kept on disk: the chain is the store. */
export class LaneBook {
  readonly rollup: RollupDeployment;
  readonly #client: ChainClient;
  /** in order of lane creation */
  #lanes: Lane[] = [];
  #scannedTo = -1n;
  #resets = 0;

  constructor(rollup: RollupDeployment, client: ChainClient) {
    this.rollup = rollup;
    this.#client = client;
  }

  /** Last block whose messages are in the book; -1 before the first. */
  get scannedTo(): bigint {
    return this.#scannedTo;
  }

  /**
   * Reads on to the source's newest block. One call at a time.
   * @throws ParleyError RPC_FAILED; LANE_MISMATCH, after which the book is empty again
   */
  async advance(): Promise<void> {
    const resets = this.#resets;
    const to = await reading(this.rollup.name, "reading the block number", () => this.#client.getBlockNumber());
    if (to <= this.#scannedTo) return;
    const sent = await laneMessages({ client: this.#client, rollup: this.rollup, from: this.#scannedTo + 1n, to });
    // What was asked for does not follow on an empty book.
    if (resets !== this.#resets) return;
    for (const { message, messageId, blockNumber } of sent) {
      const lane = this.#laneTo(message.destinationId);
      if (message.index !== BigInt(lane.tree.size)) {
        this.reset();
        throw new ParleyError(
          "LANE_MISMATCH",
          `${this.rollup.name} shows message ${message.index} of a lane after ${lane.tree.size} messages`,
          {
            fields: { rollup: this.rollup.name, destinationId: message.destinationId, index: message.index },
            recovery: "reset",
            hint: "the lanes are read again from the first block",
          },
        );
      }
      lane.messages.set(lane.tree.size, message);
      lane.tree.append(messageId);
      lane.blocks.push(blockNumber);
    }
    this.#scannedTo = to;
  }

  /** Forgets everything: what was read does not fit what was certified. */
  reset(): void {
    this.#lanes = [];
    this.#scannedTo = -1n;
    this.#resets += 1;
  }

  /** All lanes with at least one message at `block`, in order of creation, with their sizes then. */
  lanesAt(block: bigint): LaneAtHead[] {
    return this.#lanes
      .map(({ destinationId, tree, blocks }) => ({ destinationId, tree, size: countUpTo(blocks, block) }))
      .filter(({ size }) => size > 0);
  }

  /** Size of one lane at `block`. */
  sizeAt(destinationId: Hex, block: bigint): number {
    const lane = this.#lanes.find((other) => other.destinationId === destinationId);
    return lane === undefined ? 0 : countUpTo(lane.blocks, block);
  }

  /** The message at `index`; undefined when it was never sent, not read yet, or forgotten. */
  message(destinationId: Hex, index: number): Message | undefined {
    return this.#lanes.find((lane) => lane.destinationId === destinationId)?.messages.get(index);
  }

  /** Drops the messages below `index`, whose fate is final; their hashes stay, for proofs. */
  forgetBelow(destinationId: Hex, index: number): void {
    const messages = this.#lanes.find((lane) => lane.destinationId === destinationId)?.messages;
    if (messages === undefined) return;
    // Keys are in ascending order of insertion.
    for (const key of messages.keys()) {
      if (key >= index) return;
      messages.delete(key);
    }
  }

  #laneTo(destinationId: Hex): Lane {
    let lane = this.#lanes.find((other) => other.destinationId === destinationId);
    if (lane === undefined) {
      lane = { destinationId, tree: new MerkleTree(), blocks: [], messages: new Map() };
      this.#lanes.push(lane);
    }
    return lane;
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
