import { compareHex } from "./compareHex.ts";
import { ParleyError } from "./ParleyError.ts";
import type { Address, Hex } from "./types.ts";
import { addressWord, bytesWord, keccakWord, keccakWords, taggedHash, uintWord } from "./words.ts";

/** Predeploys of every rollup of our own (specs/wire.md §3). */
export const GATEWAY_ADDRESS: Address = "0x5061726c65790000000000000000000000000001";
export const LIGHT_CLIENT_ADDRESS: Address = "0x5061726c65790000000000000000000000000002";
export const POLICY_ADDRESS: Address = "0x5061726c65790000000000000000000000000003";
export const STATE_READER_ADDRESS: Address = "0x5061726c65790000000000000000000000000004";
export const EXITS_ADDRESS: Address = "0x5061726c65790000000000000000000000000005";
export const L1_GATEWAY_ADDRESS: Address = "0x5061726c65790000000000000000000000000006";

/** Tells the rollup of its L1: the account whose secret key is `tag("system")`, which everybody knows (specs/l1.md §3). */
export const SYSTEM_ADDRESS: Address = "0x1d08fbc3419e6988114023df99281711f489a211";
/** What it has in the genesis, in wei: for the value of every message from the L1, and for its own fees. */
export const SYSTEM_BALANCE = 2n ** 128n;

/** `rollupId` (specs/wire.md §3). @throws ParleyError DECODE_FAILED */
export function rollupId({ chainId, genesisHash, gateway }: { chainId: bigint; genesisHash: Hex; gateway: Address }): Hex {
  return taggedHash("rollup", [uintWord(chainId, 256), bytesWord(genesisHash), addressWord(gateway)]);
}

/** What a rollup's genesis is made from (specs/wire.md §3). `timestamp` in Unix seconds, `baseFeePerGas` in wei. */
export interface GenesisInputs {
  chainId: bigint;
  timestamp: bigint;
  gasLimit: bigint;
  baseFeePerGas: bigint;
  coinbase: Address;
  sequencer: Address;
  l1ChainId: bigint;
  avs: Address;
  operatorSetId: number;
  tableRoot: Hex;
  governance: Address;
  codeHash: Hex;
  allocHash: Hex;
  derivationHash: Hex;
}

/** `genesisHash` (specs/wire.md §3). @throws ParleyError DECODE_FAILED */
export function genesisHash(inputs: GenesisInputs): Hex {
  return taggedHash("genesis", [
    uintWord(inputs.chainId, 256),
    uintWord(inputs.timestamp, 64),
    uintWord(inputs.gasLimit, 64),
    uintWord(inputs.baseFeePerGas, 256),
    addressWord(inputs.coinbase),
    addressWord(inputs.sequencer),
    uintWord(inputs.l1ChainId, 256),
    addressWord(inputs.avs),
    uintWord(inputs.operatorSetId, 32),
    bytesWord(inputs.tableRoot),
    addressWord(inputs.governance),
    bytesWord(inputs.codeHash),
    bytesWord(inputs.allocHash),
    bytesWord(inputs.derivationHash),
  ]);
}

/** Creation bytecode of the predeploys that messages rest on. */
export interface CodeParts {
  gateway: Hex;
  lightClient: Hex;
  policy: Hex;
  exits: Hex;
  l1Gateway: Hex;
}

/** `codeHash` over creation bytecode (specs/wire.md §3). @throws ParleyError DECODE_FAILED */
export function codeHash({ gateway, lightClient, policy, exits, l1Gateway }: CodeParts): Hex {
  return keccakWords([gateway, lightClient, policy, exits, l1Gateway].map(keccakWord));
}

/** A contract of a rollup's own that stands in its genesis, without balance. */
export interface Predeploy {
  address: Address;
  /** as it runs, 1 to 24,576 bytes (EIP-170) */
  code: Hex;
  /** 32 bytes each; no value is zero */
  storage: readonly { slot: Hex; value: Hex }[];
}

/** `codeHash` of a rollup with contracts of its own in its genesis, in any order; without any it is `standard` (specs/wire.md §3). @throws ParleyError DECODE_FAILED, also for an address or a slot given twice */
export function codeHashWith(standard: Hex, predeploys: readonly Predeploy[]): Hex {
  if (predeploys.length === 0) return standard;
  const words = ascending(predeploys, ({ address }) => address).flatMap(({ address, code, storage }) => {
    const slots = ascending(storage, ({ slot }) => slot).flatMap(({ slot, value }) => [bytesWord(slot), bytesWord(value)]);
    return [addressWord(address), keccakWord(code), bytesWord(keccakWords(slots))];
  });
  return keccakWords([bytesWord(standard), ...words]);
}

/** A prefunded account of a genesis. */
export interface AllocEntry {
  address: Address;
  balanceWei: bigint;
}

/** `allocHash` over the prefunded accounts, in any order (specs/wire.md §3). @throws ParleyError DECODE_FAILED, also for an address given twice */
export function allocHash(entries: readonly AllocEntry[]): Hex {
  return keccakWords(
    ascending(entries, ({ address }) => address).flatMap(({ address, balanceWei }) => [addressWord(address), uintWord(balanceWei, 256)]),
  );
}

/** @throws ParleyError DECODE_FAILED for a key given twice */
function ascending<T>(entries: readonly T[], keyOf: (entry: T) => Hex): T[] {
  const sorted = [...entries].sort((a, b) => compareHex(keyOf(a), keyOf(b)));
  sorted.forEach((entry, i) => {
    const [previous, key] = [sorted[i - 1], keyOf(entry)];
    if (previous !== undefined && compareHex(keyOf(previous), key) === 0)
      throw new ParleyError("DECODE_FAILED", `${key} stands in the genesis twice`, { fields: { key } });
  });
  return sorted;
}
