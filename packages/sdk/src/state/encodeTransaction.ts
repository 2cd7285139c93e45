import type { Address, Hex } from "@parley/primitives";
import { concatHex, toRlp, trim } from "viem";

type Rlp = Hex | readonly Rlp[];

/** A transaction as JSON-RPC gives it, as far as it is encoded. Which of the fields there are depends on the type. */
export interface RawTransaction {
  type: Hex;
  to: Address | null;
  input: Hex;
  nonce: Hex;
  gas: Hex;
  value: Hex;
  v?: Hex;
  yParity?: Hex;
  r: Hex;
  s: Hex;
  chainId?: Hex | null;
  gasPrice?: Hex;
  maxPriorityFeePerGas?: Hex;
  maxFeePerGas?: Hex;
  accessList?: readonly { address: Address; storageKeys: readonly Hex[] }[];
  maxFeePerBlobGas?: Hex;
  blobVersionedHashes?: readonly Hex[];
  authorizationList?: readonly { chainId: Hex; address: Address; nonce: Hex; yParity: Hex; r: Hex; s: Hex }[];
}

/**
 * A transaction as the transactions trie has it: types 0 (EIP-155 or before), 1 (EIP-2930), 2 (EIP-1559), 3 (EIP-4844; without its blobs) and 4 (EIP-7702). Undefined for any other type.
 * @throws Error when a field of the type is missing or no hex
 */
export function encodeTransaction(raw: RawTransaction): Hex | undefined {
  switch (BigInt(raw.type)) {
    case 0n:
      return rlp([...[raw.nonce, raw.gasPrice].map(integer), ...call(raw), ...[raw.v, raw.r, raw.s].map(integer)]);
    case 1n:
      return typed("0x01", [...[raw.chainId, raw.nonce, raw.gasPrice].map(integer), ...call(raw), accessList(raw), ...signature(raw)]);
    case 2n:
      return typed("0x02", [...start(raw), ...signature(raw)]);
    case 3n:
      return typed("0x03", [...start(raw), integer(raw.maxFeePerBlobGas), present(raw.blobVersionedHashes), ...signature(raw)]);
    case 4n:
      return typed("0x04", [...start(raw), authorizations(raw), ...signature(raw)]);
    default:
      return undefined;
  }
}

/** With what types 2 and later begin. */
function start(raw: RawTransaction): Rlp[] {
  const { chainId, nonce, maxPriorityFeePerGas, maxFeePerGas } = raw;
  return [...[chainId, nonce, maxPriorityFeePerGas, maxFeePerGas].map(integer), ...call(raw), accessList(raw)];
}

function call({ gas, to, value, input }: RawTransaction): Rlp[] {
  return [integer(gas), to ?? "0x", integer(value), input];
}

function signature({ yParity, v, r, s }: RawTransaction): Hex[] {
  return [yParity ?? v, r, s].map(integer);
}

function accessList(raw: RawTransaction): Rlp {
  return present(raw.accessList).map(({ address, storageKeys }) => [address, storageKeys]);
}

function authorizations(raw: RawTransaction): Rlp {
  return present(raw.authorizationList).map(({ chainId, address, nonce, yParity, r, s }) => [
    integer(chainId),
    address,
    ...[nonce, yParity, r, s].map(integer),
  ]);
}

function integer(value: Hex | null | undefined): Hex {
  const hex = present(value);
  return BigInt(hex) === 0n ? "0x" : trim(hex.length % 2 === 0 ? hex : `0x0${hex.slice(2)}`);
}

function present<T>(value: T | null | undefined): T {
  if (value === undefined || value === null) throw new Error("a field of the transaction is missing");
  return value;
}

function typed(type: Hex, fields: readonly Rlp[]): Hex {
  return concatHex([type, rlp(fields)]);
}

function rlp(fields: readonly Rlp[]): Hex {
  return toRlp(fields as Parameters<typeof toRlp>[0]); // the library's type asks for lists that may be written to, and writes to none
}
