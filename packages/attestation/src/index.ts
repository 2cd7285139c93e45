export { type Aggregation, aggregate } from "./aggregate.ts";
export {
  evidenceBetween,
  type FaultBetweenTables,
  type ForkBetweenTables,
  forksBetween,
  type SignedUnder,
} from "./betweenTables.ts";
export { type ChallengeAnswer, type ChallengeVerdict, challengeVerdict } from "./challengeVerdict.ts";
export { decodePrestate } from "./decodePrestate.ts";
export {
  type EquivocationEvidence,
  type EvidenceSigning,
  type EvidenceStatement,
  equivocationEvidence,
  type FalseTableEvidence,
  falseTableEvidence,
} from "./evidence.ts";
export { type AttestedCheckpoint, countsAnotherSeat, type Equivocation } from "./faults.ts";
export { HandoverBook, type ShareVerdict } from "./HandoverBook.ts";
export { type Leadership, leaderOf } from "./leaderOf.ts";
export { type PeerDirectoryOptions, type PeerJudge, peerDirectory } from "./peerDirectory.ts";
export {
  checkVote,
  NO_ANCHOR,
  type SignedHead,
  signedHeadOf,
  subjectOf,
  type Vote,
  type VoteDecision,
  type VoteRecords,
  type VoteRefusal,
} from "./protection.ts";
export { type RoundEffect, type RoundEvent, type RoundInput, step } from "./round.ts";
export { admit, type RoundMessage } from "./roundMessages.ts";
export { DEFAULT_ROUND_PARAMS, type RoundParams } from "./roundParams.ts";
export { createRound, currentBeat, type RoundConfig, type RoundState, succeed } from "./roundState.ts";
export { bls12381 } from "./schemes/bls12381.ts";
export type { Scheme, SignedDigest } from "./schemes/Scheme.ts";
export { schemeOf } from "./schemes/schemeOf.ts";
export { secp256k1 } from "./schemes/secp256k1.ts";
export { type Candidate, selectHeads } from "./selectHeads.ts";
export { type TraceEntry, TraceTree, traceTreeRoot } from "./TraceTree.ts";
export {
  type CertificateFault,
  type CertificateVerdict,
  verifyCertificate,
  verifyPackedCertificate,
} from "./verifyCertificate.ts";
export { type HandoverFault, type HandoverVerdict, verifyHandover, verifyPackedHandover } from "./verifyHandover.ts";
