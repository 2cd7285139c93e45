/** The newest block of one source. */
export interface SourceHead {
  source: string;
  number: bigint;
}

/** Since when a source has its newest block, as far as anybody looked. Unix milliseconds. */
export type HeadMoves = ReadonlyMap<string, { number: bigint; movedAtMs: number }>;

export interface LagLimits {
  /** more blocks behind the newest one of all, and a source is lost */
  blocks: bigint;
  /** so is one that is behind and has not moved for longer */
  ms: number;
}

/** Who keeps up. */
export interface HeadLag {
  moves: HeadMoves;
  /** blocks behind the newest one of all, by source */
  lags: ReadonlyMap<string, bigint>;
  /** those that are too far behind to be asked */
  behind: ReadonlySet<string>;
}

/** Looks at the newest blocks of the sources that answered. One that claims a block of the far future makes all others late: then too few are left, and nobody is believed. */
export function headLag(before: HeadMoves, heads: readonly SourceHead[], nowMs: number, limits: LagLimits): HeadLag {
  let newest = 0n;
  for (const { number } of heads) if (number > newest) newest = number;
  const moves = new Map(before);
  const lags = new Map<string, bigint>();
  const behind = new Set<string>();
  for (const { source, number } of heads) {
    const known = before.get(source);
    const move = known?.number === number ? known : { number, movedAtMs: nowMs };
    moves.set(source, move);
    const lag = newest - number;
    lags.set(source, lag);
    if (lag > limits.blocks || (lag > 0n && nowMs - move.movedAtMs > limits.ms)) behind.add(source);
  }
  return { moves, lags, behind };
}
