import type { Rng } from "@parley/runtime";
import type { AdversaryName } from "./adversaries/Adversary.ts";
import { BEAT_MS, type Crash, type L1Plan, type Partition, type Scenario } from "./Scenario.ts";
import type { SequencerName } from "./sequencers/Sequencer.ts";
import { streamOfSeed } from "./streamOfSeed.ts";

/** Small worlds more often: they are quick, and one seat weighs more in them. */
const OPERATORS = [...[4, 4, 4, 4, 4, 4, 4, 4, 5, 5, 5, 5, 6, 6, 6, 7, 7, 7, 7, 7, 8, 8, 9, 10, 10], ...[13, 16, 25]] as const;
const ROLLUPS = [1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 4, 5, 6, 8, 12] as const;
/** Operators times rollups, above which there are fewer rollups. */
const LARGEST = 48;
const KINDS: readonly AdversaryName[] = [
  ...(["silent", "equivocator", "equivocator", "twin", "twin", "withholder", "withholder"] as const),
  ...(["falseRootSigner", "staller", "staller", "spammer", "storeLoser", "storeLoser", "promiser", "promiser", "hider"] as const),
];
const SEQUENCERS: readonly SequencerName[] = ["honest", "honest", "honest", "selective", "equivocating", "equivocating", "stopping"];
const PARTITIONS: readonly Partition[] = ["none", "none", "halves", "thirds", "one-way"];
const HEALED_BEATS = [6, 8, 10, 12] as const;
const TEN_MINUTES_MS = 600_000;
/** Beats after the healed one: settling, and some in which all must go well. */
const BEATS_AFTER = 12;

/** The scenario of a seed: whatever can go wrong, with less than a third of the stake Byzantine or gone for good. The first rollup is honest. */
export function drawScenario(seed: number): Scenario {
  const rng = streamOfSeed(seed, "scenario");
  const one = <T>(values: readonly [T, ...T[]] | readonly T[]): T => values[rng.integer(values.length)] as T; // the index is below the length
  const operators = one(OPERATORS);
  const rollups = Math.max(1, Math.min(one(ROLLUPS), Math.floor(LARGEST / operators)));
  const weights = drawWeights(rng, operators);
  const healedBeat = one(HEALED_BEATS);
  const bad = drawBad(rng, weights);
  const adversaries = new Map([...bad].flatMap(([seat, kind]) => (kind === "gone" ? [] : [[seat, kind] as const])));
  const honest = weights.map((_, seat) => seat).filter((seat) => !bad.has(seat));
  return {
    seed,
    weights,
    adversaries,
    sequencers: ["honest", ...Array.from({ length: rollups - 1 }, () => one(SEQUENCERS))],
    beats: healedBeat + BEATS_AFTER,
    healedBeat,
    network: {
      loss: one([0, 0.05, 0.3, rng.float() * 0.6]),
      duplication: one([0, 0.1]),
      mostDelayMs: one([50, 300, 1_500, 4_000]),
      partition: one(PARTITIONS),
      eclipsed: adversaries.size > 0 && rng.integer(5) === 0 ? one(honest) : undefined,
    },
    skewMs: drawSkew(rng, weights.length),
    crashes: drawCrashes(rng, bad, weights.length, healedBeat),
    slowDiskMs:
      rng.integer(3) === 0 ? new Map(honest.flatMap((seat) => (rng.integer(2) === 0 ? [[seat, 3 * BEAT_MS] as const] : []))) : new Map(),
    // Operators pass blocks on, so that nobody can keep a fork from them once they reach each other.
    shownBeat: rng.integer(2) === 0 ? rng.integer(healedBeat) : healedBeat,
    l1: drawL1(rng),
  };
}

/** Equal ones, or a few to one, or one that nearly decides alone. */
function drawWeights(rng: Rng, operators: number): bigint[] {
  const kind = rng.integer(4);
  return Array.from({ length: operators }, (_, seat) => {
    if (kind < 2) return 1n;
    return kind === 2 ? BigInt(1 + rng.integer(5)) : BigInt(seat === 0 ? operators : 2 + rng.integer(2));
  });
}

/** Seats that are Byzantine, or never come back, as many as leave a quorum of the others. */
function drawBad(rng: Rng, weights: readonly bigint[]): Map<number, AdversaryName | "gone"> {
  const total = weights.reduce((a, b) => a + b, 0n);
  const bad = new Map<number, AdversaryName | "gone">();
  let left = total;
  // Of one kind, as a rule, so that they work together.
  const favourite = KINDS[rng.integer(KINDS.length)] ?? "silent";
  const start = rng.integer(weights.length);
  const share = rng.integer(4);
  for (let i = 0; i < weights.length; i += 1) {
    const seat = (start + i) % weights.length;
    const weight = weights[seat] ?? 0n;
    if (share === 0 || 3n * (left - weight) <= 2n * total) continue;
    const kind = rng.integer(3) === 0 ? KINDS[rng.integer(KINDS.length)] : favourite;
    bad.set(seat, rng.integer(10) === 0 ? "gone" : (kind ?? favourite));
    left -= weight;
  }
  return bad;
}

function drawSkew(rng: Rng, operators: number): Map<number, number> {
  const kind = rng.integer(4);
  if (kind < 2) return new Map();
  const most = kind === 2 ? BEAT_MS : TEN_MINUTES_MS;
  const seats = Array.from({ length: operators }, (_, seat) => seat).filter((seat) => kind === 2 || seat % 3 === 0);
  return new Map(seats.map((seat) => [seat, rng.integer(2 * most + 1) - most]));
}

/** Most come back before the network heals. A store that is lost keeps its operator down; one that starts all the same is Byzantine, and is made to. */
function drawCrashes(rng: Rng, bad: ReadonlyMap<number, AdversaryName | "gone">, operators: number, healedBeat: number): Crash[] {
  const all = rng.integer(2) === 0;
  return Array.from({ length: operators }, (_, seat) => seat).flatMap((seat): Crash[] => {
    const downMs = rng.integer(healedBeat * BEAT_MS);
    const kind = bad.get(seat);
    if (kind === "gone") return [{ seat, downMs, upMs: undefined }];
    if (kind !== "storeLoser" && (kind !== undefined || !all || rng.integer(2) === 0)) return [];
    return [{ seat, downMs, upMs: Math.min(downMs + 1 + rng.integer(3 * BEAT_MS), healedBeat * BEAT_MS) }];
  });
}

function drawL1(rng: Rng): L1Plan | undefined {
  if (rng.integer(2) === 0) return undefined;
  return { blockBeats: 1 + rng.integer(3), reorganises: rng.integer(3) > 0, knownToSigners: rng.integer(2) === 0 };
}
