import { testHead } from "@parley/attestation/testing";
import type { Head, Hex } from "@parley/primitives";
import { keccak256, toHex, toRlp } from "viem";

/** A chain of RLP headers, from block 0 on; `salt` tells branches apart. Blocks up to `shared.from` are another chain's. */
export class TestChain {
  readonly #headers: Hex[] = [];
  readonly #hashes: Hex[] = [];

  constructor(length: number, salt = 0, shared?: { chain: TestChain; upTo: number }) {
    for (let number = 0; number < length; number += 1) {
      const isShared = shared !== undefined && number <= shared.upTo;
      const header = isShared ? shared.chain.header(BigInt(number)) : this.#make(number, salt);
      this.#headers.push(header);
      this.#hashes.push(keccak256(header));
    }
  }

  header(number: bigint): Hex {
    return this.#headers[Number(number)] ?? "0x";
  }

  hash(number: bigint): Hex {
    return this.#hashes[Number(number)] ?? "0x";
  }

  /** Newest first, both included. */
  headers(from: bigint, to: bigint): Hex[] {
    return this.#headers.slice(Number(to), Number(from) + 1).reverse();
  }

  head(number: bigint, fields: Partial<Head> = {}): Head {
    return testHead({ number, blockHash: this.hash(number), ...fields });
  }

  #make(number: number, salt: number): Hex {
    const parent = this.#hashes[number - 1] ?? toHex(0, { size: 32 });
    const word = toHex(salt, { size: 32 });
    const quantity = (value: number): Hex => (value === 0 ? "0x" : toHex(value));
    const filler = [word, toHex(0, { size: 20 }), word, word, word, toHex(0, { size: 256 }), "0x"] as const;
    return toRlp([parent, ...filler, quantity(number), quantity(30_000_000), "0x", quantity(1_700_000_000 + number), "0x"]);
  }
}
