import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { troublesOf } from "./removeNetwork.ts";

it("shows the last warnings and errors of each role, and what is no log line at all", async () => {
  const directory = await mkdtemp(join(tmpdir(), "parley-troubles-"));
  try {
    await mkdir(join(directory, "net", "logs"), { recursive: true });
    const line = (level: string, event: string) => JSON.stringify({ time: "…", level, event });
    const first = [line("info", "started"), line("warn", "slow"), line("debug", "certified"), "Segmentation fault", ""];
    const second = Array.from({ length: 30 }, (_, i) => line("error", `failure-${i}`));
    await writeFile(join(directory, "net", "logs", "relayer.log"), second.join("\n"));
    await writeFile(join(directory, "net", "logs", "operator-0.log"), first.join("\n"));
    await writeFile(join(directory, "net", "000003.log"), "a database");
    const told = await troublesOf(directory);
    expect(told.slice(0, 2)).toEqual([`operator-0: ${line("warn", "slow")}`, "operator-0: Segmentation fault"]);
    expect(told.slice(2)).toEqual(second.slice(-25).map((text) => `relayer: ${text}`));
  } finally {
    await rm(directory, { recursive: true });
  }
});
