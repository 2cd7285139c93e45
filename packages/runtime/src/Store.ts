/** An ordered key-value store with string keys and JSON-free byte values. `sync: true` returns only after the disk has it. */
export interface Store {
  get(key: string): Promise<Uint8Array | undefined>;
  /** All or nothing. `value: undefined` deletes. */
  write(entries: readonly { key: string; value: Uint8Array | undefined }[], options: { sync: boolean }): Promise<void>;
  /** Ascending by key over `gte ≤ key < lt`; `reverse` descends. */
  range(options: { gte: string; lt: string; reverse?: boolean; limit?: number }): AsyncIterable<{ key: string; value: Uint8Array }>;
  /** The keys of such a range, without reading values, which may be large. */
  keys(options: { gte: string; lt: string; reverse?: boolean; limit?: number }): AsyncIterable<string>;
  close(): Promise<void>;
}
