import { expect, it } from "vitest";
import { check } from "./checks/check.ts";
import { drawScenario } from "./drawScenario.ts";
import { World } from "./World.ts";

const SEEDS = 300;
/** Of one test, so that progress shows. */
const PIECE = 50;

it.each(Array.from({ length: SEEDS / PIECE }, (_, i) => i * PIECE + 1))(
  "fifty worlds from seed %i on: safe, live after healing, the guilty accused and nobody else, memory bounded",
  (from) => {
    const failed: string[] = [];
    for (let seed = from; seed < from + PIECE; seed += 1) {
      const [problem] = check(new World(drawScenario(seed)).run());
      if (problem !== undefined) failed.push(`${problem}; replay: npm run simulate -- --seed ${seed} --trace`);
    }
    expect(failed).toEqual([]);
  },
  600_000,
);
