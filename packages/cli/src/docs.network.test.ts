/** The commands of docs/launch-a-rollup.md do what it says, in the order in which they stand there. */
import { mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { removeNetwork } from "./testing/removeNetwork.ts";
import { type Cli, endOfCli, runCli } from "./testing/runCli.ts";

let cwd: string;
let up: Cli | undefined;
beforeEach(async () => {
  cwd = await mkdtemp(join(tmpdir(), "parley-docs-"));
});
afterEach(async (context) => {
  await up?.stop({ graceMs: 20_000 });
  await removeNetwork(cwd, context);
});

const blocksOf = (page: string, language: string) =>
  [...page.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].filter(([, name]) => name === language).map(([, , content = ""]) => content);

it("launching a rollup in five minutes", { timeout: 1_200_000 }, async () => {
  const page = await readFile(join(import.meta.dirname, "../../../docs/launch-a-rollup.md"), "utf8");
  const [manifest = ""] = blocksOf(page, "json");
  await writeFile(join(cwd, "echo.json"), manifest);
  const [first = "", ...commands] = blocksOf(page, "sh").flatMap((block) => block.trim().split("\n"));
  const argsOf = (command: string) => {
    const [npx, parley, ...args] = command.split(" ");
    expect([npx, parley]).toEqual(["npx", "parley"]);
    return args;
  };
  // Any free ports: others may test beside this.
  up = await runCli([...argsOf(first), "--port-base", "0"], { cwd });
  await up.line(/^running/);
  expect(commands.length).toBeGreaterThan(8);
  for (const command of commands) expect({ command, ...(await endOfCli(argsOf(command), { cwd })) }).toMatchObject({ command, code: 0 });
  expect(await up.ended).toMatchObject({ code: 0 });
});
