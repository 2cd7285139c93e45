/**
 * `npm run simulate -- --seed N [--trace]`: plays the world of one seed again and says what came of it; with `--trace` everything that happened in it, line by line. `--from N --to M`: many seeds, with progress, stopping at nothing and counting what failed
 * (`npm run test:simulation`). Exits with 1 when a check failed.
 */
import { parseArgs } from "node:util";
import { check, convicted, drawScenario, type Scenario, World } from "@parley/simulation";

const PROGRESS_EVERY = 100;

const { values } = parseArgs({
  options: { seed: { type: "string" }, trace: { type: "boolean", default: false }, from: { type: "string" }, to: { type: "string" } },
});

function integer(text: string | undefined, name: string): number {
  const value = Number(text);
  if (text === undefined || !Number.isSafeInteger(value) || value < 0) throw new Error(`--${name} takes a whole number, not ${text}`);
  return value;
}

const print = (line: string) => process.stdout.write(`${line}\n`);

function describe({
  weights,
  adversaries,
  sequencers,
  network,
  crashes,
  skewMs,
  slowDiskMs,
  l1,
  beats,
  healedBeat,
  shownBeat,
}: Scenario): void {
  const partition = network.eclipsed === undefined ? network.partition : `${network.partition}, seat ${network.eclipsed} eclipsed`;
  print(`${weights.length} operators of stake ${weights.join(" ")}, ${beats} beats, healed at ${healedBeat}`);
  print(`adversaries: ${[...adversaries].map(([seat, name]) => `${seat} ${name}`).join(", ") || "none"}`);
  print(`sequencers: ${sequencers.join(", ")}${shownBeat === undefined ? "" : `; forks are known from beat ${shownBeat}`}`);
  print(
    `network: loss ${network.loss.toFixed(2)}, duplication ${network.duplication}, up to ${network.mostDelayMs} ms late, partition ${partition}`,
  );
  print(`crashes: ${crashes.map(({ seat, downMs, upMs }) => `${seat} ${downMs}-${upMs ?? "never"}`).join(", ") || "none"}`);
  print(`clocks ahead, ms: ${[...skewMs].map((entry) => entry.join(" ")).join(", ") || "none"}`);
  print(`slow disks: ${[...slowDiskMs.keys()].join(" ") || "none"}; L1: ${l1 === undefined ? "none" : JSON.stringify(l1)}`);
}

function playOne(seed: number): void {
  const scenario = drawScenario(seed);
  describe(scenario);
  const world = new World(scenario, values.trace ? { print } : {}).run();
  const { history } = world;
  const beats = new Set(history.certified.map(({ checkpoint }) => checkpoint.certificate.beat));
  print(`certified beats: ${[...beats].sort((a, b) => Number(a - b)).join(" ")}`);
  print(`votes refused by the protection: ${history.refused}; certificates that nobody took: ${history.forged}`);
  print(`convicted: ${convicted(world).join(" ") || "nobody"}`);
  print(`trace: ${world.trace.digest()}`);
  const problems = check(world);
  for (const problem of problems) print(problem);
  print(problems.length === 0 ? "nothing wrong" : `${problems.length} wrong`);
  if (problems.length > 0) process.exitCode = 1;
}

function playMany(from: number, to: number): void {
  let failed = 0;
  const begin = performance.now();
  for (let seed = from; seed <= to; seed += 1) {
    const problems = check(new World(drawScenario(seed)).run());
    if (problems.length > 0) {
      failed += 1;
      print(
        `seed ${seed}: ${problems[0]}${problems.length > 1 ? ` and ${problems.length - 1} more` : ""}; npm run simulate -- --seed ${seed} --trace`,
      );
    }
    const done = seed - from + 1;
    if (done % PROGRESS_EVERY === 0 || seed === to)
      print(`${done} of ${to - from + 1} seeds, ${failed} failed, ${Math.round((performance.now() - begin) / 1_000)} s`);
  }
  print(`${to - from + 1 - failed} passed, ${failed} failed`);
  if (failed > 0) process.exitCode = 1;
}

if (values.seed !== undefined) playOne(integer(values.seed, "seed"));
else playMany(integer(values.from ?? "1", "from"), integer(values.to ?? "10000", "to"));
