import type { Address, Hex } from "@parley/primitives";
import { concatHex, toRlp, trim } from "viem";

/** A receipt as JSON-RPC gives it, as far as it is encoded. The last two are the OP Stack's, of deposits (type 0x7e). */
export interface RawReceipt {
  type: Hex;
  status: Hex;
  cumulativeGasUsed: Hex;
  logsBloom: Hex;
  logs: readonly { address: Address; topics: readonly Hex[]; data: Hex }[];
  depositNonce?: Hex | null;
  depositReceiptVersion?: Hex | null;
}

/** A receipt as the receipts trie has it: RLP, behind the transaction's type unless that is 0 (EIP-2718; OP Stack specs, "Deposits" for type 0x7e). */
export function encodeReceipt(receipt: RawReceipt): Hex {
  const { type, status, cumulativeGasUsed, logsBloom, logs } = receipt;
  const deposit = [receipt.depositNonce, receipt.depositReceiptVersion].flatMap((value) => (value == null ? [] : [integer(value)]));
  const list = toRlp([
    integer(status),
    integer(cumulativeGasUsed),
    logsBloom,
    logs.map(({ address, topics, data }) => [address, [...topics], data]),
    ...deposit,
  ]);
  return BigInt(type) === 0n ? list : concatHex([`0x${BigInt(type).toString(16).padStart(2, "0")}`, list]);
}

function integer(value: Hex): Hex {
  return BigInt(value) === 0n ? "0x" : trim(value.length % 2 === 0 ? value : `0x0${value.slice(2)}`);
}
