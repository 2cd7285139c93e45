/** Help text of every metric that a relayer counts, by name; for `createMetrics`. */
export const RELAYER_METRICS: Readonly<Record<string, string>> = {
  relayer_beat_offset_seconds: "time from the start of a beat until the relayer had its certificate",
  relayer_certificates_total: "certificates that came in, by verdict: new, stale, foreign, untimely, invalid",
  relayer_certified_beat_count: "newest certified beat that the relayer has seen",
  relayer_delivered_messages_total: "messages whose recipients took them from this relayer's deliveries, by destination",
  relayer_deliveries_total: "delivery transactions sent, by destination",
  relayer_delivery_faults_total: "deliveries that a destination refused, by the contracts' error",
  relayer_adopted_epoch_count: "newest operator table that a destination has, by destination",
  relayer_epoch_count: "newest operator table that is final on the L1",
  relayer_tables_total: "operator tables to be brought to a destination, by destination and outcome: sent, refused",
  relayer_delivery_round_seconds:
    "time that a round which sent something took: looking at the destination, planning, sending; by destination",
  relayer_failed_messages_total: "messages whose recipients failed in this relayer's deliveries, by destination",
  relayer_failures_total: "rounds that ended with an error, mostly an RPC that did not answer, by what was done and rollup",
  relayer_lane_mismatches_total: "times that a source's logs did not add up to its certified head",
  relayer_pending_transactions_count: "transactions that are in no block yet, by destination",
  relayer_scanned_block_count: "last block whose messages were read, by source",
  relayer_settled_block_count: "newest block that is final on the L1, by rollup",
  relayer_settlements_total: "what was to be shown to the L1's settlement, by rollup, what (certify, finalize) and outcome: sent, refused",
  relayer_submissions_total: "certificate transactions sent, by destination",
  relayer_taken_back_total: "times that a destination took back blocks on which deliveries rested, by destination",
  relayer_transactions_total: "transactions that were decided, by destination and outcome: success, reverted, lost",
};
