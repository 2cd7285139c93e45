/**
 * `npm run check:privileges`: specs/privileges.md names every external function that changes state, of each contract that has a section there, and nothing else. A section is
 * a heading `## Contract` and a table whose first column holds the functions by name, overloaded ones as `name(types)`.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as generated from "../packages/contracts-abi/src/index.ts";

interface Parameter {
  type: string;
  components?: readonly Parameter[];
}

interface AbiItem {
  type: string;
  name?: string;
  stateMutability?: string;
  inputs?: readonly Parameter[];
}

const PAGE = "specs/privileges.md";
const problems: string[] = [];

function typeOf({ type, components }: Parameter): string {
  return components === undefined ? type : type.replace("tuple", `(${components.map(typeOf).join(",")})`);
}

/** Every function that is neither view nor pure; undefined where there is no such contract. */
function changing(contract: string): string[] | undefined {
  const key = `${contract.charAt(0).toLowerCase()}${contract.slice(1)}Abi`;
  const abis: Readonly<Record<string, unknown>> = generated;
  const abi = abis[key] as readonly AbiItem[] | undefined; // what scripts/generateAbi.ts wrote
  const functions = abi?.filter(
    ({ type, stateMutability }) =>
      ["function", "receive", "fallback"].includes(type) && stateMutability !== "view" && stateMutability !== "pure",
  );
  return functions?.map(({ type, name = type, inputs = [] }) => {
    const isOverloaded = functions.filter((other) => other.name === name).length > 1;
    return isOverloaded ? `${name}(${inputs.map(typeOf).join(",")})` : name;
  });
}

const sections = readFileSync(join(import.meta.dirname, "..", PAGE), "utf8")
  .split(/^## /m)
  .slice(1);
let found = 0;
for (const section of sections) {
  const contract = /^`?(\w+)`?\s*$/m.exec(section)?.[1] ?? "";
  const rows = [...section.matchAll(/^\| `(\w[^`]*)` \|(.*)\|$/gm)];
  if (rows.length === 0) continue;
  found += 1;
  const expected = changing(contract);
  if (expected === undefined) {
    problems.push(`there is no contract "${contract}"`);
    continue;
  }
  const listed = rows.map(([, signature = ""]) => signature);
  for (const signature of expected.filter((name) => !listed.includes(name))) problems.push(`${contract}.${signature} is missing`);
  for (const signature of listed.filter((name) => !expected.includes(name)))
    problems.push(`${contract} has no ${signature} that changes state`);
  for (const [, signature, rest = ""] of rows) {
    const cells = rest.split("|").map((cell) => cell.trim());
    if (cells.length !== 4 || cells.some((cell) => cell === ""))
      problems.push(`${contract}.${signature}: who, delay, what it can and what it cannot are four cells`);
  }
}
if (found === 0) problems.push("no contract has a section");

for (const problem of problems) process.stderr.write(`${PAGE}: ${problem}\n`);
if (problems.length > 0) process.exitCode = 1;
