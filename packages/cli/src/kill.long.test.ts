/**
 * 20 messages a second for a minute while each kind of process is killed with SIGKILL in turn, twice: what was sent is delivered, and nothing twice.
 * Everything is judged from the chains' own logs, read from block 0 at the end.
 */
import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gatewayAbi, parrotAbi } from "@parley/contracts-abi";
import { type DevnetFile, type DevnetRollup, readDevnetFile, until } from "@parley/devnet";
import { encodeEvmAddress, type Hex } from "@parley/primitives";
import { systemClock as clock } from "@parley/runtime";
import { chainClient } from "@parley/sdk";
import { encodeFunctionData, keccak256, type LocalAccount, parseAbiItem } from "viem";
import { privateKeyToAccount } from "viem/accounts";
import { afterAll, describe, expect, it } from "vitest";

const DURATION_MS = 60_000;
const PER_SECOND = 20;
const KINDS = ["sequencer", "operator", "relayer", "sequencer's engine", "operator's engine"] as const;
const ROUNDS = 2;
/** A look at what hangs, not a promise of speed: beside another network on two cores a restart takes long. */
const HEARD = parseAbiItem("event Heard(bytes32 indexed messageId, bytes sender, string text)");

let up: ChildProcess | undefined;
let dataDir: string | undefined;

afterAll(async () => {
  if (up?.exitCode === null) {
    const gone = new Promise((resolve) => up?.once("exit", resolve));
    up.kill("SIGINT");
    await gone;
  }
  if (dataDir !== undefined) await rm(dataDir, { recursive: true, force: true });
});

describe("SIGKILL under load", () => {
  it("loses nothing and delivers nothing twice", { timeout: 1_200_000 }, async () => {
    dataDir = await mkdtemp(join(tmpdir(), "parley-kill-"));
    const path = join(dataDir, "devnet.json");
    const args = ["src/main.ts", "up", "--data-dir", dataDir, "--port-base", "0", "--json"];
    up = spawn(process.execPath, args, { cwd: join(import.meta.dirname, ".."), stdio: ["ignore", "pipe", "pipe"] });
    let said = "";
    for (const stream of [up.stdout, up.stderr]) stream?.on("data", (chunk) => (said = `${said}${chunk}`.slice(-4_000)));
    const ended = new Promise<never>((_, reject) => up?.once("exit", (code) => reject(new Error(`up ended with ${code}: ${said}`))));
    await Promise.race([converseWhileKilling(path), ended]);
  });
});

async function converseWhileKilling(path: string): Promise<void> {
  const file = await until({ what: "devnet.json", clock }, () => readDevnetFile(path));

  const speakers = file.rollups.map((rollup, i) => new Speaker(file, rollup, file.rollups[(i + 1) % file.rollups.length] ?? rollup));
  const killing = killInTurn(path);
  // Awaited below; until then its failure is not an unhandled one.
  killing.catch(() => undefined);
  const startMs = clock.nowMs();
  for (let said = 0; said < (DURATION_MS / 1_000) * PER_SECOND; said += 1) {
    await clock.sleep(Math.max(0, startMs + (said * 1_000) / PER_SECOND - clock.nowMs()));
    await speakers[said % speakers.length]?.say(`message ${said}`);
  }
  expect(await killing).toHaveLength(KINDS.length * ROUNDS);
  await Promise.all(speakers.map((speaker) => speaker.finish()));

  const sent = (await Promise.all(file.rollups.map(sentFrom))).flat();
  const heard = await until({ what: "The last delivery", clock, pollMs: 500 }, async () => {
    const all = (await Promise.all(file.rollups.map(heardOn))).flat();
    return new Set(all.map(({ messageId }) => messageId)).size >= sent.length ? all : undefined;
  });
  expect(sent).toHaveLength((DURATION_MS / 1_000) * PER_SECOND + CONVERSATION_HOPS);
  expect(heard.map(({ messageId }) => messageId).sort()).toEqual([...sent].sort());
  const texts = heard.map(({ text }) => text).filter((text) => text.startsWith("message "));
  expect(new Set(texts).size).toBe((DURATION_MS / 1_000) * PER_SECOND);
}

/** Messages that `up` itself sends when it is ready. */
const CONVERSATION_HOPS = 2;

/** Says things from one rollup to the next one, each once: a transaction that a killed sequencer forgot is handed over again, byte for byte. */
class Speaker {
  readonly #account: LocalAccount;
  readonly #client;
  readonly #raw: Hex[] = [];
  #delivered = 0;
  private readonly from: DevnetRollup;
  private readonly to: DevnetRollup;

  constructor(file: DevnetFile, from: DevnetRollup, to: DevnetRollup) {
    this.from = from;
    this.to = to;
    const alice = file.accounts.find(({ name }) => name === "alice");
    if (alice === undefined) throw new Error("no account alice");
    this.#account = privateKeyToAccount(alice.secretKey);
    this.#client = chainClient(this.from.rpcUrl, { retries: 0, timeoutMs: 2_000 });
  }

  async say(text: string): Promise<void> {
    const route = [encodeEvmAddress(this.to.chainId, this.to.parrot)];
    const raw = await this.#account.signTransaction({
      type: "eip1559",
      chainId: Number(this.from.chainId),
      nonce: this.#raw.length,
      to: this.from.parrot,
      data: encodeFunctionData({ abi: parrotAbi, functionName: "say", args: [route, text] }),
      gas: 500_000n,
      maxFeePerGas: 10n ** 10n,
      maxPriorityFeePerGas: 0n,
    });
    this.#raw.push(raw);
    void this.#hand(raw);
  }

  /** Resolves when every transaction is in a block. */
  async finish(): Promise<void> {
    await until({ what: `The last block with messages on ${this.from.name}`, clock, pollMs: 500 }, async () => {
      this.#delivered = await this.#client.getTransactionCount({ address: this.#account.address, blockTag: "latest" });
      for (const raw of this.#raw.slice(this.#delivered, this.#delivered + 200)) await this.#hand(raw);
      return this.#delivered >= this.#raw.length ? true : undefined;
    });
    for (const raw of this.#raw) {
      expect((await this.#client.getTransactionReceipt({ hash: keccak256(raw) })).status).toBe("success");
    }
  }

  /** A refusal means that the pool has it already or that nobody listens: `finish` finds out. */
  async #hand(raw: Hex): Promise<void> {
    await this.#client.request({ method: "eth_sendRawTransaction", params: [raw] }).catch(() => undefined);
  }
}

async function killInTurn(path: string): Promise<string[]> {
  const killed: string[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const kind of KINDS) {
      await clock.sleep(DURATION_MS / (KINDS.length * ROUNDS) - 1_000);
      const before = await readDevnetFile(path);
      const roles = before.processes.filter(({ name }) => name !== "l1" && roleOf(before, name) === kind.replace("'s engine", ""));
      const victim = roles[(round + killed.length) % roles.length];
      if (victim === undefined) throw new Error(`no process of the kind ${kind}`);
      const pid = kind.endsWith("engine") ? engineOf(victim.pid) : victim.pid;
      process.kill(pid, "SIGKILL");
      killed.push(`${kind} ${victim.name}`);
      await until({ what: `The restart of ${victim.name} after its ${kind} was killed`, clock }, async () => {
        const now = (await readDevnetFile(path)).processes.find(({ name }) => name === victim.name);
        return now !== undefined && now.restarts > victim.restarts && now.pid !== 0 ? true : undefined;
      });
    }
  }
  return killed;
}

function roleOf(file: DevnetFile, name: string): (typeof KINDS)[number] {
  if (file.operators.some((operator) => operator.name === name)) return "operator";
  if (file.relayers.some((relayer) => relayer.name === name)) return "relayer";
  return "sequencer";
}

/** The first anvil below a process. */
function engineOf(role: number): number {
  const rows = execFileSync("ps", ["-A", "-o", "pid=,ppid=,comm="], { encoding: "utf8" }).trim().split("\n");
  const processes = rows.map((row) => row.trim().split(/\s+/)).map(([pid, ppid, comm]) => ({ pid: Number(pid), ppid: Number(ppid), comm }));
  const below = (parent: number): typeof processes =>
    processes.filter(({ ppid }) => ppid === parent).flatMap((child) => [child, ...below(child.pid)]);
  const engine = below(role).find(({ comm }) => comm?.includes("anvil"));
  if (engine === undefined) throw new Error(`no engine below process ${role}`);
  return engine.pid;
}

async function sentFrom(rollup: DevnetRollup): Promise<Hex[]> {
  const events = await chainClient(rollup.rpcUrl).getContractEvents({
    address: rollup.gateway,
    abi: gatewayAbi,
    eventName: "MessageSent",
    fromBlock: 0n,
    strict: true,
  });
  return events.map(({ args }) => args.sendId);
}

async function heardOn(rollup: DevnetRollup): Promise<{ messageId: Hex; text: string }[]> {
  const events = await chainClient(rollup.rpcUrl).getLogs({ address: rollup.parrot, event: HEARD, fromBlock: 0n, strict: true });
  return events.map(({ args }) => args);
}
