/** Help text of every metric that an operator counts, for `createMetrics`. */
export const OPERATOR_METRICS_HELP: Readonly<Record<string, string>> = {
  operator_attached_failures_total: "Looks at an attached chain or the L1 that brought nothing, by rollup",
  operator_attached_head_count: "Newest head of an attached chain that this operator may sign, by rollup and finality",
  operator_beat_offset_seconds:
    "Time from the start of a beat to each step of it, by stage: heard and executed of blocks, declared, proposed, voted and certified of rounds",
  operator_beat_count: "The beat that the operator is in",
  operator_block_count: "Newest block of a rollup that this operator executed and found right",
  operator_catch_up_failures_total: "Requests for missing blocks that brought none",
  operator_challenge_calls_total:
    "What this operator called of the execution challenges, by step (commit, close, draw, ask, open, settle) and outcome; a refusal of a step that one does for all is normal",
  operator_challenge_misses_count:
    "Challenges that this operator missed and that count now: of so many as the contract says it loses its seat for a time",
  operator_challenge_suspension_end_seconds:
    "Until when this operator is in no table that is published, Unix time; 0: it never was suspended",
  operator_certificate_latency_seconds: "Time from the start of a beat to its certificate, of the last one",
  operator_l1_age_seconds: "By what the clock is ahead of the newest block of the L1",
  operator_certified_beat_count: "The last beat with a certificate",
  operator_epoch_count: "Epoch of the operator table that this operator works under",
  operator_epoch_errand_failures_total:
    "Repeated hand-over shares, publications of the next epoch, questions for hand-overs, and claims of the own peer that failed, by errand: repeat, publish, ask, claim",
  operator_epoch_publications_total: "Next epochs that this operator published, by outcome",
  operator_handed_over_epoch_count: "The last epoch that a quorum handed over to",
  operator_published_epoch_count: "Newest epoch that is final on this operator's L1",
  operator_invalid_seals_total: "Blocks without a valid seal of their sequencer",
  operator_invalid_signatures_total: "Round messages and certificates with a wrong signature, by topic",
  operator_l1_failures_total: "Calls to the L1 that failed",
  operator_l1_reports_total: "Reports of faults that the L1 took or refused, by outcome",
  operator_lag_count: "Sealed blocks of a rollup that this operator has not executed yet",
  operator_oldest_block_count: "Oldest block of a rollup that this operator still has: 1 while it has forgotten none",
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
  operator_statements_count:
    "What a sequencer signed and the own chain does not hold, kept as possible evidence, by rollup and shelf: executed or heard",
  operator_forks_between_tables_total:
    "Two heads of one place, one signed under each of two operator tables, by whether both are certified or only some operator signed both",
  operator_faults_total: "Equivocations of operators, and hand-overs to false tables, that were found, by seat",
  rollup_finalized_block_count: "Newest block of a rollup that was derived from what is final on the L1",
  rollup_safe_block_count: "Newest block of a rollup that was derived from the L1",
  operator_source_disagreements_total:
    "Questions to the sources of the L1, or of an attached chain, that they answered differently, by chain",
  operator_source_lag_blocks: "Blocks that a source is behind the newest one of all, by chain and host",
  operator_sources_answering_count: "Sources of a chain that answered and kept up when they were asked last",
  operator_suspended_count:
    "1 while nothing is signed, because the sources of the L1 disagree or too few answer, or its clock and this one differ",
  operator_trace_seconds: "Time that the trace of a block took, by rollup",
  operator_traces_count: "Traces of blocks that are kept because the L1 may ask about them",
  operator_unanswered_challenges_total: "Questions of the L1 about a block that this operator signed and has no answer about",
  operator_untraced_blocks_total: "Executed blocks of which no trace could be taken, by rollup: there is no answer about them",
  operator_untraced_waiting_count: "Executed blocks that wait for their trace, by rollup",
  operator_void_challenges_total: "Questions about which no answer had most of the stake behind it, so that nobody missed",
  operator_withheld_total: "Declarations, proposals and votes that were not made, or not sent, meanwhile",
  operator_signer_failures_total: "Signatures that the signer did not give, for want of an answer or of a disk, by topic",
  operator_doppelganger_total: "Signs that somebody else signs with this operator's key, or that its records are too old, by reason",
  operator_doppelganger_listening_count: "1 while the operator listens for its own key before it signs anything",
  operator_votes_refused_total: "Votes that the slashing protection refused, by reason",
};
