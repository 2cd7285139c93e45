import { readFile, stat } from "node:fs/promises";
import { type Hex, ParleyError, type Scheme } from "@parley/primitives";
import { decryptKeystore } from "./keystore.ts";
import type { KeySource } from "./signerConfig.ts";

/** Readable or writable by others than the owner. */
const OTHERS = 0o077;
const MOST_BYTES = 65_536;

/**
 * The secret key of a source. Files have to belong to their owner alone (mode 0600 or less).
 * @throws ParleyError KEYSTORE_INVALID when a file cannot be read, or can be by others, or does not give a key of the scheme
 */
export async function readSigningKey(source: KeySource, scheme: Scheme): Promise<Hex> {
  if (typeof source === "string") return source;
  const keystore = await readSecretFile(source.keystoreFile);
  const password = await readSecretFile(source.passwordFile);
  let json: unknown;
  try {
    json = JSON.parse(keystore);
  } catch {
    throw new ParleyError("KEYSTORE_INVALID", `The keystore ${source.keystoreFile} is no JSON`, { fields: { file: source.keystoreFile } });
  }
  const opened = await decryptKeystore(json, password);
  if (opened.scheme === scheme) return opened.secretKey;
  throw new ParleyError("KEYSTORE_INVALID", "The keystore holds a key of another scheme than the operator set's", {
    fields: { file: source.keystoreFile, scheme, keystore: opened.scheme },
    hint: "keystores of secp256k1 sets say so under parley.scheme",
  });
}

/** A file that only its owner may read, as text. @throws ParleyError KEYSTORE_INVALID */
export async function readSecretFile(path: string): Promise<string> {
  const refused = (problem: string, hint: string, cause?: unknown) =>
    new ParleyError("KEYSTORE_INVALID", `The file ${path} ${problem}`, { fields: { path }, cause, hint });
  let mode: number;
  let size: number;
  try {
    ({ mode, size } = await stat(path));
  } catch (cause) {
    throw refused("cannot be read", "check the path", cause);
  }
  if ((mode & OTHERS) !== 0) throw refused("can be read by others", `chmod 600 ${path}`);
  if (size > MOST_BYTES) throw refused(`is longer than ${MOST_BYTES} bytes`, "check the path");
  try {
    return await readFile(path, "utf8");
  } catch (cause) {
    throw refused("cannot be read", "check its permissions", cause);
  }
}
