/** Chaos 15, as far as there is one version: each role is asked to end, and started anew, one after the other under load. Expected: certificates go on whichever operator is away; everything that was sent arrives. */
import { afterEach, beforeEach, expect, it } from "vitest";
import { ChaosNetwork } from "./ChaosNetwork.ts";

let network: ChaosNetwork;
beforeEach(async () => {
  network = await ChaosNetwork.start({ rollups: 2, operators: 4 });
});
afterEach((context) => network.stop(context));

it("roles that are replaced one after the other lose nothing", { timeout: 600_000 }, async () => {
  network.traffic.start();
  for (const name of network.roles) {
    await network.reborn([name], () => network.devnet.supervisor.signal(name, "SIGTERM"));
    await network.certified(`Certificates after ${name} was replaced`, { beats: 1n });
  }
  const { faults, sent } = await network.settled();
  expect(faults).toEqual({});
  expect(sent).toBe(network.traffic.count);
});
