import { mkdir, stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import { type OperatorRoleConfig, ROLE_CONFIGS } from "@parley/devnet/roleConfigs";
import { newSigningKey, provenKey } from "@parley/operator";
import { type Address, type Deployment, ParleyError } from "@parley/primitives";
import { systemRng, writeFileAtomic } from "@parley/runtime";
import { bytesToHex } from "viem";
import { privateKeyToAccount } from "viem/accounts";
import { defineCommand } from "../Command.ts";
import { dataDirFlag, deploymentFlag, jsonFlag } from "../commonFlags.ts";
import { addressFlag, type FlagValues, integerFlag, textFlag } from "../flags.ts";
import { openDeployment, openNetwork } from "../network.ts";

const flags = {
  name: textFlag({ help: "what it calls itself, in logs and to peers", placeholder: "NAME", fallback: "operator" }),
  deployment: deploymentFlag,
  dataDir: dataDirFlag,
  peers: textFlag({
    help: "HOST:PORT of peers, with commas; those of the local network unless given",
    placeholder: "PEERS",
    fallback: undefined,
  }),
  l1Rpc: textFlag({
    help: "RPC endpoints of the L1 with commas, at least two and of different hosts; a local network's one unless given",
    placeholder: "URLS",
    fallback: undefined,
  }),
  host: textFlag({ help: "where it listens for peers", placeholder: "HOST", fallback: "127.0.0.1" }),
  port: integerFlag({ help: "where it listens for peers", least: 1, most: 65_535, fallback: 9_700 }),
  statusPort: integerFlag({ help: "where it serves /status, /metrics and /health", least: 1, most: 65_535, fallback: 9_701 }),
  operator: addressFlag({ help: "the account that holds the stake, where it is not the fresh one that pays for calls" }),
  json: jsonFlag,
};

type Settings = FlagValues<typeof flags>;

export const operatorInit = defineCommand<typeof flags>({
  spec: {
    name: "operator init",
    summary: "Make the directory of a new operator: fresh keys and a configuration.",
    positionals: [{ name: "DIRECTORY", help: "of the operator; must not be there yet" }],
    flags,
  },
  async run({ flags, positionals, output, cwd }) {
    const directory = resolve(cwd, positionals[0] ?? "");
    const { deployment, deploymentFile } = await openDeployment({ deployment: flags.deployment, dataDir: flags.dataDir, cwd });
    const peers =
      flags.peers?.split(",") ?? (flags.deployment === undefined ? (await openNetwork({ dataDir: flags.dataDir, cwd })).file.gossip : []);
    if (peers.length === 0) {
      throw new ParleyError("CONFIG_INVALID", "An operator without peers hears nothing", {
        hint: "name some with --peers HOST:PORT,HOST:PORT",
      });
    }
    if (await exists(directory)) {
      throw new ParleyError("CONFIG_INVALID", `${directory} is there already`, {
        fields: { directory },
        hint: "choose another one: keys that were used are never overwritten",
      });
    }
    const dataDir = join(directory, "data");
    await mkdir(dataDir, { recursive: true, mode: 0o700 });
    const config: OperatorRoleConfig = {
      ...freshKeys(deployment, flags.operator),
      ...settings(flags),
      deploymentFile,
      dataDir,
      peers,
    };
    const configFile = join(directory, "operator.json");
    await writeFileAtomic(configFile, `${JSON.stringify(ROLE_CONFIGS.operator.encode(config), undefined, 2)}\n`, { mode: 0o600 });
    const account = privateKeyToAccount(config.ethKey).address;
    const { publicKey } = provenKey(deployment, config.operator, config.signingKey);
    output.say(
      { event: "initialised", configFile, operator: config.operator, account, publicKey },
      `operator ${config.operator}\n  account      ${account}: pays for calls on the L1, so it needs some ether\n  public key   ${publicKey}\n  config       ${configFile}: with its secret keys, so keep it to yourself, and a copy elsewhere\n  next         parley operator register --config ${configFile}`,
    );
    return 0;
  },
});

function freshKeys(
  deployment: Deployment,
  operator: Address | undefined,
): Pick<OperatorRoleConfig, "operator" | "signingKey" | "formerKeys" | "ethKey"> {
  const ethKey = bytesToHex(systemRng.bytes(32));
  const own = privateKeyToAccount(ethKey).address.toLowerCase() as Address; // an address in lower case
  return { operator: operator ?? own, signingKey: newSigningKey(deployment, systemRng), formerKeys: [], ethKey };
}

function settings({ name, host, port, statusPort, l1Rpc, deployment }: Settings) {
  return {
    ...{ name, listen: { host, port }, statusPort, rpcUrls: [], beaconUrls: [], keepBlocks: 4_096 },
    ...{ l1RpcUrls: l1Rpc?.split(",") ?? [], allowSingleL1Source: l1Rpc === undefined && deployment === undefined },
    // A fresh key has signed nothing; once its store is written, an empty one is refused all the same where the operator has a seat.
    ...{ watchSettlement: false, allowEmptyProtection: true, safeDepth: 1, adopt: "all" as const, fault: "none" as const },
  };
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
