/** What a rollup upon a rollup is derived from, on an operator's own machine. */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Hex } from "@parley/primitives";
import { type Clock, SimulatedClock, systemClock } from "@parley/runtime";
import { TestChain } from "@parley/sdk/testing";
import type { Engine } from "@parley/stacks";
import { beforeAll, expect, it, onTestFinished } from "vitest";
import { type OwnRollup, ParentNode } from "./ParentNode.ts";

/** The rollup's own chain, and one with the same chain id and other blocks, as a sequencer that lies shows it. */
let [own, lying]: TestChain[] = [];
let hashes: Hex[];

beforeAll(async () => {
  const chains = await Promise.all([TestChain.start(7_935n), TestChain.start(7_935n)]);
  [own, lying] = chains;
  const [first, second] = chains;
  await first.rpc("anvil_mine", ["0x6"]);
  await second.rpc("anvil_setBalance", [`0x${"01".repeat(20)}`, "0x1"]);
  await second.rpc("anvil_mine", ["0x6"]);
  hashes = await Promise.all([0n, 1n, 2n, 3n, 4n, 5n, 6n].map(async (blockNumber) => (await first.client.getBlock({ blockNumber })).hash));
  return async () => void (await Promise.all(chains.map((chain) => chain.stop())));
});

/** @param engine what its engine has @param known from which number on it knows its own blocks */
function nodeOn({
  engine,
  others,
  known = 0,
  clock = systemClock,
}: {
  engine: TestChain | undefined;
  others: Pick<TestChain, "rpcUrl"> | undefined;
  known?: number;
  clock?: Clock;
}) {
  if (engine === undefined || others === undefined) throw new Error("both run");
  const follower: OwnRollup = {
    engine: { rpcUrl: engine.rpcUrl } as Engine,
    derivedView: { safe: { number: 5n }, finalized: { number: 3n }, lowest: async () => undefined },
    hashOf: async (number) => (number < known ? undefined : hashes[Number(number)]),
  };
  const node = new ParentNode({ name: "alfa", rpcUrl: others.rpcUrl }, follower, clock);
  onTestFinished(() => node.stop());
  const block = (...params: unknown[]) =>
    node.client.request({ method: "eth_getBlockByNumber", params: [...params, false] } as never) as Promise<{
      number: Hex;
      hash: Hex;
    } | null>;
  return { node, block };
}

/** An engine that began with a newer state: it has none of the blocks. */
async function freshEngine(): Promise<TestChain> {
  const chain = await TestChain.start(7_935n);
  onTestFinished(async () => void (await chain.stop()));
  return chain;
}

it("has what the own engine has, and says itself what is safe and final", async () => {
  const { block } = nodeOn({ engine: own, others: lying });
  expect(await block("0x4")).toMatchObject({ hash: hashes[4] });
  expect(await block("safe")).toMatchObject({ number: "0x5", hash: hashes[5] });
  expect(await block("finalized")).toMatchObject({ number: "0x3", hash: hashes[3] });
});

it("takes from others what its engine does not have any more, if it is what it knows", async () => {
  const { block, node } = nodeOn({ engine: await freshEngine(), others: own });
  expect(await block("0x4")).toMatchObject({ hash: hashes[4] });
  expect(await node.client.request({ method: "eth_getBlockReceipts", params: [hashes[4]] } as never)).toEqual([]);
  expect(await block("0x9")).toBeNull();
});

it("takes no other block for one that it knows, and nobody's word for what is safe", async () => {
  const engine = await freshEngine();
  const { block } = nodeOn({ engine, others: lying });
  expect(await lying?.client.getBlock({ blockNumber: 4n })).toMatchObject({ number: 4n });
  expect(await block("0x4")).toBeNull();
  // Of its own engine, and of nobody else.
  expect(await block("safe")).toBeNull();
});

it("takes nobody's word for what stands at a number that it forgot, but has what is asked for by hash", async () => {
  const { block, node } = nodeOn({ engine: await freshEngine(), others: own, known: 4 });
  expect(await block("0x3")).toBeNull();
  expect(await block("0x4")).toMatchObject({ hash: hashes[4] });
  const byHash = (hash: Hex | undefined) => node.client.request({ method: "eth_getBlockByHash", params: [hash, false] } as never);
  expect(await byHash(hashes[3])).toMatchObject({ number: "0x3" });
});

it("takes a rollup upon it only if that begins on a safe block that it knows", async () => {
  const { node } = nodeOn({ engine: own, others: lying, known: 2 });
  const hash = (number: number) => hashes[number] ?? "0x";
  await expect(node.requireStart(5n, hash(5))).resolves.toBeUndefined();
  // Another number than the block's, one that is sealed only, and one that was forgotten.
  for (const [number, other] of [
    [4n, 5],
    [6n, 6],
    [1n, 1],
  ] as const)
    await expect(node.requireStart(number, hash(other))).rejects.toMatchObject({ code: "CONFIG_INVALID", fields: { number } });
});

it("waits for nobody who begins an answer and does not end it", async () => {
  const dripping = createServer((_, response) => void response.writeHead(200, { "content-type": "application/json" }).write("{"));
  await new Promise<void>((resolve) => dripping.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    dripping.closeAllConnections();
    dripping.close();
  });
  const asked = new Promise((resolve) => dripping.once("request", resolve));
  const { port } = dripping.address() as AddressInfo; // it listens
  const clock = new SimulatedClock();
  const { node } = nodeOn({ engine: await freshEngine(), others: { rpcUrl: `http://127.0.0.1:${port}` }, clock });
  const answer = node.client.request({ method: "eth_getBlockByHash", params: [hashes[4], false] } as never);
  const refused = expect(answer).rejects.toThrow(/was not answered within/);
  await asked;
  await clock.advanceBy(10_000);
  await refused;
});

it("vouches for origins that are safe, and says nothing of others", async () => {
  const { node } = nodeOn({ engine: own, others: lying, known: 2 });
  const other: Hex = `0x${"ff".repeat(32)}`;
  expect(await node.checkOrigin(5n, hashes[5] ?? other)).toBe("match");
  expect(await node.checkOrigin(5n, other)).toBe("mismatch");
  // Sealed, and not on the L1 yet: whatever its sequencer says.
  expect(await node.checkOrigin(6n, hashes[6] ?? other)).toBe("unknown");
  // Forgotten.
  expect(await node.checkOrigin(1n, hashes[1] ?? other)).toBe("unknown");
});

it("takes no transactions", async () => {
  const { node } = nodeOn({ engine: own, others: lying });
  await expect(node.client.request({ method: "eth_sendRawTransaction", params: ["0x01"] })).rejects.toThrow(/takes no transactions/);
});
