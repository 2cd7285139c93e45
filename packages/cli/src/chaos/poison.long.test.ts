/**
 * Chaos 13: before a thousand good messages stand some whose recipients always revert, burn all their gas, or return a megabyte. Expected: the good ones arrive; the bad ones fail, stay where anyone may retry them, and are told to nobody.
 */
import { testAccount, Wallet } from "@parley/devnet";
import type { Hex } from "@parley/primitives";
import { systemClock as clock } from "@parley/runtime";
import { chainClient, sendMessage } from "@parley/sdk";
import { concatHex, createWalletClient, http } from "viem";
import { privateKeyToAccount } from "viem/accounts";
import { afterEach, beforeEach, expect, it } from "vitest";
import { ChaosNetwork } from "./ChaosNetwork.ts";
import { faultsIn, judgeWorld } from "./judgeWorld.ts";

const GOOD = 1_000;
/** Runtime codes. */
const POISONS: Readonly<Record<string, Hex>> = { reverts: "0x5f5ffd", burns: "0x5b5f56", "returns a megabyte": "0x621000005ff3" };

let network: ChaosNetwork;
beforeEach(async () => {
  network = await ChaosNetwork.start({ rollups: 2, operators: 1 });
});
afterEach((context) => network.stop(context));

/** Code that deploys so short a code. */
function creationOf(code: Hex): Hex {
  const size = ((code.length - 2) / 2).toString(16).padStart(2, "0");
  // PUSH1 size, PUSH1 offset of the code, PUSH0, CODECOPY; PUSH1 size, PUSH0, RETURN.
  return concatHex([`0x60${size}600a5f3960${size}5ff3`, code]);
}

it("messages that always fail stand in nobody's way", { timeout: 600_000 }, async () => {
  const [alfa, bravo] = network.deployment.rollups;
  if (alfa === undefined || bravo === undefined) throw new Error("there are two rollups");
  const { secretKey } = testAccount("bob");
  const wallet = new Wallet({
    name: bravo.name,
    client: chainClient(bravo.rpcUrl),
    chainId: bravo.chainId,
    secretKey,
    maxFeePerGas: bravo.baseFeePerGas,
  });
  const speaker = createWalletClient({ account: privateKeyToAccount(secretKey), transport: http(alfa.rpcUrl) });
  const poisoned: Hex[] = [];
  for (const code of Object.values(POISONS)) {
    const { contractAddress } = await wallet.receipt(await wallet.send({ data: creationOf(code), gas: 1_000_000n }));
    const recipient = contractAddress?.toLowerCase() as Hex; // of a creation
    for (let i = 0; i < 3; i += 1) {
      const { messageId } = await sendMessage({
        ...{ wallet: speaker, deployment: network.deployment, from: alfa.name, to: bravo.name },
        recipient,
        payload: "0x01",
      });
      poisoned.push(messageId);
    }
  }
  await network.traffic.burst(GOOD);
  const tags = await network.traffic.stop();

  let seen = await network.world();
  const isDone = () => faultsIn(judgeWorld(seen, tags)).open?.length === poisoned.length;
  for (const endMs = clock.nowMs() + 180_000; !isDone() && clock.nowMs() < endMs; seen = await network.world()) await clock.sleep(1_000);
  const { open = [], ...others } = faultsIn(judgeWorld(seen, tags));
  expect(others).toEqual({});
  expect(open.length).toBe(poisoned.length);
  for (const id of poisoned) expect(seen.outcomes.filter((outcome) => outcome.id === id).map(({ kind }) => kind)).toEqual(["failed"]);
  expect(seen.sent.length).toBe(GOOD + poisoned.length);
});
