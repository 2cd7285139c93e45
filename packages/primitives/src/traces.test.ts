import { encodeAbiParameters, keccak256, parseAbiParameters, stringToHex } from "viem";
import { expect, it } from "vitest";
import vectors from "../../../vectors/traces.json" with { type: "json" };
import { tracedIndex, traceHash, traceKeyDigest, traceLeaf, tracePlace, tracesDigest } from "./traces.ts";
import type { Address, Hex } from "./types.ts";

const tag = (name: string) => keccak256(stringToHex(`parley/v0/${name}`));

/** keccak(enc(…)) by viem's ABI encoder: a second opinion on the hand-packed words. */
function abiHash(name: string, types: string, values: readonly unknown[]): Hex {
  // The parameter list is only known at run time, so its tuple type is not.
  return keccak256(encodeAbiParameters(parseAbiParameters(`bytes32,${types}`), [tag(name), ...values] as never));
}

it.each(vectors.tracePlace)("tracePlace $number", (v) => {
  const [rollupId, number, blockHash] = [v.rollupId as Hex, BigInt(v.number), v.blockHash as Hex];
  expect(tracePlace({ rollupId, number, blockHash })).toBe(v.hash);
  expect(abiHash("place", "bytes32,uint64,bytes32", [rollupId, number, blockHash])).toBe(v.hash);
});

it.each(vectors.traceLeaf)("traceLeaf", (v) => {
  const leaf = { operator: v.operator as Address, key: v.key as Hex, place: v.place as Hex, traceHash: v.traceHash as Hex };
  expect(traceLeaf(leaf)).toBe(v.hash);
  expect(abiHash("trace", "address,bytes32,bytes32,bytes32", Object.values(leaf))).toBe(v.hash);
});

it("tracesDigest and traceKeyDigest", () => {
  const [digest, key] = [vectors.tracesDigest[0], vectors.traceKeyDigest[0]];
  if (digest === undefined || key === undefined) throw new Error("a vector each");
  const inputs = {
    l1ChainId: BigInt(digest.l1ChainId),
    challenges: digest.challenges as Address,
    period: BigInt(digest.period),
    operator: digest.operator as Address,
  };
  const root = digest.root as Hex;
  expect(tracesDigest({ ...inputs, root })).toBe(digest.hash);
  expect(abiHash("traces", "uint256,address,uint64,address,bytes32", [...Object.values(inputs), root])).toBe(digest.hash);
  expect(traceKeyDigest(inputs)).toBe(key.hash);
  expect(abiHash("trace-key", "uint256,address,uint64,address", Object.values(inputs))).toBe(key.hash);
});

it.each(vectors.traceHash)("traceHash of $accounts.length accounts, in whatever order", (v) => {
  const accounts = v.accounts.map(({ address, balance, nonce, codeHash, slots }) => ({
    ...{ address: address as Address, balance: BigInt(balance), nonce: BigInt(nonce), codeHash: codeHash as Hex },
    slots: slots as { slot: Hex; value: Hex }[], // words of hex in the vectors
  }));
  const index = "index" in v ? { index: Number(v.index) } : {};
  const place = v.place as Hex;
  expect(traceHash({ place, accounts, ...index })).toBe(v.hash);
  expect(traceHash({ place, accounts: accounts.toReversed(), ...index })).toBe(v.hash);
  const sorted = accounts.toSorted((a, b) => (a.address < b.address ? -1 : 1));
  const words = sorted.flatMap(({ address, balance, nonce, codeHash, slots }) => [
    encodeAbiParameters(parseAbiParameters("address,uint256,uint64,bytes32,uint64"), [
      address,
      balance,
      nonce,
      codeHash,
      BigInt(slots.length),
    ]),
    ...slots.flatMap(({ slot, value }) => [slot, value]),
  ]);
  const first = encodeAbiParameters(parseAbiParameters("bytes32,bytes32,uint64,uint64"), [
    ...([tag("prestate"), place] as const),
    ...([BigInt(v.index ?? 0), BigInt(accounts.length)] as const),
  ]);
  expect(keccak256(`0x${[first, ...words].map((word) => word.slice(2)).join("")}`)).toBe(v.hash);
});

it("traces the protocol's own transaction only where there is no other", () => {
  const hash = (value: bigint): Hex => `0x${value.toString(16).padStart(64, "0")}`;
  expect(tracedIndex(hash(5n), 1)).toBe(0);
  expect(tracedIndex(hash(5n), 2)).toBe(1);
  expect([0n, 1n, 2n, 3n].map((value) => tracedIndex(hash(value), 4))).toEqual([1, 2, 3, 1]);
});
