/**
 * Chaos 14: a rollup's governance pauses a peer while messages of it are being delivered; then the peer's rate is used up. Expected: nothing of it is delivered meanwhile, the other direction goes on; when the pause is over by itself, and
 * when the rate is loosened, what waited drains in the order of its lane, and none of it is lost.
 */
import { policyAbi } from "@parley/contracts-abi";
import { testAccount, until, Wallet } from "@parley/devnet";
import { systemClock as clock } from "@parley/runtime";
import { chainClient } from "@parley/sdk";
import { encodeFunctionData, type Hex } from "viem";
import { afterEach, beforeEach, expect, it } from "vitest";
import { ChaosNetwork } from "./ChaosNetwork.ts";

const PAUSE_SECONDS = 12n;
/** Messages in any minute: fewer than the traffic brings. */
const TIGHT = 10;

let network: ChaosNetwork;
beforeEach(async () => {
  network = await ChaosNetwork.start({ rollups: 2, operators: 1 });
});
afterEach((context) => network.stop(context));

it("what a breaker or a rate holds up arrives later, in its order", { timeout: 600_000 }, async () => {
  const [alfa, bravo] = network.deployment.rollups;
  if (alfa === undefined || bravo === undefined) throw new Error("there are two rollups");
  const client = chainClient(alfa.rpcUrl);
  const { secretKey } = testAccount("governance");
  const governance = new Wallet({ name: alfa.name, client, chainId: alfa.chainId, secretKey, maxFeePerGas: alfa.baseFeePerGas });
  const call = async (data: Hex) => governance.receipt(await governance.send({ to: alfa.policy, data, gas: 500_000n }));
  const arrived = async (at: string) => {
    const { outcomes } = await network.world();
    return outcomes.filter((outcome) => outcome.at === at && outcome.kind === "delivered");
  };
  const sent = async (count: number) => {
    const before = network.traffic.count;
    await until({ what: "Messages meanwhile", clock }, async () => (network.traffic.count >= before + count ? true : undefined));
  };
  network.traffic.start();
  await until({ what: "First deliveries", clock, pollMs: 250 }, async () => ((await arrived("alfa")).length > 5 ? true : undefined));

  const { blockNumber } = await call(encodeFunctionData({ abi: policyAbi, functionName: "pause", args: [bravo.rollupId, PAUSE_SECONDS] }));
  const { timestamp } = await client.getBlock({ blockNumber });
  const [here, there] = [(await arrived("alfa")).filter(({ block }) => block <= blockNumber).length, (await arrived("bravo")).length];
  await until({ what: "The end of the pause", clock, pollMs: 250 }, async () => {
    const [during, now] = [(await arrived("alfa")).length, await client.getBlock()];
    if (now.timestamp >= timestamp + PAUSE_SECONDS) return true;
    expect.soft(during).toBe(here);
    return undefined;
  });
  expect((await arrived("bravo")).length).toBeGreaterThan(there);
  await until({ what: "Deliveries after the pause", clock, pollMs: 250 }, async () =>
    (await arrived("alfa")).length > here + 10 ? true : undefined,
  );

  const policy = { address: alfa.policy, abi: policyAbi } as const;
  const rules = await client.readContract({ ...policy, functionName: "peer", args: [bravo.rollupId] });
  await call(
    encodeFunctionData({ abi: policyAbi, functionName: "tightenPeer", args: [bravo.rollupId, { ...rules, maxMessagesPerWindow: TIGHT }] }),
  );
  await sent(60);
  const held = (await network.world()).sent.filter(({ from }) => from === "bravo").length - (await arrived("alfa")).length;
  expect(held).toBeGreaterThan(2 * TIGHT);
  expect(await network.faultsNow()).toEqual({});
  await call(encodeFunctionData({ abi: policyAbi, functionName: "proposePeer", args: [bravo.rollupId, rules] }));
  await until({ what: "The delay of alfa's policy", clock, pollMs: 500 }, async () => {
    await call(encodeFunctionData({ abi: policyAbi, functionName: "applyPeer", args: [bravo.rollupId] }));
    return true;
  });

  const { faults } = await network.settled();
  expect(faults).toEqual({});
  const { sent: all } = await network.world();
  const indexOf = new Map(all.map(({ id, index }) => [id, index]));
  const order = (await arrived("alfa")).map(({ id }) => indexOf.get(id) ?? -1n);
  expect(order).toEqual([...order].sort((a, b) => (a < b ? -1 : 1)));
  expect(all.length).toBe(network.traffic.count);
});
