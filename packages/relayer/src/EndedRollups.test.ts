import type { Address, Hex, RollupDeployment } from "@parley/primitives";
import { type Logger, silentLogger } from "@parley/runtime";
import { portalOf } from "@parley/sdk";
import { TestChain } from "@parley/sdk/testing";
import { concatHex, toHex } from "viem";
import { expect, it, onTestFinished } from "vitest";
import { EndedRollups } from "./EndedRollups.ts";

const word = (value: number) => toHex(value, { size: 32 });
const address = (value: number): Address => toHex(value, { size: 20 });

/** An L1 whose registry and portals give one answer each; what the real ones say is tested elsewhere. */
async function setUp() {
  const chain = await TestChain.start(31_337n);
  onTestFinished(async () => void (await chain.stop()));
  const answer = async (contract: Address, words: readonly Hex[]) => {
    const at = (index: number) => toHex(32 * index, { size: 2 });
    // for each word PUSH32 word, PUSH2 place, MSTORE; PUSH2 length, PUSH0, RETURN
    const code = concatHex([...words.flatMap((one, i): Hex[] => ["0x7f", one, "0x61", at(i), "0x52"]), "0x61", at(words.length), "0x5ff3"]);
    await chain.rpc("anvil_setCode", [contract, code]);
  };
  const portals = address(0xd6);
  const rollup = (id: number) =>
    ({ name: `rollup ${id}`, rollupId: word(id), chainId: BigInt(id), derivation: { portals } }) as RollupDeployment; // as much as is looked at
  const end = (one: RollupDeployment, number: number) => answer(portalOf({ ...one, portals }), [word(1), word(number), word(0)]);
  const warned: unknown[] = [];
  const logger: Logger = { ...silentLogger, warn: (event, fields) => void warned.push([event, fields?.rollup]) };
  const l1 = { chainId: 31_337n, rpcUrl: chain.rpcUrl, rollupRegistry: address(0xd4) };
  await answer(
    l1.rollupRegistry,
    Array.from({ length: 9 }, () => word(0)),
  );
  const ended = new EndedRollups({ l1: l1 as never, logger });
  return { ended, rollup, end, warned, close: () => chain.goDown() };
}

it("knows which rollups ended, says so once, and asks no more", async () => {
  const { ended, rollup, end, warned, close } = await setUp();
  const [one, two] = [rollup(1), rollup(2)];
  await end(one, 0);
  await end(two, 77);
  await ended.look([one, two], [one, two]);
  expect([ended.has(one.rollupId), ended.has(two.rollupId)]).toEqual([false, true]);
  await end(one, 78);
  await ended.look([one, two], [one, two]);
  expect([ended.has(one.rollupId), ended.has(two.rollupId)]).toEqual([true, true]);
  expect(warned).toEqual([
    ["rollup_ended", "rollup 2"],
    ["rollup_ended", "rollup 1"],
  ]);
  await close();
  await ended.look([one, two], [one, two]);
  await expect(ended.look([rollup(3)], [one, two])).rejects.toMatchObject({ code: "RPC_FAILED" });
});
