import { rollupRegistryAbi, rollupRegistryBytecode } from "@parley/contracts-abi";
import { type Hex, sealDigest, ZERO_HASH } from "@parley/primitives";
import { type Logger, SimulatedClock } from "@parley/runtime";
import { chainClient, type RegisteredGenesis } from "@parley/sdk";
import { startAnvil } from "@parley/stacks";
import { createWalletClient, type EncodeFunctionDataParameters, encodeFunctionData, getAddress, http, parseEventLogs, toHex } from "viem";
import { privateKeyToAccount, sign } from "viem/accounts";
import { expect, it, onTestFinished } from "vitest";
import { ConvictionWatch } from "./ConvictionWatch.ts";

const sequencerKey = toHex(77, { size: 32 });
const word = (value: number) => toHex(value, { size: 32 });

/** The real registry on an L1, with rollups whose sequencer can be shown to have lied. */
async function setUp() {
  const anvil = await startAnvil({ args: ["--chain-id", "31337", "--hardfork", "osaka"] });
  onTestFinished(async () => void (await anvil.process.stop()));
  const client = chainClient(anvil.rpcUrl);
  const account = privateKeyToAccount("0xac0974bec39a17e36ba4a6b4d238ff944bacb478cbed5efcae784d7bf4f2ff80");
  const wallet = createWalletClient({ account, transport: http(anvil.rpcUrl) });
  await client.request({ method: "anvil_setBalance", params: [account.address, toHex(10n ** 20n)] } as never);
  const mined = (hash: Hex) => client.waitForTransactionReceipt({ hash, pollingInterval: 20 });
  const args = [31_337n, account.address, 0, 1n, 10n, account.address, 1_000n] as const;
  const deployed = await mined(
    await wallet.deployContract({ chain: null, abi: rollupRegistryAbi, bytecode: rollupRegistryBytecode, args }),
  );
  const registry = getAddress(deployed.contractAddress ?? "0x").toLowerCase() as Hex;
  const call = async (functionCall: EncodeFunctionDataParameters<typeof rollupRegistryAbi>, value = 0n) =>
    mined(await wallet.sendTransaction({ chain: null, to: registry, value, data: encodeFunctionData(functionCall) }));

  const register = async (chainId: bigint) => {
    const sequencer = privateKeyToAccount(sequencerKey).address;
    const places = { coinbase: account.address, sequencer, governance: account.address };
    const hashes = { tableRoot: word(1), codeHash: word(2), allocHash: word(3), derivationHash: word(4) };
    const genesis: RegisteredGenesis = { chainId, timestamp: 1n, gasLimit: 15_000_000n, baseFeeWei: 1n, ...places, ...hashes };
    const { logs } = await call({ abi: rollupRegistryAbi, functionName: "register", args: [genesis, account.address] }, 5n);
    const [registered] = parseEventLogs({ abi: rollupRegistryAbi, eventName: "RollupRegistered", logs });
    return { rollupId: registered?.args.rollupId ?? "0x", name: `chain ${chainId}` };
  };
  const convict = async (rollupId: Hex) => {
    const statement = async (blockHash: Hex) => {
      const content = { rollupId, number: 7n, hash: blockHash, l1OriginNumber: 1n, l1OriginHash: word(8), anchor: ZERO_HASH };
      const signature = await sign({ hash: sealDigest(content), privateKey: sequencerKey, to: "hex" });
      return { blockHash, l1OriginNumber: 1n, l1OriginHash: word(8), bodyHash: ZERO_HASH, signature };
    };
    const both = [await statement(word(5)), await statement(word(6))] as const;
    await call({ abi: rollupRegistryAbi, functionName: "reportSequencerEquivocation", args: [rollupId, 7n, ZERO_HASH, ...both] });
  };
  const rollups = [await register(1n), await register(2n)];
  const logged: string[] = [];
  const hear = (event: string) => void logged.push(event);
  const logger: Logger = { debug: hear, info: hear, warn: hear, error: hear, child: () => logger };
  const watch = (read = client) => {
    const told: Hex[] = [];
    const onConvicted = (rollupId: Hex) => void told.push(rollupId);
    const clock = new SimulatedClock(0);
    return { clock, told, watch: new ConvictionWatch({ client: read, registry, rollups: () => rollups, onConvicted, clock, logger }) };
  };
  return { client, rollups, register, convict, watch, logged };
}

it("hears of a conviction while it watches, and of an earlier one when it begins or takes up a rollup", async () => {
  const { rollups, register, convict, watch } = await setUp();
  const [one, two] = rollups;
  if (one === undefined || two === undefined) throw new Error("no rollups");
  const early = watch();
  await early.watch.look();
  expect(early.told).toEqual([]);
  await convict(one.rollupId);
  await early.watch.look();
  expect(early.told).toEqual([one.rollupId]);

  const late = watch();
  await late.watch.look();
  expect(late.told).toEqual([one.rollupId]);
  const third = await register(3n);
  await convict(third.rollupId);
  // Nobody follows that one here; once somebody does, it is asked for.
  await late.watch.look();
  expect(late.told).toEqual([one.rollupId, one.rollupId]);
  rollups.push(third);
  await late.watch.look();
  expect(late.told).toContain(third.rollupId);
  expect(late.told).not.toContain(two.rollupId);
});

it("misses nothing while its L1 does not answer, and looks again and again until it is stopped", async () => {
  const { client, rollups, convict, watch, logged } = await setUp();
  let isAway = false;
  const flaky = new Proxy(client, {
    get(target, key) {
      if (isAway && (key === "getContractEvents" || key === "readContract")) return () => Promise.reject(new Error("away"));
      return Reflect.get(target, key);
    },
  });
  const { watch: watching, told, clock } = watch(flaky);
  await watching.start(1_000);
  isAway = true;
  await convict(rollups[1]?.rollupId ?? "0x");
  await watching.look();
  expect(told).toEqual([]);
  expect(logged).toEqual(["convictions_unread"]);
  isAway = false;
  const heard = new Promise<void>((resolve) => {
    const push = told.push.bind(told);
    told.push = (...ids) => {
      resolve();
      return push(...ids);
    };
  });
  await clock.advanceBy(1_000);
  await heard;
  expect(told[0]).toBe(rollups[1]?.rollupId);
  await watching.stop();
});

it("asks of each rollup where the logs are too many, or not to be had", async () => {
  const { client, rollups, convict, watch } = await setUp();
  const refusing = new Proxy(client, {
    get: (target, key) => (key === "getContractEvents" ? () => Promise.reject(new Error("at most 500 blocks")) : Reflect.get(target, key)),
  });
  // As if the L1 had gone on for an hour.
  let gone = 0n;
  const later = new Proxy(client, {
    get: (target, key) =>
      key === "getBlockNumber" ? async () => (await target.getBlockNumber({ cacheTime: 0 })) + gone : Reflect.get(target, key),
  });
  const [one, two] = rollups;
  const [far, refused] = [watch(later), watch(refusing)];
  await far.watch.look();
  await refused.watch.look();
  await convict(one?.rollupId ?? "0x");
  await refused.watch.look();
  expect(refused.told).toEqual([one?.rollupId]);
  gone = 3_000n;
  await convict(two?.rollupId ?? "0x");
  await far.watch.look();
  expect(far.told).toEqual([one?.rollupId, two?.rollupId]);
});

it("does not begin before the L1 answered once", async () => {
  const { client, watch } = await setUp();
  const silent = new Proxy(client, {
    get: (target, key) => (key === "readContract" ? () => Promise.reject(new Error("away")) : Reflect.get(target, key)),
  });
  await expect(watch(silent).watch.start(1_000)).rejects.toMatchObject({ code: "RPC_FAILED" });
});
