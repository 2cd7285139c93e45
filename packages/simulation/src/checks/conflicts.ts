import type { Head } from "@parley/primitives";
import { hashOf } from "../hashes.ts";
import type { World } from "../World.ts";

/**
 * SAFETY. Certificates that could be formed from every signature that was ever made, with all Byzantine ones for the asking, and of their heads
 *  1. two of one (rollup, finality, number), if `unsafe` of one anchor, if not with L1 origins that one L1 can hold;
 *  2. two `unsafe` ones of one anchor that lie on different branches;
 *  3. those that nobody built.
 * Judges by the blocks and L1s of the world, and by nothing that an operator says.
 * @returns a line for each; none when all is well
 */
export function conflicts(world: World): string[] {
  const heads = certifiableHeads(world);
  const problems = heads.filter((head) => !isTrue(world, head)).map((head) => `safety: ${nameOf(head)} is certified, and nobody built it`);
  for (const ofStream of Map.groupBy(
    heads,
    ({ rollupId, finality, anchor }) => `${rollupId}/${finality}/${finality === 1 ? anchor : ""}`,
  ).values()) {
    ofStream.forEach((first, i) => {
      for (const second of ofStream.slice(i + 1))
        if (contradict(world, first, second)) problems.push(`safety: certificates for ${nameOf(first)} and ${nameOf(second)}`);
    });
  }
  return problems;
}

/** Whether no honest operator may be behind both: what a slasher would punish (specs/wire.md §10). */
export function contradict({ rollups, l1 }: World, first: Head, second: Head): boolean {
  if (hashOf(first) === hashOf(second) || first.rollupId !== second.rollupId || first.finality !== second.finality) return false;
  const rollup = rollups.find(({ id }) => id === first.rollupId);
  if (first.finality !== 1)
    return first.number === second.number && l1?.chain.canHoldBoth(first.l1OriginHash, second.l1OriginHash) !== false;
  return first.anchor === second.anchor && (first.number === second.number || rollup?.areOneBranch(first, second) === false);
}

/** Every head, once, under some root that more than two thirds of the stake signed or would sign. */
function certifiableHeads({ history, scenario: { weights, adversaries } }: World): Head[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0n);
  const found = new Map<string, Head>();
  for (const { headsRoot, seats } of history.signed.values()) {
    // Written out, rather than taken from the code under test.
    const weight = weights.reduce((sum, own, seat) => (seats.has(seat) || adversaries.has(seat) ? sum + own : sum), 0n);
    if (3n * weight <= 2n * total) continue;
    for (const head of history.headsOfRoot.get(headsRoot) ?? []) found.set(hashOf(head), head);
  }
  return [...found.values()];
}

function isTrue({ rollups }: World, head: Head): boolean {
  const rollup = rollups.find(({ id }) => id === head.rollupId);
  return rollup?.exists(head) === true && head.stateRoot === head.blockHash && head.outboxRoot === head.blockHash;
}

export function nameOf({ rollupId, finality, number, blockHash }: Head): string {
  return `rollup ${Number(rollupId)}, finality ${finality}, number ${number} (${blockHash})`;
}
