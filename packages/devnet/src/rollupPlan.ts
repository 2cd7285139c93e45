import {
  type Address,
  type AllocEntry,
  arrayCodec,
  type Codec,
  type Deployment,
  derivationRanges,
  type Hex,
  hexCodec,
  intCodec,
  isAttached,
  MAX_GAS_LIMIT,
  MIN_GAS_LIMIT,
  membersOf,
  objectCodec,
  oneOfCodec,
  ParleyError,
  type Predeploy,
  predeploysCodec,
  rollupNameCodec,
  textCodec,
  uintCodec,
} from "@parley/primitives";
import { type Home, memberOf } from "@parley/sdk";
import { DEFAULT_TERMS, type PeerTerms } from "./hearPeers.ts";
import { parrotAddress } from "./introducePeers.ts";
import { MOST_ROLLUPS } from "./ports.ts";
import { testAccount } from "./testKeys.ts";

/** Ether that the default accounts are given by deposits. */
const DEPOSIT_WEI = 10n ** 19n;
const DEPOSITORS = ["governance", "deployer", "relayer", "speaker", "user", "alice", "bob"];
const FIRST_CHAIN_ID = 61_001n;
const MOST_BLOCK_BEATS = 60;
const FINALITIES = ["unsafe", "safe", "finalized"] as const;

/** One rollup that the new one hears, and on what terms; and that hears it, on the usual ones. */
export interface PeerPlan extends Omit<PeerTerms, "minFinality"> {
  /** name, chain id or id */
  rollup: string;
  minFinality: (typeof FINALITIES)[number];
}

/** What a rollup of a local network is to be: the file that `parley rollup create --manifest` takes, in which every key may be missing. */
export interface RollupPlan {
  chainId: bigint;
  /** which chain is its L1, and has its data: `l1` for the network's, or a rollup's name, chain id or id */
  l1: string;
  /** a multiple of the network's beat, 1 to 60 of them: blocks are sealed when a beat begins */
  blockTimeMs: number;
  gasLimit: bigint;
  /** wei */
  baseFeePerGas: bigint;
  da: "calldata" | "blobs";
  /** who orders transactions: one key, and the L1 where that is silent */
  sequencer: "single";
  /** L1 blocks within which a block has to be posted */
  sequencingWindow: bigint;
  /** seconds by which a block may be ahead of its L1 origin */
  maxDrift: bigint;
  /** L1 blocks by which the origin may advance from one block to the next */
  originStep: bigint;
  /** seconds between a looser rule of its policy and its effect */
  loosenDelay: bigint;
  /** ether that the genesis makes of nothing: a rollup that has any pays no claims when it ends */
  prefunded: readonly AllocEntry[];
  /** contracts of its own that stand in its genesis, as they run; what is larger than a manifest is deployed by transactions */
  predeploys: readonly Predeploy[];
  /** ether that comes over the portal */
  deposits: readonly AllocEntry[];
  peers: readonly PeerPlan[];
  /** what its sequencer loses if it contradicts itself */
  bondWei: bigint;
  coinbase: Address;
}

const seconds = uintCodec(32);
const accounts = arrayCodec(objectCodec<AllocEntry>({ address: hexCodec(20), balanceWei: uintCodec(128) }), 64);
const peer: Codec<PeerPlan> = objectCodec<PeerPlan>({
  rollup: textCodec(128),
  minFinality: oneOfCodec(FINALITIES),
  quorumBps: intCodec(0, 9_999),
  maxHeadAge: intCodec(1, 86_400),
  maxMessagesPerWindow: intCodec(1, 1_000_000),
  minStake: uintCodec(128),
});
const codec: Codec<RollupPlan> = objectCodec<RollupPlan>({
  chainId: uintCodec(53, 1n),
  l1: textCodec(64),
  blockTimeMs: intCodec(1, 3_600_000),
  gasLimit: uintCodec(64),
  baseFeePerGas: uintCodec(128),
  da: oneOfCodec(["calldata", "blobs"]),
  sequencer: oneOfCodec(["single"]),
  sequencingWindow: derivationRanges.sequencingWindow,
  maxDrift: derivationRanges.maxDrift,
  originStep: derivationRanges.originStep,
  loosenDelay: seconds,
  prefunded: accounts,
  predeploys: predeploysCodec,
  deposits: accounts,
  peers: arrayCodec(peer, MOST_ROLLUPS),
  bondWei: uintCodec(128),
  coinbase: hexCodec(20),
});

function firstFree(taken: readonly bigint[]): bigint {
  let chainId = FIRST_CHAIN_ID;
  while (taken.includes(chainId)) chainId += 1n;
  return chainId;
}

/** What a rollup called `name` is unless it is told otherwise: it hears every member that has not ended on the usual terms, and nothing of its ether was made of nothing. */
export function defaultPlan(
  name: string,
  { rollups, attached, beatMs }: Pick<Deployment, "rollups" | "attached" | "beatMs">,
  bondWei: bigint,
  ended: ReadonlySet<Hex> = new Set(),
): RollupPlan {
  const { minFinality: _, ...terms } = DEFAULT_TERMS;
  const alive = membersOf({ rollups, attached }).filter(({ rollupId }) => !ended.has(rollupId));
  return {
    chainId: firstFree(membersOf({ rollups, attached }).map(({ chainId }) => chainId)),
    l1: "l1",
    blockTimeMs: beatMs,
    gasLimit: 30_000_000n,
    baseFeePerGas: 10n ** 9n,
    da: "calldata",
    sequencer: "single",
    sequencingWindow: 600n,
    maxDrift: 600n,
    originStep: 4n,
    loosenDelay: 1n,
    prefunded: [],
    predeploys: [],
    deposits: DEPOSITORS.map((account) => ({ address: testAccount(account).address, balanceWei: DEPOSIT_WEI })),
    // Of an attached chain nothing is certified before it is safe there.
    peers: alive.map((member) => ({
      rollup: member.name,
      minFinality: isAttached(member) ? "safe" : "unsafe",
      ...terms,
    })),
    bondWei,
    coinbase: testAccount(`coinbase ${name}`).address,
  };
}

/** The JSON form. */
export function encodePlan(plan: RollupPlan): object {
  return codec.encode(plan) as object; // an object codec's
}

/**
 * A plan from its JSON; what is missing is as in `defaults`, also within a peer.
 * @throws ParleyError CONFIG_INVALID naming the key; nothing about the network is checked
 */
export function decodePlan(input: unknown, defaults: RollupPlan): RollupPlan {
  const record = (value: unknown) => (typeof value === "object" && value !== null && !Array.isArray(value) ? value : undefined);
  const given = record(input);
  if (given === undefined)
    throw new ParleyError("CONFIG_INVALID", "A manifest is a JSON object", { hint: "`{}` is a rollup with nothing but defaults" });
  const { minFinality: _, ...terms } = DEFAULT_TERMS;
  const usual = peer.encode({ rollup: "-", minFinality: "unsafe", ...terms }) as object; // an object codec's
  const peers =
    "peers" in given && Array.isArray(given.peers)
      ? given.peers.map((one: unknown) => ({ ...withoutRollup(usual), ...record(one) }))
      : undefined;
  try {
    return codec.decode({ ...encodePlan(defaults), ...given, ...(peers && { peers }) }, "");
  } catch (cause) {
    if (!(cause instanceof ParleyError)) throw cause;
    throw new ParleyError("CONFIG_INVALID", `the manifest: ${cause.message}`, {
      fields: cause.fields,
      cause,
      ...(cause.hint && { hint: cause.hint }),
    });
  }
}

function withoutRollup(peerJson: object): object {
  return Object.fromEntries(Object.entries(peerJson).filter(([key]) => key !== "rollup"));
}

/**
 * Refuses what cannot be in this network, before anything is written anywhere.
 * @param least the bond that the registry asks for, in wei
 * @throws ParleyError CONFIG_INVALID, ROLLUP_UNKNOWN for a peer that there is not
 */
export function checkPlan(
  name: string,
  plan: RollupPlan,
  deployment: Pick<Deployment, "rollups" | "attached" | "beatMs" | "l1">,
  least: bigint,
): void {
  const { rollups, beatMs, l1 } = deployment;
  const members = membersOf(deployment);
  const refuse = (key: string, problem: string, hint: string) => {
    throw new ParleyError("CONFIG_INVALID", problem, { fields: { key }, hint });
  };
  try {
    rollupNameCodec.decode(name, "the name");
  } catch (cause) {
    if (cause instanceof ParleyError) refuse("name", cause.message, "choose a name such as delta");
    throw cause;
  }
  if (members.some((chain) => chain.name === name)) refuse("name", `The network has a rollup ${name} already`, "choose another name");
  if (rollups.length >= MOST_ROLLUPS) refuse("name", `A local network has at most ${MOST_ROLLUPS} rollups`, "end it and begin a new one");
  const taken = members.find(({ chainId }) => chainId === plan.chainId)?.name ?? (plan.chainId === l1.chainId ? "the L1" : undefined);
  if (taken !== undefined)
    refuse(
      "chainId",
      `Chain id ${plan.chainId} is that of ${taken}: peers would not know whom an address means`,
      "choose a free one, or leave it out",
    );
  if (plan.blockTimeMs % beatMs !== 0 || plan.blockTimeMs > MOST_BLOCK_BEATS * beatMs)
    refuse(
      "blockTimeMs",
      `A block time of ${plan.blockTimeMs} ms is impossible here: blocks are sealed when a beat begins, every 1 to ${MOST_BLOCK_BEATS} beats, and a beat has ${beatMs} ms`,
      `say a multiple of ${beatMs}, at most ${MOST_BLOCK_BEATS * beatMs}, or leave blockTimeMs out`,
    );
  if (plan.gasLimit < MIN_GAS_LIMIT || plan.gasLimit > MAX_GAS_LIMIT) {
    refuse(
      "gasLimit",
      `A gas limit of ${plan.gasLimit} is impossible: the network takes ${MIN_GAS_LIMIT} to ${MAX_GAS_LIMIT}`,
      "leave gasLimit out",
    );
  }
  const home = homeOfPlan(plan, deployment);
  if (home.rollup !== undefined && plan.da === "blobs")
    refuse("da", `Its batches cannot travel in blobs: its L1 is ${home.name}, and a rollup takes none`, 'say "calldata", or leave da out');
  if (plan.bondWei < least)
    refuse("bondWei", `A bond of ${plan.bondWei} wei is too small: the registry asks for ${least}`, "raise bondWei, or leave it out");
  for (const key of ["prefunded", "deposits"] as const) {
    const addresses = plan[key].map(({ address }) => address);
    const twice = addresses.find((address, i) => addresses.indexOf(address) !== i);
    if (twice !== undefined) refuse(key, `${twice} stands twice in ${key}`, "give each account once");
  }
  const acting = [parrotAddress(), ...plan.deposits.map(({ address }) => address)];
  const occupied = plan.predeploys.find(({ address }) => acting.includes(address))?.address;
  if (occupied !== undefined)
    refuse(
      "predeploys",
      `No contract of predeploys can stand at ${occupied}: an account with a deposit acts from there, or the example app is deployed there`,
      "choose another address",
    );
  for (const { rollup, minFinality } of plan.peers) {
    const peer = memberOf(deployment, rollup);
    if (minFinality === "unsafe" && isAttached(peer))
      refuse("peers", `Nothing of ${peer.name} is certified before it is safe: it is an attached chain`, 'say "safe" or "finalized"');
  }
}

/** The chain that is to be its L1. @throws ParleyError CONFIG_INVALID for one that cannot be; ROLLUP_UNKNOWN */
export function homeOfPlan({ l1: named }: Pick<RollupPlan, "l1">, deployment: Pick<Deployment, "rollups" | "attached" | "l1">): Home {
  const { l1, rollups } = deployment;
  if (named === "l1") return { name: "L1", chainId: l1.chainId, rpcUrl: l1.rpcUrl, rollup: undefined, newestTag: "latest" };
  const { rollupId } = memberOf(deployment, named);
  const rollup = rollups.find((one) => one.rollupId === rollupId);
  if (rollup?.derivation.parent !== undefined)
    throw new ParleyError(
      "CONFIG_INVALID",
      `Its L1 cannot be ${named}: the L1 of that one is a rollup itself, and so deep nothing is settled`,
      {
        fields: { key: "l1" },
        hint: "name a rollup whose L1 is the network's",
      },
    );
  if (rollup !== undefined) return { name: rollup.name, chainId: rollup.chainId, rpcUrl: rollup.rpcUrl, rollup, newestTag: "safe" };
  throw new ParleyError("CONFIG_INVALID", `Its L1 cannot be ${named}: that chain is attached, so operators do not derive it`, {
    fields: { key: "l1" },
    hint: 'say "l1", or name a rollup of this network',
  });
}

/** Terms of the policy. */
export function termsOf({ quorumBps, minFinality, maxHeadAge, maxMessagesPerWindow, minStake }: PeerPlan): PeerTerms {
  return { quorumBps, minFinality: FINALITIES.indexOf(minFinality) + 1, maxHeadAge, maxMessagesPerWindow, minStake };
}
