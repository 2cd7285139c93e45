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
/** Blocks of ports from 10,000 up to where Linux begins to hand them out (32,768). */
const FIRST_BLOCK = 10_000;
const BLOCKS = 227;
const STRIDE = 61;
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

/** Ports of a network, and what keeps others from choosing them meanwhile. */
export interface ReservedPorts {
  ports: DevnetPorts;
  release(): Promise<void>;
}

/**
 * Any free ports for a network of this shape: a block of a hundred below those that systems hand out by themselves, so that no connection takes one before it is listened on. Its last port is held until
 * `release`, so that no two networks have one block.
 * @throws ParleyError PORT_TAKEN when there is no such block
 */
export async function reservePorts(shape: { rollups: number; operators: number }): Promise<ReservedPorts> {
  // Networks that begin together begin at different blocks.
  const first = (process.pid * STRIDE) % BLOCKS;
  for (let i = 0; i < BLOCKS; i += 1) {
    const portBase = FIRST_BLOCK + PORTS_USED * ((first + i) % BLOCKS);
    const { isTaken, release } = await probe("reservation", portBase + PORTS_USED - 1);
    if (isTaken) continue;
    const ports = await choosePorts({ ...shape, portBase }).catch((error: unknown) => {
      if (error instanceof ParleyError && error.code === "PORT_TAKEN") return undefined;
      throw error;
    });
    if (ports !== undefined) return { ports, release };
    await release();
  }
  throw new ParleyError("PORT_TAKEN", "No block of 100 free ports was found", { hint: "choose a base with --port-base" });
}

/**
 * The ports of a network of this shape from `portBase` on, each found free a moment ago.
 * @throws ParleyError PORT_TAKEN naming ports that are not free and what they are for; `fields.ports` has all; CONFIG_INVALID for a base without room above it
 */
export async function choosePorts(options: { portBase: number; rollups: number; operators: number }): Promise<DevnetPorts> {
  const { portBase, rollups, operators } = options;
  if (portBase + PORTS_USED > 65_536) {
    throw new ParleyError("CONFIG_INVALID", `--port-base ${portBase} leaves no room for ${PORTS_USED} ports above it`, {
      fields: { portBase },
      hint: `choose one up to ${65_536 - PORTS_USED}, or 0 for any free ports`,
    });
  }
  const probes: Promise<Probe>[] = [];
  const take = (purpose: string, offset: number) => {
    probes.push(probe(purpose, portBase + offset));
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

  // All are held until all are known: a layout that names one port twice would show.
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

/** Ports of a rollup that joins the network whose L1 is there as its `index`-th. @throws ParleyError PORT_TAKEN */
export async function portsOfJoined(l1RpcUrl: string, index: number): Promise<DevnetPorts["sequencers"][number]> {
  const base = Number(new URL(l1RpcUrl).port) - OFFSETS.l1;
  const ports = { rpc: base + OFFSETS.rpc + index, gossip: base + OFFSETS.sequencerGossip + index };
  for (const [purpose, port] of Object.entries(ports)) {
    const { isTaken, release } = await probe(purpose, port);
    await release();
    if (isTaken)
      throw new ParleyError("PORT_TAKEN", `Port ${port} (${purpose}) is in use by another program`, {
        fields: { port },
        hint: "end that one, or begin a network with another --port-base",
      });
  }
  return ports;
}

interface Probe {
  purpose: string;
  port: number;
  isTaken: boolean;
  release(): Promise<void>;
}

function probe(purpose: string, wanted: number): Promise<Probe> {
  return new Promise((resolve) => {
    // Holding a port keeps no process alive.
    const server = createServer().unref();
    server.once("error", () => resolve({ purpose, port: wanted, isTaken: true, release: async () => undefined }));
    server.listen({ host: HOST, port: wanted, exclusive: true }, () => {
      const address = server.address();
      const port = address !== null && typeof address === "object" ? address.port : wanted;
      const release = () => new Promise<void>((done) => server.close(() => done()));
      resolve({ purpose, port, isTaken: false, release });
    });
  });
}
