/** Help text of every metric that an operator counts, for `createMetrics`. */
export const OPERATOR_METRICS_HELP: Readonly<Record<string, string>> = {
  operator_beat_count: "The beat that the operator is in",
  operator_block_count: "Newest block of a rollup that this operator executed and found right",
  operator_catch_up_failures_total: "Requests for missing blocks that brought none",
  operator_certificate_latency_seconds: "Time from the start of a beat to its certificate, of the last one",
  operator_certified_beat_count: "The last beat with a certificate",
  operator_invalid_seals_total: "Blocks without a valid seal of their sequencer",
  operator_invalid_signatures_total: "Round messages and certificates with a wrong signature, by topic",
  operator_l1_failures_total: "Calls to the L1 that failed",
  operator_l1_reports_total: "Reports of faults that the L1 took or refused, by outcome",
  operator_lag_count: "Sealed blocks of a rollup that this operator has not executed yet",
  operator_origin_waits_total: "Checks of an L1 origin that this operator's L1 did not confirm, by verdict",
  operator_quarantined_count: "1 for a rollup of which no unsafe head is signed: its branch ended",
  operator_proposals_total: "Outputs of a rollup that somebody proposed to the L1's settlement, as this operator saw them",
  operator_unchecked_proposals_total: "Outputs among them of which half of the window was over before this operator had derived so far",
  operator_wrong_proposals_total: "Outputs among them that this operator derived otherwise, or not within half of their window",
  operator_disputes_unaffordable_total: "Wrong proposals that this operator had no bond for when it was to dispute them",
  operator_settlement_calls_total: "Disputes, settles, finalizes and pays of the L1's settlement that the L1 took or refused, by outcome",
  operator_round_events_total:
    "What happened in rounds: declared, proposed, voted, view_changed, certified, message_dropped, attestation_invalid",
  operator_sequencer_equivocations_total:
    "Second blocks that a sequencer signed for one number and anchor, by a seal or by a batch on the L1",
  operator_faults_total: "Equivocations of operators that were found, by seat",
  rollup_finalized_block_count: "Newest block of a rollup that was derived from what is final on the L1",
  rollup_safe_block_count: "Newest block of a rollup that was derived from the L1",
  operator_votes_refused_total: "Votes that the slashing protection refused, by reason",
};
