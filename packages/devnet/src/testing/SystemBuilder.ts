import * as generated from "@parley/contracts-abi";
import type { Address, Hex } from "@parley/primitives";
import { type Abi, encodeDeployData, encodeFunctionData } from "viem";
import type { Anvil } from "../Anvil.ts";

const ENOUGH_WEI = "0x3635c9adc5dea00000";

export interface Deployed {
  name: string;
  address: Address;
  abi: Abi;
}

/** Deploys by the contracts' names and sends as anybody. */
export class SystemBuilder {
  readonly anvil: Anvil;
  readonly #deployer: Address;
  readonly #contracts = new Map<string, Deployed>();
  readonly #helpers = new Map<string, Deployed>();

  constructor(anvil: Anvil, deployer: Address) {
    this.anvil = anvil;
    this.#deployer = deployer;
  }

  /** The protocol's, by name. */
  get contracts(): ReadonlyMap<string, Deployed> {
    return this.#contracts;
  }

  /** The examples, by name. */
  get helpers(): ReadonlyMap<string, Deployed> {
    return this.#helpers;
  }

  /** Takes contracts of the protocol that others deployed. */
  add(deployed: readonly Deployed[]): void {
    for (const one of deployed) this.#contracts.set(one.name, one);
  }

  /** Gives an account that is not the protocol's a name. */
  addHelper(deployed: Deployed): void {
    this.#helpers.set(deployed.name, deployed);
  }

  addressOf(name: string): Address {
    return this.#find(name).address;
  }

  /** Constructor arguments by name: one that is added is a message here and not a shifted argument. */
  async deploy(name: string, values: Readonly<Record<string, unknown>>): Promise<Address> {
    const abi = abiOf(name);
    const inputs = abi.find((item) => item.type === "constructor")?.inputs ?? [];
    const args = inputs.map((input) => {
      const key = (input.name ?? "").replace(/_$/, "");
      if (!(key in values)) throw new Error(`the living system has no constructor argument "${key}" for ${name}`);
      return values[key];
    });
    const address = await this.#create(encodeDeployData({ abi, bytecode: bytecodeOf(name), args }));
    const isExample = name.startsWith("Example");
    (isExample ? this.#helpers : this.#contracts).set(name, { name, address, abi });
    return address;
  }

  deployCode(runtime: Hex): Promise<Address> {
    const length = (runtime.length / 2 - 1).toString(16).padStart(4, "0");
    return this.#create(`0x61${length}80600a5f395ff3${runtime.slice(2)}`);
  }

  async send(name: string, functionName: string, args: readonly unknown[], from = this.#deployer, value = 0n): Promise<void> {
    const { address, abi } = this.#find(name);
    await this.#transact({ from, to: address, data: encodeFunctionData({ abi, functionName, args }), value: `0x${value.toString(16)}` });
  }

  async read(name: string, functionName: string, args: readonly unknown[]): Promise<unknown> {
    const { address, abi } = this.#find(name);
    return this.anvil.client.readContract({ address, abi, functionName, args });
  }

  async #create(data: Hex): Promise<Address> {
    const { contractAddress } = await this.#transact({ from: this.#deployer, data });
    return contractAddress.toLowerCase() as Address; // an address in lower case
  }

  async #transact(call: Readonly<Record<string, string>>): Promise<{ contractAddress: string }> {
    await this.anvil.request("anvil_impersonateAccount", [call.from]);
    await this.anvil.request("anvil_setBalance", [call.from, ENOUGH_WEI]);
    const transaction = { ...call, gas: "0xf00000" };
    const receipt = (await this.anvil.request("eth_sendTransactionSync", [transaction])) as { status: string; contractAddress: string }; // a receipt
    if (receipt.status !== "0x1") {
      await this.anvil.request("eth_call", [transaction, "latest"]);
      throw new Error(`a transaction to ${call.to ?? "nobody"} reverted`);
    }
    return receipt;
  }

  #find(name: string): Deployed {
    const found = this.#contracts.get(name) ?? this.#helpers.get(name);
    if (found === undefined) throw new Error(`${name} is not deployed`);
    return found;
  }
}

const exports: Readonly<Record<string, unknown>> = generated;
const keyOf = (name: string) => `${name.charAt(0).toLowerCase()}${name.slice(1)}`;

/** The ABI of a contract by its name. */
export function abiOf(name: string): Abi {
  const abi = exports[`${keyOf(name)}Abi`];
  if (!Array.isArray(abi)) throw new Error(`there is no contract ${name}`);
  return abi;
}

/** Whether there is creation code of it. */
export function isDeployable(name: string): boolean {
  return `${keyOf(name)}Bytecode` in exports;
}

function bytecodeOf(name: string): Hex {
  return exports[`${keyOf(name)}Bytecode`] as Hex; // what scripts/generateAbi.ts wrote
}
