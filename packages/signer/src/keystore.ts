/** Encrypted secret keys in files: ERC-2335, version 4. The container does not ask what the secret is for; `parley.scheme` says it for keys that are not BLS12-381 (specs/protection.md §7). */
import { createCipheriv, createDecipheriv, createHash, pbkdf2, randomBytes, randomUUID, scrypt, timingSafeEqual } from "node:crypto";
import { promisify } from "node:util";
import { schemeOf } from "@parley/attestation";
import { compressPublicKey } from "@parley/bls";
import {
  type Codec,
  decodeError,
  type Hex,
  intCodec,
  objectCodec,
  oneOfCodec,
  ParleyError,
  type Scheme,
  textCodec,
} from "@parley/primitives";

const SECRET_BYTES = 32;
/** The cipher's share of the derived key; the checksum takes the rest. */
const CIPHER_KEY_BYTES = 16;
/** 128 · n · r: who writes a keystore decides how much memory its reader needs. */
const MOST_SCRYPT_BYTES = 512 * 1024 * 1024;
const MOST_PARALLEL = 16;
const MOST_ITERATIONS = 10_000_000;
const LEAST_ITERATIONS = 1;

type Kdf =
  | { function: "scrypt"; params: { dklen: number; n: number; r: number; p: number; salt: Buffer } }
  | { function: "pbkdf2"; params: { dklen: number; c: number; prf: "hmac-sha256"; salt: Buffer } };

interface Keystore {
  kdf: Kdf;
  checksum: Buffer;
  iv: Buffer;
  cipherText: Buffer;
  pubkey: string | undefined;
  scheme: Scheme;
}

/** How the password is stretched in keystores that are written here: the EIP's own parameters. */
const SCRYPT = { dklen: 32, n: 262_144, r: 8, p: 1 } as const;

/**
 * The password's bytes: NFKD, without control codes (C0, C1, delete), in UTF-8. What an editor adds at the end of a file, a line feed, is a control code.
 */
export function passwordBytes(password: string): Buffer {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the control codes are what is taken out
  return Buffer.from(password.normalize("NFKD").replace(/[\u0000-\u001f\u007f-\u009f]/g, ""), "utf8");
}

/**
 * The secret key of a keystore.
 * @throws ParleyError KEYSTORE_INVALID when it is none, the password is wrong, or `pubkey` is not that of the secret; the secret is in no error
 */
export async function decryptKeystore(json: unknown, password: string): Promise<{ secretKey: Hex; scheme: Scheme }> {
  const keystore = readKeystore(json);
  const key = await deriveKey(keystore.kdf, passwordBytes(password));
  const checksum = createHash("sha256").update(key.subarray(CIPHER_KEY_BYTES)).update(keystore.cipherText).digest();
  if (!timingSafeEqual(checksum, keystore.checksum)) throw invalid("its password is another one", "check the password file");
  const decipher = createDecipheriv("aes-128-ctr", key.subarray(0, CIPHER_KEY_BYTES), keystore.iv);
  const secret = Buffer.concat([decipher.update(keystore.cipherText), decipher.final()]);
  const secretKey: Hex = `0x${secret.toString("hex")}`;
  const { scheme, pubkey } = keystore;
  if (pubkey !== undefined && pubkey !== pubkeyOf(secretKey, scheme)) throw invalid("its secret is not that of its pubkey", "restore it");
  return { secretKey, scheme };
}

/** A keystore, as JSON. @throws ParleyError DECODE_FAILED for no secret key of the scheme */
export async function encryptKeystore({
  secretKey,
  scheme,
  password,
  description = "",
}: {
  secretKey: Hex;
  scheme: Scheme;
  password: string;
  description?: string;
}): Promise<object> {
  const pubkey = pubkeyOf(secretKey, scheme);
  const salt = randomBytes(32);
  const iv = randomBytes(16);
  const key = await deriveKey({ function: "scrypt", params: { ...SCRYPT, salt } }, passwordBytes(password));
  const cipher = createCipheriv("aes-128-ctr", key.subarray(0, CIPHER_KEY_BYTES), iv);
  const cipherText = Buffer.concat([cipher.update(Buffer.from(secretKey.slice(2), "hex")), cipher.final()]);
  const checksum = createHash("sha256").update(key.subarray(CIPHER_KEY_BYTES)).update(cipherText).digest();
  return {
    crypto: {
      kdf: { function: "scrypt", params: { ...SCRYPT, salt: salt.toString("hex") }, message: "" },
      checksum: { function: "sha256", params: {}, message: checksum.toString("hex") },
      cipher: { function: "aes-128-ctr", params: { iv: iv.toString("hex") }, message: cipherText.toString("hex") },
    },
    description,
    pubkey,
    path: "",
    uuid: randomUUID(),
    version: 4,
    ...(scheme === 1 ? {} : { parley: { scheme: schemeOf({ scheme }).name } }),
  };
}

/** As keystores have it: without 0x, BLS12-381 in 48 bytes. @throws ParleyError KEYSTORE_INVALID */
function pubkeyOf(secretKey: Hex, scheme: Scheme): string {
  let publicKey: Hex;
  try {
    publicKey = schemeOf({ scheme }).publicKeyOf(secretKey);
  } catch {
    throw invalid("its secret is no secret key of the scheme", "check the keystore's scheme");
  }
  return (scheme === 1 ? compressPublicKey(publicKey) : publicKey).slice(2);
}

async function deriveKey(kdf: Kdf, password: Buffer): Promise<Buffer> {
  if (kdf.function === "pbkdf2") {
    const { salt, c, dklen } = kdf.params;
    return promisify(pbkdf2)(password, salt, c, dklen, "sha256");
  }
  const { salt, n, r, p, dklen } = kdf.params;
  return new Promise((resolve, reject) => {
    // As much again for what is not the table.
    scrypt(password, salt, dklen, { N: n, r, p, maxmem: 256 * n * r }, (error, key) => (error === null ? resolve(key) : reject(error)));
  });
}

function readKeystore(json: unknown): Keystore {
  try {
    const { crypto, pubkey, parley } = decodeFields(json);
    return {
      kdf: crypto.kdf,
      checksum: crypto.checksum.message,
      iv: crypto.cipher.params.iv,
      cipherText: crypto.cipher.message,
      pubkey: pubkey?.toLowerCase().replace(/^0x/, ""),
      scheme: parley?.scheme === "secp256k1" ? 2 : 1,
    };
  } catch (cause) {
    if (!(cause instanceof ParleyError)) throw cause;
    throw invalid(cause.message, "it has to be a keystore of ERC-2335, version 4");
  }
}

/** Bytes without 0x. */
function bareHex(least: number, most = least): Codec<Buffer> {
  return {
    encode: (value) => value.toString("hex"),
    decode(input, path) {
      // Never shown: it may be a secret that somebody put into the wrong place.
      if (typeof input !== "string" || !/^(?:[0-9a-f]{2})*$/i.test(input) || input.length < 2 * least || input.length > 2 * most)
        throw decodeError(path, `expected ${least === most ? least : `${least} to ${most}`} bytes of hex without 0x`);
      return Buffer.from(input, "hex");
    },
  };
}

const empty = objectCodec<object>({});
const nothing: Codec<string> = {
  encode: (value) => value,
  decode(input, path) {
    if (input !== "") throw decodeError(path, "expected an empty text");
    return input;
  },
};
const salt = bareHex(1, 1_024);
const dklen = intCodec(SECRET_BYTES, SECRET_BYTES);
const scryptKdf = objectCodec<{ function: "scrypt"; params: Extract<Kdf, { function: "scrypt" }>["params"]; message: string }>({
  function: oneOfCodec(["scrypt"]),
  params: objectCodec({ dklen, n: intCodec(2, 2 ** 30), r: intCodec(1, 1_024), p: intCodec(1, MOST_PARALLEL), salt }),
  message: nothing,
});
const pbkdf2Kdf = objectCodec<{ function: "pbkdf2"; params: Extract<Kdf, { function: "pbkdf2" }>["params"]; message: string }>({
  function: oneOfCodec(["pbkdf2"]),
  params: objectCodec({ dklen, c: intCodec(LEAST_ITERATIONS, MOST_ITERATIONS), prf: oneOfCodec(["hmac-sha256"]), salt }),
  message: nothing,
});
const checksumCodec = objectCodec<{ function: string; params: object; message: Buffer }>({
  function: oneOfCodec(["sha256"]),
  params: empty,
  message: bareHex(32),
});
const cipherCodec = objectCodec<{ function: string; params: { iv: Buffer }; message: Buffer }>({
  function: oneOfCodec(["aes-128-ctr"]),
  params: objectCodec({ iv: bareHex(16) }),
  message: bareHex(SECRET_BYTES),
});
const parleyCodec = objectCodec<{ scheme: "bls12-381" | "secp256k1" }>({ scheme: oneOfCodec(["bls12-381", "secp256k1"]) });
const pubkeyCodec = textCodec(256);

/** Keys that the EIP leaves out or leaves open are not asked for: other tools write some of their own. */
function decodeFields(json: unknown) {
  const outer = fieldsOf(json, "");
  if (outer.version !== 4) throw decodeError("version", "expected 4");
  const crypto = fieldsOf(outer.crypto, "crypto");
  const isScrypt = fieldsOf(crypto.kdf, "crypto.kdf").function === "scrypt";
  const kdf = isScrypt ? scryptKdf.decode(crypto.kdf, "crypto.kdf") : pbkdf2Kdf.decode(crypto.kdf, "crypto.kdf");
  if (kdf.function === "scrypt" && 128 * kdf.params.n * kdf.params.r > MOST_SCRYPT_BYTES)
    throw decodeError("crypto.kdf.params.n", `n and r ask for more than ${MOST_SCRYPT_BYTES} bytes of memory`);
  if (kdf.function === "scrypt" && !Number.isInteger(Math.log2(kdf.params.n)))
    throw decodeError("crypto.kdf.params.n", "expected a power of two");
  return {
    crypto: {
      kdf,
      checksum: checksumCodec.decode(crypto.checksum, "crypto.checksum"),
      cipher: cipherCodec.decode(crypto.cipher, "crypto.cipher"),
    },
    pubkey: outer.pubkey === undefined ? undefined : pubkeyCodec.decode(outer.pubkey, "pubkey"),
    parley: outer.parley === undefined ? undefined : parleyCodec.decode(outer.parley, "parley"),
  };
}

function fieldsOf(input: unknown, path: string): Readonly<Record<string, unknown>> {
  if (typeof input !== "object" || input === null || Array.isArray(input)) throw decodeError(path, "expected an object");
  return { ...input };
}

function invalid(problem: string, hint: string): ParleyError {
  return new ParleyError("KEYSTORE_INVALID", `The keystore cannot be used: ${problem}`, { hint });
}
