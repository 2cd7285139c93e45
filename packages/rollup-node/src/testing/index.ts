export { type L1Content, PostedRollup } from "./PostedRollup.ts";
