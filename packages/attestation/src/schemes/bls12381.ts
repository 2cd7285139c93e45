import { aggregatePublicKeys, DST_SIG, provePossession, publicKeyOf, sign, sumOfSignatures, verify, verifyBatch } from "@parley/bls";
import { ParleyError } from "@parley/primitives";
import type { Scheme } from "./Scheme.ts";

/** Scheme 1 of specs/wire.md §7: signatures are summed. Those of one operator are compressed, 96 bytes; a certificate's is 256 bytes as in EIP-2537. */
export const bls12381: Scheme = {
  name: "bls12-381",
  publicKeyOf,
  provePossession,
  sign: (secretKey, digest) => sign({ secretKey, digest, dst: DST_SIG }),
  verifyBatch,
  aggregate: sumOfSignatures,
  verifyAggregate({ publicKeys, digest, signature }) {
    // Contracts take no other form.
    if (signature.length !== 2 + 2 * 256) return false;
    try {
      return verify({ publicKey: aggregatePublicKeys(publicKeys), digest, signature, dst: DST_SIG });
    } catch (error) {
      if (error instanceof ParleyError && /^0x[0-9a-f]{64}$/i.test(digest)) return false;
      throw error;
    }
  },
};
