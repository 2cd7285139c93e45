/**
 * `npm test`: the TypeScript tests while the contracts are compiled, the forge tests, then the end-to-end tests; with `--all` also what takes tens of seconds by itself (`*.slow.test.ts`), or networks for minutes (`*.network.test.ts`). Ends with one line `N passed, N failed`.
 * Exits non-zero when anything failed, when a runner broke, or when a runner executed nothing.
 */
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { forgeBinary } from "./forge.ts";

const isAll = process.argv.includes("--all");

interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

/** Runs a command with its output shown, and returns its exit code and what it printed. */
function run(command: string, args: readonly string[], env: Record<string, string> = {}): Promise<{ code: number; output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: ["ignore", "pipe", "inherit"], env: { ...process.env, ...env } });
    let output = "";
    child.stdout.on("data", (chunk: Buffer) => {
      output += chunk;
      process.stdout.write(chunk);
    });
    child.on("error", reject);
    child.on("close", (code) => resolve({ code: code ?? 1, output }));
  });
}

/** Compiles the contracts and their tests, which takes one core for minutes where nothing is compiled yet. A failure shows again, and counts, when their tests are run. */
async function compile(): Promise<void> {
  await run(forgeBinary(), ["build", "--quiet"]);
}

async function forge(): Promise<Counts> {
  // A gas snapshot that differs from the committed one fails. Written ones would take the place of those that are yet to be compared with.
  const fewer = isAll ? {} : { FOUNDRY_INVARIANT_RUNS: "16" };
  const { code, output } = await run(forgeBinary(), ["test", "--color", "never"], {
    FORGE_SNAPSHOT_CHECK: "true",
    FORGE_SNAPSHOT_EMIT: "false",
    ...fewer,
  });
  const summary = /(\d+) tests? passed, (\d+) failed, (\d+) skipped/.exec(output.slice(output.lastIndexOf("\nRan ")));
  const counts = { passed: Number(summary?.[1] ?? 0), failed: Number(summary?.[2] ?? 0), skipped: Number(summary?.[3] ?? 0) };
  if (code !== 0 && counts.failed === 0) counts.failed = 1;
  return counts;
}

async function vitest(...args: string[]): Promise<Counts> {
  const directory = mkdtempSync(join(tmpdir(), "parley-test-"));
  const report = join(directory, "report.json");
  try {
    const { code } = await run("npx", ["vitest", "run", ...args, "--reporter=default", "--reporter=json", `--outputFile.json=${report}`]);
    const parsed: { numPassedTests: number; numFailedTests: number; numPendingTests: number } = JSON.parse(readFileSync(report, "utf8"));
    const counts = { passed: parsed.numPassedTests, failed: parsed.numFailedTests, skipped: parsed.numPendingTests };
    if (code !== 0 && counts.failed === 0) counts.failed = 1;
    return counts;
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

const alone = "--maxWorkers=1";
const elsewhere = isAll ? "e2e,network,long" : "e2e,network,long,slow";
// Beside each other: no TypeScript test reads what is compiled here.
const [unit] = await Promise.all([vitest("--exclude", `**/*.{${elsewhere}}.test.ts`), compile()]);
const results = [unit, await forge()];
// A network with four operators fills a core: one at a time leaves two cores something.
results.push(await vitest(".e2e", alone));
if (isAll) results.push(await vitest(".network", alone));
const broken = results.some((counts) => counts.passed === 0);
const total = (key: keyof Counts) => results.reduce((sum, counts) => sum + counts[key], 0);
process.stdout.write(`\n${total("passed")} passed, ${total("failed")} failed, ${total("skipped")} skipped\n`);
process.exitCode = total("failed") > 0 || broken ? 1 : 0;
