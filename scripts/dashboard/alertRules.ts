/** A rule of Prometheus. */
export interface AlertRule {
  alert: string;
  expr: string;
  /** how long it has to hold */
  for: string;
  /** `page`: somebody gets up; `ticket`: in the morning */
  severity: "page" | "ticket";
  summary: string;
  /** what to do first */
  action: string;
}

/** The few things that should wake somebody. */
export const ALERT_RULES: readonly AlertRule[] = [
  {
    alert: "ParleyInvariantViolated",
    expr: "invariant_violations_total > 0",
    for: "0s",
    severity: "page",
    summary: "The audit found {{ $labels.id }} violated",
    action: "parley audit says which messages, blocks or certificates; specs/invariants.md what it means. Pause the peer concerned",
  },
  {
    alert: "ParleyAuditStandsStill",
    expr: "changes(audit_passes_total[15m]) == 0",
    for: "0s",
    severity: "ticket",
    summary: "The audit read nothing for a quarter of an hour",
    action: "look at its log, and at audit_read_failures_total",
  },
  {
    alert: "ParleyNotReady",
    expr: "ready_count == 0",
    for: "5m",
    severity: "page",
    summary: "{{ $labels.instance }} is not ready",
    action: "ask its /ready, which names the check that fails and what to try",
  },
  {
    alert: "ParleyNothingCertified",
    expr: "changes(operator_certified_beat_count[2m]) == 0",
    for: "0s",
    severity: "page",
    summary: "{{ $labels.instance }} has seen no certificate for two minutes",
    action: "compare with the other operators: either it is cut off, or more than a third of the stake is away",
  },
  {
    alert: "ParleyKeyUsedElsewhere",
    expr: "operator_doppelganger_total > 0",
    for: "0s",
    severity: "page",
    summary: "Somebody else signs with the key of {{ $labels.instance }}, or its records are old",
    action: "docs/operators.md §6, DOPPELGANGER: find the other process before anything is started again",
  },
  {
    alert: "ParleySigningSuspended",
    expr: "operator_suspended_count == 1",
    for: "2m",
    severity: "page",
    summary: "{{ $labels.instance }} signs nothing: its sources of the L1 disagree or are too few, or its clock is not the L1's",
    action: "its /ready says which; docs/operators.md §6, SOURCES_DISAGREE: the log names hosts and what they differ in",
  },
  {
    alert: "ParleyRollupQuarantined",
    expr: "operator_quarantined_count == 1",
    for: "1m",
    severity: "page",
    summary: "{{ $labels.instance }} refused the newest branch of {{ $labels.rollup }}",
    action: "compare the block that the log names with other operators",
  },
  {
    alert: "ParleyFaultFound",
    expr: "operator_faults_total > 0 or operator_sequencer_equivocations_total > 0",
    for: "0s",
    severity: "page",
    summary: "{{ $labels.instance }} found an operator or a sequencer lying",
    action: "operator_l1_reports_total says what became of the evidence; look at whom the log names",
  },
  {
    alert: "ParleyWrongProposalUndisputed",
    expr: "operator_disputes_unaffordable_total > 0 or increase(operator_unchecked_proposals_total[1h]) > 0",
    for: "0s",
    severity: "page",
    summary: "{{ $labels.instance }} cannot dispute, or could not check in time, an output of {{ $labels.rollup }}",
    action: "fund the account of ethKey, look at the load; the window of the output is running",
  },
  {
    alert: "ParleySequencerStopped",
    expr: "changes(sequencer_height_count[2m]) == 0",
    for: "0s",
    severity: "page",
    summary: "{{ $labels.instance }} has sealed no block for two minutes",
    action: "its log names what the next block waits for (beat_skipped)",
  },
  {
    alert: "ParleyBatchesLate",
    expr: "sequencer_unposted_blocks_count > 120",
    for: "5m",
    severity: "page",
    summary: "{{ $labels.instance }} has not brought its blocks to the L1; after the sequencing window the L1 goes on without it",
    action: "fund its batcher, and compare the L1's prices with its caps",
  },
  {
    alert: "ParleyDeliveriesStuck",
    expr: "relayer_pending_transactions_count > 0 and on (instance, destination) increase(relayer_transactions_total[10m]) == 0",
    for: "10m",
    severity: "ticket",
    summary: "{{ $labels.instance }} has transactions on {{ $labels.destination }} that nobody includes",
    action: "look at that rollup's sequencer, and at the relayer's balance there",
  },
];

/** As a rule file of Prometheus: YAML, every text in quotes. */
export function renderAlertRules(rules: readonly AlertRule[]): string {
  const quoted = (text: string) => JSON.stringify(text);
  const lines = rules.flatMap((rule) => [
    `      - alert: ${rule.alert}`,
    `        expr: ${quoted(rule.expr)}`,
    `        for: ${rule.for}`,
    "        labels:",
    `          severity: ${rule.severity}`,
    "        annotations:",
    `          summary: ${quoted(rule.summary)}`,
    `          action: ${quoted(rule.action)}`,
  ]);
  return [
    "# Made by `npm run dashboard` from scripts/dashboard/alertRules.ts.",
    "groups:",
    "  - name: parley",
    "    rules:",
    ...lines,
    "",
  ].join("\n");
}
