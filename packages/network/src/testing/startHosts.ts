import { type ChildProcess, execFile, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { promisify } from "node:util";

export interface HostOptions {
  name: string;
  ip: string;
  port: number;
  /** addresses to dial */
  peers: readonly string[];
}

export type HostCommand = { publish: number } | { attack: string };

/** What a host's node sees. */
export interface HostReport {
  /** how many peers publications reach */
  peers: number;
  /** beats of the attestations that it heard, in that order */
  heard: readonly number[];
  /** of senders of what is no RPC */
  bans: number;
  /** the attacks that it made, and how the last one ended */
  attack: { count: number; outcome: "cut off" | "refused" } | undefined;
}

/** One host: a network namespace with an address, and a process in it. */
export class TestHost {
  readonly ip: string;
  readonly #child: ChildProcess;
  readonly #waiting = new Set<() => void>();
  #last: HostReport = { peers: 0, heard: [], bans: 0, attack: undefined };

  constructor(ip: string, child: ChildProcess) {
    this.ip = ip;
    this.#child = child;
    child.on("message", (report: HostReport) => {
      this.#last = report;
      for (const look of [...this.#waiting]) look();
    });
  }

  report(): HostReport {
    return this.#last;
  }

  tell(command: HostCommand): void {
    this.#child.send(command);
  }

  /** Resolves once the condition holds of what it sees. */
  when(condition: (report: HostReport) => boolean): Promise<void> {
    return new Promise((resolve) => {
      const look = () => {
        if (!condition(this.#last)) return;
        this.#waiting.delete(look);
        resolve();
      };
      this.#waiting.add(look);
      look();
    });
  }

  async stop(): Promise<void> {
    const exited = once(this.#child, "exit");
    if (this.#child.connected) this.#child.disconnect();
    if (this.#child.exitCode === null && this.#child.signalCode === null) await exited;
  }
}

export interface TestHosts {
  hosts: readonly TestHost[];
  /** Pulls a host's wire, or puts it back. */
  wire(index: number, state: "up" | "down"): Promise<void>;
  stop(): Promise<void>;
}

const GOSSIP_PORT = 4_001;
const NAMESPACE = ["--user", "--map-root-user", "--net", "--mount", "--propagation", "private"];

/** Whether this machine lets one make network namespaces, with wires between them. */
export function mayMakeHosts(): boolean {
  const commands =
    "mount -t tmpfs none /run && mkdir /run/netns && ip netns add a && ip link add wa type veth peer name ea && ip link set ea netns a";
  return spawnSync("unshare", [...NAMESPACE, "sh", "-c", commands]).status === 0;
}

/** `count` hosts on one switch, each with a node that dials those before it. All of it is in a namespace of its own and ends with it. */
export async function startHosts(count: number): Promise<TestHosts> {
  const numbers = Array.from({ length: count }, (_, i) => i);
  const addressOf = (i: number) => `10.77.0.${i + 1}`;
  const commands = [
    "set -e; mount -t tmpfs none /run; mkdir /run/netns; ip link add switch type bridge; ip link set switch up",
    ...numbers.map((i) =>
      [
        `ip netns add h${i}; ip link add w${i} type veth peer name e${i}; ip link set e${i} netns h${i}; ip link set w${i} master switch up`,
        `ip -n h${i} addr add ${addressOf(i)}/24 dev e${i}; ip -n h${i} link set e${i} up; ip -n h${i} link set lo up`,
      ].join("; "),
    ),
    "echo ready; read end",
  ];
  const space = spawn("unshare", [...NAMESPACE, "sh", "-c", commands.join("; ")], { stdio: ["pipe", "pipe", "inherit"] });
  await once(space.stdout, "data");
  const inside = ["--target", String(space.pid), "--user", "--net", "--mount", "--preserve-credentials"];
  const hosts = numbers.map((i) => {
    const peers = numbers.slice(0, i).map((other) => `${addressOf(other)}:${GOSSIP_PORT}`);
    const options: HostOptions = { name: `host-${i}`, ip: addressOf(i), port: GOSSIP_PORT, peers };
    const node = [process.execPath, join(import.meta.dirname, "hostChild.ts"), JSON.stringify(options)];
    const stdio = ["ignore", "inherit", "inherit", "ipc"] as const;
    return new TestHost(options.ip, spawn("nsenter", [...inside, "ip", "netns", "exec", `h${i}`, ...node], { stdio: [...stdio] }));
  });
  return {
    hosts,
    async wire(index, state) {
      await promisify(execFile)("nsenter", [...inside, "ip", "link", "set", `w${index}`, state]);
    },
    async stop() {
      await Promise.all(hosts.map((host) => host.stop()));
      const exited = once(space, "exit");
      space.stdin.end();
      await exited;
    },
  };
}
