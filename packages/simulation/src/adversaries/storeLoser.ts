import type { Adversary } from "./Adversary.ts";

/**
 * An operator that lost its protection store and made it start again with an empty one. The code is honest; it may sign what contradicts what it signed before. An operator who keeps to the rule does not start (a `Crash` without `upMs`), and is merely
 * absent. What must stop this one: it counts as Byzantine, and what it signs twice is evidence.
 */
export const storeLoser = (): Adversary => ({ losesStores: true });
