import { gatewayAbi, lightClientAbi, policyAbi } from "@parley/contracts-abi";
import { Libp2pNetwork } from "@parley/network";
import { type CertifiedCheckpoint, type Hex, ParleyError } from "@parley/primitives";
import { createMetrics, type Logger, silentLogger, systemClock, systemRng } from "@parley/runtime";
import { sendMessage } from "@parley/sdk";
import { startTestNetwork, type TestNetwork, type TestRollup, testAccount, testKey } from "@parley/sdk/testing";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { type Relayer, startRelayer } from "./startRelayer.ts";

/** Plays the operators: it certifies what the test says, gossips it, and answers who asks. */
class Operators {
  readonly network: Libp2pNetwork;
  readonly #net: TestNetwork;
  #newest: CertifiedCheckpoint | undefined;

  constructor(net: TestNetwork) {
    this.#net = net;
    this.network = networkOf("operators", []);
    this.network.onRequest("certificates", async ({ fromBeat }) => {
      const newest = this.#newest;
      return { checkpoints: newest !== undefined && newest.certificate.beat >= fromBeat ? [newest] : [] };
    });
  }

  /** A certificate over all rollups as they are now. */
  async certify(): Promise<CertifiedCheckpoint> {
    this.#newest = await this.#net.certify();
    this.network.publish({ topic: "certificate", checkpoint: this.#newest });
    return this.#newest;
  }
}

function networkOf(name: string, peers: readonly string[]): Libp2pNetwork {
  return new Libp2pNetwork({
    listen: { host: "127.0.0.1", port: 0 },
    peers,
    name,
    networkId: "test",
    clock: systemClock,
    logger: silentLogger,
    metrics: createMetrics(),
    rng: systemRng,
  });
}

type Fields = Readonly<Record<string, unknown>>;

/** Resolves when a relayer logs `event`, with what it said of it. */
function listening(): { logger: Logger; next(event: string): Promise<Fields> } {
  const waiting = new Map<string, ((fields: Fields) => void)[]>();
  const heard = (event: string, fields: Fields = {}) => {
    for (const resolve of waiting.get(event) ?? []) resolve(fields);
    waiting.delete(event);
  };
  const logger: Logger = { debug: heard, info: heard, warn: heard, error: heard, child: () => logger };
  const next = (event: string) => {
    const { promise, resolve } = Promise.withResolvers<Fields>();
    waiting.set(event, [...(waiting.get(event) ?? []), resolve]);
    return promise;
  };
  return { logger, next };
}

describe("startRelayer", () => {
  let net: TestNetwork;
  let operators: Operators;
  let alpha: TestRollup;
  let beta: TestRollup;
  let gamma: TestRollup;
  const relayers: Relayer[] = [];

  beforeAll(async () => {
    net = await startTestNetwork({ rollups: ["alpha", "beta", "gamma"] });
    const [a, b, c] = net.rollups;
    if (a === undefined || b === undefined || c === undefined) throw new Error("no rollups");
    [alpha, beta, gamma] = [a, b, c];
    operators = new Operators(net);
    await operators.network.start();
  });
  afterEach(async () => {
    await Promise.all(relayers.splice(0).map((relayer) => relayer.stop()));
  });
  afterAll(async () => {
    await operators?.network.stop();
    await net?.stop();
  });

  const start = async (i: number, logger: Logger = silentLogger) => {
    const network = networkOf(`relayer-${i}`, [`127.0.0.1:${operators.network.port}`]);
    const config = { name: `relayer-${i}`, deployment: net.deployment, ethKey: testKey(`relayer-${i}`), statusPort: 0 };
    const relayer = await startRelayer(config, { clock: systemClock, logger, metrics: createMetrics(), network });
    relayers.push(relayer);
    return relayer;
  };
  const send = async (
    count: number,
    { from = alpha, to = beta, recipient = to.counting }: { from?: TestRollup; to?: TestRollup; recipient?: Hex } = {},
  ) => {
    const wallet = from.chain.wallet(testAccount("user"));
    const ids: Hex[] = [];
    for (let i = 0; i < count; i += 1) {
      const payload: Hex = `0x${i.toString(16).padStart(64, "0")}`;
      ids.push((await sendMessage({ wallet, deployment: net.deployment, from: from.name, to: to.name, recipient, payload })).messageId);
    }
    return ids;
  };
  /** All delivery events of these messages on `to`, when there is one for each. */
  const outcomes = async (to: TestRollup, ids: readonly Hex[]) => {
    const read = async () => {
      const events = await to.chain.client.getContractEvents({ address: to.gateway, abi: gatewayAbi, fromBlock: 0n, strict: true });
      return events.filter(
        (event) => (event.eventName === "MessageDelivered" || event.eventName === "MessageFailed") && ids.includes(event.args.messageId),
      );
    };
    return new Promise<Awaited<ReturnType<typeof read>>>((resolve, reject) => {
      const look = async () => {
        const events = await read();
        if (new Set(events.map(({ args }) => ("messageId" in args ? args.messageId : "0x"))).size === ids.length) {
          unwatch();
          resolve(events);
        }
      };
      const unwatch = to.chain.client.watchBlockNumber({
        pollingInterval: 20,
        emitOnBegin: true,
        onBlockNumber: () => void look().catch(reject),
        onError: reject,
      });
    });
  };
  const counter = async ({ chain, counting }: TestRollup) =>
    BigInt((await chain.client.getStorageAt({ address: counting, slot: "0x0" })) ?? "0x0");

  it("delivers what was certified, exactly once, in order", async () => {
    await start(0);
    const before = await counter(beta);
    const ids = await send(5);
    await operators.certify();
    const events = await outcomes(beta, ids);
    expect(events.map(({ eventName }) => eventName)).toEqual(Array(5).fill("MessageDelivered"));
    expect(await counter(beta)).toBe(before + 5n);
  });

  it("calls delivered what the recipients took, and only that", async () => {
    const { logger, next } = listening();
    const relayer = await start(3, logger);
    const executed = next("delivery_executed");
    const ids = [...(await send(2)), ...(await send(1, { recipient: beta.refusing }))];
    await operators.certify();
    expect(await outcomes(beta, ids)).toHaveLength(3);
    expect(await executed).toMatchObject({ destination: "beta", count: 3, delivered: 2, failed: 1, held: 0 });
    const metrics = await (await fetch(`${relayer.statusUrl}/metrics`)).text();
    expect(metrics).toContain('relayer_delivered_messages_total{destination="beta"} 2\n');
    expect(metrics).toContain('relayer_failed_messages_total{destination="beta"} 1\n');
  });

  /** How often the certificate over `headsRoot` was recorded on `to`. */
  const recorded = async ({ chain, lightClient: address }: TestRollup, headsRoot: Hex) => {
    const filter = { address, abi: lightClientAbi, eventName: "CheckpointAccepted", args: { headsRoot }, fromBlock: 0n } as const;
    return (await chain.client.getContractEvents(filter)).length;
  };

  it("brings the certificate along with the only delivery that needs it", async () => {
    await start(0);
    const ids = await send(2, { to: gamma });
    const { certificate } = await operators.certify();
    expect(await outcomes(gamma, ids)).toHaveLength(2);
    expect(await recorded(gamma, certificate.headsRoot)).toBe(0);
  });

  it("delivers more than fits one transaction, across segments, and has the certificate checked once", async () => {
    await start(0);
    const before = await counter(beta);
    const ids = await send(80);
    const { certificate } = await operators.certify();
    expect(await outcomes(beta, ids)).toHaveLength(80);
    expect(await counter(beta)).toBe(before + 80n);
    expect(await recorded(beta, certificate.headsRoot)).toBe(1);
  });

  it("delivers what was certified before it started, and serves its status", async () => {
    const ids = await send(3, { from: beta, to: gamma });
    await operators.certify();
    const relayer = await start(1);
    expect(await outcomes(gamma, ids)).toHaveLength(3);
    const status = await (await fetch(`${relayer.statusUrl}/status`)).json();
    expect(status).toMatchObject({ name: "relayer-1", sources: [{ name: "alpha" }, { name: "beta" }, { name: "gamma" }] });
    expect(await (await fetch(`${relayer.statusUrl}/metrics`)).text()).toContain("relayer_certificates_total");
    expect((await fetch(`${relayer.statusUrl}/health`)).status).toBe(200);
    const ready = await fetch(`${relayer.statusUrl}/ready`);
    expect([ready.status, await ready.json()]).toMatchObject([
      200,
      { status: "ready", checks: [{ name: "certificate", state: "ok" }, {}, {}, {}, {}, {}, {}] },
    ]);
  });

  it("races another one without harm", async () => {
    await Promise.all([start(0), start(1)]);
    const before = await counter(beta);
    const ids: Hex[] = [];
    for (let round = 0; round < 5; round += 1) {
      ids.push(...(await send(4)));
      await operators.certify();
    }
    expect(await outcomes(beta, ids)).toHaveLength(20);
    expect(await counter(beta)).toBe(before + 20n);
  });

  it("goes on where it was after a restart without a store", async () => {
    const first = await start(0);
    const early = await send(3);
    await operators.certify();
    await outcomes(beta, early);
    await first.stop();
    relayers.length = 0;
    const late = await send(3);
    await start(0);
    await operators.certify();
    expect(await outcomes(beta, [...early, ...late])).toHaveLength(6);
  });

  it("serves the others while one rollup is down, and that one when it is back", async () => {
    const { logger, next } = listening();
    await start(2, logger);
    const before = await counter(beta);
    const toBeta = await send(3);
    const toGamma = await send(3, { to: gamma });
    await beta.chain.goDown();
    const failing = next("delivery_failed");
    await operators.certify();
    expect(await outcomes(gamma, toGamma)).toHaveLength(3);
    await failing;
    await beta.chain.goUp();
    expect(await outcomes(beta, toBeta)).toHaveLength(3);
    expect(await counter(beta)).toBe(before + 3n);
  });

  it("is not stopped by a recipient that refuses", async () => {
    await start(0);
    const ids = [...(await send(1)), ...(await send(1, { recipient: beta.refusing })), ...(await send(1))];
    await operators.certify();
    const events = await outcomes(beta, ids);
    expect(events.map(({ eventName }) => eventName)).toEqual(["MessageDelivered", "MessageFailed", "MessageDelivered"]);
  });

  it("waits while a policy holds a peer, and serves the others", async () => {
    const { logger, next } = listening();
    await start(0, logger);
    const account = testAccount("deployer");
    const policy = { address: beta.policy, abi: policyAbi } as const;
    const rules = await beta.chain.client.readContract({ ...policy, functionName: "peer", args: [gamma.rollupId] });
    const wallet = beta.chain.wallet(account);
    const change = async (peer: typeof rules) => {
      const contract = { ...policy, account, chain: null };
      for (const write of [
        () => wallet.writeContract({ ...contract, functionName: "proposePeer", args: [gamma.rollupId, peer] }),
        () => wallet.writeContract({ ...contract, functionName: "applyPeer", args: [gamma.rollupId] }),
      ]) {
        const hash = await write();
        const { status } = await beta.chain.client.waitForTransactionReceipt({ hash });
        expect(status).toBe("success");
        await beta.chain.rpc("evm_increaseTime", [2]);
      }
    };
    // Nothing is finalized here.
    await change({ ...rules, minFinality: 3 });
    const held = await send(2, { from: gamma });
    const free = await send(2);
    const refused = next("delivery_refused");
    await operators.certify();
    expect(await outcomes(beta, free)).toHaveLength(2);
    await refused;
    await change(rules);
    expect(await outcomes(beta, held)).toHaveLength(2);
  });

  it("sends again what a rollup forgot", async () => {
    const { logger, next } = listening();
    await start(3, logger);
    const ids = await send(2);
    await beta.chain.rpc("evm_setAutomine", [false]);
    try {
      const sent = next("transaction_sent");
      await operators.certify();
      await sent;
      await beta.chain.rpc("anvil_dropAllTransactions", []);
      const again = next("transactions_sent_again");
      await again;
    } finally {
      await beta.chain.rpc("evm_setAutomine", [true]);
      await beta.chain.rpc("evm_mine", []);
    }
    expect(await outcomes(beta, ids)).toHaveLength(2);
  });

  it("delivers again what a rollup took back with its blocks", async () => {
    const { logger, next } = listening();
    await start(1, logger);
    const before = await beta.chain.client.getBlockNumber();
    const count = await counter(beta);
    const executed = next("delivery_executed");
    const ids = await send(3);
    await operators.certify();
    expect(await outcomes(beta, ids)).toHaveLength(3);
    await executed;
    const after = await beta.chain.client.getBlockNumber();
    const { timestamp } = await beta.chain.client.getBlock();
    const noticed = next("blocks_taken_back");
    await beta.chain.rpc("anvil_rollback", [Number(after - before)]);
    expect(await counter(beta)).toBe(count);
    // Its sequencer goes another way, and further than before.
    for (let i = 1n; i <= after - before + 1n; i += 1n) await beta.chain.rpc("evm_mine", [Number(timestamp + 3n * i)]);
    await operators.certify();
    expect(await noticed).toMatchObject({ destination: "beta" });
    expect(await outcomes(beta, ids)).toHaveLength(3);
    expect(await counter(beta)).toBe(count + 3n);
  });

  it("leaves an expired message behind and delivers its neighbours", async () => {
    const wallet = alpha.chain.wallet(testAccount("user"));
    const { timestamp } = await beta.chain.client.getBlock();
    const options = { wallet, deployment: net.deployment, from: "alpha", to: "beta", recipient: beta.counting, payload: "0x" } as const;
    const [before] = await send(1);
    const expired = await sendMessage({ ...options, deadline: timestamp + 500n });
    const [after] = await send(1);
    // Only the next block shows how late it is: the delivery takes it along, and the gateway skips it.
    await beta.chain.rpc("evm_increaseTime", [1_000]);
    await start(1);
    await operators.certify();
    expect(await outcomes(beta, [before ?? "0x", after ?? "0x"])).toHaveLength(2);
    const status = await beta.chain.client.readContract({
      address: beta.gateway,
      abi: gatewayAbi,
      functionName: "isConsumed",
      args: [alpha.rollupId, expired.index],
    });
    expect(status).toBe(false);
  });

  it("refuses forged certificates and goes on", async () => {
    const { logger, next } = listening();
    await start(0, logger);
    const ids = await send(1);
    const genuine = await net.certify();
    const rejected = next("certificate_invalid");
    operators.network.publish({
      topic: "certificate",
      checkpoint: { ...genuine, certificate: { ...genuine.certificate, beat: genuine.certificate.beat + 1_000n } },
    });
    await rejected;
    await operators.certify();
    expect(await outcomes(beta, ids)).toHaveLength(1);
  });

  it("refuses a key that is none", async () => {
    const network = networkOf("relayer", []);
    const config = { name: "relayer", deployment: net.deployment, ethKey: "0x00" } as const;
    const started = startRelayer(config, { clock: systemClock, logger: silentLogger, metrics: createMetrics(), network });
    await expect(started).rejects.toThrow(ParleyError);
    await expect(started).rejects.toMatchObject({ code: "CONFIG_INVALID" });
  });
});
