/**
 * Checks that no Solidity test imports a contract of `src` that foundry.toml has optimized: it would be optimized with it, and so would whatever imports it, which once took two thirds of the time
 * to compile everything. Tests deploy contracts by name (`create("X.sol:X", …)`) and import interfaces and libraries. Those that foundry.toml names themselves may.
 */
import { globSync, readFileSync } from "node:fs";
import { dirname, join, matchesGlob, relative } from "node:path";

const root = join(import.meta.dirname, "..");
const optimized = [...readFileSync(join(root, "foundry.toml"), "utf8").matchAll(/\{ paths = "([^"]+)"/g)].map(([, glob]) => glob ?? "");
const isOptimized = (path: string) => optimized.some((glob) => matchesGlob(path, glob));

const problems: string[] = [];
const files = globSync("contracts/test/**/*.sol", { cwd: root }).filter((file) => !isOptimized(file));
for (const file of files) {
  const source = readFileSync(join(root, file), "utf8");
  for (const [, given] of source.matchAll(/^import [^"]*"(\.[^"]+)";/gm)) {
    const imported = relative(root, join(root, dirname(file), given ?? ""));
    if (isOptimized(imported)) problems.push(`${file} imports ${imported}`);
  }
}
if (optimized.length === 0 || files.length === 0)
  problems.push("there is nothing to check: foundry.toml or contracts/test is not as this script reads it");
for (const problem of problems) process.stderr.write(`${problem}\n`);
if (problems.length > 0)
  process.stderr.write('deploy it by create("X.sol:X", …), and import its interface (contracts/test/utils has some more)\n');
process.exitCode = problems.length > 0 ? 1 : 0;
