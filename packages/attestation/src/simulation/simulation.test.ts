import { seededRng } from "@parley/runtime";
import { describe, expect, it } from "vitest";
import { type Adversary, BEAT_MS, conflicts, PARAMS, type Scenario, type SequencerKind, START_MS, World } from "./world.ts";

const ADVERSARIES: readonly Adversary[] = ["silent", "equivocate", "withhold"];
const SEQUENCERS: readonly SequencerKind[] = ["honest", "honest", "selective", "equivocate", "stop"];
const SEEDS = 50;

/** A world drawn from its seed, with Byzantine stake under a third. */
function scenarioOf(seed: number, operators: number): Scenario {
  const rng = seededRng(seed);
  const weights = Array.from({ length: operators }, () => BigInt(3 + rng.integer(3)));
  const total = weights.reduce((a, b) => a + b, 0n);
  const adversaries = new Map<number, Adversary>();
  let byzantine = 0n;
  for (const seat of Array.from({ length: operators }, (_, i) => (i + seed) % operators)) {
    const weight = weights[seat] ?? 0n;
    // The honest ones must still be a quorum by themselves.
    if (3n * (total - byzantine - weight) <= 2n * total) continue;
    adversaries.set(seat, ADVERSARIES[rng.integer(ADVERSARIES.length)] ?? "silent");
    byzantine += weight;
  }
  return {
    seed,
    weights,
    adversaries,
    sequencers: ["honest", ...Array.from({ length: 2 }, () => SEQUENCERS[rng.integer(SEQUENCERS.length)] ?? "honest")],
    beats: 16,
    healedBeat: 8,
    loss: rng.float() * 0.3,
    mostDelayMs: 1 + rng.integer(1_500),
    partitions: rng.integer(2) === 1,
    crashes: rng.integer(2) === 1,
  };
}

describe.each([4, 7])("%i operators, Byzantine stake under a third", (operators) => {
  it("never certify two heads of one block, never accuse the honest, and certify every honest rollup after healing", () => {
    for (let seed = 1; seed <= SEEDS; seed += 1) {
      const world = new World(scenarioOf(seed, operators)).run();
      const { adversaries, sequencers, beats, healedBeat } = world.scenario;
      const what = `seed ${seed}`;
      expect(conflicts(world), what).toEqual([]);
      for (const { seat } of world.faults) expect(adversaries.get(seat), `${what}: seat ${seat} accused`).toBe("equivocate");

      const settled = world.certified.filter(({ checkpoint }) => checkpoint.certificate.beat >= BigInt(healedBeat + 2));
      const certifiedBeats = new Set(settled.map(({ checkpoint }) => checkpoint.certificate.beat));
      expect(certifiedBeats.size, `${what}: certified beats after healing`).toBeGreaterThanOrEqual(beats - healedBeat - 5);
      sequencers.forEach((kind, rollup) => {
        if (kind !== "honest") return;
        const highest = settled
          .flatMap(({ checkpoint }) => checkpoint.heads.filter(({ rollupId }) => rollupId === world.rollupIds[rollup]))
          .map(({ number }) => Number(number));
        expect(Math.max(...highest), `${what}: rollup ${rollup}`).toBeGreaterThanOrEqual(beats - 2);
      });
    }
  }, 90_000);
});

it("the equivocator is found out by the others", () => {
  const world = new World({
    ...scenarioOf(3, 4),
    weights: [1n, 1n, 1n, 1n],
    adversaries: new Map([[2, "equivocate"]]),
    sequencers: ["honest", "honest"],
  }).run();
  expect(world.faults.length).toBeGreaterThan(0);
  expect(new Set(world.faults.map(({ seat }) => seat))).toEqual(new Set([2]));
});

it("the checker fails when more than a third is Byzantine and the sequencer forks", () => {
  const world = new World({
    ...scenarioOf(1, 4),
    weights: [1n, 1n, 1n, 1n],
    adversaries: new Map([
      [0, "equivocate"],
      [1, "equivocate"],
    ]),
    sequencers: ["equivocate"],
    loss: 0,
    partitions: false,
    crashes: false,
  }).run();
  expect(conflicts(world)).not.toEqual([]);
});

it("in a calm network each beat is certified well within the beat, all heads fresh", () => {
  const world = new World({
    ...scenarioOf(5, 4),
    weights: [1n, 1n, 1n, 1n],
    adversaries: new Map(),
    sequencers: ["honest", "honest", "honest"],
    healedBeat: 0,
    loss: 0,
    partitions: false,
    crashes: false,
  }).run();
  for (const beat of Array.from({ length: 13 }, (_, i) => BigInt(i + 2))) {
    const first = world.certified.find(({ checkpoint }) => checkpoint.certificate.beat === beat);
    expect(
      first?.checkpoint.heads.map(({ number }) => number),
      `beat ${beat}`,
    ).toEqual([beat + 1n, beat + 1n, beat + 1n]);
    expect((first?.atMs ?? 0) - START_MS - Number(beat) * BEAT_MS).toBeLessThan(300);
  }
});

it("a rollup that stopped delays the others only while patience lasts", () => {
  const world = new World({
    ...scenarioOf(5, 4),
    weights: [1n, 1n, 1n, 1n],
    adversaries: new Map(),
    sequencers: ["honest", "stop"],
    healedBeat: 0,
    loss: 0,
    partitions: false,
    crashes: false,
  }).run();
  for (const beat of [12n, 13n, 14n]) {
    const first = world.certified.find(({ checkpoint }) => checkpoint.certificate.beat === beat);
    expect((first?.atMs ?? 0) - START_MS - Number(beat) * BEAT_MS, `beat ${beat}`).toBeLessThan(300);
  }
});

it.each([
  { lagBeats: [1, 2, 3, 10], mostDelayMs: 200, behind: 5 },
  { lagBeats: [0, 0, 10, 10], mostDelayMs: 200, behind: 12 },
  { lagBeats: [0, 5, 10, 15], mostDelayMs: 1_500, behind: 14 },
])("operators of which some execute late ($lagBeats beats) certify each beat what a quorum has", ({ lagBeats, mostDelayMs, behind }) => {
  const world = new World({
    ...scenarioOf(5, 4),
    weights: [1n, 1n, 1n, 1n],
    adversaries: new Map(),
    sequencers: ["honest", "honest"],
    beats: 40,
    healedBeat: 40,
    loss: 0,
    mostDelayMs,
    partitions: false,
    crashes: false,
    lagBeats,
  }).run();
  expect(conflicts(world)).toEqual([]);
  expect(world.faults).toEqual([]);
  const first = Math.max(...lagBeats) + 1;
  const late = world.certified.filter(({ checkpoint }) => Number(checkpoint.certificate.beat) >= first);
  expect(new Set(late.map(({ checkpoint }) => checkpoint.certificate.beat)).size).toBeGreaterThanOrEqual(40 - first - 3);
  const highest = late.flatMap(({ checkpoint }) => checkpoint.heads.map(({ number }) => Number(number)));
  expect(Math.max(...highest)).toBeGreaterThanOrEqual(40 - behind);
});

it("without certificates operators slow down, and come back to each beat when messages arrive again", () => {
  const healedBeat = 80;
  const world = new World({
    ...scenarioOf(5, 4),
    weights: [1n, 1n, 1n, 1n],
    adversaries: new Map(),
    sequencers: ["honest"],
    beats: 110,
    healedBeat,
    loss: 1,
    partitions: false,
    crashes: false,
  }).run();
  const sentIn = (from: number, to: number) =>
    [...world.sent].filter(([beat]) => beat >= from && beat < to).reduce((sum, [, count]) => sum + count, 0) / (to - from);
  expect(sentIn(64, 80)).toBeLessThan(sentIn(0, 8) / 8);
  const beats = [...new Set(world.certified.map(({ checkpoint }) => Number(checkpoint.certificate.beat)))].sort((a, b) => a - b);
  const [first = 0] = beats;
  expect(first).toBeGreaterThan(0);
  const atMs = world.certified[0]?.atMs ?? 0;
  expect(atMs).toBeLessThan(START_MS + (healedBeat + 2) * BEAT_MS + PARAMS.slowestPace * BEAT_MS);
  // From the next beat after that on each one has its certificate again.
  const next = Math.ceil((atMs - START_MS) / BEAT_MS);
  expect(beats.filter((beat) => beat > next)).toEqual(Array.from({ length: 109 - next }, (_, i) => next + 1 + i));
});

it("one seed gives one history", () => {
  const history = () => {
    const world = new World(scenarioOf(7, 4)).run();
    return world.certified.map(
      ({ atMs, checkpoint }) =>
        `${atMs} ${checkpoint.certificate.beat} ${checkpoint.certificate.headsRoot} ${checkpoint.certificate.signers}`,
    );
  };
  expect(history()).toEqual(history());
});
