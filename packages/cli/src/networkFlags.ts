import { MOST_OPERATORS, MOST_ROLLUPS } from "@parley/devnet";
import { durationFlag, integerFlag, wordFlag } from "./flags.ts";

/** What a local network is made of. */
export const networkFlags = {
  rollups: integerFlag({ help: "how many rollups", fallback: 3, least: 2, most: MOST_ROLLUPS }),
  operators: integerFlag({ help: "how many operators", fallback: 4, least: 1, most: MOST_OPERATORS }),
  scheme: wordFlag({ help: "how operators sign", words: ["bls12-381", "secp256k1"], fallback: "bls12-381" }),
  beat: durationFlag({ help: "length of a beat", fallbackMs: 1_000, leastMs: 250, mostMs: 60_000 }),
  sequencingWindow: integerFlag({
    help: "L1 blocks (seconds, here) after which the L1 goes on without a silent sequencer",
    fallback: 600,
    least: 32,
    most: 50_400,
  }),
  settleSeconds: integerFlag({
    help: "seconds between two outputs of each rollup on the L1; 0 for none",
    fallback: 10,
    least: 0,
    most: 86_400,
  }),
  keepBlocks: integerFlag({
    help: "newest blocks of each rollup that operators keep, beside those still needed; at least 512, sequencers keep all",
    fallback: 65_536,
    least: 512,
    most: 2_147_483_647,
  }),
  portBase: integerFlag({ help: "first of 100 ports; 0 for any free ones", fallback: 9_650, least: 0, most: 65_436 }),
};
