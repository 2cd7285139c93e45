export { DEADLINE_SELECTOR, deadlineAttribute, GAS_LIMIT_SELECTOR, gasLimitAttribute } from "./attributes.ts";
export { type BeatGrid, beatOf, beatStartMs } from "./beats.ts";
export {
  arrayCodec,
  type Codec,
  decodeError,
  hexCodec,
  intCodec,
  type JsonValue,
  objectCodec,
  oneOfCodec,
  refineCodec,
  textCodec,
  uintCodec,
} from "./codec.ts";
export {
  decodeAttestation,
  decodeCertificate,
  decodeCertifiedCheckpoint,
  decodeDeclaration,
  decodeDeployment,
  decodeHead,
  decodeMessage,
  decodeOperatorTable,
  decodeProposal,
  decodeSealedBlock,
  encodeAttestation,
  encodeCertificate,
  encodeCertifiedCheckpoint,
  encodeDeclaration,
  encodeDeployment,
  encodeHead,
  encodeMessage,
  encodeOperatorTable,
  encodeProposal,
  encodeSealedBlock,
  LIMITS,
} from "./codecs.ts";
export { compareHex } from "./compareHex.ts";
export type { Deployment, RollupDeployment } from "./deployment.ts";
export {
  type AttestationInputs,
  attestationDigest,
  declarationDigest,
  equivocationId,
  forkId,
  popDigest,
  proposalDigest,
} from "./digests.ts";
export { ERROR_CODES, type ErrorCode } from "./errorCodes.ts";
export { compareHeads, contentHash, headHash, headsRoot, sealDigest, sortHeads } from "./heads.ts";
export {
  type AllocEntry,
  allocHash,
  codeHash,
  GATEWAY_ADDRESS,
  type GenesisInputs,
  genesisHash,
  LIGHT_CLIENT_ADDRESS,
  POLICY_ADDRESS,
  rollupId,
} from "./identities.ts";
export { decodeEvmAddress, encodeEvmAddress } from "./interoperableAddress.ts";
export { Frontier, MerkleTree, merkleRoot, node, type RangeClaim, rangeProof, rangeRoot } from "./merkle.ts";
export { type Lane, laneLeaf, messageHash, outboxRoot } from "./messages.ts";
export { nearestKey } from "./nearestKey.ts";
export { operatorLeaf, shareLeaf, sharesRoot, tableRoot, totalWeight } from "./operatorTable.ts";
export { ParleyError, type ParleyErrorOptions, type Recovery } from "./ParleyError.ts";
export { decodeSigners, encodeSigners, isQuorum } from "./quorum.ts";
export type {
  Address,
  Attestation,
  Certificate,
  CertifiedCheckpoint,
  Declaration,
  Finality,
  Head,
  Hex,
  Message,
  Operator,
  OperatorTable,
  Proposal,
  Scheme,
  SealedBlock,
  Share,
} from "./types.ts";
export { ZERO_HASH } from "./words.ts";
