import { type Devnet, type DevnetOptions, type SupervisorEvent, startDevnet } from "@parley/devnet";
import { systemClock } from "@parley/runtime";
import type { Context } from "./Command.ts";
import type { Flags } from "./flags.ts";

/** Settings of the command that supervises are none of its roles. */
function roleEnvironment(env: Readonly<Record<string, string | undefined>>): Record<string, string | undefined> {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !name.startsWith("PARLEY_")));
}

/** Starts a network whose roles are processes of this very program. @throws as `startDevnet` */
export async function launch(
  { output, env, signal, onForce }: Pick<Context<Flags>, "output" | "env" | "signal" | "onForce">,
  options: Pick<
    DevnetOptions,
    | "dataDir"
    | "rollups"
    | "operators"
    | "scheme"
    | "beatMs"
    | "sequencingWindow"
    | "settleSeconds"
    | "keepBlocks"
    | "da"
    | "portBase"
    | "faults"
  >,
): Promise<Devnet> {
  let isReady = false;
  const known = new Set<string>();
  const devnet = await startDevnet({
    ...options,
    role: { execPath: process.execPath, args: [new URL("./main.ts", import.meta.url).pathname], env: roleEnvironment(env) },
    clock: systemClock,
    signal,
    onProgress: (step) => output.progress(step),
    onEvent(event: SupervisorEvent) {
      if (!isReady || signal.aborted) return;
      const { kind, name, pid, reason } = event;
      const isKnown = known.has(name);
      if (kind === "exited") known.add(name);
      const text =
        kind === "exited"
          ? `ended (${reason}); it is restarted`
          : kind === "started"
            ? `was ${isKnown ? "restarted" : "started"} as process ${pid}`
            : `is ready${isKnown ? " again" : ""}`;
      output.say({ event: "process", ...event }, `  ${name} ${text}`);
    },
  });
  isReady = true;
  onForce(() => devnet.kill());
  return devnet;
}
