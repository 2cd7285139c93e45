export type { PostedBlock } from "@parley/derivation";
export { type L1Content, PostedRollup } from "./PostedRollup.ts";
