import { policyAbi } from "@parley/contracts-abi";
import { type Hex, type MemberChain, membersOf } from "@parley/primitives";
import { type ChainClient, reading } from "./chainClient.ts";
import type { Members } from "./rollups.ts";

/** What one rollup's policy says of another (`IPolicy`). */
export interface HeardRollup {
  name: string;
  rollupId: Hex;
  /** undefined: it is no peer */
  terms: { quorumBps: number; minFinality: number; maxHeadAge: number; maxMessagesPerWindow: number; minStake: bigint } | undefined;
  /** highest finality at which it is frozen; 0: it is not */
  frozen: number;
  /** Unix seconds; undefined: it is not paused at the rollup's newest block */
  pausedUntil: bigint | undefined;
}

/** Whom `rollup` hears among the chains of a deployment, and on what terms. @throws ParleyError RPC_FAILED */
export async function readPolicy(
  client: ChainClient,
  rollup: Pick<MemberChain, "name" | "rollupId" | "policy">,
  deployment: Members,
): Promise<HeardRollup[]> {
  const policy = { address: rollup.policy, abi: policyAbi } as const;
  const { timestamp } = await reading(rollup.name, "reading the newest block", () => client.getBlock());
  return Promise.all(
    membersOf(deployment).flatMap(({ name, rollupId }) => {
      if (rollupId === rollup.rollupId) return [];
      return reading(rollup.name, `reading its rules about ${name}`, async () => {
        const args = [rollupId] as const;
        const [terms, [frozen], pausedUntil] = await Promise.all([
          client.readContract({ ...policy, functionName: "peer", args }),
          client.readContract({ ...policy, functionName: "frozen", args }),
          client.readContract({ ...policy, functionName: "pausedUntil", args }),
        ]);
        return {
          name,
          rollupId,
          terms: terms.chainId === 0n ? undefined : terms,
          frozen,
          pausedUntil: pausedUntil > timestamp ? pausedUntil : undefined,
        };
      });
    }),
  );
}
