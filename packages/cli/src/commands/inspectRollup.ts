import { readNetwork } from "@parley/devnet";
import {
  type AttachedRollup,
  type Deployment,
  decodeManifest,
  type Hex,
  inboxOf,
  isAttached,
  ParleyError,
  type RollupDeployment,
  type RollupManifest,
} from "@parley/primitives";
import {
  chainClient,
  type HeardRollup,
  homeOf,
  l1PlacesOf,
  memberOf,
  type RegisteredRollup,
  readManifests,
  readPolicy,
  readSettlement,
  registeredRollup,
  rollupOf,
  settlementOf,
} from "@parley/sdk";
import { formatEther } from "viem";
import { defineCommand } from "../Command.ts";
import { dataDirFlag, jsonFlag } from "../commonFlags.ts";
import { openNetwork } from "../network.ts";
import { table } from "../Output.ts";

const FINALITIES = ["", "unsafe", "safe", "finalized"];

export const inspectRollup = defineCommand({
  spec: {
    name: "rollup inspect",
    summary: "Show what a rollup is: on its L1, in its heads, and whom it hears.",
    positionals: [{ name: "ROLLUP", help: "its name, chain id or rollup id" }],
    flags: { dataDir: dataDirFlag, json: jsonFlag },
  },
  async run({ flags, positionals, output, cwd }) {
    const { file, deployment } = await openNetwork({ dataDir: flags.dataDir, cwd });
    const chain = memberOf(deployment, positionals[0] ?? "");
    const { rollupId, name, chainId, genesisHash, rpcUrl } = chain;
    const [own, network, peers] = await Promise.all([
      isAttached(chain) ? factsOfAttached(chain) : factsOfRollup(rollupOf(deployment, rollupId), deployment),
      readNetwork(file),
      readPolicy(chainClient(rpcUrl), chain, deployment).catch((error: unknown) =>
        error instanceof ParleyError ? undefined : Promise.reject(error),
      ),
    ]);
    const heads = network.rollups.find((one) => one.name === name);
    const { certifiedHeight = "-", safeHeight = "-", finalizedHeight = "-", isQuarantined = false } = heads ?? {};
    output.say(
      { event: "rollup", name, chainId, rollupId, genesisHash, rpcUrl, ...own.fields, heads, peers: peers ?? null },
      [
        `${name}\n${rows([
          ["chain id", String(chainId)],
          ["rollup id", rollupId],
          ["genesis hash", genesisHash],
          ["RPC URL", rpcUrl],
          ...own.rows,
          ["height", heads?.height === undefined ? "it does not answer" : String(heads.height)],
          ["certified", `${certifiedHeight}, safe ${safeHeight}, finalized ${finalizedHeight}${isQuarantined ? " (quarantined)" : ""}`],
        ])}`,
        peers === undefined ? "hears: it does not say" : `hears\n${peersTable(peers)}`,
      ].join("\n\n"),
    );
    return 0;
  },
});

/** What is known of one kind of chain only. */
interface Facts {
  fields: Readonly<Record<string, unknown>>;
  rows: readonly (readonly [string, string])[];
}

function factsOfAttached({ gateway, policy, lightClient, deployedAt, stride }: AttachedRollup): Facts {
  return {
    fields: { gateway, policy, lightClient, deployedAt, stride, attached: true },
    rows: [
      ["membership", "attached: it has no bond, no portal and no settlement on this L1"],
      ["gateway", gateway],
      ["light client", lightClient],
      ["policy", policy],
      ["heads", `${stride === 1n ? "each block" : `each block whose number ${stride} divides`} from ${deployedAt} on, when it is safe`],
    ],
  };
}

/** @throws ParleyError RPC_FAILED when the L1 does not answer */
async function factsOfRollup(rollup: RollupDeployment, deployment: Deployment): Promise<Facts> {
  const { rollupId, derivation } = rollup;
  const l1 = chainClient(deployment.l1.rpcUrl);
  const home = homeOf(deployment, rollup);
  const client = chainClient(home.rpcUrl);
  const { rollupRegistry: registry } = deployment.l1;
  const [registration, { lastL1Block }, [published], settlement] = await Promise.all([
    registeredRollup(l1, registry, rollupId),
    // Where its portal is, it says when it leaves.
    registeredRollup(client, l1PlacesOf(deployment, rollup).registry, rollupId),
    l1.getBlockNumber().then((to) => readManifests(l1, { registry, rollupId, from: 0n, to })),
    settlementOf({ client, portals: derivation.portals }).then((at) => readSettlement({ client, settlement: at, rollupId })),
  ]);
  const manifest = published && manifestOf(published.manifest);
  const final = settlement.final?.number;
  return {
    fields: { derivation, ...registration, lastL1Block, settled: final ?? null, manifest: manifest ?? null },
    rows: [
      ["membership", membership({ ...registration, lastL1Block }, home.name)],
      ["bond", `${formatEther(registration.bond)} ether`],
      ["sequencer", registration.sequencer],
      ["governance", registration.governance],
      [
        "manifest",
        manifest === undefined ? "none on the L1: it is known by the deployment file" : `on the L1, block ${published?.blockNumber}`,
      ],
      ["its L1", home.rollup === undefined ? "the network's" : `${home.name}, a rollup itself`],
      ["portal", `${l1PlacesOf(deployment, rollup).portal}, on ${home.rollup === undefined ? "the L1" : home.name}`],
      ["its data", `in transactions to ${inboxOf(rollupId)}, on ${home.rollup === undefined ? "the L1" : home.name}`],
      ["window", `${derivation.sequencingWindow} blocks of its L1, from block ${derivation.l1StartNumber} on`],
      ["settled", final === undefined ? "nothing yet" : `block ${final} is final on its L1`],
    ],
  };
}

function rows(entries: readonly (readonly [string, string])[]): string {
  const width = Math.max(...entries.map(([key]) => key.length)) + 2;
  return entries.map(([key, value]) => `  ${key.padEnd(width)}${value}`).join("\n");
}

function membership({ lastL1Block, unsafeStopped, bondFreeAt }: RegisteredRollup, home: string): string {
  if (lastL1Block !== 0n)
    return `it left: the last block of ${home} that counts is ${lastL1Block}, its bond is free at ${new Date(Number(bondFreeAt) * 1_000).toISOString()}`;
  return unsafeStopped ? "member, without unsafe heads: its sequencer contradicted itself" : "member";
}

function peersTable(peers: readonly HeardRollup[]): string {
  const state = ({ terms, frozen, pausedUntil }: HeardRollup) => {
    if (terms === undefined) return "no peer";
    if (frozen !== 0) return `frozen at ${FINALITIES[frozen]}`;
    return pausedUntil === undefined ? "heard" : `paused until ${new Date(Number(pausedUntil) * 1_000).toISOString()}`;
  };
  return table(
    ["peer", "state", "from", "quorum", "messages a minute"],
    peers.map((peer) => [
      peer.name,
      state(peer),
      FINALITIES[peer.terms?.minFinality ?? 0] ?? "",
      peer.terms === undefined ? "" : peer.terms.quorumBps === 0 ? "> 2/3" : `${peer.terms.quorumBps / 100} %`,
      String(peer.terms?.maxMessagesPerWindow ?? ""),
    ]),
  );
}

function manifestOf(bytes: Hex): RollupManifest | undefined {
  try {
    return decodeManifest(bytes);
  } catch (error) {
    if (error instanceof ParleyError) return undefined;
    throw error;
  }
}
