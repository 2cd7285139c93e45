import { verifyCertificate } from "@parley/attestation";
import { slasherAbi } from "@parley/contracts-abi";
import { derivationConfigOf, genesisPosition, nextBlock } from "@parley/derivation";
import { SimulatedHub } from "@parley/network";
import { type CertifiedCheckpoint, type Deployment, headsRoot, type SealedBlock, tableRoot } from "@parley/primitives";
import { createMetrics, type Logger, memoryStore, type Store, seededRng, silentLogger, systemClock } from "@parley/runtime";
import { chainClient } from "@parley/sdk";
import { forgedFork, forgedState, type Lie, LyingProxy, stuckAt } from "@parley/sdk/testing";
import { AnvilEngine } from "@parley/stacks";
import { type TestRollup, testRollup } from "@parley/stacks/testing";
import { decodeFunctionData, toHex } from "viem";
import { privateKeyToAccount } from "viem/accounts";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { OPERATOR_METRICS_HELP } from "./metricsHelp.ts";
import type { Operator, OperatorConfig } from "./OperatorConfig.ts";
import { startOperator } from "./startOperator.ts";
import { sealBlock } from "./testing/sealBlock.ts";
import { testDeployment, testSecretKey } from "./testing/testDeployment.ts";
import { L1_ADDRESSES, type TestL1, testL1 } from "./testing/testL1.ts";

const BEAT_MS = 500;
const clock = systemClock;
const ethKey = (seat: number) => toHex(500 + seat, { size: 32 });

let l1: TestL1;
let chain: TestRollup;
let deployment: Deployment;
let hub: SimulatedHub;
let cleanups: (() => Promise<unknown>)[];
/** certified checkpoints as an outsider hears them */
let certified: CertifiedCheckpoint[];
let onCertified: () => void;
/** topics of what operators said, in order */
let said: string[];
let onSealed: () => void;

beforeEach(async () => {
  cleanups = [];
  certified = [];
  onCertified = () => undefined;
  said = [];
  onSealed = () => undefined;
  const second = Math.floor(clock.nowMs() / 1_000);
  l1 = await testL1();
  cleanups.push(() => l1.stop());
  const genesis = await testRollup({ genesisTimestamp: BigInt(second) });
  cleanups.push(() => genesis.remove());
  const derivation = { ...genesis.rollup.derivation, l1StartNumber: 0n, l1StartHash: await l1.blockHash(0n) };
  chain = { ...genesis, rollup: { ...genesis.rollup, derivation } };
  // The block after the publication of the table.
  await l1.mine(1);
  hub = new SimulatedHub({ clock, rng: seededRng(1), logger: silentLogger, metrics: createMetrics() });
  await l1.answer(L1_ADDRESSES.operatorRegistry, toHex(0, { size: 32 }));
  await l1.answer(L1_ADDRESSES.slasher, toHex(1, { size: 32 }));
  await l1.answer(L1_ADDRESSES.rollupRegistry, ...registered({ isConvicted: false }));
});
afterEach(async () => {
  for (const cleanup of cleanups.reverse()) await cleanup();
});

/** Runs a sequencer: one block a beat, and blocks on request. */
async function network(operators: number): Promise<void> {
  const beatZeroMs = Number(chain.rollup.genesisTimestamp) * 1_000;
  deployment = testDeployment({ rollups: [chain.rollup], l1RpcUrl: l1.rpcUrl, beatZeroMs, beatMs: BEAT_MS, operators });
  await l1.answerEach(L1_ADDRESSES.operatorTable, {
    "function tableRoot(uint32)": [tableRoot(deployment.table)],
    "function snapshotBlock(uint32)": [toHex(0, { size: 32 })],
    "function currentEpoch()": [toHex(deployment.table.epoch, { size: 32 })],
    "function suspensions()": [toHex(0, { size: 32 })],
  });
  const node = hub.join("sequencer");
  node.onMessage((message) => {
    said.push(message.topic);
    if (message.topic !== "certificate") return "ignore";
    certified.push(message.checkpoint);
    onCertified();
    return "accept";
  });
  const sealed: SealedBlock[] = [];
  node.onRequest("blocks", async ({ from, to }) => ({ blocks: sealed.filter(({ number }) => number >= from && number <= to) }));
  await node.start();
  const builder = new AnvilEngine({ rollup: chain.rollup, genesisFile: chain.genesisFile, logger: silentLogger });
  await builder.start();
  const { l1StartNumber, l1StartHash } = chain.rollup.derivation;
  const config = derivationConfigOf(chain.rollup, (await builder.head()).hash);
  let position = genesisPosition(config, chain.rollup.genesisTimestamp);
  const abort = new AbortController();
  const running = (async () => {
    while (!abort.signal.aborted) {
      const nextMs = beatZeroMs + (Math.floor((clock.nowMs() - beatZeroMs) / BEAT_MS) + 1) * BEAT_MS;
      await clock.sleep(nextMs - clock.nowMs(), abort.signal);
      const timestamp = BigInt(Math.floor(nextMs / 1_000));
      const { attributes, after } = nextBlock(position, { timestamp, originNumber: l1StartNumber, transactions: [] }, config);
      const { baseFeePerGas } = chain.rollup;
      const block = await builder.build({ timestamp, baseFeePerGas, system: attributes.systemTransaction, forced: attributes.forced });
      position = after(block.hash);
      const published = await sealBlock(chain, block, { l1OriginNumber: l1StartNumber, l1OriginHash: l1StartHash });
      sealed.push(published);
      node.publish({ topic: "block", block: published });
      onSealed();
    }
  })().catch((error: unknown) => {
    if (!abort.signal.aborted) throw error;
  });
  cleanups.push(async () => {
    abort.abort();
    await running;
    await builder.stop();
    await node.stop();
  });
}

async function operator(
  seat: number,
  {
    config = {},
    stores = new Map<string, Store>(),
    engines = [],
    logger = silentLogger,
  }: { config?: Partial<OperatorConfig>; stores?: Map<string, Store>; engines?: AnvilEngine[]; logger?: Logger } = {},
): Promise<Operator & { reported: Promise<void> }> {
  const reported = Promise.withResolvers<void>();
  await l1.fund(privateKeyToAccount(ethKey(seat)).address);
  const started = await startOperator(
    {
      name: `operator-${seat}`,
      deployment,
      operator: deployment.table.operators[seat]?.operator ?? "0x",
      signingKey: testSecretKey(seat),
      ethKey: ethKey(seat),
      allowEmpty: true,
      allowSingleL1Source: true,
      doppelgangerBeats: 0,
      statusPort: 0,
      ...config,
    },
    {
      clock,
      logger,
      metrics: createMetrics({ help: OPERATOR_METRICS_HELP }),
      network: hub.join(`operator-${seat}`),
      // Kept by the test, so that a second life finds what the first one left.
      openStore: async (name) => {
        const store = stores.get(name) ?? memoryStore();
        stores.set(name, store);
        const write: Store["write"] = async (entries, options) => {
          await store.write(entries, options);
          // A settled report is deleted.
          if (name === "reports" && entries.some(({ value }) => value === undefined)) reported.resolve();
        };
        return { ...store, write, close: async () => undefined };
      },
      createEngine(rollup) {
        const engine = new AnvilEngine({ rollup, genesisFile: chain.genesisFile, logger: silentLogger });
        engines.push(engine);
        return engine;
      },
    },
  );
  cleanups.push(() => started.stop());
  return { ...started, reported: reported.promise };
}

/** What the registry says of a rollup: nine words, the seventh that its unsafe heads stopped. */
function registered({ isConvicted }: { isConvicted: boolean }) {
  return Array.from({ length: 9 }, (_, i) => toHex(i === 6 && isConvicted ? 1 : 0, { size: 32 }));
}

const until = (condition: () => boolean) =>
  new Promise<void>((resolve) => {
    onCertified = () => (condition() ? resolve() : undefined);
    onCertified();
  });

describe("startOperator", () => {
  it("two operators certify what both executed, and go on after one of them was restarted", async () => {
    await network(2);
    const stores = new Map<string, Store>();
    const first = await operator(0, { stores });
    const second = await operator(1);
    await until(() => certified.length >= 3);
    for (const { heads, certificate } of certified) {
      expect(verifyCertificate({ table: deployment.table, certificate })).toMatchObject({ valid: true, seats: [0, 1] });
      expect(headsRoot(heads)).toBe(certificate.headsRoot);
    }
    const numbers = certified.map(({ heads }) => heads[0]?.number ?? 0n);
    expect(numbers).toEqual(numbers.toSorted((a, b) => Number(a - b)));

    await first.stop();
    const again = await operator(0, { stores, config: { allowEmpty: false } });
    const count = certified.length;
    await until(() => certified.length >= count + 3);

    const status = (await (await fetch(`${again.statusUrl}/status`)).json()) as {
      lastCertificate: { signers: number[] };
      rollups: { height: string; quarantine: null }[];
    };
    expect(status).toMatchObject({
      seat: 0,
      ejected: [],
      epoch: 1,
      lastCertificate: { signers: [0, 1] },
      rollups: [{ name: "test", quarantine: null }],
    });
    const ready = await fetch(`${again.statusUrl}/ready`);
    expect([ready.status, await ready.json()]).toMatchObject([200, { status: "ready" }]);
    expect((await fetch(`${again.statusUrl}/health`)).status).toBe(200);
    const metrics = await (await fetch(`${again.statusUrl}/metrics`)).text();
    for (const [, name] of metrics.matchAll(/^# TYPE (operator_\w+)/gm)) expect(metrics, name).toContain(`# HELP ${name} `);
    const asker = hub.join("asker");
    await asker.start();
    const { checkpoints } = await asker.request("certificates", { fromBeat: 0n }, { peerId: "operator-1" });
    expect(checkpoints.length).toBeGreaterThanOrEqual(6);
    const { blocks } = await asker.request("blocks", { rollupId: chain.rollup.rollupId, from: 1n, to: 3n }, { peerId: "operator-0" });
    expect(blocks.map(({ number }) => number)).toEqual([1n, 2n, 3n]);
    await asker.stop();
    await second.stop();
  });

  it("signs no unsafe head of a rollup whose sequencer the L1 convicted before it began", async () => {
    await network(1);
    await l1.answer(L1_ADDRESSES.rollupRegistry, ...registered({ isConvicted: true }));
    const convicted = await operator(0);
    const status = await (await fetch(`${convicted.statusUrl}/status`)).json();
    expect(status).toMatchObject({ rollups: [{ name: "test", quarantine: { reason: "convicted" } }] });
    await convicted.stop();

    const adopting = await operator(0, { config: { deployment: { ...deployment, rollups: [] } } });
    await adopting.follow(chain.rollup);
    expect(await (await fetch(`${adopting.statusUrl}/status`)).json()).toMatchObject({
      rollups: [{ quarantine: { reason: "convicted" } }],
    });
    await adopting.stop();
    expect(certified).toEqual([]);

    await l1.answer(L1_ADDRESSES.rollupRegistry, ...registered({ isConvicted: false }));
    await operator(0);
    await until(() => certified.length > 0);
    expect(certified.every(({ heads }) => heads.length > 0)).toBe(true);
  });

  it("follows a rollup that joined again when its engine ended, and goes on itself", async () => {
    await network(1);
    const engines: AnvilEngine[] = [];
    const adopting = await operator(0, { config: { deployment: { ...deployment, rollups: [] } }, engines });
    await adopting.follow(chain.rollup);
    await until(() => certified.length >= 2);
    process.kill(engines[0]?.pid ?? 0, "SIGKILL");
    await until(() => engines.length === 2);
    const count = certified.length;
    await until(() => certified.length >= count + 3);
    expect(certified.at(-1)?.heads).toMatchObject([{ rollupId: chain.rollup.rollupId }]);
    expect(await Promise.race([adopting.failed, "it runs"])).toBe("it runs");
    await adopting.stop();
  });

  it("four operators go on with three, and prove on the L1 what the fourth did when it signs two heads for one block", async () => {
    await network(4);
    const [liar, ...honest] = [
      await operator(0, { config: { fault: "equivocate" } }),
      await operator(1),
      await operator(2),
      await operator(3),
    ];
    await until(() => certified.length >= 2);
    liar.triggerFault();
    await Promise.all(honest.map(({ reported }) => reported));
    const calls = await l1.calls(L1_ADDRESSES.slasher);
    const accounts = [1, 2, 3].map((seat) => privateKeyToAccount(ethKey(seat)).address.toLowerCase());
    expect(new Set(calls.map(({ from }) => from))).toEqual(new Set(accounts));
    for (const { input } of calls) {
      const { functionName, args } = decodeFunctionData({ abi: slasherAbi, data: input });
      if (functionName !== "submitFork") throw new Error(`${functionName} instead of a fork`);
      const [higher, lower] = args;
      for (const { signing } of [higher, lower]) expect(signing.publicKey).toBe(deployment.table.operators[0]?.publicKey);
    }
    await liar.stop();
    const count = certified.length;
    await until(() => certified.length >= count + 2);
    expect(verifyCertificate({ table: deployment.table, certificate: certified.at(-1)?.certificate ?? neverHappens() })).toMatchObject({
      valid: true,
      seats: [1, 2, 3],
    });
  });

  it("refuses to start with another table, an empty protection store, or a key that is not its seat's", async () => {
    await network(2);
    await expect(operator(0, { config: { allowEmpty: false } })).rejects.toMatchObject({ code: "PROTECTION_EMPTY" });
    await expect(operator(0, { config: { signingKey: testSecretKey(1) } })).rejects.toMatchObject({ code: "CONFIG_INVALID" });
    await expect(operator(0, { config: { ethKey: "0x00" } })).rejects.toMatchObject({ code: "CONFIG_INVALID" });
    await l1.answer(L1_ADDRESSES.operatorTable, toHex(3, { size: 32 }));
    await expect(operator(0)).rejects.toMatchObject({ code: "TABLE_MISMATCH" });
  });
});

/** Sources of the L1 on this machine, all in front of one anvil, and an operator that reads it through them. */
async function readingThrough(sources: number) {
  await network(1);
  await l1.mine(100);
  const proxies = await Promise.all(Array.from({ length: sources }, () => LyingProxy.start(l1.rpcUrl)));
  for (const proxy of proxies) cleanups.push(() => proxy.stop());
  const events: string[] = [];
  let onEvent = (): void => undefined;
  const hear = (event: string) => {
    events.push(event);
    onEvent();
  };
  const logger: Logger = { ...silentLogger, info: hear, warn: hear, error: hear, child: () => logger };
  const l1RpcUrls = proxies.map(({ url }) => url);
  const started = await operator(0, { logger, config: { allowSingleL1Source: false, l1RpcUrls, sourcesQuietMs: 1_000 } });
  return {
    ...started,
    proxies,
    events,
    /** the next event of that name */
    event(name: string): Promise<void> {
      const from = events.length;
      return new Promise((resolve) => {
        onEvent = () => (events.indexOf(name, from) >= 0 ? resolve() : undefined);
      });
    },
    suspended: async () => Reflect.get(Object(await (await fetch(`${started.statusUrl}/status`)).json()), "suspended") as unknown,
  };
}

/** Resolves when so many more blocks were sealed. */
const blocks = (count: number) =>
  new Promise<void>((resolve) => {
    let left = count;
    onSealed = () => {
      left -= 1;
      if (left === 0) resolve();
    };
  });

describe("an operator with several sources of the L1", () => {
  it.each([2, 3])("signs nothing while one of %i lies, or all but a liar are cut off, and goes on when they agree", async (count) => {
    const reading = await readingThrough(count);
    const { proxies, event, suspended } = reading;
    const [liar, ...others] = proxies;
    const newest = await chainClient(l1.rpcUrl).getBlockNumber();
    const attacks: [reason: string, begin: () => void][] = [
      ["do not agree on eth_getBlockByNumber", () => lying(liar, forgedFork(newest - 1n))],
      ["do not agree on eth_call", () => lying(liar, forgedState(toHex(1, { size: 32 })))],
      [
        "have to",
        () => {
          for (const other of others) other.isCutOff = true;
          lying(liar, forgedFork(newest - 1n));
        },
      ],
    ];
    for (const [reason, begin] of attacks) {
      const before = certified.length;
      await until(() => certified.length >= before + 2);
      expect(await suspended()).toBeNull();
      const stopped = event("sources_not_believed");
      begin();
      await stopped;
      expect(await suspended()).toMatchObject({ reason: expect.stringContaining(reason) });
      // What left before may still be on its way.
      await blocks(1);
      said = [];
      await blocks(4);
      expect(said.filter((topic) => topic !== "block")).toEqual([]);
      expect(await suspended()).toMatchObject({ reason: expect.stringContaining(reason) });
      const metrics = await (await fetch(`${reading.statusUrl}/metrics`)).text();
      expect(metrics).toContain("operator_suspended_count 1");
      for (const [, name] of metrics.matchAll(/^# TYPE (operator_\w+)/gm)) expect(metrics, name).toContain(`# HELP ${name} `);

      const resumed = event("sources_believed_again");
      for (const proxy of proxies) Object.assign(proxy, { lie: undefined, isCutOff: false });
      await resumed;
      expect(await suspended()).toBeNull();
    }
    const before = certified.length;
    await until(() => certified.length >= before + 3);
    // Nothing that a liar said was ever signed.
    for (const { heads } of certified) {
      for (const { l1OriginNumber, l1OriginHash } of heads) expect(l1OriginHash).toBe(await l1.blockHash(l1OriginNumber));
    }
  });

  it("goes on while one is a few blocks behind, or sees a reorganisation a moment later", async () => {
    const { proxies, events, suspended } = await readingThrough(2);
    const [, late] = proxies;
    const newest = await chainClient(l1.rpcUrl).getBlockNumber();
    lying(
      late,
      stuckAt(() => newest - 3n),
    );
    const before = certified.length;
    await until(() => certified.length >= before + 4);
    lying(late, undefined);
    await l1.replaceNewest();
    const other = forgedFork(newest);
    let answers = 0;
    lying(late, async (call, ask) => {
      const answer = await other(call, ask);
      answers += 1;
      lying(late, undefined);
      return answer;
    });
    const after = certified.length;
    await until(() => certified.length >= after + 4);
    expect(answers).toBeGreaterThan(0);
    expect(events).not.toContain("sources_not_believed");
    expect(await suspended()).toBeNull();
  });

  it("does not start with one source that is not allowed in so many words, with two of one host, or with two that disagree", async () => {
    await network(1);
    await expect(operator(0, { config: { allowSingleL1Source: false } })).rejects.toMatchObject({ code: "CONFIG_INVALID" });
    const l1RpcUrls = [l1.rpcUrl, `${l1.rpcUrl}/other-key`];
    await expect(operator(0, { config: { l1RpcUrls } })).rejects.toMatchObject({ code: "CONFIG_INVALID" });
    const liar = await LyingProxy.start(l1.rpcUrl);
    cleanups.push(() => liar.stop());
    liar.lie = forgedFork(0n);
    await expect(operator(0, { config: { l1RpcUrls: [l1.rpcUrl, liar.url] } })).rejects.toMatchObject({ code: "SOURCES_DISAGREE" });
  });
});

function lying(proxy: LyingProxy | undefined, lie: Lie | undefined): void {
  Object.assign(proxy ?? neverHappens(), { lie });
}

function neverHappens(): never {
  throw new Error("there is a certificate");
}
