/** The suite of ethereum/bls12-381-tests (vectors/public/bls12-381-tests), for our functions and for both libraries. */
import * as blst from "@chainsafe/blst";
import { bls12_381 } from "@noble/curves/bls12-381.js";
import type { Hex } from "@parley/primitives";
import { bytesToHex, hexToBytes } from "viem";
import { describe, expect, it } from "vitest";
import cases from "../../../vectors/public/bls12-381-tests/cases.json" with { type: "json" };
import expanded from "../../../vectors/public/bls12-381-tests/expanded.json" with { type: "json" };
import { compressSignature, isValidPublicKey, isValidSignature } from "./points.ts";
import { aggregatePublicKeys, aggregateSignatures, sign, verify } from "./signatures.ts";
import { DST_SIG } from "./suites.ts";
import { expandedCases } from "./testing/expandedCases.ts";
import { verifyBatch } from "./verifyBatch.ts";

const { longSignatures, G1, G2 } = bls12_381;

/** What `action` gives, or `otherwise` where it throws: the suite expects "invalid", however it is said. */
function attempt<T>(action: () => T, otherwise: T): T {
  try {
    return action();
  } catch {
    return otherwise;
  }
}

const bytes = (hex: string) => hexToBytes(hex as Hex); // hex in the vector file
const isInfinity = (compressed: string) => /^0xc00*$/.test(compressed);
const nobleKey = (key: string) => G1.Point.fromBytes(bytes(key));
const nobleSignature = (signature: string) => longSignatures.Signature.fromBytes(bytes(signature));
const nobleHash = (message: string) => longSignatures.hash(bytes(message), DST_SIG);

describe("sign", () => {
  it.each(cases.sign)("$name", ({ input, output }) => {
    // The file leaves out leading zeros.
    const secretKey: Hex = `0x${input.privkey.slice(2).padStart(64, "0")}`;
    const ours = attempt(() => sign({ secretKey, digest: input.message as Hex, dst: DST_SIG }), null);
    const native = attempt(() => bytesToHex(blst.SecretKey.fromBytes(bytes(secretKey)).sign(bytes(input.message)).toBytes(true)), null);
    const noble = attempt(
      () => bytesToHex(longSignatures.Signature.toBytes(longSignatures.sign(nobleHash(input.message), bytes(secretKey)))),
      null,
    );
    expect([ours, native, noble]).toEqual([output, output, output]);
  });
});

describe("verify", () => {
  it.each(cases.verify)("$name", ({ input, output }) => {
    const { pubkey, message, signature } = input;
    const ours = verify({ publicKey: pubkey as Hex, digest: message as Hex, signature: signature as Hex, dst: DST_SIG });
    const native = attempt(
      () => blst.verify(bytes(message), blst.PublicKey.fromBytes(bytes(pubkey)), blst.Signature.fromBytes(bytes(signature)), true, true),
      false,
    );
    const noble = attempt(() => longSignatures.verify(nobleSignature(signature), nobleHash(message), nobleKey(pubkey)), false);
    expect([ours, native, noble]).toEqual([output, output, output]);
  });
});

describe("aggregate", () => {
  it.each(cases.aggregate)("$name", ({ input, output }) => {
    const ours = attempt(() => compressSignature(aggregateSignatures(input as Hex[])), null);
    const native = attempt(() => bytesToHex(blst.aggregateSerializedSignatures(input.map(bytes), true).toBytes(true)), null);
    // A sum of nothing is the caller's to refuse.
    const noble =
      input.length === 0
        ? null
        : bytesToHex(longSignatures.Signature.toBytes(longSignatures.aggregateSignatures(input.map(nobleSignature))));
    // Stricter than the suite: a sum that is infinity is no signature here.
    expect([ours, native, noble]).toEqual([output !== null && isInfinity(output) ? null : output, output, output]);
  });
});

describe("fast aggregate verify", () => {
  it.each(cases.fast_aggregate_verify)("$name", ({ input, output }) => {
    const { pubkeys, message, signature } = input;
    const ours = attempt(() => {
      const publicKey = aggregatePublicKeys(pubkeys as Hex[]);
      return verify({ publicKey, digest: message as Hex, signature: signature as Hex, dst: DST_SIG });
    }, false);
    const native = attempt(() => {
      const keys = pubkeys.map((key) => blst.PublicKey.fromBytes(bytes(key), true));
      return keys.length > 0 && blst.fastAggregateVerify(bytes(message), keys, blst.Signature.fromBytes(bytes(signature)), true);
    }, false);
    const noble = attempt(() => {
      const keys = pubkeys.map(nobleKey);
      if (keys.some((key) => key.is0())) return false;
      return longSignatures.verify(nobleSignature(signature), nobleHash(message), longSignatures.aggregatePublicKeys(keys));
    }, false);
    expect([ours, native, noble]).toEqual([output, output, output]);
  });
});

// Our protocol has one message for one aggregate: the libraries alone.
describe("aggregate verify", () => {
  it.each(cases.aggregate_verify)("$name", ({ input, output }) => {
    const { pubkeys, messages, signature } = input;
    const native = attempt(() => {
      const keys = pubkeys.map((key) => blst.PublicKey.fromBytes(bytes(key)));
      return keys.length > 0 && blst.aggregateVerify(messages.map(bytes), keys, blst.Signature.fromBytes(bytes(signature)), true, true);
    }, false);
    const noble = attempt(() => {
      const items = pubkeys.map((key, i) => ({ message: nobleHash(messages[i] ?? "0x"), publicKey: nobleKey(key) }));
      return longSignatures.verifyBatch(nobleSignature(signature), items);
    }, false);
    expect([native, noble]).toEqual([output, output]);
  });
});

describe("batch verify", () => {
  it.each(cases.batch_verify)("$name", ({ input, output }) => {
    const claims = input.pubkeys.map((publicKey, i) => ({
      publicKey: publicKey as Hex,
      digest: input.messages[i] as Hex,
      signature: input.signatures[i] as Hex,
    }));
    expect(verifyBatch(claims).every(Boolean)).toBe(output);
  });
});

describe("deserialization", () => {
  it.each(cases.deserialization_G1)("G1, $name", ({ input: { pubkey }, output }) => {
    expect(isValidPublicKey(pubkey as Hex)).toBe(output && !isInfinity(pubkey));
    expect(attempt(() => blst.PublicKey.fromBytes(bytes(pubkey), true) !== undefined, false)).toBe(output && !isInfinity(pubkey));
  });

  it.each(cases.deserialization_G2)("G2, $name", ({ input: { signature }, output }) => {
    expect(isValidSignature(signature as Hex)).toBe(output && !isInfinity(signature));
    expect(attempt(() => blst.Signature.fromBytes(bytes(signature), true, false) !== undefined, false)).toBe(output);
    expect(attempt(() => G2.Point.fromBytes(bytes(signature)).isTorsionFree(), false)).toBe(output);
  });
});

describe("the copy for Solidity", () => {
  it("holds the same cases with their points decompressed", () => {
    expect(expanded.verify).toEqual(expandedCases(cases.verify));
    expect(expanded.fastAggregateVerify).toEqual(expandedCases(cases.fast_aggregate_verify));
    expect(expanded.verify.length).toBeGreaterThan(15);
  });
});
