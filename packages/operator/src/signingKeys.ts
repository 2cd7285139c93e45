import { schemeOf } from "@parley/attestation";
import { generateSecretKey } from "@parley/bls";
import { type Address, type Deployment, type Hex, popDigest } from "@parley/primitives";
import type { Rng } from "@parley/runtime";
import { bytesToHex } from "viem";

/** What the registry takes of a key (specs/wire.md §8). */
export interface ProvenKey {
  publicKey: Hex;
  proof: Hex;
}

/** A fresh signing key of the operator set's scheme. @param rng has to be the system's */
export function newSigningKey({ table }: Pick<Deployment, "table">, rng: Pick<Rng, "bytes">): Hex {
  const material = rng.bytes(32);
  return table.scheme === 1 ? generateSecretKey(material) : bytesToHex(material);
}

/** The public key with the proof that `operator` has it. @throws ParleyError DECODE_FAILED for a key that is none */
export function provenKey({ table, l1 }: Pick<Deployment, "table" | "l1">, operator: Address, secretKey: Hex): ProvenKey {
  const scheme = schemeOf(table);
  const publicKey = scheme.publicKeyOf(secretKey);
  const digest = popDigest({ l1ChainId: table.l1ChainId, registrar: l1.operatorRegistry, operator, publicKey });
  return { publicKey, proof: scheme.provePossession(secretKey, digest) };
}
