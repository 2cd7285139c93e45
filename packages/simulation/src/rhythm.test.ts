import { DEFAULT_ROUND_PARAMS } from "@parley/attestation";
import { expect, it } from "vitest";
import { conflicts } from "./checks/conflicts.ts";
import { BEAT_MS, CALM, type Scenario, START_MS } from "./Scenario.ts";
import { World } from "./World.ts";

const play = (fields: Partial<Scenario>) => new World({ ...CALM, ...fields }).run();
const firstOf = (world: World, beat: bigint) => world.history.certified.find(({ checkpoint }) => checkpoint.certificate.beat === beat);

it("in a calm network each beat is certified well within the beat, all heads fresh", () => {
  const world = play({ sequencers: ["honest", "honest", "honest"] });
  for (const beat of Array.from({ length: 13 }, (_, i) => BigInt(i + 2))) {
    const first = firstOf(world, beat);
    expect(
      first?.checkpoint.heads.map(({ number }) => number),
      `beat ${beat}`,
    ).toEqual([beat + 1n, beat + 1n, beat + 1n]);
    expect((first?.atMs ?? 0) - START_MS - Number(beat) * BEAT_MS).toBeLessThan(300);
  }
});

it("a rollup that stopped delays the others only while patience lasts", () => {
  const world = play({ sequencers: ["honest", "stopping"] });
  for (const beat of [12n, 13n, 14n])
    expect((firstOf(world, beat)?.atMs ?? 0) - START_MS - Number(beat) * BEAT_MS, `beat ${beat}`).toBeLessThan(300);
});

it.each([
  { lagBeats: [1, 2, 3, 10], mostDelayMs: 200, behind: 5 },
  { lagBeats: [0, 0, 10, 10], mostDelayMs: 200, behind: 12 },
  { lagBeats: [0, 5, 10, 15], mostDelayMs: 1_500, behind: 14 },
])("operators of which some execute late ($lagBeats beats) certify each beat what a quorum has", ({ lagBeats, mostDelayMs, behind }) => {
  const world = play({ sequencers: ["honest", "honest"], beats: 40, healedBeat: 40, network: { ...CALM.network, mostDelayMs }, lagBeats });
  expect(conflicts(world)).toEqual([]);
  expect(world.history.faults).toEqual([]);
  const first = Math.max(...lagBeats) + 1;
  const late = world.history.certified.filter(({ checkpoint }) => Number(checkpoint.certificate.beat) >= first);
  expect(new Set(late.map(({ checkpoint }) => checkpoint.certificate.beat)).size).toBeGreaterThanOrEqual(40 - first - 3);
  const highest = late.flatMap(({ checkpoint }) => checkpoint.heads.map(({ number }) => Number(number)));
  expect(Math.max(...highest)).toBeGreaterThanOrEqual(40 - behind);
  // What some have later in the beat is for the next one: nobody is the more busy for being slow.
  const roots = new Set(late.map(({ checkpoint: { certificate } }) => `${certificate.beat}/${certificate.headsRoot}`));
  expect(roots.size).toBeLessThanOrEqual(40 - first + 6);
});

it("without certificates operators slow down, and come back to each beat when messages arrive again", () => {
  const healedBeat = 80;
  const world = play({ beats: 110, healedBeat, network: { ...CALM.network, loss: 1 } });
  const { sent, certified } = world.history;
  const sentIn = (from: number, to: number) =>
    [...sent].filter(([beat]) => beat >= from && beat < to).reduce((sum, [, count]) => sum + count, 0) / (to - from);
  expect(sentIn(64, 80)).toBeLessThan(sentIn(0, 8) / 8);
  const beats = [...new Set(certified.map(({ checkpoint }) => Number(checkpoint.certificate.beat)))].sort((a, b) => a - b);
  expect(beats[0]).toBeGreaterThan(0);
  const atMs = certified[0]?.atMs ?? 0;
  expect(atMs).toBeLessThan(START_MS + (healedBeat + 2) * BEAT_MS + DEFAULT_ROUND_PARAMS.slowestPace * BEAT_MS);
  // From the next beat after that on each one has its certificate again.
  const next = Math.ceil((atMs - START_MS) / BEAT_MS);
  expect(beats.filter((beat) => beat > next)).toEqual(Array.from({ length: 109 - next }, (_, i) => next + 1 + i));
});
