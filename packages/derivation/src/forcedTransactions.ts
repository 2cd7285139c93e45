import { type Hex, LIMITS, SYSTEM_ADDRESS } from "@parley/primitives";
import { keccak256 } from "viem";
import type { DerivationConfig } from "./derivationParams.ts";
import { MAX_FORCED_TRANSACTIONS } from "./limits.ts";
import { canonicalList, encodeRlp, isBytes, type Rlp, rlpInteger, readInteger as uint } from "./rlp.ts";
import type { Sequence } from "./Sequence.ts";
import { signerOf } from "./signatures.ts";

/** A transaction that the portal forces, of a form that an engine takes. */
export interface ForcedTransaction {
  raw: Hex;
  gasLimit: bigint;
}

type Fields = Pick<DerivationConfig, "chainId" | "gasLimit">;

/** Bytes that an unsigned integer of the transaction has at most. */
const SIZES = { nonce: 8, fee: 16, gasLimit: 8, value: 32, chainId: 32, signature: 32 };

/**
 * A forced transaction by the rules of form of specs/derivation.md §5, undefined when it is dropped by them. How it stands to the state (nonce, balance, fee, intrinsic gas) is the engine's matter.
 * Never throws: malformed bytes are dropped.
 */
export function readForced(raw: Hex, config: Fields): ForcedTransaction | undefined {
  if (!/^0x(?:[0-9a-f]{2})+$/.test(raw) || raw.length / 2 - 1 > LIMITS.transactionBytes) return undefined;
  const parsed = raw.startsWith("0x01") ? accessList(raw) : raw.startsWith("0x02") ? dynamicFee(raw) : legacy(raw, config.chainId);
  if (parsed === undefined || parsed.chainId !== config.chainId || parsed.gasLimit > maxForcedGas(config)) return undefined;
  const { r, s, yParity, digest, gasLimit } = parsed;
  const sender = signerOf({ r, s, yParity }, digest);
  return sender === undefined || sender === SYSTEM_ADDRESS ? undefined : { raw, gasLimit };
}

/** The transactions that a block takes from the front of the queue, in order. */
export function takeForced(queue: Sequence<ForcedTransaction>, config: Fields): ForcedTransaction[] {
  const taken: ForcedTransaction[] = [];
  let gas = 0n;
  for (const transaction of queue) {
    gas += transaction.gasLimit;
    if (taken.length === MAX_FORCED_TRANSACTIONS || gas > maxForcedGas(config)) break;
    taken.push(transaction);
  }
  return taken;
}

/** A third of a block's gas. */
function maxForcedGas({ gasLimit }: Pick<DerivationConfig, "gasLimit">): bigint {
  return gasLimit / 3n;
}

interface Parsed {
  chainId: bigint;
  gasLimit: bigint;
  r: bigint;
  s: bigint;
  yParity: 0 | 1;
  /** what was signed */
  digest: Hex;
}

/** Type 0 with EIP-155's chain id: nonce, gasPrice, gasLimit, to, value, data, v, r, s. */
function legacy(raw: Hex, chainId: bigint): Parsed | undefined {
  const fields = canonicalList(raw);
  if (fields?.length !== 9) return undefined;
  const [nonce, price, gas, to, value, data, v, r, s] = fields;
  const gasLimit = uint(gas, SIZES.gasLimit);
  const parity = uint(v, SIZES.chainId + 1);
  if (parity === undefined || gasLimit === undefined) return undefined;
  if (uint(nonce, SIZES.nonce) === undefined || uint(price, SIZES.fee) === undefined) return undefined;
  if (!isTarget(to) || uint(value, SIZES.value) === undefined || typeof data !== "string") return undefined;
  const yParity = parity - 35n - 2n * chainId;
  const digest = keccak256(encodeRlp([...fields.slice(0, 6), rlpInteger(chainId), "0x", "0x"]));
  return signed({ chainId, gasLimit, digest }, yParity, r, s);
}

/** Type 1 (EIP-2930): chainId, nonce, gasPrice, gasLimit, to, value, data, accessList, yParity, r, s. */
function accessList(raw: Hex): Parsed | undefined {
  const fields = canonicalList(`0x${raw.slice(4)}`);
  if (fields?.length !== 11) return undefined;
  const [chainId, nonce, price, ...rest] = fields;
  return uint(price, SIZES.fee) === undefined ? undefined : typed("0x01", fields, [chainId, nonce, ...rest]);
}

/** Type 2 (EIP-1559): chainId, nonce, maxPriorityFeePerGas, maxFeePerGas, gasLimit, to, value, data, accessList, yParity, r, s. */
function dynamicFee(raw: Hex): Parsed | undefined {
  const fields = canonicalList(`0x${raw.slice(4)}`);
  if (fields?.length !== 12) return undefined;
  const [chainId, nonce, priority, fee, ...rest] = fields;
  const [tip, most] = [uint(priority, SIZES.fee), uint(fee, SIZES.fee)];
  return tip === undefined || most === undefined || tip > most ? undefined : typed("0x02", fields, [chainId, nonce, ...rest]);
}

/** What types 1 and 2 share. @param common chainId, nonce, gasLimit, to, value, data, accessList, yParity, r, s */
function typed(type: Hex, fields: readonly Rlp[], common: readonly (Rlp | undefined)[]): Parsed | undefined {
  const [id, nonce, gas, to, value, data, list, parity, r, s] = common;
  const chainId = uint(id, SIZES.chainId);
  const gasLimit = uint(gas, SIZES.gasLimit);
  const yParity = uint(parity, 1);
  if (chainId === undefined || gasLimit === undefined || yParity === undefined || uint(nonce, SIZES.nonce) === undefined) return undefined;
  if (!isTarget(to) || uint(value, SIZES.value) === undefined || typeof data !== "string" || !isAccessList(list)) return undefined;
  const digest = keccak256(`${type}${encodeRlp(fields.slice(0, -3)).slice(2)}`);
  return signed({ chainId, gasLimit, digest }, yParity, r, s);
}

function signed(
  content: Pick<Parsed, "chainId" | "gasLimit" | "digest">,
  parity: bigint,
  r: Rlp | undefined,
  s: Rlp | undefined,
): Parsed | undefined {
  const [first, second] = [uint(r, SIZES.signature), uint(s, SIZES.signature)];
  if (first === undefined || second === undefined || (parity !== 0n && parity !== 1n)) return undefined;
  return { ...content, r: first, s: second, yParity: parity === 1n ? 1 : 0 };
}

/** An account, or none for a creation. */
function isTarget(item: Rlp | undefined): boolean {
  return item === "0x" || isBytes(item, 20);
}

/** (account, slots)[] (EIP-2930). */
function isAccessList(item: Rlp | undefined): boolean {
  if (!Array.isArray(item)) return false;
  return item.every((entry) => {
    if (!Array.isArray(entry) || entry.length !== 2) return false;
    const [account, slots] = entry;
    return isBytes(account, 20) && Array.isArray(slots) && slots.every((slot) => isBytes(slot, 32));
  });
}
