import { expect, test } from "vitest";
import { type Check, judgeReadiness } from "./judgeReadiness.ts";

const check = (name: string, isOk: boolean, isAdvisory = false): Check => ({
  name,
  isOk,
  isAdvisory,
  says: `${name} ${isOk}`,
  hint: "try",
});

test("a role is ready while all that counts is well", () => {
  expect(judgeReadiness(undefined, [], 1).isReady).toBe(true);
  expect(judgeReadiness(undefined, [check("a", true), check("b", true)], 1).isReady).toBe(true);
  expect(judgeReadiness(undefined, [check("a", true), check("b", false)], 1).isReady).toBe(false);
  expect(judgeReadiness(undefined, [check("a", true), check("b", false, true)], 1)).toEqual({
    isReady: true,
    sinceMs: 1,
    checks: [
      { name: "a", state: "ok", isAdvisory: false, sinceMs: 1, says: "a true", hint: null },
      { name: "b", state: "failing", isAdvisory: true, sinceMs: 1, says: "b false", hint: "try" },
    ],
  });
});

test("a state keeps the time at which it began", () => {
  const first = judgeReadiness(undefined, [check("a", true), check("b", true)], 1);
  const second = judgeReadiness(first, [check("a", true), check("b", false), check("c", true)], 2);
  const third = judgeReadiness(second, [check("a", true), check("b", false)], 3);
  expect([second.sinceMs, third.sinceMs, third.isReady]).toEqual([2, 2, false]);
  expect(third.checks.map(({ sinceMs }) => sinceMs)).toEqual([1, 2]);
  const fourth = judgeReadiness(third, [check("a", true), check("b", true)], 4);
  expect([fourth.isReady, fourth.sinceMs, fourth.checks[1]?.sinceMs]).toEqual([true, 4, 4]);
});
