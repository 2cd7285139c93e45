import { type Address, type AttachedRollup, type Deployment, type Hex, membersOf, ParleyError, rollupNameCodec } from "@parley/primitives";
import type { Clock } from "@parley/runtime";
import { chainClient } from "@parley/sdk";
import { attachChain } from "./attachChain.ts";
import type { DataPaths } from "./dataDirectory.ts";
import type { DevnetFile } from "./devnetFile.ts";
import { hearPeers } from "./hearPeers.ts";
import { deployParrot } from "./introducePeers.ts";
import { hostingRefusal, requestHosting } from "./joinedRollups.ts";
import { readNetwork } from "./readNetwork.ts";
import { LOCAL_RULES } from "./startDevnet.ts";
import { testAccount } from "./testKeys.ts";
import { PATIENCE_MS, until } from "./until.ts";

/** Who uses a member of a local network, and what each of them is given there. */
const USERS = ["governance", "deployer", "relayer", "speaker", "user", "alice", "bob"];
const GIFT_WEI = 10n ** 18n;
const SHOWN_EVERY_MS = 10_000;

export interface AttachRollupOptions {
  name: string;
  rpcUrl: string;
  /** pays on that chain: for the contracts, and a gift for each test account that uses it */
  secretKey: Hex;
  /** odd: only blocks whose number it divides become heads */
  stride: bigint;
  deployment: Deployment;
  file: DevnetFile;
  paths: DataPaths;
  clock: Clock;
  onProgress?: (step: string) => void;
  signal?: AbortSignal | undefined;
}

/**
 * Makes a chain that runs already a member of a running local network, without a restart of anything: contracts on it, a line in the deployment that operators and relayer read, and the introductions on both sides. Resolves when operators
 * certified it.
 * @throws ParleyError CONFIG_INVALID before anything is written; CONTRACT_REVERTED, RPC_FAILED, NETWORK_FAILED; the signal's reason
 */
export async function attachRollup(options: AttachRollupOptions): Promise<{ attached: AttachedRollup; parrot: Address }> {
  const { name, rpcUrl, secretKey, stride, deployment, file, paths, clock, signal } = options;
  const progress = (step: string) => {
    signal?.throwIfAborted();
    options.onProgress?.(step);
  };
  requireName(name, deployment);
  const gifts = USERS.map((user) => ({ to: testAccount(user).address, value: GIFT_WEI }));
  progress(`five contracts on ${name} (${rpcUrl}), and an ether for each of ${gifts.length} test accounts, whose keys everybody knows`);
  const governance = testAccount("governance").address;
  const taken = membersOf(deployment).map(({ chainId }) => chainId);
  const attached = await attachChain({
    ...{ name, rpcUrl, secretKey, stride, gifts, governance, taken },
    table: deployment.table,
    rules: LOCAL_RULES,
  });
  const parrot = await deployParrot(attached);

  progress(`introducing ${name} to the others`);
  const peers = membersOf(deployment);
  await Promise.all([
    hearPeers({ rollup: attached, peers: peers.map((peer) => ({ peer })), clock, signal }),
    ...peers.map((peer) => hearPeers({ rollup: peer, peers: [{ peer: attached }], clock, signal })),
  ]);

  // Last: whoever is interrupted before it can begin anew, under the same name.
  progress(
    `telling operators and the relayer, and waiting for the first certificate: block ${attached.deployedAt} has to be safe on ${name}`,
  );
  await requestHosting(paths.joined, { attached, parrot });
  const client = chainClient(rpcUrl);
  let shownMs = clock.nowMs();
  // A chain calls its blocks safe when they are on its L1, which may take minutes.
  const { refusal } = await until<{ refusal?: string }>(
    { what: `A certificate over ${name}`, timeoutMs: 4 * PATIENCE_MS, clock, signal },
    async () => {
      const refusal = await hostingRefusal(paths.joined, name);
      if (refusal !== undefined) return { refusal };
      const { rollups } = await readNetwork({ ...file, rollups: [], attached: [{ ...attached, parrot }] });
      if (rollups[0]?.certifiedHeight !== undefined) return {};
      if (clock.nowMs() - shownMs < SHOWN_EVERY_MS) return undefined;
      shownMs = clock.nowMs();
      const [safe, newest] = await Promise.all([client.getBlock({ blockTag: "safe" }), client.getBlock()]);
      progress(
        `${name} calls block ${safe.number} of ${newest.number} safe; ${attached.deployedAt} is waited for, and then for a certificate`,
      );
      return undefined;
    },
  );
  if (refusal !== undefined)
    throw new ParleyError("CONFIG_INVALID", `The network did not take up ${name}: ${refusal}`, {
      hint: "choose another name, and try again",
    });
  return { attached, parrot };
}

/** @throws ParleyError CONFIG_INVALID */
function requireName(name: string, deployment: Deployment): void {
  const refuse = (problem: string) => {
    throw new ParleyError("CONFIG_INVALID", problem, { fields: { name }, hint: "choose a name such as omega" });
  };
  try {
    rollupNameCodec.decode(name, "the name");
  } catch (cause) {
    if (cause instanceof ParleyError) refuse(`${JSON.stringify(name.slice(0, 64))} is no name: ${cause.message}`);
    throw cause;
  }
  if (name === "l1") refuse("The L1 is called l1");
  const taken = membersOf(deployment).find((chain) => chain.name === name);
  if (taken !== undefined) refuse(`The network has a chain ${name} already, of chain id ${taken.chainId}`);
}
