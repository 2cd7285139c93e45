/**
 * `npm run check:layers`: a package imports declared packages of strictly lower layers (`parley.layer` in its package.json), relative imports stay inside it, and
 * time, randomness, timers, console and environment are touched in runtime and cli only (excepted: tests and what lies in a folder `testing`, which may read vectors/ too). Checks the layer table in
 * ARCHITECTURE.md; `--write` writes it.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { isBuiltin } from "node:module";
import { join, relative, resolve } from "node:path";

interface Manifest {
  name: string;
  parley: { layer: number };
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
}

const root = join(import.meta.dirname, "..");
const readJson = (path: string): Manifest => JSON.parse(readFileSync(join(root, path), "utf8"));
const tools = Object.keys(readJson("package.json").devDependencies ?? {});
const packages = readdirSync(join(root, "packages")).map((folder) => ({ folder, manifest: readJson(`packages/${folder}/package.json`) }));
const layers = new Map(packages.map(({ manifest }) => [manifest.name, manifest.parley.layer]));
const IMPORT = /(?:^(?:import|export)\b[^;"]*?\bfrom\s+|^import\s+|\bimport\(\s*)"([^"]+)"/gm;
const COMMENT = /\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm;
const IMPURE =
  /\bDate\.now\b|\bnew Date\(\)|\bperformance\.now\b|\bMath\.random\b|\bset(?:Timeout|Interval|Immediate)\b|\bconsole\.|\bprocess\.env\b/g;
const problems: string[] = [];

for (const { folder, manifest } of packages) {
  const home = join(root, "packages", folder);
  const layer = manifest.parley.layer;
  if (!Number.isInteger(layer)) problems.push(`packages/${folder}/package.json: parley.layer is missing`);
  for (const file of readdirSync(home, { recursive: true, encoding: "utf8" })) {
    if (!/\.tsx?$/.test(file) || file.includes("node_modules")) continue;
    const path = join(home, file);
    const report = (problem: string) => problems.push(`${relative(root, path)}: ${problem}`);
    const source = readFileSync(path, "utf8").replace(COMMENT, "");
    const isTest = /\.test\.tsx?$|\/testing\//.test(file);
    const declared = [
      ...Object.keys(manifest.dependencies ?? {}),
      ...(isTest ? [...Object.keys(manifest.devDependencies ?? {}), ...tools] : []),
    ];
    for (const [, specifier = ""] of source.matchAll(IMPORT)) {
      if (specifier.startsWith(".")) {
        const target = resolve(path, "..", specifier);
        const isVector = isTest && target.startsWith(join(root, "vectors/"));
        if (!target.startsWith(`${home}/`) && !isVector) report(`"${specifier}" leaves the package`);
        continue;
      }
      if (isBuiltin(specifier)) continue;
      const name = specifier.split("/", specifier.startsWith("@") ? 2 : 1).join("/");
      if (!declared.includes(name)) report(`"${name}" is not among the dependencies of its package.json`);
      const other = layers.get(name);
      if (name.startsWith("@parley/") && (other === undefined || other >= layer)) {
        report(`"${name}" is of layer ${other ?? "unknown"}; this is layer ${layer} and imports strictly lower ones`);
      }
    }
    if (isTest || ["runtime", "cli"].includes(folder)) continue;
    for (const [use] of source.matchAll(IMPURE)) report(`${use} belongs into runtime and cli; take a Clock, Rng or Logger instead`);
  }
}

const rows = [...new Set(layers.values())].sort().map((layer) => {
  const members = packages.filter(({ manifest }) => manifest.parley.layer === layer).map(({ folder }) => `\`${folder}\``);
  return `| L${layer} | ${members.join(", ")} |\n`;
});
const table = `<!-- layers:begin -->\n| layer | packages |\n|---|---|\n${rows.join("")}<!-- layers:end -->`;
const architecture = join(root, "ARCHITECTURE.md");
if (existsSync(architecture)) {
  const text = readFileSync(architecture, "utf8");
  const wanted = text.replace(/<!-- layers:begin -->[\s\S]*?<!-- layers:end -->/, () => table);
  if (!text.includes(table) && process.argv.includes("--write")) writeFileSync(architecture, wanted);
  else if (!text.includes(table)) problems.push("ARCHITECTURE.md: the layer table differs; run npm run check:layers -- --write");
}

for (const problem of problems) process.stderr.write(`${problem}\n`);
if (problems.length > 0) process.exitCode = 1;
