import type { Hex } from "@parley/primitives";
import fc from "fast-check";
import { keccak256, toHex } from "viem";
import { describe, expect, it } from "vitest";
import { bls12381 } from "./bls12381.ts";
import type { Scheme, SignedDigest } from "./Scheme.ts";
import { schemeOf } from "./schemeOf.ts";
import { secp256k1 } from "./secp256k1.ts";

const refused = expect.objectContaining({ code: "DECODE_FAILED" });
const digests = [1, 2, 3].map((n) => keccak256(toHex(n)));
const [digest = "0x", otherDigest = "0x"] = digests;
// Below both group orders.
const secrets = [1, 2, 3, 4, 5].map((n): Hex => `0x00${keccak256(toHex(`secret ${n}`)).slice(4)}`);

const SIZES = {
  "bls12-381": { key: 128, attestation: 96, possession: 256, certificate: () => 256 },
  secp256k1: { key: 20, attestation: 64, possession: 65, certificate: (signers: number) => 64 * signers },
};

const bytes = (value: Hex) => value.length / 2 - 1;

/** One byte of `value` changed. */
function damage(value: Hex, at: number): Hex {
  const place = 2 + 2 * (at % bytes(value));
  const byte = Number.parseInt(value.slice(place, place + 2), 16) ^ 0x08;
  return `${value.slice(0, place)}${byte.toString(16).padStart(2, "0")}${value.slice(place + 2)}` as Hex; // hex with one byte changed
}

describe.each<Scheme>([bls12381, secp256k1])("$name", (scheme) => {
  const size = SIZES[scheme.name];
  const keys = secrets.map(scheme.publicKeyOf);
  const signAll = (value: Hex) => secrets.map((secret) => scheme.sign(secret, value));
  const key = keys[0] ?? "0x";
  const signature = scheme.sign(secrets[0] ?? "0x", digest);
  const one = (claim: Partial<SignedDigest>) => scheme.verifyBatch([{ publicKey: key, digest, signature, ...claim }])[0];

  it("signs and verifies, in forms of fixed length", () => {
    expect(one({})).toBe(true);
    expect([bytes(key), bytes(signature)]).toEqual([size.key, size.attestation]);
    expect(scheme.sign(secrets[0] ?? "0x", digest)).toBe(signature);
    expect(scheme.aggregate([signature]).length).toBe(2 + 2 * size.certificate(1));
  });

  it("refuses another key, another digest, and any changed or missing byte", () => {
    expect(one({ publicKey: keys[1] ?? "0x" })).toBe(false);
    expect(one({ digest: otherDigest })).toBe(false);
    for (const wrong of ["0x", signature.slice(0, -2), `${signature}00`, `0x${"00".repeat(size.attestation)}`, "0xzz"] as Hex[])
      expect(one({ signature: wrong })).toBe(false);
    for (const wrong of ["0x", key.slice(0, -2), `0x${"00".repeat(size.key)}`] as Hex[]) expect(one({ publicKey: wrong })).toBe(false);
    for (let at = 0; at < size.attestation; at += 5) expect(one({ signature: damage(signature, at) })).toBe(false);
    expect(() => one({ digest: "0x1234" })).toThrow(refused);
  });

  it("judges each of many by itself", () => {
    const claims = digests.flatMap((value) =>
      signAll(value).map((made, i) => ({ publicKey: keys[i] ?? "0x", digest: value, signature: made })),
    );
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(claims.length - 1), { maxLength: 6 }), fc.nat(), (bad, at) => {
        const damaged = claims.map((claim, i) => (bad.includes(i) ? { ...claim, signature: damage(claim.signature, at) } : claim));
        expect(scheme.verifyBatch(damaged)).toEqual(claims.map((_, i) => !bad.includes(i)));
      }),
      { numRuns: 5 },
    );
    expect(scheme.verifyBatch([])).toEqual([]);
  });

  it("aggregates what exactly these keys signed", () => {
    const aggregate = scheme.aggregate(signAll(digest));
    const verify = (publicKeys: readonly Hex[], value = digest, made = aggregate) =>
      scheme.verifyAggregate({ publicKeys, digest: value, signature: made });
    expect(bytes(aggregate)).toBe(size.certificate(keys.length));
    expect(verify(keys)).toBe(true);
    expect(verify(keys, otherDigest)).toBe(false);
    expect(verify(keys.slice(1))).toBe(false);
    expect(verify([...keys.slice(1), keys[1] ?? "0x"])).toBe(false);
    expect(verify([])).toBe(false);
    expect(verify([], digest, "0x")).toBe(false);
    expect(verify(["0x", ...keys.slice(1)])).toBe(false);
    expect(verify(keys, digest, scheme.aggregate(signAll(digest).with(0, scheme.sign(secrets[0] ?? "0x", otherDigest))))).toBe(false);
    for (const wrong of ["0x", aggregate.slice(0, -2), `${aggregate}00`, signature] as Hex[])
      expect(verify(keys, digest, wrong)).toBe(false);
    for (let at = 0; at < bytes(aggregate); at += 19) expect(verify(keys, digest, damage(aggregate, at))).toBe(false);
    expect(() => verify(keys, "0x00")).toThrow(refused);
  });

  it("proves possession as the registry takes it, in a form that is no attestation", () => {
    const proof = scheme.provePossession(secrets[0] ?? "0x", digest);
    expect(bytes(proof)).toBe(size.possession);
    // Of the one scheme another suite, of the other another form.
    expect(one({ signature: proof })).toBe(false);
    expect(() => scheme.provePossession(secrets[0] ?? "0x", "0x12")).toThrow(refused);
  });

  it("refuses secrets and signatures that are none, and shows no secret", () => {
    const secret = `0x${"f".repeat(64)}` as const;
    for (const action of [
      () => scheme.publicKeyOf(secret),
      () => scheme.sign("0x01", digest),
      () => scheme.aggregate([]),
      () => scheme.aggregate(["0x12"]),
    ])
      expect(action).toThrow(refused);
    expect(() => scheme.sign(secret, digest)).toThrow(expect.not.objectContaining({ message: expect.stringContaining("ffff") }));
    expect(() => scheme.sign(secrets[0] ?? "0x", "0x12")).toThrow(refused);
  });

  it("is known by its number", () => {
    expect(schemeOf({ scheme: scheme === bls12381 ? 1 : 2 })).toBe(scheme);
  });
});
