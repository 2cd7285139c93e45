/**
 * A stranger, an account that is nothing to nobody, calls everything: each function of each contract of contracts/src/{rollup,l1,tokens} that is neither view nor pure, as the compiler
 * lists them, with zeros, nonsense and values that mean something, with and without money, and each contract itself. Nothing may change but what `FUNCTIONS` allows.
 */
import type { Hex } from "@parley/primitives";
import { seededRng } from "@parley/runtime";
import { bytesToHex } from "viem";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { FUNCTIONS } from "./testing/functionTable.ts";
import { startLivingSystem } from "./testing/livingSystem.ts";
import { CONTRACTS, Prober } from "./testing/Prober.ts";

const ONE_WEI: Hex = "0x1";

describe("a stranger", () => {
  let prober: Prober;

  beforeAll(async () => {
    prober = new Prober(await startLivingSystem());
  });
  afterAll(() => prober?.system.stop());

  it("finds every contract deployed and every function classified, and nothing else", () => {
    expect([...prober.system.contracts.keys()].sort()).toEqual(CONTRACTS);
    expect(Object.keys(FUNCTIONS).sort()).toEqual(CONTRACTS);
    for (const name of CONTRACTS) {
      const rows = FUNCTIONS[name];
      const listed = [...Object.keys(rows?.refused ?? {}), ...Object.keys(rows?.open ?? {})].sort();
      const actual = [...new Set(prober.functionsOf(name).map((item) => item.name))].sort();
      expect(listed, name).toEqual(actual);
    }
  });

  it.each(CONTRACTS)("%s: changes nothing but what the table allows", { timeout: 120_000 }, async (name) => {
    const { address } = prober.deployed(name);
    for (const item of prober.functionsOf(name)) {
      const allowed = FUNCTIONS[name]?.open[item.name]?.touches ?? [];
      for (const [i, data] of prober.callsOf(name, item).entries()) {
        const value = i % 4 === 3 ? ONE_WEI : "0x0";
        const changed = await prober.changesOf({ to: address, data, value });
        const forbidden = changed.filter((account) => !allowed.includes(account));
        expect(forbidden, `${name}.${item.name} ${data.slice(0, 300)} value ${value}`).toEqual([]);
      }
    }
  });

  it.each(CONTRACTS)("%s: takes no money and no unknown call", async (name) => {
    const { address } = prober.deployed(name);
    const rng = seededRng(7);
    const unknown: Hex[] = ["0x", "0x00", "0xffffffff", ...Array.from({ length: 8 }, () => bytesToHex(rng.bytes(4 + rng.integer(64))))];
    for (const data of unknown) {
      for (const value of ["0x0", ONE_WEI] as const) expect(await prober.changesOf({ to: address, data, value })).toEqual([]);
    }
    for (const item of prober.functionsOf(name).filter(({ stateMutability }) => stateMutability !== "payable")) {
      const data = prober.exampleOf(name, item);
      if (data !== undefined) expect(await prober.changesOf({ to: address, data, value: ONE_WEI }), `${item.name} with money`).toEqual([]);
    }
  });

  it("is refused for who it is: the same calls do something for whom they are meant", { timeout: 120_000 }, async () => {
    const idle: string[] = [];
    for (const name of CONTRACTS) {
      for (const item of prober.functionsOf(name)) {
        const row = FUNCTIONS[name]?.refused[item.name];
        if (typeof row !== "object" || row.caller === undefined) continue;
        const from = prober.accountOf(row.caller);
        let hasWorked = false;
        for (const data of prober.callsOf(name, item)) {
          hasWorked ||= (await prober.changesOf({ from, to: prober.deployed(name).address, data })).length > 0;
        }
        if (!hasWorked) idle.push(`${name}.${item.name}`);
      }
    }
    expect(idle).toEqual([]);
  });

  it("does what the table says that anybody may: the calls above could have changed something", async () => {
    let shown = 0;
    for (const name of CONTRACTS) {
      for (const item of prober.functionsOf(name)) {
        const row = FUNCTIONS[name]?.open[item.name];
        const data = row && prober.exampleOf(name, item);
        if (data === undefined) continue;
        const changed = await prober.changesOf({ to: prober.deployed(name).address, data });
        expect(changed, `${name}.${item.name}`).toContain(row?.touches.includes(name) ? name : row?.touches[0]);
        shown += 1;
      }
    }
    expect(shown).toBeGreaterThan(30);
  });
});
