/**
 * Chaos 11: operators rotate their keys one after the other, and one leaves, under traffic; then a rollup drops a peer while messages of it are under way, and takes it up again. Expected: each epoch hands over to the next without a
 * gap that loses anything; who was dropped is not heard until it is a peer again; everything that was sent arrives.
 */
import { lightClientAbi, policyAbi } from "@parley/contracts-abi";
import { type OperatorStatus, testAccount, until, Wallet } from "@parley/devnet";
import { systemClock as clock } from "@parley/runtime";
import { chainClient } from "@parley/sdk";
import { encodeFunctionData } from "viem";
import { afterEach, beforeEach, expect, it } from "vitest";
import { endOfCli } from "../testing/runCli.ts";
import { ChaosNetwork } from "./ChaosNetwork.ts";

let network: ChaosNetwork;
beforeEach(async () => {
  network = await ChaosNetwork.start({ rollups: 2, operators: 4 });
});
afterEach((context) => network.stop(context));

const parley = async (...args: string[]) => {
  const { code, stderr } = await endOfCli([...args, "--json"], { cwd: network.directory });
  expect({ args, code, stderr }).toEqual({ args, code: 0, stderr: "" });
};
const inEpoch = (epoch: number, what: string, is: (status: OperatorStatus) => boolean) =>
  until({ what, clock, pollMs: 500 }, async () => {
    const statuses = await Promise.all([0, 1, 2].map((seat) => network.statusOf(seat)));
    return statuses.every((status) => status.epoch === epoch && status.lastCertificate !== undefined && is(status)) ? true : undefined;
  });

it("tables and keys that change under traffic lose nothing", { timeout: 900_000 }, async () => {
  network.traffic.start();
  for (const [i, name] of ["operator-1", "operator-2"].entries()) {
    await parley("operator", "rotate-key", "--config", network.configOf(name));
    await network.reborn([name], () => network.kill(name));
    await inEpoch(
      i + 2,
      `Epoch ${i + 2} with ${name}`,
      ({ seat, lastCertificate }) => seat !== undefined && lastCertificate?.signers.length === 4,
    );
    expect(await network.faultsNow()).toEqual({});
  }
  await parley("operator", "exit", "--config", network.configOf("operator-3"));
  await inEpoch(4, "Epoch 4 of three", ({ lastCertificate }) => lastCertificate?.signers.length === 3);
  const [alfa, bravo] = network.deployment.rollups;
  if (alfa === undefined || bravo === undefined) throw new Error("there are two rollups");
  const client = chainClient(alfa.rpcUrl);
  await until({ what: "The fourth table on alfa", clock, pollMs: 500 }, async () =>
    (await client.readContract({ address: alfa.lightClient, abi: lightClientAbi, functionName: "latestEpoch" })) === 4 ? true : undefined,
  );

  const policy = { address: alfa.policy, abi: policyAbi } as const;
  const rules = await client.readContract({ ...policy, functionName: "peer", args: [bravo.rollupId] });
  const { secretKey } = testAccount("governance");
  const governance = new Wallet({ name: alfa.name, client, chainId: alfa.chainId, secretKey, maxFeePerGas: alfa.baseFeePerGas });
  const call = async (data: `0x${string}`) => governance.receipt(await governance.send({ to: alfa.policy, data, gas: 500_000n }));
  await call(encodeFunctionData({ abi: policyAbi, functionName: "dropPeer", args: [bravo.rollupId] }));
  const before = network.traffic.count;
  await until({ what: "Messages to who does not hear them", clock }, async () => (network.traffic.count >= before + 20 ? true : undefined));
  expect(await network.faultsNow()).toEqual({});
  await call(encodeFunctionData({ abi: policyAbi, functionName: "proposePeer", args: [bravo.rollupId, rules] }));
  await until({ what: "The delay of alfa's policy", clock, pollMs: 500 }, async () => {
    await call(encodeFunctionData({ abi: policyAbi, functionName: "applyPeer", args: [bravo.rollupId] }));
    return true;
  });

  const { faults, sent } = await network.settled();
  expect(faults).toEqual({});
  expect(sent).toBe(network.traffic.count);
});
