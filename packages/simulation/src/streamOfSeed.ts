import { type Rng, seededRng } from "@parley/runtime";

/** A stream of its own for each part of a world: what one part draws does not move the others. 32 bits of FNV-1a over seed and name. */
export function streamOfSeed(seed: number, name: string): Rng {
  let hash = 0x811c9dc5;
  for (const character of `${seed}/${name}`) hash = Math.imul(hash ^ character.charCodeAt(0), 0x01000193);
  return seededRng(hash >>> 0);
}
