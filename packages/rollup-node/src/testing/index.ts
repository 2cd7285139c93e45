export type { PostedBlock } from "@parley/derivation";
export { deriveFrom } from "./knownL1.ts";
export { type L1Content, PostedRollup } from "./PostedRollup.ts";
