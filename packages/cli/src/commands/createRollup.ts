import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { type CreateRollupOptions, converse, createRollup as create, dataPaths, encodePlan, prepareRollup } from "@parley/devnet";
import { ParleyError } from "@parley/primitives";
import { systemClock } from "@parley/runtime";
import { type Context, defineCommand } from "../Command.ts";
import { dataDirFlag, jsonFlag } from "../commonFlags.ts";
import { hopText } from "../describe.ts";
import { type Flags, switchFlag, textFlag } from "../flags.ts";
import { oneAtATime } from "../joining.ts";
import { openNetwork } from "../network.ts";

const FLAGS = {
  manifest: textFlag({ help: "JSON file that says what it is to be; all has a default", placeholder: "FILE", fallback: undefined }),
  l1: textFlag({
    help: "which chain is its L1: a rollup of the network, for a rollup upon a rollup",
    placeholder: "ROLLUP",
    fallback: undefined,
  }),
  print: switchFlag("only print its manifest, with every default in it"),
  dataDir: dataDirFlag,
  json: jsonFlag,
};

export const createRollup = defineCommand({
  spec: {
    name: "rollup create",
    summary: "Add a rollup to the running local network, and let it talk: no other process is restarted.",
    positionals: [{ name: "NAME", help: "how it is called: a-z, 0-9 and -" }],
    flags: FLAGS,
  },
  async run(context) {
    const { flags, cwd } = context;
    // Nothing is written for it.
    if (flags.print) return join(context);
    // Not beside a network that does not run.
    await openNetwork({ dataDir: flags.dataDir, cwd });
    return oneAtATime(resolve(cwd, flags.dataDir), () => join(context));
  },
});

async function join({ flags, positionals, output, cwd, signal }: Context<typeof FLAGS>): Promise<number> {
  const startedMs = systemClock.nowMs();
  const [name = ""] = positionals;
  const manifest = flags.manifest === undefined ? {} : await readManifest(resolve(cwd, flags.manifest));
  const given = flags.l1 === undefined || !isObject(manifest) ? manifest : { ...manifest, l1: flags.l1 };
  const { file, deployment } = await openNetwork({ dataDir: flags.dataDir, cwd });
  const paths = dataPaths(resolve(cwd, flags.dataDir));
  const onProgress = (step: string) => output.progress(step);
  const options: CreateRollupOptions = { name, given, file, deployment, paths, clock: systemClock, onProgress, signal };
  const prepared = await prepareRollup(options);
  if (flags.print) {
    output.say({ event: "manifest", name, manifest: encodePlan(prepared.plan) }, JSON.stringify(encodePlan(prepared.plan), undefined, 2));
    return 0;
  }
  const { rollup, parrot } = await create(options, prepared);
  const joinedMs = systemClock.nowMs() - startedMs;
  const { chainId, rollupId, rpcUrl } = rollup;
  output.say(
    { event: "joined", name, chainId, rollupId, rpcUrl, parrot, joinedMs },
    `\n${name} joined after ${(joinedMs / 1_000).toFixed(1)} s\n  chain id   ${chainId}\n  rollup id  ${rollupId}\n  RPC URL    ${rpcUrl}\n  parrot     ${parrot}\n`,
  );
  const [peer] = prepared.plan.peers;
  if (peer !== undefined) await talk(name, peer.rollup, { output, signal, cwd, dataDir: flags.dataDir });
  const allMs = systemClock.nowMs() - startedMs;
  output.say(
    { event: "complete", name, joinedMs, allMs },
    `${name} is a member and has talked, after ${(allMs / 1_000).toFixed(1)} s; next: parley rollup inspect ${name}`,
  );
  return 0;
}

/** There and back. */
async function talk(
  name: string,
  peer: string,
  { output, signal, cwd, dataDir }: Pick<Context<Flags>, "output" | "signal" | "cwd"> & { dataDir: string },
): Promise<void> {
  const { file, deployment } = await openNetwork({ dataDir, cwd });
  const route = [name, peer, name].map((key) => {
    const found = file.rollups.find((rollup) => [rollup.name, String(rollup.chainId), rollup.rollupId].includes(key));
    if (found === undefined) throw new ParleyError("ROLLUP_UNKNOWN", `The network does not list ${key}`, { hint: "see parley status" });
    return { name: found.name, parrot: found.parrot };
  });
  let count = 0;
  await converse({
    deployment,
    route,
    text: `hello from ${name}`,
    clock: systemClock,
    signal,
    onHop(hop) {
      count += 1;
      output.say({ event: "hop", number: count, ...hop }, hopText(hop, count));
    },
  });
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

async function readManifest(path: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path, "utf8"));
  } catch (cause) {
    throw new ParleyError(
      "CONFIG_INVALID",
      `The manifest ${path} cannot be read as JSON: ${cause instanceof Error ? cause.message : cause}`,
      {
        fields: { path },
        cause,
        hint: "`parley rollup create NAME --print` prints one",
      },
    );
  }
}
