import { readdirSync } from "node:fs";
import { basename, join } from "node:path";
import type { Address, Hex } from "@parley/primitives";
import { seededRng } from "@parley/runtime";
import { type AbiFunction, encodeFunctionData } from "viem";
import { bentCalls, callOf, plausibleValues, randomValues, zeros } from "./callArguments.ts";
import { FUNCTIONS, GOVERNANCE, MESSENGER, NEW_DATA, SYSTEM } from "./functionTable.ts";
import type { LivingSystem } from "./livingSystem.ts";
import { abiOf, type Deployed, isDeployable } from "./SystemBuilder.ts";

const SOURCES = join(import.meta.dirname, "../../../../contracts/src");
const RANDOM_CALLS = 6;
const PLAUSIBLE_CALLS = 24;
const CALL_GAS: Hex = "0xe00000";
const ENOUGH_WEI: Hex = "0x3635c9adc5dea00000";
/** An account that is nothing to nobody. */
export const STRANGER: Address = "0x00000000000000000000000000000057a46e0001";

/** Every contract of the protocol that can be deployed. */
export const CONTRACTS: readonly string[] = ["rollup", "l1", "tokens"]
  .flatMap((folder) => readdirSync(join(SOURCES, folder), { recursive: true, encoding: "utf8" }))
  .filter((path) => path.endsWith(".sol"))
  .map((path) => basename(path, ".sol"))
  .filter(isDeployable)
  .sort();

interface AccountState {
  storage?: Readonly<Record<string, string>>;
  code?: string;
}

type States = Readonly<Record<string, AccountState>>;

/** Whether a call created a contract that can run nothing: its code begins with STOP. */
function isNewData({ pre, post }: { pre: States; post: States }, account: string): boolean {
  const { storage, code } = post[account] ?? {};
  return pre[account]?.code === undefined && storage === undefined && code?.startsWith("0x00") === true;
}

/** Calls a living system as anybody, and sees what that would change. Nothing of it ever does change. */
export class Prober {
  readonly system: LivingSystem;
  readonly #names = new Map<string, string>();
  readonly #funded = new Set<Address>();

  constructor(system: LivingSystem) {
    this.system = system;
    for (const { name, address } of [...system.contracts.values(), ...system.helpers.values()])
      this.#names.set(address.toLowerCase(), name);
  }

  deployed(name: string): Deployed {
    const found = this.system.contracts.get(name);
    if (found === undefined) throw new Error(`the living system has no ${name}`);
    return found;
  }

  /** Whom a row of the table names as caller. */
  accountOf(caller: string): Address {
    if (caller === GOVERNANCE || caller === MESSENGER || caller === SYSTEM) return this.system.known[caller];
    return this.deployed(caller).address;
  }

  /** Every function that is neither view nor pure, by what the compiler says. */
  functionsOf(name: string): AbiFunction[] {
    return abiOf(name).filter(
      (item): item is AbiFunction => item.type === "function" && item.stateMutability !== "view" && item.stateMutability !== "pure",
    );
  }

  /** The same calls in every run: zeros, no encodings, nonsense of the right types, values that mean something, and the table's example. */
  callsOf(name: string, item: AbiFunction): Hex[] {
    const rng = seededRng(CONTRACTS.indexOf(name) * 1_000 + item.name.length + item.inputs.length);
    const plausible = plausibleValues(rng, this.system.known, STRANGER);
    const example = this.exampleOf(name, item);
    return [
      callOf(item, zeros, () => 0),
      callOf(item, zeros, () => 1),
      ...bentCalls(item, rng),
      ...Array.from({ length: RANDOM_CALLS }, () => callOf(item, randomValues(rng), () => rng.integer(3))),
      ...Array.from({ length: PLAUSIBLE_CALLS }, () => callOf(item, plausible, () => rng.integer(3))),
      ...(example === undefined ? [] : [example]),
    ];
  }

  /** The call with the arguments that the table has for the function, if it has any. */
  exampleOf(name: string, item: AbiFunction): Hex | undefined {
    const row = FUNCTIONS[name]?.open[item.name] ?? FUNCTIONS[name]?.refused[item.name];
    const example = typeof row === "object" ? row.example : undefined;
    return example && encodeFunctionData({ abi: [item], functionName: item.name, args: example(this.system.known) });
  }

  /** Accounts whose storage, code, balance or nonce a call would change, the caller's own nonce and balance aside; by name where they have one. */
  async changesOf(call: { from?: Address; to: Address; data: Hex; value?: Hex }): Promise<string[]> {
    const { from = STRANGER } = call;
    if (!this.#funded.has(from)) await this.system.request("anvil_setBalance", [from, ENOUGH_WEI]);
    this.#funded.add(from);
    const diff = (await this.#trace({ ...call, from }, true)) as { pre: States; post: States }; // what the tracer answers in this mode
    const changed = new Set([...Object.keys(diff.pre), ...Object.keys(diff.post)].map((account) => account.toLowerCase()));
    const own = [diff.pre[from.toLowerCase()], diff.post[from.toLowerCase()]];
    if (own.every((state) => state?.storage === undefined)) changed.delete(from.toLowerCase());
    return [...changed].map((account) => this.#names.get(account) ?? (isNewData(diff, account) ? NEW_DATA : account));
  }

  /** Slots of its own storage that a contract reads to answer a call. */
  async slotsRead(to: Address, data: Hex): Promise<string[]> {
    const states = (await this.#trace({ from: STRANGER, to, data }, false)) as States; // what the tracer answers in this mode
    return Object.keys(states[to.toLowerCase()]?.storage ?? {});
  }

  #trace(call: Readonly<Record<string, string>>, diffMode: boolean): Promise<unknown> {
    const options = { tracer: "prestateTracer", tracerConfig: { diffMode } };
    return this.system.request("debug_traceCall", [{ value: "0x0", ...call, gas: CALL_GAS }, "latest", options]);
  }
}
