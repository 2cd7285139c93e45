/**
 * A process that signs whatever it can get signed, on two branches and with two state roots of each number, until it is killed. Arguments: the store's directory, a seed. It begins when it is told to by a line
 * on stdin, and writes a line for each signature at once: what it wrote has left.
 */
import { writeSync } from "node:fs";
import { flushCompileCache } from "node:module";
import { subjectOf } from "@parley/attestation";
import { encodeAttestation, encodeHead } from "@parley/primitives";
import { openLevelStore, seededRng } from "@parley/runtime";
import { LocalSigner } from "../LocalSigner.ts";
import { domainOf } from "../SigningDomain.ts";
import { SlashingProtection } from "../SlashingProtection.ts";
import { branchBlock, forkedHead } from "./forkedHead.ts";
import { testSecretKey, testTable } from "./testTable.ts";

const [directory = "", seed = "0"] = process.argv.slice(2);
// A killed process writes no cache at its end.
flushCompileCache();
const say = (line: object) => void writeSync(1, `${JSON.stringify(line)}\n`);
const table = testTable(1);
const domain = domainOf(table, 0);
const operator = table.operators[0]?.operator ?? "0x";

process.stdin.once("data", async () => {
  const store = await openLevelStore(directory);
  const protection = await SlashingProtection.open({ store, operator, network: table, allowEmpty: true });
  const signer = new LocalSigner({ secretKey: testSecretKey(0), network: table, protection });
  say({ last: [...signer.lastSigned()].map(([subject, { number }]) => [subject, number.toString()]) });
  const rng = seededRng(Number(seed));
  for (let beat = 0n; ; beat += 1n) {
    const finality = ([1, 2, 3] as const)[rng.integer(3)] ?? 1;
    const branch = rng.integer(2);
    const subject = subjectOf(forkedHead({ number: 0n, finality, branch, variant: 0 }));
    const last = signer.lastSigned().get(subject)?.number ?? 0n;
    const number = last + BigInt(rng.integer(4)) - 1n;
    if (number < 0n) continue;
    const head = forkedHead({ number, finality, branch, variant: rng.integer(2) });
    const result = await signer.attest({ domain, beat, heads: [head] }, async (_, at) => branchBlock(branch, at));
    if ("attestation" in result) say({ head: encodeHead(head), attestation: encodeAttestation(result.attestation) });
  }
});
