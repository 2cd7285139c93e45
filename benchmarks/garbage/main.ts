// `npm run bench -- garbage`: what garbage does to a network of four operators that really run. A process sends 10,000 messages a second at one of them, of one kind after the other, and then of several kinds as somebody else each time that it was cut off. The time from the start of a beat to its certificate
// is measured by a peer of the other three operators. All of it is of this machine, attacker and rollups included, so what counts is the ratio to the quiet beats before.
import { readFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { GarbageWorld, VICTIM_SEAT } from "../../packages/cli/src/testing/GarbageWorld.ts";
import { GARBAGE_KINDS, type GarbageKind } from "../../packages/network/src/testing/garbage.ts";

const QUIET_BEATS = 30;
const BEATS = 15;
const LONG_BEATS = 30;
const PER_SECOND = 10_000;
/** Its messages are 4 MiB each. */
const OVERSIZED_PER_SECOND = 20;
/** Of Linux' clock for processes. */
const TICKS_PER_SECOND = 100;

interface Phase {
  sender: string;
  kinds: readonly GarbageKind[];
  perSecond: number;
  isFresh: boolean;
  beats: number;
}

const oneEach = GARBAGE_KINDS.map(
  (kind): Phase => ({
    ...{ sender: "one peer", kinds: [kind], isFresh: false, beats: BEATS },
    perSecond: kind === "oversized" ? OVERSIZED_PER_SECOND : PER_SECOND,
  }),
);
const PHASES: readonly Phase[] = [
  ...oneEach,
  {
    sender: "a new peer each time",
    kinds: ["known seat", "undecodable", "replay", "unknown seat"],
    perSecond: PER_SECOND,
    isFresh: true,
    beats: LONG_BEATS,
  },
  { sender: "a new peer each time", kinds: ["replay"], perSecond: PER_SECOND, isFresh: true, beats: LONG_BEATS },
];

const quantile = (values: readonly number[], share: number) =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0;

/** CPU seconds that a process took so far (proc(5)). */
function cpuSeconds(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1]?.split(" ") ?? [];
  return (Number(fields[11]) + Number(fields[12])) / TICKS_PER_SECOND;
}

export async function run({ log }: { log: (line: string) => void }) {
  const cwd = await mkdtemp(join(tmpdir(), "parley-garbage-"));
  const world = await GarbageWorld.start(cwd);
  try {
    const { name = "" } = world.file.operators.find(({ seat }) => seat === VICTIM_SEAT) ?? {};
    const { pid = 0 } = world.file.processes.find((process) => process.name === name) ?? {};
    await world.beats(5);
    const measured = async (beats: number) => {
      const [cpu, began] = [cpuSeconds(pid), performance.now()];
      const latencies = await world.beats(beats);
      const victimCores = Math.round(((cpuSeconds(pid) - cpu) / (performance.now() - began)) * 100_000) / 100;
      return {
        p50Ms: quantile(latencies, 0.5),
        p95Ms: quantile(latencies, 0.95),
        maxMs: Math.max(...latencies),
        victimCpuPercent: victimCores,
      };
    };
    log("quiet");
    const quiet = await measured(QUIET_BEATS);
    const rows: Record<string, unknown>[] = [{ sender: "nobody", garbage: "none", ...quiet, ratio: 1 }];
    for (const { sender, kinds, beats, ...how } of PHASES) {
      log(`${sender}: ${kinds.join(", ")}`);
      const source = world.attack({ kinds, ...how });
      const times = await measured(beats);
      const { sent, cutOff, refused, lastedMs } = source.report();
      await source.stop();
      const ratio = Math.round((times.p50Ms / quiet.p50Ms) * 100) / 100;
      rows.push({ sender, garbage: kinds.join(", "), ...times, ratio, sent, cutOff, refused, lastedMs });
    }
    return {
      title: "Garbage at one of four operators: ms from a beat's start to its certificate",
      on: `node ${process.version}, ${world.deployment.beatMs} ms beats, two rollups`,
      columns: ["sender", "garbage", "p50Ms", "p95Ms", "maxMs", "ratio", "victimCpuPercent", "sent", "cutOff", "refused", "lastedMs"],
      rows,
    };
  } finally {
    await world.stop();
    await rm(cwd, { recursive: true, force: true });
  }
}
