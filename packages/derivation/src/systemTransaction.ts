import { type Hex, L1_GATEWAY_ADDRESS } from "@parley/primitives";
import { encodeFunctionData, keccak256, parseAbi, stringToHex } from "viem";
import type { DerivationConfig } from "./derivationParams.ts";
import type { PortalMessage } from "./l1Block.ts";
import { MAX_MESSAGE_BYTES, MAX_TRANSACTION_GAS } from "./limits.ts";
import type { L1Id } from "./position.ts";
import { encodeRlp, type Rlp, rlpInteger } from "./rlp.ts";
import type { Sequence } from "./Sequence.ts";
import { signDigest } from "./signatures.ts";

/** Everybody knows it (specs/derivation.md §5). */
export const SYSTEM_KEY: Hex = keccak256(stringToHex("parley/v0/system"));

export const ADVANCE_ABI = parseAbi([
  "struct L1Block { uint64 number; bytes32 hash; }",
  "struct Message { address sender; address recipient; uint256 value; uint64 gasLimit; bytes payload; }",
  "function advance(L1Block[] blocks, Message[] messages)",
]);

const BASE_GAS = 150_000n;
const BLOCK_GAS = 40_000n;
const MESSAGE_GAS = 80_000n;
const PAYLOAD_BYTE_GAS = 40n;

/** Most gas of a system transaction: half of a block's, and never more than an engine lets one transaction have. */
export function maxSystemGas({ gasLimit }: Pick<DerivationConfig, "gasLimit">): bigint {
  return gasLimit / 2n < MAX_TRANSACTION_GAS ? gasLimit / 2n : MAX_TRANSACTION_GAS;
}

/** What of a block's system transaction's gas limit a message is answerable for. */
export function messageGas({ gasLimit, payload }: Pick<PortalMessage, "gasLimit" | "payload">): bigint {
  return gasLimit + MESSAGE_GAS + PAYLOAD_BYTE_GAS * BigInt(payload.length / 2 - 1);
}

/** What of its bytes a message is answerable for, at most: seven words of ABI, and a word that is not full. */
export function messageBytes({ payload }: Pick<PortalMessage, "payload">): number {
  return 256 + payload.length / 2 - 1;
}

/** Whether a message fits into a system transaction at all; the portal takes no other. */
export function fitsAlone(message: PortalMessage, config: Pick<DerivationConfig, "gasLimit" | "params">): boolean {
  return BASE_GAS + BLOCK_GAS * config.params.originStep + messageGas(message) <= maxSystemGas(config);
}

/** The messages that a block takes from the front of the queue, where its origin advances by `blocks`. */
export function takeMessages(queue: Sequence<PortalMessage>, blocks: number, config: Pick<DerivationConfig, "gasLimit">): PortalMessage[] {
  const taken: PortalMessage[] = [];
  const room = maxSystemGas(config);
  let gas = BASE_GAS + BLOCK_GAS * BigInt(blocks);
  let bytes = 0;
  for (const message of queue) {
    gas += messageGas(message);
    bytes += messageBytes(message);
    if (gas > room || bytes > MAX_MESSAGE_BYTES) break;
    taken.push(message);
  }
  return taken;
}

export interface SystemTransactionInputs {
  chainId: bigint;
  /** of the block whose first transaction it is */
  number: bigint;
  baseFeePerGas: bigint;
  /** L1 blocks by which the origin advances, ascending */
  blocks: readonly L1Id[];
  messages: readonly PortalMessage[];
}

/** The raw first transaction of a block (specs/derivation.md §5). */
export function systemTransaction({ chainId, number, baseFeePerGas, blocks, messages }: SystemTransactionInputs): Hex {
  const gas = messages.reduce((sum, message) => sum + messageGas(message), BASE_GAS + BLOCK_GAS * BigInt(blocks.length));
  const value = messages.reduce((sum, message) => sum + message.value, 0n);
  const data = encodeFunctionData({ abi: ADVANCE_ABI, args: [blocks, messages] });
  // EIP-1559: chainId, nonce, maxPriorityFeePerGas, maxFeePerGas, gasLimit, to, value, data, accessList.
  const start = [chainId, number - 1n, 0n, baseFeePerGas, gas].map(rlpInteger);
  const fields: readonly Rlp[] = [...start, L1_GATEWAY_ADDRESS, rlpInteger(value), data, []];
  const { r, s, yParity } = signDigest(SYSTEM_KEY, keccak256(typed(fields)));
  return typed([...fields, ...[BigInt(yParity), r, s].map(rlpInteger)]);
}

function typed(fields: readonly Rlp[]): Hex {
  return `0x02${encodeRlp(fields).slice(2)}`;
}
