/** Help text of every metric that a signer counts, for `createMetrics`. */
export const SIGNER_METRICS_HELP: Readonly<Record<string, string>> = {
  signer_requests_total: "Requests to a remote signer, by what was asked and the status of the answer",
  signer_rejected_connections_total: "Connections that ended before a request: no certificate, or one of another authority",
  signer_votes_refused_total: "Votes that the slashing protection refused, by reason",
  signer_last_signed_block_count: "Highest number that was signed, by rollup and finality",
};
