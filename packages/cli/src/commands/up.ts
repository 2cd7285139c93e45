import { resolve } from "node:path";
import { converse, type Devnet, encodeDevnetFile, type Hop, readNetwork } from "@parley/devnet";
import { systemClock } from "@parley/runtime";
import { type Context, defineCommand } from "../Command.ts";
import { dataDirFlag, jsonFlag } from "../commonFlags.ts";
import { hopText, medianMs, networkTable, operatorsLine, viewObject } from "../describe.ts";
import { type Flags, switchFlag, wordFlag } from "../flags.ts";
import { launch } from "../launch.ts";
import { networkFlags } from "../networkFlags.ts";

/** Where nothing can be redrawn a line comes this seldom. */
const BEATS_PER_LINE = 10;

const daFlag = wordFlag({ help: "what sequencers post their batches in", words: ["calldata", "blobs"], fallback: "calldata" });

export const up = defineCommand({
  spec: {
    name: "up",
    summary: "Start a new local network: an L1, rollups, restaked operators, a relayer. Then a message travels through all rollups.",
    positionals: [],
    flags: {
      ...networkFlags,
      da: daFlag,
      dataDir: dataDirFlag,
      exit: switchFlag("end after the conversation, with exit code 0"),
      json: jsonFlag,
    },
  },
  async run(context) {
    const { flags, output, cwd, signal } = context;
    const startedMs = systemClock.nowMs();
    const { rollups, operators, scheme, beat: beatMs, sequencingWindow, settleSeconds, keepBlocks, da, portBase } = flags;
    const dataDir = resolve(cwd, flags.dataDir);
    const network = { rollups, operators, scheme, beatMs, sequencingWindow, settleSeconds, keepBlocks, da, portBase };
    const devnet = await launch(context, { ...network, dataDir });
    const startMs = systemClock.nowMs() - startedMs;
    let hasConversed = false;
    try {
      const view = await readNetwork(devnet.file);
      const ready = `ready after ${(startMs / 1_000).toFixed(1)} s: ${devnet.paths.devnet}`;
      output.say(
        { event: "ready", startMs, devnet: encodeDevnetFile(devnet.file) },
        `\n${ready}\n\n${networkTable(devnet.file, view)}\n  ${operatorsLine(view)}\n`,
      );
      const hops = await unlessFailed(devnet, talk(devnet, context));
      output.say(closingObject({ hops, rollups, operators, startMs, beatMs }), closingLine({ hops, rollups, operators, beatMs }));
      hasConversed = true;
      if (flags.exit) return 0;
      await unlessFailed(devnet, live(devnet, context));
      return 0;
    } catch (error) {
      // Ending a network that runs is no failure; ending it before it did what it is there for is.
      if (hasConversed && signal.aborted && error === signal.reason) return 0;
      throw error;
    } finally {
      if (!output.json) output.progress("stopping");
      await devnet.stop();
    }
  },
});

function talk(devnet: Devnet, { output, signal }: Pick<Context<Flags>, "output" | "signal">): Promise<Hop[]> {
  const route = devnet.file.rollups.map(({ name, parrot }) => ({ name, parrot }));
  output.say(
    { event: "conversation", route: route.map(({ name }) => name) },
    `conversation: ${route.map(({ name }) => name).join(" -> ")}`,
  );
  let count = 0;
  return converse({
    deployment: devnet.deployment,
    route,
    text: `hello from ${route[0]?.name}`,
    clock: systemClock,
    signal,
    onHop(hop) {
      count += 1;
      output.say({ event: "hop", number: count, ...hop }, hopText(hop, count));
    },
  });
}

/** Shows the network until the signal. @throws its reason */
async function live(devnet: Devnet, { output, signal }: Pick<Context<Flags>, "output" | "signal">): Promise<void> {
  output.say({ event: "running" }, output.isTerminal ? "\nrunning; Ctrl-C ends it\n" : "running; SIGINT or `parley down` ends it");
  const { beatMs } = devnet.deployment;
  for (let tick = 0; ; tick += 1) {
    await systemClock.sleep(Math.max(beatMs, 500), signal);
    const isDue = tick % BEATS_PER_LINE === 0;
    if (!output.isTerminal && !isDue) continue;
    const view = await readNetwork(devnet.file);
    signal.throwIfAborted();
    if (output.isTerminal) output.redraw(`${networkTable(devnet.file, view)}\n  ${operatorsLine(view)}`);
    else {
      const heights = view.rollups.map(
        ({ name, height, isQuarantined, hasEnded }) =>
          `${name} ${height ?? "no answer"}${hasEnded ? " (ended)" : isQuarantined ? " (quarantined)" : ""}`,
      );
      output.say(
        { event: "view", ...viewObject(view) },
        `l1 ${view.l1.height ?? "no answer"}, ${heights.join(", ")}; ${operatorsLine(view)}`,
      );
    }
  }
}

/** The task's result, unless the network ends before it. @throws what ended the network */
function unlessFailed<T>(devnet: Devnet, task: Promise<T>): Promise<T> {
  return Promise.race([
    task,
    devnet.failed.then((error) => {
      throw error;
    }),
  ]);
}

interface Summary {
  hops: readonly Hop[];
  rollups: number;
  operators: number;
  beatMs: number;
}

function closingLine({ hops, rollups, operators, beatMs }: Summary): string {
  const p50 = medianMs(hops);
  const least = Math.min(...hops.map(({ stakeShareBps }) => stakeShareBps)) / 100;
  const beats = (p50 / beatMs).toFixed(1);
  return `conversation complete: ${rollups} rollups, ${operators} operators, ${hops.length} hop${hops.length === 1 ? "" : "s"} delivered, p50 latency ${p50} ms (${beats} beats), signed by at least ${least.toFixed(1)} % of the stake`;
}

function closingObject({ hops, rollups, operators, startMs, beatMs }: Summary & { startMs: number }): Readonly<Record<string, unknown>> {
  return { event: "complete", rollups, operators, hops: hops.length, p50LatencyMs: medianMs(hops), beatMs, startMs };
}
