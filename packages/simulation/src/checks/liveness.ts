import { leaderOf } from "@parley/attestation";
import { BEAT_MS, START_MS } from "../Scenario.ts";
import { PARAMS } from "../SimulatedOperator.ts";
import type { World } from "../World.ts";

/** From a leader's timer to a certificate that everybody has: its proposal, the votes and the certificate travel up to 50 ms each, the grace is a tenth of a beat for who proposed and two for others. */
const AGREEING_MS = 500;

/**
 * LIVENESS, once the network is healed, of worlds in which more than two thirds of the stake is honest and up.
 *  1. From the settled beat on, each beat, or a later one, is certified as soon as an honest leader had its view: view v of a beat begins at proposeBy + v · viewTimeout, and who leads it follows from the table.
 *  2. Every honest rollup's certified heads go on to the end, less what the last beats' leaders cost.
 * @returns a line for each that did not happen in time; none when all is well
 */
export function liveness(world: World): string[] {
  const { beats, sequencers } = world.scenario;
  const { certified } = world.history;
  const problems: string[] = [];
  let last = 0;
  for (let beat = settledBeat(world); beat < beats; beat += 1) {
    const dueMs = dueAtMs(world, beat);
    if (dueMs === undefined || dueMs > START_MS + beats * BEAT_MS) continue;
    last = beat;
    if (!certified.some(({ atMs, checkpoint }) => atMs <= dueMs && checkpoint.certificate.beat >= BigInt(beat)))
      problems.push(`liveness: no certificate of beat ${beat} or a later one by ${dueMs - START_MS} ms`);
  }
  sequencers.forEach((kind, rollup) => {
    if (kind !== "honest") return;
    const numbers = certified.flatMap(({ checkpoint }) =>
      checkpoint.heads
        .filter(({ rollupId, finality }) => rollupId === world.rollups[rollup]?.id && finality === 1)
        .map(({ number }) => Number(number)),
    );
    const highest = Math.max(0, ...numbers);
    if (highest < last) problems.push(`liveness: rollup ${rollup} is certified up to ${highest} only, of ${last}`);
  });
  return problems;
}

/**
 * The first beat of which a certificate is due. With `p` the pace that operators reached while nothing was certified (1, 2, 4, 8 or 16: `paceAfter` of all beats until then), it takes at most p beats until one that all of them work on, since paces are
 * powers of two and divide each other; p · (proposeBy + views) until it is certified, of which two views suffice on average and `dueAtMs` knows better for normal ones; and it halves with each certificate in time, p/2 + p/4 + … ≤ p. Together 4 p.
 */
export function settledBeat({ scenario: { healedBeat } }: World): number {
  let pace = 1;
  while (pace < PARAMS.slowestPace && healedBeat >= 2 * pace * PARAMS.openBeats) pace *= 2;
  return healedBeat + 4 * pace;
}

/** When a certificate of the beat is due; undefined when no view has a leader that is honest and up. */
function dueAtMs({ scenario, tableRoot }: World, beat: number): number | undefined {
  const gone = new Set(scenario.crashes.filter(({ upMs }) => upMs === undefined).map(({ seat }) => seat));
  for (let view = 0; view < PARAMS.maxViews; view += 1) {
    const leader = leaderOf({ leaderSeed: tableRoot, weights: scenario.weights, excluded: new Set() }, BigInt(beat), view);
    if (scenario.adversaries.has(leader) || gone.has(leader)) continue;
    return START_MS + (beat + PARAMS.proposeBy + view * PARAMS.viewTimeout) * BEAT_MS + AGREEING_MS;
  }
  return undefined;
}
