import type { Hex } from "@parley/primitives";
import type { Rng } from "@parley/runtime";
import { type AbiFunction, type AbiParameter, bytesToHex, encodeFunctionData, toFunctionSelector } from "viem";
import type { KnownValues } from "./KnownValues.ts";

/** Where a value of a type comes from. */
export type Source = (type: string, bits: number) => unknown;

/** Zero of every type, and arrays without elements. */
export const zeros: Source = (type) => {
  if (type === "bool") return false;
  if (type === "address") return `0x${"00".repeat(20)}`;
  if (type === "bytes" || type === "string") return type === "bytes" ? "0x" : "";
  const size = /^bytes(\d+)$/.exec(type)?.[1];
  return size === undefined ? 0n : `0x${"00".repeat(Number(size))}`;
};

/** Values of the right types that mean nothing. */
export const randomValues =
  (rng: Rng): Source =>
  (type, bits) => {
    if (type === "bool") return rng.integer(2) === 1;
    if (type === "address") return bytesToHex(rng.bytes(20));
    if (type === "string") return "text";
    if (type === "bytes") return bytesToHex(rng.bytes(rng.integer(100)));
    const size = /^bytes(\d+)$/.exec(type)?.[1];
    if (size !== undefined) return bytesToHex(rng.bytes(Number(size)));
    return wrapped(BigInt(bytesToHex(rng.bytes(32))) >> BigInt(rng.integer(256)), type, bits);
  };

/** Values that mean something to the contracts, in no particular order, and now and then one that does not. */
export const plausibleValues = (rng: Rng, known: KnownValues, caller: Hex): Source => {
  const pick = <T>(values: readonly T[]): T | undefined => values[rng.integer(values.length)];
  const random = randomValues(rng);
  return (type, bits) => {
    if (rng.integer(12) === 0) return random(type, bits);
    if (type === "address") return pick([...known.addresses, caller, caller]);
    if (type === "bytes32") return pick(known.hashes);
    if (type === "bytes") return pick(known.byteStrings);
    if (/^u?int/.test(type)) return wrapped(pick(known.numbers) ?? 0n, type, bits);
    return random(type, bits);
  };
};

/** A call of `abi` with arguments from `source`. */
export function callOf(abi: AbiFunction, source: Source, lengths: () => number): Hex {
  return encodeFunctionData({ abi: [abi], functionName: abi.name, args: abi.inputs.map((input) => argumentOf(input, source, lengths)) });
}

/** Calldata that is no encoding of arguments. */
export function bentCalls(abi: AbiFunction, rng: Rng): Hex[] {
  const selector = toFunctionSelector(abi);
  return [
    selector,
    `${selector}${"00".repeat(640)}`,
    `${selector}${bytesToHex(rng.bytes(260)).slice(2)}`,
    `${selector}${"ff".repeat(260)}`,
  ];
}

function argumentOf(parameter: AbiParameter, source: Source, lengths: () => number): unknown {
  const { type } = parameter;
  const array = /^(.*)\[(\d*)\]$/.exec(type);
  if (array !== null) {
    const [, element = "", fixed = ""] = array;
    const length = fixed === "" ? lengths() : Number(fixed);
    return Array.from({ length }, () => argumentOf({ ...parameter, type: element }, source, lengths));
  }
  if ("components" in parameter) {
    return Object.fromEntries(parameter.components.map((part) => [part.name ?? "", argumentOf(part, source, lengths)]));
  }
  const bits = Number(/\d+$/.exec(type)?.[0] ?? 256);
  const value = source(type, bits);
  // Of up to 48 bits the encoder wants a number.
  return typeof value === "bigint" && bits <= 48 ? Number(value) : value;
}

function wrapped(value: bigint, type: string, bits: number): bigint {
  return type.startsWith("int") ? BigInt.asIntN(bits, value) : BigInt.asUintN(bits, value);
}
