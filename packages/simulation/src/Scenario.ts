import type { AdversaryName } from "./adversaries/Adversary.ts";
import type { SequencerName } from "./sequencers/Sequencer.ts";

/** When beat 0 begins, Unix ms. */
export const START_MS = 1_700_000_000_000;
export const BEAT_MS = 1_000;

/** `halves` and `thirds`: two sides that do not hear each other, drawn anew every two beats. `one-way`: one of them does not hear the other. */
export type Partition = "none" | "halves" | "thirds" | "one-way";

/** What the network does until it is healed. */
export interface NetworkFaults {
  /** probability that a message is lost */
  loss: number;
  /** probability that it comes twice */
  duplication: number;
  /** longest delay; it differs from message to message, so that they overtake each other */
  mostDelayMs: number;
  partition: Partition;
  /** an honest seat that reaches Byzantine ones only (adversaries/eclipse.ts) */
  eclipsed: number | undefined;
}

/** An operator's process ends, and starts again with its stores. Offsets from beat 0. */
export interface Crash {
  seat: number;
  downMs: number;
  /** absent: it does not come back, since its protection store is lost and it refuses to start (protocol.md §4, SECURITY.md) */
  upMs: number | undefined;
}

/** The L1 under the rollups, if the world has one: it makes `safe` and `finalized` heads. */
export interface L1Plan {
  blockBeats: number;
  /** it replaces up to three of its newest blocks now and then, until the network heals */
  reorganises: boolean;
  /** signers know the L1 well enough to sign a second head of a number where the first one's origin is gone (packages/attestation/src/protection.ts) */
  knownToSigners: boolean;
}

/** A world, drawn from a seed or written by hand. Everything that happens in it follows from this. */
export interface Scenario {
  seed: number;
  /** by seat */
  weights: readonly bigint[];
  adversaries: ReadonlyMap<number, AdversaryName>;
  /** by rollup */
  sequencers: readonly SequencerName[];
  beats: number;
  /** from this beat on nothing is lost, late, cut off, wrong of clock or down, but what stays so */
  healedBeat: number;
  network: NetworkFaults;
  /** by seat: what its clock is ahead, until it is set right and the operator started anew */
  skewMs: ReadonlyMap<number, number>;
  crashes: readonly Crash[];
  /** by seat: longest time that its disk takes for a vote, until healed */
  slowDiskMs: ReadonlyMap<number, number>;
  /** from this beat on everybody knows of a sequencer that equivocates, and holds its `unsafe` heads for nothing */
  shownBeat: number | undefined;
  l1: L1Plan | undefined;
  /** beats by which each seat executes blocks (of heavy rollups, if there are any) late, for good; nobody catches up by asking then */
  lagBeats?: readonly number[];
}

/** Four honest operators of equal stake, one honest rollup, a network without faults: what scenarios by hand begin with. */
export const CALM: Scenario = {
  seed: 1,
  weights: [1n, 1n, 1n, 1n],
  adversaries: new Map(),
  sequencers: ["honest"],
  beats: 16,
  healedBeat: 0,
  network: { loss: 0, duplication: 0, mostDelayMs: 50, partition: "none", eclipsed: undefined },
  skewMs: new Map(),
  crashes: [],
  slowDiskMs: new Map(),
  shownBeat: undefined,
  l1: undefined,
};
