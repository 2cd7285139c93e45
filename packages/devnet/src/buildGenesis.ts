import { gunzipSync } from "node:zlib";
import { schemeOf } from "@parley/attestation";
import { exitsBytecode, gatewayBytecode, l1GatewayAbi, l1GatewayBytecode, policyBytecode } from "@parley/contracts-abi";
import {
  type Address,
  type AllocEntry,
  allocHash,
  codeHash,
  codeHashWith,
  type DerivationParams,
  derivationHash,
  EXITS_ADDRESS,
  GATEWAY_ADDRESS,
  type GenesisInputs,
  type GenesisRules,
  genesisHash,
  type Hex,
  L1_GATEWAY_ADDRESS,
  LIGHT_CLIENT_ADDRESS,
  type OperatorTable,
  ParleyError,
  POLICY_ADDRESS,
  type Predeploy,
  type RollupManifest,
  rollupId,
  STATE_READER_ADDRESS,
  SYSTEM_ADDRESS,
  SYSTEM_BALANCE,
  tableRoot,
} from "@parley/primitives";
import { encodeDeployData, hexToBytes } from "viem";
import { Anvil } from "./Anvil.ts";
import { type Constructor, LIGHT_CLIENTS, type MemberAddresses, memberContracts } from "./memberContracts.ts";

/** Pays for the constructors; leaves the genesis again. */
const BUILDER: Address = "0x5061726c657900000000000000000000000000ff";
/** EIP-2935. */
const HISTORY_ADDRESS: Address = "0x0000f90827f1c53a10cb7a02335b175320002935";
const BUILD_GAS = 1_000_000_000n;
const PREDEPLOYS: MemberAddresses = {
  lightClient: LIGHT_CLIENT_ADDRESS,
  policy: POLICY_ADDRESS,
  gateway: GATEWAY_ADDRESS,
  exits: EXITS_ADDRESS,
  stateReader: STATE_READER_ADDRESS,
};

export interface BuildGenesisOptions {
  /** of specs/wire.md §3, without what follows from the other options */
  inputs: Omit<GenesisInputs, "l1ChainId" | "avs" | "operatorSetId" | "tableRoot" | "codeHash" | "allocHash" | "derivationHash">;
  /** the table that the light client is seeded with */
  table: OperatorTable;
  derivation: DerivationParams;
  prefunded: readonly AllocEntry[];
  /** contracts of the rollup's own; none unless told */
  predeploys?: readonly Predeploy[];
  rules: GenesisRules;
  signal?: AbortSignal | undefined;
}

export interface BuiltGenesis {
  inputs: GenesisInputs;
  genesisHash: Hex;
  rollupId: Hex;
  derivation: DerivationParams;
  /** a genesis file in the form that execution clients read */
  file: GenesisFile;
}

interface GenesisAccount {
  balance: Hex;
  nonce?: Hex;
  code?: Hex;
  storage?: Readonly<Record<Hex, Hex>>;
}

export interface GenesisFile {
  config: Readonly<Record<string, unknown>>;
  timestamp: Hex;
  gasLimit: Hex;
  baseFeePerGas: Hex;
  coinbase: Address;
  difficulty: Hex;
  alloc: Readonly<Record<Address, GenesisAccount>>;
}

/** What the genesis that a manifest describes is made from; `table` is that of its epoch. */
export function genesisOptions(manifest: RollupManifest, table: OperatorTable): BuildGenesisOptions {
  const { chainId, timestamp, gasLimit, baseFeePerGas, coinbase, sequencer, governance, derivation, rules } = manifest;
  const inputs = { chainId, timestamp, gasLimit, baseFeePerGas, coinbase, sequencer, governance };
  return { inputs, table, derivation, rules, prefunded: manifest.prefunded, predeploys: manifest.predeploys };
}

/**
 * Makes the genesis of a rollup from the inputs that its id commits to. The constructors run on a scratch chain **at** the predeploy addresses: their creation code
 * is set as the code there and called, so storage, immutables and created contracts come out as if they had been deployed in that place.
 * @throws ParleyError CONFIG_INVALID when the system account is prefunded; CONTRACT_REVERTED when a constructor reverts; ENGINE_EXITED; the signal's reason
 */
export async function buildGenesis(options: BuildGenesisOptions): Promise<BuiltGenesis> {
  const { table, derivation, prefunded, predeploys = [], rules, signal } = options;
  if (prefunded.some(({ address }) => address.toLowerCase() === SYSTEM_ADDRESS)) {
    throw new ParleyError("CONFIG_INVALID", "the system account is prefunded", {
      fields: { address: SYSTEM_ADDRESS },
      hint: "leave it out: what it has is the same in every genesis",
    });
  }
  const { inputs, genesisHash: hash, rollupId: id } = identifyGenesis(options);
  const contracts = await construct({
    chainId: inputs.chainId,
    constructors: constructorsOf({ inputs, table, derivation, rules, id }),
    signal,
  });

  const alloc: Record<Address, GenesisAccount> = { ...contracts, [SYSTEM_ADDRESS]: { balance: toHex(SYSTEM_BALANCE) } };
  for (const { address, balanceWei } of prefunded) {
    const at = address.toLowerCase() as Address; // an address in lower case
    if (alloc[at] !== undefined) {
      throw new ParleyError("CONFIG_INVALID", `${at} is prefunded, where every rollup has a contract`, {
        fields: { address: at },
        hint: "prefund another account",
      });
    }
    alloc[at] = { balance: toHex(balanceWei) };
  }
  for (const { address: at, code, storage } of predeploys) {
    if (alloc[at] !== undefined) {
      throw new ParleyError("CONFIG_INVALID", `${at} is given a contract, where the genesis has another account`, {
        fields: { address: at },
        hint: "choose another address",
      });
    }
    // As a contract that was created has it (EIP-161).
    alloc[at] = { balance: "0x0", nonce: "0x1", code, storage: Object.fromEntries(storage.map(({ slot, value }) => [slot, value])) };
  }
  const forks = ["homestead", "eip150", "eip155", "eip158", "byzantium", "constantinople", "petersburg", "istanbul", "berlin", "london"];
  const file: GenesisFile = {
    config: {
      chainId: Number(inputs.chainId),
      ...Object.fromEntries(forks.map((fork) => [`${fork}Block`, 0])),
      terminalTotalDifficulty: 0,
      shanghaiTime: 0,
      cancunTime: 0,
      pragueTime: 0,
      osakaTime: 0,
    },
    timestamp: toHex(inputs.timestamp),
    gasLimit: toHex(inputs.gasLimit),
    baseFeePerGas: toHex(inputs.baseFeePerGas),
    coinbase: inputs.coinbase,
    difficulty: "0x0",
    alloc,
  };
  return { inputs, genesisHash: hash, rollupId: id, derivation, file };
}

/** What names a rollup, without making its genesis. */
export function identifyGenesis({
  inputs: given,
  table,
  derivation,
  prefunded,
  predeploys = [],
}: Pick<BuildGenesisOptions, "inputs" | "table" | "derivation" | "prefunded" | "predeploys">): Pick<
  BuiltGenesis,
  "inputs" | "genesisHash" | "rollupId"
> {
  const standard = codeHash({
    gateway: gatewayBytecode,
    lightClient: LIGHT_CLIENTS[schemeOf(table).name].bytecode,
    policy: policyBytecode,
    exits: exitsBytecode,
    l1Gateway: l1GatewayBytecode,
  });
  const inputs: GenesisInputs = {
    ...given,
    l1ChainId: table.l1ChainId,
    avs: table.avs,
    operatorSetId: table.operatorSetId,
    tableRoot: tableRoot(table),
    codeHash: codeHashWith(standard, predeploys),
    allocHash: allocHash(prefunded),
    derivationHash: derivationHash(derivation),
  };
  const hash = genesisHash(inputs);
  return { inputs, genesisHash: hash, rollupId: rollupId({ chainId: inputs.chainId, genesisHash: hash, gateway: GATEWAY_ADDRESS }) };
}

/** In an order in which each finds what it calls. */
function constructorsOf({
  inputs,
  table,
  derivation,
  rules,
  id,
}: {
  inputs: GenesisInputs;
  table: OperatorTable;
  derivation: DerivationParams;
  rules: GenesisRules;
  id: Hex;
}): Constructor[] {
  const { l1ChainId, governance } = inputs;
  return [
    ...memberContracts({ rollupId: id, at: PREDEPLOYS, table, governance, rules }),
    {
      name: "L1Gateway",
      address: L1_GATEWAY_ADDRESS,
      creationCode: encodeDeployData({
        abi: l1GatewayAbi,
        bytecode: l1GatewayBytecode,
        args: [id, derivation.parent?.chainId ?? l1ChainId, derivation.l1StartNumber, derivation.l1StartHash],
      }),
    },
  ];
}

async function construct({
  chainId,
  constructors,
  signal,
}: {
  chainId: bigint;
  constructors: readonly Constructor[];
  signal: AbortSignal | undefined;
}): Promise<Record<Address, GenesisAccount>> {
  const args = ["--gas-limit", String(BUILD_GAS), "--base-fee", "0"];
  const anvil = await Anvil.start({ port: 0, chainId, args, signal });
  try {
    await anvil.request("anvil_setBalance", [BUILDER, toHex(10n ** 24n)]);
    await anvil.request("anvil_impersonateAccount", [BUILDER]);
    const runtimeCodes = new Map<Address, Hex>();
    for (const { name, address, creationCode } of constructors) {
      await anvil.request("anvil_setCode", [address, creationCode]);
      try {
        // What a constructor returns is the code. A call tells it, a transaction leaves the storage.
        const runtime = await anvil.client.call({ account: BUILDER, to: address });
        if (runtime.data === undefined) throw new Error("it returned no code");
        const hash = await anvil.request("eth_sendTransaction", [{ from: BUILDER, to: address, gas: toHex(16_000_000n), gasPrice: "0x0" }]);
        await anvil.request("evm_mine");
        const receipt = await anvil.client.getTransactionReceipt({ hash: hash as Hex }); // anvil answers with a transaction hash
        if (receipt.status !== "success") throw new Error("it ran out of gas");
        runtimeCodes.set(address, runtime.data);
        await anvil.request("anvil_setCode", [address, runtime.data]);
      } catch (cause) {
        throw new ParleyError("CONTRACT_REVERTED", `The constructor of ${name} failed`, { fields: { name }, cause });
      }
    }
    return contractsOf(await anvil.request("anvil_dumpState"));
  } finally {
    await anvil.stop();
  }
}

/** Every account with code in anvil's dump (hex of gzipped JSON). A contract's nonce begins at 1 (EIP-161). */
function contractsOf(dump: unknown): Record<Address, GenesisAccount> {
  const { accounts } = JSON.parse(gunzipSync(hexToBytes(dump as Hex)).toString("utf8")) as AnvilDump; // our own scratch chain's answer
  const contracts: Record<Address, GenesisAccount> = {};
  for (const [address, { code, storage, nonce }] of Object.entries(accounts)) {
    if (code === "0x") continue;
    const at = address.toLowerCase() as Address; // an address in lower case
    // The history contract belongs to the fork; what it remembers is of the scratch chain.
    contracts[at] = { balance: "0x0", nonce: toHex(BigInt(Math.max(nonce, 1))), code, storage: at === HISTORY_ADDRESS ? {} : storage };
  }
  return contracts;
}

interface AnvilDump {
  accounts: Record<string, { nonce: number; balance: Hex; code: Hex; storage: Record<Hex, Hex> }>;
}

function toHex(value: bigint): Hex {
  return `0x${value.toString(16)}`;
}
