import { mkdir, stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import { type OperatorRoleConfig, ROLE_CONFIGS } from "@parley/devnet/roleConfigs";
import { newSigningKey, provenKey } from "@parley/operator";
import { type Address, type Deployment, type Hex, ParleyError } from "@parley/primitives";
import { openLevelStore, systemRng, writeFileAtomic } from "@parley/runtime";
import { SlashingProtection } from "@parley/signer";
import { bytesToHex } from "viem";
import { privateKeyToAccount } from "viem/accounts";
import { defineCommand } from "../Command.ts";
import { dataDirFlag, deploymentFlag, jsonFlag } from "../commonFlags.ts";
import { addressFlag, type FlagValues, integerFlag, textFlag } from "../flags.ts";
import { openDeployment, openNetwork } from "../network.ts";
import { writeKeyFiles } from "../operator/keyFiles.ts";

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
  port: integerFlag({ help: "where it listens for peers", least: 1, most: 65_535, fallback: 9_800 }),
  statusPort: integerFlag({ help: "where it serves /status and /metrics", least: 1, most: 65_535, fallback: 9_801 }),
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
    const { operator, ethKey, account } = freshAccount(flags.operator);
    const secretKey = newSigningKey(deployment, systemRng);
    const signingKey = await writeKeyFiles(directory, "signing-key", { secretKey, scheme: deployment.table.scheme });
    const own = { operator, ethKey, signingKey, formerKeys: [], deploymentFile, dataDir, peers };
    const config: OperatorRoleConfig = { ...own, ...settings(flags) };
    await beginProtection(join(dataDir, "protection"), { operator, network: deployment.table });
    const configFile = join(directory, "operator.json");
    await writeFileAtomic(configFile, `${JSON.stringify(ROLE_CONFIGS.operator.encode(config), undefined, 2)}\n`, { mode: 0o600 });
    const { publicKey } = provenKey(deployment, operator, secretKey);
    output.say(
      { event: "initialised", configFile, operator, account, publicKey },
      `operator ${operator}\n  account      ${account}: pays for calls on the L1, so it needs some ether\n  public key   ${publicKey}\n  config       ${configFile}: the directory has its secret keys, so keep it to yourself, and a copy of the key files elsewhere\n  next         parley operator register --config ${configFile}`,
    );
    return 0;
  },
});

function freshAccount(operator: Address | undefined): { operator: Address; ethKey: Hex; account: Address } {
  const ethKey = bytesToHex(systemRng.bytes(32));
  const account = privateKeyToAccount(ethKey).address.toLowerCase() as Address; // an address in lower case
  return { operator: operator ?? account, ethKey, account };
}

/** A fresh key has signed nothing. From now on its store is never empty: one that is lost is noticed. */
async function beginProtection(path: string, owner: { operator: Address; network: Deployment["table"] }): Promise<void> {
  const store = await openLevelStore(path);
  try {
    await SlashingProtection.open({ store, ...owner, allowEmpty: true });
  } finally {
    await store.close();
  }
}

function settings({ name, host, port, statusPort, l1Rpc, deployment }: Settings) {
  return {
    ...{ name, listen: { host, port }, statusPort, rpcUrls: [], beaconUrls: [], keepBlocks: 4_096 },
    ...{ l1RpcUrls: l1Rpc?.split(",") ?? [], allowSingleL1Source: l1Rpc === undefined && deployment === undefined },
    ...{
      watchSettlement: false,
      allowEmptyProtection: false,
      doppelgangerBeats: deployment === undefined ? 4 : 32,
      safeDepth: 1,
      adopt: "all" as const,
      fault: "none" as const,
    },
  };
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
