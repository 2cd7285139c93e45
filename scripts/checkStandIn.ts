/**
 * `npm run check:standin`: the stand-in for the restaking core (contracts/src/devnet) is known to itself, to tests and to packages/devnet only; and the contracts of the L1
 * (contracts/src/l1) import nothing but one another, interfaces, libraries and OpenZeppelin: so the very same ones run over the real core.
 */
import { readdirSync, readFileSync } from "node:fs";
import { basename, join, relative, resolve } from "node:path";

const root = join(import.meta.dirname, "..");
const sources = join(root, "contracts/src");
const standIn = join(sources, "devnet");
const problems: string[] = [];
const COMMENT = /\/\*[\s\S]*?\*\/|\/\/.*$/gm;
const SOLIDITY_IMPORT = /\bimport\b[^;]*?"([^"]+)"/g;

/** Every file below `folder` that `pattern` matches, with its text freed of comments. */
function filesOf(folder: string, pattern: RegExp): { path: string; text: string }[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => pattern.test(name) && !name.includes("node_modules"))
    .map((name) => ({ path: join(folder, name), text: readFileSync(join(folder, name), "utf8").replace(COMMENT, "") }));
}

for (const { path, text } of filesOf(sources, /\.sol$/)) {
  const isL1 = path.startsWith(join(sources, "l1/"));
  for (const [, specifier = ""] of text.matchAll(SOLIDITY_IMPORT)) {
    const target = specifier.startsWith(".") ? resolve(path, "..", specifier) : specifier;
    const report = (problem: string) => problems.push(`${relative(root, path)}: "${specifier}" ${problem}`);
    if (/(?:^|\/)contracts\/src\/devnet\//.test(target) && !path.startsWith(`${standIn}/`)) report("is the stand-in");
    const isAllowed =
      target.startsWith("@openzeppelin/") ||
      ["interfaces/", "libraries/", "l1/"].some((folder) => target.startsWith(join(sources, folder)));
    if (isL1 && !isAllowed) report("is neither of the L1 nor interface nor library nor OpenZeppelin's");
  }
}

const names = readdirSync(standIn).map((file) => basename(file, ".sol"));
const USE = new RegExp(`\\b(?:${names.map((name) => name.charAt(0).toLowerCase() + name.slice(1)).join("|")})(?:Abi|Bytecode)\\b`, "g");
for (const { path, text } of filesOf(join(root, "packages"), /\.tsx?$/)) {
  const name = relative(join(root, "packages"), path);
  if (/^(?:devnet|contracts-abi)\/|\.test\.tsx?$|\/testing\//.test(name)) continue;
  for (const [use] of text.matchAll(USE)) problems.push(`packages/${name}: ${use} is of the stand-in; take the interface's ABI`);
}

for (const problem of problems) process.stderr.write(`${problem}\n`);
if (problems.length > 0) process.exitCode = 1;
