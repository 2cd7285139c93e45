/** What of the metrics shows an invariant broken. */
export interface InvariantMetrics {
  id: string;
  /** the invariant in words, where its table has them */
  text: string;
  /** name and, if it says which series, matchers */
  metrics: readonly { name: string; matchers: string }[];
}

const ROW = /^\| (INV-[A-Z]?\d+) \|(.*)\|\s*$/gm;
const METRIC = /`([a-z][a-z0-9]*(?:_[a-z0-9]+)+)(\{[^}`]*\})?`/g;

/**
 * The invariants of specs/invariants.md, in its order, with the metrics that the last columns of its tables name. Where the audit sees an invariant, its violations come first.
 * @param markdown the page
 */
export function invariantMetrics(markdown: string): InvariantMetrics[] {
  const known = new Map<string, { text: string; metrics: Map<string, { name: string; matchers: string }> }>();
  for (const [, id = "", rest = ""] of markdown.matchAll(ROW)) {
    const cells = rest.split(/(?<!\\)\|/).map((cell) => cell.trim());
    const invariant = known.get(id) ?? { text: cells[0] ?? "", metrics: new Map() };
    known.set(id, invariant);
    // The table of the audit has three columns: id, what is seen, metric.
    const isSeen = cells.length === 2 && !cells[0]?.startsWith("no:");
    const named = [...(cells.at(-1) ?? "").matchAll(METRIC)].map(([, name = "", labels = ""]) => {
      const matchers = labels.includes("=") ? labels.slice(1, -1) : name.startsWith("invariant_") ? `id="${id}"` : "";
      return { name, matchers };
    });
    const all = isSeen ? [{ name: "invariant_violations_total", matchers: `id="${id}"` }, ...named] : named;
    for (const metric of all) invariant.metrics.set(`${metric.name}{${metric.matchers}}`, metric);
  }
  return [...known].map(([id, { text, metrics }]) => ({ id, text, metrics: [...metrics.values()] }));
}
