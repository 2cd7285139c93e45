/** A child process that holds the lock of the directory in its first argument until it is killed. */
import { acquireLock } from "../acquireLock.ts";

await acquireLock(process.argv[2] ?? "");
process.on("disconnect", () => process.exit());
process.send?.("locked");
