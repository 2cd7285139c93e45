/** Help text of every metric that a node of the gossip network counts, for `createMetrics`. */
export const NETWORK_METRICS_HELP: Readonly<Record<string, string>> = {
  network_bans_total: "Peers that were banned, by reason",
  network_closed_total: "Connections that ended, by reason",
  network_connections_count: "Open connections",
  network_duplicates_total: "Messages that came once more",
  network_handler_failures_total: "Handlers of messages and requests that failed, by subject",
  network_messages_total: "Messages that came in, by topic and verdict",
  network_offences_total: "Breaches of the protocol by peers, by reason",
  network_oversized_publications_total: "Own messages that were too large to send, by topic",
  network_peers_count: "Peers that are connected",
  network_published_total: "Own messages, by topic",
  network_requests_refused_total: "Requests of peers beyond their quota",
  network_requests_total: "Requests of peers, by kind",
  network_sent_bytes_total: "Bytes that were sent",
};
