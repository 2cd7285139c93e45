import type { Hex } from "@parley/primitives";
import { encodeErrorResult, getContractAddress, parseAbi } from "viem";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { Anvil } from "./Anvil.ts";
import { deployL1 } from "./deployL1.ts";
import { testAccount, testOperators } from "./testKeys.ts";
import { type Call, Wallet } from "./Wallet.ts";

const CHAIN_ID = 31_337n;
const account = testAccount("deployer");

/** A creation that reverts with `data`. */
function revertingCreation(data: Hex): Hex {
  const length = (data.length / 2 - 1).toString(16).padStart(2, "0");
  return `0x60${length}600a5f3960${length}5ffd${data.slice(2)}`;
}

describe("a transaction that reverts", () => {
  let anvil: Anvil;
  beforeEach(async () => {
    anvil = await Anvil.start({ port: 0, chainId: CHAIN_ID });
  });
  afterEach(() => anvil?.stop());

  /** What became of calls that stand in one block, in their order. */
  async function outcomes(...calls: readonly Call[]): Promise<PromiseSettledResult<unknown>[]> {
    const { client } = anvil;
    await anvil.request("anvil_setBalance", [account.address, `0x${(10n ** 20n).toString(16)}`]);
    const wallet = new Wallet({ name: "L1", client, chainId: CHAIN_ID, secretKey: account.secretKey, maxFeePerGas: 10n ** 11n });
    const hashes: Hex[] = [];
    for (const call of calls) hashes.push(await wallet.send(call));
    await anvil.request("evm_mine");
    return Promise.allSettled(hashes.map((hash) => wallet.receipt(hash)));
  }

  it.each([
    [
      "by a contract's error",
      revertingCreation(
        encodeErrorResult({
          abi: parseAbi(["error InvalidGasLimit(uint64 gasLimit, uint64 least, uint64 most)"]),
          errorName: "InvalidGasLimit",
          args: [1n, 2n, 3n],
        }),
      ),
      /^L1: transaction 0x[0-9a-f]{64} reverted: InvalidGasLimit\(1, 2, 3\)$/,
      /contracts\/src.*InvalidGasLimit/,
    ],
    [
      "by words",
      revertingCreation(encodeErrorResult({ abi: parseAbi(["error Error(string)"]), errorName: "Error", args: ["no"] })),
      /: Error\("no"\)$/,
      /Error/,
    ],
    ["without a word", "0x5f5ffd", /reverted: .*revert.* \(\d+ of 100000 gas taken\)$/i, /npm run abi/],
    ["out of gas", "0x5b5f56", /reverted: .*OutOfGas.* \(100000 of 100000 gas taken\)$/, /gas limit/],
    ["on an instruction that does not exist", "0xfe", /reverted: .*(InvalidFEOpcode|invalid).*gas taken\)$/i, /gas limit|npm run abi/],
  ] satisfies [string, Hex, RegExp, RegExp][])("says why: %s", async (_, data, message, hint) => {
    const [outcome] = await outcomes({ data, gas: 100_000n });
    expect(outcome).toMatchObject({
      status: "rejected",
      reason: { code: "CONTRACT_REVERTED", message: expect.stringMatching(message), hint: expect.stringMatching(hint) },
    });
  });

  it("says that it would pass now", async () => {
    // It needs the contract that the next transaction creates.
    const other = getContractAddress({ from: account.address, nonce: 1n });
    const early: Hex = `0x73${other.slice(2)}3b601c575f5ffd5b00`;
    const [outcome, next] = await outcomes({ data: early, gas: 100_000n }, { data: "0x60015f5360015ff3", gas: 100_000n });
    expect(next).toMatchObject({ status: "fulfilled" });
    expect(outcome).toMatchObject({
      status: "rejected",
      reason: { message: expect.stringMatching(/reverted: it took \d+ of 100000 gas, and would pass now$/) },
    });
  });

  it("is named by deployL1 with its reason", async () => {
    const [first, second] = testOperators(2);
    if (first === undefined || second === undefined) throw new Error("no operators");
    const deploying = deployL1(anvil, { operators: [{ ...first, signingKey: second.signingKey }], scheme: 1, funded: [] });
    await expect(deploying).rejects.toMatchObject({
      code: "CONTRACT_REVERTED",
      message: expect.stringMatching(/^Setting up the L1 failed at operator-0 registerForOperatorSets: .* reverted: \w+\(.*\)$/),
      hint: expect.stringContaining("contracts/src"),
    });
  });
});
