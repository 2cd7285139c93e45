// The two signature schemes (specs/wire.md §6, §7) as a set of operators uses them, from the page alone. TEST KEYS ONLY.
import { bls12_381 } from "@noble/curves/bls12-381.js";
import { concatHex, hexToBytes, keccak256, numberToHex, stringToHex } from "viem";
import { privateKeyToAddress, sign } from "viem/accounts";

const DST = "BLS_SIG_BLS12381G2_XMD:SHA-256_SSWU_RO_POP_";
const ORDER = bls12_381.fields.Fr.ORDER;
const { longSignatures } = bls12_381;

const keyMaterial = (seat) => keccak256(stringToHex(`parley operator ${seat}`));
const element = (value) => numberToHex(value, { size: 64 });

/** ECDSA: a signature for each signer. */
const secp256k1 = {
  name: "secp256k1",
  lightClient: "Secp256k1LightClient",
  /** Keys of the seats 0 … count − 1. */
  keysOf(count) {
    const secrets = Array.from({ length: count }, (_, seat) => keyMaterial(seat));
    return { secrets, publicKeys: secrets.map((secret) => privateKeyToAddress(secret)) };
  },
  /** The signature of a certificate by the first `signing` seats. */
  async sign({ secrets }, signing, digest) {
    const packed = await Promise.all(
      secrets.slice(0, signing).map(async (privateKey) => {
        const { r, s, yParity } = await sign({ hash: digest, privateKey });
        return concatHex([numberToHex(BigInt(r), { size: 32 }), numberToHex(BigInt(s) | (BigInt(yParity) << 255n), { size: 32 })]);
      }),
    );
    return concatHex(packed);
  },
};

/** BLS: one aggregate signature. That of the sum of the secrets is the sum of the signatures. */
const bls12381 = {
  name: "bls12-381",
  lightClient: "Bls12381LightClient",
  keysOf(count) {
    const secrets = Array.from({ length: count }, (_, seat) => (BigInt(keyMaterial(seat)) % (ORDER - 1n)) + 1n);
    const publicKeys = secrets.map((secret) => {
      const { x, y } = bls12_381.G1.Point.BASE.multiply(secret).toAffine();
      return concatHex([element(x), element(y)]);
    });
    return { secrets, publicKeys };
  },
  async sign({ secrets }, signing, digest) {
    const secret = secrets.slice(0, signing).reduce((sum, own) => (sum + own) % ORDER, 0n);
    const { x, y } = longSignatures.hash(hexToBytes(digest), DST).multiply(secret).toAffine();
    return concatHex([x.c0, x.c1, y.c0, y.c1].map(element));
  },
};

export const SCHEMES = [secp256k1, bls12381];
