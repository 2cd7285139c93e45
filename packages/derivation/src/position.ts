import type { Hex } from "@parley/primitives";
import type { DerivationConfig } from "./derivationParams.ts";
import { type ForcedTransaction, readForced } from "./forcedTransactions.ts";
import type { L1Block, PortalMessage } from "./l1Block.ts";
import { Sequence } from "./Sequence.ts";

/** Number and hash of an L1 block. */
export interface L1Id {
  number: bigint;
  hash: Hex;
}

/** An L1 block as the origin of blocks. */
export interface Origin extends L1Id {
  timestamp: bigint;
  messages: readonly PortalMessage[];
  forced: readonly ForcedTransaction[];
}

/** The newest block of a chain. */
export interface Tip {
  number: bigint;
  hash: Hex;
  timestamp: bigint;
  origin: L1Id;
}

/** A batch that the sequencer signed as a whole and that was executed in vain: nobody can have it executed again. */
export interface SpentBatch {
  digest: Hex;
  lastNumber: bigint;
}

/** From where a chain goes on: all that the next block is made of, but for what the sequencer chooses. Immutable. */
export interface Position {
  tip: Tip;
  /** consecutive L1 blocks: the tip's origin and all that are known above it */
  origins: Sequence<Origin>;
  /** of L1 blocks up to the tip's origin, not yet in a block */
  messages: Sequence<PortalMessage>;
  /** likewise */
  forced: Sequence<ForcedTransaction>;
  /** those that end above the tip: others are old anyway */
  spent: readonly SpentBatch[];
}

/** The genesis, and no L1 block above the one on which it rests. */
export function genesisPosition({ genesis, params }: DerivationConfig, l1StartTimestamp: bigint): Position {
  const start = { number: params.l1StartNumber, hash: params.l1StartHash };
  const origin = { ...start, timestamp: l1StartTimestamp, messages: [], forced: [] };
  const tip = { number: 0n, hash: genesis.hash, timestamp: genesis.timestamp, origin: start };
  return { tip, origins: Sequence.of(origin), messages: Sequence.of(), forced: Sequence.of(), spent: [] };
}

/** With one more L1 block. Whoever calls it has checked that it is the next. */
export function withL1Block(
  position: Position,
  { number, hash, timestamp, messages, forced }: Omit<L1Block, "parentHash" | "carriers">,
  config: DerivationConfig,
): Position {
  const wellFormed = forced.flatMap((raw) => readForced(raw, config) ?? []);
  return { ...position, origins: position.origins.push({ number, hash, timestamp, messages, forced: wellFormed }) };
}

/** The L1 block of that number, if it is the tip's origin or a known one above it. */
export function originAt({ tip, origins }: Position, number: bigint): Origin | undefined {
  const place = number - tip.origin.number;
  return place < 0n || place >= origins.size ? undefined : origins.at(Number(place));
}
