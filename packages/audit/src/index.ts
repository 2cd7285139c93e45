export { Auditor, type AuditRow, type AuditStatus, type AuditStep } from "./Auditor.ts";
export { auditOnce } from "./auditOnce.ts";
export { type AuditReport, type FollowAuditOptions, followAudit } from "./followAudit.ts";
export { AUDIT_METRICS } from "./metrics.ts";
export type { AuditDeployment } from "./readers/L1Reader.ts";
export type { Sample } from "./Sample.ts";
