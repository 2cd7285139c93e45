export { type BuildDeliveryOptions, buildDelivery, type LaneAtHead } from "./buildDelivery.ts";
export { type ChainClient, type ChainClientOptions, chainClient, reading, shortReason } from "./chainClient.ts";
export {
  type DeliveredMessage,
  type Delivery,
  decodeDelivery,
  decodeSubmission,
  encodeDelivery,
  encodeSubmission,
  type HeadProof,
  type LaneProof,
} from "./delivery.ts";
export { type FoundMessage, findMessage } from "./findMessage.ts";
export { type LaneMessagesOptions, laneMessages, type SentMessage } from "./laneMessages.ts";
export { type MessageStatus, type MessageStatusWord, messageStatus } from "./messageStatus.ts";
export { publishedTable } from "./publishedTable.ts";
export { findRollup, rollupOf } from "./rollups.ts";
export { type SendMessageOptions, type SentReceipt, sendMessage } from "./sendMessage.ts";
export { checkEvidence, checkSteps } from "./verify/checkEvidence.ts";
export { type BlockEvidence, type Evidence, type RollupIdentity, STEP_NAMES, type Step, type StepName } from "./verify/Evidence.ts";
export { gatherEvidence, type VerifyDeployment } from "./verify/gatherEvidence.ts";
export { type Verification, verifyMessage } from "./verify/verifyMessage.ts";
