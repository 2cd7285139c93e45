/**
 * `npm run check:references`: every relative link of a page leads to a file of the repository, and every file that a page names in backticks (`Name.t.sol`, `some/where/name.test.ts`) is one, by its
 * path or the end of it. So a test that is renamed or parted takes the specs with it.
 */
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";

const root = join(import.meta.dirname, "..");
const { stdout } = spawnSync("git", ["ls-files"], { cwd: root, encoding: "utf8" });
const files = stdout.split("\n").filter((path) => path !== "");
const NAMED = /`([\w./-]+\.(?:sol|ts|mjs|json|svg))`/g;
const LINKED = /\]\(([^)#\s:]+)(?:#[^)]*)?\)/g;
/** What a running network or a run of a tool writes. */
const WRITTEN = [".parley/", "results.json", "devnet.json", "results/NAME.json"];

const problems: string[] = [];
for (const page of files.filter((path) => path.endsWith(".md") && !path.startsWith("vectors/public/"))) {
  const text = readFileSync(join(root, page), "utf8").replace(/^```[\s\S]*?^```/gm, "");
  for (const [, target = ""] of text.matchAll(LINKED)) {
    if (!existsSync(join(root, dirname(page), target))) problems.push(`${page}: leads to ${target}, which is not there`);
  }
  for (const [, name = ""] of text.matchAll(NAMED)) {
    if (WRITTEN.some((part) => name.includes(part))) continue;
    const wanted = normalize(name).replace(/^(\.\.\/)+/, "");
    if (!files.some((path) => path === wanted || path.endsWith(`/${wanted}`))) problems.push(`${page}: names ${name}, which is not there`);
  }
}
for (const problem of problems) process.stderr.write(`${problem}\n`);
if (files.length === 0) throw new Error("git lists no file");
process.exitCode = problems.length === 0 ? 0 : 1;
