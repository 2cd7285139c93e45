/** Why connections end, as a metric's label; what the other side or the operating system brought about is `connection_lost`. */
const CLOSE_REASONS = new Set([
  "bad_handshake",
  "banned",
  "false_claim",
  "gossip_refused",
  "handshake_timeout",
  "self",
  "slow_reader",
  "stopped",
  "too_many_arrivals",
  "too_many_connections",
  "wrong_network",
  "wrong_peer",
  "wrong_version",
]);

/** The label of `network_closed_total` for a reason; there is a fixed number of them. */
export function closeLabel(reason: string): string {
  return CLOSE_REASONS.has(reason) ? reason : "connection_lost";
}
