import { rollupPortalAbi, rollupPortalsAbi, rollupPortalsBytecode, rollupRegistryAbi, rollupRegistryBytecode } from "@parley/contracts-abi";
import { type Address, type Deployment, encodeEvmAddress, type Hex, L1_GATEWAY_ADDRESS, type RollupDeployment } from "@parley/primitives";
import {
  concatHex,
  encodeDeployData,
  encodeFunctionData,
  keccak256,
  parseEther,
  parseEventLogs,
  toFunctionSelector,
  toHex,
  zeroHash,
} from "viem";
import { afterAll, beforeAll, expect, it } from "vitest";
import { readHeader } from "../state/readHeader.ts";
import { TestChain, testAccount } from "../testing/index.ts";
import { encodeClaim, encodeEnd, encodeLeave, isClaimed, proveBalance, proveCounts, readEnding, registeredGenesis } from "./ending.ts";
import { l1PlacesOf } from "./portalOf.ts";

const governance = testAccount("governance on the L1");
const SETTLEMENT: Address = `0x${"5e".repeat(20)}`;
const alice = testAccount("alice").address;
const bob = testAccount("bob").address;
const DELEGATE: Address = `0x${"de".repeat(20)}`;
const CONTRACT: Address = `0x${"c0".repeat(20)}`;
const SLOT = toHex(3, { size: 32 });
const GENESIS = {
  ...{ chainId: 61_011n, timestamp: 1n, gasLimit: 30_000_000n, baseFeeWei: 1n, coinbase: alice, sequencer: bob, tableRoot: zeroHash },
  ...{ governance: governance.address, codeHash: zeroHash, allocHash: keccak256("0x"), derivationHash: zeroHash },
};

let l1: TestChain;
let chain: TestChain;
let rollup: RollupDeployment;
let deployment: Pick<Deployment, "l1">;

async function call(to: Address, data: Hex, value = 0n) {
  const hash = await l1.wallet(governance).sendTransaction({ chain: null, to, data, value });
  return l1.client.waitForTransactionReceipt({ hash });
}

/** A real portal with its registry; the settlement holds for final what it is told; the rollup's state is made by hand. */
beforeAll(async () => {
  [l1, chain] = await Promise.all([TestChain.start(7_911n), TestChain.start(GENESIS.chainId)]);
  await l1.fund(governance.address);
  const registered = [7_911n, alice, 0, 0n, 1n, alice, 0n] as const;
  const registry = await l1.deploy(
    governance,
    encodeDeployData({ abi: rollupRegistryAbi, bytecode: rollupRegistryBytecode, args: registered }),
  );
  const portals = await l1.deploy(
    governance,
    encodeDeployData({ abi: rollupPortalsAbi, bytecode: rollupPortalsBytecode, args: [registry, SETTLEMENT] }),
  );
  const register = encodeFunctionData({ abi: rollupRegistryAbi, functionName: "register", args: [GENESIS, L1_GATEWAY_ADDRESS] });
  const { logs } = await call(registry, register);
  const rollupId = parseEventLogs({ abi: rollupRegistryAbi, eventName: "RollupRegistered", logs })[0]?.args.rollupId ?? "0x";
  await call(portals, encodeFunctionData({ abi: rollupPortalsAbi, functionName: "create", args: [rollupId] }));
  // What is asked of a deployment here.
  rollup = { name: "ending", rollupId, chainId: GENESIS.chainId, derivation: { portals } } as RollupDeployment; // the rest is not looked at
  deployment = { l1: { rollupRegistry: registry } as Deployment["l1"] }; // likewise
});
afterAll(() => Promise.all([l1.stop(), chain.stop()]));

it("an end is shown, and each balance of it paid on the L1 by the proofs of a node", async () => {
  const { portal, registry } = l1PlacesOf(deployment, rollup);
  const here = { deployment, rollup, l1Client: l1.client };
  expect(await readEnding(here)).toEqual({ lastL1Block: undefined, governance: governance.address, ended: undefined, sent: 0n });
  expect(await registeredGenesis(here)).toMatchObject({ chainId: GENESIS.chainId, allocHash: GENESIS.allocHash });
  const to = encodeEvmAddress(rollup.chainId, alice);
  await call(portal, encodeFunctionData({ abi: rollupPortalAbi, functionName: "sendMessage", args: [to, "0x", []] }), parseEther("9"));
  const { blockNumber: last } = await call(registry, encodeLeave(rollup.rollupId));
  expect(await readEnding(here)).toMatchObject({ lastL1Block: last, sent: 1n });

  const counts = (last + 1n) | (1n << 64n);
  await chain.rpc("anvil_setCode", [L1_GATEWAY_ADDRESS, "0x00"]);
  await chain.rpc("anvil_setStorageAt", [L1_GATEWAY_ADDRESS, SLOT, toHex(counts, { size: 32 })]);
  await chain.rpc("anvil_setBalance", [alice, toHex(parseEther("5"))]);
  await chain.rpc("anvil_setBalance", [bob, toHex(parseEther("3"))]);
  await chain.rpc("anvil_setCode", [bob, concatHex(["0xef0100", DELEGATE])]);
  await chain.rpc("anvil_setBalance", [CONTRACT, toHex(parseEther("1"))]);
  await chain.rpc("anvil_setCode", [CONTRACT, "0x5f"]);
  await chain.rpc("evm_mine", []);
  const rollupClient = chain.client;
  const block = await readHeader({ client: rollupClient, chain: "ending", block: await rollupClient.getBlockNumber() });
  const shown = await proveCounts({ rollupClient, rollup, block });
  expect(shown).toMatchObject({ origin: last + 1n, received: 1n });

  // PUSH32 root, PUSH1 32, MSTORE, PUSH1 1, PUSH0, MSTORE, PUSH1 64, PUSH0, RETURN: of every block.
  await l1.rpc("anvil_setCode", [SETTLEMENT, concatHex(["0x7f", block.stateRoot, "0x60205260015f5260405ff3"])]);
  expect(await call(portal, encodeEnd(await registeredGenesis(here), shown.shown))).toMatchObject({ status: "success" });
  const { ended } = await readEnding(here);
  expect(ended).toEqual({ number: block.number, stateRoot: block.stateRoot, isClaimable: true });
  if (ended === undefined) throw new Error("it ended");

  for (const [account, balance] of [
    [alice, parseEther("5")],
    [bob, parseEther("3")],
  ] as const) {
    const proven = await proveBalance({ rollupClient, rollup, end: ended, account });
    expect(proven).toMatchObject({ account, balance });
    expect(await isClaimed({ ...here, account })).toBe(false);
    await call(portal, encodeClaim(proven));
    expect(await isClaimed({ ...here, account })).toBe(true);
    expect(await l1.client.getBalance({ address: account })).toBe(balance);
    await expect(call(portal, encodeClaim(proven))).rejects.toThrow(toFunctionSelector("AlreadyClaimed(address)"));
  }
  await expect(proveBalance({ rollupClient, rollup, end: ended, account: CONTRACT })).rejects.toMatchObject({ code: "CONTRACT_REVERTED" });
  expect(await l1.client.getBalance({ address: portal })).toBe(parseEther("1"));
});
