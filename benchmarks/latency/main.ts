// `npm run bench -- latency`: from the inclusion of the transaction that sends a message to the inclusion of its delivery, and where the time of a beat goes. Whole networks on this machine, each role a process of its own, operators
// that really execute; messages at seeded random instants. Figures are of this machine, and of what else runs on it. RUNS=3x1000,3x250 chooses some of the networks (rollups x beat in ms).
import { loadavg } from "node:os";
import { until } from "@parley/devnet";
import { beatOf, type Hex } from "@parley/primitives";
import { type Rng, seededRng, systemClock } from "@parley/runtime";
import { compareMessages } from "../lib/compareMessages.ts";
import { histogramQuantileMs, histogramsSince, readHistograms } from "../lib/histograms.ts";
import { type LocalNetwork, startLocalNetwork } from "../lib/LocalNetwork.ts";
import { type MessagesOnChain, messagesOnChain } from "../lib/messagesOnChain.ts";
import { Observer } from "../lib/Observer.ts";
import { quantile } from "../lib/quantile.ts";
import { Speaker } from "../lib/Speaker.ts";

const OPERATORS = 4;
const NETWORKS = [
  { rollups: 3, beatMs: 1_000 },
  { rollups: 3, beatMs: 250 },
  { rollups: 8, beatMs: 1_000 },
  { rollups: 8, beatMs: 250 },
];
const SECONDS = 40;
/** Of the whole network. */
const PER_SECOND = 20;
const STAGES = {
  sealed: "sequencer_beat_offset_seconds",
  heard: "operator_beat_offset_seconds heard",
  executed: "operator_beat_offset_seconds executed",
  declared: "operator_beat_offset_seconds declared",
  proposed: "operator_beat_offset_seconds proposed",
  voted: "operator_beat_offset_seconds voted",
  certified: "operator_beat_offset_seconds certified",
  relayerHasIt: "relayer_beat_offset_seconds",
} as const;

const tenth = (value: number | undefined) => (value === undefined ? undefined : Math.round(10 * value) / 10);

export async function run({ log }: { log: (line: string) => void }) {
  const rows = [];
  for (const network of chosen()) {
    log(`${network.rollups} rollups, beats of ${network.beatMs} ms`);
    rows.push(await measure(network, log));
  }
  return {
    title: "Latency of a message, and where a beat goes",
    on: `${OPERATORS} operators that execute everything, ${PER_SECOND} messages a second for ${SECONDS} s, one machine of two cores; times in ms, stages as medians from the start of a beat`,
    columns: ["rollups", "beatMs", "messages", "lost", "beats", "ms", "work", "stages", "load"],
    rows,
  };
}

function chosen(): typeof NETWORKS {
  const { RUNS } = process.env;
  if (RUNS === undefined) return NETWORKS;
  return RUNS.split(",").map((text) => {
    const [rollups = 3, beatMs = 1_000] = text.split("x").map(Number);
    return { rollups, beatMs };
  });
}

async function measure({ rollups, beatMs }: (typeof NETWORKS)[number], log: (line: string) => void) {
  const network = await startLocalNetwork({ rollups, operators: OPERATORS, beatMs });
  const { deployment, file } = network.devnet;
  const observer = new Observer(deployment, file.gossip);
  try {
    await observer.start();
    const before = await readHistograms(network.metricsUrls);
    const load = loadavg()[0] ?? 0;
    const startMs = systemClock.nowMs();
    await speak(network, seededRng(7));
    const messages = await delivered(network);
    const stages = histogramsSince(before, await readHistograms(network.metricsUrls));
    const { lost, surplus } = compareMessages(messages);
    const latencies = latenciesOf(messages, { network, observer, startMs });
    const ofBeats = latencies.map(({ beats }) => beats);
    const ofMs = latencies.map(({ ms }) => ms);
    const work = workMs(observer, startMs);
    const row = {
      ...{ rollups, beatMs, messages: latencies.length, lost: lost.length + surplus.length },
      beats: { p50: quantile(ofBeats, 0.5), p99: quantile(ofBeats, 0.99), max: Math.max(...ofBeats) },
      ms: { p50: quantile(ofMs, 0.5), p99: quantile(ofMs, 0.99), max: Math.max(...ofMs) },
      work: {
        toCertificate: tenth(quantile(work, 0.5)),
        p99: tenth(quantile(work, 0.99)),
        relay: tenth(histogramQuantileMs(stages.get("relayer_delivery_round_seconds"), 0.5)),
      },
      stages: Object.fromEntries(Object.entries(STAGES).map(([stage, key]) => [stage, tenth(histogramQuantileMs(stages.get(key), 0.5))])),
      load: tenth(load),
    };
    log(JSON.stringify(row));
    return row;
  } finally {
    await observer.stop();
    await network.stop();
  }
}

/** Sends messages between random rollups at random instants: a Poisson process. */
async function speak({ devnet: { file } }: LocalNetwork, rng: Rng): Promise<void> {
  const speakers = file.rollups.map((from) => new Speaker(file, from));
  const plan: { atMs: number; speaker: Speaker }[] = [];
  for (let atMs = 0; atMs < SECONDS * 1_000; atMs += (-Math.log(1 - rng.float()) * 1_000) / PER_SECOND) {
    const from = rng.integer(file.rollups.length);
    const to = file.rollups[(from + 1 + rng.integer(file.rollups.length - 1)) % file.rollups.length];
    const speaker = speakers[from];
    if (speaker === undefined || to === undefined) continue;
    await speaker.prepare(to, `message ${plan.length}`);
    plan.push({ atMs, speaker });
  }
  const startMs = systemClock.nowMs();
  for (const { atMs, speaker } of plan) {
    await systemClock.sleep(Math.max(0, startMs + atMs - systemClock.nowMs()));
    speaker.send(1);
  }
  await Promise.all(speakers.map((speaker) => speaker.finish()));
}

/** All events, once everything that was sent was heard. @throws ParleyError NETWORK_FAILED when that takes too long */
async function delivered({ devnet: { file, deployment } }: LocalNetwork): Promise<MessagesOnChain> {
  await systemClock.sleep(4 * deployment.beatMs);
  return until({ what: "The last delivery", clock: systemClock, pollMs: 1_000 }, async () => {
    const messages = await messagesOnChain(file.rollups);
    return messages.heard.length >= messages.sent.length ? messages : undefined;
  });
}

/** Of each message that was heard: from the block that has it to the block that delivers it, as an outsider hears of both. */
function latenciesOf(
  { sent, heard }: MessagesOnChain,
  { network, observer, startMs }: { network: LocalNetwork; observer: Observer; startMs: number },
): { ms: number; beats: number }[] {
  const { deployment } = network.devnet;
  const sources = new Map<Hex, number | undefined>(
    sent.map(({ messageId, rollup, block }) => [messageId, observer.blockMs(rollup.rollupId, block)]),
  );
  return heard.flatMap(({ messageId, rollup, block }) => {
    const fromMs = sources.get(messageId);
    const toMs = observer.blockMs(rollup.rollupId, block);
    if (fromMs === undefined || toMs === undefined || fromMs < startMs) return [];
    return [{ ms: toMs - fromMs, beats: Number(beatOf(toMs, deployment) - beatOf(fromMs, deployment)) }];
  });
}

/** Of each certificate: from when the last block was heard of that it is the first to cover. */
function workMs(observer: Observer, startMs: number): number[] {
  const covered = new Set<string>();
  return observer.certificates.flatMap(({ heads, atMs }) => {
    const fresh = heads.filter(({ finality, rollupId, number }) => finality === 1 && !covered.has(`${rollupId}/${number}`));
    for (const { rollupId, number } of fresh) covered.add(`${rollupId}/${number}`);
    const sealed = fresh.flatMap(({ rollupId, number }) => observer.blockMs(rollupId, number) ?? []);
    return sealed.length === 0 || atMs < startMs ? [] : [atMs - Math.max(...sealed)];
  });
}
