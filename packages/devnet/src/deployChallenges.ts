import { executionChallengesAbi, executionChallengesBytecode } from "@parley/contracts-abi";
import type { Address } from "@parley/primitives";
import { encodeDeployData, getContractAddress } from "viem";
import type { Anvil } from "./Anvil.ts";
import { testAccount } from "./testKeys.ts";
import { Wallet } from "./Wallet.ts";

const FUNDS = `0x${(10n ** 20n).toString(16)}`;
const MAX_FEE_PER_GAS = 100n * 10n ** 9n;
const DEPLOY_GAS = 8_000_000n;

/** What of the challenges' schedule a network may choose. */
export interface ChallengePace {
  periodSeconds: number;
  /** for which an operator that missed too often has no seat */
  suspensionSeconds: number;
  /** for which operators show their answers */
  openSeconds: number;
  windowPeriods: number;
  /** of these periods that cost the seat */
  mostMisses: number;
}

/** A network of one machine: nobody should wait for hours. Of misses as many as on a public L1, so that who is killed for a while keeps its seat. */
export const LOCAL_PACE: ChallengePace = { periodSeconds: 60, suspensionSeconds: 300, openSeconds: 15, windowPeriods: 28, mostMisses: 8 };
/** Seconds (specs/challenges.md §3). */
const STAGES = { commitSeconds: 10n, askSeconds: 10n };
/** The block that draws is 64 blocks of a second away; the rest is patience. */
const DRAW_SECONDS = 115n;

/** Where the challenges of a local network will stand: the operator table is told before there is anything. */
export function challengesAddress(): Address {
  return getContractAddress({ from: testAccount("challenges").address, nonce: 0n }).toLowerCase() as Address; // an address in lower case
}

/** Deploys them, in a block of their own. @returns `challengesAddress` @throws ParleyError CONTRACT_REVERTED */
export async function deployChallenges(
  anvil: Anvil,
  {
    operatorTable,
    beatZeroMs,
    beatMs,
    pace: { periodSeconds, suspensionSeconds, openSeconds, windowPeriods, mostMisses },
  }: { operatorTable: Address; beatZeroMs: number; beatMs: number; pace: ChallengePace },
): Promise<Address> {
  const { address, secretKey } = testAccount("challenges");
  await anvil.request("anvil_setBalance", [address, FUNDS]);
  const chainId = BigInt(await anvil.client.getChainId());
  const wallet = new Wallet({ name: "L1", client: anvil.client, chainId, secretKey, maxFeePerGas: MAX_FEE_PER_GAS });
  const schedule = {
    beatZeroMs: BigInt(beatZeroMs),
    beatMs: BigInt(beatMs),
    periodBeats: BigInt(Math.ceil((periodSeconds * 1_000) / beatMs)),
    ...STAGES,
    openSeconds: BigInt(openSeconds),
    decideSeconds: STAGES.commitSeconds + STAGES.askSeconds + DRAW_SECONDS + BigInt(openSeconds),
    suspensionSeconds: BigInt(suspensionSeconds),
    windowPeriods,
    mostMisses,
  };
  const data = encodeDeployData({
    abi: executionChallengesAbi,
    bytecode: executionChallengesBytecode,
    args: [operatorTable, schedule],
  });
  const hash = await wallet.send({ data, gas: DEPLOY_GAS });
  await anvil.request("evm_mine");
  await wallet.receipt(hash);
  return challengesAddress();
}
