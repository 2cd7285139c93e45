import { type Address, type Hex, LIMITS } from "@parley/primitives";
import { concatHex, fromRlp, keccak256, padHex, recoverAddress, toRlp } from "viem";

/** Most authorizations of one transaction of the pool: each costs milliseconds to recover, before anybody pays for it. */
export const MAX_AUTHORIZATIONS = 16;

type Item = Hex | readonly Item[];

/** Blob transactions need a data availability of their own, which a rollup here has none of (EIP-4844 type 3). */
export function problemOf(raw: Hex): string | undefined {
  if (raw.length / 2 - 1 > LIMITS.transactionBytes) return `it is longer than ${LIMITS.transactionBytes} bytes`;
  return raw.startsWith("0x03") ? "blob transactions are not accepted" : undefined;
}

/**
 * Why a pool does not take a transaction that a block may have: it lets code run in the name of `account`, which counts its nonce up (EIP-7702), or nobody could tell. Read item by item, since engines
 * take more than libraries do: authorizations that are in vain, with numbers beyond every use.
 */
export async function problemInPool(raw: Hex, account: Address): Promise<string | undefined> {
  const fields = fieldsOf(raw);
  if (fields === undefined) return "it is no RLP list";
  if (!raw.startsWith("0x04")) return undefined;
  const list = fields[9];
  if (list === undefined || isBytes(list)) return "it has no list of authorizations";
  if (list.length > MAX_AUTHORIZATIONS) return `it has more than ${MAX_AUTHORIZATIONS} authorizations`;
  const authorities = await Promise.all(list.map(authorityOf));
  return authorities.includes(account) ? "it authorises the system account" : undefined;
}

/** The nonce of a transaction, undefined where it has none. */
export function nonceOf(raw: Hex): bigint | undefined {
  const nonce = fieldsOf(raw)?.[isTyped(raw) ? 1 : 0];
  return typeof nonce === "string" ? uint(nonce) : undefined;
}

/** The items of a transaction of any type, undefined when they are no list, or something follows it. */
function fieldsOf(raw: Hex): readonly Item[] | undefined {
  try {
    const fields: Item = fromRlp(isTyped(raw) ? `0x${raw.slice(4)}` : raw);
    return isBytes(fields) ? undefined : fields;
  } catch {
    return undefined;
  }
}

/** EIP-2718: an RLP list begins with at least 0xc0. */
function isTyped(raw: Hex): boolean {
  return Number(raw.slice(0, 4)) < 0xc0;
}

/** Who signed (chainId, address, nonce, yParity, r, s), in lower case; undefined for a signature that is none. */
async function authorityOf(entry: Item): Promise<string | undefined> {
  if (isBytes(entry)) return undefined;
  const [chainId = "0x", address = "0x", nonce = "0x", parity, r, s] = entry;
  if (!isBytes(chainId) || !isBytes(address) || !isBytes(nonce) || !isBytes(parity) || !isBytes(r) || !isBytes(s) || uint(parity) > 1n)
    return undefined;
  try {
    const hash = keccak256(concatHex(["0x05", toRlp([chainId, address, nonce])]));
    const signature = { r: padHex(r, { size: 32 }), s: padHex(s, { size: 32 }), yParity: Number(uint(parity)) };
    return (await recoverAddress({ hash, signature })).toLowerCase();
  } catch {
    return undefined;
  }
}

function isBytes(item: Item | undefined): item is Hex {
  return typeof item === "string";
}

function uint(item: Hex): bigint {
  return item === "0x" ? 0n : BigInt(item);
}
