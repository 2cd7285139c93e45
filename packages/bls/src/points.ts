/**
 * The two encodings of points. On chain and in JSON: EIP-2537's, each field element 64 bytes big-endian, G2 as `x.c0 ‖ x.c1 ‖ y.c0 ‖ y.c1`. In the libraries and
 * on gossip: the 48/96-byte elements of the Zcash format, flag bits on top, G2 with c1 before c0.
 */
import { PublicKey, Signature } from "@chainsafe/blst";
import { type Hex, ParleyError } from "@parley/primitives";
import { bytesToHex, hexToBytes } from "viem";

/** Hex digits of the 16 zero bytes above each 48-byte field element. */
const PADDING = "0".repeat(32);

function pointError(what: string, value: string, cause?: unknown): ParleyError {
  return new ParleyError("DECODE_FAILED", `${value.slice(0, 66)} is not ${what}`, { cause });
}

/** 48-byte elements of EIP-2537 bytes as hex digits, or an error. The three top bits must be free: the Zcash format would read them as flags. */
function fieldElements(value: Hex, count: number, what: string): string[] {
  if (value.length !== 2 + count * 128 || !/^0x[0-9a-f]*$/i.test(value)) throw pointError(what, value);
  return Array.from({ length: count }, (_, i) => {
    const padded = value.slice(2 + i * 128, 2 + (i + 1) * 128);
    if (!padded.startsWith(PADDING) || Number.parseInt(padded.slice(32, 34), 16) >= 0x20) throw pointError(what, value);
    return padded.slice(32);
  });
}

function toElements(bytes: Uint8Array): string[] {
  return Array.from({ length: bytes.length / 48 }, (_, i) => bytesToHex(bytes.subarray(i * 48, (i + 1) * 48)).slice(2));
}

/** Keys of the operators of a set or two, which are checked again and again: the check of the subgroup is most of reading one. */
const parsedKeys = new Map<Hex, PublicKey>();
const MOST_PARSED_KEYS = 4_096;

/**
 * Reads a public key, 128 bytes EIP-2537 or 48 bytes compressed, and checks that it is a point of the subgroup other than infinity. Remembers keys that passed.
 * @throws ParleyError DECODE_FAILED
 */
export function parsePublicKey(value: Hex): PublicKey {
  const known = parsedKeys.get(value);
  if (known !== undefined) return known;
  const key = readPublicKey(value);
  if (parsedKeys.size >= MOST_PARSED_KEYS) parsedKeys.clear();
  parsedKeys.set(value, key);
  return key;
}

function readPublicKey(value: Hex): PublicKey {
  const what = "a BLS12-381 public key (G1, subgroup, not infinity)";
  const bytes = value.length === 98 ? value : (`0x${fieldElements(value, 2, what).join("")}` as const);
  try {
    return PublicKey.fromBytes(hexToBytes(bytes), true);
  } catch (cause) {
    throw pointError(what, value, cause);
  }
}

/**
 * Reads a signature, 96 bytes compressed or 256 bytes EIP-2537, and checks that it is a point of the subgroup other than infinity.
 * @throws ParleyError DECODE_FAILED
 */
export function parseSignature(value: Hex): Signature {
  return readSignature(value, true);
}

/**
 * Reads a signature as a summand: a point of the curve, of the subgroup or not. Only the sum counts, and whoever verifies that checks its subgroup (`Aggregate` of draft-irtf-cfrg-bls-signature).
 * @throws ParleyError DECODE_FAILED
 */
export function parseSummand(value: Hex): Signature {
  return readSignature(value, false);
}

function readSignature(value: Hex, isChecked: boolean): Signature {
  const what = "a BLS12-381 signature (G2, subgroup, not infinity)";
  let bytes = value;
  if (value.length !== 194) {
    const [x0, x1, y0, y1] = fieldElements(value, 4, what);
    bytes = `0x${x1}${x0}${y1}${y0}`;
  }
  try {
    return Signature.fromBytes(hexToBytes(bytes), isChecked, true);
  } catch (cause) {
    throw pointError(what, value, cause);
  }
}

/** EIP-2537 bytes (128) of a parsed public key. @throws ParleyError DECODE_FAILED for infinity */
export function formatPublicKey(key: PublicKey): Hex {
  const bytes = key.toBytes(false);
  if (((bytes[0] ?? 0) & 0x40) !== 0) throw pointError("a public key: the sum is infinity", bytesToHex(bytes));
  return `0x${toElements(bytes)
    .map((element) => PADDING + element)
    .join("")}`;
}

/** EIP-2537 bytes (256) of a parsed signature. @throws ParleyError DECODE_FAILED for infinity */
export function formatSignature(signature: Signature): Hex {
  const bytes = signature.toBytes(false);
  if (((bytes[0] ?? 0) & 0x40) !== 0) throw pointError("a signature: the sum is infinity", bytesToHex(bytes));
  const [x1, x0, y1, y0] = toElements(bytes);
  return `0x${[x0, x1, y0, y1].map((element) => `${PADDING}${element}`).join("")}`;
}

/** 128 bytes EIP-2537 → 48 bytes. @throws ParleyError DECODE_FAILED unless it is a valid public key */
export function compressPublicKey(publicKey: Hex): Hex {
  return bytesToHex(parsePublicKey(publicKey).toBytes(true));
}

/** 48 bytes → 128 bytes EIP-2537. @throws ParleyError DECODE_FAILED unless it is a valid public key */
export function expandPublicKey(publicKey: Hex): Hex {
  return formatPublicKey(parsePublicKey(publicKey));
}

/** 256 bytes EIP-2537 → 96 bytes. @throws ParleyError DECODE_FAILED unless it is a valid signature */
export function compressSignature(signature: Hex): Hex {
  return bytesToHex(parseSignature(signature).toBytes(true));
}

/** 96 bytes → 256 bytes EIP-2537. @throws ParleyError DECODE_FAILED unless it is a valid signature */
export function expandSignature(signature: Hex): Hex {
  return formatSignature(parseSignature(signature));
}

/** Whether `publicKey` (128 or 48 bytes) is a point of the subgroup other than infinity. */
export function isValidPublicKey(publicKey: Hex): boolean {
  return !throws(() => parsePublicKey(publicKey));
}

/** Whether `signature` (96 or 256 bytes) is a point of the subgroup other than infinity. */
export function isValidSignature(signature: Hex): boolean {
  return !throws(() => parseSignature(signature));
}

function throws(action: () => unknown): boolean {
  try {
    action();
    return false;
  } catch {
    return true;
  }
}
