import type { Scenario } from "../Scenario.ts";

/**
 * An attack on the network rather than by an operator: until it heals, one honest operator has links to Byzantine ones only, and hears of blocks and messages what they pass on. It wants a vote for something that only the victim believes, or a victim that is lost
 * for good. What must stop it: the victim signs what it computed itself and its protection allows, and is as any other once it hears the others again.
 * @returns whether something that `from` sends to `to` is let through
 */
export function reachesEclipsed(
  { network: { eclipsed }, adversaries }: Scenario,
  from: { readonly seat: number },
  to: { readonly seat: number },
): boolean {
  if (eclipsed === undefined || (from.seat !== eclipsed && to.seat !== eclipsed)) return true;
  return adversaries.has(from.seat === eclipsed ? to.seat : from.seat);
}
