import { existsSync } from "node:fs";
import { mkdtemp, readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readDevnetFile, testAccount, until } from "@parley/devnet";
import { systemClock as clock } from "@parley/runtime";
import { messageStatus, sendMessage } from "@parley/sdk";
import { createWalletClient, http } from "viem";
import { privateKeyToAccount } from "viem/accounts";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openNetwork } from "./network.ts";
import { removeNetwork } from "./testing/removeNetwork.ts";
import { type Cli, descendantsOf, endOfCli, runCli, survivorsOf } from "./testing/runCli.ts";

describe("parley up", () => {
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

  it("carries a message through three rollups, shows, sends, verifies, and ends", { timeout: 1_200_000 }, async () => {
    const up = await parley("up", "--port-base", "0");
    await up.line(/^conversation complete: 3 rollups, 4 operators, 2 hops delivered/);
    const said = up.output.stdout.join("\n");
    expect(said).toMatch(/name +chain id +RPC URL +height +lag +safe +finalized +log file/);
    expect(said).toMatch(/hop 1: alfa -> bravo\n +sender +0x[0-9a-f]{40}\n +message +0x[0-9a-f]{64}\n +sent +block \d+ of alfa, beat \d+/);
    const [, messageId = ""] = /hop 2: bravo -> charlie\n.*\n +message +(0x[0-9a-f]{64})/.exec(said) ?? [];

    const file = await readDevnetFile(devnetFile());
    expect(file.processes.map(({ name }) => name)).toHaveLength(9);
    const status = await endOfCli(["status", "--json"], { cwd });
    expect(JSON.parse(status.stdout)).toMatchObject({
      event: "status",
      chains: [{ name: "l1" }, { name: "alfa" }, { name: "bravo" }, { name: "charlie" }],
    });

    const verified = await endOfCli(["verify", messageId], { cwd });
    expect(verified).toMatchObject({ code: 0, stdout: expect.stringContaining("verified: every step holds") });
    const other = `${messageId.slice(0, -1)}${messageId.endsWith("0") ? "1" : "0"}`;
    expect(await endOfCli(["verify", other], { cwd })).toMatchObject({
      code: 1,
      stderr: expect.stringContaining("No rollup has sent message"),
    });
    // To an account without code: it arrives, and its recipient fails.
    const { deployment } = await openNetwork({ dataDir: ".parley", cwd });
    const account = privateKeyToAccount(testAccount("user").secretKey);
    const wallet = createWalletClient({ account, transport: http(deployment.rollups[0]?.rpcUrl) });
    const lost = { wallet, deployment, from: "alfa", to: "bravo", recipient: account.address, payload: "0x" } as const;
    const relayer = file.processes.find(({ name }) => name === "relayer")?.pid ?? 0;
    process.kill(relayer, "SIGSTOP");
    const failed = (await sendMessage(lost)).messageId;
    const early = await endOfCli(["verify", failed], { cwd });
    expect(early).toMatchObject({
      code: 3,
      stderr: "",
      stdout: expect.stringMatching(/^ {2}outcome {2}not arrived .*\nnothing to verify yet: /m),
    });
    process.kill(relayer, "SIGCONT");
    await until({ what: "The failed message", clock }, async () => {
      const { status } = await messageStatus({ deployment, messageId: failed });
      return status === "failed" ? true : undefined;
    });
    const proven = await endOfCli(["verify", failed], { cwd });
    expect(proven).toMatchObject({ code: 3, stderr: "" });
    expect(proven.stdout).toMatch(/^ {2}outcome {2}failed {6}the recipient failed: there is no code at 0x/m);
    expect(proven.stdout).toMatch(
      /^every proof holds; the recipient failed: there is no code at 0x[0-9a-f]{40}; anyone may retry until 20\d\d-/m,
    );
    expect(proven.stdout).not.toMatch(/delivered|verified/);
    const { ok, outcome, skipped } = JSON.parse((await endOfCli(["verify", failed, "--json"], { cwd })).stdout);
    expect({ ok, skipped, outcome }).toMatchObject({
      ok: true,
      skipped: [],
      outcome: { status: "failed", retryUntil: expect.any(String) },
    });
    const log = await readFile(join(cwd, ".parley", "logs", "relayer.log"), "utf8");
    expect(log).toMatch(/"event":"delivery_executed".*"delivered":0,"failed":1/);

    const sent = await endOfCli(["send", "good morning", "--from", String(file.rollups[2]?.chainId), "--to", "alfa", "--wait"], { cwd });
    expect(sent).toMatchObject({ code: 0, stdout: expect.stringContaining("delivered on alfa") });

    expect(await endOfCli(["up", "--port-base", "0"], { cwd })).toMatchObject({
      code: 1,
      stderr: expect.stringContaining(`Process ${up.pid} already runs a network`),
    });
    const pids = descendantsOf(up.pid);
    expect(await endOfCli(["down"], { cwd })).toMatchObject({ code: 0, stdout: expect.stringContaining("has ended") });
    expect(await up.ended).toMatchObject({ code: 0 });
    await nothingLeft(pids);
    expect(existsSync(devnetFile())).toBe(false);
  });
});
