/** What shows how an operator's clock stands to its L1's. */
export interface ClockReading {
  nowMs: number;
  /** of the newest block of the L1, Unix seconds */
  timestamp: bigint;
  /** the block was not there when the L1 was asked last, a few seconds ago */
  isNew: boolean;
}

/** No L1 block is from the future by more than nodes allow one another, and operators that hear one another a quarter of a minute too early or too late have no beat in common. */
const MOST_BEHIND_MS = 15_000;
/** A new block is seen some seconds after its slot began; by sources of which one is up to 16 blocks behind, as it may be (openSources.ts), more than three minutes later. */
const MOST_AHEAD_MS = 240_000;

/**
 * Why nothing may be signed by this clock; undefined while it may. Beats are of the L1's time (specs/protocol.md §1): whoever sets an operator's clock, or gives it L1 blocks that are old, would have it work on other beats than everybody else.
 * That the L1 makes no blocks says nothing of the clock.
 * @param before what this function said last
 */
export function clockTrouble(before: string | undefined, { nowMs, timestamp, isNew }: ClockReading): string | undefined {
  const aheadMs = nowMs - Number(timestamp) * 1_000;
  if (aheadMs < -MOST_BEHIND_MS) return `the clock is ${Math.ceil(-aheadMs / 1_000)} s behind the L1`;
  if (!isNew) return before;
  return aheadMs > MOST_AHEAD_MS ? `the clock is ahead of the L1, or its nodes are behind, by ${Math.floor(aheadMs / 1_000)} s` : undefined;
}
