import { gatewayAbi } from "@parley/contracts-abi";
import { decodeEvmAddress, type Hex, type MemberChain, type Message, messageHash, ParleyError } from "@parley/primitives";
import { getAbiItem } from "viem";
import { type ChainClient, reading } from "./chainClient.ts";
import { inParts } from "./inParts.ts";
import { type SentLog, sentFields } from "./sentFields.ts";

/** A message as its source's logs show it. */
export interface SentMessage {
  messageId: Hex;
  destinationId: Hex;
  message: Message;
  blockNumber: bigint;
  transactionHash: Hex;
}

/** What of a chain is read. */
type Source = Pick<MemberChain, "name" | "rollupId" | "gateway" | "deployedAt">;

/** A lane of a source, as far as its logs were read. */
export interface OpenedLane {
  destinationId: Hex;
  /** block in which it was connected for the first time */
  openedAt: bigint;
  size: number;
}

/** Blocks asked for at once: answers stay small, and public nodes bound the range. */
export const OUTBOX_BLOCKS = 2_000n;

const EVENTS = [getAbiItem({ abi: gatewayAbi, name: "Connected" }), getAbiItem({ abi: gatewayAbi, name: "MessageSent" })] as const;

/**
 * Reads the outbox of one rollup from its logs, onwards from its first block: `Connected` says which lane a chain id leads into from then on, and the place of a
 * `MessageSent` among those of its lane is its index. Every message hashes to the id that its log gives it.
 */
export class OutboxReader {
  readonly #client: ChainClient;
  readonly #rollup: Source;
  readonly #lanes: OpenedLane[] = [];
  /** chain id → position of the lane that it leads into */
  readonly #routes = new Map<bigint, number>();
  #readTo: bigint;

  constructor({ client, rollup }: { client: ChainClient; rollup: Source }) {
    this.#client = client;
    this.#rollup = rollup;
    this.#readTo = (rollup.deployedAt ?? 0n) - 1n;
  }

  /** Last block that was read; the one before the first, to begin with. */
  get readTo(): bigint {
    return this.#readTo;
  }

  /** By position. */
  get lanes(): readonly OpenedLane[] {
    return this.#lanes;
  }

  /**
   * Reads on to block `to`, one call at a time, and returns the messages that it found, in the order in which they were sent.
   * @throws ParleyError RPC_FAILED, after which the same call goes on where this one stopped; LANE_MISMATCH when the logs do not add up, after which nothing more can be read
   */
  async advance(to: bigint): Promise<SentMessage[]> {
    const found: SentMessage[] = [];
    // Only whole answers count: lanes and messages of a failed call would be read twice.
    const chunks: SentLog[][] = [];
    for (let first = this.#readTo + 1n; first <= to; first += OUTBOX_BLOCKS) {
      const last = first + OUTBOX_BLOCKS - 1n < to ? first + OUTBOX_BLOCKS - 1n : to;
      chunks.push(await this.#logs(first, last));
    }
    const timestamps = await this.#timestamps(chunks.flat());
    for (const log of chunks.flat()) {
      if (log.eventName === "Connected") this.#connect(log.args, log.blockNumber);
      else found.push(this.#append(log, timestamps.get(log.blockNumber) ?? 0n));
    }
    if (to > this.#readTo) this.#readTo = to;
    return found;
  }

  async #logs(from: bigint, to: bigint): Promise<SentLog[]> {
    const { name, gateway } = this.#rollup;
    const logs = await reading(name, `reading the messages of blocks ${from} to ${to}`, () =>
      inParts(from, to, (fromBlock, toBlock) =>
        this.#client.getLogs({ address: gateway, fromBlock, toBlock, events: EVENTS, strict: true }),
      ),
    );
    return logs.sort((a, b) => (a.blockNumber === b.blockNumber ? a.logIndex - b.logIndex : a.blockNumber < b.blockNumber ? -1 : 1));
  }

  /** Of the blocks whose messages may take their deadline from it. */
  async #timestamps(logs: readonly SentLog[]): Promise<Map<bigint, bigint>> {
    const blocks = new Set(
      logs.flatMap((log) => (log.eventName === "MessageSent" && log.args.attributes.length < 2 ? [log.blockNumber] : [])),
    );
    const timestamps = new Map<bigint, bigint>();
    for (const log of logs)
      if (typeof log.blockTimestamp === "bigint" && blocks.delete(log.blockNumber)) timestamps.set(log.blockNumber, log.blockTimestamp);
    const { name } = this.#rollup;
    for (const blockNumber of blocks) {
      const { timestamp } = await reading(name, `reading block ${blockNumber}`, () => this.#client.getBlock({ blockNumber }));
      timestamps.set(blockNumber, timestamp);
    }
    return timestamps;
  }

  #connect({ chainId, destinationId, lane }: { chainId: bigint; destinationId: Hex; lane: number }, openedAt: bigint): void {
    const known = this.#lanes[lane];
    if (known === undefined && lane === this.#lanes.length) this.#lanes.push({ destinationId, openedAt, size: 0 });
    else if (known?.destinationId !== destinationId) {
      throw this.#mismatch(
        `lane ${lane} is connected to ${destinationId} after ${this.#lanes.length} lanes, lane ${lane} to ${known?.destinationId}`,
      );
    }
    this.#routes.set(chainId, lane);
  }

  #append(log: SentLog & { eventName: "MessageSent" }, blockTimestamp: bigint): SentMessage {
    const { sendId: messageId, recipient } = log.args;
    const position = this.#routes.get(decodeEvmAddress(recipient).chainId) ?? -1;
    const lane = this.#lanes[position];
    if (lane === undefined) throw this.#mismatch(`message ${messageId} was sent without a lane`);
    const message = { ...sentFields(log, this.#rollup.rollupId, blockTimestamp), lane: position, index: BigInt(lane.size) };
    if (messageHash(message) !== messageId) {
      throw this.#mismatch(`message ${messageId} is not message ${message.index} of lane ${position}, or not what its log says`);
    }
    lane.size += 1;
    return { messageId, destinationId: lane.destinationId, message, blockNumber: log.blockNumber, transactionHash: log.transactionHash };
  }

  #mismatch(problem: string): ParleyError {
    const { name } = this.#rollup;
    return new ParleyError("LANE_MISMATCH", `The logs of ${name} do not add up: ${problem}`, {
      fields: { rollup: name },
      recovery: "reset",
      hint: "read the lanes again, or ask another RPC endpoint of this rollup",
    });
  }
}
