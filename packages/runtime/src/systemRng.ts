import { randomBytes } from "node:crypto";
import { rngFromWords } from "./Rng.ts";

/** Randomness of the operating system. */
export const systemRng = rngFromWords(() => randomBytes(4).readUInt32LE());
