export { RELAYER_METRICS } from "./metrics.ts";
export { type Action, type PlanLane, type PlanState, planDeliveries } from "./planDeliveries.ts";
export { type Relayer, type RelayerConfig, type RelayerDeps, startRelayer } from "./startRelayer.ts";
