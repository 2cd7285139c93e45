import { expect, test } from "vitest";
import { Outage } from "./Outage.ts";
import { silentLogger } from "./silentLogger.ts";

test("an outage of a day of seconds is a few lines in a log, and its end is one", () => {
  const lines: [string, string, unknown][] = [];
  const log = (level: string) => (event: string, fields?: Readonly<Record<string, unknown>>) => void lines.push([level, event, fields]);
  const outage = new Outage({ ...silentLogger, info: log("info"), warn: log("warn") }, "poll_failed");
  outage.over();
  expect(lines).toEqual([]);
  for (let second = 0; second < 86_400; second += 1) outage.failed({ second });
  expect(lines).toHaveLength(17);
  expect(lines[0]).toEqual(["warn", "poll_failed", { second: 0, failures: 1 }]);
  expect(lines.at(-1)).toEqual(["warn", "poll_failed", { second: 65_535, failures: 65_536 }]);
  outage.over();
  outage.over();
  outage.failed({ second: 0 });
  expect(lines.slice(17)).toEqual([
    ["info", "poll_failed_over", { failures: 86_400 }],
    ["warn", "poll_failed", { second: 0, failures: 1 }],
  ]);
});
