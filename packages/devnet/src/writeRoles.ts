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

const COMMANDS: Readonly<Record<RoleName, readonly string[]>> = { rollup: ["rollup"], operator: ["operator", "run"], relayer: ["relayer"] };

/** Fault injection: armed in one process, set off by SIGUSR2. */
export interface Faults {
  /** seat of an operator that will sign two heads of one block */
  equivocate?: number;
  /** seat of an operator that answers challenges with what others showed */
  copycat?: number;
  /** position of a rollup whose sequencer will seal false state roots */
  falseStateRoot?: number;
  /** position of a rollup whose sequencer will post another block to the L1 than it sealed */
  otherBlock?: number;
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
  /** see OperatorRoleConfig */
  keepBlocks: number;
}

/** Writes the configuration of one sequencer of a local network, whose keys its name gives. @returns the role's name and its file @throws ParleyError STORE_FAILED */
export async function writeSequencer({
  paths,
  name: rollup,
  ports: { rpc: rpcPort, gossip },
  peers,
  da,
  fault,
}: {
  paths: DataPaths;
  name: string;
  ports: DevnetPorts["sequencers"][number];
  peers: readonly string[];
  da: SequencerRoleConfig["da"];
  fault: SequencerRoleConfig["fault"];
}): Promise<{ name: string; file: string }> {
  const name = `sequencer-${rollup}`;
  const dataDir = join(paths.roles, name);
  await mkdir(dataDir, { recursive: true });
  const file = join(paths.configs, `${name}.json`);
  const config = {
    ...{ name, deploymentFile: paths.deployment, dataDir, listen: { host: HOST, port: gossip }, peers },
    ...{ rollup, rpcPort, sequencerKey: testAccount(`sequencer ${rollup}`).secretKey, originDepth: 0, ...DERIVING },
    ...{ batcherKey: testAccount(`batcher ${rollup}`).secretKey, da, batchMaxFeeGwei: 200, batchMaxBlobFeeGwei: 100, rpcUrls: [], fault },
  };
  await writeFileAtomic(file, `${JSON.stringify(ROLE_CONFIGS.rollup.encode(config), undefined, 2)}\n`, { mode: 0o600 });
  return { name, file };
}

/** Writes the configuration file of every role, readable by its owner only, and says how each is started. @throws ParleyError STORE_FAILED */
export async function writeRoles({
  paths,
  ports,
  rollups,
  operators,
  relayer,
  da,
  args,
  faults,
  settleSeconds,
  keepBlocks,
}: WriteRolesOptions) {
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
    return { name, args: [...args, ...COMMANDS[role], "--config", file] };
  };

  const sequencerCommands: RoleCommand[] = [];
  for (const [i, rollup] of rollups.entries()) {
    const peers = [...before];
    const at = ports.sequencers[i] ?? { rpc: 0, gossip: 0 };
    before.push(`${HOST}:${at.gossip}`);
    const fault = faults.falseStateRoot === i ? "false-state-root" : faults.otherBlock === i ? "other-block" : "none";
    const { name, file } = await writeSequencer({ paths, name: rollup, ports: at, peers, da, fault });
    sequencerCommands.push({ name, args: [...args, "rollup", "--config", file] });
  }
  const operatorCommands: RoleCommand[] = [];
  for (const { name, seat, address: operator, secretKey: ethKey, signingKey } of operators) {
    const { status: statusPort = 0, gossip = 0 } = ports.operators[seat] ?? {};
    const fault = faults.equivocate === seat ? "equivocate" : faults.copycat === seat ? "copycat" : "none";
    const on = { watchSettlement: true, keepBlocks, allowEmptyProtection: true, doppelgangerBeats: 0, adopt: "all", rpcUrls: [] } as const;
    // A local network has one anvil for its L1.
    const l1 = { l1RpcUrls: [], allowSingleL1Source: true };
    const own = { operator, signingKey, formerKeys: [], ethKey, statusPort, ...DERIVING, ...on, ...l1, fault } as const;
    operatorCommands.push(await write("operator", name, ROLE_CONFIGS.operator.encode({ ...(await commonOf(name, gossip)), ...own })));
  }
  const { name } = relayer;
  const config = {
    ...(await commonOf(name, ports.relayer.gossip)),
    ethKey: relayer.secretKey,
    statusPort: ports.relayer.status,
    settleSeconds,
    adopt: "all",
    rpcUrls: [],
  } as const;
  return {
    sequencers: sequencerCommands,
    operators: operatorCommands,
    relayers: [await write("relayer", name, ROLE_CONFIGS.relayer.encode(config))],
  };
}
