/**
 * Writes vectors/*.json from the TypeScript implementation; `--check` only compares and exits 1 when a file differs.
 * Deterministic: no randomness, no time. A vector that changes is a change of specs/wire.md. What takes a minute to write is compared by the tests instead.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { blsVectors } from "./vectors/blsVectors.ts";
import { certificateVectors } from "./vectors/certificateVectors.ts";
import { chainVectors } from "./vectors/chainVectors.ts";
import { derivationVectors } from "./vectors/derivationVectors.ts";
import { erc7930Vectors } from "./vectors/erc7930Vectors.ts";
import { hashesVectors } from "./vectors/hashesVectors.ts";
import { hashToCurveVectors } from "./vectors/hashToCurveVectors.ts";
import { lanesVectors } from "./vectors/lanesVectors.ts";
import { merkleVectors } from "./vectors/merkleVectors.ts";
import { parcelVectors } from "./vectors/parcelVectors.ts";
import { stateProofVectors } from "./vectors/stateProofVectors.ts";
import { traceVectors } from "./vectors/traceVectors.ts";
import { trieVectors } from "./vectors/trieVectors.ts";

const FILES = {
  "bls.json": blsVectors,
  "certificate.json": certificateVectors,
  "chain.json": chainVectors,
  "derivation.json": derivationVectors,
  "erc7930.json": erc7930Vectors,
  "hashes.json": hashesVectors,
  "lanes.json": lanesVectors,
  "merkle.json": merkleVectors,
  "parcel.json": parcelVectors,
  "stateProofs.json": stateProofVectors,
  "traces.json": traceVectors,
  "tries.json": trieVectors,
};
const SLOW = { "hashToCurve.json": hashToCurveVectors };

const check = process.argv.includes("--check");
for (const [name, vectors] of Object.entries(check ? FILES : { ...FILES, ...SLOW })) {
  const file = new URL(`../vectors/${name}`, import.meta.url);
  const text = `${JSON.stringify(await vectors(), null, 2)}\n`;
  if (!check) writeFileSync(file, text);
  else if (text !== readFileSync(file, "utf8")) {
    process.stderr.write(
      `vectors/${name} differs from what the code makes; if the change is meant, run npm run vectors and say why in specs/wire.md\n`,
    );
    process.exitCode = 1;
  }
}
