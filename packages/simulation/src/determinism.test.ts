import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { drawScenario } from "./drawScenario.ts";
import { World } from "./World.ts";

const digestOf = (seed: number) => new World(drawScenario(seed)).run().trace.digest();

describe("one seed gives one run, to the byte", () => {
  it.each([2, 7, 20])("seed %i, twice", (seed) => {
    expect(digestOf(seed)).toBe(digestOf(seed));
  });

  it("in another process, whatever ran before in this one", async () => {
    const { stdout } = await promisify(execFile)(process.execPath, [join(import.meta.dirname, "testing/traceOf.ts"), "11"]);
    expect(stdout).toBe(digestOf(11));
  });

  it("and another seed another one", () => {
    expect(digestOf(3)).not.toBe(digestOf(4));
  });
});
