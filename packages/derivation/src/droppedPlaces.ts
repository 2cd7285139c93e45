import type { Hex } from "@parley/primitives";

/** Places in a block's forced transactions of those that were left out, where `included` are those that its execution has of them, in order. */
export function droppedPlaces(forced: readonly Hex[], included: readonly Hex[]): number[] {
  const dropped: number[] = [];
  let at = 0;
  for (const [place, raw] of forced.entries()) {
    if (included[at] === raw) at += 1;
    else dropped.push(place);
  }
  return dropped;
}
