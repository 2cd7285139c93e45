/**
 * Chaos 4: the wires between roles are cut at the level of TCP. Expected: no side without more than two thirds of the stake certifies anything, exactly two thirds included; a side with three quarters goes on; whoever is heard
 * by nobody is missed, and no more; when all is healed everything that was sent arrives.
 */
import { afterEach, expect, it } from "vitest";
import { ChaosNetwork } from "./ChaosNetwork.ts";

let network: ChaosNetwork;
afterEach((context) => network.stop(context));

const BEATS = 6;

it("halves wait, three quarters go on, and who is mute is missed", { timeout: 600_000 }, async () => {
  network = await ChaosNetwork.start({ rollups: 2, operators: 4 });
  await network.wire();
  await network.certified("Certificates over wires");
  network.traffic.start();

  network.partition(["operator-0", "operator-1", "sequencer-alfa"], ["operator-2", "operator-3", "sequencer-bravo", "relayer"]);
  expect(await network.certificatesWithin(BEATS)).toBe(0n);
  expect(await network.faultsNow()).toEqual({});
  network.heal();
  await network.certified("Certificates after halves were joined");

  network.partition(["operator-3"], ["operator-0", "operator-1", "operator-2", "sequencer-alfa", "sequencer-bravo", "relayer"]);
  await network.certified("Certificates of three quarters", { beats: 4n, seats: [0, 1, 2] });
  const [alone, others] = [await network.certifiedBeat([3]), await network.certifiedBeat([0, 1, 2])];
  expect(alone).toBeLessThan(others);
  network.heal();
  await network.certified("Certificates that the fourth has, too");

  // Two hear everything and are heard by nobody: the two others are no quorum, and neither are all four, whatever the mute two know.
  network.silence(["operator-1", "operator-2"]);
  expect(await network.certificatesWithin(BEATS, [0, 3])).toBe(0n);
  expect(await network.faultsNow()).toEqual({});
  network.heal();
  await network.certified("Certificates after the mute spoke again");

  const { faults, sent } = await network.settled();
  expect(faults).toEqual({});
  expect(sent).toBe(network.traffic.count);
});

it("exactly two thirds are no quorum", { timeout: 600_000 }, async () => {
  network = await ChaosNetwork.start({ rollups: 2, operators: 3 });
  await network.wire();
  await network.certified("Certificates over wires");
  network.traffic.start();

  network.partition(["operator-0"], ["operator-1", "operator-2", "sequencer-alfa", "sequencer-bravo", "relayer"]);
  expect(await network.certificatesWithin(BEATS)).toBe(0n);
  network.heal();
  await network.certified("Certificates of all three");

  const { faults, sent } = await network.settled();
  expect(faults).toEqual({});
  expect(sent).toBe(network.traffic.count);
});
