import type { Adversary } from "./Adversary.ts";

/**
 * One key on two machines, each with a protection store of its own, on the two sides of every cut, and shown the two branches of a rollup that forks. Both run the honest code. The rules cannot stop them: a store protects what
 * it knows of. What must stop them: two such keys count as Byzantine, so fewer than a third of the stake makes no second certificate; and what they signed on both sides is evidence as soon as somebody has both.
 */
export const twin = (): Adversary => ({ instances: 2 });
