import { expect, it } from "vitest";
import { type SourcesNews, type SourcesTrouble, sourcesGuard } from "./sourcesGuard.ts";

const agreed: SourcesNews = { kind: "agreed" };
const failed = (reason: string): SourcesNews => ({ kind: "failed", reason });

/** Reasons after each piece of news, with a quiet time of 10 s. */
function reasons(...news: readonly [atMs: number, what: SourcesNews][]): (string | undefined)[] {
  let trouble: SourcesTrouble;
  return news.map(([atMs, what]) => {
    trouble = sourcesGuard(trouble, what, atMs, 10_000);
    return trouble?.reason;
  });
}

it("stops at the first failure, and goes on when the sources agreed for a while", () => {
  expect(reasons([0, agreed], [1, failed("a")], [2, agreed], [10_000, agreed], [10_001, agreed], [10_002, agreed])).toEqual([
    undefined,
    "a",
    "a",
    "a",
    undefined,
    undefined,
  ]);
});

it("counts from the last failure, and does not go on by time alone", () => {
  expect(reasons([0, failed("a")], [9_000, failed("b")], [10_000, agreed], [18_999, agreed], [60_000, failed("c")])).toEqual([
    "a",
    "b",
    "b",
    "b",
    "c",
  ]);
  expect(sourcesGuard({ reason: "a", sinceMs: 0, lastMs: 0 }, failed("b"), 7, 10_000)).toEqual({ reason: "b", sinceMs: 0, lastMs: 7 });
});
