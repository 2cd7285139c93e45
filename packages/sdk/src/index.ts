export { type BuildParcelOptions, buildParcel, type LaneAtHead, outboxRootOfLanes } from "./buildParcel.ts";
export { decodeDelivery, decodeSubmission, encodeDelivery, encodeSubmission } from "./calldata.ts";
export { type ChainClient, type ChainClientOptions, chainClient, isUnanswered, localClient, reading, shortReason } from "./chainClient.ts";
export { type FoundMessage, findMessage } from "./findMessage.ts";
export { inParts } from "./inParts.ts";
export { type BlobRequest, type BlobSource, isBlobMissing, readBlobs } from "./l1/BlobSource.ts";
export { type BeaconBlobsOptions, beaconBlobs } from "./l1/beaconBlobs.ts";
export { blobsFrom } from "./l1/blobsFrom.ts";
export { type BlobSidecar, pooledTransaction, sidecarOf } from "./l1/blobTransaction.ts";
export {
  appointCommitter,
  type ChallengePeriod,
  type ChallengeSchedule,
  type ChallengeStanding,
  type Challenges,
  challengesOf,
  checkpointScore,
  drawnPosition,
  encodeAsk,
  encodeVerdict,
  periodAt,
  periodEndsAt,
  readChallengeStanding,
  undecidedPeriods,
} from "./l1/challenges.ts";
export { developmentBlobs, isDevelopmentChain } from "./l1/developmentBlobs.ts";
export {
  accountsOf,
  type EndingView,
  encodeClaim,
  encodeEnd,
  encodeLeave,
  findEnd,
  isClaimed,
  type ProvenBalance,
  proveBalance,
  proveCounts,
  type RegisteredGenesis,
  readEnding,
  registeredGenesis,
  type ShownEnd,
} from "./l1/ending.ts";
export { type Home, homeOf } from "./l1/homeOf.ts";
export { loadKzg, versionedHashOf } from "./l1/kzg.ts";
export { L1Blocks } from "./l1/L1Blocks.ts";
export { L1Reader, type L1ReaderOptions } from "./l1/L1Reader.ts";
export { l1BlockOf } from "./l1/l1BlockOf.ts";
export { type PublishedManifest, type RegisteredRollup, readManifests, registeredRollup } from "./l1/manifests.ts";
export {
  allocateAll,
  becomeOperator,
  joinSet,
  leaveSet,
  type OperatorCall,
  type OperatorStanding,
  readStanding,
  rotateKey,
} from "./l1/operatorSet.ts";
export { type L1Places, l1PlacesOf, portalOf } from "./l1/portalOf.ts";
export { type InboxBlock, type InboxCarrier, type ReadL1BlockOptions, readL1Block } from "./l1/readL1Block.ts";
export { type PortalBlock, readPortalBlock } from "./l1/readPortalBlock.ts";
export {
  type CertifiedHead,
  certifiedHead,
  encodeCertify,
  encodeDispute,
  encodeFinalize,
  encodePropose,
  encodeSettle,
  type Output,
  type ProposedOutput,
  readSettlement,
  recordedHead,
  type SettlementAction,
  type SettlementView,
  settlementActions,
  settlementOf,
} from "./l1/settlement.ts";
export {
  encodeDeliver,
  finalBlockFrom,
  findWithdrawal,
  isDelivered,
  outputOf,
  type ProvenWithdrawal,
  proveWithdrawal,
  type RollupMessage,
  sentSlot,
  type Withdrawal,
  type WithdrawalStatus,
  withdrawalStatus,
} from "./l1/withdrawals.ts";
export { type LocatedMessage, locateMessage } from "./locateMessage.ts";
export { type MessageStatus, type MessageStatusWord, messageStatus } from "./messageStatus.ts";
export { OperatorTables } from "./OperatorTables.ts";
export { type OpenedLane, OUTBOX_BLOCKS, OutboxReader, type SentMessage } from "./OutboxReader.ts";
export { publishedTable } from "./publishedTable.ts";
export { type HeardRollup, readPolicy } from "./readPolicy.ts";
export { findMember, type Members, memberOf, rollupOf } from "./rollups.ts";
export { type SendMessageOptions, type SentReceipt, sendMessage } from "./sendMessage.ts";
export { agreeingClient, hostsOf } from "./sources/agreeingClient.ts";
export type { Source } from "./sources/answerOf.ts";
export type { LagLimits } from "./sources/headLag.ts";
export { Sources, type SourcesOptions } from "./sources/Sources.ts";
export { encodeReceipt, type RawReceipt } from "./state/encodeReceipt.ts";
export { encodeTransaction, type RawTransaction } from "./state/encodeTransaction.ts";
export { proveInTrie } from "./state/proveInTrie.ts";
export { type ProveLogOptions, type ProvenLog, proveLog, proveReceipt, receiptKey } from "./state/proveLog.ts";
export { type ProvenAccount, type ProvenSlot, type ProveStateOptions, proveState, readAccount } from "./state/proveState.ts";
export { type BlockHeader, readHeader, readHeaderChain } from "./state/readHeader.ts";
export { decodeRevert, type TriedCall, type TryResult, tryCall } from "./tryCall.ts";
export { checkEvidence, checkSteps } from "./verify/checkEvidence.ts";
export {
  type BlockEvidence,
  type Evidence,
  type RollupIdentity,
  STEP_NAMES,
  type Step,
  type StepName,
  type StepStatus,
} from "./verify/Evidence.ts";
export { gatherEvidence, headsRootOf, type VerifyDeployment } from "./verify/gatherEvidence.ts";
export { canonicalProof, EMPTY_TRIE_ROOT, trieLookup } from "./verify/trieProof.ts";
export { type Verification, verifyMessage } from "./verify/verifyMessage.ts";
