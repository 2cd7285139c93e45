/**
 * Loaded by each role of a network under test before its own program (`node --import`). While the file NAME.held is in the directory CHAOS_DIRECTORY it waits, so that a role that was killed stays dead until a
 * test says otherwise, whoever restarts it; where NAME.skew is, the role's whole process reads the machine's clock so many milliseconds late or early.
 */
import { existsSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

const LOOK_MS = 50;

const directory = process.env.CHAOS_DIRECTORY ?? "";
const config = process.argv[process.argv.indexOf("--config") + 1] ?? "";
const file = (kind: string) => join(directory, `${basename(config, ".json")}.${kind}`);

while (existsSync(file("held"))) {
  if (process.send !== undefined && !process.connected) process.exit(1);
  await sleep(LOOK_MS);
}

if (existsSync(file("skew"))) {
  const skewMs = Number(readFileSync(file("skew"), "utf8"));
  const { now } = Date;
  const skewed = () => now() + skewMs;
  globalThis.Date = new Proxy(Date, {
    construct: (target, args, newTarget) => Reflect.construct(target, args.length === 0 ? [skewed()] : args, newTarget),
    apply: (target) => new target(skewed()).toString(),
    get: (target, key, receiver) => (key === "now" ? skewed : Reflect.get(target, key, receiver)),
  });
}
