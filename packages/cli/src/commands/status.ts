import { readNetwork } from "@parley/devnet";
import { defineCommand } from "../Command.ts";
import { dataDirFlag, jsonFlag } from "../commonFlags.ts";
import { networkTable, operatorsLine, viewObject } from "../describe.ts";
import { openNetwork } from "../network.ts";
import { table } from "../Output.ts";

export const status = defineCommand({
  spec: {
    name: "status",
    summary: "Show the running network: its chains, its operators, its processes.",
    positionals: [],
    flags: { dataDir: dataDirFlag, json: jsonFlag },
  },
  async run({ flags, output, cwd }) {
    const { file } = await openNetwork({ dataDir: flags.dataDir, cwd });
    const view = await readNetwork(file);
    const processes = table(
      ["process", "pid", "restarts", "log file"],
      file.processes.map(({ name, pid, restarts, logFile }) => [name, String(pid), String(restarts), logFile]),
    );
    output.say(
      { event: "status", ...viewObject(view), processes: file.processes },
      `${networkTable(file, view)}\n  ${operatorsLine(view)}\n\n${processes}`,
    );
    return 0;
  },
});
