/**
 * `npm run test:mutants [-- ID ...]`: shows that each invariant can fail. Applies each mutant to a copy of the contracts, runs the campaign that has to notice it, and prints
 * invariant, mutant and what noticed it. Exits non-zero when a mutant survives, when one does not apply any more, or when the copy as it is does not pass.
 */
import { type ChildProcess, spawn } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { type Edit, type Mutant, mutants } from "./mutants.ts";

/** As many runs as a mutant gets to be noticed in. A campaign ends at the first failure. */
const RUNS = "256";

interface Verdict {
  readonly red: boolean;
  /** The first thing that the campaign found, or the end of what forge said. */
  readonly found: string;
}

const root = resolve(import.meta.dirname, "../../..");

/** What runs now, the leader of a process group of its own: forge is a grandchild. */
let running: ChildProcess | undefined;
let interrupted = false;
for (const signal of ["SIGINT", "SIGTERM"] as const) {
  // One Ctrl-C comes twice: from the terminal, and passed on by npm.
  process.on(signal, () => {
    if (!interrupted && running?.pid !== undefined && running.exitCode === null) process.kill(-running.pid, "SIGKILL");
    interrupted = true;
  });
}

/** The configuration of the copy: the IR pipeline without its optimizer, a fraction of the time; failures as they come. */
function cheaper(config: string): string {
  const modules = realpathSync(join(root, "node_modules"));
  const edits: [RegExp, string][] = [
    [/name = "hot", optimizer = true, optimizer_runs = \d+/, 'name = "hot", optimizer = false'],
    [/name = "small", optimizer = true, via_ir = true, optimizer_runs = \d+/, 'name = "small", optimizer = false, via_ir = true'],
    [/via_ir = true, optimizer_runs = \d+ \}/g, "via_ir = true }"],
    [/allow_paths = \[[^\]]*\]/, `allow_paths = [${JSON.stringify(modules)}]`],
    [/\n\[invariant\]\n/, "\n[invariant]\nshrink_run_limit = 0\n"],
  ];
  for (const [pattern, replacement] of edits) {
    if (config.search(pattern) < 0) throw new Error(`foundry.toml has nothing like ${pattern}`);
    config = config.replace(pattern, replacement);
  }
  return config;
}

/** What the campaigns need, and nothing that only costs time to compile. */
function copyTree(directory: string): void {
  const skipped = ["src/rollup/Bls12381LightClient.sol", "src/rollup/StateReader.sol"].map((path) => join(root, "contracts", path));
  const parts = ["contracts/src", "contracts/test/invariants", "scripts/solc", "package.json"];
  const fixtures = ["L1Fixture", "SettlementFixture"].map((name) => `contracts/test/unit/l1/${name}.sol`);
  const helpers = [
    "BlsSigner",
    "Configs",
    "Delivery",
    "Devnet",
    "L1History",
    "LeafTrie",
    "ManyTrie",
    "ReferenceLane",
    "ReferenceTree",
    "TableModel",
    "Test",
    "Vm",
  ];
  for (const part of [...parts, ...fixtures, ...helpers.map((name) => `contracts/test/utils/${name}.sol`)]) {
    cpSync(join(root, part), join(directory, part), { recursive: true, filter: (path) => !skipped.includes(path) });
  }
  symlinkSync(join(root, "node_modules"), join(directory, "node_modules"));
  writeFileSync(join(directory, "foundry.toml"), cheaper(readFileSync(join(root, "foundry.toml"), "utf8")));
}

/** Runs one campaign of the copy. */
function campaign(directory: string, suite: string, runs: string): Promise<Verdict> {
  const args = ["forge", "test", "--color", "never", "--match-contract", `^${suite}$`, "--match-test", "invariant_"];
  return new Promise((done, reject) => {
    const child = spawn("npx", args, {
      cwd: directory,
      stdio: ["ignore", "pipe", "pipe"],
      detached: true,
      env: { ...process.env, FOUNDRY_INVARIANT_RUNS: runs },
    });
    running = child;
    let output = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream.on("data", (chunk: Buffer) => {
        output += chunk;
      });
    }
    child.on("error", reject);
    child.on("close", () => {
      if (interrupted) return reject(new Error("interrupted"));
      const found = /INV-L?\d+: [^\]"\n]*/.exec(output)?.[0];
      // Red is a broken invariant, not a contract that does not compile. The summary says so; forge's exit code need not.
      const failed = /Encountered a total of [1-9]/.test(output);
      done({ red: failed && found !== undefined, found: found ?? output.trim().slice(output.trim().lastIndexOf("\n") + 1) });
    });
  });
}

/** Makes the edit, and returns how to take it back. */
function apply(directory: string, edit: Edit): () => void {
  const path = join(directory, "contracts/src", edit.file);
  const before = readFileSync(path, "utf8");
  if (before.split(edit.find).length !== 2) throw new Error(`${edit.file}: does not contain exactly once: ${edit.find}`);
  writeFileSync(
    path,
    before.replace(edit.find, () => edit.replace),
  );
  return () => writeFileSync(path, before);
}

async function judge(directory: string, mutant: Mutant): Promise<Verdict> {
  const undo = mutant.edits.map((edit) => apply(directory, edit));
  try {
    return await campaign(directory, mutant.suite, RUNS);
  } finally {
    for (const back of undo.reverse()) back();
  }
}

const wanted = process.argv.slice(2);
const chosen = mutants.filter((mutant) => wanted.length === 0 || wanted.includes(mutant.invariant));
const directory = mkdtempSync(join(tmpdir(), "parley-mutants-"));
let failures = 0;
try {
  copyTree(directory);
  for (const suite of new Set(chosen.map((mutant) => mutant.suite))) {
    const { found } = await campaign(directory, suite, "4");
    if (!found.includes("1 tests passed, 0 failed")) throw new Error(`${suite} does not pass as it is:\n${found}`);
  }
  process.stdout.write("| invariant | mutant | killed by |\n|---|---|---|\n");
  for (const mutant of chosen) {
    const { red, found } = await judge(directory, mutant);
    if (!red) ++failures;
    process.stdout.write(`| INV-${mutant.invariant} | ${mutant.name} | ${red ? found : `SURVIVES (${found})`} |\n`);
  }
} finally {
  rmSync(directory, { recursive: true, force: true });
}
process.stdout.write(`\n${chosen.length - failures} of ${chosen.length} mutants killed\n`);
process.exitCode = failures === 0 ? 0 : 1;
