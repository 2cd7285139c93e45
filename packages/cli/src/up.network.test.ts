import { existsSync } from "node:fs";
import { mkdtemp, readdir, readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readDevnetFile, until } from "@parley/devnet";
import { systemClock as clock } from "@parley/runtime";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { removeNetwork } from "./testing/removeNetwork.ts";
import { type Cli, descendantsOf, endOfCli, runCli, survivorsOf } from "./testing/runCli.ts";

const SMALL = ["--port-base", "0", "--rollups", "2", "--operators", "1"];

describe("parley up, ended and begun again", () => {
  let cwd: string;
  const running: Cli[] = [];
  beforeEach(async () => {
    cwd = await mkdtemp(join(tmpdir(), "parley-up-"));
  });
  afterEach(async (context) => {
    await Promise.all(running.splice(0).map((cli) => cli.stop({ graceMs: 20_000 })));
    await removeNetwork(cwd, context);
  });

  const parley = async (...args: string[]) => {
    const cli = await runCli(args, { cwd });
    running.push(cli);
    return cli;
  };
  const nothingLeft = (pids: readonly number[]) =>
    until({ what: "The end of all processes", clock }, async () => (survivorsOf(pids).length === 0 ? true : undefined));
  const devnetFile = () => join(cwd, ".parley", "devnet.json");

  it("leaves no process when it is killed, and the next one works", { timeout: 1_200_000 }, async () => {
    const first = await parley("up", ...SMALL);
    await first.line(/^running/);
    const pids = descendantsOf(first.pid);
    // The L1, three roles and a relayer's engines: nothing of it may stay.
    expect(pids.length).toBeGreaterThanOrEqual(9);
    process.kill(first.pid, "SIGKILL");
    expect(await first.ended).toMatchObject({ signal: "SIGKILL" });
    await nothingLeft(pids);

    // devnet.json of the dead one deceives nobody.
    expect(await endOfCli(["down"], { cwd })).toMatchObject({ code: 1, stderr: expect.stringContaining("No network is running") });
    const second = await endOfCli(["up", ...SMALL, "--exit", "--json"], { cwd });
    expect(second.code).toBe(0);
    const events: { event: string }[] = second.stdout.split("\n").map((line) => JSON.parse(line));
    expect(events.map(({ event }) => event).filter((event) => event !== "progress")).toEqual(["ready", "conversation", "hop", "complete"]);
    expect(events.at(-1)).toMatchObject({ rollups: 2, operators: 1, hops: 1 });
  });

  it("leaves nothing but logs when it is interrupted while it starts, and the next one works", { timeout: 1_200_000 }, async () => {
    const up = await parley("up", ...SMALL);
    await up.line(/starting 1 operator/);
    await until({ what: "The operator's process", clock }, async () =>
      existsSync(join(cwd, ".parley/logs/operator-0.log")) ? true : undefined,
    );
    const pids = descendantsOf(up.pid);
    process.kill(up.pid, "SIGINT");
    expect(await up.ended).toMatchObject({ code: 130, stderr: "" });
    await nothingLeft(pids);
    expect((await readdir(join(cwd, ".parley"))).sort()).toEqual(["lock", "logs", "parley-devnet.json"]);
    expect(await endOfCli(["up", ...SMALL, "--exit"], { cwd })).toMatchObject({ code: 0 });
  });

  it("ends at once when it is interrupted again while something does not stop", { timeout: 1_200_000 }, async () => {
    const up = await parley("up", ...SMALL);
    await up.line(/^running/);
    const pids = descendantsOf(up.pid);
    const { processes } = await readDevnetFile(devnetFile());
    process.kill(processes.find(({ name }) => name === "operator-0")?.pid ?? 0, "SIGSTOP");
    process.kill(up.pid, "SIGINT");
    // npm passes on what the terminal sent already: that is no second Ctrl-C.
    process.kill(up.pid, "SIGINT");
    await up.line(/stopping/);
    await clock.sleep(600);
    expect(survivorsOf([up.pid])).toEqual([up.pid]);
    process.kill(up.pid, "SIGINT");
    expect(await up.ended).toMatchObject({ code: 130 });
    await nothingLeft(pids);
  });

  it("restarts a role that was killed and goes on delivering", { timeout: 1_200_000 }, async () => {
    const up = await parley("up", ...SMALL);
    await up.line(/^running/);
    for (const name of ["sequencer-alfa", "operator-0", "relayer"]) {
      const pid = (await readDevnetFile(devnetFile())).processes.find((process) => process.name === name)?.pid ?? 0;
      process.kill(pid, "SIGKILL");
      await up.line(new RegExp(`${name} is ready again`));
    }
    await until({ what: "The new pids in devnet.json", clock }, async () => {
      const { processes } = JSON.parse(await readFile(devnetFile(), "utf8"));
      return processes.filter(({ restarts }: { restarts: number }) => restarts === 1).length === 3 ? true : undefined;
    });
    expect(await endOfCli(["send", "still here", "--wait"], { cwd })).toMatchObject({
      code: 0,
      stdout: expect.stringContaining("delivered on bravo"),
    });
  });
});
