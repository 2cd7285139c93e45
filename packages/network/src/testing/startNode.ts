import { type Clock, createMetrics, type Logger, type Metrics, systemClock, systemRng } from "@parley/runtime";
import type { NetworkLimits } from "../limits.ts";
import type { GossipMessage, Verdict } from "../Network.ts";
import { TcpNetwork } from "../TcpNetwork.ts";

export interface TestNode {
  name: string;
  network: TcpNetwork;
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
}

/** Starts a real node on the loopback address whose every event can be waited for. */
export async function startNode({
  name,
  peers = [],
  port = 0,
  networkId = "test-network",
  clock = systemClock,
  limits,
  judge,
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
    gauge: inner.gauge,
    observe: inner.observe,
    render: inner.render,
  };
  const network = new TcpNetwork({
    listen: { host: "127.0.0.1", port },
    peers,
    name,
    networkId,
    clock,
    logger,
    metrics,
    rng: systemRng,
    limits: { reconnectMinMs: 10, reconnectMaxMs: 50, ...limits },
  });
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
    address: `127.0.0.1:${network.port}`,
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
