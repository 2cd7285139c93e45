// `npm run bench -- throughput`: messages a second from end to end, for a minute, with everything on this machine; what was lost, by the chains' own logs; and who had the processor. It offers more and more messages a second until the
// network falls behind, then holds the last rate that it kept up with. RATES=100,200 are other ones, HOLD_SECONDS another time to hold.
import { availableParallelism, loadavg } from "node:os";
import { type DevnetRollup, until } from "@parley/devnet";
import { systemClock } from "@parley/runtime";
import { chainClient } from "@parley/sdk";
import { compareMessages } from "../lib/compareMessages.ts";
import { type LocalNetwork, startLocalNetwork } from "../lib/LocalNetwork.ts";
import { messagesOnChain } from "../lib/messagesOnChain.ts";
import { type ProcessUse, processesOf } from "../lib/processes.ts";
import { Speaker } from "../lib/Speaker.ts";

const ROLLUPS = 3;
const OPERATORS = 4;
const BEAT_MS = 1_000;
const RATES = (process.env.RATES ?? "20,50,100,200,300,400,500").split(",").map(Number);
const STEP_SECONDS = 12;
const WARM_MESSAGES = 6;
const HOLD_SECONDS = Number(process.env.HOLD_SECONDS ?? 60);
/** Seconds of messages that may be under way while the network keeps up: a few beats. */
const MOST_BEHIND_SECONDS = 4;

const HEARD_COUNT = [
  { type: "function", name: "heardCount", inputs: [], outputs: [{ type: "uint256" }], stateMutability: "view" },
] as const;

interface Step {
  /** messages a second that were offered */
  offered: number;
  seconds: number;
  /** messages a second that were heard meanwhile */
  heard: number;
  /** messages under way at its end */
  behind: number;
  /** that each kind of process had meanwhile, the largest first */
  cores?: Readonly<Record<string, number>>;
}

export async function run({ log }: { log: (line: string) => void }) {
  const network = await startLocalNetwork({ rollups: ROLLUPS, operators: OPERATORS, beatMs: BEAT_MS });
  try {
    const { file } = network.devnet;
    const load = loadavg()[0] ?? 0;
    const speakers = file.rollups.map((from) => new Speaker(file, from));
    const talk = new Talk(file.rollups, speakers);
    // What is done for the first time takes longer.
    await talk.prepare(WARM_MESSAGES);
    await talk.offer(WARM_MESSAGES, 1);
    await talk.settle();
    const climbed = await climb({ network, talk, log });
    await talk.settle();
    const kept = climbed.findLast(keepsUp);
    if (kept !== undefined) log(`holding ${kept.offered} messages a second for ${HOLD_SECONDS} s`);
    const held = kept && (await offer(network, talk, kept.offered, HOLD_SECONDS));
    await talk.settle();
    const messages = await messagesOnChain(file.rollups);
    const { lost, surplus } = compareMessages(messages);
    const steps = [...climbed.map((step) => ({ what: "step", ...step })), ...(held === undefined ? [] : [{ what: "held", ...held }])];
    return {
      title: "Messages a second from end to end",
      on: `${ROLLUPS} rollups, ${OPERATORS} operators, a relayer, the L1 and who sends, on ${availableParallelism()} cores; load before ${load.toFixed(1)}`,
      columns: ["what", "offered", "seconds", "heard", "behind", "keepsUp", "cores"],
      rows: steps.map((step) => ({ ...step, keepsUp: keepsUp(step) ? "yes" : "no" })),
      checked: { sent: messages.sent.length, heard: messages.heard.length, lost: lost.length, surplus: surplus.length },
    };
  } finally {
    await network.stop();
  }
}

/** Offers messages at a rate for a while, and looks who has the processor meanwhile. */
async function offer(network: LocalNetwork, talk: Talk, perSecond: number, seconds: number): Promise<Step> {
  await talk.prepare(perSecond * seconds);
  const before = uses(network);
  const step = await talk.offer(perSecond, seconds);
  return { ...step, cores: sharesOf(before, uses(network), step.seconds) };
}

/** Who talks, and how much was heard of it. */
class Talk {
  readonly #rollups: readonly DevnetRollup[];
  readonly #speakers: readonly Speaker[];
  #sent = 0;
  #heardBefore: number | undefined;

  constructor(rollups: readonly DevnetRollup[], speakers: readonly Speaker[]) {
    this.#rollups = rollups;
    this.#speakers = speakers;
  }

  /** Signs so many messages in advance, to each of the other rollups in turn. */
  async prepare(count: number): Promise<void> {
    this.#heardBefore ??= await this.#heardCount();
    for (let i = 0; i < count; i += 1) {
      const speaker = this.#speakers[i % this.#speakers.length];
      const others = this.#rollups.filter(({ name }) => name !== speaker?.from.name);
      const to = others[Math.floor(i / this.#speakers.length) % others.length];
      if (to !== undefined) await speaker?.prepare(to, `message ${i}`);
    }
  }

  /** Sends what was prepared at a steady rate, ten times a second. @throws Error what a rollup refused */
  async offer(perSecond: number, seconds: number): Promise<Step> {
    const startMs = systemClock.nowMs();
    const heardAtStart = await this.heard();
    let sent = 0;
    for (let tick = 1; tick <= 10 * seconds; tick += 1) {
      const due = Math.round((perSecond * tick) / 10);
      for (const [i, speaker] of this.#speakers.entries())
        speaker.send(shareOf(due, i, this.#speakers.length) - shareOf(sent, i, this.#speakers.length));
      sent = due;
      await systemClock.sleep(Math.max(0, startMs + 100 * tick - systemClock.nowMs()));
    }
    await Promise.all(this.#speakers.map((speaker) => speaker.finish()));
    this.#sent += sent;
    const took = (systemClock.nowMs() - startMs) / 1_000;
    const heard = await this.heard();
    return {
      offered: perSecond,
      seconds: Math.round(10 * took) / 10,
      heard: Math.round((heard - heardAtStart) / took),
      behind: this.#sent - heard,
    };
  }

  /** Messages of this talk that were heard so far. */
  async heard(): Promise<number> {
    return (await this.#heardCount()) - (this.#heardBefore ?? 0);
  }

  /** Resolves when all that was sent was heard. @throws ParleyError NETWORK_FAILED when that takes too long */
  async settle(): Promise<void> {
    await until({ what: "The last delivery", clock: systemClock, pollMs: 500, timeoutMs: 90_000 }, async () =>
      (await this.heard()) >= this.#sent ? true : undefined,
    );
  }

  async #heardCount(): Promise<number> {
    const counts = await Promise.all(
      this.#rollups.map(({ rpcUrl, parrot }) =>
        chainClient(rpcUrl).readContract({ address: parrot, abi: HEARD_COUNT, functionName: "heardCount" }),
      ),
    );
    return counts.reduce((sum, count) => sum + Number(count), 0);
  }
}

/** Of so many messages in turn, those of the speaker at this place. */
function shareOf(count: number, place: number, speakers: number): number {
  return Math.floor((count + speakers - 1 - place) / speakers);
}

/** Offers more and more, until the network falls behind. */
async function climb({ network, talk, log }: { network: LocalNetwork; talk: Talk; log: (line: string) => void }): Promise<Step[]> {
  const steps: Step[] = [];
  for (const rate of RATES) {
    const step = await offer(network, talk, rate, STEP_SECONDS);
    log(JSON.stringify(step));
    steps.push(step);
    if (!keepsUp(step)) break;
  }
  return steps;
}

/** Little is under way at its end. Who cannot hand the messages over in time falls behind by that alone. */
function keepsUp({ offered, behind }: Pick<Step, "offered" | "behind">): boolean {
  return behind <= MOST_BEHIND_SECONDS * offered;
}

function uses({ devnet }: LocalNetwork): ProcessUse[] {
  return processesOf([...devnet.file.processes, { name: "bench", pid: process.pid }]);
}

/** Cores that each kind of process had, the largest first. */
function sharesOf(before: readonly ProcessUse[], after: readonly ProcessUse[], seconds: number): Readonly<Record<string, number>> {
  const sums = new Map<string, number>();
  for (const { pid, role, isEngine, cpuMs } of after) {
    const kind = `${role === "bench" || role === "l1" ? role : role.replace(/-.*$/, "s")}${isEngine && role !== "l1" ? "' engines" : ""}`;
    const sinceMs = cpuMs - (before.find((one) => one.pid === pid)?.cpuMs ?? 0);
    sums.set(kind, (sums.get(kind) ?? 0) + sinceMs / 1_000 / seconds);
  }
  return Object.fromEntries([...sums].sort(([, a], [, b]) => b - a).map(([kind, cores]) => [kind, Math.round(100 * cores) / 100]));
}
