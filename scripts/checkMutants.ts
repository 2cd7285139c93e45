/** `npm run check:mutants`: every edit of contracts/test/mutants applies to the contracts as they are, in exactly one place, and every invariant has one. Whether they are noticed, `npm run test:mutants` says. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { mutants } from "../contracts/test/mutants/mutants.ts";

/** Those of specs/invariants.md that a campaign plays. */
const INVARIANTS = [...Array.from({ length: 17 }, (_, i) => String(i + 1)), "L4", "L5", "L6"];
const source = join(import.meta.dirname, "../contracts/src");
const problems: string[] = [];
for (const { invariant, name, edits } of mutants) {
  for (const { file, find } of edits) {
    const places = readFileSync(join(source, file), "utf8").split(find).length - 1;
    if (places !== 1) problems.push(`INV-${invariant}, ${name}: ${file} has ${places} places like: ${find}`);
  }
}
const shown = new Set(mutants.map(({ invariant }) => invariant));
for (const id of INVARIANTS) if (!shown.has(id)) problems.push(`INV-${id} has no mutant`);
for (const problem of problems) process.stderr.write(`${problem}\n`);
process.exitCode = problems.length === 0 ? 0 : 1;
