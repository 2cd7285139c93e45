import { policyAbi } from "@parley/contracts-abi";
import { type Hex, isAttached, type MemberChain, ParleyError } from "@parley/primitives";
import type { Clock } from "@parley/runtime";
import { chainClient } from "@parley/sdk";
import { encodeFunctionData } from "viem";
import { feesOf } from "./feesOf.ts";
import { testAccount } from "./testKeys.ts";
import { PATIENCE_MS, until } from "./until.ts";
import { Wallet } from "./Wallet.ts";

const CALL_GAS = 300_000n;
/** Seconds by which an attached chain may be behind this clock. */
const CLOCK_TOLERANCE = 2;

/** What a rollup's policy says of one peer (`IPolicy.Peer`), but for what the peer itself is. */
export interface PeerTerms {
  /** ten-thousandths of the stake; 0: more than two thirds */
  quorumBps: number;
  /** 1 `unsafe`, 2 `safe`, 3 `finalized` */
  minFinality: number;
  /** seconds */
  maxHeadAge: number;
  /** in a minute */
  maxMessagesPerWindow: number;
  /** wei */
  minStake: bigint;
}

/** Far above what a local network sends. */
export const DEFAULT_TERMS: PeerTerms = { quorumBps: 0, minFinality: 1, maxHeadAge: 3_600, maxMessagesPerWindow: 100_000, minStake: 0n };

/** On which a chain is heard unless told otherwise. Of an attached one nothing `unsafe` is signed by anybody honest, so nobody has to believe it. */
export function usualTerms(peer: MemberChain): PeerTerms {
  return isAttached(peer) ? { ...DEFAULT_TERMS, minFinality: 2 } : DEFAULT_TERMS;
}

/** A peer and the terms on which it is heard; `usualTerms` unless told. */
export interface HeardPeer {
  peer: MemberChain;
  terms?: PeerTerms;
}

/**
 * Makes a running rollup of a local network hear others, the way a rollup does in any network: its governance proposes each peer, waits the policy's delay and applies it.
 * @throws ParleyError CONTRACT_REVERTED, RPC_FAILED, NETWORK_FAILED; the signal's reason
 */
export async function hearPeers({
  rollup,
  peers,
  clock,
  signal,
}: {
  rollup: MemberChain;
  peers: readonly HeardPeer[];
  clock: Clock;
  signal?: AbortSignal | undefined;
}): Promise<void> {
  const client = chainClient(rollup.rpcUrl);
  const { name, chainId, policy: to } = rollup;
  const governance = new Wallet({ name, client, chainId, secretKey: testAccount("governance").secretKey, ...(await feesOf(rollup)) });
  const included = async (calls: readonly Hex[]) => {
    const hashes: Hex[] = [];
    for (const data of calls) hashes.push(await governance.send({ to, data, gas: CALL_GAS }));
    return Promise.all(hashes.map((hash) => governance.receipt(hash)));
  };
  const proposed = await included(
    peers.map(({ peer, terms = usualTerms(peer) }) => {
      const { chainId, gateway, rollupId } = peer;
      return encodeFunctionData({ abi: policyAbi, functionName: "proposePeer", args: [rollupId, { chainId, gateway, ...terms }] });
    }),
  );
  // They were sent in order by one account.
  const newest = proposed.at(-1)?.blockNumber ?? 0n;
  const [{ timestamp: proposedAt }, delay] = await Promise.all([
    client.getBlock({ blockNumber: newest }),
    client.readContract({ address: to, abi: policyAbi, functionName: "loosenDelay" }),
  ]);
  if (Number(delay) * 1_000 > PATIENCE_MS) {
    throw new ParleyError("NETWORK_FAILED", `${name} hears new peers ${delay} s after they were proposed`, {
      fields: { rollup: name, delay },
      hint: `they are proposed: apply them after that by calling applyPeer of its policy ${to}`,
    });
  }
  // The next block is not earlier than the newest one, so the proposals can be applied in it.
  await until({ what: `The delay of ${name}'s policy`, clock, signal }, async () => {
    const { timestamp } = await client.getBlock();
    // A chain that makes blocks only for transactions shows none meanwhile.
    const now = isAttached(rollup) ? BigInt(Math.floor(clock.nowMs() / 1_000) - CLOCK_TOLERANCE) : timestamp;
    return timestamp >= proposedAt + delay || now >= proposedAt + delay ? true : undefined;
  });
  await included(
    peers.map(({ peer: { rollupId } }) => encodeFunctionData({ abi: policyAbi, functionName: "applyPeer", args: [rollupId] })),
  );
}
