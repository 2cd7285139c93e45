import { nearestKey } from "./nearestKey.ts";
import { ParleyError } from "./ParleyError.ts";
import type { Hex } from "./types.ts";

export type JsonValue = null | boolean | number | string | readonly JsonValue[] | { readonly [key: string]: JsonValue };

/** Both directions of one shape. `decode` trusts nothing about its input; `path` names the place in errors, such as `heads[2].number`. */
export interface Codec<T> {
  encode(value: T): JsonValue;
  decode(input: unknown, path: string): T;
}

/** The error of every decoder. */
export function decodeError(path: string, problem: string, hint?: string): ParleyError {
  const message = `${path === "" ? "input" : path}: ${problem}`;
  return new ParleyError("DECODE_FAILED", message, { fields: { path }, ...(hint === undefined ? {} : { hint }) });
}

/** A short picture of untrusted input for an error message. */
function show(input: unknown): string {
  if (typeof input === "string") return JSON.stringify(input.length > 48 ? `${input.slice(0, 48)}…` : input);
  if (typeof input === "object" && input !== null) return Array.isArray(input) ? "an array" : "an object";
  return String(input);
}

/** Hex of `least` to `most` whole bytes (`most` defaults to `least`: a fixed length), lower-cased. */
export function hexCodec(least: number, most = least): Codec<Hex> {
  const expected = `0x and ${least === most ? least : `${least} to ${most}`} bytes of hex`;
  return {
    encode: (value) => value.toLowerCase(),
    decode(input, path) {
      const bytes = typeof input === "string" ? input.length / 2 - 1 : -1;
      if (typeof input !== "string" || bytes < least || bytes > most || !/^0x(?:[0-9a-f]{2})*$/i.test(input)) {
        throw decodeError(path, `expected ${expected}, got ${show(input)}`);
      }
      return input.toLowerCase() as Hex; // matched the pattern above
    },
  };
}

/** An unsigned integer of `bits` bits as a decimal string without leading zeros. */
export function uintCodec(bits: number, least = 0n): Codec<bigint> {
  const most = (1n << BigInt(bits)) - 1n;
  return {
    encode: (value) => value.toString(),
    decode(input, path) {
      // 78 digits hold 2^256: the length is bounded before BigInt reads it.
      const value = typeof input === "string" && /^(?:0|[1-9]\d{0,77})$/.test(input) ? BigInt(input) : -1n;
      if (value < least || value > most) throw decodeError(path, `expected a decimal string from ${least} to ${most}, got ${show(input)}`);
      return value;
    },
  };
}

/** A JSON integer in `[least, most]`. */
export function intCodec(least: number, most: number): Codec<number> {
  return {
    encode: (value) => value,
    decode(input, path) {
      if (typeof input !== "number" || !Number.isSafeInteger(input) || input < least || input > most) {
        throw decodeError(path, `expected an integer from ${least} to ${most}, got ${show(input)}`);
      }
      return input;
    },
  };
}

/** One of a few JSON scalars. */
export function oneOfCodec<const T extends string | number>(values: readonly T[]): Codec<T> {
  return {
    encode: (value) => value,
    decode(input, path) {
      const value = values.find((candidate) => candidate === input);
      if (value === undefined) throw decodeError(path, `expected one of ${values.join(", ")}, got ${show(input)}`);
      return value;
    },
  };
}

/** Text of 1 to `most` UTF-16 units. */
export function textCodec(most: number): Codec<string> {
  return {
    encode: (value) => value,
    decode(input, path) {
      if (typeof input !== "string" || input.length === 0 || input.length > most) {
        throw decodeError(path, `expected text of 1 to ${most} characters, got ${show(input)}`);
      }
      return input;
    },
  };
}

/** An array of at most `most` elements; its length is checked before any element is read. */
export function arrayCodec<T>(element: Codec<T>, most: number): Codec<readonly T[]> {
  return {
    encode: (values) => values.map(element.encode),
    decode(input, path) {
      if (!Array.isArray(input)) throw decodeError(path, `expected an array, got ${show(input)}`);
      if (input.length > most) throw decodeError(path, `expected at most ${most} elements, got ${input.length}`);
      // Array.from visits holes too, which map would skip.
      return Array.from(input, (item, i) => element.decode(item, `${path}[${i}]`));
    },
  };
}

/** An object with exactly the keys of `shape`. */
export function objectCodec<T extends object>(shape: { readonly [K in keyof T]-?: Codec<T[K]> }): Codec<T> {
  const known = Object.keys(shape);
  // Object.keys loses the key type; these are the keys of `shape`, hence of T.
  const keys = known as (keyof T & string)[];
  const join = (path: string, key: string) => (path === "" ? key : `${path}.${key}`);
  return {
    encode: (value) => Object.fromEntries(keys.map((key) => [key, shape[key].encode(value[key])])),
    decode(input, path) {
      if (typeof input !== "object" || input === null || Array.isArray(input))
        throw decodeError(path, `expected an object, got ${show(input)}`);
      for (const key of Object.keys(input)) {
        if (known.includes(key)) continue;
        const near = nearestKey(key, known);
        throw decodeError(
          join(path, key.slice(0, 64)),
          "unknown key",
          near === undefined ? `known keys: ${known.join(", ")}` : `did you mean ${near}?`,
        );
      }
      const entries = keys.map((key) => {
        if (!Object.hasOwn(input, key)) throw decodeError(join(path, key), "missing key");
        return [key, shape[key].decode(Reflect.get(input, key), join(path, key))];
      });
      return Object.fromEntries(entries) as T; // every key of T was decoded by its own codec
    },
  };
}

/** `codec`, and then a check that returns what is wrong with the decoded value, or undefined. */
export function refineCodec<T>(codec: Codec<T>, problemOf: (value: T) => string | undefined): Codec<T> {
  return {
    encode: codec.encode,
    decode(input, path) {
      const value = codec.decode(input, path);
      const problem = problemOf(value);
      if (problem !== undefined) throw decodeError(path, problem);
      return value;
    },
  };
}
