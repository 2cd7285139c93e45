import type { RoundEffect } from "@parley/attestation";
import type { SimulatedOperator } from "../SimulatedOperator.ts";
import type { Wire } from "../Wire.ts";

/** What a Byzantine operator does beside, or instead of, what the honest code does. One object for each instance: it may remember things. */
export interface Adversary {
  /** takes no part at all */
  readonly isSilent?: boolean;
  /** signs without asking the protection */
  readonly isUnprotected?: boolean;
  /** forgets what it signed and what it executed whenever it starts again */
  readonly losesStores?: boolean;
  /** processes that run with its key */
  readonly instances?: number;
  /** each time that its process starts */
  start?(self: SimulatedOperator): void;
  /** before the honest code sees a message */
  received?(self: SimulatedOperator, message: Wire): void;
  /** something that the honest code wants done. @returns whether that has been seen to */
  performs?(self: SimulatedOperator, effect: RoundEffect): boolean;
}

export type AdversaryName =
  | "silent"
  | "equivocator"
  | "twin"
  | "withholder"
  | "falseRootSigner"
  | "staller"
  | "spammer"
  | "storeLoser"
  | "promiser"
  | "hider";
