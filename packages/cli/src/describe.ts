import type { DevnetFile, Hop, NetworkView } from "@parley/devnet";
import { table } from "./Output.ts";

/** One row per chain: name, chain id, RPC URL, height, lag behind certification, log file. */
export function networkTable(file: DevnetFile, view: NetworkView): string {
  const logOf = (name: string) => file.processes.find((process) => process.name === name)?.logFile ?? "-";
  const rows = [view.l1, ...view.rollups].map(
    ({ name, chainId, rpcUrl, height, certifiedHeight, safeHeight, finalizedHeight, isQuarantined, hasEnded }) => {
      const lag =
        height === undefined || certifiedHeight === undefined ? "-" : String(height > certifiedHeight ? height - certifiedHeight : 0n);
      return [
        name,
        String(chainId),
        rpcUrl,
        height === undefined ? "no answer" : String(height),
        hasEnded ? "ended" : isQuarantined ? `quarantined (${reasonOf(view, name) ?? "-"})` : lag,
        String(safeHeight ?? "-"),
        String(finalizedHeight ?? "-"),
        logOf(`sequencer-${name}`),
      ];
    },
  );
  return table(["name", "chain id", "RPC URL", "height", "lag", "safe", "finalized", "log file"], rows);
}

/** Why the first operator that has one keeps a rollup in quarantine. */
function reasonOf({ operators }: NetworkView, name: string): string | undefined {
  const verdicts = operators.flatMap((status) => status?.rollups.filter((rollup) => rollup.name === name) ?? []);
  return verdicts.find(({ quarantine }) => quarantine !== undefined)?.quarantine?.reason;
}

/** One line about the operators: how far certification is, and who took part. */
export function operatorsLine(view: NetworkView): string {
  const alive = view.operators.filter((status) => status !== undefined);
  const newest = alive.find(
    ({ lastCertificate }) => lastCertificate !== undefined && lastCertificate.beat === view.certifiedBeat,
  )?.lastCertificate;
  const ejected = [...new Set(alive.flatMap((status) => status.ejected))].sort();
  const signed =
    newest === undefined ? "no certificate yet" : `beat ${newest.beat} certified by ${newest.signers.length} of ${view.operators.length}`;
  return `operators: ${alive.length} of ${view.operators.length} answer, ${signed}${ejected.length === 0 ? "" : `, ejected: ${ejected.join(", ")}`}`;
}

/** The view as an object for programs. */
export function viewObject(view: NetworkView): Readonly<Record<string, unknown>> {
  const { l1, rollups, operators, certifiedBeat } = view;
  return { certifiedBeat: certifiedBeat ?? null, chains: [l1, ...rollups], operators };
}

/** A hop, in full. */
export function hopText(hop: Hop, number: number): string {
  const {
    from,
    to,
    sender,
    messageId,
    sourceBlock,
    beat,
    certifiedBeat,
    finality,
    signers,
    stakeShareBps,
    deliveryTransaction,
    deliveryBlock,
    latencyMs,
    latencyBeats,
  } = hop;
  const rows = [
    ["sender", sender],
    ["message", messageId],
    ["sent", `block ${sourceBlock} of ${from}, beat ${beat}`],
    [
      "certified",
      `beat ${certifiedBeat}, as ${finality}, signed by ${signers.join(", ")} (${(stakeShareBps / 100).toFixed(1)} % of the stake)`,
    ],
    ["delivered", `block ${deliveryBlock} of ${to}, transaction ${deliveryTransaction}`],
    ["latency", `${latencyMs} ms, ${latencyBeats} beat${latencyBeats === 1 ? "" : "s"}`],
  ];
  return [`  hop ${number}: ${from} -> ${to}`, ...rows.map(([name = "", value]) => `    ${name.padEnd(11)}${value}`)].join("\n");
}

/** The middle one of the latencies, in ms. */
export function medianMs(hops: readonly Hop[]): number {
  const sorted = hops.map(({ latencyMs }) => latencyMs).sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
}
