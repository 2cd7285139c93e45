/** Attacks on keys and signatures, each built for real and each refused; on chain: contracts/test/attack/rollup/{BentPoints,CancellingKeys}.t.sol. */
import { Signature } from "@chainsafe/blst";
import { bls12_381 } from "@noble/curves/bls12-381.js";
import type { Hex } from "@parley/primitives";
import { bytesToHex, hexToBytes, numberToHex } from "viem";
import { describe, expect, it } from "vitest";
import { expandPublicKey, expandSignature, isValidPublicKey, isValidSignature } from "./points.ts";
import { provePossession, verifyPossession } from "./possession.ts";
import { aggregatePublicKeys, aggregateSignatures, generateSecretKey, publicKeyOf, sign, sumOfSignatures, verify } from "./signatures.ts";
import { DST_POP, DST_SIG } from "./suites.ts";
import {
  decodeG1,
  decodeG2,
  encodeG1,
  encodeG2,
  type G1Point,
  type G2Point,
  INFINITY_G1,
  INFINITY_G2,
  smallG1,
  smallG2,
  swapHalves,
  unreduced,
} from "./testing/points.ts";
import { verifyBatch } from "./verifyBatch.ts";

const refused = expect.objectContaining({ code: "DECODE_FAILED" });
const { longSignatures, fields } = bls12_381;
const ORDER = fields.Fr.ORDER;
/** The cofactor of E(Fp), of which 121 is a divisor. */
const COFACTOR_G1 = 0x396c8c005555e1568c00aaab0000aaabn;

const digest: Hex = `0x${"d1".repeat(32)}`;
const operators = [1, 2].map((seed) => {
  const secretKey = generateSecretKey(new Uint8Array(32).fill(seed));
  return { secretKey, publicKey: publicKeyOf(secretKey) };
});
const [honest, attacker] = operators;
if (honest === undefined || attacker === undefined) throw new Error("there are two operators");

const secretOf = (value: bigint): Hex => numberToHex(fields.Fr.create(value), { size: 32 });
const signed = (secretKey: Hex, dst: typeof DST_SIG | typeof DST_POP = DST_SIG): Hex => expandSignature(sign({ secretKey, digest, dst }));
const holds = (publicKey: Hex, signature: Hex): boolean => verify({ publicKey, digest, signature, dst: DST_SIG });

/** `times` · point, for points outside the subgroup too. */
function multiply<P extends G1Point | G2Point>(point: P, times: bigint): P {
  // Both kinds of point have the same group operations; the union of their types hides it.
  type Group = { add(other: Group): Group; double(): Group; subtract(other: Group): Group };
  let power = point as unknown as Group;
  let product = power.subtract(power);
  for (let rest = times; rest > 0n; rest >>= 1n) {
    if ((rest & 1n) === 1n) product = product.add(power);
    power = power.double();
  }
  return product as unknown as P;
}

/** A point of order 11 in E(Fp): r · (h/121) · X for the first X whose component of that order is not zero. */
function orderEleven(): G1Point {
  for (let x = 1n; ; x += 1n) {
    const square = fields.Fp.add(fields.Fp.pow(x, 3n), 4n);
    const y = fields.Fp.pow(square, (fields.Fp.ORDER + 1n) / 4n);
    if (fields.Fp.sqr(y) !== square) continue;
    const point = multiply(multiply(decodeG1(encodeG1({ x, y })), ORDER), COFACTOR_G1 / 121n);
    if (!point.is0()) return point;
  }
}

/** The 48 bytes of the Zcash format, which the second library refuses to write for what is no point of the subgroup. */
function compressed({ x, y }: { x: bigint; y: bigint }): Hex {
  const flags = y > fields.Fp.ORDER / 2n ? 0xa0n : 0x80n;
  return numberToHex((flags << 376n) + x, { size: 48 });
}

describe("a rogue key", () => {
  // X − P: its sum with P is X.
  const rogue = encodeG1(decodeG1(attacker.publicKey).subtract(decodeG1(honest.publicKey)).toAffine());

  it("frames an honest key wherever keys are summed unproven", () => {
    expect(isValidPublicKey(rogue)).toBe(true);
    expect(holds(aggregatePublicKeys([honest.publicKey, rogue]), signed(attacker.secretKey))).toBe(true);
  });

  it("has no proof of possession: not by what its maker knows, nor by what the honest one ever said", () => {
    const proofs = [
      provePossession(attacker.secretKey, digest),
      provePossession(honest.secretKey, digest),
      signed(attacker.secretKey, DST_SIG),
      // X's proof less the honest one's signature over the very digest, under the suite that operators do sign with.
      encodeG2(
        decodeG2(signed(attacker.secretKey, DST_POP))
          .subtract(decodeG2(signed(honest.secretKey, DST_SIG)))
          .toAffine(),
      ),
      INFINITY_G2,
    ];
    for (const proof of proofs) expect(verifyPossession({ publicKey: rogue, popDigest: digest, proof })).toBe(false);
  });

  // Were the suites one, this difference would be the rogue key's proof.
  it("would have one if proofs and attestations shared a suite", () => {
    const difference = decodeG2(signed(attacker.secretKey)).subtract(decodeG2(signed(honest.secretKey)));
    expect(holds(rogue, encodeG2(difference.toAffine()))).toBe(true);
  });
});

describe("components of small order", () => {
  const eleven = orderEleven();

  it("are what they claim", () => {
    expect(multiply(eleven, 11n).is0()).toBe(true);
    expect(smallG1.multiplyUnsafe(3n).is0()).toBe(true);
    expect(smallG2.is0()).toBe(false);
    expect(smallG2.isTorsionFree()).toBe(false);
  });

  it.each([
    { what: "order 3", t: smallG1 },
    { what: "order 11", t: eleven },
  ])("P + T and Q − T are no keys, though their sum is one: T of $what", ({ t }) => {
    const [p, q] = [decodeG1(honest.publicKey).add(t), decodeG1(attacker.publicKey).subtract(t)];
    expect(encodeG1(p.add(q).toAffine())).toBe(aggregatePublicKeys([honest.publicKey, attacker.publicKey]));
    const bent = [p, q, t].map((point) => encodeG1(point.toAffine()));
    expect(bent.map(isValidPublicKey)).toEqual([false, false, false]);
    expect(() => aggregatePublicKeys(bent.slice(0, 2))).toThrow(refused);
    expect(holds(bent[0] ?? "0x", signed(honest.secretKey))).toBe(false);
    expect(isValidPublicKey(compressed(p.toAffine())), "compressed").toBe(false);
  });

  it("S + T and S' − T are no signatures, alone, summed or in a batch", () => {
    const bent = [
      encodeG2(decodeG2(signed(honest.secretKey)).add(smallG2).toAffine()),
      encodeG2(decodeG2(signed(attacker.secretKey)).subtract(smallG2).toAffine()),
    ];
    expect(bent.map(isValidSignature)).toEqual([false, false]);
    expect(() => aggregateSignatures(bent)).toThrow(refused);
    const claims = [honest, attacker].map(({ publicKey }, i) => ({ publicKey, digest, signature: bent[i] ?? "0x" }));
    expect(verifyBatch(claims)).toEqual([false, false]);
  });
});

describe("encodings", () => {
  const { publicKey, secretKey } = honest;
  const signature = signed(secretKey);
  const { x, y } = decodeG1(publicKey).toAffine();
  const flipped = (value: Hex): Hex => `0x${value.slice(2, -1)}${(Number.parseInt(value.slice(-1), 16) ^ 1).toString(16)}`;
  it.each([
    { what: "x + p", key: unreduced(publicKey) },
    { what: "y + p", key: encodeG1({ x, y: y + fields.Fp.ORDER }) },
    { what: "x and y swapped", key: encodeG1({ x: y, y: x }) },
    { what: "off the curve", key: flipped(publicKey) },
    { what: "infinity", key: INFINITY_G1 },
  ])("no key: $what", ({ key }) => {
    expect(isValidPublicKey(key)).toBe(false);
    expect(holds(key, signature)).toBe(false);
    expect(() => expandPublicKey(key)).toThrow(refused);
  });

  it("no key: x + p, compressed, where that fits below the flags", () => {
    for (let k = 1n; ; k += 1n) {
      const affine = decodeG1(publicKeyOf(secretOf(k))).toAffine();
      if (affine.x + fields.Fp.ORDER >= 1n << 381n) continue;
      expect(isValidPublicKey(compressed(affine))).toBe(true);
      expect(isValidPublicKey(compressed({ ...affine, x: affine.x + fields.Fp.ORDER }))).toBe(false);
      return;
    }
  });

  const point = decodeG2(signature).toAffine();
  const plusP = ({ c0, c1 }: { c0: bigint; c1: bigint }, first: boolean) =>
    first ? { c0: c0 + fields.Fp.ORDER, c1 } : { c0, c1: c1 + fields.Fp.ORDER };
  it.each([
    { what: "x.c0 + p", bad: encodeG2({ ...point, x: plusP(point.x, true) }) },
    { what: "x.c1 + p", bad: encodeG2({ ...point, x: plusP(point.x, false) }) },
    { what: "y.c0 + p", bad: encodeG2({ ...point, y: plusP(point.y, true) }) },
    { what: "y.c1 + p", bad: encodeG2({ ...point, y: plusP(point.y, false) }) },
    { what: "c1 before c0", bad: swapHalves(signature) },
    { what: "off the curve", bad: flipped(signature) },
    { what: "infinity", bad: INFINITY_G2 },
  ])("no signature: $what", ({ bad }) => {
    expect(isValidSignature(bad)).toBe(false);
    expect(holds(publicKey, bad)).toBe(false);
    expect(() => aggregateSignatures([bad])).toThrow(refused);
    expect(() => sumOfSignatures([bad])).toThrow(refused);
  });

  it("no sum: with a summand outside the subgroup", () => {
    const bad = outsideSubgroup();
    expect(isValidSignature(bad)).toBe(false);
    expect(() => aggregateSignatures([signature, bad])).toThrow(refused);
    expect(() => sumOfSignatures([signature, bad])).toThrow(refused);
    expect(sumOfSignatures([signature])).toBe(signature);
  });
});

/** A point of E'(Fp2) outside the subgroup, 96 bytes compressed: the first x with a square. Its cofactor is so large that one is outside but by a miracle. */
function outsideSubgroup(): Hex {
  for (let x = 1; ; x += 1) {
    const bytes = hexToBytes(numberToHex(x, { size: 96 }));
    bytes[0] = 0x80;
    try {
      Signature.fromBytes(bytes, false);
      return bytesToHex(bytes);
    } catch {
      // No point has this x.
    }
  }
}

describe("another suite", () => {
  it.each(["NUL", "AUG", "POP_", ""].map((scheme) => `BLS_SIG_BLS12381G2_XMD:SHA-256_SSWU_RO_${scheme}_`))("%s is not ours", (suite) => {
    const hashed = longSignatures.hash(hexToBytes(digest), suite);
    const foreign = longSignatures.sign(hashed, hexToBytes(honest.secretKey));
    expect(longSignatures.verify(foreign, hashed, decodeG1(honest.publicKey)), "it is a signature there").toBe(true);
    expect(holds(honest.publicKey, bytesToHex(longSignatures.Signature.toBytes(foreign)))).toBe(false);
  });
});

describe("splitting zero", () => {
  it("does not hide from a batch: two wrong signatures whose sum is right", () => {
    const shift = longSignatures.hash(hexToBytes(digest), "any tag");
    const [one, two] = [decodeG2(signed(honest.secretKey)).add(shift), decodeG2(signed(attacker.secretKey)).subtract(shift)];
    const [first, second] = [one, two].map((point) => encodeG2(point.toAffine()));
    if (first === undefined || second === undefined) throw new Error("there are two");
    expect(holds(aggregatePublicKeys([honest.publicKey, attacker.publicKey]), aggregateSignatures([first, second])), "the sum").toBe(true);
    const claims = [
      { publicKey: honest.publicKey, digest, signature: first },
      { publicKey: attacker.publicKey, digest, signature: second },
    ];
    expect(verifyBatch(claims)).toEqual([false, false]);
  });
});
