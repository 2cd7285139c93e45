import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { bls12381 } from "@parley/attestation";
import { attestationDigest } from "@parley/primitives";
import { expect, it, onTestFinished } from "vitest";
import { faultsAmong } from "./testing/faultsAmong.ts";
import { killSigner } from "./testing/killSigner.ts";
import { testTable } from "./testing/testTable.ts";

it("signs nothing twice over 20 lives that SIGKILL ends while it signs", async () => {
  const directory = await mkdtemp(join(tmpdir(), "parley-killed-"));
  onTestFinished(() => rm(directory, { recursive: true, force: true }));
  const { signed } = await killSigner({ directory, kills: 20, seed: 1 });
  expect(signed.length).toBeGreaterThan(20);
  expect(faultsAmong(signed.map(({ head }) => head))).toEqual([]);
  const table = testTable(1);
  const publicKey = table.operators[0]?.publicKey ?? "0x";
  const claims = signed.map(({ attestation }) => ({
    publicKey,
    digest: attestationDigest({ ...table, ...attestation }),
    signature: attestation.signature,
  }));
  expect(bls12381.verifyBatch(claims)).not.toContain(false);
});
