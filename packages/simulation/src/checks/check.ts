import type { World } from "../World.ts";
import { accusations } from "./accusations.ts";
import { conflicts } from "./conflicts.ts";
import { liveness } from "./liveness.ts";

/** All that must hold of a world with less than a third of the stake Byzantine or gone. @returns a line for each thing that does not */
export function check(world: World): string[] {
  return [
    ...conflicts(world),
    ...accusations(world),
    ...liveness(world),
    ...[...world.history.memoryProblems].map((problem) => `memory: ${problem}`),
  ];
}
