import { executionChallengesAbi } from "@parley/contracts-abi";
import { type Address, type Hex, ParleyError } from "@parley/primitives";
import { type ChainClient, reading } from "@parley/sdk";
import { decodeFunctionData, isAddressEqual } from "viem";
import type { Answer, Answers } from "./OwnAnswers.ts";

export interface CopiedAnswersOptions {
  client: ChainClient;
  challenges: Address;
  operator: Address;
}

/** Fault injection: an operator that executes nothing for itself. It commits to what another one committed to, and shows what that one showed, key, trace and path (specs/challenges.md §6). */
export class CopiedAnswers implements Answers {
  readonly #options: CopiedAnswersOptions;

  constructor(options: CopiedAnswersOptions) {
    this.#options = options;
  }

  /** @throws ParleyError RPC_FAILED */
  async root(period: bigint): Promise<Hex | undefined> {
    const { client, challenges, operator } = this.#options;
    const logs = await reading("l1", "reading what others committed to", () =>
      client.getContractEvents({
        address: challenges,
        abi: executionChallengesAbi,
        eventName: "Committed",
        args: { period },
        fromBlock: 0n,
      }),
    );
    // Its own is a copy, too.
    return logs.find(({ args }) => args.operator !== undefined && !isAddressEqual(args.operator, operator))?.args.root;
  }

  /** @throws ParleyError RPC_FAILED */
  async answer(period: bigint): Promise<Answer | undefined> {
    const { client, challenges, operator } = this.#options;
    return reading("l1", "reading what others showed", async () => {
      const filter = { address: challenges, abi: executionChallengesAbi, eventName: "Opened", args: { period }, fromBlock: 0n } as const;
      const shown = (await client.getContractEvents(filter)).find(
        ({ args }) => args.operator !== undefined && !isAddressEqual(args.operator, operator),
      );
      if (shown === undefined) return undefined;
      const { input } = await client.getTransaction({ hash: shown.transactionHash });
      const call = decodeFunctionData({ abi: executionChallengesAbi, data: input });
      if (call.functionName !== "open") throw new ParleyError("DECODE_FAILED", `${shown.transactionHash} shows nothing`);
      const [, , key, traceHash, path] = call.args;
      return { key, traceHash, path };
    });
  }

  async forget(): Promise<void> {}
}
