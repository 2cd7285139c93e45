/**
 * `npm run check:privileges`: specs/privileges.md has a section for each contract of contracts/src/{l1,rollup,tokens} that has an external function which changes state, and names all of these functions
 * and nothing else. A section is a heading `## Contract` (or several contracts with the same functions: `## One, Other`) and a table whose first column holds the functions by name, overloaded ones as
 * `name(types)`.
 */
import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
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
const described = new Set<string>();
for (const section of sections) {
  const rows = [...section.matchAll(/^\| `(\w[^`]*)` \|(.*)\|$/gm)];
  if (rows.length === 0) continue;
  const heading = section.split("\n", 1)[0] ?? "";
  const listed = rows.map(([, signature = ""]) => signature);
  for (const contract of heading.trim().split(", ")) {
    described.add(contract);
    const expected = changing(contract);
    if (expected === undefined) {
      problems.push(`there is no contract "${contract}"`);
      continue;
    }
    for (const signature of expected.filter((name) => !listed.includes(name))) problems.push(`${contract}.${signature} is missing`);
    for (const signature of listed.filter((name) => !expected.includes(name)))
      problems.push(`${contract} has no ${signature} that changes state`);
  }
  for (const [, signature, rest = ""] of rows) {
    const cells = rest.split("|").map((cell) => cell.trim());
    if (cells.length !== 4 || cells.some((cell) => cell === ""))
      problems.push(`${heading}: ${signature}: who, delay, what it can and what it cannot are four cells`);
  }
}
for (const folder of ["l1", "rollup", "tokens"]) {
  const files = readdirSync(join(import.meta.dirname, "../contracts/src", folder), { recursive: true, encoding: "utf8" });
  const contracts = files.filter((file) => file.endsWith(".sol")).map((file) => basename(file, ".sol"));
  // What cannot be deployed is described where it is inherited.
  const deployable = contracts.filter((name) => `${name.charAt(0).toLowerCase()}${name.slice(1)}Bytecode` in generated);
  for (const name of deployable) if (changing(name)?.length !== 0 && !described.has(name)) problems.push(`${name} has no section`);
}

for (const problem of problems) process.stderr.write(`${PAGE}: ${problem}\n`);
if (problems.length > 0) process.exitCode = 1;
