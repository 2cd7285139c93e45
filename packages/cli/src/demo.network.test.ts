import { mkdtemp, readdir } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { removeNetwork } from "./testing/removeNetwork.ts";
import { type Cli, runCli } from "./testing/runCli.ts";

/** Attacks as commands. Each ends with 0 only if it saw everything that it claims; what it saw is looked at again here. */
describe("parley demo", () => {
  let cwd: string;
  let cli: Cli | undefined;
  beforeEach(async () => {
    cwd = await mkdtemp(join(tmpdir(), "parley-demo-test-"));
  });
  afterEach(async (context) => {
    await cli?.stop({ graceMs: 20_000 });
    await removeNetwork(cwd, context);
  });

  const events = async (name: string, ...flags: string[]) => {
    cli = await runCli(["demo", name, "--json", ...flags], { cwd, env: { TMPDIR: cwd } });
    const { code, stdout } = await cli.ended;
    expect(code, stdout).toBe(0);
    expect(await readdir(cwd)).toEqual([]);
    const all: Record<string, unknown>[] = stdout.split("\n").map((line) => JSON.parse(line));
    return (event: string) => all.filter((entry) => entry.event === event);
  };

  it.each(["bls12-381", "secp256k1"])("liar: loses stake and seat, the other three go on (%s)", { timeout: 1_200_000 }, async (scheme) => {
    const of = await events("liar", "--scheme", scheme);
    const full = "32000000000000000000";
    const [before, after] = of("stakes").map(({ stakes }) => stakes);
    const honest = ["operator-0", "operator-1", "operator-2"].map((name) => ({ name, stakeWei: full, isEjected: false }));
    expect(before).toEqual([...honest, { name: "operator-3", stakeWei: full, isEjected: false }]);
    expect(after).toEqual([...honest, { name: "operator-3", stakeWei: "16000000000000000000", isEjected: true }]);
    expect(of("slashed")).toMatchObject([
      {
        operator: "operator-3",
        evidenceId: expect.stringMatching(/^0x[0-9a-f]{64}$/),
        reporter: expect.stringMatching(/^operator-[012]$/),
      },
    ]);
    const three = { signers: ["operator-0", "operator-1", "operator-2"], stakeShareBps: 7_500 };
    expect(of("hop")).toMatchObject([
      { from: "alfa", to: "bravo", ...three },
      { from: "bravo", to: "charlie", ...three },
    ]);
    expect(of("complete")).toHaveLength(1);
  });

  it("false-root: nobody signs, the other two talk; an honest sequencer ends the quarantine by itself", {
    timeout: 1_200_000,
  }, async () => {
    const of = await events("false-root");
    const [quarantined] = of("quarantined");
    const verdict = { number: expect.any(String), reason: "execution-stateRoot" };
    expect(quarantined).toMatchObject({ rollup: "charlie", quarantines: [0, 1, 2, 3].map((seat) => ({ seat, ...verdict })) });
    expect(of("hop")).toMatchObject([
      { from: "alfa", to: "bravo" },
      { from: "bravo", to: "alfa" },
      { from: "charlie", to: "alfa" },
    ]);
    const [after] = of("after");
    expect(BigInt(String(after?.certified))).toBeLessThan(BigInt(String(after?.first)));
    expect(of("complete")).toHaveLength(1);
  });

  it("other-block: the bond is taken for what was posted in place of the sealed block, and the rollup goes on at safe", {
    timeout: 1_200_000,
  }, async () => {
    const of = await events("other-block");
    const bond = "10000000000000000000";
    expect(of("bond")).toMatchObject([
      { when: "before", bondWei: bond, isStopped: false },
      { when: "after", bondWei: "0", isStopped: true },
    ]);
    const [convicted] = of("convicted");
    expect(convicted).toMatchObject({ rollup: "charlie", bondWei: bond, reporter: expect.stringMatching(/^operator-[0-3]$/) });
    const [quarantined] = of("quarantined");
    const verdicts = quarantined?.quarantines as { seat: number; number: string; reason: string }[]; // printed by demoOtherBlock
    expect(verdicts.map(({ seat }) => seat)).toEqual([0, 1, 2, 3]);
    const found = verdicts.filter(({ reason }) => reason === "equivocation");
    expect(found.length).toBeGreaterThan(0);
    for (const { number } of found) expect(number).toBe(convicted?.block);
    // Who is slower than the reporter and its L1 learns it from there.
    for (const { reason } of verdicts) expect(["equivocation", "convicted"]).toContain(reason);
    const [after] = of("after");
    expect(after).toMatchObject({ number: convicted?.block, sealed: [expect.stringMatching(/^0x[0-9a-f]{64}$/)] });
    expect(after?.sealed).not.toContain(after?.hash);
    expect(of("hop")).toMatchObject([
      { from: "alfa", to: "bravo" },
      { from: "bravo", to: "alfa" },
      { from: "charlie", to: "alfa", finality: expect.stringMatching(/^(safe|finalized)$/) },
    ]);
    expect(of("complete")).toHaveLength(1);
  });
});
