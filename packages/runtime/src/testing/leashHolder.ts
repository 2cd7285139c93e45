/** A child process that starts a leashed program (a shell with a child of its own) and tells both pids and the guard's. */
import { leashedProcess } from "../leashedProcess.ts";

const leashed = await leashedProcess({
  command: "sh",
  args: ["-c", 'sleep 600 & echo "$!"; wait'],
  onLine: (line) => process.send?.({ grandchildPid: Number(line) }),
});
process.send?.({ pid: leashed.pid, guardPid: leashed.guardPid });
const exit = await leashed.exited;
process.send?.({ exit });
