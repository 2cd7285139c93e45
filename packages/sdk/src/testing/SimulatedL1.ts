import { type Hex, ParleyError } from "@parley/primitives";
import { keccak256, toHex } from "viem";
import type { PortalBlock } from "../l1/readPortalBlock.ts";

/** An L1 that says what a test wants, in the form of `L1Blocks`. */
export class SimulatedL1 {
  readonly #blocks: PortalBlock[];
  #branch = 0;

  constructor({ number = 1n, hash, timestamp }: { number?: bigint; hash: Hex; timestamp: bigint }) {
    this.#blocks = [{ number, hash, parentHash: toHex(0, { size: 32 }), timestamp, messages: [], forced: [] }];
  }

  get tip(): PortalBlock {
    return this.#blocks.at(-1) as PortalBlock; // the first one stays
  }

  /** Makes the next block, 12 s later unless told. */
  mine({ timestamp = this.tip.timestamp + 12n, messages = [], forced = [], lastL1Block }: Partial<PortalBlock> = {}): PortalBlock {
    const { number, hash: parentHash } = this.tip;
    const hash = keccak256(toHex(`${parentHash} ${timestamp} ${this.#branch}`));
    const block = { number: number + 1n, hash, parentHash, timestamp, messages, forced, lastL1Block };
    this.#blocks.push(block);
    return block;
  }

  /** Gives up the newest blocks; those that are mined now are others. */
  giveUp(count: number): void {
    this.#branch += 1;
    this.#blocks.splice(Math.max(1, this.#blocks.length - count));
  }

  async chainId(): Promise<bigint> {
    return 31_337n;
  }

  async newest(): Promise<bigint> {
    return this.tip.number;
  }

  async at(number: bigint): Promise<PortalBlock> {
    return this.#find((block) => block.number === number, number);
  }

  async of(hash: Hex): Promise<PortalBlock> {
    return this.#find((block) => block.hash === hash, hash);
  }

  async between(after: { number: bigint; hash: Hex }, hash: Hex): Promise<PortalBlock[]> {
    const [from, to] = [await this.of(after.hash), await this.of(hash)];
    if (to.number < from.number) throw new ParleyError("L1_DISCONTINUED", `L1 block ${hash} lies below ${after.hash}`);
    return this.#blocks.filter(({ number }) => number > from.number && number <= to.number);
  }

  #find(matches: (block: PortalBlock) => boolean, what: unknown): PortalBlock {
    const found = this.#blocks.find(matches);
    if (found === undefined) throw new ParleyError("EVIDENCE_MISSING", `the simulated L1 has no block ${what}`, { recovery: "retry" });
    return found;
  }
}
