/** What the public asks while one engine takes the place of another. */
import { silentLogger } from "@parley/runtime";
import { AnvilEngine } from "@parley/stacks";
import { testRollup } from "@parley/stacks/testing";
import { keccak256 } from "viem";
import { beforeEach, expect, onTestFinished, test } from "vitest";
import { EngineRpc } from "./EngineRpc.ts";

/** Two engines of one rollup, of which the first one is asked until `change`. */
async function setUp() {
  const chain = await testRollup();
  onTestFinished(chain.remove);
  const start = async () => {
    const engine = new AnvilEngine({ rollup: chain.rollup, genesisFile: chain.genesisFile, logger: silentLogger });
    onTestFinished(() => engine.stop());
    await engine.start();
    return engine;
  };
  const [former, next] = [await start(), await start()];
  let engine = former;
  const rpc = new EngineRpc({
    get engine() {
      return engine;
    },
  });
  onTestFinished(() => rpc.close());
  const change = () => {
    engine = next;
  };
  return { chain, former, next, rpc, change };
}

let world: Awaited<ReturnType<typeof setUp>>;
beforeEach(async () => {
  world = await setUp();
});

test("a transaction that one engine admitted, and the next one was given, is admitted", async () => {
  const { chain, former, next, rpc, change } = world;
  const raw = await chain.transaction({ nonce: 0 });
  const submit = former.submit.bind(former);
  former.submit = async (transaction) => {
    const hash = await submit(transaction);
    for (const pending of former.pending()) await next.submit(pending);
    change();
    return hash;
  };
  expect(await rpc.submit(raw)).toBe(keccak256(raw));
  expect(next.pending()).toEqual([raw]);
  // Told twice by the user it is refused, as ever.
  await expect(rpc.submit(raw)).rejects.toMatchObject({ code: "TRANSACTION_REFUSED" });
});

test("a transaction that only the former engine was told goes to the next one; what that refuses is refused", async () => {
  const { chain, former, next, rpc, change } = world;
  const submit = former.submit.bind(former);
  former.submit = async (transaction) => {
    change();
    return submit(transaction);
  };
  const raw = await chain.transaction({ nonce: 0 });
  expect(await rpc.submit(raw)).toBe(keccak256(raw));
  expect(next.pending()).toEqual([raw]);
  await expect(rpc.submit("0x1234")).rejects.toMatchObject({ code: "TRANSACTION_REFUSED" });
});

test("a read that fails with the engine that gave way is made of the next one; any other failure is told", async () => {
  const { former, next, rpc, change } = world;
  const call = { method: "eth_blockNumber", params: [] };
  expect(await rpc.send(call)).toEqual({ result: "0x0" });
  const stopped = former.stop();
  const asked = rpc.send(call);
  change();
  expect(await asked).toEqual({ result: "0x0" });
  await stopped;
  await next.stop();
  await expect(rpc.send(call)).rejects.toMatchObject({ code: "RPC_FAILED" });
});
