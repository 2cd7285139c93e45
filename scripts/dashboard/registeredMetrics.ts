import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { AUDIT_METRICS } from "@parley/audit";
import { NETWORK_METRICS_HELP } from "@parley/network";
import { OPERATOR_METRICS_HELP } from "@parley/operator";
import { RELAYER_METRICS } from "@parley/relayer";
import { SEQUENCER_METRICS_HELP } from "@parley/rollup-node";
import { RUNTIME_METRICS_HELP } from "@parley/runtime";
import { SIGNER_METRICS_HELP } from "@parley/signer";

export type MetricKind = "counter" | "gauge" | "histogram";

/** Help texts by role, as the roles register them. A metric of two roles stands under both. */
export const METRICS_BY_ROLE: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "Every role": RUNTIME_METRICS_HELP,
  Operators: OPERATOR_METRICS_HELP,
  Sequencers: SEQUENCER_METRICS_HELP,
  Relayers: RELAYER_METRICS,
  Signers: SIGNER_METRICS_HELP,
  Gossip: NETWORK_METRICS_HELP,
  "Audit (parley audit --follow)": AUDIT_METRICS,
};

const KINDS = { count: "counter", gauge: "gauge", observe: "histogram" } as const;
/** The registry itself counts this one. */
const BY_ITSELF = "metrics_series_dropped_total";

/** Every metric that a program of `packages` touches, by name, as its calls have it. @param root of the repository */
export function countedMetrics(root: string): Map<string, MetricKind> {
  const counted = new Map<string, MetricKind>([[BY_ITSELF, "counter"]]);
  for (const folder of readdirSync(join(root, "packages"))) {
    const source = join(root, "packages", folder, "src");
    for (const file of readdirSync(source, { recursive: true, encoding: "utf8" })) {
      if (!file.endsWith(".ts") || /\.test\.ts$|(^|\/)testing\//.test(file)) continue;
      const text = readFileSync(join(source, file), "utf8");
      for (const [, call, name = ""] of text.matchAll(/\.(count|gauge|observe)\(\s*"([a-z0-9_]+)"/g))
        counted.set(name, KINDS[call as keyof typeof KINDS]); // one of the three, by the pattern
    }
  }
  return counted;
}
