/** Levenshtein distance: the least number of inserted, removed or replaced characters. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

/** Fewer characters are the beginning of anything. */
const LEAST_PREFIX = 2;

/** The known key that an unknown one was probably meant to be: the shortest that it is the beginning of, else the nearest by edit distance; ignoring case. Undefined when none is near. */
export function nearestKey(unknown: string, known: readonly string[]): string | undefined {
  // Long keys are no typing mistake, and the distance costs the product of both lengths.
  if (unknown.length > 64) return undefined;
  const start = unknown.toLowerCase();
  const longer = known.filter((key) => key.toLowerCase().startsWith(start)).sort((a, b) => a.length - b.length);
  if (start.replace(/^-+/, "").length >= LEAST_PREFIX && longer[0] !== undefined) return longer[0];
  let best: { key: string; distance: number } | undefined;
  for (const key of known) {
    const distance = editDistance(start, key.toLowerCase());
    if (distance <= Math.max(2, Math.floor(key.length / 2)) && (best === undefined || distance < best.distance)) best = { key, distance };
  }
  return best?.key;
}
