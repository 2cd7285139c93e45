export { OPERATOR_METRICS_HELP } from "./metricsHelp.ts";
export type { Quarantine } from "./quarantine.ts";
export { type Operator, type OperatorConfig, type OperatorDeps, startOperator } from "./startOperator.ts";
