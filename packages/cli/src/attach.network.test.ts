/** A chain that runs already, with fees that move, is attached to a running network: nobody is restarted, who is restarted goes on with it, and what cannot be is refused before anything is written. */
import { mkdtemp, readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readNetwork, until } from "@parley/devnet";
import { systemClock as clock } from "@parley/runtime";
import { chainClient, memberOf } from "@parley/sdk";
import { type RunningAnvil, startAnvil } from "@parley/stacks";
import { afterEach, beforeEach, expect, it } from "vitest";
import { openNetwork } from "./network.ts";
import { removeNetwork } from "./testing/removeNetwork.ts";
import { type Cli, endOfCli, runCli } from "./testing/runCli.ts";

/** Of anvil's first account: everybody knows it. */
const KEY = "0xac0974bec39a17e36ba4a6b4d238ff944bacb478cbed5efcae784d7bf4f2ff80";

let cwd: string;
let up: Cli;
const chains: RunningAnvil[] = [];
beforeEach(async () => {
  cwd = await mkdtemp(join(tmpdir(), "parley-attach-"));
  up = await runCli(["up", "--port-base", "0", "--rollups", "2", "--operators", "3"], { cwd });
  await up.line(/^running/);
});
afterEach(async (context) => {
  await up.stop({ graceMs: 20_000 });
  for (const { process } of chains.splice(0)) await process.stop();
  await removeNetwork(cwd, context);
});

async function chainThatRuns(chainId: number, ...args: string[]): Promise<RunningAnvil> {
  const chain = await startAnvil({
    port: 0,
    args: ["--chain-id", String(chainId), "--block-time", "1", "--slots-in-an-epoch", "1", ...args],
  });
  chains.push(chain);
  return chain;
}
const parley = (...args: string[]) => endOfCli(args, { cwd, env: { PARLEY_KEY: KEY } });
const network = () => openNetwork({ dataDir: ".parley", cwd });

it("a chain that runs already becomes a member", { timeout: 1_200_000 }, async () => {
  const omega = await chainThatRuns(4_242);
  const pids = async () => (await network()).file.processes.map(({ name, pid }) => [name, pid]);
  const before = await pids();

  const attach = (name: string, url: string, ...args: string[]) => parley("rollup", "attach", name, "--rpc", url, ...args);
  const old = await chainThatRuns(4_243, "--hardfork", "cancun");
  const sameId = await chainThatRuns(61_001);
  const late = await chainThatRuns(4_244, "--timestamp", "1600000000");
  const refusals = [
    [() => attach("alfa", omega.rpcUrl), "The network has a chain alfa already, of chain id 61001"],
    [() => attach("Omega", omega.rpcUrl), '"Omega" is no name'],
    [() => attach("l1", omega.rpcUrl), "The L1 is called l1"],
    [() => attach("omega", "127.0.0.1:8545"), "--rpc 127.0.0.1:8545 is no http URL"],
    [() => attach("omega", omega.rpcUrl, "--key", `0x${"42".repeat(32)}`), "has 0 ether on omega, and 7."],
    [() => attach("omega", omega.rpcUrl, "--stride", "2"), "--stride 2 is even"],
    [() => endOfCli(["rollup", "attach", "omega", "--rpc", omega.rpcUrl], { cwd }), "Nobody pays for the contracts on omega"],
    [() => attach("omega", omega.rpcUrl, "--key", "0xabcdef"), "--key is not as it should be; expected 0x and 64 hex digits"],
    [() => parley("rollup", "attach", "omega"), "needs --rpc URL"],
    [() => attach("omega", old.rpcUrl), "it has no precompile for BLS12-381 (EIP-2537)"],
    [() => attach("omega", sameId.rpcUrl), "another member has its chain id 61001"],
    [() => attach("omega", late.rpcUrl), "its clock says 16"],
  ] as const;
  for (const [command, said] of refusals) {
    const refused = await command();
    expect({ said, ...refused }).toMatchObject({ said, stderr: expect.stringContaining(said) });
    expect(refused.stderr).not.toContain("0xabcdef");
    expect([1, 2]).toContain(refused.code);
  }
  expect((await network()).deployment.attached).toEqual([]);

  expect(await attach("omega", omega.rpcUrl, "--stride", "3")).toMatchObject({
    code: 0,
    stdout: expect.stringContaining("omega is a member after"),
  });
  expect(await pids()).toEqual(before);
  const { deployment, file } = await network();
  expect(memberOf(deployment, "4242")).toMatchObject({ name: "omega", stride: 3n });

  const send = async (from: string, to: string) => {
    const sent = await parley("send", `from ${from}`, "--from", from, "--to", to, "--wait", "--json");
    expect(sent).toMatchObject({ code: 0, stderr: "" });
    const [{ messageId }] = sent.stdout.split("\n").map((line): { messageId: string } => JSON.parse(line)) as [{ messageId: string }];
    const verified = await parley("verify", messageId);
    expect(verified).toMatchObject({ code: 0, stdout: expect.stringContaining("verified: every step holds") });
  };
  // Its base fee is another one in every block.
  const fees = new Set<bigint | null>();
  const watching = chainClient(omega.rpcUrl);
  for (const block of [1n, 2n, 3n]) fees.add((await watching.getBlock({ blockNumber: block })).baseFeePerGas);
  expect(fees.size).toBe(3);
  await send("alfa", "omega");
  await send("omega", "bravo");
  const inspected = await parley("rollup", "inspect", "omega");
  expect(inspected.stdout).toMatch(
    /attached: it has no bond.*\n[\s\S]*each block whose number 3 divides from \d+ on[\s\S]*alfa +heard +unsafe/,
  );
  expect((await parley("rollup", "inspect", "alfa")).stdout).toMatch(/sequencer +0x[0-9a-f]{40}[\s\S]*omega +heard +safe/);
  expect(await parley("l1", "deposit", "1", "--rollup", "omega")).toMatchObject({
    code: 1,
    stderr: expect.stringContaining("omega is an attached chain"),
  });

  // Who joins later is introduced to it, too.
  expect(await parley("rollup", "create", "delta")).toMatchObject({ code: 0, stderr: "" });
  await send("delta", "omega");
  await send("omega", "delta");

  // Every operator is killed once: the next life reads the deployment with the chain in it.
  const certified = async () => (await readNetwork(file)).rollups.find(({ name }) => name === "omega")?.safeHeight ?? 0n;
  const height = await certified();
  for (const [name, pid] of await pids())
    if (String(name).startsWith("operator") || name === "relayer") process.kill(Number(pid), "SIGKILL");
  await until({ what: "Certificates over the attached chain after all were killed", clock, pollMs: 500 }, async () =>
    (await certified()) > height + 6n ? true : undefined,
  );
  await send("omega", "alfa");
  expect(await parley("audit")).toMatchObject({ code: 0 });
  const log = await readFile(join(cwd, ".parley", "logs", "operator-0.log"), "utf8");
  expect(log).toMatch(/"event":"chain_attached"/);
  // A vote that comes late on a busy machine is below what was signed meanwhile.
  expect(log).not.toMatch(/"event":"equivocation_found"|"event":"vote_refused"(?!.*"reason":"below-last-signed")/);
});
