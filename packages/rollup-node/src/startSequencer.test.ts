import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inspect } from "node:util";
import { Libp2pNetwork } from "@parley/network";
import { type Deployment, type SealedBlock, sealDigest, sharesRoot, ZERO_HASH } from "@parley/primitives";
import { createMetrics, openLevelStore, type Store, silentLogger, systemClock, systemRng } from "@parley/runtime";
import { AnvilEngine, JsonRpc, startAnvil } from "@parley/stacks";
import { COUNTER, testRollup } from "@parley/stacks/testing";
import { keccak256, recoverAddress, toHex } from "viem";
import { privateKeyToAddress } from "viem/accounts";
import { expect, onTestFinished, test } from "vitest";
import { sealBlock } from "./sealBlock.ts";
import { type Sequencer, type SequencerConfig, type SequencerDeps, startSequencer } from "./startSequencer.ts";

const ADDRESS = toHex(1, { size: 20 });

/** An L1, a rollup's facts, a data directory, and somebody who listens to gossip: all real, beats of 100 ms. */
async function setUp() {
  const genesis = await testRollup();
  onTestFinished(genesis.remove);
  const directory = await mkdtemp(join(tmpdir(), "parley-sequencer-"));
  onTestFinished(() => rm(directory, { recursive: true }));
  const l1 = await startAnvil({ args: ["--chain-id", "31337", "--accounts", "0", "--block-time", "1"] });
  onTestFinished(async () => void (await l1.process.stop()));
  const l1Rpc = new JsonRpc({ url: l1.rpcUrl });
  const start = await l1Rpc.call("eth_getBlockByNumber", ["0x0", false]);
  l1Rpc.close();
  const derivation = { ...genesis.rollup.derivation, l1StartNumber: 0n, l1StartHash: Reflect.get(Object(start), "hash") };
  const chain = { ...genesis, rollup: { ...genesis.rollup, derivation } };
  const addresses = { allocationManager: ADDRESS, delegationManager: ADDRESS, strategy: ADDRESS, slasher: ADDRESS };
  const registries = {
    operatorRegistry: ADDRESS,
    operatorTable: ADDRESS,
    stakeShares: ADDRESS,
    rollupRegistry: ADDRESS,
    rollupPortals: ADDRESS,
  };
  const deployment: Deployment = {
    version: "0",
    l1: { chainId: 31_337n, rpcUrl: l1.rpcUrl, ...addresses, ...registries },
    operatorSetId: 0,
    beatZeroMs: Number(chain.rollup.genesisTimestamp) * 1_000,
    beatMs: 100,
    table: {
      l1ChainId: 31_337n,
      avs: ADDRESS,
      operatorSetId: 0,
      scheme: 1,
      epoch: 0,
      snapshotTime: 0n,
      validFrom: 0n,
      validUntil: 0n,
      sharesRoot: sharesRoot([]),
      operators: [],
    },
    rollups: [chain.rollup],
    attached: [],
  };
  const observer = networkOf("observer");
  const gossip = new Gossip();
  observer.onMessage((message) => {
    if (message.topic === "block") gossip.add(message.block);
    return "accept";
  });
  onTestFinished(() => observer.stop());
  await observer.start();
  return { chain, directory, deployment, l1, observer, gossip };
}
type World = Awaited<ReturnType<typeof setUp>>;

/** Blocks as they came, and a way to wait for one. */
class Gossip {
  readonly blocks: SealedBlock[] = [];
  readonly #waiting = new Set<() => void>();

  add(block: SealedBlock): void {
    this.blocks.push(block);
    for (const look of [...this.#waiting]) look();
  }

  /** The next one that comes. */
  next(): Promise<SealedBlock> {
    const known = this.blocks.length;
    return this.first((block) => this.blocks.indexOf(block) >= known);
  }

  first(condition: (block: SealedBlock) => boolean): Promise<SealedBlock> {
    return new Promise((resolve) => {
      const look = () => {
        const block = this.blocks.find(condition);
        if (block === undefined) return;
        this.#waiting.delete(look);
        resolve(block);
      };
      this.#waiting.add(look);
      look();
    });
  }
}

function networkOf(name: string, peers: readonly string[] = []): Libp2pNetwork {
  const deps = { clock: systemClock, logger: silentLogger, metrics: createMetrics(), rng: systemRng };
  return new Libp2pNetwork({
    listen: { host: "127.0.0.1", port: 0 },
    peers,
    name,
    networkId: "test",
    limits: { reconnectMinMs: 10 },
    ...deps,
  });
}

interface Running extends Sequencer {
  engine: AnvilEngine;
  rpc: JsonRpc;
  /** what SIGKILL does: nothing is stopped in order, the kernel closes the files */
  crash(): Promise<void>;
}

async function run(world: World, config: Partial<SequencerConfig> = {}, deps: Partial<SequencerDeps> = {}): Promise<Running> {
  const { chain, directory, deployment, observer } = world;
  const { rollup } = chain;
  let store: Store | undefined;
  const engine = new AnvilEngine({ rollup, genesisFile: chain.genesisFile, logger: silentLogger });
  const network = networkOf("sequencer", [`127.0.0.1:${observer.port}`]);
  const sequencer = await startSequencer(
    { name: "sequencer", deployment, rollup: rollup.name, rpcPort: 0, sequencerKey: chain.sequencerKey, ...config },
    {
      clock: systemClock,
      logger: silentLogger,
      metrics: createMetrics(),
      network,
      openStore: async (name) => {
        const level = await openLevelStore(join(directory, name));
        store = level;
        return level;
      },
      createEngine: () => engine,
      ...deps,
    },
  );
  onTestFinished(() => sequencer.stop());
  const rpc = new JsonRpc({ url: sequencer.rpcUrl });
  onTestFinished(() => rpc.close());
  return {
    ...sequencer,
    engine,
    rpc,
    async crash() {
      await store?.close();
      process.kill(engine.pid ?? 0, "SIGKILL");
      await sequencer.failed;
      await sequencer.stop().catch(() => undefined);
    },
  };
}

test("blocks are sealed on the beat, gossiped, served, and their transactions' receipts can be read", async () => {
  const world = await setUp();
  const { chain, gossip, observer, deployment } = world;
  const { rpc, status } = await run(world);
  const raw = await chain.transaction({ nonce: 0, to: COUNTER, value: 0n });
  await rpc.call("eth_sendRawTransaction", [raw]);
  const including = await gossip.first(({ transactions }) => transactions.includes(raw));
  expect(await rpc.call("eth_getTransactionReceipt", [keccak256(raw)])).toMatchObject({ status: "0x1", blockHash: including.hash });
  await gossip.first(({ number }) => number === including.number + 12n);

  const { blocks } = await observer.request("blocks", { rollupId: chain.rollup.rollupId, from: 1n, to: 10n });
  expect(blocks).toHaveLength(10);
  for (const [i, block] of blocks.entries()) {
    expect(block.number).toBe(BigInt(i) + 1n);
    expect(block.parentHash).toBe(blocks[i - 1]?.hash ?? block.parentHash);
    expect(block.timestamp).toBeGreaterThanOrEqual(blocks[i - 1]?.timestamp ?? 0n);
    expect(block.l1OriginNumber).toBeGreaterThanOrEqual(blocks[i - 1]?.l1OriginNumber ?? 0n);
    expect((await recoverAddress({ hash: sealDigest(block), signature: block.signature })).toLowerCase()).toBe(chain.rollup.sequencer);
  }
  const origin = blocks.at(-1);
  const l1 = new JsonRpc({ url: deployment.l1.rpcUrl });
  expect(await l1.call("eth_getBlockByNumber", [toHex(origin?.l1OriginNumber ?? 0n), false])).toMatchObject({ hash: origin?.l1OriginHash });
  l1.close();
  expect((await observer.request("blocks", { rollupId: toHex(9, { size: 32 }), from: 1n, to: 10n })).blocks).toEqual([]);
  expect(status()).toMatchObject({ role: "sequencer", rollup: "test", peers: 1 });
  expect(await (await fetch(`${rpc.url}/status`)).json()).toMatchObject({ role: "sequencer", rpcUrl: rpc.url });
  expect(await (await fetch(`${rpc.url}/metrics`)).text()).toContain("sequencer_blocks_total");
  expect((await fetch(`${rpc.url}/health`)).status).toBe(200);
  const ready = await fetch(`${rpc.url}/ready`);
  expect([ready.status, await ready.json()]).toMatchObject([
    200,
    { status: "ready", checks: [{ name: "sealing", state: "ok" }, {}, {}, {}] },
  ]);
});

test("after a crash it resumes at its store's height with equal hashes, and no number is ever sealed twice", async () => {
  const world = await setUp();
  const { chain, gossip } = world;
  for (let life = 0; life < 3; life++) {
    const { rpc, crash } = await run(world);
    const raw = await chain.transaction({ nonce: life, to: COUNTER, value: 0n });
    await rpc.call("eth_sendRawTransaction", [raw]);
    const { number } = await gossip.first(({ transactions }) => transactions.includes(raw));
    await gossip.first((block) => block.number === number + 3n);
    await crash();
  }
  const last = await run(world);
  const known = [...gossip.blocks];
  for (const block of known)
    expect(await last.rpc.call("eth_getBlockByNumber", [toHex(block.number), false])).toMatchObject({ hash: block.hash });
  const seals = new Map<bigint, string>();
  for (const block of gossip.blocks) {
    expect(seals.get(block.number) ?? sealDigest(block)).toBe(sealDigest(block));
    seals.set(block.number, sealDigest(block));
  }
  expect(await last.rpc.call("eth_getStorageAt", [COUNTER, "0x0", "latest"])).toBe(toHex(4, { size: 32 }));
});

test("it refuses a wrong key, rollup, L1 and a directory in use", async () => {
  const world = await setUp();
  const { deployment } = world;
  await expect(run(world, { sequencerKey: toHex(1, { size: 32 }) })).rejects.toMatchObject({
    code: "CONFIG_INVALID",
    fields: { key: "sequencerKey" },
  });
  const secret = "0x123456789a";
  const failure = await run(world, { sequencerKey: secret }).catch((error: unknown) => error);
  expect(failure).toMatchObject({ code: "CONFIG_INVALID" });
  expect(inspect(failure)).not.toContain(secret);
  await expect(run(world, { rollup: "tset" })).rejects.toMatchObject({ code: "ROLLUP_UNKNOWN", hint: "did you mean test?" });
  await expect(run(world, { deployment: { ...deployment, l1: { ...deployment.l1, chainId: 1n } } })).rejects.toMatchObject({
    code: "CONFIG_INVALID",
  });
  const holder = await run(world);
  await expect(run(world)).rejects.toMatchObject({ code: "STORE_FAILED" });
  await holder.stop();
  await (await run(world)).stop();
});

test("an engine that dies is told, and an L1 that is away does not stop the beat", async () => {
  const world = await setUp();
  const { engine, failed } = await run(world);
  const before = await world.gossip.first(() => true);
  await world.l1.process.stop();
  expect((await world.gossip.first(({ number }) => number === before.number + 5n)).l1OriginNumber).toBeGreaterThanOrEqual(
    before.l1OriginNumber,
  );
  process.kill(engine.pid ?? 0, "SIGKILL");
  expect(await failed).toMatchObject({ code: expect.stringMatching(/^ENGINE_(EXITED|FAILED)$/), recovery: "reset" });
});

test("a block under its own seal that it does not know ends it, whether gossiped or held by a peer that it asks", async () => {
  const world = await setUp();
  const { chain, gossip, observer } = world;
  const { failed, stop } = await run(world);
  const block = await gossip.first(() => true);
  const l1Origin = { number: block.l1OriginNumber, hash: block.l1OriginHash };
  const options = { rollupId: chain.rollup.rollupId, l1Origin, sequencerKey: chain.sequencerKey };
  const stranger = await sealBlock({ ...options, sequencerKey: toHex(3, { size: 32 }), block: { ...block, number: 1_000n } });
  observer.publish({ topic: "block", block: stranger });
  const own = await sealBlock({ ...options, block: { ...block, number: 2_000n } });
  observer.publish({ topic: "block", block: own });
  expect(await failed).toMatchObject({ code: "STORE_FAILED", fields: { number: 2_000n } });
  await stop();

  // The same sequencer with an empty store, while a peer has what it sealed before. Nothing is sealed before the peer was asked.
  observer.onRequest("blocks", async () => ({ blocks: [block] }));
  const empty = await run({ ...world, directory: join(world.directory, "lost") });
  expect(await empty.failed).toMatchObject({ code: "STORE_FAILED", fields: { number: block.number } });
  expect(empty.status()).toMatchObject({ height: 0n });
});

test("peers of whom none answered are asked again, and nothing is sealed before", async () => {
  const world = await setUp();
  const { gossip, observer } = world;
  const first = await run(world);
  const block = await gossip.first(({ number }) => number === 2n);
  await first.stop();
  let asked = 0;
  observer.onRequest("blocks", async ({ from }) => {
    asked += 1;
    if (asked === 1) throw new Error("too busy now");
    return { blocks: from === 1n ? [block] : [] };
  });
  const empty = await run({ ...world, directory: join(world.directory, "lost") });
  expect(await empty.failed).toMatchObject({ code: "STORE_FAILED", fields: { number: 2n } });
  expect(asked).toBe(2);
  expect(empty.status()).toMatchObject({ height: 0n });
});

test("the injected fault seals blocks that only execution can tell from true ones", async () => {
  const world = await setUp();
  const { gossip, chain } = world;
  const { triggerFault } = await run(world, { fault: "false-state-root" });
  const judge = new AnvilEngine({ rollup: chain.rollup, genesisFile: chain.genesisFile, logger: silentLogger });
  onTestFinished(() => judge.stop());
  await judge.start();
  await gossip.first(({ number }) => number === 3n);
  triggerFault();
  for (let number = 1n; ; number++) {
    const block = await gossip.first((candidate) => candidate.number === number);
    const executed = await judge.execute(block);
    if (executed.hash === block.hash) continue;
    expect(block).toMatchObject({ parentHash: executed.parentHash, timestamp: executed.timestamp, gasUsed: executed.gasUsed });
    expect(block.stateRoot).not.toBe(executed.stateRoot);
    expect(number).toBeGreaterThan(2n);
    const child = await gossip.first((candidate) => candidate.number === number + 1n);
    expect(child.parentHash).toBe(block.hash);
    break;
  }
});

test("when the L1 gives up what its newest block rests on it ends, and its next life goes on below that, under another anchor", {
  timeout: 120_000,
}, async () => {
  const world = await setUp();
  const { gossip, l1 } = world;
  const key = toHex(0xba7c4, { size: 32 });
  const l1Rpc = new JsonRpc({ url: l1.rpcUrl });
  onTestFinished(() => l1Rpc.close());
  await l1Rpc.call("anvil_setBalance", [privateKeyToAddress(key), toHex(10n ** 20n)]);
  const config = { batcher: { key, intervalMs: 300 }, safeDepth: 0 };
  const first = await run(world, config);
  const posted = async ({ status }: Sequencer) => Number(Reflect.get(status(), "safe") ?? 0);
  await gossip.first(({ l1OriginNumber }) => l1OriginNumber >= 4n);
  while ((await posted(first)) < 1) await gossip.next();
  const { number, l1OriginNumber, l1OriginHash } = await gossip.next();
  const newest = BigInt(String(await l1Rpc.call("eth_blockNumber")));
  await l1Rpc.call("anvil_rollback", [Number(newest - l1OriginNumber) + 1]);
  expect(await first.failed).toMatchObject({ code: "L1_DISCONTINUED" });
  await first.stop();

  const second = await run(world, config);
  const next = await gossip.first(({ anchor }) => anchor !== ZERO_HASH);
  expect(next.number).toBeLessThanOrEqual(number);
  expect(next.l1OriginHash).not.toBe(l1OriginHash);
  // All below is what it was, all above rests on the L1 as it is now.
  const [before] = gossip.blocks.filter((block) => block.number === next.number - 1n);
  expect(next.parentHash).toBe(before?.hash);
  await gossip.first((block) => block.anchor === next.anchor && block.number === next.number + 5n);
  await second.stop();
});

test("an L1 that gives up more the second time does not make it wait until the L1 goes on without it", { timeout: 120_000 }, async () => {
  const world = await setUp();
  const { gossip, l1 } = world;
  const key = toHex(0xba7c4, { size: 32 });
  const l1Rpc = new JsonRpc({ url: l1.rpcUrl });
  onTestFinished(() => l1Rpc.close());
  await l1Rpc.call("anvil_setBalance", [privateKeyToAddress(key), toHex(10n ** 20n)]);
  const config = { batcher: { key, intervalMs: 300 }, safeDepth: 0 };
  const newest = async () => BigInt(String(await l1Rpc.call("eth_blockNumber")));
  const safe = ({ status }: Sequencer) => BigInt(String(Reflect.get(status(), "safe") ?? 0n));
  const originOf = (number: bigint) => gossip.blocks.find((block) => block.number === number)?.l1OriginNumber ?? 0n;
  const giveUpTo = async (number: bigint) => l1Rpc.call("anvil_rollback", [Number((await newest()) - number)]);
  const first = await run(world, config);
  while (safe(first) < 1n) await gossip.next();
  const low = (await newest()) + 1n;
  while (originOf(safe(first)) < low + 3n) await gossip.next();
  const { l1OriginNumber } = await gossip.next();
  await giveUpTo(l1OriginNumber - 1n);
  await first.failed;
  await first.stop();

  const second = await run(world, config);
  const { anchor, number } = await gossip.first((block) => block.anchor !== ZERO_HASH);
  await gossip.first((block) => block.anchor === anchor && block.number > number + 2n);
  // Below all that was safe when that branch began, but for its begin.
  await giveUpTo(low);
  await second.failed;
  await second.stop();

  const third = await run(world, config);
  const next = await gossip.first((block) => block.anchor !== ZERO_HASH && block.anchor !== anchor);
  expect(next.number).toBeLessThan(number);
  await gossip.first((block) => block.anchor === next.anchor && block.number === next.number + 3n);
  await third.stop();
});
