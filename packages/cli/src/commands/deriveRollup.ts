import { rmSync } from "node:fs";
import { access, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type DerivedBlock, MAX_SIGNED_BLOCKS } from "@parley/derivation";
import { type Deployment, inboxOf, ParleyError, type RollupDeployment } from "@parley/primitives";
import {
  type DerivationListener,
  type DerivationReport,
  deriveRollup as derive,
  type Ignored,
  type Progress,
  type UponL1,
  uponL1,
} from "@parley/rollup-node";
import { type Logger, openLevelStore, silentLogger, systemClock } from "@parley/runtime";
import { chainClient, type Home, homeOf, L1Reader, l1PlacesOf, rollupOf, shortReason } from "@parley/sdk";
import { AnvilEngine } from "@parley/stacks";
import { defineCommand } from "../Command.ts";
import { dataDirFlag, deploymentFlag, jsonFlag } from "../commonFlags.ts";
import { HashComparison } from "../compareHashes.ts";
import { durationFlag, type FlagValues, integerFlag, switchFlag, textFlag } from "../flags.ts";
import { openDeployment } from "../network.ts";
import type { Output } from "../Output.ts";

/** Between two lines of progress. */
const PROGRESS_MS = 2_000;
/** A batch of the most blocks can be undone without a fresh engine, and small reorganisations of the L1 behind it. */
const KEPT_STATES = MAX_SIGNED_BLOCKS + 64;

const flags = {
  dataDir: dataDirFlag,
  deployment: deploymentFlag,
  l1Rpc: textFlag({
    help: "RPC of the rollup's L1, instead of the deployment's; where that is a rollup, of a node that derives it",
    placeholder: "URL",
    fallback: undefined,
  }),
  beacon: textFlag({
    help: "beacon API of a node of the L1, and of blob archives that are asked for what it lacks: where blobs are read. Not needed where the L1 is anvil",
    placeholder: "URL[,URL]",
    fallback: undefined,
  }),
  compare: switchFlag("ask the rollup's RPC for each derived block, too. Exit code 1: it shows another"),
  follow: switchFlag("go on with what the L1 brings until SIGINT"),
  poll: durationFlag({ help: "how often --follow asks the L1", fallbackMs: 1_000, leastMs: 100, mostMs: 60_000 }),
  rpcPort: integerFlag({
    help: "with --follow, serve the rollup's JSON-RPC of what is derived; 0 for any free port",
    fallback: undefined,
    least: 0,
    most: 65_535,
  }),
  json: jsonFlag,
};

/** How the L1 is read. */
type L1Flags = Pick<FlagValues<typeof flags>, "l1Rpc" | "beacon">;

export const deriveRollup = defineCommand<typeof flags>({
  spec: {
    name: "rollup derive",
    summary:
      "Rebuild a rollup from the genesis and the L1 alone, block by block (specs/derivation.md). Needs no sequencer, and trusts none.",
    positionals: [{ name: "NAME", help: "name, chain id or id of the rollup" }],
    flags,
  },
  async run({ flags, positionals, output, cwd, signal, onForce }) {
    const { deployment, deploymentFile } = await openDeployment({ deployment: flags.deployment, dataDir: flags.dataDir, cwd });
    const rollup = rollupOf(deployment, positionals[0] ?? "");
    const genesisFile = join(deploymentFile, "..", rollup.genesisFile);
    await requireGenesis(genesisFile, rollup);
    const home = homeOf(deployment, rollup);
    const { l1, l1BlockOf } = await l1Reader(deployment, { rollup, home }, flags);
    const directory = await mkdtemp(join(tmpdir(), "parley-derive-"));
    onForce(() => rmSync(directory, { recursive: true, force: true }));
    const store = await openLevelStore(join(directory, "blocks"));
    const comparison = flags.compare ? new HashComparison(rollup.rpcUrl) : undefined;
    const teller = new Teller(output, comparison);
    try {
      const report = await derive({
        rollup,
        l1ChainId: home.chainId,
        l1,
        l1BlockOf,
        createEngine: () => new AnvilEngine({ rollup, genesisFile, keptStates: KEPT_STATES, logger: silentLogger }),
        store,
        listener: teller,
        followMs: flags.follow ? flags.poll : undefined,
        serve: serving(flags, output),
        clock: systemClock,
        logger: warnings(output),
        signal,
      });
      return teller.conclude(rollup, report);
    } finally {
      comparison?.close();
      await store.close();
      await rm(directory, { recursive: true, force: true });
    }
  },
});

function serving({ follow, rpcPort }: { follow: boolean; rpcPort: number | undefined }, output: Output) {
  if (rpcPort === undefined) return undefined;
  if (!follow) throw new ParleyError("CONFIG_INVALID", "--rpc-port serves what --follow derives", { hint: "give --follow, too" });
  const onServing = (url: string) => output.say({ event: "serving", url }, `serving JSON-RPC at ${url}`);
  return { host: "127.0.0.1", port: rpcPort, onServing };
}

async function l1Reader(
  { l1 }: Deployment,
  { rollup, home }: { rollup: RollupDeployment; home: Home },
  flags: L1Flags,
): Promise<{ l1: L1Reader } & Pick<UponL1, "l1BlockOf">> {
  const client = chainClient(flags.l1Rpc ?? home.rpcUrl);
  const beaconUrls = flags.beacon?.split(",").map((url) => url.trim());
  const { blobs, l1BlockOf } = await uponL1({ client, home, depth: 0, beaconUrls });
  const { newestTag } = home;
  return { l1: new L1Reader({ client, ...l1PlacesOf({ l1 }, rollup), newestTag, inbox: inboxOf(rollup.rollupId), ...blobs }), l1BlockOf };
}

async function requireGenesis(path: string, { name }: RollupDeployment): Promise<void> {
  await access(path).catch((cause: unknown) => {
    throw new ParleyError("CONFIG_INVALID", `The genesis file of ${name}, ${path}, cannot be read`, {
      fields: { path, rollup: name },
      cause,
      hint: "it stands beside the deployment file, under the name that this gives it: copy both",
    });
  });
}

/** Says what derivation tells, and keeps count for the end. */
class Teller implements DerivationListener {
  readonly #output: Output;
  readonly #comparison: HashComparison | undefined;
  readonly #startedMs = systemClock.nowMs();
  readonly #ignored = new Map<string, number>();
  #saidMs = systemClock.nowMs();
  #derived = 0;

  constructor(output: Output, comparison: HashComparison | undefined) {
    this.#output = output;
    this.#comparison = comparison;
  }

  async onDerived({ number, hash }: DerivedBlock): Promise<void> {
    this.#derived += 1;
    await this.#comparison?.add(number, hash);
  }

  onIgnored({ l1Number, payload, reason }: Ignored): void {
    this.#ignored.set(reason, (this.#ignored.get(reason) ?? 0) + 1);
    this.#output.say(
      { event: "ignored", l1Number, payload, reason },
      `L1 block ${l1Number}: payload ${payload} is ignored: ${REASONS[reason]}`,
    );
  }

  onRollback(number: bigint): void {
    this.#comparison?.forget(number);
    this.#output.say({ event: "rollback", number }, `the L1 went back: no block above ${number} is safe any more`);
  }

  onProgress({ l1, newest, tip }: Progress): void {
    const nowMs = systemClock.nowMs();
    if (nowMs - this.#saidMs < PROGRESS_MS) return;
    this.#saidMs = nowMs;
    const of = newest > l1.number ? ` of ${newest}` : "";
    this.#output.progress(`L1 block ${l1.number}${of}, rollup block ${tip.number}, ${this.#perSecond()} blocks/s`);
  }

  async onCaughtUp(): Promise<void> {
    await this.#comparison?.flush();
  }

  /** The last word, and the exit code. */
  conclude({ name, derivation }: RollupDeployment, { l1Blocks, payloads, l1, tip }: DerivationReport): number {
    const difference = this.#comparison?.difference;
    const ok = difference === undefined;
    const ignored = Object.fromEntries(this.#ignored);
    const equal = this.#comparison?.equal;
    const perSecond = this.#perSecond();
    const reasons = [...this.#ignored].map(([reason, count]) => `${count} × ${reason}`).join(", ");
    const lines = [
      `${name}: walked ${l1Blocks} L1 blocks from ${derivation.l1StartNumber + 1n} to ${l1.number}, with ${payloads} payloads`,
      `  ignored   ${reasons === "" ? "none" : reasons}`,
      `  tip       block ${tip.number} ${tip.hash}, on L1 block ${tip.origin.number}`,
      `  speed     ${this.#derived} blocks derived, ${perSecond} per second`,
      ...(equal === undefined ? [] : [`  compared  ${comparedText(equal, difference)}`]),
    ];
    const compared = equal === undefined ? {} : { equal, difference: difference ?? null };
    const object = {
      event: "derived",
      ok,
      rollup: name,
      l1Blocks,
      payloads,
      l1,
      ignored,
      tip,
      blocks: this.#derived,
      perSecond,
      ...compared,
    };
    this.#output.say(object, lines.join("\n"));
    return ok ? 0 : 1;
  }

  #perSecond(): number {
    const seconds = (systemClock.nowMs() - this.#startedMs) / 1_000;
    return seconds > 0 ? Math.round((this.#derived / seconds) * 10) / 10 : 0;
  }
}

function comparedText(equal: bigint, difference: HashComparison["difference"]): string {
  if (difference === undefined)
    return equal === 0n ? "nothing: no block is derived yet" : `blocks 1 to ${equal} are those that its RPC shows`;
  const { number, derived, shown } = difference;
  const what = shown === undefined ? "no such block" : shown;
  return `DIFFERENT from block ${number} on: derived is ${derived}, its RPC shows ${what}`;
}

/** In words, what specs/derivation.md §2 to §4 have against a payload. */
const REASONS = {
  carrier: "it is too long, or its blobs carry none",
  form: "it is no batch",
  seal: "it is not signed by the rollup's sequencer",
  spent: "it was executed in vain before",
  left: "it rests on the L1 above the last block on which the rollup may",
  old: "all of its blocks are derived already",
  gap: "it does not begin at the next block",
  fork: "it is built on another block than the newest",
  origin: "its L1 origins are not those of this L1, or not in order",
  timestamp: "a time in it is out of bounds",
  transaction: "one of its transactions cannot be executed in its place",
  nonce: "it uses the system account",
  hash: "its last block comes out with another hash",
} as const;

/** What derivation warns of, as lines of the command. */
function warnings(output: Output): Logger {
  const warn: Logger["warn"] = (event, { error, ...fields } = {}) => {
    const reason = error === undefined ? "" : `: ${shortReason(error)}`;
    output.say(
      { event: "warning", what: event, ...fields, ...(reason === "" ? {} : { reason }) },
      `${event.replaceAll("_", " ")}${reason}`,
    );
  };
  return { ...silentLogger, warn, child: () => warnings(output) };
}
