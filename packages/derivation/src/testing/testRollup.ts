import { type Address, type Hex, type SealedBlock, sealDigest, ZERO_HASH } from "@parley/primitives";
import { bytesToHex, concatHex, keccak256, stringToHex } from "viem";
import { privateKeyToAddress } from "viem/accounts";
import { type NextBlock, nextBlock } from "../blockAttributes.ts";
import type { PostedBlock } from "../buildBatch.ts";
import type { DerivationConfig } from "../derivationParams.ts";
import type { L1Block, PortalMessage } from "../l1Block.ts";
import { genesisPosition, type Position, withL1Block } from "../position.ts";
import { packSignature, signDigest } from "../signatures.ts";
import { modelExecute } from "./ModelEngine.ts";

/** keccak(utf8("parley test " ‖ label)). */
export function testHash(label: string): Hex {
  return keccak256(stringToHex(`parley test ${label}`));
}

/** The last 20 bytes of testHash. */
export function testAddress(label: string): Address {
  return `0x${testHash(label).slice(26)}`;
}

export const SEQUENCER_KEY = testHash("sequencer key");
export const SEQUENCER = privateKeyToAddress(SEQUENCER_KEY);
export const L1_START_TIMESTAMP = 1_750_000_000n;
const L1_SECONDS = 12n;

export const testConfig: DerivationConfig = {
  rollupId: testHash("rollup a"),
  chainId: 10_001n,
  sequencer: SEQUENCER,
  gasLimit: 30_000_000n,
  baseFeePerGas: 1_000_000_000n,
  genesis: { hash: testHash("block 0"), timestamp: L1_START_TIMESTAMP },
  params: {
    l1StartNumber: 100n,
    l1StartHash: testHash("l1 100"),
    portals: testAddress("portals"),
    sequencingWindow: 4n,
    maxDrift: 30n,
    originStep: 2n,
  },
};

/** The L1 block on which the test rollup rests. */
export const l1Start = { number: 100n, hash: testHash("l1 100"), timestamp: L1_START_TIMESTAMP };

/** An empty L1 block after another, 12 seconds later; `label` tells branches apart. */
export function l1Child(
  parent: Pick<L1Block, "number" | "hash" | "timestamp">,
  content: Partial<Pick<L1Block, "carriers" | "messages" | "forced" | "lastL1Block">> & { label?: string } = {},
): L1Block {
  const { label = "", ...rest } = content;
  const number = parent.number + 1n;
  const base = { number, hash: testHash(`l1 ${number}${label}`), parentHash: parent.hash, timestamp: parent.timestamp + L1_SECONDS };
  return { ...base, carriers: [], messages: [], forced: [], ...rest };
}

/** `count` empty L1 blocks in a row. */
export function l1Chain(count: number, parent: Pick<L1Block, "number" | "hash" | "timestamp"> = l1Start, label = ""): L1Block[] {
  const blocks: L1Block[] = [];
  for (let i = 0; i < count; i++) blocks.push(l1Child(blocks.at(-1) ?? parent, { label }));
  return blocks;
}

export function calldata(...payloads: readonly Uint8Array[]): L1Block["carriers"] {
  return payloads.map((data) => ({ kind: "calldata", data }));
}

export function portalMessage(label: string, gasLimit = 200_000n): PortalMessage {
  return { sender: testAddress(`sender ${label}`), recipient: testAddress(`recipient ${label}`), value: 5n, gasLimit, payload: "0xc0ffee" };
}

/** Genesis with L1 blocks known above it. */
export function positionWith(l1: readonly L1Block[], config = testConfig): Position {
  return l1.reduce((position, block) => withL1Block(position, block, config), genesisPosition(config, L1_START_TIMESTAMP));
}

/** A sequencer that knows an L1 and makes block after block on the model engine. */
export class TestSequencer {
  readonly blocks: PostedBlock[] = [];
  position: Position;
  readonly #config: DerivationConfig;

  constructor(position: Position, config: DerivationConfig = testConfig) {
    this.position = position;
    this.#config = config;
  }

  /** Makes one, by default with the tip's origin, at its time. `false hash` seals another hash than execution gives. */
  make(
    chosen: { originNumber?: bigint; timestamp?: bigint; transactions?: readonly Hex[]; falseHash?: Hex; anchor?: Hex } = {},
  ): PostedBlock {
    const { tip } = this.position;
    const { originNumber = tip.origin.number, timestamp = tip.timestamp, transactions = [], falseHash, anchor = ZERO_HASH } = chosen;
    const next = nextBlock(this.position, { originNumber, timestamp, transactions }, this.#config);
    const answer = modelExecute(next.attributes);
    const truth = "refused" in answer ? testHash(`refused ${next.attributes.number}`) : answer.hash;
    const dropped = "refused" in answer ? [] : answer.dropped;
    this.position = next.after(falseHash ?? truth);
    const made = posted(next, falseHash ?? truth, dropped, anchor, this.#config);
    this.blocks.push(made);
    return made;
  }
}

function posted({ attributes }: NextBlock, hash: Hex, dropped: readonly number[], anchor: Hex, config: DerivationConfig): PostedBlock {
  const { number, parentHash, timestamp, origin, systemTransaction, forced, transactions } = attributes;
  const kept = forced.filter((_, i) => !dropped.includes(i));
  const content: Omit<SealedBlock, "signature"> = {
    rollupId: config.rollupId,
    number,
    hash,
    parentHash,
    timestamp,
    stateRoot: testHash(`state ${hash}`),
    baseFeePerGas: config.baseFeePerGas,
    gasLimit: config.gasLimit,
    gasUsed: 0n,
    transactions: [systemTransaction, ...kept, ...transactions],
    l1OriginNumber: origin.number,
    l1OriginHash: origin.hash,
    anchor,
  };
  const signature = bytesToHex(packSignature(signDigest(SEQUENCER_KEY, sealDigest(content))));
  return { block: { ...content, signature }, fromL1: 1 + kept.length };
}

/** Raw bytes that look like a transaction of the sequencer; the model executes any. */
export function rawTransaction(label: string): Hex {
  return concatHex(["0x02", testHash(`transaction ${label}`)]);
}
