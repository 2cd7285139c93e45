import fc from "fast-check";
import { bytesToHex, concatHex, fromRlp, slice, toHex, toRlp } from "viem";
import { beforeAll, expect, it } from "vitest";
import { NOISE_COMMITMENT, noiseBlob, testAccount } from "../testing/index.ts";
import { pooledTransaction, sidecarOf, withoutSidecar } from "./blobTransaction.ts";
import { loadKzg, versionedHashOf, versionedHashOfBlob } from "./kzg.ts";

beforeAll(async () => void (await loadKzg()), 480_000);

it("knows blobs by the names that other implementations give them", async () => {
  expect(await versionedHashOfBlob(noiseBlob(1))).toBe(versionedHashOf(NOISE_COMMITMENT));
  // Of the zero polynomial: the point at infinity.
  expect(await versionedHashOfBlob(new Uint8Array(131_072))).toBe("0x010657f37554c781402a22917dee2f75def7ab966d7b770905398eba3c444014");
});

it.each([
  ["too short", noiseBlob(1).subarray(1)],
  ["empty", new Uint8Array()],
  ["too long", new Uint8Array(131_073)],
  ["of an element that is not below the modulus", noiseBlob(1).fill(255, 0, 32)],
])("bytes that are %s are no blob", async (_, bytes) => {
  expect(await versionedHashOfBlob(bytes)).toBeUndefined();
});

it("bytes within a larger buffer are those that are meant", async () => {
  const larger = new Uint8Array(131_072 + 64).fill(255);
  larger.set(noiseBlob(1), 32);
  expect(await versionedHashOfBlob(larger.subarray(32, 32 + 131_072))).toBe(versionedHashOf(NOISE_COMMITMENT));
});

it("a transaction goes to a pool with its blobs, commitments and 128 proofs for each, and comes back without", {
  timeout: 480_000,
}, async () => {
  const sidecar = await sidecarOf([noiseBlob(1), noiseBlob(2)]);
  const signed = await testAccount("poster").signTransaction({
    type: "eip4844",
    chainId: 1,
    to: toHex(1, { size: 20 }),
    maxFeePerBlobGas: 1n,
    blobVersionedHashes: sidecar.versionedHashes,
  });
  const pooled = pooledTransaction(signed, sidecar);
  const [transaction, version, blobs, commitments, proofs] = fromRlp(slice(pooled, 1), "hex");
  expect(transaction).toEqual(fromRlp(slice(signed, 1), "hex"));
  expect(version).toBe("0x01");
  expect(blobs).toEqual([1, 2].map((seed) => bytesToHex(noiseBlob(seed))));
  expect(commitments?.[0]).toBe(bytesToHex(NOISE_COMMITMENT));
  expect(proofs).toHaveLength(256);
  expect(withoutSidecar(pooled)).toBe(signed);
  for (const other of [signed, "0x", "0x03", "0x03c0", "0x02c0", "0x03c4c0010203", concatHex([pooled, "0x00"])] as const)
    expect(withoutSidecar(other)).not.toBe(signed);
});

it("whatever is said to be a pool's form, it is taken apart or it is none", () => {
  const hex = fc.uint8Array({ maxLength: 200 }).map((bytes) => concatHex(["0x03", bytesToHex(bytes)]));
  const list = fc.array(fc.uint8Array({ maxLength: 40 }), { maxLength: 6 }).map((items) => items.map((item) => bytesToHex(item)));
  const nested = fc.array(list, { maxLength: 6 }).map((lists) => concatHex(["0x03", toRlp(lists)]));
  fc.assert(
    fc.property(fc.oneof(hex, nested), (raw) => {
      const transaction = withoutSidecar(raw);
      expect(transaction === undefined || transaction.startsWith("0x03")).toBe(true);
    }),
    { numRuns: 2_000 },
  );
});
