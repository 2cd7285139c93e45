/**
 * Chaos 10: the clock of one operator of four is ten minutes ahead, then ten minutes behind, then the relayer's is. Expected: the others go on without that operator; nothing false is certified; with a right clock it signs
 * again; everything that was sent arrives. The clock is the role's own whole process, by a preload of the test (`roleHook.ts`).
 */
import { until } from "@parley/devnet";
import { systemClock as clock } from "@parley/runtime";
import { afterEach, beforeEach, expect, it } from "vitest";
import { ChaosNetwork } from "./ChaosNetwork.ts";
import { Ear } from "./Ear.ts";

const TEN_MINUTES = 600_000;
const SEAT = 3;
const NAME = `operator-${SEAT}`;

let network: ChaosNetwork;
let ear: Ear;
beforeEach(async () => {
  network = await ChaosNetwork.start({ rollups: 2, operators: 4 });
  ear = await Ear.start(network.deployment, network.file.gossip);
});
afterEach(async (context) => {
  await ear.stop();
  await network.stop(context);
});

/** The role's next life, which begins now, has a clock that is off by so much. */
const restartWith = async (name: string, skewMs: number) => {
  await network.skew(name, skewMs);
  await network.reborn([name], () => network.kill(name));
};
const signs = async (what: string) => {
  const from = ear.certified.length;
  await until({ what, clock, pollMs: 250 }, async () =>
    ear.certified.slice(from).some((one) => ear.signersOf(one).includes(SEAT)) ? true : undefined,
  );
};

it("clocks that are ten minutes off stop who has them, and nobody else", { timeout: 600_000 }, async () => {
  network.traffic.start();
  await signs("A certificate with all clocks right");
  for (const skewMs of [TEN_MINUTES, -TEN_MINUTES]) {
    await restartWith(NAME, skewMs);
    const from = ear.certified.length;
    await network.certified(`Certificates beside a clock that is off by ${skewMs} ms`, { beats: 6n, seats: [0, 1, 2] });
    expect(ear.certified.slice(from).filter((one) => ear.signersOf(one).includes(SEAT))).toEqual([]);
  }
  await restartWith(NAME, 0);
  await signs("A certificate with its clock right again");

  for (const skewMs of [TEN_MINUTES, -TEN_MINUTES]) {
    await restartWith("relayer", skewMs);
    await network.certified("Some time with such a relayer", { beats: 4n });
    expect(await network.faultsNow()).toEqual({});
  }
  await restartWith("relayer", 0);

  const { faults, sent } = await network.settled();
  expect(faults).toEqual({});
  expect(sent).toBe(network.traffic.count);
  expect(await ear.falseHeads()).toEqual([]);
});
