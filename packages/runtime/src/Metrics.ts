/** Counters, gauges and histograms by name; names end in their unit (`_total`, `_seconds`, `_bytes`, `_count`). */
export interface Metrics {
  count(name: string, by?: number, labels?: Readonly<Record<string, string>>): void;
  gauge(name: string, value: number, labels?: Readonly<Record<string, string>>): void;
  /** one value more in a histogram of seconds */
  observe(name: string, seconds: number, labels?: Readonly<Record<string, string>>): void;
  /** Prometheus text format */
  render(): string;
}
