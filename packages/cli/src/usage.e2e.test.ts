import { mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { freePort } from "@parley/runtime";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { endOfCli } from "./testing/runCli.ts";

/** What is said before anything starts. */
describe("parley, used wrongly", () => {
  let cwd: string;
  beforeEach(async () => {
    cwd = await mkdtemp(join(tmpdir(), "parley-usage-"));
  });
  afterEach(() => rm(cwd, { recursive: true, force: true }));

  it.each([
    [["stauts"], 2, "Unknown command stauts of parley", "did you mean status?"],
    [["up", "--rolups", "3"], 2, "Unknown flag --rolups of parley up", "did you mean --rollups?"],
    [["up", "--port", "9800"], 2, "Unknown flag --port of parley up", "did you mean --port-base?"],
    [["up", "--beat", "fast"], 2, '--beat is "fast"', "see --help"],
    [["demo", "lair"], 2, "Unknown demo lair", "did you mean liar?"],
    [["verify", "0x12"], 2, "is no message id", "64 hex digits"],
    [["operator", "run"], 2, "parley operator run needs --config FILE", "configs/"],
    [["operator", "run", "--config", "missing.json"], 2, "cannot be read", "check the path"],
    [["audit", "--deployment", "missing.json"], 2, "cannot be read", "check the path"],
    [["rollup"], 2, "parley rollup needs --config FILE", "configs/"],
    [["rollup", "derive"], 2, "parley rollup derive needs NAME", "--help"],
    [["rollup", "derive", "alfa", "--folow"], 2, "Unknown flag --folow of parley rollup derive", "did you mean --follow?"],
    [["rollup", "derive", "alfa", "--deployment", "missing.json"], 2, "cannot be read", "check the path"],
    [["rollup", "derive", "alfa"], 1, "No network is running there", "parley up"],
    [["l1", "deposit", "much"], 2, '"much" is no amount of ether', "0.25"],
    [["l1", "withdraw", "0"], 2, '"0" is no amount of ether', "0.25"],
    [["l1", "withdraw", "1", "--to", "0x12"], 2, '--to is "0x12"', "an address"],
    [["l1", "finish", "0x12"], 2, '"0x12" is no message id', "64 hex digits"],
    [["l1", "claim", "--account", "bob"], 2, '--account is "bob"', "an address"],
    [["rollup", "leave"], 2, "parley rollup leave needs NAME", "--help"],
    [["rollup", "leave", "alfa", "--notice", "60000"], 2, "--notice", "50400"],
    [["rollup", "retire", "alfa"], 1, "No network is running there", "parley up"],
    [["l1", "deposit", "1"], 1, "No network is running there", "parley up"],
    [["status"], 1, "No network is running there", "parley up"],
    [["down"], 1, "No network is running in", "--data-dir"],
  ])("%j", async (args, code, message, hint) => {
    const ended = await endOfCli(args, { cwd });
    expect(ended).toMatchObject({ code, stdout: "", stderr: expect.stringContaining(message) });
    expect(ended.stderr).toContain(hint);
    expect(await readdir(cwd)).toEqual([]);
  });

  it("speaks JSON to programs, errors included", async () => {
    const { code, stdout, stderr } = await endOfCli(["status", "--json"], { cwd });
    expect({ code, stderr }).toEqual({ code: 1, stderr: "" });
    const { message, ...rest } = JSON.parse(stdout);
    expect(rest).toMatchObject({ event: "error", code: "NOT_RUNNING", causes: [], hint: expect.any(String) });
    expect(message).toMatch(/^No network is running there: \S+ does not exist$/);
  });

  it("names the nearest key of a configuration", async () => {
    await writeFile(join(cwd, "c.json"), JSON.stringify({ nmae: "x" }));
    expect(await endOfCli(["relayer", "--config", "c.json"], { cwd })).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("did you mean name?"),
    });
  });

  it("helps with every command", async () => {
    const names = ["up", "status", "send", "verify", "audit", "demo", "down", "rollup", "rollup derive", "operator run", "relayer"].concat(
      "l1 deposit",
      "l1 withdraw",
      "l1 finish",
    );
    const helped = await Promise.all(names.map((name) => endOfCli([...name.split(" "), "--help"], { cwd })));
    for (const [i, name] of names.entries()) {
      expect(helped[i]).toMatchObject({ code: 0, stderr: "", stdout: expect.stringContaining(`usage: parley ${name}`) });
    }
    const all = await endOfCli(["--help"], { cwd });
    expect(all).toMatchObject({ code: 0, stdout: expect.stringContaining("parley up") });
    // Every demonstration that the command knows stands in the overview.
    const known = /^ {2}NAME +(.*)$/m.exec(helped[names.indexOf("demo")]?.stdout ?? "")?.[1];
    expect(all.stdout).toMatch(new RegExp(`parley demo .*: ${known ?? "none"}$`, "m"));
  });

  it("up: a taken port, by number, purpose and flag, and nothing is left", async () => {
    const port = await freePort();
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
    const ended = await endOfCli(["up"], { cwd, env: { PARLEY_PORT_BASE: String(port), PARLEY_DATA_DIR: "data" } });
    await new Promise((resolve) => server.close(resolve));
    expect(ended).toMatchObject({
      code: 1,
      stdout: "",
      // Others of the range may be taken, too.
      stderr: expect.stringMatching(new RegExp(`Ports? ${port} \\(L1\\)[\\s\\S]*in use[\\s\\S]*--port-base`)),
    });
    expect(await readdir(cwd)).toEqual([]);
  });

  it("up: a directory of another version", async () => {
    const data = join(cwd, "data");
    await mkdir(data);
    await writeFile(join(data, "parley-devnet.json"), '{"format":"parley-devnet/99"}');
    const ended = await endOfCli(["up", "--data-dir", "data"], { cwd });
    expect(ended).toMatchObject({ code: 1, stderr: expect.stringMatching(/parley-devnet\/99[\s\S]*try: .*--data-dir/) });
    expect(await readdir(data)).toEqual(["parley-devnet.json"]);
  });
});
