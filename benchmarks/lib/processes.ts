import { readdirSync, readFileSync } from "node:fs";

/** Of `/proc/PID/stat`, as every Linux has it. */
const TICK_MS = 10;
const PAGE_MIB = 4_096 / 2 ** 20;

/** One process as Linux accounts for it. */
export interface ProcessUse {
  pid: number;
  /** the role whose process, or whose child, it is */
  role: string;
  isEngine: boolean;
  /** processor time so far */
  cpuMs: number;
  rssMib: number;
}

interface Stat {
  pid: number;
  parent: number;
  comm: string;
  cpuMs: number;
  rssMib: number;
}

/** Every process of some roles, with all that they started. One that ends meanwhile is left out. */
export function processesOf(roots: readonly { name: string; pid: number }[]): ProcessUse[] {
  const stats = readdirSync("/proc").flatMap((name) => (/^\d+$/.test(name) ? (statOf(Number(name)) ?? []) : []));
  const byPid = new Map(stats.map((stat) => [stat.pid, stat]));
  const roleOf = (pid: number): string | undefined => {
    for (let at: number | undefined = pid; at !== undefined && at > 1; at = byPid.get(at)?.parent) {
      const root = roots.find((one) => one.pid === at);
      if (root !== undefined) return root.name;
    }
    return undefined;
  };
  return stats.flatMap(({ pid, comm, cpuMs, rssMib }) => {
    const role = roleOf(pid);
    return role === undefined ? [] : [{ pid, role, isEngine: comm.startsWith("anvil"), cpuMs, rssMib }];
  });
}

function statOf(pid: number): Stat | undefined {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, "utf8");
    const comm = text.slice(text.indexOf("(") + 1, text.lastIndexOf(")"));
    // From the third field on: state, parent, …, utime (14), stime (15), …, rss (24).
    const fields = text.slice(text.lastIndexOf(")") + 2).split(" ");
    const field = (number: number) => Number(fields[number - 3] ?? 0);
    return { pid, parent: field(4), comm, cpuMs: (field(14) + field(15)) * TICK_MS, rssMib: field(24) * PAGE_MIB };
  } catch {
    return undefined;
  }
}
