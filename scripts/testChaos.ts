/** `npm run test:chaos [-- NAME…]`: the scenarios of packages/cli/src/chaos, one network after the other; those that are named, or all. */
import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";

const FOLDER = "packages/cli/src/chaos";
const ENDING = ".long.test.ts";

const root = join(import.meta.dirname, "..");
const known = readdirSync(join(root, FOLDER))
  .filter((file) => file.endsWith(ENDING))
  .map((file) => file.slice(0, -ENDING.length));
const names = process.argv.slice(2);
const unknown = names.filter((name) => !known.includes(name));
if (unknown.length > 0) {
  process.stderr.write(`no scenario is called ${unknown.join(", ")}; there are ${known.join(", ")}\n`);
  process.exit(2);
}
const files = (names.length > 0 ? names : known).map((name) => join(FOLDER, `${name}${ENDING}`));
const { status } = spawnSync("npx", ["vitest", "run", ...files, "--maxWorkers=1"], { cwd: root, stdio: "inherit" });
process.exitCode = status ?? 1;
