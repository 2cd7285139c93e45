import { executionChallengesAbi, operatorTableAbi } from "@parley/contracts-abi";
import type { Address, Certificate, Head, Hex, OperatorTable } from "@parley/primitives";
import { ParleyError, ZERO_HASH } from "@parley/primitives";
import { type ContractFunctionReturnType, encodeAbiParameters, encodeFunctionData, keccak256 } from "viem";
import { type ChainClient, reading } from "../chainClient.ts";
import type { OperatorCall } from "./operatorSet.ts";
import { type CertifiedHead, certifiedHeadAt, openTable } from "./settlement.ts";

/** What the contract was made with (`IExecutionChallenges.Schedule`). Times in seconds where the name does not say otherwise. */
export type ChallengeSchedule = ContractFunctionReturnType<typeof executionChallengesAbi, "view", "schedule">;

/** What the contract knows of a period (`IExecutionChallenges.Period`). */
export type ChallengePeriod = ContractFunctionReturnType<typeof executionChallengesAbi, "view", "periodState">;

/** The contract that asks, and when. */
export interface Challenges {
  address: Address;
  schedule: ChallengeSchedule;
}

/** Seconds from which on a period takes commitments (Unix), as the contract counts them. */
export function periodEndsAt({ beatZeroMs, beatMs, periodBeats }: ChallengeSchedule, period: bigint): bigint {
  return (beatZeroMs + (period + 1n) * periodBeats * beatMs) / 1_000n + 1n;
}

/** The period that is under way at `time`, Unix seconds. Negative before beat zero. */
export function periodAt({ beatZeroMs, beatMs, periodBeats }: ChallengeSchedule, time: bigint): bigint {
  const elapsedMs = time * 1_000n - beatZeroMs;
  return elapsedMs < 0n ? -1n : elapsedMs / beatMs / periodBeats;
}

/** Periods that are over and not decided yet at `time` (Unix seconds), ascending; the last one is the one before the present. */
export function undecidedPeriods(schedule: ChallengeSchedule, time: bigint): bigint[] {
  const periods: bigint[] = [];
  for (let period = periodAt(schedule, time); period >= 0n; period -= 1n) {
    const endsAt = periodEndsAt(schedule, period);
    if (time >= endsAt + schedule.decideSeconds) break;
    if (time >= endsAt) periods.unshift(period);
  }
  return periods;
}

/**
 * The execution challenges that an operator table heeds (specs/challenges.md); undefined where it heeds none.
 * @throws ParleyError RPC_FAILED; CONFIG_INVALID where what the table heeds is something else
 */
export async function challengesOf({
  client,
  operatorTable,
}: {
  client: ChainClient;
  operatorTable: Address;
}): Promise<Challenges | undefined> {
  const suspensions = await reading("l1", "reading what suspends operators", () =>
    client.readContract({ address: operatorTable, abi: operatorTableAbi, functionName: "suspensions" }),
  );
  const code = await reading("l1", "reading the code of what suspends operators", () => client.getCode({ address: suspensions }));
  if (code === undefined || code === "0x") return undefined;
  const contract = { address: suspensions, abi: executionChallengesAbi } as const;
  const [table, schedule] = await reading("l1", "reading the challenges' schedule", () =>
    Promise.all([
      client.readContract({ ...contract, functionName: "table" }),
      client.readContract({ ...contract, functionName: "schedule" }),
    ]),
  );
  if (table.toLowerCase() !== operatorTable.toLowerCase()) {
    throw new ParleyError("CONFIG_INVALID", `What suspends operators asks about the table ${table}, not about ${operatorTable}`, {
      fields: { suspensions, table, operatorTable },
      hint: "the L1's contracts were deployed wrongly: challenges and table have to name each other",
    });
  }
  return { address: suspensions.toLowerCase() as Address, schedule }; // an address in lower case
}

/** How an operator stands under challenges, by the L1's newest block. */
export interface ChallengeStanding {
  /** the newest period that is over; undefined while none is */
  period: bigint | undefined;
  /** whether it committed to what it executed in that one */
  isCommitted: boolean;
  /** that count, and how many of how many periods cost the seat */
  misses: number;
  mostMisses: number;
  windowPeriods: number;
  /** Unix seconds; 0: it never was */
  suspendedUntil: bigint;
  isSuspended: boolean;
  /** the account that commits for it */
  committer: Address;
}

/** @throws ParleyError RPC_FAILED */
export async function readChallengeStanding(
  client: ChainClient,
  { address, schedule }: Challenges,
  operator: Address,
): Promise<ChallengeStanding> {
  const contract = { address, abi: executionChallengesAbi } as const;
  return reading("l1", `reading how ${operator} stands under challenges`, async () => {
    const { timestamp } = await client.getBlock();
    const present = periodAt(schedule, timestamp);
    const period = present > 0n ? present - 1n : undefined;
    const [commitment, misses, suspendedUntil, committer] = await Promise.all([
      client.readContract({ ...contract, functionName: "commitmentOf", args: [period ?? 0n, operator] }),
      client.readContract({ ...contract, functionName: "missesAt", args: [present > 0n ? present : 0n, operator] }),
      client.readContract({ ...contract, functionName: "suspendedUntil", args: [operator] }),
      client.readContract({ ...contract, functionName: "committerOf", args: [operator] }),
    ]);
    const { mostMisses, windowPeriods } = schedule;
    const isSuspended = timestamp < suspendedUntil;
    const isCommitted = commitment !== ZERO_HASH;
    return { period, isCommitted, misses: Number(misses), mostMisses, windowPeriods, suspendedUntil, isSuspended, committer };
  });
}

/** Lets an account commit for an operator. */
export function appointCommitter({ address }: Pick<Challenges, "address">, committer: Address): OperatorCall {
  return {
    what: `let ${committer} commit to what the operator executed`,
    to: address,
    data: encodeFunctionData({ abi: executionChallengesAbi, functionName: "appoint", args: [committer] }),
  };
}

/** Of several checkpoints of the drawn beat the one with the lowest score is asked about (specs/challenges.md §3). */
export function checkpointScore(randomness: Hex, { epoch, headsRoot }: Pick<Certificate, "epoch" | "headsRoot">): Hex {
  const types = [{ type: "bytes32" }, { type: "uint32" }, { type: "bytes32" }] as const;
  return keccak256(encodeAbiParameters(types, [randomness, epoch, headsRoot]));
}

/** Which head of a checkpoint is asked about (specs/challenges.md §3). @param count of its heads, at least 1 */
export function drawnPosition(randomness: Hex, headsRoot: Hex, count: number): number {
  const drawn = keccak256(encodeAbiParameters([{ type: "bytes32" }, { type: "bytes32" }], [randomness, headsRoot]));
  return Number(BigInt(drawn) % BigInt(count));
}

/** Calldata of `ask`: the head of the certificate that the draw picks. @param heads of the certificate's heads root, in its order @throws ParleyError EVIDENCE_MISSING for none */
export function encodeAsk(
  period: bigint,
  { table, certificate, heads, randomness }: { table: OperatorTable; certificate: Certificate; heads: readonly Head[]; randomness: Hex },
): Hex {
  const position = heads.length === 0 ? 0 : drawnPosition(randomness, certificate.headsRoot, heads.length);
  const certified: CertifiedHead = certifiedHeadAt({ table, certificate, heads, position });
  return encodeFunctionData({ abi: executionChallengesAbi, functionName: "ask", args: [period, certified] });
}

/** Calldata of `settle`. */
export function encodeVerdict(period: bigint, table: OperatorTable, traceHash: Hex): Hex {
  return encodeFunctionData({ abi: executionChallengesAbi, functionName: "settle", args: [period, openTable(table), traceHash] });
}
