/** `node traceOf.ts SEED`: the hash of the seed's trace, for a test that wants it from another process. */
import { drawScenario, World } from "../index.ts";

process.stdout.write(new World(drawScenario(Number(process.argv[2]))).run().trace.digest());
