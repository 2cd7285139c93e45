/** Help text of every metric that any role has, whatever it does; for `createMetrics`. */
export const RUNTIME_METRICS_HELP: Readonly<Record<string, string>> = {
  check_failing_count: "1 while a check of /ready fails, by check",
  metrics_series_dropped_total: "Updates of metrics that had too many label sets already",
  ready_count: "1 while /ready answers 200",
};
