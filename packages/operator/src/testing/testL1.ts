import type { Address, Hex } from "@parley/primitives";
import { chainClient } from "@parley/sdk";
import { type RunningAnvil, startAnvil } from "@parley/stacks";
import { concatHex, type Hash, size, toFunctionSelector, toHex } from "viem";

/** Where the contracts of the test L1 stand. */
export const L1_ADDRESSES = {
  operatorTable: "0x00000000000000000000000000000000000000d1",
  operatorRegistry: "0x00000000000000000000000000000000000000d2",
  stakeShares: "0x00000000000000000000000000000000000000d5",
  slasher: "0x00000000000000000000000000000000000000d3",
  rollupRegistry: "0x00000000000000000000000000000000000000d4",
  rollupPortals: "0x00000000000000000000000000000000000000d6",
} as const satisfies Record<string, Address>;

export interface TestL1 {
  rpcUrl: string;
  /** Makes every call of the contract return these words. */
  answer(contract: Address, ...words: readonly Hex[]): Promise<void>;
  /** Makes calls of these functions (their signatures) return these words, and all others of the contract revert. */
  answerEach(contract: Address, answers: Readonly<Record<string, readonly Hex[]>>): Promise<void>;
  /** Makes every call of the contract revert with these bytes, at most 32. */
  refuse(contract: Address, data: Hex): Promise<void>;
  mine(blocks: number): Promise<void>;
  /** The newest block gives way to another one, a second later. */
  replaceNewest(): Promise<void>;
  /** Input of every transaction to the contract that was included and succeeded, with its sender. */
  calls(contract: Address): Promise<{ from: Address; input: Hex }[]>;
  fund(account: Address): Promise<void>;
  blockHash(number: bigint): Promise<Hash>;
  stop(): Promise<void>;
}

/** Code that returns these words: for each PUSH32 word, PUSH2 place, MSTORE; PUSH2 length, PUSH0, RETURN. */
function returning(words: readonly Hex[]): Hex {
  const at = (index: number) => toHex(32 * index, { size: 2 });
  const stores = words.flatMap((word, i): Hex[] => ["0x7f", word, "0x61", at(i), "0x52"]);
  return concatHex([...stores, "0x61", at(words.length), "0x5ff3"]);
}

/** A real anvil as L1. Its contracts are a few bytes of code that give one answer to everything: what an operator does with answers is tested here, the real contracts elsewhere. */
export async function testL1(): Promise<TestL1> {
  const anvil: RunningAnvil = await startAnvil({ args: ["--chain-id", "31337", "--hardfork", "osaka"] });
  const client = chainClient(anvil.rpcUrl);
  // Methods of anvil that the client library has no types for.
  const send = (method: string, params: readonly unknown[]) => client.request({ method, params } as never);
  const setCode = (contract: Address, code: Hex) => send("anvil_setCode", [contract, code]);
  return {
    rpcUrl: anvil.rpcUrl,
    answer: (contract, ...words) => setCode(contract, returning(words)),
    // PUSH0, CALLDATALOAD, PUSH1 224, SHR; for each DUP1, PUSH4 selector, EQ, PUSH2 place, JUMPI; PUSH0, PUSH0, REVERT; and at each place JUMPDEST and what returns
    async answerEach(contract, answers) {
      const entries = Object.entries(answers).map(([signature, words]) => ({
        selector: toFunctionSelector(signature),
        body: returning(words),
      }));
      let place = 5 + 11 * entries.length + 3;
      const jumps = entries.map(({ selector, body }) => {
        const jump = concatHex(["0x8063", selector, "0x1461", toHex(place, { size: 2 }), "0x57"]);
        place += size(body) + 1;
        return jump;
      });
      const bodies = entries.flatMap(({ body }): Hex[] => ["0x5b", body]);
      await setCode(contract, concatHex(["0x5f3560e01c", ...jumps, "0x5f5ffd", ...bodies]));
    },
    // PUSH1 length, PUSH1 10, PUSH0, CODECOPY, PUSH1 length, PUSH0, REVERT, and from byte 10 on the bytes
    async refuse(contract, data) {
      const length = toHex((data.length - 2) / 2, { size: 1 });
      await setCode(contract, concatHex(["0x60", length, "0x600a5f39", "0x60", length, "0x5ffd", data]));
    },
    mine: async (blocks) => void (await send("anvil_mine", [toHex(blocks)])),
    async replaceNewest() {
      const { timestamp } = await client.getBlock();
      await send("anvil_rollback", [1]);
      await send("evm_mine", [{ timestamp: toHex(timestamp + 1n) }]);
    },
    fund: async (account) => void (await send("anvil_setBalance", [account, toHex(10n ** 20n)])),
    async calls(contract) {
      const found: { from: Address; input: Hex }[] = [];
      const newest = await client.getBlockNumber();
      for (let number = 0n; number <= newest; number += 1n) {
        const { transactions } = await client.getBlock({ blockNumber: number, includeTransactions: true });
        for (const { to, from, input, hash } of transactions) {
          if (to === contract && (await client.getTransactionReceipt({ hash })).status === "success") found.push({ from, input });
        }
      }
      return found;
    },
    blockHash: async (number) => (await client.getBlock({ blockNumber: number })).hash,
    stop: async () => void (await anvil.process.stop()),
  };
}
