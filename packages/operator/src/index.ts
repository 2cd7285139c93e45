export { CheckpointStore } from "./CheckpointStore.ts";
export { L1Reporter } from "./L1Reporter.ts";
export { OPERATOR_METRICS_HELP } from "./metricsHelp.ts";
export type { RemoteKeySource } from "./openSigner.ts";
export type { DerivedNumber } from "./proposals.ts";
export type { Quarantine } from "./quarantine.ts";
export { SettlementWatch, type WatchedRollup } from "./SettlementWatch.ts";
export { newSigningKey, type ProvenKey, provenKey } from "./signingKeys.ts";
export { type Operator, type OperatorConfig, type OperatorDeps, startOperator } from "./startOperator.ts";
