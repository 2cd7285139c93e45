import type { Address, Hex, OperatorTable } from "@parley/primitives";

/** A member of the operator set, as the registry on the L1 has it. */
export interface Member {
  operator: Address;
  publicKey: Hex;
}

/** Epochs that are published for one set of members. Two: stake that was recorded first by the one counts in the other. */
const MOST_FOR_MEMBERS = 2;

/** Which sets of members epochs were published for, by epoch. */
export interface PublicationMemory {
  members: string;
  epochs: ReadonlySet<number>;
}

/**
 * Whether the next epoch has to be published now (specs/protocol.md §4.2): a third of the newest table's life is over; or the members and their keys are others than those with seats, the interval is over
 * or a seated operator was ejected, and not more than two epochs were published for just these members: one that has no seat then is too light for one.
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
  const known = epochs.has(newest.epoch);
  if (isEarly || (!known && epochs.size >= MOST_FOR_MEMBERS)) return { due: false, memory };
  return { due: true, memory: { members: set, epochs: new Set([...epochs, newest.epoch]) } };
}

function setOf(members: readonly Member[]): string {
  return members
    .map(({ operator, publicKey }) => `${operator.toLowerCase()} ${publicKey.toLowerCase()}`)
    .sort()
    .join();
}
