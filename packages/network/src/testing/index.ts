export { type GarbageOptions, type GarbageReport, type GarbageSource, startGarbage } from "./startGarbage.ts";
