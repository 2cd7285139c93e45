import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { JsonValue } from "@parley/primitives";
import { writeFileAtomic } from "@parley/runtime";
import type { DataPaths } from "./dataDirectory.ts";
import type { DevnetPorts } from "./ports.ts";
import { ROLE_CONFIGS, type RoleName, type SequencerRoleConfig } from "./roleConfigs.ts";
import type { RoleCommand } from "./Supervisor.ts";
import { type TestAccount, type TestOperator, testAccount } from "./testKeys.ts";

const HOST = "127.0.0.1";
/** The embedded L1 never reorganises itself; one block shows that depth is heeded. */
const DERIVING = { safeDepth: 1, beaconUrls: [] };

/** Fault injection: armed in one process, set off by SIGUSR2. */
export interface Faults {
  /** seat of an operator that will sign two heads of one block */
  equivocate?: number;
  /** position of a rollup whose sequencer will seal false state roots */
  falseStateRoot?: number;
}

export interface WriteRolesOptions {
  paths: DataPaths;
  ports: DevnetPorts;
  /** names, in the order of the ports */
  rollups: readonly string[];
  operators: readonly TestOperator[];
  relayer: TestAccount;
  /** what batches travel in */
  da: SequencerRoleConfig["da"];
  /** arguments before the role's own */
  args: readonly string[];
  faults: Faults;
  /** see RelayerRoleConfig */
  settleSeconds: number;
}

/** Writes the configuration file of every role, readable by its owner only, and says how each is started. @throws ParleyError STORE_FAILED */
export async function writeRoles({ paths, ports, rollups, operators, relayer, da, args, faults, settleSeconds }: WriteRolesOptions) {
  // Everybody dials all who stand before it: a full mesh with one connection per pair, which whoever restarts rebuilds.
  const before: string[] = [];
  const commonOf = async (name: string, port: number) => {
    const dataDir = join(paths.roles, name);
    await mkdir(dataDir, { recursive: true });
    const peers = [...before];
    before.push(`${HOST}:${port}`);
    return { name, deploymentFile: paths.deployment, dataDir, listen: { host: HOST, port }, peers };
  };
  const write = async (role: RoleName, name: string, config: JsonValue): Promise<RoleCommand> => {
    const file = join(paths.configs, `${name}.json`);
    await writeFileAtomic(file, `${JSON.stringify(config, undefined, 2)}\n`, { mode: 0o600 });
    return { name, args: [...args, role, "--config", file] };
  };

  const sequencerCommands: RoleCommand[] = [];
  for (const [i, rollup] of rollups.entries()) {
    const { rpc: rpcPort = 0, gossip = 0 } = ports.sequencers[i] ?? {};
    const name = `sequencer-${rollup}`;
    const fault = faults.falseStateRoot === i ? "false-state-root" : "none";
    const sequencerKey = testAccount(`sequencer ${rollup}`).secretKey;
    const batcherKey = testAccount(`batcher ${rollup}`).secretKey;
    const onL1 = { originDepth: 0, ...DERIVING, batcherKey, da, batchMaxFeeGwei: 200, batchMaxBlobFeeGwei: 100 };
    const own = { rollup, rpcPort, sequencerKey, ...onL1, fault } as const;
    sequencerCommands.push(await write("rollup", name, ROLE_CONFIGS.rollup.encode({ ...(await commonOf(name, gossip)), ...own })));
  }
  const operatorCommands: RoleCommand[] = [];
  for (const { name, seat, secretKey: ethKey, signingKey } of operators) {
    const { status: statusPort = 0, gossip = 0 } = ports.operators[seat] ?? {};
    const fault = faults.equivocate === seat ? "equivocate" : "none";
    const own = { seat, signingKey, ethKey, statusPort, ...DERIVING, allowEmptyProtection: true, fault } as const;
    operatorCommands.push(await write("operator", name, ROLE_CONFIGS.operator.encode({ ...(await commonOf(name, gossip)), ...own })));
  }
  const { name } = relayer;
  const config = {
    ...(await commonOf(name, ports.relayer.gossip)),
    ethKey: relayer.secretKey,
    statusPort: ports.relayer.status,
    settleSeconds,
    rpcUrls: [],
  };
  return {
    sequencers: sequencerCommands,
    operators: operatorCommands,
    relayers: [await write("relayer", name, ROLE_CONFIGS.relayer.encode(config))],
  };
}
