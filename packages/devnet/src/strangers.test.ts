/**
 * A stranger, an account that is nothing to nobody, calls everything: each function of each contract of contracts/src/{rollup,l1,tokens} that is neither view nor pure, as the compiler
 * lists them, with zeros, nonsense and values that mean something, with and without money, and each contract itself. Nothing may change but what `FUNCTIONS` allows.
 */
import { readdirSync } from "node:fs";
import { basename, join } from "node:path";
import type { Address, Hex } from "@parley/primitives";
import { seededRng } from "@parley/runtime";
import { type AbiFunction, bytesToHex, encodeFunctionData } from "viem";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { bentCalls, callOf, plausibleValues, randomValues, zeros } from "./testing/callArguments.ts";
import { FUNCTIONS, GOVERNANCE } from "./testing/functionTable.ts";
import { type LivingSystem, startLivingSystem } from "./testing/livingSystem.ts";
import { abiOf, type Deployed, isDeployable } from "./testing/SystemBuilder.ts";

const STRANGER: Address = "0x00000000000000000000000000000057a46e0001";
const SOURCES = join(import.meta.dirname, "../../../contracts/src");
const RANDOM_CALLS = 6;
const PLAUSIBLE_CALLS = 24;
const ONE_WEI: Hex = "0x1";
const RICH: Hex = "0x3635c9adc5dea00000";

const contractNames = ["rollup", "l1", "tokens"]
  .flatMap((folder) => readdirSync(join(SOURCES, folder), { recursive: true, encoding: "utf8" }))
  .filter((path) => path.endsWith(".sol"))
  .map((path) => basename(path, ".sol"))
  .filter(isDeployable)
  .sort();

interface Change {
  storage?: Readonly<Record<string, string>>;
  balance?: string;
  nonce?: number;
  code?: string;
}

describe("a stranger", () => {
  let system: LivingSystem;
  const names = new Map<string, string>();

  beforeAll(async () => {
    system = await startLivingSystem();
    for (const { name, address } of system.contracts.values()) names.set(address.toLowerCase(), name);
    await system.request("anvil_setBalance", [STRANGER, RICH]);
  });
  afterAll(() => system?.stop());

  /** Accounts that a call changes, the caller's own nonce and balance aside, by name where they have one. */
  async function changesOf({
    from = STRANGER,
    to,
    data,
    value = "0x0",
  }: {
    from?: Address;
    to: Address;
    data: Hex;
    value?: Hex;
  }): Promise<string[]> {
    const call = { from, to, data, value, gas: "0xe00000" };
    const trace = await system.request("debug_traceCall", [call, "latest", { tracer: "prestateTracer", tracerConfig: { diffMode: true } }]);
    const { post } = trace as { post: Readonly<Record<string, Change>> }; // of the prestate tracer in diff mode
    return Object.entries(post)
      .filter(([account, { storage, code }]) => account.toLowerCase() !== from.toLowerCase() || storage !== undefined || code !== undefined)
      .map(([account]) => names.get(account.toLowerCase()) ?? account);
  }

  /** The same calls in every run: zeros, no encodings, nonsense of the right types, and values that mean something. */
  function callsOf(name: string, item: AbiFunction): Hex[] {
    const rng = seededRng(contractNames.indexOf(name) * 1_000 + item.name.length + item.inputs.length);
    const plausible = plausibleValues(rng, system.known, STRANGER);
    const example = exampleOf(name, item);
    return [
      callOf(item, zeros, () => 0),
      callOf(item, zeros, () => 1),
      ...bentCalls(item, rng),
      ...Array.from({ length: RANDOM_CALLS }, () => callOf(item, randomValues(rng), () => rng.integer(3))),
      ...Array.from({ length: PLAUSIBLE_CALLS }, () => callOf(item, plausible, () => rng.integer(3))),
      ...(example === undefined ? [] : [example]),
    ];
  }

  function exampleOf(name: string, item: AbiFunction): Hex | undefined {
    const row = FUNCTIONS[name]?.open[item.name] ?? FUNCTIONS[name]?.refused[item.name];
    const example = typeof row === "object" ? row.example : undefined;
    return example && encodeFunctionData({ abi: [item], functionName: item.name, args: example(system.known) });
  }

  function functionsOf(name: string): AbiFunction[] {
    return abiOf(name).filter(
      (item): item is AbiFunction => item.type === "function" && item.stateMutability !== "view" && item.stateMutability !== "pure",
    );
  }

  function deployed(name: string): Deployed {
    const found = system.contracts.get(name);
    if (found === undefined) throw new Error(`the living system has no ${name}`);
    return found;
  }

  it("finds every contract deployed and every function classified, and nothing else", () => {
    expect([...system.contracts.keys()].sort()).toEqual(contractNames);
    expect(Object.keys(FUNCTIONS).sort()).toEqual(contractNames);
    for (const name of contractNames) {
      const rows = FUNCTIONS[name];
      const listed = [...Object.keys(rows?.refused ?? {}), ...Object.keys(rows?.open ?? {})].sort();
      const actual = [...new Set(functionsOf(name).map((item) => item.name))].sort();
      expect(listed, name).toEqual(actual);
    }
  });

  it.each(contractNames)("%s: changes nothing but what the table allows", { timeout: 120_000 }, async (name) => {
    const { address } = deployed(name);
    for (const item of functionsOf(name)) {
      const allowed = FUNCTIONS[name]?.open[item.name]?.touches ?? [];
      for (const [i, data] of callsOf(name, item).entries()) {
        const value = i % 4 === 3 ? ONE_WEI : "0x0";
        const changed = await changesOf({ to: address, data, value });
        expect(
          changed.filter((account) => !allowed.includes(account)),
          `${name}.${item.name} ${data.slice(0, 300)} value ${value}`,
        ).toEqual([]);
      }
    }
  });

  it.each(contractNames)("%s: takes no money and no unknown call", async (name) => {
    const { address } = deployed(name);
    const rng = seededRng(7);
    const unknown: Hex[] = ["0x", "0x00", "0xffffffff", ...Array.from({ length: 8 }, () => bytesToHex(rng.bytes(4 + rng.integer(64))))];
    for (const data of unknown)
      for (const value of ["0x0", ONE_WEI] as const) expect(await changesOf({ to: address, data, value })).toEqual([]);
    for (const item of functionsOf(name).filter(({ stateMutability }) => stateMutability !== "payable")) {
      const data = exampleOf(name, item);
      if (data !== undefined) expect(await changesOf({ to: address, data, value: ONE_WEI }), `${item.name} with money`).toEqual([]);
    }
  });

  it("is refused for who it is: the same calls do something for whom they are meant", { timeout: 120_000 }, async () => {
    const idle: string[] = [];
    for (const name of contractNames) {
      for (const item of functionsOf(name)) {
        const row = FUNCTIONS[name]?.refused[item.name];
        if (typeof row !== "object" || row.caller === undefined) continue;
        const from = row.caller === GOVERNANCE ? system.known.governance : deployed(row.caller).address;
        let hasWorked = false;
        for (const data of callsOf(name, item)) {
          hasWorked ||= (await changesOf({ from, to: deployed(name).address, data })).length > 0;
        }
        if (!hasWorked) idle.push(`${name}.${item.name}`);
      }
    }
    expect(idle).toEqual([]);
  });

  it("does what the table says that anybody may: the calls above could have changed something", async () => {
    let shown = 0;
    for (const name of contractNames) {
      for (const item of functionsOf(name)) {
        const row = FUNCTIONS[name]?.open[item.name];
        const data = row && exampleOf(name, item);
        if (data === undefined) continue;
        const changed = await changesOf({ to: deployed(name).address, data });
        expect(changed, `${name}.${item.name}`).toContain(row?.touches.includes(name) ? name : row?.touches[0]);
        shown += 1;
      }
    }
    expect(shown).toBeGreaterThan(9);
  });
});
