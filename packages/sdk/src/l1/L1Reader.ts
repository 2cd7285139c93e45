import { type Hex, ParleyError } from "@parley/primitives";
import { reading } from "../chainClient.ts";
import { readHeader } from "../state/readHeader.ts";
import { type NewestTag, newestNumber, numberOf } from "./newestNumber.ts";
import { type InboxBlock, type ReadL1BlockOptions, readL1Block } from "./readL1Block.ts";

export type L1ReaderOptions = Omit<ReadL1BlockOptions, "block"> & {
  /** which block is the newest that counts; `latest` unless told */
  newestTag?: NewestTag | undefined;
};

/** A rollup's L1 for whoever derives the rollup from it. Keeps nothing. */
export class L1Reader {
  readonly #options: L1ReaderOptions;

  constructor(options: L1ReaderOptions) {
    this.#options = options;
  }

  /** @throws ParleyError RPC_FAILED */
  chainId(): Promise<bigint> {
    return reading("l1", "reading the chain id", async () => BigInt(await this.#options.client.getChainId()));
  }

  /** Number of the newest block. @throws ParleyError RPC_FAILED */
  newest(): Promise<bigint> {
    return newestNumber(this.#options.client, this.#options.newestTag);
  }

  /** Number of the newest block that the L1 says is final, `undefined` while there is none. @throws ParleyError RPC_FAILED */
  finalized(): Promise<bigint | undefined> {
    return numberOf(this.#options.client, "finalized");
  }

  /** Hash of the block of that number, `undefined` when there is none. @throws ParleyError RPC_FAILED, STATE_PROOF_INVALID */
  async hashAt(number: bigint): Promise<Hex | undefined> {
    try {
      return (await readHeader({ client: this.#options.client, chain: "l1", block: number })).blockHash;
    } catch (error) {
      if (error instanceof ParleyError && error.code === "EVIDENCE_MISSING") return undefined;
      throw error;
    }
  }

  /** @throws ParleyError as `readL1Block` */
  at(block: bigint | Hex): Promise<InboxBlock> {
    return readL1Block({ ...this.#options, block });
  }
}
