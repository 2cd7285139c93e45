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

/** That the rollup leaves. */
export interface Leave {
  /** the L1 block that announced it */
  announced: bigint;
  /** the last L1 block on which what its sequencer brings may rest */
  last: bigint;
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
  /** as one of `origins` announced it, or one before them */
  leave: Leave | undefined;
}

/** The genesis, and no L1 block above the one on which it rests. */
export function genesisPosition({ genesis, params }: DerivationConfig, l1StartTimestamp: bigint): Position {
  const start = { number: params.l1StartNumber, hash: params.l1StartHash };
  const origin = { ...start, timestamp: l1StartTimestamp, messages: [], forced: [] };
  const tip = { number: 0n, hash: genesis.hash, timestamp: genesis.timestamp, origin: start };
  return { tip, origins: Sequence.of(origin), messages: Sequence.of(), forced: Sequence.of(), spent: [], leave: undefined };
}

/** With one more L1 block. Whoever calls it has checked that it is the next. Behind the rollup's end it changes nothing: nothing will ever rest on it, and there is no end of L1 blocks. */
export function withL1Block(
  position: Position,
  { number, hash, timestamp, messages, forced, lastL1Block }: Omit<L1Block, "parentHash" | "carriers">,
  config: DerivationConfig,
): Position {
  if (isEnded(position)) return position;
  const wellFormed = forced.flatMap((raw) => readForced(raw, config) ?? []);
  const leave = position.leave ?? (lastL1Block === undefined ? undefined : { announced: number, last: lastL1Block });
  return { ...position, leave, origins: position.origins.push({ number, hash, timestamp, messages, forced: wellFormed }) };
}

/** As it would be if no L1 block above the tip's origin were known. */
export function onTipAlone(position: Position): Position {
  const { leave, tip, origins } = position;
  return { ...position, origins: origins.take(1), leave: leave !== undefined && leave.announced > tip.origin.number ? undefined : leave };
}

/** Whether the tip is the last block that the rollup has: it rests on the L1 above all that a sequencer's block may rest on, and no message waits (specs/derivation.md §6). */
export function isEnded({ leave, tip, messages }: Position): boolean {
  return leave !== undefined && tip.origin.number > leave.last && messages.size === 0;
}

/** The L1 block of that number, if it is the tip's origin or a known one above it. */
export function originAt({ tip, origins }: Position, number: bigint): Origin | undefined {
  const place = number - tip.origin.number;
  return place < 0n || place >= origins.size ? undefined : origins.at(Number(place));
}
