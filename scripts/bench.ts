/**
 * `npm run bench -- NAME`: runs `benchmarks/NAME/main.{ts,mjs}`, prints its table and writes `benchmarks/results/NAME.json`; without a name it lists them. What is exact (gas, bytes, counts)
 * stands in `rows` and is the same in every run; what is not, a benchmark leaves out or puts under `machine`. Contracts are taken as forge built them last.
 */
import { existsSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** What the main module of a benchmark exports as `run`. */
interface Benchmark {
  run(options: { log: (line: string) => void }): Promise<Report>;
}

interface Report {
  title: string;
  /** software that was measured on, with versions */
  on: string;
  /** of the rows, as they are printed; `parts` is an object of numbers */
  columns: readonly string[];
  rows: readonly Readonly<Record<string, unknown>>[];
  /** further files, by path in the repository */
  files?: Readonly<Record<string, string>>;
  [key: string]: unknown;
}

const root = join(import.meta.dirname, "..");
const mainOf = (name: string) =>
  ["main.ts", "main.mjs"].map((file) => join(root, "benchmarks", name, file)).find((path) => existsSync(path));

function cell(value: unknown): string {
  if (value === undefined) return "";
  if (typeof value === "number") return value.toLocaleString("en-US");
  if (typeof value !== "object" || value === null) return String(value);
  return Object.entries(value)
    .map(([key, part]) => `${key} ${cell(part)}`)
    .join(", ");
}

function tableOf({ columns, rows }: Report): string {
  const lines = [[...columns], columns.map(() => "---"), ...rows.map((row) => columns.map((column) => cell(row[column])))];
  return lines.map((line) => `| ${line.join(" | ")} |\n`).join("");
}

async function main(name: string | undefined): Promise<void> {
  const main = name === undefined ? undefined : mainOf(name);
  if (name === undefined || main === undefined) {
    const names = readdirSync(join(root, "benchmarks")).filter((folder) => mainOf(folder) !== undefined);
    process.stdout.write(`npm run bench -- NAME, which is one of\n${names.map((known) => `  ${known}\n`).join("")}`);
    if (name !== undefined) process.exitCode = 1;
    return;
  }
  const benchmark: Benchmark = await import(main);
  const { files = {}, ...report } = await benchmark.run({ log: (line) => process.stderr.write(`${line}\n`) });
  process.stdout.write(`\n## ${report.title} (${report.on})\n\n${tableOf(report)}`);
  mkdirSync(join(root, "benchmarks/results"), { recursive: true });
  for (const path of Object.keys(files)) mkdirSync(dirname(join(root, path)), { recursive: true });
  const all = { ...files, [`benchmarks/results/${name}.json`]: `${JSON.stringify(report, null, 1)}\n` };
  for (const [path, text] of Object.entries(all)) {
    writeFileSync(join(root, path), text);
    process.stderr.write(`wrote ${path}\n`);
  }
}

await main(process.argv[2]);
