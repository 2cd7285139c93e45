import { readFile } from "node:fs/promises";
import { generateKeyPair, generateKeyPairFromSeed } from "@libp2p/crypto/keys";
import type { Ed25519PrivateKey } from "@libp2p/interface";
import { ParleyError } from "@parley/primitives";
import { writeFileAtomic } from "@parley/runtime";

const SEED_BYTES = 32;

/** A key for one life. */
export function newPeerKey(): Promise<Ed25519PrivateKey> {
  return generateKeyPair("Ed25519");
}

/**
 * The Ed25519 key that makes the peer id, made and kept at the first call: 32 bytes of seed in hex, readable by their owner only, synced before it is used.
 * @throws ParleyError STORE_FAILED when the file can be neither read nor written, or holds something else
 */
export async function loadPeerKey(path: string): Promise<Ed25519PrivateKey> {
  let text: string;
  try {
    text = await readFile(path, "utf8");
  } catch (cause) {
    if (!(cause instanceof Error && "code" in cause && cause.code === "ENOENT")) {
      throw new ParleyError("STORE_FAILED", `The peer key ${path} cannot be read`, { fields: { path }, cause, hint: "check who owns it" });
    }
    const key = await newPeerKey();
    await writeFileAtomic(path, `${Buffer.from(key.raw.subarray(0, SEED_BYTES)).toString("hex")}\n`, { mode: 0o600 });
    return key;
  }
  const seed = /^([0-9a-f]{64})\n?$/.exec(text)?.[1];
  if (seed === undefined) {
    throw new ParleyError("STORE_FAILED", `The file ${path} holds no peer key`, {
      fields: { path },
      hint: "restore it; or delete it for another peer id, which peers that name this one by /p2p/ have to learn",
    });
  }
  return generateKeyPairFromSeed("Ed25519", Buffer.from(seed, "hex"));
}
