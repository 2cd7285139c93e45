import { hash } from "node:crypto";
import type { Address, PeerClaim } from "@parley/primitives";
import { type Clock, createMetrics, type Logger, type Metrics, systemClock, systemRng } from "@parley/runtime";
import { Libp2pNetwork } from "../Libp2pNetwork.ts";
import type { NetworkLimits } from "../limits.ts";
import type { GossipMessage, PeerDirectory, Verdict } from "../Network.ts";
import { TEST_NETWORK } from "./RawPeer.ts";

export interface TestNode {
  name: string;
  network: Libp2pNetwork;
  address: string;
  /** what the message handler was called with */
  received: { message: GossipMessage; peerId: string }[];
  /** current value of a metric, 0 when it was never touched */
  metric(nameAndLabels: string): number;
  /** resolves once `condition` holds; it is looked at whenever the node logs, counts or receives something */
  when(condition: () => boolean): Promise<void>;
}

export interface StartNodeOptions {
  name: string;
  peers?: readonly string[];
  port?: number;
  networkId?: string;
  clock?: Clock;
  limits?: Partial<NetworkLimits>;
  judge?: (message: GossipMessage) => Verdict | Promise<Verdict>;
  host?: string;
  /** what it makes of claims, and claims itself */
  directory?: PeerDirectory;
  keyFile?: string;
}

/** Stands for the operators' signatures: 96 bytes that depend on everything. */
export function testClaim(peerId: string, { epoch = 1, seat }: { epoch?: number; seat: number }): PeerClaim {
  return { epoch, seat, signature: `0x${hash("sha256", `${epoch}/${seat}/${peerId}`, "hex").repeat(3)}` };
}

/** A directory of a thousand seats in which `testClaim`s are true. `seat`: the node's own; `epoch`: of the moment. */
export function testDirectory({ seat, epoch = () => 1 }: { seat?: number | undefined; epoch?: () => number } = {}): PeerDirectory {
  return {
    counts: (of) => Math.abs(of - epoch()) <= 1,
    operatorOf: (peerId, claim) => (claim.signature === testClaim(peerId, claim).signature ? testOperator(claim.seat) : undefined),
    ownClaim: async (peerId) => (seat === undefined ? undefined : testClaim(peerId, { epoch: epoch(), seat })),
  };
}

/** The operator in a seat of `testDirectory`. */
export function testOperator(seat: number): Address {
  return `0x${seat.toString(16).padStart(40, "0")}`;
}

/** Starts a real node on the loopback address whose every event can be waited for. */
export async function startNode({
  name,
  peers = [],
  port = 0,
  networkId = TEST_NETWORK,
  clock = systemClock,
  limits,
  judge,
  host = "127.0.0.1",
  directory = testDirectory(),
  keyFile,
}: StartNodeOptions): Promise<TestNode> {
  const waiting = new Set<() => void>();
  const happened = () => {
    for (const look of [...waiting]) look();
  };
  const logger: Logger = { debug: happened, info: happened, warn: happened, error: happened, child: () => logger };
  const inner = createMetrics();
  const metrics: Metrics = {
    count(...args) {
      inner.count(...args);
      happened();
    },
    gauge(...args) {
      inner.gauge(...args);
      happened();
    },
    observe: inner.observe,
    render: inner.render,
  };
  const network = new Libp2pNetwork({
    listen: { host, port },
    peers,
    name,
    networkId,
    clock,
    logger,
    metrics,
    rng: systemRng,
    limits: { reconnectMinMs: 10, reconnectMaxMs: 50, arrivalsBurst: 1_000, messagesAtFirst: 4_000, ...limits },
    ...(keyFile === undefined ? {} : { keyFile }),
  });
  network.setDirectory(directory);
  const received: TestNode["received"] = [];
  network.onMessage((message, peerId) => {
    received.push({ message, peerId });
    happened();
    return judge?.(message) ?? "accept";
  });
  await network.start();
  return {
    name,
    network,
    address: `${host}:${network.port}`,
    received,
    metric(nameAndLabels) {
      const line = metrics
        .render()
        .split("\n")
        .find((text) => text.startsWith(`${nameAndLabels} `));
      return Number(line?.slice(nameAndLabels.length + 1) ?? 0);
    },
    when: (condition) =>
      new Promise((resolve) => {
        const look = () => {
          if (!condition()) return;
          waiting.delete(look);
          resolve();
        };
        waiting.add(look);
        look();
      }),
  };
}
