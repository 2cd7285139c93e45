/** What of an own chain may still be asked for (specs/protocol.md §8.1), by number; `undefined` where there is no such thing. */
export interface NeededBlocks {
  /** of the last `unsafe` head that was signed on the branch that is followed */
  signed: bigint | undefined;
  /** of the newest final output of the settlement that is watched */
  settled: bigint | undefined;
  /** for each rollup upon this one: the block from which that one still asks; none once it has ended */
  children: readonly (bigint | undefined)[];
}

/** The oldest of them. */
export function oldestNeeded({ signed, settled, children }: NeededBlocks): bigint | undefined {
  const needed = [signed, settled, ...children].filter((number) => number !== undefined);
  return needed.reduce<bigint | undefined>((least, number) => (least === undefined || number < least ? number : least), undefined);
}
