import type { Hex } from "@parley/primitives";
import { toHex } from "viem";
import { beforeAll, expect, it } from "vitest";
import { type ChainClient, localClient } from "../chainClient.ts";
import { TestChain } from "../testing/TestChain.ts";
import { l1BlockOf } from "./l1BlockOf.ts";

const L1 = { l1Number: "0x7", l1Hash: toHex(7n, { size: 32 }) };
let chain: TestChain;
let hash: Hex;

beforeAll(async () => {
  chain = await TestChain.start(7_931n);
  await chain.rpc("anvil_mine", ["0x2"]);
  hash = (await chain.client.getBlock({ blockNumber: 2n })).hash;
  return () => chain.stop();
});

/** A node whose blocks are the chain's, and which says that of what became safe when. */
const node = (answer: unknown): ChainClient =>
  localClient(({ method, params }) => (method === "parley_safeHead" ? Promise.resolve(answer) : chain.rpc(method, params as unknown[])));
const ask = (answer: unknown, block = { number: 2n, hash }) => l1BlockOf({ client: node(answer), chain: "alfa", block });

it("is what the node says of the very block", async () => {
  expect(await ask({ number: "0x2", hash, ...L1 })).toEqual({ number: 7n, hash: L1.l1Hash });
  // The lowest safe head of at least that number may be a later one.
  expect(await ask({ number: "0x5", hash: L1.l1Hash, ...L1 })).toEqual({ number: 7n, hash: L1.l1Hash });
});

it.each<[string, unknown]>([
  ["it is not safe there", null],
  ["an earlier one is", { number: "0x1", hash: L1.l1Hash, ...L1 }],
  ["the answer is none", { number: "0x2", l1Number: "seven" }],
  ["the answer is a text", "0x2"],
])("says nothing where %s", async (_, answer) => {
  await expect(ask(answer)).rejects.toMatchObject({ code: "EVIDENCE_MISSING", recovery: "retry" });
});

/** Whoever named that L1 block for the former block would sign what its L1 does not say. */
it("says nothing of a block that another one took the place of meanwhile", async () => {
  const former = toHex(1n, { size: 32 });
  await expect(ask({ number: "0x2", hash, ...L1 }, { number: 2n, hash: former })).rejects.toMatchObject({ code: "EVIDENCE_MISSING" });
});

it("says which node does not answer", async () => {
  const client = localClient(() => Promise.reject(new Error("gone")));
  await expect(l1BlockOf({ client, chain: "alfa", block: { number: 2n, hash } })).rejects.toMatchObject({
    code: "RPC_FAILED",
    message: expect.stringContaining("alfa"),
  });
});
