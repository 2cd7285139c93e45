/** Help text of every metric that a network counts, for `createMetrics`. */
export const NETWORK_METRICS_HELP: Readonly<Record<string, string>> = {
  network_bans_total: "Peers that were cut off for their demerits, by the last offence",
  network_closed_total: "Connections that ended or were refused, by reason",
  network_connections_count: "Open connections that said hello",
  network_handler_failures_total: "Handlers of messages or requests that threw, by topic or kind",
  network_messages_total: "Messages that nobody had brought before, by topic and verdict",
  network_offences_total: "What peers did wrong, by offence",
  network_operators_count: "Operators among the connected peers",
  network_oversized_publications_total: "Own messages that were too large to be published, by topic",
  network_peers_count: "Peers that gossip reaches",
  network_published_total: "Own publications, by topic",
  network_received_bytes_total: "Bytes of gossip that passed the quotas",
  network_received_total: "Messages of gossip that passed the quotas, duplicates included",
  network_requests_refused_total: "Requests of peers that were refused because too many of theirs were under way",
  network_requests_total: "Requests of peers, by kind",
  network_sent_bytes_total: "Bytes of gossip that were sent, forwarded messages included",
};
