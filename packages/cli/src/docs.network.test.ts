/** The commands of the pages in docs do what they say, in the order in which they stand there. */
import { mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startAnvil } from "@parley/stacks";
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

const commandsOf = (page: string) => blocksOf(page, "sh").flatMap((block) => block.trim().split("\n"));
const argsOf = (command: string) => {
  const [npx, parley, ...args] = command.split(" ");
  expect([npx, parley]).toEqual(["npx", "parley"]);
  return args;
};
const pageOf = (name: string) => readFile(join(import.meta.dirname, `../../../docs/${name}`), "utf8");

it("launching a rollup in five minutes", { timeout: 1_200_000 }, async () => {
  const page = await pageOf("launch-a-rollup.md");
  const [manifest = ""] = blocksOf(page, "json");
  await writeFile(join(cwd, "echo.json"), manifest);
  const [first = "", ...commands] = commandsOf(page);
  // Any free ports: others may test beside this.
  up = await runCli([...argsOf(first), "--port-base", "0"], { cwd });
  await up.line(/^running/);
  expect(commands.length).toBeGreaterThan(8);
  for (const command of commands) expect({ command, ...(await endOfCli(argsOf(command), { cwd })) }).toMatchObject({ command, code: 0 });
  expect(await up.ended).toMatchObject({ code: 0 });
});

it("bringing one's own chain", { timeout: 1_200_000 }, async () => {
  const [anvil = "", first = "", key = "", ...commands] = commandsOf(await pageOf("bring-your-own-rollup.md"));
  const [npx, program, ...args] = anvil.split(" ");
  expect([npx, program]).toEqual(["npx", "anvil"]);
  const port = args[args.indexOf("--port") + 1] ?? "";
  // Any free port, as above: the page's own may be somebody else's.
  const chain = await startAnvil({ port: 0, args: args.filter((arg) => arg !== "--port" && arg !== port) });
  try {
    up = await runCli([...argsOf(first), "--port-base", "0"], { cwd });
    await up.line(/^running/);
    const [, name = "", value = ""] = /^export (PARLEY_KEY)=(0x[0-9a-f]{64})$/.exec(key) ?? [];
    expect(commands.length).toBeGreaterThan(5);
    for (const command of commands) {
      const moved = command.replace(`http://127.0.0.1:${port}`, chain.rpcUrl);
      const ended = await endOfCli(argsOf(moved), { cwd, env: { [name]: value } });
      expect({ command, ...ended }).toMatchObject({ command, code: 0 });
    }
    expect(await up.ended).toMatchObject({ code: 0 });
  } finally {
    await chain.process.stop();
  }
});
