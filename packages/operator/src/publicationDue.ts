import type { Address, Hex, OperatorTable } from "@parley/primitives";

/** A member of the operator set, as the registry on the L1 has it. */
export interface Member {
  operator: Address;
  publicKey: Hex;
}

/** Epochs that are published for one set of members. Two: stake that was recorded first by the one counts in the other. */
const MOST_FOR_MEMBERS = 2;

/** Early ones in a third of a table's life, whatever members do: each costs the L1 and every rollup. */
const MOST_EARLY = 16;

/** Which members epochs were published for before their time. */
export interface PublicationMemory {
  members: string;
  /** of these members */
  epochs: ReadonlySet<number>;
  /** by epoch, when it was first due (Unix seconds); of the last third of a life */
  early: ReadonlyMap<number, bigint>;
}

/**
 * Whether the next epoch has to be published now (specs/protocol.md §4.2): a third of the newest table's life is over; or the members and their keys are others than those with seats, the interval is over
 * or a seated operator was ejected; not more than two epochs are published for just these members, since one that has no seat then is too light for one, and not more than 16 early ones in a third of a life.
 * @param now Unix seconds of the L1
 */
export function publicationDue(
  memory: PublicationMemory | undefined,
  {
    newest,
    members,
    minimumInterval,
    ejected,
    now,
  }: {
    newest: OperatorTable;
    members: readonly Member[];
    minimumInterval: bigint;
    ejected: ReadonlySet<Address>;
    now: bigint;
  },
): { due: boolean; memory: PublicationMemory | undefined } {
  const life = newest.validUntil - newest.validFrom;
  if (3n * (now - newest.snapshotTime) >= life) return { due: true, memory };
  const set = setOf(members);
  if (set === setOf(newest.operators)) return { due: false, memory };
  const isEarly = now < newest.snapshotTime + minimumInterval && !newest.operators.some(({ operator }) => ejected.has(operator));
  const epochs = memory?.members === set ? memory.epochs : new Set<number>();
  const early = new Map([...(memory?.early ?? [])].filter(([, at]) => 3n * (now - at) < life));
  const isNew = !epochs.has(newest.epoch);
  const isSpent = epochs.size >= MOST_FOR_MEMBERS || (early.size >= MOST_EARLY && !early.has(newest.epoch));
  if (isEarly || (isNew && isSpent)) return { due: false, memory };
  if (!early.has(newest.epoch)) early.set(newest.epoch, now);
  return { due: true, memory: { members: set, epochs: new Set([...epochs, newest.epoch]), early } };
}

function setOf(members: readonly Member[]): string {
  return members
    .map(({ operator, publicKey }) => `${operator.toLowerCase()} ${publicKey.toLowerCase()}`)
    .sort()
    .join();
}
