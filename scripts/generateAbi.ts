/**
 * Writes packages/contracts-abi/src from contracts/src: for each deployable contract its ABI, typed `as const`, and its creation bytecode; for the restaking core,
 * which others deployed, the ABIs of its interfaces (allocationManagerAbi of IAllocationManager); and
 * `errorsAbi`, every custom error of all of them, since a revert may come from a contract that another one called. `--check` only compares, and exits 1 on a difference.
 * Everything is compiled afresh and without tests: via-IR output may depend on what else is in the compilation.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { forgeBinary } from "./forge.ts";

interface AbiItem {
  type: string;
  name?: string;
  [key: string]: unknown;
}

const root = join(import.meta.dirname, "..");
const target = join(root, "packages/contracts-abi/src");
const banner = "// Made by scripts/generateAbi.ts from contracts/src (npm run abi); not to be edited.\n";

/** Names of the contracts in contracts/src, outside interfaces and libraries, that stand in a file of their name. */
function contractNames(): string[] {
  return readdirSync(join(root, "contracts/src"), { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".sol") && !/^(interfaces|libraries)/.test(path))
    .map((path) => basename(path, ".sol"))
    .sort();
}

/** What is called of the restaking core, whoever deployed it: in contracts/src/interfaces/eigenlayer with an I in front. */
const CORE = ["AllocationManager", "DelegationManager"];

interface Artifact {
  abi: AbiItem[];
  bytecode: { object: string };
  deployedBytecode: { object: string };
}

interface Compiled {
  name: string;
  abi: AbiItem[];
  /** undefined for what cannot be deployed */
  bytecode: string | undefined;
}

/** Bytes of a contract's code (EIP-170), and of what creates it (EIP-3860). */
const [MAX_CODE, MAX_INIT_CODE] = [24_576, 49_152];

/** `forge build --sizes` passes over contracts with a function whose name begins with `table`, which it takes for tests of its own. */
function requireDeployable(name: string, { bytecode, deployedBytecode }: Artifact): void {
  const [init, code] = [bytecode, deployedBytecode].map(({ object }) => object.length / 2 - 1) as [number, number]; // one for each
  if (code > MAX_CODE)
    throw new Error(
      `${name} has ${code} bytes of code and may have ${MAX_CODE} (EIP-170): part it, or compile it for size in foundry.toml`,
    );
  if (init > MAX_INIT_CODE) throw new Error(`${name} is created by ${init} bytes, of which ${MAX_INIT_CODE} are allowed (EIP-3860)`);
}

/** What several contracts inherit from and is called by its own ABI. */
const SHARED = ["LightClient"];

/** ABI and creation bytecode of each contract that can be deployed, and the ABIs of `SHARED` and of the restaking core. */
function compile(): Compiled[] {
  const out = mkdtempSync(join(root, "contracts/out/abi-"));
  try {
    const args = ["build", "contracts/src", "--force", "--out", join(out, "artifacts"), "--cache-path", join(out, "cache")];
    const { status, stdout, stderr } = spawnSync(forgeBinary(), args, { cwd: root, encoding: "utf8" });
    if (status !== 0) throw new Error(`forge build failed\n${stdout}${stderr}`);
    const read = (name: string): Artifact => JSON.parse(readFileSync(join(out, "artifacts", `${name}.sol`, `${name}.json`), "utf8"));
    const core = CORE.map((name) => ({ name, abi: read(`I${name}`).abi.map(withoutInternalTypes), bytecode: undefined }));
    const deployable = contractNames().flatMap((name): Compiled[] => {
      // A file may hold functions only.
      if (!existsSync(join(out, "artifacts", `${name}.sol`, `${name}.json`))) return [];
      const artifact = read(name);
      const bytecode = artifact.bytecode.object;
      const abi = artifact.abi.map(withoutInternalTypes);
      if (bytecode === "0x") return SHARED.includes(name) ? [{ name, abi, bytecode: undefined }] : [];
      if (!/^0x[0-9a-f]+$/.test(bytecode)) throw new Error(`${name} needs linking: make its libraries internal`);
      requireDeployable(name, artifact);
      return [{ name, abi, bytecode }];
    });
    return [...deployable, ...core];
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}

function withoutInternalTypes(item: AbiItem): AbiItem {
  return JSON.parse(JSON.stringify(item, (key, value) => (key === "internalType" ? undefined : value)));
}

/** gateway of Gateway, bls12381LightClient of Bls12381LightClient. */
const camel = (name: string) => name.charAt(0).toLowerCase() + name.slice(1);
const constAbi = (name: string, abi: readonly AbiItem[]) => `export const ${name} = ${JSON.stringify(abi, null, 2)} as const;\n`;

function files(): Map<string, string> {
  const contracts = compile();
  const result = new Map<string, string>();
  for (const { name, abi, bytecode } of contracts) {
    const code = bytecode === undefined ? "" : `\nexport const ${camel(name)}Bytecode: \`0x\${string}\` =\n  "${bytecode}";\n`;
    result.set(`generated/${name}.ts`, `${banner}\n${constAbi(`${camel(name)}Abi`, abi)}${code}`);
  }
  const errors = contracts.flatMap(({ abi }) => abi).filter(({ type }) => type === "error");
  const unique = new Map(errors.map((error) => [JSON.stringify(error), error]));
  const sorted = [...unique].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, error]) => error);
  result.set("generated/errors.ts", `${banner}\n${constAbi("errorsAbi", sorted)}`);
  const exports = contracts.map(({ name, bytecode }) => ({
    name,
    line: `export { ${camel(name)}Abi${bytecode === undefined ? "" : `, ${camel(name)}Bytecode`} } from "./generated/${name}.ts";\n`,
  }));
  // Biome has numbers in order of value, and a small letter behind everything that begins with its capital.
  exports.push({ name: "Ezz", line: 'export { errorsAbi } from "./generated/errors.ts";\n' });
  const { compare } = new Intl.Collator("en", { numeric: true, sensitivity: "base" });
  exports.sort((a, b) => compare(a.name, b.name));
  result.set("index.ts", `${banner}${exports.map(({ line }) => line).join("")}`);
  return result;
}

mkdirSync(join(root, "contracts/out"), { recursive: true });
const check = process.argv.includes("--check");
const made = files();
const present = existsSync(join(target, "generated")) ? readdirSync(join(target, "generated")).map((name) => `generated/${name}`) : [];
for (const path of present.filter((name) => !made.has(name))) {
  if (!check) rmSync(join(target, path));
  else fail(`${path} belongs to no contract any more`);
}
for (const [path, text] of made) {
  const file = join(target, path);
  if (!check) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  } else if (!existsSync(file) || readFileSync(file, "utf8") !== text) fail(`${path} differs from what contracts/src makes`);
}

function fail(problem: string): void {
  process.stderr.write(`packages/contracts-abi/src/${problem}; run npm run abi\n`);
  process.exitCode = 1;
}
