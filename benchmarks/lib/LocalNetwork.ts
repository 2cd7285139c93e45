import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Devnet, startDevnet } from "@parley/devnet";
import { systemClock } from "@parley/runtime";

/** A whole network on this machine, each role a process of its own, as `parley up` has it. */
export interface LocalNetwork {
  devnet: Devnet;
  /** of all sequencers, operators and relayers */
  metricsUrls: readonly string[];
  /** ends everything and removes what it wrote */
  stop(): Promise<void>;
}

export interface LocalNetworkOptions {
  rollups: number;
  operators: number;
  beatMs: number;
}

/** Starts it on free ports, with an empty directory. @throws as `startDevnet` */
export async function startLocalNetwork(options: LocalNetworkOptions): Promise<LocalNetwork> {
  const dataDir = await mkdtemp(join(tmpdir(), "parley-bench-"));
  const main = join(import.meta.dirname, "../../packages/cli/src/main.ts");
  try {
    const role = { execPath: process.execPath, args: [main], env: process.env };
    const devnet = await startDevnet({ ...options, dataDir, scheme: "bls12-381", portBase: 0, clock: systemClock, role });
    const { rollups, operators, relayers } = devnet.file;
    return {
      devnet,
      metricsUrls: [...rollups.map(({ rpcUrl }) => rpcUrl), ...[...operators, ...relayers].map(({ statusUrl }) => statusUrl)],
      async stop() {
        await devnet.stop();
        await rm(dataDir, { recursive: true, force: true });
      },
    };
  } catch (error) {
    await rm(dataDir, { recursive: true, force: true });
    throw error;
  }
}
