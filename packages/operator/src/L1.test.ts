import { errorsAbi } from "@parley/contracts-abi";
import { type Address, type Deployment, tableRoot } from "@parley/primitives";
import { type Clock, createMetrics, memoryStore, silentLogger, systemClock } from "@parley/runtime";
import { chainClient } from "@parley/sdk";
import { encodeErrorResult, toHex } from "viem";
import { privateKeyToAccount } from "viem/accounts";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { L1Reporter } from "./L1Reporter.ts";
import { L1View } from "./L1View.ts";
import { testDeployment } from "./testing/testDeployment.ts";
import { L1_ADDRESSES, type TestL1, testL1 } from "./testing/testL1.ts";

let l1: TestL1;
let deployment: Deployment;
const account = privateKeyToAccount(toHex(77, { size: 32 }));
const base = { clock: systemClock, logger: silentLogger };

beforeEach(async () => {
  l1 = await testL1();
  deployment = testDeployment({ rollups: [], l1RpcUrl: l1.rpcUrl, beatZeroMs: 0, beatMs: 1_000, operators: 2 });
  await l1.fund(account.address);
});
afterEach(() => l1.stop());

describe("L1View", () => {
  const operators = () => deployment.table.operators.map(({ operator }) => operator);
  const view = (onEjected: (operator: Address) => void = () => undefined) =>
    new L1View({ ...base, client: chainClient(l1.rpcUrl, { retries: 0 }), deployment, operators, metrics: createMetrics(), onEjected });

  it("accepts the published table and no other", async () => {
    await l1.answer(L1_ADDRESSES.operatorTable, tableRoot(deployment.table));
    await view().requireTable();
    await l1.answer(L1_ADDRESSES.operatorTable, toHex(1, { size: 32 }));
    await expect(view().requireTable()).rejects.toMatchObject({ code: "TABLE_MISMATCH" });
  });

  it("says when the L1 does not answer", async () => {
    const dead = new L1View({
      ...base,
      client: chainClient("http://127.0.0.1:9", { retries: 0 }),
      deployment,
      metrics: createMetrics(),
      operators,
      onEjected: () => undefined,
    });
    await expect(dead.requireTable()).rejects.toMatchObject({ code: "RPC_FAILED" });
  });

  it("knows its L1's blocks, and only those", async () => {
    await l1.mine(2);
    const hash = await l1.blockHash(2n);
    const own = view();
    expect(await own.checkOrigin(2n, hash)).toBe("match");
    expect(await own.checkOrigin(2n, toHex(5, { size: 32 }))).toBe("mismatch");
    expect(await own.checkOrigin(2n, hash)).toBe("match");
    expect(await own.checkOrigin(3n, hash)).toBe("unknown");
    // What it saw once it need not ask for again, unless somebody wants to know whether the L1 gave it up.
    await l1.replaceNewest();
    expect(await own.checkOrigin(2n, hash)).toBe("match");
    expect(await own.checkOrigin(2n, hash, { isNow: true })).toBe("mismatch");
  });

  it("tells of ejected operators once", async () => {
    await l1.answer(L1_ADDRESSES.operatorRegistry, toHex(0, { size: 32 }));
    const ejected: Address[] = [];
    const all = Promise.withResolvers<void>();
    const own = view((operator) => {
      ejected.push(operator);
      if (ejected.length === 2) all.resolve();
    });
    await own.start(20);
    expect(ejected).toEqual([]);
    await l1.answer(L1_ADDRESSES.operatorRegistry, toHex(1, { size: 32 }));
    await all.promise;
    await own.stop();
    expect(ejected).toEqual(operators());
  });
});

describe("L1Reporter", () => {
  const reporter = (store = memoryStore()) =>
    new L1Reporter({ ...base, client: chainClient(l1.rpcUrl, { retries: 0 }), account, chainId: 31_337n, store, metrics: createMetrics() });
  const stored = async (store: ReturnType<typeof memoryStore>) => {
    const keys: string[] = [];
    for await (const { key } of store.range({ gte: "report/", lt: "report0" })) keys.push(key);
    return keys;
  };

  it("brings a report to the L1 once and forgets it", async () => {
    await l1.answer(L1_ADDRESSES.slasher, toHex(1, { size: 32 }));
    const store = memoryStore();
    const own = reporter(store);
    const report = { id: "a", to: L1_ADDRESSES.slasher, data: "0x1234" } as const;
    await own.report(report);
    await own.report(report);
    expect(await stored(store)).toEqual(["report/a"]);
    await own.settled();
    expect(await l1.calls(L1_ADDRESSES.slasher)).toEqual([{ from: account.address.toLowerCase(), input: "0x1234" }]);
    expect(await stored(store)).toEqual([]);
    await own.stop();
  });

  it("takes a refusal for an answer", async () => {
    await l1.refuse(L1_ADDRESSES.slasher, encodeErrorResult({ abi: errorsAbi, errorName: "EmptyTable" }));
    const store = memoryStore();
    const own = reporter(store);
    await own.report({ id: "a", to: L1_ADDRESSES.slasher, data: "0x1234" });
    await own.settled();
    expect(await l1.calls(L1_ADDRESSES.slasher)).toEqual([]);
    expect(await stored(store)).toEqual([]);
    await own.stop();
  });

  /** An L1 that is not ready for one of two reports, and a pause that the test ends. */
  const postponing = async () => {
    await l1.refuse(L1_ADDRESSES.slasher, encodeErrorResult({ abi: errorsAbi, errorName: "OriginTooYoung", args: [1n, 97n] }));
    await l1.answer(L1_ADDRESSES.rollupRegistry, toHex(1, { size: 32 }));
    const store = memoryStore();
    const [due, pause] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    const clock: Clock = {
      ...systemClock,
      sleep: (ms, signal) => {
        if (ms !== 12_000) return systemClock.sleep(ms, signal);
        const aborted = new Promise<never>((_, reject) => signal?.addEventListener("abort", () => reject(signal.reason)));
        return Promise.race([pause.promise, aborted]);
      },
    };
    const logger = {
      ...silentLogger,
      info(event: string, { id }: Readonly<Record<string, unknown>> = {}) {
        if (event === "l1_report_settled" && id === "due") due.resolve();
      },
    };
    const client = chainClient(l1.rpcUrl, { retries: 0 });
    const own = new L1Reporter({ clock, logger, client, account, chainId: 31_337n, store, metrics: createMetrics() });
    await own.report({ id: "young", to: L1_ADDRESSES.slasher, data: "0x1234" });
    await own.report({ id: "due", to: L1_ADDRESSES.rollupRegistry, data: "0x1234" });
    await due.promise;
    return { own, store, endPause: pause.resolve };
  };

  it("keeps a report that comes too early, lets others pass meanwhile, and is settled when it is on the L1, too", async () => {
    const { own, store, endPause } = await postponing();
    expect(await stored(store)).toEqual(["report/young"]);
    await l1.answer(L1_ADDRESSES.slasher, toHex(1, { size: 32 }));
    const settled = own.settled();
    endPause();
    await settled;
    expect(await l1.calls(L1_ADDRESSES.slasher)).toHaveLength(1);
    expect(await stored(store)).toEqual([]);
    await own.stop();
  });

  it("stops while a report is postponed, and brings it in its next life", async () => {
    const { own, store } = await postponing();
    await own.stop();
    expect(await stored(store)).toEqual(["report/young"]);
    await l1.answer(L1_ADDRESSES.slasher, toHex(1, { size: 32 }));
    const next = reporter(store);
    await next.start();
    await next.settled();
    expect(await l1.calls(L1_ADDRESSES.slasher)).toHaveLength(1);
    expect(await stored(store)).toEqual([]);
    await next.stop();
  });

  it("makes a call once, with what it brings, and says what the L1 made of it", async () => {
    const own = reporter();
    const call = { to: L1_ADDRESSES.slasher, data: "0x1234", value: 5n } as const;
    const { signal } = new AbortController();
    await l1.answer(L1_ADDRESSES.slasher, toHex(1, { size: 32 }));
    expect(await own.once(call, signal)).toEqual({ included: true });
    expect(await chainClient(l1.rpcUrl).getBalance({ address: L1_ADDRESSES.slasher })).toBe(5n);
    await l1.refuse(L1_ADDRESSES.slasher, encodeErrorResult({ abi: errorsAbi, errorName: "EmptyTable" }));
    expect(await own.once(call, signal)).toEqual({ included: false, reason: "EmptyTable" });
    expect(await l1.calls(L1_ADDRESSES.slasher)).toHaveLength(1);
    await own.stop();
  });

  it("a call that waits behind a report which fails again and again is given up with its signal, and never made", async () => {
    await l1.answer(L1_ADDRESSES.slasher, toHex(1, { size: 32 }));
    const [failing, heal] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    const logger = { ...silentLogger, warn: () => failing.resolve() };
    const clock: Clock = { ...systemClock, sleep: (ms, signal) => (ms === 500 ? heal.promise : systemClock.sleep(ms, signal)) };
    const client = chainClient(l1.rpcUrl, { retries: 0 });
    let isAway = true;
    const call: typeof client.call = async (...args) => {
      if (isAway) throw new Error("away");
      return client.call(...args);
    };
    const own = new L1Reporter({
      ...{ clock, logger, client: { ...client, call }, account, chainId: 31_337n },
      ...{ store: memoryStore(), metrics: createMetrics() },
    });
    await own.report({ id: "a", to: L1_ADDRESSES.slasher, data: "0x1234" });
    await failing.promise;
    const giving = new AbortController();
    const given = own.once({ to: L1_ADDRESSES.slasher, data: "0x5678" }, giving.signal);
    giving.abort(new Error("given up"));
    await expect(given).rejects.toThrow("given up");
    isAway = false;
    heal.resolve();
    await own.settled();
    expect((await l1.calls(L1_ADDRESSES.slasher)).map(({ input }) => input)).toEqual(["0x1234"]);
    await own.stop();
  });

  it("keeps a report through an L1 that is away, and delivers it in its next life", async () => {
    await l1.answer(L1_ADDRESSES.slasher, toHex(1, { size: 32 }));
    const store = memoryStore();
    const away = new L1Reporter({
      ...base,
      client: chainClient("http://127.0.0.1:9", { retries: 0 }),
      account,
      chainId: 31_337n,
      store,
      metrics: createMetrics(),
    });
    await away.report({ id: "a", to: L1_ADDRESSES.slasher, data: "0x1234" });
    await away.stop();
    const next = reporter(store);
    await next.start();
    await next.settled();
    expect(await l1.calls(L1_ADDRESSES.slasher)).toHaveLength(1);
    await next.stop();
  });
});
