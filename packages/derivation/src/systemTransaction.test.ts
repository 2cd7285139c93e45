import { L1_GATEWAY_ADDRESS, LIMITS, SYSTEM_ADDRESS } from "@parley/primitives";
import { decodeFunctionData, keccak256, parseTransaction, stringToHex } from "viem";
import { privateKeyToAccount } from "viem/accounts";
import { describe, expect, it } from "vitest";
import { Sequence } from "./Sequence.ts";
import { ADVANCE_ABI, fitsAlone, maxSystemGas, messageGas, SYSTEM_KEY, systemTransaction, takeMessages } from "./systemTransaction.ts";
import { portalMessage, testConfig, testHash } from "./testing/testRollup.ts";

const account = privateKeyToAccount(keccak256(stringToHex("parley/v0/system")));

/** viem's transaction from the raw one. */
function parsed(raw: `0x${string}`) {
  const { type, to = "0x", data = "0x", ...rest } = parseTransaction(raw);
  return { type, to: to?.toLowerCase(), args: decodeFunctionData({ abi: ADVANCE_ABI, data }).args, data, ...rest };
}

describe("the system transaction", () => {
  it("is of the account whose key everybody knows", () => {
    expect(SYSTEM_KEY).toBe(keccak256(stringToHex("parley/v0/system")));
    expect(SYSTEM_ADDRESS).toBe(account.address.toLowerCase());
  });

  it.each([1n, 2n, 129n, 70_000n])("of block %d is what viem signs", async (number) => {
    const messages = number === 1n ? [] : [portalMessage("a"), { ...portalMessage("b", 21_000n), payload: "0x" as const, value: 0n }];
    const blocks = Array.from({ length: Number(number % 4n) }, (_, i) => ({ number: 100n + BigInt(i), hash: testHash(`l1 ${i}`) }));
    const raw = systemTransaction({ ...testConfig, number, blocks, messages });
    const { args, data, type, to, ...rest } = parsed(raw);
    expect(type).toBe("eip1559");
    expect(to).toBe(L1_GATEWAY_ADDRESS);
    expect(args).toEqual([
      blocks,
      messages.map((message) => ({
        ...message,
        sender: expect.stringMatching(new RegExp(message.sender, "i")),
        recipient: expect.stringMatching(new RegExp(message.recipient, "i")),
      })),
    ]);
    // Two messages: 200,000 and 21,000 of gas, 80,000 of each, 40 of each of three bytes of payload.
    const gas = 150_000n + 40_000n * BigInt(blocks.length) + (messages.length === 0 ? 0n : 381_120n);
    expect(rest).toMatchObject({ chainId: 10_001, gas, maxFeePerGas: 1_000_000_000n });
    expect(rest.nonce ?? 0).toBe(Number(number) - 1);
    expect(rest.value ?? 0n).toBe(messages.length === 0 ? 0n : 5n);
    const chosen = {
      type: "eip1559",
      to: L1_GATEWAY_ADDRESS,
      data,
      gas,
      chainId: 10_001,
      nonce: Number(number) - 1,
      maxFeePerGas: 1_000_000_000n,
      maxPriorityFeePerGas: 0n,
      value: rest.value ?? 0n,
    } as const;
    expect(await account.signTransaction(chosen)).toBe(raw);
  });

  it("knows chain ids, numbers and fees beyond what a double holds", () => {
    const raw = systemTransaction({ chainId: 2n ** 60n + 1n, number: 2n ** 62n, baseFeePerGas: 2n ** 90n + 1n, blocks: [], messages: [] });
    expect(raw).toContain("881000000000000001883fffffffffffffff808c0400000000000000000000");
  });
});

describe("messages in a block", () => {
  const queue = (gas: readonly bigint[]) => Sequence.of(...gas.map((limit, i) => portalMessage(`${i}`, limit)));
  // Half of 30,000,000; a message takes 80,120 beside its own gas.
  const room = 15_000_000n - 150_000n - 40_000n;

  it("are taken from the front while they fit", () => {
    expect(maxSystemGas(testConfig)).toBe(15_000_000n);
    const each = 4_000_000n;
    expect(takeMessages(queue([each, each, each, each]), 1, testConfig).length).toBe(3);
    const exact = room - 2n * messageGas(portalMessage("", each)) - 80_120n;
    expect(takeMessages(queue([each, each, exact, 0n]), 1, testConfig).length).toBe(3);
    expect(takeMessages(queue([each, each, exact]), 2, testConfig).length).toBe(2);
    // No smaller one overtakes.
    expect(takeMessages(queue([each, each, exact + 1n, 21_000n]), 1, testConfig).length).toBe(2);
    expect(takeMessages(queue([]), 4, testConfig)).toEqual([]);
  });

  it("never need more gas than an engine lets one transaction have", () => {
    const config = { ...testConfig, gasLimit: 10n ** 9n };
    expect(maxSystemGas(config)).toBe(16_777_216n);
    const messages = takeMessages(queue(Array(300).fill(21_000n)), 4, config);
    const raw = systemTransaction({ ...testConfig, number: 1n, blocks: Array(4).fill({ number: 1n, hash: testHash("l1") }), messages });
    expect(parseTransaction(raw).gas).toBeLessThanOrEqual(16_777_216n);
    expect(messages.length).toBe(162);
  });

  it("never make it longer than a transaction may be", () => {
    const large = { ...portalMessage("", 21_000n), payload: `0x${"ff".repeat(16_384)}` as const };
    const config = { ...testConfig, gasLimit: 10n ** 9n };
    for (const payload of [large.payload, "0xff", "0x"] as const) {
      const messages = takeMessages(Sequence.of(...Array(1_000).fill({ ...large, payload, value: 2n ** 90n })), 4, config);
      const raw = systemTransaction({
        ...testConfig,
        number: 2n ** 63n,
        blocks: Array(4).fill({ number: 1n, hash: testHash("l1") }),
        messages,
      });
      expect(raw.length / 2 - 1).toBeLessThanOrEqual(LIMITS.transactionBytes);
    }
    expect(takeMessages(Sequence.of(large, large, large, large, large, large), 4, config).length).toBe(5);
    const exact = { ...large, payload: `0x${"ff".repeat(98_304 - 5 * 16_640 - 256)}` as const };
    expect(takeMessages(Sequence.of(large, large, large, large, large, exact), 4, config).length).toBe(6);
  });

  it("that would not fit alone are none: the queue never stands still", () => {
    // With an origin that advances by two.
    const most = 15_000_000n - 150_000n - 80_000n - 80_120n;
    expect(fitsAlone(portalMessage("", most), testConfig)).toBe(true);
    expect(fitsAlone(portalMessage("", most + 1n), testConfig)).toBe(false);
    expect(takeMessages(queue([most]), 2, testConfig).length).toBe(1);
    // The largest that the portal takes, under the least gas limit and the largest step.
    const largest = { ...portalMessage("", 5_000_000n), payload: `0x${"ff".repeat(16_384)}` as const };
    expect(fitsAlone(largest, { gasLimit: 15_000_000n, params: { ...testConfig.params, originStep: 4n } })).toBe(true);
  });
});
