import { randomBytes } from "node:crypto";
import { join } from "node:path";
import type { SigningKeyConfig } from "@parley/devnet/roleConfigs";
import { type Hex, ParleyError, type Scheme } from "@parley/primitives";
import { writeFileAtomic } from "@parley/runtime";
import { encryptKeystore, type KeySource, readSigningKey } from "@parley/signer";

const ONLY_OWNER = { mode: 0o600 };

/** Writes a key as a keystore with a password of its own, both readable by their owner alone. @throws ParleyError STORE_FAILED */
export async function writeKeyFiles(
  directory: string,
  name: string,
  { secretKey, scheme }: { secretKey: Hex; scheme: Scheme },
): Promise<Exclude<KeySource, Hex>> {
  const files = { keystoreFile: join(directory, `${name}.json`), passwordFile: join(directory, `${name}.password`) };
  const password = randomBytes(32).toString("hex");
  await writeFileAtomic(files.passwordFile, password, ONLY_OWNER);
  const keystore = await encryptKeystore({ secretKey, scheme, password, description: `signing key of a Parley operator: ${name}` });
  await writeFileAtomic(files.keystoreFile, `${JSON.stringify(keystore, undefined, 2)}\n`, ONLY_OWNER);
  return files;
}

/** The secret key of a configuration. @throws ParleyError CONFIG_INVALID where a remote signer has it; KEYSTORE_INVALID */
export async function ownKey(source: SigningKeyConfig, scheme: Scheme): Promise<Hex> {
  if (typeof source === "object" && "signerUrl" in source) {
    throw new ParleyError("CONFIG_INVALID", "A remote signer has this operator's key, and proves nothing for it", {
      fields: { signerUrl: source.signerUrl },
      hint: "run this once with the keystore in the configuration, where it can be read, and name the signer afterwards",
    });
  }
  return readSigningKey(source, scheme);
}
