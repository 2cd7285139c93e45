import type { Adversary } from "./Adversary.ts";

/** Tries nothing, and is not there: the votes that it does not give are all its harm. What stops it: a quorum needs more than two thirds, and views change when a leader says nothing. */
export const silent = (): Adversary => ({ isSilent: true });
