#!/usr/bin/env node
import { enableCompileCache } from "node:module";
import { ParleyError } from "@parley/primitives";
import type { Command } from "./Command.ts";
import { commandHelp, parseCommand, unknown } from "./flags.ts";
import { Output } from "./Output.ts";

// A network is ten processes of this program: compiled once, each starts in half the time and with less memory.
enableCompileCache(new URL("../../../node_modules/.cache/parley", import.meta.url).pathname);

/** Loaded when asked for: a role's process must not carry the code of the others. */
const COMMANDS: Readonly<Record<string, { summary: string; load(): Promise<Command> }>> = {
  up: { summary: "start a local network and let it converse", load: async () => (await import("./commands/up.ts")).up },
  status: { summary: "show the running network", load: async () => (await import("./commands/status.ts")).status },
  send: { summary: "send a message from one rollup to another", load: async () => (await import("./commands/send.ts")).send },
  verify: { summary: "check a message that arrived, from RPC data alone", load: async () => (await import("./commands/verify.ts")).verify },
  audit: { summary: "check from outside which invariants hold", load: async () => (await import("./commands/audit.ts")).audit },
  demo: {
    summary: "watch an attack fail, or tokens travel: liar, false-root, other-block, tokens",
    load: async () => (await import("./commands/demo.ts")).demo,
  },
  down: { summary: "end the running network", load: async () => (await import("./commands/down.ts")).down },
  rollup: { summary: "run a sequencer", load: async () => (await import("./commands/rollup.ts")).rollup },
  "rollup create": {
    summary: "add a rollup to the running network",
    load: async () => (await import("./commands/createRollup.ts")).createRollup,
  },
  "rollup attach": {
    summary: "make a chain that runs already a member",
    load: async () => (await import("./commands/attachRollup.ts")).attachRollup,
  },
  "rollup inspect": {
    summary: "show what a rollup is, and whom it hears",
    load: async () => (await import("./commands/inspectRollup.ts")).inspectRollup,
  },
  "rollup pause": {
    summary: "have a rollup hear nothing of another one for a while",
    load: async () => (await import("./commands/pauseRollup.ts")).pauseRollup,
  },
  "rollup derive": {
    summary: "rebuild a rollup from its L1 alone",
    load: async () => (await import("./commands/deriveRollup.ts")).deriveRollup,
  },
  "l1 deposit": {
    summary: "send ether from the L1 to a rollup",
    load: async () => (await import("./commands/l1Deposit.ts")).l1Deposit,
  },
  "l1 withdraw": {
    summary: "send ether from a rollup to the L1",
    load: async () => (await import("./commands/l1Withdraw.ts")).l1Withdraw,
  },
  "l1 finish": {
    summary: "prove a message of a rollup to the L1 and have it delivered",
    load: async () => (await import("./commands/l1Withdraw.ts")).l1Finish,
  },
  "l1 claim": {
    summary: "claim on the L1 what an account had when its rollup left",
    load: async () => (await import("./commands/l1Claim.ts")).l1Claim,
  },
  "rollup leave": {
    summary: "announce that a rollup leaves",
    load: async () => (await import("./commands/leaveRollup.ts")).leaveRollup,
  },
  "rollup retire": {
    summary: "announce that a rollup leaves, wait for its last block, show it to the L1",
    load: async () => (await import("./commands/leaveRollup.ts")).retireRollup,
  },
  "operator init": {
    summary: "make the directory of a new operator: keys and configuration",
    load: async () => (await import("./commands/operatorInit.ts")).operatorInit,
  },
  "operator register": {
    summary: "make an operator a member of the operator set",
    load: async () => (await import("./commands/operatorRegister.ts")).operatorRegister,
  },
  "operator run": { summary: "run an operator", load: async () => (await import("./commands/operator.ts")).operator },
  "operator status": {
    summary: "show how an operator stands on the L1, and what its process says",
    load: async () => (await import("./commands/operatorStatus.ts")).operatorStatus,
  },
  "operator rotate-key": {
    summary: "give an operator a fresh signing key",
    load: async () => (await import("./commands/operatorRotateKey.ts")).operatorRotateKey,
  },
  "operator exit": {
    summary: "leave the operator set",
    load: async () => (await import("./commands/operatorExit.ts")).operatorExit,
  },
  signer: { summary: "run a signer: a key and its slashing protection", load: async () => (await import("./commands/signer.ts")).signer },
  "protection export": {
    summary: "write down what a stopped operator or signer has signed",
    load: async () => (await import("./commands/protection.ts")).exportProtection,
  },
  "protection import": {
    summary: "take in what an operator has signed elsewhere",
    load: async () => (await import("./commands/protection.ts")).importProtection,
  },
  relayer: { summary: "run a relayer", load: async () => (await import("./commands/relayer.ts")).relayer },
};
const EXIT_USAGE = 2;
const EXIT_INTERRUPTED = 130;
/** One Ctrl-C reaches a command of `npm start` twice: from the terminal, and passed on by npm. */
const SAME_SIGNAL_MS = 500;

function help(): string {
  const width = Math.max(...Object.keys(COMMANDS).map((name) => name.length)) + 2;
  const rows = Object.entries(COMMANDS).map(([name, { summary }]) => `  parley ${name.padEnd(width)}${summary}`);
  return [
    "Rollups that talk: one network, one language.",
    "",
    ...rows,
    "",
    "  parley COMMAND --help  flags of a command; each has an environment twin PARLEY_…",
  ].join("\n");
}

/** The name of a command is its first word, or its first two. */
function commandOf([first, second, ...rest]: readonly string[]): { name: string | undefined; args: readonly string[] } {
  const both = `${first} ${second}`;
  if (Object.hasOwn(COMMANDS, both)) return { name: both, args: rest };
  return { name: first, args: second === undefined ? [] : [second, ...rest] };
}

/** Writes at once: the process may end right after. EPIPE: the reader has gone, which is its right. */
function writer(stream: NodeJS.WriteStream): (text: string) => void {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
  });
  return (text) => void stream.write(text);
}

async function main(): Promise<number> {
  const { name, args } = commandOf(process.argv.slice(2));
  const json = args.includes("--json") || /^(1|true)$/i.test(process.env.PARLEY_JSON ?? "");
  const output = new Output({
    stdout: writer(process.stdout),
    stderr: writer(process.stderr),
    json,
    isTerminal: process.stdout.isTTY === true,
    nowMs: Date.now,
  });
  const interrupted = new AbortController();
  const forced: (() => void)[] = [];
  let firstMs = 0;
  const onSignal = () => {
    if (!interrupted.signal.aborted) {
      firstMs = Date.now();
      interrupted.abort(new Error("interrupted"));
    } else if (Date.now() - firstMs > SAME_SIGNAL_MS) {
      for (const task of forced) task();
      process.exit(EXIT_INTERRUPTED);
    }
  };
  process.on("SIGINT", onSignal).on("SIGTERM", onSignal);

  try {
    if (name === undefined || name === "--help" || name === "-h" || name === "help") {
      process.stdout.write(`${help()}\n`);
      return name === undefined ? EXIT_USAGE : 0;
    }
    const entry = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
    if (entry === undefined) throw unknown({ what: "command", name, known: Object.keys(COMMANDS), where: "parley" });
    const command = await entry.load();
    const parsed = parseCommand(command.spec, args, process.env);
    if (parsed.kind === "help") {
      process.stdout.write(`${commandHelp(command.spec)}\n`);
      return 0;
    }
    return await command.run({
      flags: parsed.flags,
      positionals: parsed.positionals,
      output,
      env: process.env,
      cwd: process.cwd(),
      signal: interrupted.signal,
      onForce: (task) => void forced.push(task),
    });
  } catch (error) {
    if (interrupted.signal.aborted && error === interrupted.signal.reason) return EXIT_INTERRUPTED;
    output.error(error);
    return error instanceof ParleyError && error.code === "CONFIG_INVALID" ? EXIT_USAGE : 1;
  }
}

// Clients of chains keep idle connections and timers that would hold the process for seconds.
const code = await main();
process.stdout.write("", () => process.exit(code));
