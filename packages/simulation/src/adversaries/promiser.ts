import type { Adversary } from "./Adversary.ts";

/**
 * Declares like everybody and signs nothing, and as a leader it proposes nothing: it wants leaders to propose what only a quorum with itself could sign. What must stop it: who does not sign what it declared is doubted, and leaders count it no more for a while.
 */
export const promiser = (): Adversary => ({
  performs: (_, effect) => effect.type === "attest" || effect.type === "propose" || effect.type === "certify",
});
