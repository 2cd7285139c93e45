export {
  compressPublicKey,
  compressSignature,
  expandPublicKey,
  expandSignature,
  isValidPublicKey,
  isValidSignature,
} from "./points.ts";
export { provePossession, verifyPossession } from "./possession.ts";
export {
  aggregatePublicKeys,
  aggregateSignatures,
  generateSecretKey,
  publicKeyOf,
  type SignedDigest,
  sign,
  sumOfSignatures,
  verify,
} from "./signatures.ts";
export { DST_POP, DST_SIG, type Dst } from "./suites.ts";
export { verifyBatch } from "./verifyBatch.ts";
