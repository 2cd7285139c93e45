import type { Hex } from "@parley/primitives";
import type { BatchBlock } from "./batch.ts";
import type { DerivationConfig } from "./derivationParams.ts";
import { takeForced } from "./forcedTransactions.ts";
import { type L1Id, originAt, type Position } from "./position.ts";
import { fitsAlone, systemTransaction, takeMessages } from "./systemTransaction.ts";

/** All that a block is made of. What it has beside that (gas limit, base fee, coinbase) is constant. */
export interface BlockAttributes {
  number: bigint;
  parentHash: Hex;
  timestamp: bigint;
  origin: L1Id;
  /** raw; the first transaction */
  systemTransaction: Hex;
  /** raw; those that can be executed come next, in order, the others are dropped */
  forced: readonly Hex[];
  /** raw; the sequencer's, all of them, after those */
  transactions: readonly Hex[];
}

/** A block to be, and where the chain stands once the engine told its hash. */
export interface NextBlock {
  attributes: BlockAttributes;
  after(hash: Hex): Position;
}

/**
 * The next block on a position: for derivation and for the sequencer alike, so that both make the same (specs/derivation.md §5).
 * @param chosen its origin must be known to the position; nothing else of specs/derivation.md §4 is checked
 */
export function nextBlock(position: Position, chosen: Omit<BatchBlock, "number">, config: DerivationConfig): NextBlock {
  const { tip, origins } = position;
  const { timestamp, originNumber, transactions } = chosen;
  const advanced = Number(originNumber - tip.origin.number);
  const number = tip.number + 1n;
  const entered = [...origins.drop(1).take(advanced)];
  const messages = position.messages.push(...entered.flatMap((origin) => origin.messages.filter((message) => fitsAlone(message, config))));
  const forced = position.forced.push(...entered.flatMap((origin) => origin.forced));
  const takenMessages = takeMessages(messages, advanced, config);
  const takenForced = takeForced(forced, config);
  const origin = originId(position, originNumber);
  const { chainId, baseFeePerGas } = config;
  const attributes = {
    number,
    parentHash: tip.hash,
    timestamp,
    origin,
    systemTransaction: systemTransaction({ chainId, number, baseFeePerGas, blocks: entered, messages: takenMessages }),
    forced: takenForced.map(({ raw }) => raw),
    transactions,
  };
  const after = (hash: Hex): Position => ({
    tip: { number, hash, timestamp, origin },
    origins: origins.drop(advanced),
    messages: messages.drop(takenMessages.length),
    forced: forced.drop(takenForced.length),
    spent: position.spent.filter(({ lastNumber }) => lastNumber > number),
    leave: position.leave,
  });
  return { attributes, after };
}

function originId(position: Position, number: bigint): L1Id {
  const origin = originAt(position, number);
  if (origin === undefined) throw new RangeError(`L1 block ${number} is not known`);
  return { number: origin.number, hash: origin.hash };
}
