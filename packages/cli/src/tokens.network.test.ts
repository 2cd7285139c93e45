import { mkdtemp, readdir } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { removeNetwork } from "./testing/removeNetwork.ts";
import { type Cli, runCli } from "./testing/runCli.ts";

const KINDS = ["erc20", "erc721", "erc1155", "erc7802"] as const;
type Amounts = Record<(typeof KINDS)[number], string>;
interface Supplies {
  step: string;
  supplies: ({ rollup: string } & Amounts)[];
  inFlight: Amounts;
}

/** The command checks itself; here its figures are added up again. */
describe("parley demo tokens", () => {
  let cwd: string;
  let cli: Cli | undefined;
  beforeEach(async () => {
    cwd = await mkdtemp(join(tmpdir(), "parley-tokens-test-"));
  });
  afterEach(async (context) => {
    await cli?.stop({ graceMs: 20_000 });
    await removeNetwork(cwd, context);
  });

  it("moves four kinds around three rollups, and a remote call; nothing comes into being or is lost", { timeout: 1_200_000 }, async () => {
    cli = await runCli(["demo", "tokens", "--json", "--operators", "1"], { cwd, env: { TMPDIR: cwd } });
    const { code, stdout } = await cli.ended;
    expect({ code, stdout }).toMatchObject({ code: 0 });
    expect(await readdir(cwd)).toEqual([]);
    const events: Record<string, unknown>[] = stdout.split("\n").map((line) => JSON.parse(line));
    const seen = events.filter(({ event }) => event === "supplies") as unknown as Supplies[]; // what the command prints

    expect(seen).toHaveLength(8);
    for (const { supplies, inFlight } of seen) {
      const sums = KINDS.map((kind) => supplies.reduce((sum, row) => sum + BigInt(row[kind]), BigInt(inFlight[kind])));
      expect(sums).toEqual([1_000_000n, 3n, 600n, 500_000n]);
      for (const row of [...supplies, inFlight]) for (const kind of KINDS) expect(BigInt(row[kind])).toBeGreaterThanOrEqual(0n);
    }

    const none = { erc20: "0", erc721: "0", erc1155: "0", erc7802: "0" };
    const left = { erc721: "2", erc1155: "560", erc7802: "375000" };
    const cargo = { erc721: "1", erc1155: "40", erc7802: "125000" };
    const [before, , first, , second, , third, after] = seen;
    expect(before?.supplies).toMatchObject([{ rollup: "alfa" }, { rollup: "bravo", ...none }, { rollup: "charlie", ...none }]);
    // With the 1,000 units that the executor is given.
    expect(first?.supplies).toEqual([
      { rollup: "alfa", erc20: "749000", ...left },
      { rollup: "bravo", erc20: "251000", ...cargo },
      { rollup: "charlie", ...none },
    ]);
    // The remote call has sent them off; at home they are or will be.
    expect(second?.supplies).toMatchObject([left, { rollup: "bravo", ...none }, { rollup: "charlie", erc20: "250000", ...cargo }]);
    expect(third?.supplies[2]).toEqual({ rollup: "charlie", ...none });
    expect({ ...after, step: before?.step }).toEqual(before);

    expect(events.filter(({ event }) => event === "hop")).toMatchObject([
      { from: "alfa", to: "bravo", errand: expect.any(String) },
      { from: "bravo", to: "charlie", errand: expect.any(String) },
      { from: "charlie", to: "alfa" },
    ]);
    expect(events.filter(({ event }) => event === "replayed")).toMatchObject([{ deliveries: 0 }]);
    expect(events.at(-1)).toMatchObject({ event: "complete", demo: "tokens" });
  });
});
