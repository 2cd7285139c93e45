/**
 * Chaos 1: operators of four are killed with SIGKILL again and again, up to f at once, and then f + 1 stay dead. Expected: with f gone certificates go on; with f + 1 gone there are none, and nothing false happens;
 * when they are back everything that was sent arrives, tokens included.
 */
import { approveBridges, sendCoins } from "@parley/devnet";
import { afterEach, beforeEach, expect, it } from "vitest";
import { ChaosNetwork } from "./ChaosNetwork.ts";

let network: ChaosNetwork;
beforeEach(async () => {
  network = await ChaosNetwork.start({ rollups: 2, operators: 4 });
});
afterEach((context) => network.stop(context));

it("operators that are killed cost time, and nothing else", { timeout: 600_000 }, async () => {
  const [home, twin] = await network.makeTokens();
  if (home === undefined || twin === undefined) throw new Error("there are two rollups");
  await approveBridges(home);
  const pay = (amount: bigint) => sendCoins({ from: home, to: twin, recipient: home.wallet.address, amount });
  network.traffic.start();

  for (const [i, seat] of [2, 0, 3, 1].entries()) {
    await pay(BigInt(i + 1));
    const others = network.seats.filter((other) => other !== seat);
    await network.reborn([`operator-${seat}`], async () => {
      network.kill(`operator-${seat}`);
      await network.certified(`Certificates without operator-${seat}`, { seats: others });
    });
    await network.certified(`Certificates with operator-${seat}`);
  }

  const pair = ["operator-1", "operator-2"];
  const free = await network.hold(pair);
  await pay(100n);
  expect(await network.certificatesWithin(6, [0, 3])).toBe(0n);
  expect(await network.faultsNow()).toEqual({});
  await network.reborn(pair, free);
  await network.certified("Certificates of all four");

  const { faults, sent } = await network.settled();
  expect(faults).toEqual({});
  expect(sent).toBeGreaterThan(network.traffic.count);
});
