import { MOST_ROLLUPS } from "./ports.ts";

const ROLLUP_NAMES = "alfa bravo charlie delta echo foxtrot golf hotel india juliett kilo lima mike november oscar papa".split(" ");
const FIRST_CHAIN_ID = 61_001n;

/** Names and chain ids of the first `count` rollups, always the same. `count` at most `MOST_ROLLUPS`. */
export function rollupIdentities(count: number): { name: string; chainId: bigint }[] {
  return ROLLUP_NAMES.slice(0, Math.min(count, MOST_ROLLUPS)).map((name, i) => ({ name, chainId: FIRST_CHAIN_ID + BigInt(i) }));
}
