export {
  attributeValues,
  DEADLINE_SELECTOR,
  DEFAULT_GAS_LIMIT,
  DEFAULT_LIFETIME_SECONDS,
  deadlineAttribute,
  GAS_LIMIT_SELECTOR,
  gasLimitAttribute,
} from "./attributes.ts";
export { batchDigest, inboxOf } from "./batches.ts";
export { type BeatGrid, beatOf, beatOffsetMs, beatStartMs } from "./beats.ts";
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
  attachedRollupCodec,
  decodeAttestation,
  decodeCertificate,
  decodeCertifiedCheckpoint,
  decodeDeclaration,
  decodeDeployment,
  decodeHandover,
  decodeHandoverShare,
  decodeHead,
  decodeMessage,
  decodeOperatorTable,
  decodePeerClaim,
  decodeProposal,
  decodeSealedBlock,
  decodeSequencerStatement,
  derivationRanges,
  encodeAttestation,
  encodeCertificate,
  encodeCertifiedCheckpoint,
  encodeDeclaration,
  encodeDeployment,
  encodeHandover,
  encodeHandoverShare,
  encodeHead,
  encodeMessage,
  encodeOperatorTable,
  encodePeerClaim,
  encodeProposal,
  encodeSealedBlock,
  encodeSequencerStatement,
  headsCodec,
  LIMITS,
  rollupDeploymentCodec,
} from "./codecs.ts";
export { compareHex } from "./compareHex.ts";
export { type AttachedRollup, type Deployment, isAttached, type MemberChain, membersOf, type RollupDeployment } from "./deployment.ts";
export { type DerivationParams, derivationHash, type ParentRollup } from "./derivation.ts";
export {
  type AttestationInputs,
  attestationDigest,
  declarationDigest,
  equivocationId,
  forkId,
  type HandoverInputs,
  handoverDigest,
  popDigest,
  proposalDigest,
  type RecordInputs,
  recordHash,
} from "./digests.ts";
export { consumedLink, refundId } from "./endings.ts";
export { CHANGE_OVER_SECONDS, firstBeatOf } from "./epochs.ts";
export { ERROR_CODES, type ErrorCode } from "./errorCodes.ts";
export {
  type Cover,
  certificateOf,
  coverOf,
  type HeadPart,
  type HeadSection,
  packHeadSection,
  type SealedHeadSection,
} from "./HeadSection.ts";
export {
  checkpointRoot,
  compareHeads,
  contentHash,
  detailsHash,
  type HeadOutline,
  headHash,
  headsRoot,
  outlineHash,
  sealDigest,
  sortHeads,
} from "./heads.ts";
export {
  type AllocEntry,
  allocHash,
  type CodeParts,
  codeHash,
  codeHashWith,
  EXITS_ADDRESS,
  GATEWAY_ADDRESS,
  type GenesisInputs,
  genesisHash,
  L1_GATEWAY_ADDRESS,
  LIGHT_CLIENT_ADDRESS,
  POLICY_ADDRESS,
  type Predeploy,
  rollupId,
  STATE_READER_ADDRESS,
  SYSTEM_ADDRESS,
  SYSTEM_BALANCE,
} from "./identities.ts";
export { decodeEvmAddress, encodeEvmAddress } from "./interoperableAddress.ts";
export {
  type BatchClaim,
  type BatchProof,
  type BatchShape,
  batchParts,
  batchShape,
  Lane,
  type LaneParts,
  link,
  SEGMENT,
} from "./Lane.ts";
export { type L1Message, l1MessageId, messageToL1Id } from "./l1Messages.ts";
export { leaderSeedOf } from "./leaderSeedOf.ts";
export {
  decodeManifest,
  describeRollup,
  encodeManifest,
  type GenesisRules,
  MANIFEST_VERSION,
  MAX_GAS_LIMIT,
  MAX_MANIFEST_LENGTH,
  MIN_GAS_LIMIT,
  manifestAgeProblem,
  manifestProblem,
  predeploysCodec,
  type RollupManifest,
  rollupNameCodec,
} from "./manifest.ts";
export { Frontier, MerkleTree, merkleRoot, node, type RangeClaim, rangeProof, rangeProofLength, rangeRoot } from "./merkle.ts";
export { messageHash } from "./messages.ts";
export { nearestKey } from "./nearestKey.ts";
export { operatorLeaf, shareLeaf, sharesRoot, tableRoot, totalWeight } from "./operatorTable.ts";
export { type LaneLeafInputs, laneLeaf, outboxRoot } from "./outbox.ts";
export {
  type Parcel,
  type ParcelBody,
  type ParcelMessage,
  packParcel,
  parcelMessages,
  parcelOutboxRoot,
  type SealedParcel,
  unpackParcel,
} from "./Parcel.ts";
export { ParleyError, type ParleyErrorOptions, type Recovery } from "./ParleyError.ts";
export { packCertificate, packedEpoch, unpackCertificate } from "./packCertificate.ts";
export { packHandover, unpackHandover } from "./packHandover.ts";
export { networkIdOf, type PeerClaim, peerDigest } from "./peers.ts";
export { decodeSigners, encodeSigners, isQuorum } from "./quorum.ts";
export {
  type PrestateAccount,
  type TracedBlock,
  type TracesInputs,
  tracedIndex,
  traceHash,
  traceKeyDigest,
  traceKeyOf,
  traceLeaf,
  tracePlace,
  tracesDigest,
} from "./traces.ts";
export type {
  Address,
  Attestation,
  Certificate,
  CertifiedCheckpoint,
  Declaration,
  Finality,
  HandoverCertificate,
  HandoverShare,
  Head,
  Hex,
  Message,
  Operator,
  OperatorTable,
  Proposal,
  Scheme,
  SealedBlock,
  SequencerStatement,
  Share,
} from "./types.ts";
export { ZERO_HASH } from "./words.ts";
