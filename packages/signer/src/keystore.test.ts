import { chmod, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { decryptKeystore, encryptKeystore, passwordBytes } from "./keystore.ts";
import { readSigningKey } from "./readSigningKey.ts";
import { testSecretKey } from "./testing/testTable.ts";

/** Test cases of ERC-2335. */
const PASSWORD = "𝔱𝔢𝔰𝔱𝔭𝔞𝔰𝔰𝔴𝔬𝔯𝔡🔑";
const SECRET = "0x000000000019d6689c085ae165831e934ff763ae46a2a6c172b3f1b60a8ce26f";
const SALT = "d4e56740f876aef8c010b86a40d5f56745a118d0906a34e69aec8c0db1cb8fa3";
const PUBKEY = "9612d7a727c9d0a22e185a1c768478dfe919cada9266988cb32359c11f2b7b27f4ae4040902382ae2910c15e2b420d07";
const scrypt = {
  crypto: {
    kdf: { function: "scrypt", params: { dklen: 32, n: 262_144, p: 1, r: 8, salt: SALT }, message: "" },
    checksum: { function: "sha256", params: {}, message: "d2217fe5f3e9a1e34581ef8a78f7c9928e436d36dacc5e846690a5581e8ea484" },
    cipher: {
      function: "aes-128-ctr",
      params: { iv: "264daa3f303d7259501c93d997d84fe6" },
      message: "06ae90d55fe0a6e9c5c3bc5b170827b2e5cce3929ed3f116c2811e6366dfe20f",
    },
  },
  description: "This is a test keystore that uses scrypt to secure the secret.",
  pubkey: PUBKEY,
  path: "m/12381/60/3141592653/589793238",
  uuid: "1d85ae20-35c5-4611-98e8-aa14a633906f",
  version: 4,
};
const pbkdf2 = {
  crypto: {
    kdf: { function: "pbkdf2", params: { dklen: 32, c: 262_144, prf: "hmac-sha256", salt: SALT }, message: "" },
    checksum: { function: "sha256", params: {}, message: "8a9f5d9912ed7e75ea794bc5a89bca5f193721d30868ade6f73043c6ea6febf1" },
    cipher: {
      function: "aes-128-ctr",
      params: { iv: "264daa3f303d7259501c93d997d84fe6" },
      message: "cee03fde2af33149775b7223e7845e4fb2c8ae1792e5f99fe9ecf474cc8c16ad",
    },
  },
  pubkey: PUBKEY,
  path: "m/12381/60/0/0",
  uuid: "64625def-3331-4eea-ab6f-782f3ed16a83",
  version: 4,
};
const refused = { code: "KEYSTORE_INVALID" };
/** The same with another value somewhere. */
const bent = (path: string, value: unknown) => {
  const copy = structuredClone(pbkdf2);
  const keys = path.split(".");
  const last = keys.pop() ?? "";
  const place = keys.reduce<Record<string, unknown>>((at, key) => at[key] as Record<string, unknown>, copy as Record<string, unknown>); // plain JSON
  place[last] = value;
  return copy;
};

describe("keystores of ERC-2335", () => {
  it("opens the standard's own", async () => {
    expect(`0x${passwordBytes(PASSWORD).toString("hex")}`).toBe("0x7465737470617373776f7264f09f9491");
    expect(await decryptKeystore(scrypt, PASSWORD)).toEqual({ secretKey: SECRET, scheme: 1 });
    expect(await decryptKeystore(pbkdf2, `${PASSWORD}\u007f\u0000\u0085\n`)).toEqual({ secretKey: SECRET, scheme: 1 });
  });

  it("opens what it wrote, of both schemes", async () => {
    for (const scheme of [1, 2] as const) {
      const keystore = await encryptKeystore({ secretKey: testSecretKey(3), scheme, password: "a b" });
      expect(await decryptKeystore(JSON.parse(JSON.stringify(keystore)), "a b\n")).toEqual({ secretKey: testSecretKey(3), scheme });
      expect("parley" in keystore).toBe(scheme === 2);
      await expect(decryptKeystore(keystore, "ab")).rejects.toMatchObject(refused);
    }
  });

  it.each([
    ["version", 3],
    ["pubkey", `${PUBKEY.slice(0, -2)}08`],
    ["crypto.kdf.function", "argon2"],
    ["crypto.kdf.params.c", 20_000_000],
    ["crypto.kdf.params.dklen", 16],
    ["crypto.kdf.params.prf", "hmac-sha1"],
    ["crypto.kdf.message", "00"],
    ["crypto.checksum.function", "keccak256"],
    ["crypto.checksum.message", "00"],
    ["crypto.cipher.function", "xor"],
    ["crypto.cipher.message", "ff".repeat(33)],
    ["crypto.cipher.params.iv", "zz".repeat(16)],
    ["crypto", null],
    ["parley", { scheme: "ed25519" }],
    ["parley", { scheme: "secp256k1" }],
  ])("refuses another %s: %s", async (path, value) => {
    await expect(decryptKeystore(bent(path, value), PASSWORD)).rejects.toMatchObject(refused);
  });

  it("refuses parameters that would take all memory", async () => {
    for (const params of [{ n: 2 ** 30 }, { n: 1_000 }, { p: 64 }, { n: 2 ** 20, r: 1_024 }]) {
      const kdf = { ...scrypt.crypto.kdf, params: { ...scrypt.crypto.kdf.params, ...params } };
      await expect(decryptKeystore({ ...scrypt, crypto: { ...scrypt.crypto, kdf } }, PASSWORD)).rejects.toMatchObject(refused);
    }
  });

  it("shows no secret in an error", async () => {
    const wrongPlace = bent("crypto.cipher.message", SECRET);
    await expect(decryptKeystore(wrongPlace, PASSWORD)).rejects.toSatisfy((error) => !String(error).includes("9d6689c"));
  });
});

describe("files of keys", () => {
  async function files(modes: { keystore: number; password: number }) {
    const directory = await mkdtemp(join(tmpdir(), "parley-keystore-"));
    onTestFinished(() => rm(directory, { recursive: true, force: true }));
    const source = { keystoreFile: join(directory, "keystore.json"), passwordFile: join(directory, "password") };
    await writeFile(source.keystoreFile, JSON.stringify(pbkdf2));
    await writeFile(source.passwordFile, `${PASSWORD}\n`);
    await chmod(source.keystoreFile, modes.keystore);
    await chmod(source.passwordFile, modes.password);
    return source;
  }

  it("reads those that their owner alone may read", async () => {
    expect(await readSigningKey(await files({ keystore: 0o600, password: 0o400 }), 1)).toBe(SECRET);
    expect(await readSigningKey(SECRET, 1)).toBe(SECRET);
  });

  it.each([
    [0o640, 0o600],
    [0o600, 0o604],
    [0o600, 0o620],
  ])("refuses modes %o and %o", async (keystore, password) => {
    await expect(readSigningKey(await files({ keystore, password }), 1)).rejects.toMatchObject(refused);
  });

  it("refuses a key of another scheme, and files that are not there", async () => {
    const source = await files({ keystore: 0o600, password: 0o600 });
    await expect(readSigningKey(source, 2)).rejects.toMatchObject(refused);
    await expect(readSigningKey({ ...source, passwordFile: `${source.passwordFile}.none` }, 1)).rejects.toMatchObject(refused);
  });
});
