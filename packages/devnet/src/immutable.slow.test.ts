/**
 * specs/privileges.md "Immutable": no contract can be given other code, no role can be handed to somebody else, and no account, governance's included, can do more than its rows say.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Address, Hex } from "@parley/primitives";
import { encodeFunctionData } from "viem";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { FUNCTIONS } from "./testing/functionTable.ts";
import { startLivingSystem } from "./testing/livingSystem.ts";
import { CONTRACTS, Prober } from "./testing/Prober.ts";
import { abiOf } from "./testing/SystemBuilder.ts";

const PUSH1 = 0x60;
const PUSH32 = 0x7f;
const JUMPDEST = 0x5b;
/** STOP, JUMP, RETURN, REVERT, INVALID, SELFDESTRUCT: what stands behind them is reached by a jump or is data. */
const LEAVING = [0x00, 0x56, 0xf3, 0xfd, 0xfe, 0xff];
/** Code of others run as one's own, and the end of a contract. */
const FORBIDDEN = new Map([
  [0xf2, "CALLCODE"],
  [0xf4, "DELEGATECALL"],
  [0xff, "SELFDESTRUCT"],
]);
/** Where proxies keep what they run (EIP-1967: implementation, beacon, admin), and EIP-1822's place. */
const PROXY_SLOTS = [
  "360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc",
  "a3f0ad74e5423aebfd80d3ef4346578335a9a72aeaee59ff6cb3582b35133d50",
  "b53127684a568b3173ae13b9f8a6016e243e63b6e8ee1178d6a717850b5d6103",
  "c5f16f0fcc639fa48a6947836d9850f504798523bf8c9a3a87d5876cf622bcf7",
];
/**
 * OpenZeppelin's, unmodified: it does whatever its controller on another rollup says, which is what it is for, and nobody else's word counts. So it can also run code as its own and be
 * given another gateway or controller; it stands for that controller alone, and no other contract knows it.
 */
const EXECUTOR = "CrosschainRemoteExecutor";

/** Names of the forbidden instructions that `code` can reach: where the EVM can come to, from the start or from a JUMPDEST, until control goes elsewhere; what follows a PUSH is data. */
function forbiddenIn(code: Hex): string[] {
  const bytes = Buffer.from(code.slice(2), "hex");
  const found = new Set<string>();
  let isReached = true;
  for (let at = 0; at < bytes.length; at++) {
    const opcode = bytes[at] ?? 0;
    if (opcode === JUMPDEST) isReached = true;
    const name = FORBIDDEN.get(opcode);
    if (isReached && name !== undefined) found.add(name);
    if (LEAVING.includes(opcode)) isReached = false;
    if (opcode >= PUSH1 && opcode <= PUSH32) at += opcode - PUSH1 + 1;
  }
  return [...found];
}

describe("immutability", () => {
  let prober: Prober;

  beforeAll(async () => {
    prober = new Prober(await startLivingSystem());
  });
  afterAll(() => prober?.system.stop());

  it("finds forbidden instructions where there are some, and none in data", () => {
    expect(forbiddenIn("0x6000f4")).toEqual(["DELEGATECALL"]);
    expect(forbiddenIn("0x61f4f2ff")).toEqual(["SELFDESTRUCT"]);
    expect(forbiddenIn("0x00f4")).toEqual([]);
    expect(forbiddenIn("0x005bf4")).toEqual(["DELEGATECALL"]);
    expect(forbiddenIn("0x7ff4f4f4f4f4f4f4f4f4f4f4f4f4f4f4f4f4f4f4f4f4f4f4f4f4f4f4f4f4f4f4f400")).toEqual([]);
  });

  it("is described of every contract", () => {
    const privileges = readFileSync(join(import.meta.dirname, "../../../specs/privileges.md"), "utf8");
    const section = /\n## Immutable\n(.*?)\n## /s.exec(privileges)?.[1] ?? "";
    const list = /^\* \*\*Which\.\*\*(.*)/m.exec(section)?.[1] ?? "";
    expect([...list.matchAll(/`(\w+)`/g)].map(([, name]) => name).sort()).toEqual(CONTRACTS);
  });

  it.each(CONTRACTS)("%s: runs no code but its own, and cannot end", async (name) => {
    const code = (await prober.system.request("eth_getCode", [prober.deployed(name).address, "latest"])) as Hex; // hex
    expect(code.length).toBeGreaterThan(100);
    expect(forbiddenIn(code)).toEqual(name === EXECUTOR ? ["DELEGATECALL"] : []);
    for (const slot of PROXY_SLOTS) expect(code).not.toContain(slot);
  });

  it("keeps every address that it names in its code: no role can be handed on", async () => {
    let roles = 0;
    for (const name of CONTRACTS.filter((contract) => contract !== EXECUTOR)) {
      for (const item of abiOf(name)) {
        if (item.type !== "function" || item.inputs.length > 0 || item.outputs.length !== 1 || item.outputs[0]?.type !== "address")
          continue;
        const data = encodeFunctionData({ abi: [item], functionName: item.name });
        expect(await prober.slotsRead(prober.deployed(name).address, data), `${name}.${item.name}`).toEqual([]);
        roles += 1;
      }
    }
    expect(roles).toBeGreaterThan(20);
    // It does see a slot where one is read.
    const stored = encodeFunctionData({ abi: abiOf(EXECUTOR), functionName: "gateway" });
    expect(await prober.slotsRead(prober.deployed(EXECUTOR).address, stored)).toHaveLength(1);
  });

  it.each(["governance", "guardian", "deployer", "operator", "messenger"] as const)(
    "lets %s do what its rows say",
    { timeout: 120_000 },
    async (role) => {
      const from: Address = prober.system.known[role];
      for (const name of CONTRACTS) {
        const { address } = prober.deployed(name);
        for (const item of prober.functionsOf(name)) {
          const row = FUNCTIONS[name]?.refused[item.name];
          const isTheirs = typeof row === "object" && row.caller === role;
          const allowed = isTheirs ? (row.touches ?? [name]) : (FUNCTIONS[name]?.open[item.name]?.touches ?? []);
          for (const data of prober.callsOf(name, item)) {
            const changed = await prober.changesOf({ from, to: address, data });
            const forbidden = changed.filter((account) => !allowed.includes(account));
            expect(forbidden, `${name}.${item.name} ${data.slice(0, 300)}`).toEqual([]);
          }
        }
      }
    },
  );
});
