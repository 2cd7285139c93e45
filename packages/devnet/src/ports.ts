import { createServer } from "node:net";
import { ParleyError } from "@parley/primitives";

/** Room in the port layout; also the most that a local network can have. */
export const MOST_ROLLUPS = 16;
export const MOST_OPERATORS = 16;

/** Offsets from the port base: fixed, so that a rollup's port does not depend on how many operators there are. */
const OFFSETS = {
  l1: 0,
  rpc: 1,
  operatorStatus: 20,
  relayerStatus: 40,
  sequencerGossip: 50,
  operatorGossip: 70,
  relayerGossip: 90,
} as const;
const PORTS_USED = 100;
/** Named in an error for people; programs get all. */
const MOST_NAMED = 3;
const HOST = "127.0.0.1";

export interface DevnetPorts {
  l1: number;
  /** by rollup: public RPC and gossip of its sequencer */
  sequencers: readonly { rpc: number; gossip: number }[];
  operators: readonly { status: number; gossip: number }[];
  relayer: { status: number; gossip: number };
}

/**
 * The ports of a network of this shape, each found free a moment ago. `portBase` 0: any free ones.
 * @throws ParleyError PORT_TAKEN naming ports that are not free and what they are for; `fields.ports` has all; CONFIG_INVALID for a base without room above it
 */
export async function choosePorts(options: { portBase: number; rollups: number; operators: number }): Promise<DevnetPorts> {
  const { portBase, rollups, operators } = options;
  if (portBase !== 0 && portBase + PORTS_USED > 65_536) {
    throw new ParleyError("CONFIG_INVALID", `--port-base ${portBase} leaves no room for ${PORTS_USED} ports above it`, {
      fields: { portBase },
      hint: `choose one up to ${65_536 - PORTS_USED}, or 0 for any free ports`,
    });
  }
  const probes: Promise<Probe>[] = [];
  const take = (purpose: string, offset: number) => {
    probes.push(probe(purpose, portBase === 0 ? 0 : portBase + offset));
    return probes.length - 1;
  };
  const each = <T>(count: number, make: (i: number) => T) => Array.from({ length: count }, (_, i) => make(i));
  const layout = {
    l1: take("L1", OFFSETS.l1),
    sequencers: each(rollups, (i) => ({
      rpc: take(`rollup ${i} RPC`, OFFSETS.rpc + i),
      gossip: take(`rollup ${i} gossip`, OFFSETS.sequencerGossip + i),
    })),
    operators: each(operators, (i) => ({
      status: take(`operator-${i} status`, OFFSETS.operatorStatus + i),
      gossip: take(`operator-${i} gossip`, OFFSETS.operatorGossip + i),
    })),
    relayer: { status: take("relayer status", OFFSETS.relayerStatus), gossip: take("relayer gossip", OFFSETS.relayerGossip) },
  };

  // All are held until all are known: so "any free" never hands out one port twice.
  const found = await Promise.all(probes);
  await Promise.all(found.map(({ release }) => release()));
  const taken = found.filter(({ isTaken }) => isTaken);
  if (taken.length > 0) {
    const named = taken.slice(0, MOST_NAMED).map(({ port, purpose }) => `${port} (${purpose})`);
    const list = `${named.join(", ")}${taken.length > MOST_NAMED ? ` and ${taken.length - MOST_NAMED} more` : ""}`;
    throw new ParleyError(
      "PORT_TAKEN",
      `Port${taken.length === 1 ? "" : "s"} ${list} ${taken.length === 1 ? "is" : "are"} in use by another program`,
      {
        fields: { ports: taken.map(({ port }) => port) },
        hint: "choose another base with --port-base, or --port-base 0 for any free ports",
      },
    );
  }
  const at = (index: number) => found[index]?.port ?? 0;
  return {
    l1: at(layout.l1),
    sequencers: layout.sequencers.map(({ rpc, gossip }) => ({ rpc: at(rpc), gossip: at(gossip) })),
    operators: layout.operators.map(({ status, gossip }) => ({ status: at(status), gossip: at(gossip) })),
    relayer: { status: at(layout.relayer.status), gossip: at(layout.relayer.gossip) },
  };
}

interface Probe {
  purpose: string;
  port: number;
  isTaken: boolean;
  release(): Promise<void>;
}

function probe(purpose: string, wanted: number): Promise<Probe> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", () => resolve({ purpose, port: wanted, isTaken: true, release: async () => undefined }));
    server.listen({ host: HOST, port: wanted, exclusive: true }, () => {
      const address = server.address();
      const port = address !== null && typeof address === "object" ? address.port : wanted;
      const release = () => new Promise<void>((done) => server.close(() => done()));
      resolve({ purpose, port, isTaken: false, release });
    });
  });
}
