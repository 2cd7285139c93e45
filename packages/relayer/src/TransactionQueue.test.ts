import { type Hex, ParleyError } from "@parley/primitives";
import { SimulatedClock, silentLogger } from "@parley/runtime";
import { chainClient } from "@parley/sdk";
import { TestChain, testAccount } from "@parley/sdk/testing";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { TransactionQueue } from "./TransactionQueue.ts";

const STALL_MS = 1_000;
const REVERTING: Hex = "0x5f5ffd";

describe("TransactionQueue", () => {
  let chain: TestChain | undefined;
  const account = testAccount("relayer-0");
  const other = testAccount("user");

  const setUp = async () => {
    const own = await TestChain.start(901n);
    chain = own;
    await own.fund(account.address, other.address);
    const clock = new SimulatedClock(0);
    const queue = new TransactionQueue<string>({
      name: "alpha",
      client: chainClient(own.rpcUrl, { retries: 0, timeoutMs: 2_000 }),
      account,
      chainId: 901n,
      fees: () => ({ baseFeePerGas: 1_000_000_000n, tipPerGas: 0n }),
      clock,
      stallMs: STALL_MS,
      logger: silentLogger,
    });
    const send = (tag: string) => queue.send({ to: other.address, data: "0x", gas: 50_000n, tag });
    // An automining anvil answers before it mines.
    const sendMined = async (tag: string) => {
      await own.client.waitForTransactionReceipt({ hash: await send(tag) });
    };
    const outcomes = async () => (await queue.settle()).map(({ tag, outcome }) => `${tag} ${outcome}`);
    return { chain: own, clock, queue, send, sendMined, outcomes };
  };
  const tearDown = async () => {
    await chain?.stop();
    chain = undefined;
  };
  beforeEach(tearDown);
  afterAll(tearDown);

  it("reports every transaction once, in order, with how it went", async () => {
    const { chain: own, queue, sendMined, outcomes } = await setUp();
    const to = await own.deployCode(other, REVERTING);
    await sendMined("a");
    await queue.send({ to, data: "0x", gas: 50_000n, tag: "b" });
    await sendMined("c");
    expect(await outcomes()).toEqual(["a success", "b reverted", "c success"]);
    expect(await outcomes()).toEqual([]);
  });

  it("asks for its nonce again where the chain took blocks back", async () => {
    const { chain: own, queue, send, sendMined, outcomes } = await setUp();
    await sendMined("a");
    await sendMined("b");
    expect(await outcomes()).toEqual(["a success", "b success"]);
    await own.rpc("anvil_rollback", [2]);
    expect(queue.giveUp()).toEqual([]);
    await sendMined("c");
    expect(await outcomes()).toEqual(["c success"]);
    await own.rpc("evm_setAutomine", [false]);
    await send("d");
    expect(queue.giveUp()).toEqual(["d"]);
    expect([queue.pendingCount, await outcomes()]).toEqual([0, []]);
  });

  it("sends again what the pool forgot", async () => {
    const { chain: own, clock, send, outcomes } = await setUp();
    await own.rpc("evm_setAutomine", [false]);
    await send("a");
    await send("b");
    await own.rpc("anvil_dropAllTransactions", []);
    await clock.advanceBy(STALL_MS);
    expect(await outcomes()).toEqual([]);
    await own.rpc("evm_mine", []);
    expect(await outcomes()).toEqual(["a success", "b success"]);
  });

  it("replaces what is never included, so that nothing is stuck behind it", async () => {
    const { chain: own, clock, send, outcomes } = await setUp();
    await own.rpc("evm_setAutomine", [false]);
    await send("a");
    await send("b");
    await clock.advanceBy(STALL_MS);
    await outcomes();
    await clock.advanceBy(STALL_MS);
    expect(await outcomes()).toEqual(["a lost", "b lost"]);
    // The pool still has the first two.
    await send("c");
    await own.rpc("evm_mine", []);
    expect(await outcomes()).toEqual(["c success"]);
    await send("d");
    await own.rpc("evm_mine", []);
    expect(await outcomes()).toEqual(["d success"]);
  });

  it("copes with somebody else who uses the account", async () => {
    const { chain: own, sendMined, outcomes } = await setUp();
    await sendMined("a");
    const hash = await own.wallet(account).sendTransaction({ account, chain: null, to: other.address });
    await own.client.waitForTransactionReceipt({ hash });
    await sendMined("b");
    expect(await outcomes()).toEqual(["a success", "b success"]);
  });

  it("says so when the chain does not answer, and works again when it does", async () => {
    const { chain: own, send, sendMined, outcomes } = await setUp();
    await sendMined("a");
    await own.goDown();
    await expect(outcomes()).rejects.toMatchObject({ code: "RPC_FAILED" });
    await expect(send("b")).rejects.toThrow(ParleyError);
    await own.goUp();
    await sendMined("c");
    expect(await outcomes()).toEqual(["a success", "c success"]);
  });
});
