import { expect, test } from "vitest";
import { compareMessages } from "./compareMessages.ts";

const messages = (...ids: number[]) => ids.map((id) => ({ messageId: `0x${id}` as const }));

test("equal multisets have nothing lost and nothing too much, in whatever order", () => {
  expect(compareMessages({ sent: messages(1, 2, 3), heard: messages(3, 1, 2) })).toEqual({ lost: [], surplus: [] });
  expect(compareMessages({ sent: [], heard: [] })).toEqual({ lost: [], surplus: [] });
});

test("a lost one is not made up for by one that was heard twice, nor by one that nobody sent", () => {
  expect(compareMessages({ sent: messages(1, 2, 3), heard: messages(1, 1, 3) })).toEqual({ lost: ["0x2"], surplus: ["0x1"] });
  expect(compareMessages({ sent: messages(1, 2), heard: messages(1, 9) })).toEqual({ lost: ["0x2"], surplus: ["0x9"] });
});
