// `npx node benchmarks/gas/comparison.mjs RESULTS.json…`: writes the side-by-side table of benchmarks/README.md from what the harness of the comparison wrote. With several
// files their rows are put together: gas is exact, so runs can be compared where client and hard fork are the same.
import { readFileSync, writeFileSync } from "node:fs";

const README = new URL("../README.md", import.meta.url);
const [BEGIN, END] = ["<!-- comparison: made by benchmarks/gas/comparison.mjs -->", "<!-- end of comparison -->"];
/** Variants that cost more than a row that stays. */
const LEFT_OUT = /MerkleRoot|LzExecutor|default ISM|5 DVNs|consensus gateway|recorded for others|Treasury/;
const LEFT_OUT_SOURCES = /[35] DVNs|Treasury/;

const runs = process.argv.slice(2).map((path) => JSON.parse(readFileSync(path, "utf8")));
if (runs.length === 0) throw new Error("name at least one results.json");
const clients = new Set(runs.map(({ client, hardfork }) => `${client}, ${hardfork}`));
if (clients.size !== 1) throw new Error(`the runs are not comparable: ${[...clients].join(" / ")}`);
for (const { errors } of runs) if (Object.keys(errors).length > 0) throw new Error(`a run failed for ${Object.keys(errors).join(", ")}`);

const rowsOf = (kind, leftOut = LEFT_OUT) => runs.flatMap((run) => run[kind]).filter(({ config }) => !leftOut.test(config));
const number = (value) => (value === undefined ? "" : value.toLocaleString("en-US"));
const table = (head, rows) =>
  [head, head.map((_, i) => (i < 2 ? "---" : "--:")), ...rows].map((row) => `| ${row.join(" | ")} |`).join("\n");

/** Batches name the configuration a little shorter than single messages. */
function batchOf(row, len) {
  const [setup] = row.config.split(", Executor");
  const batch = rowsOf("batch").find(
    (one) => one.peer === row.peer && one.config === setup && one.len === len && !/^\d+ .*txs|\+ \d+ execute txs/.test(one.how),
  );
  return (
    batch && {
      gas: number(Math.round(batch.gas / batch.n)) + (batch.atFloor ? " *" : ""),
      bytes: number(Math.round(batch.bytes / batch.n)),
    }
  );
}

const { N } = runs[0];
const floor = runs[0].floor.filter(({ len }) => len === 32);
const dest = [...floor, ...rowsOf("dest").filter(({ len }) => len === 32)].map((row) => {
  const [small, large] = [batchOf(row, 32), batchOf(row, 1_024)];
  return [row.peer, row.config, number(row.steady.gas), number(row.steady.bytes), small?.gas ?? "", small?.bytes ?? "", large?.gas ?? ""];
});
const source = rowsOf("source", LEFT_OUT_SOURCES).filter(({ len }) => len === 32);
const versions = Object.values(runs[0].packages).map(({ name, version }) => `\`${name}\` ${version}`);
const dates = [...new Set(runs.map(({ when }) => when.slice(0, 10)))];

const text = [
  BEGIN,
  `Measured ${dates.join(", ")} in ${runs.length === 1 ? "one run" : `${runs.length} runs`} (${[...clients][0]}), with ${versions.join(", ")}.`,
  "",
  table(
    ["", "configuration", "one message, gas", "calldata", `${N} messages, gas each`, "calldata each", `${N} of 1,024 bytes, gas each`],
    dest,
  ),
  "",
  table(
    ["", "source, 32 bytes", "gas"],
    source.map((row) => [row.peer, row.config, number(row.steady.gas)]),
  ),
  "",
  "`*`: the transaction pays the calldata floor of EIP-7623.",
  END,
].join("\n");
const readme = readFileSync(README, "utf8");
const [before, rest] = readme.split(BEGIN);
writeFileSync(README, `${before}${text}${rest.split(END)[1]}`);
