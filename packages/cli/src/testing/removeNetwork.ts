import { readdir, readFile, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import type { TestContext } from "vitest";

/** Lines of each role that are shown. */
const SHOWN = 25;

/** Removes a test's directory with all networks in it. Of a test that failed it first prints what their roles warned of: nothing else is left to find out why, where only the output is kept. */
export async function removeNetwork(directory: string, { task }: Pick<TestContext, "task">): Promise<void> {
  if (task.result?.state === "fail") process.stderr.write(`${(await troublesOf(directory)).join("\n")}\n`);
  await rm(directory, { recursive: true, force: true });
}

/** Per log file in a folder `logs`, at any depth: its name, and its last lines that are worse than information. Databases have files of that ending, too. */
export async function troublesOf(directory: string): Promise<string[]> {
  const found = await readdir(directory, { recursive: true });
  const files = found.filter((file) => file.endsWith(".log") && basename(dirname(file)) === "logs").sort();
  const texts = await Promise.all(files.map((file) => readFile(join(directory, file), "utf8")));
  return files.flatMap((file, i) => {
    const lines = (texts[i] ?? "").split("\n").filter((line) => line !== "" && !/"level":"(debug|info)"/.test(line));
    return lines.slice(-SHOWN).map((line) => `${basename(file, ".log")}: ${line}`);
  });
}
