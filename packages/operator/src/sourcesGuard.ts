/** What somebody learned by asking the sources of a chain. */
export type SourcesNews = { kind: "agreed" } | { kind: "failed"; reason: string };

/** Why nothing may be signed, and since when (Unix milliseconds); undefined while the sources agree. */
export type SourcesTrouble = { reason: string; sinceMs: number; lastMs: number } | undefined;

/**
 * Whether to go on: not from the first failure on, and again after the sources agreed with none in between for `quietMs`. An attacker who lies now and then so stops an operator for good, and gets nothing signed.
 * @param before what this function said last
 */
export function sourcesGuard(before: SourcesTrouble, news: SourcesNews, nowMs: number, quietMs: number): SourcesTrouble {
  if (news.kind === "failed") return { reason: news.reason, sinceMs: before?.sinceMs ?? nowMs, lastMs: nowMs };
  return before === undefined || nowMs - before.lastMs >= quietMs ? undefined : before;
}
