import fc from "fast-check";
import { expect, test } from "vitest";
import { parseBoundedJson } from "./parseBoundedJson.ts";

const parse = (text: string) => parseBoundedJson(Buffer.from(text));

test("reads what JSON.parse reads, brackets and quotes inside strings included", () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 5 }), (value) => {
      const text = JSON.stringify(value);
      expect(parse(text)).toEqual(JSON.parse(text));
    }),
    { numRuns: 200 },
  );
  const text = JSON.stringify({ '"\\[[[[[[[[[[[[[[[[[[[[': ['\\"]]]', "{{{{{{{{{{{{{{{{{{{{"] });
  expect(parse(text)).toEqual(JSON.parse(text));
});

test.each([
  ["nesting", `${"[".repeat(17)}${"]".repeat(17)}`],
  ["nesting of objects", `${'{"a":'.repeat(17)}1${"}".repeat(17)}`],
  ["a million levels", "[".repeat(1_000_000)],
  ["closing brackets that buy depth", `${"]".repeat(100)}${"[".repeat(100)}`],
  ["many values", `[${"0,".repeat(300_001)}0]`],
  ["an unended string", '{"a'],
  ["a backslash at the end", '"\\'],
  ["nothing", ""],
  ["no JSON", "hello"],
  ["a byte order mark", "\ufeff{}"],
])("refuses %s", (_name, text) => {
  expect(() => parse(text)).toThrow();
});

test("refuses what is not UTF-8", () => {
  expect(() => parseBoundedJson(Buffer.from([0x22, 0xc3, 0x28, 0x22]))).toThrow();
});
