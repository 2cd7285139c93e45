/**
 * Chaos 12, its disk: an operator, then a sequencer, then another operator cannot write any byte more. Expected: whoever cannot record does not sign or seal and ends itself; the others go on; with room on the disk it continues,
 * and everything that was sent arrives. The flood is `packages/network`'s. On Linux alone there is a limit that can be set on a process that runs.
 */
import { execFileSync } from "node:child_process";
import { afterEach, beforeEach, expect, it } from "vitest";
import { ChaosNetwork } from "./ChaosNetwork.ts";

let network: ChaosNetwork;
beforeEach(async () => {
  network = await ChaosNetwork.start({ rollups: 2, operators: 4 });
});
afterEach((context) => network.stop(context));

it.skipIf(process.platform !== "linux")("a disk that is full costs time, and nothing else", { timeout: 600_000 }, async () => {
  network.traffic.start();
  for (const name of ["operator-2", "sequencer-alfa", "operator-0"]) {
    // Its next life has room again. Writes beyond this size fail as on a full disk (EFBIG for ENOSPC).
    await network.reborn([name], () => {
      const pid = network.devnet.supervisor.processes().find((process) => process.name === name)?.pid;
      execFileSync("prlimit", ["--pid", String(pid), "--fsize=1:1"]);
    });
    await network.certified(`Certificates with ${name}`);
    expect(await network.faultsNow()).toEqual({});
  }
  const { faults, sent } = await network.settled();
  expect(faults).toEqual({});
  expect(sent).toBe(network.traffic.count);
});
