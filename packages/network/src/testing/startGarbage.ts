import { fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import type { GarbageKind } from "./garbage.ts";

export interface GarbageOptions {
  /** of the victim, on the loopback address */
  port: number;
  networkId: string;
  beatZeroMs: number;
  beatMs: number;
  epoch: number;
  seat: number;
  /** in turn */
  kinds: readonly GarbageKind[];
  /** messages a second, while a connection stands */
  perSecond: number;
  /** whether it comes back as somebody else after it was cut off */
  isFresh: boolean;
  /** what honest peers said, in base64 */
  genuine: readonly { topic: string; data: string }[];
}

/** What became of the sender so far. */
export interface GarbageReport {
  /** messages that were written to a connection */
  sent: number;
  /** connections that were let in, and ended by the victim */
  cutOff: number;
  /** attempts that were refused, or not answered */
  refused: number;
  /** from a connection's first message to its end, in ms, of the last one that was let in */
  lastedMs: number;
}

export interface GarbageSource {
  report(): GarbageReport;
  /** resolves once the condition holds of the report */
  when(condition: (report: GarbageReport) => boolean): Promise<void>;
  stop(): Promise<void>;
}

/** Starts a process that sends garbage until it is stopped: in one of its own, so that the victim's time is not the attacker's. */
export function startGarbage(options: GarbageOptions): GarbageSource {
  const child = fork(join(import.meta.dirname, "garbageChild.ts"), [JSON.stringify(options)]);
  const exited = once(child, "exit");
  let last: GarbageReport = { sent: 0, cutOff: 0, refused: 0, lastedMs: 0 };
  const waiting = new Set<() => void>();
  child.on("message", (report: GarbageReport) => {
    last = report;
    for (const look of [...waiting]) look();
  });
  return {
    report: () => last,
    when: (condition) =>
      new Promise((resolve) => {
        const look = () => {
          if (!condition(last)) return;
          waiting.delete(look);
          resolve();
        };
        waiting.add(look);
        look();
      }),
    async stop() {
      if (child.connected) child.disconnect();
      await exited;
    },
  };
}
