import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { GATEWAY_ADDRESS } from "@parley/primitives";
import { chainClient } from "@parley/sdk";
import { createWalletClient, http } from "viem";
import { privateKeyToAccount } from "viem/accounts";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { removeNetwork } from "./testing/removeNetwork.ts";
import { type Cli, endOfCli, runCli } from "./testing/runCli.ts";

interface Row {
  id: string;
  status: string;
  checks: number;
  figures: string;
}

describe("parley audit", () => {
  let cwd: string;
  let started: Cli[];
  beforeEach(async () => {
    cwd = await mkdtemp(join(tmpdir(), "parley-audit-test-"));
    started = [];
  });
  afterEach(async (context) => {
    for (const cli of started.toReversed()) await cli.stop({ graceMs: 20_000 });
    await removeNetwork(cwd, context);
  });
  const parley = async (...args: string[]) => {
    const cli = await runCli(args, { cwd });
    started.push(cli);
    return cli;
  };

  it("judges a running network once and continuously, and sees a violation", { timeout: 1_200_000 }, async () => {
    const up = await parley("up", "--port-base", "0", "--rollups", "2", "--operators", "1", "--json");
    const { devnet } = JSON.parse(await up.line(/"event":"ready"/));
    await up.line(/"event":"running"/);

    const once = await endOfCli(["audit", "--json"], { cwd });
    expect(once).toMatchObject({ code: 0, stderr: "" });
    const { ok, violated, rows } = JSON.parse(once.stdout);
    expect({ ok, violated }).toEqual({ ok: true, violated: [] });
    const of = (id: string) => (rows as Row[]).find((row) => row.id === id);
    expect(rows).toHaveLength(17);
    expect(of("INV-1")).toMatchObject({ status: "holds", figures: "1 arrived of 1 sent" });
    for (const id of ["INV-3", "INV-6", "INV-7", "INV-9", "INV-14", "INV-16"]) expect(of(id)?.checks).toBeGreaterThan(0);
    expect(of("INV-17")).toMatchObject({ status: "not observable", checks: 0 });
    expect(of("INV-10")).toMatchObject({ status: "nothing to check", checks: 0 });
    const count = (wanted: string) => (rows as Row[]).filter(({ status }) => status === wanted).length;
    expect((await endOfCli(["audit"], { cwd })).stdout).toContain(
      `\nno violation seen: ${count("holds")} of 17 invariants hold as far as they show, for ${count("nothing to check")} there was nothing to check, 3 do not show from outside`,
    );

    const follow = await parley("audit", "--follow", "--every", "1", "--json");
    const { url } = JSON.parse(await follow.line(/"event":"listening"/));
    await follow.line(/"event":"audit"/);
    expect(await (await fetch(`${url}/metrics`)).text()).toContain('invariant_violations_total{id="INV-15"} 0\n');

    // A contract that ends within its own creation leaves its coins wherever it likes: the one way to make a gateway hold some.
    const { rpcUrl } = devnet.rollups[1];
    const [{ secretKey }] = devnet.accounts.filter(({ name }: { name: string }) => name === "user");
    const account = privateKeyToAccount(secretKey);
    const wallet = createWalletClient({ account, transport: http(rpcUrl) });
    const hash = await wallet.sendTransaction({
      account,
      chain: null,
      data: `0x73${GATEWAY_ADDRESS.slice(2)}ff`,
      value: 1n,
      gas: 200_000n,
    });
    await chainClient(rpcUrl).waitForTransactionReceipt({ hash });
    expect(JSON.parse(await follow.line(/"violated":\["INV-15"\]/))).toMatchObject({ event: "audit", ok: false });
    expect(await (await fetch(`${url}/metrics`)).text()).toContain('invariant_violations_total{id="INV-15"} 1\n');

    process.kill(follow.pid, "SIGINT");
    expect(await follow.ended).toMatchObject({ code: 1, stderr: "" });
    const again = await endOfCli(["audit"], { cwd });
    expect(again).toMatchObject({
      code: 1,
      stdout: expect.stringMatching(/INV-15: bravo: the gateway 0x[0-9a-f]{40} holds 1 wei\nVIOLATED: INV-15/),
    });
  });
});
