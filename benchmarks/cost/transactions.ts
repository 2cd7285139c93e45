import { gatewayAbi } from "@parley/contracts-abi";
import { encodeEvmAddress } from "@parley/primitives";
import { type Address, encodeFunctionData, erc20Abi, type Hex, keccak256, serializeTransaction, slice, toHex } from "viem";

/** What stands in a transaction that another one has not. Without a part it has the same there as all others. */
export interface Parts {
  signature: boolean;
  recipient: boolean;
  /** amount or payload */
  content: boolean;
}

const CHAIN_ID = 61_001;
const GATEWAY: Address = "0x5061726c65790000000000000000000000000001";
const TOKEN = slice(keccak256("0x70"), 0, 20);
/** Accounts that send and get, so that some addresses come again, as they do. */
const ACCOUNTS = 1_000;
const GWEI = 10n ** 9n;

export type Kind = keyof typeof KINDS;

/** What users send, by kind. */
export const KINDS = {
  "ETH transfer": ({ recipient, amount }: Fields) => ({ to: recipient, value: amount, gas: 21_000n }),
  "ERC-20 transfer": ({ recipient, amount }: Fields) => ({
    to: TOKEN,
    gas: 60_000n,
    data: encodeFunctionData({ abi: erc20Abi, functionName: "transfer", args: [recipient, amount] }),
  }),
  "message of 32 bytes to another rollup": ({ recipient, payload }: Fields) => ({
    to: GATEWAY,
    gas: 120_000n,
    data: encodeFunctionData({ abi: gatewayAbi, functionName: "sendMessage", args: [encodeEvmAddress(61_002n, recipient), payload, []] }),
  }),
};

interface Fields {
  recipient: Address;
  amount: bigint;
  payload: Hex;
}

/** Transaction number `i` of a kind, the same in every run. Its signature is as random as those of people are. */
export function transaction(kind: Kind, i: number, parts: Parts): Hex {
  const noise = (what: string, of = i): Hex => keccak256(toHex(`${what} ${of}`));
  const place = Number(BigInt(noise("place")) % BigInt(ACCOUNTS));
  const fields: Fields = {
    recipient: slice(noise("account", parts.recipient ? place : 0), 0, 20),
    // Up to 1,000 units in steps of a millionth.
    amount: (parts.content ? BigInt(noise("amount")) % 10n ** 9n : 1n) * 10n ** 12n,
    payload: parts.content ? noise("payload") : noise("payload", 0),
  };
  const fees = { maxFeePerGas: GWEI, maxPriorityFeePerGas: 0n };
  const call = {
    type: "eip1559",
    chainId: CHAIN_ID,
    nonce: Math.floor(i / ACCOUNTS) + (place % 50),
    ...fees,
    ...KINDS[kind](fields),
  } as const; // of one type
  const scalar = (what: string) => toHex(BigInt(noise(what, parts.signature ? i : 0)) >> 1n, { size: 32 });
  const yParity = parts.signature ? Number(BigInt(noise("parity")) & 1n) : 0;
  return serializeTransaction(call, { r: scalar("r"), s: scalar("s"), yParity });
}
