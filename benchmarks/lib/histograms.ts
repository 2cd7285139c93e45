/** Of one series, over all roles: how many values lie at or under each bound (seconds). */
export type Buckets = ReadonlyMap<number, number>;

/** All histograms of some roles, summed up, by name and labels but for those that say where. @throws when a role does not answer */
export async function readHistograms(metricsUrls: readonly string[]): Promise<Map<string, Buckets>> {
  const sums = new Map<string, Map<number, number>>();
  for (const url of metricsUrls) {
    const text = await (await fetch(`${url}/metrics`)).text();
    for (const [, name = "", labels = "", value = ""] of text.matchAll(/^(\w+)_bucket\{([^}]*)\} (\d+)$/gm)) {
      const le = /le="([^"]+)"/.exec(labels)?.[1] ?? "";
      const stage = /stage="([^"]+)"/.exec(labels)?.[1];
      const key = stage === undefined ? name : `${name} ${stage}`;
      const buckets = sums.get(key) ?? new Map<number, number>();
      sums.set(key, buckets);
      const bound = le === "+Inf" ? Number.POSITIVE_INFINITY : Number(le);
      buckets.set(bound, (buckets.get(bound) ?? 0) + Number(value));
    }
  }
  return sums;
}

/** What was added from one reading to a later one. */
export function histogramsSince(before: ReadonlyMap<string, Buckets>, after: ReadonlyMap<string, Buckets>): Map<string, Buckets> {
  return new Map(
    [...after].map(([key, buckets]) => [key, new Map([...buckets].map(([le, count]) => [le, count - (before.get(key)?.get(le) ?? 0)]))]),
  );
}

/** A quantile in milliseconds, straight within its bucket, as Prometheus estimates it; undefined of none. @param part 0 to 1 */
export function histogramQuantileMs(buckets: Buckets | undefined, part: number): number | undefined {
  const sorted = [...(buckets ?? [])].sort(([a], [b]) => a - b);
  const total = sorted.at(-1)?.[1] ?? 0;
  if (total === 0) return undefined;
  let [low, below] = [0, 0];
  for (const [le, count] of sorted) {
    if (count >= part * total) {
      if (!Number.isFinite(le)) return 1_000 * low;
      return 1_000 * (count === below ? le : low + ((le - low) * (part * total - below)) / (count - below));
    }
    [low, below] = [le, count];
  }
  return undefined;
}
