import { gatewayAbi } from "@parley/contracts-abi";
import { testAccount } from "@parley/devnet";
import { encodeEvmAddress, GATEWAY_ADDRESS } from "@parley/primitives";
import { type Address, encodeFunctionData, type Hex, keccak256, toHex } from "viem";
import { privateKeyToAccount } from "viem/accounts";

export const CHAIN_ID = 61_001n;
/** Where `sendMessage` goes to; nobody runs it. */
export const PEER_CHAIN_ID = 61_002n;
export const BASE_FEE = 10n ** 9n;

const SENDERS = 50;
const senders = Array.from({ length: SENDERS }, (_, i) => testAccount(`verify ${i}`));
export const SENDER_ADDRESSES = senders.map(({ address }) => address);
const accounts = senders.map(({ secretKey }) => privateKeyToAccount(secretKey));

/** Hashes 1 KiB again and again until 5,000 gas are left. */
export const HASHER: Address = "0x00000000000000000000000000000000000000a1";
export const HASHER_CODE: Hex = "0x5b610400600020505a611388106000570000";
/** Writes slots that were never written, other ones for other calldata, until 30,000 gas are left. */
export const WRITER: Address = "0x00000000000000000000000000000000000000a2";
export const WRITER_CODE: Hex = "0x5b5a6000355a01555a617530106000570000";

interface Call {
  to: Address;
  gas: bigint;
  value?: bigint;
  data?: Hex;
}

const noise = (what: string, i: number): Hex => keccak256(toHex(`${what} ${i}`));
const account = (i: number): Address => `0x${noise("recipient", i % 1_000).slice(-40)}`;

/** What fills a block, and how many of it do. */
export const LOADS = {
  "ETH transfers": { perBlock: 980, call: (i: number): Call => ({ to: account(i), gas: 21_000n, value: 1n }) },
  "messages to another rollup": {
    perBlock: 250,
    call: (i: number): Call => ({
      to: GATEWAY_ADDRESS,
      gas: 150_000n,
      data: encodeFunctionData({
        abi: gatewayAbi,
        functionName: "sendMessage",
        args: [encodeEvmAddress(PEER_CHAIN_ID, account(i)), noise("payload", i), []],
      }),
    }),
  },
  "new storage slots": { perBlock: 14, call: (i: number): Call => ({ to: WRITER, gas: 2_000_000n, data: noise("slots", i) }) },
  hashing: { perBlock: 14, call: (): Call => ({ to: HASHER, gas: 2_000_000n }) },
};
export type Load = keyof typeof LOADS;

/** Signs transactions number `from` and following of a load, `nonces` by sender. */
export function signed(load: Load, { from, count, nonces }: { from: number; count: number; nonces: number[] }): Promise<Hex[]> {
  const { call } = LOADS[load];
  const transactions = Array.from({ length: count }, (_, j) => {
    const sender = (from + j) % SENDERS;
    const nonce = nonces[sender] ?? 0;
    nonces[sender] = nonce + 1;
    const fees = { maxFeePerGas: BASE_FEE, maxPriorityFeePerGas: 0n };
    return accounts[sender]?.signTransaction({ type: "eip1559", chainId: Number(CHAIN_ID), nonce, ...fees, ...call(from + j) }) ?? "0x";
  });
  return Promise.all(transactions);
}
