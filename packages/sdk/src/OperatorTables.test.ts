import { operatorTableAbi } from "@parley/contracts-abi";
import { leaderSeedOf, tableRoot } from "@parley/primitives";
import { afterAll, beforeAll, expect, it } from "vitest";
import { OperatorTables } from "./OperatorTables.ts";
import { startTestNetwork, type TestNetwork, testAccount } from "./testing/index.ts";

/** Anvil's `finalized` is that far behind. */
const FINAL_DEPTH = 64n;

let net: TestNetwork;
let tables: OperatorTables;
beforeAll(async () => {
  net = await startTestNetwork({ rollups: [] });
  tables = new OperatorTables(net.l1.client, net.deployment);
});
afterAll(() => net?.stop());

const mine = (blocks: bigint) => net.l1.rpc("anvil_mine", [`0x${blocks.toString(16)}`]);
const table = () => ({ address: net.deployment.l1.operatorTable, abi: operatorTableAbi }) as const;
const publishedAt = (epoch: number) => net.l1.client.readContract({ ...table(), functionName: "snapshotBlock", args: [epoch] });

it("draws leaders from the block after the publication, and from none before there is one", async () => {
  const published = await publishedAt(1);
  const newest = await net.l1.client.getBlockNumber({ cacheTime: 0 });
  if (newest === published) await expect(tables.leaderSeed(1)).rejects.toMatchObject({ code: "RPC_FAILED" });
  await mine(1n);
  const { mixHash } = await net.l1.client.getBlock({ blockNumber: published + 1n });
  expect(await tables.leaderSeed(1)).toBe(leaderSeedOf(tableRoot(net.deployment.table), mixHash));
});

it("names an epoch once the block after its publication is final, too", async () => {
  const account = testAccount("deployer");
  await net.l1.rpc("evm_increaseTime", [86_400]);
  const hash = await net.l1.wallet(account).writeContract({ ...table(), account, chain: null, functionName: "publishEpoch" });
  expect(await net.l1.client.waitForTransactionReceipt({ hash })).toMatchObject({ status: "success" });
  await mine((await publishedAt(2)) + FINAL_DEPTH - (await net.l1.client.getBlockNumber({ cacheTime: 0 })));
  expect((await net.l1.client.getBlock({ blockTag: "finalized" })).number).toBe(await publishedAt(2));
  expect(await tables.newestEpoch()).toBe(1);
  await mine(1n);
  expect(await tables.newestEpoch()).toBe(2);
  expect(await tables.leaderSeed(2)).not.toBe(await tables.leaderSeed(1));
});

it("knows which of the tables that it read have begun", async () => {
  const [first, second] = [await tables.table(1), await tables.table(2)];
  const beganMs = Number(second.validFrom) * 1_000;
  expect([
    tables.begunBy(0),
    tables.begunBy(Number(first.validFrom) * 1_000),
    tables.begunBy(beganMs - 1),
    tables.begunBy(beganMs),
  ]).toEqual([1, 1, 1, 2]);
});
