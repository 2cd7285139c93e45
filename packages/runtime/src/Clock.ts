/** Time as a service sees it. The real one and a deterministic one implement it. */
export interface Clock {
  /** Unix time in milliseconds */
  nowMs(): number;
  /** Calls `task` once at or after `atMs` (Unix ms); the returned function cancels. */
  scheduleAt(atMs: number, task: () => void): () => void;
  /** Resolves after `delayMs`, or rejects with the signal's reason. */
  sleep(delayMs: number, signal?: AbortSignal): Promise<void>;
}
