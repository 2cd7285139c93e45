/**
 * `npm run test:soak [-- --minutes N]`: three rollups, four operators and a relayer under 50 messages a second, half an hour unless told. Fails when a message is lost or doubled, by the logs of all chains from their first blocks on; when a process
 * ended; or when a process grows faster, once it is warm, than it may, which runs of twenty minutes and more are judged by. Linux: processes are looked at in /proc.
 */
import { parseArgs } from "node:util";
import { until } from "@parley/devnet";
import { systemClock } from "@parley/runtime";
import { compareMessages } from "../benchmarks/lib/compareMessages.ts";
import { type LocalNetwork, startLocalNetwork } from "../benchmarks/lib/LocalNetwork.ts";
import { messagesOnChain } from "../benchmarks/lib/messagesOnChain.ts";
import { type ProcessUse, processesOf } from "../benchmarks/lib/processes.ts";
import { Speaker } from "../benchmarks/lib/Speaker.ts";
import { memoryReport } from "./soak/memoryReport.ts";

const PER_SECOND = 50;
const SAMPLE_SECONDS = 5;

const say = (line: string) => process.stdout.write(`${line}\n`);

async function soak(minutes: number): Promise<boolean> {
  const network = await startLocalNetwork({ rollups: 3, operators: 4, beatMs: 1_000 });
  try {
    const abort = new AbortController();
    const sampling = sample(network, abort.signal);
    await talk(network, minutes * 60);
    abort.abort();
    const samples = await sampling;
    const { file } = network.devnet;
    const messages = await until({ what: "The last delivery", clock: systemClock, pollMs: 2_000, timeoutMs: 300_000 }, async () => {
      const now = await messagesOnChain(file.rollups);
      return now.heard.length >= now.sent.length ? now : undefined;
    });
    const { lost, surplus } = compareMessages(messages);
    const { lines, failures } = memoryReport(samples);
    for (const line of lines) say(line);
    const restarted = file.processes.filter(({ restarts }) => restarts > 0).map(({ name, restarts }) => `${name} ended ${restarts} times`);
    const all = [
      ...failures,
      ...restarted,
      ...lost.map((id) => `lost: ${id}`),
      ...surplus.map((id) => `heard more often than sent: ${id}`),
    ];
    for (const failure of all.slice(0, 20)) say(`FAILED ${failure}`);
    say(
      `soak: ${minutes} minutes, ${messages.sent.length} messages sent, ${messages.heard.length} heard, ${lost.length} lost, ${surplus.length} doubled, ${all.length} failures`,
    );
    return all.length === 0;
  } finally {
    await network.stop();
  }
}

/** Sends at a steady rate, signing a second ahead. */
async function talk({ devnet: { file } }: LocalNetwork, seconds: number): Promise<void> {
  const speakers = file.rollups.map((from) => new Speaker(file, from));
  const startMs = systemClock.nowMs();
  let said = 0;
  for (let second = 0; second < seconds; second += 1) {
    for (let i = 0; i < PER_SECOND; i += 1, said += 1) {
      const speaker = speakers[said % speakers.length];
      const others = file.rollups.filter(({ name }) => name !== speaker?.from.name);
      const to = others[Math.floor(said / speakers.length) % others.length];
      if (to !== undefined) await speaker?.prepare(to, `message ${said}`);
    }
    await systemClock.sleep(Math.max(0, startMs + 1_000 * second - systemClock.nowMs()));
    for (const speaker of speakers) speaker.send(speaker.left);
  }
  await Promise.all(speakers.map((speaker) => speaker.finish()));
}

async function sample({ devnet }: LocalNetwork, signal: AbortSignal): Promise<{ atMs: number; processes: ProcessUse[] }[]> {
  const samples: { atMs: number; processes: ProcessUse[] }[] = [];
  while (!signal.aborted) {
    samples.push({ atMs: systemClock.nowMs(), processes: processesOf(devnet.file.processes) });
    await systemClock.sleep(1_000 * SAMPLE_SECONDS, signal).catch(() => undefined);
  }
  return samples;
}

const { values } = parseArgs({ options: { minutes: { type: "string", default: "30" } } });
const minutes = Number(values.minutes);
if (!(minutes > 0 && minutes <= 1_440)) throw new Error(`--minutes takes 1 to 1440, not ${values.minutes}`);
process.exitCode = (await soak(minutes)) ? 0 : 1;
