import { rollupRegistryAbi, rollupSettlementAbi } from "@parley/contracts-abi";
import { Anvil, deployL1, SETTLEMENT, testAccount, testOperators } from "@parley/devnet";
import { CheckpointStore, type DerivedNumber, L1Reporter, OPERATOR_METRICS_HELP, SettlementWatch } from "@parley/operator";
import {
  type Address,
  type CertifiedCheckpoint,
  GATEWAY_ADDRESS,
  type Head,
  type Hex,
  headsRoot,
  type OperatorTable,
  rollupId,
  ZERO_HASH,
} from "@parley/primitives";
import { createMetrics, memoryStore, silentLogger, systemClock } from "@parley/runtime";
import { certifiedHead, chainClient, encodeCertify, encodePropose, type Output, readSettlement, settlementOf } from "@parley/sdk";
import { createWalletClient, http, keccak256, stringToHex } from "viem";
import { privateKeyToAccount } from "viem/accounts";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { certifiedBy } from "./testing/certifiedBy.ts";

const OPERATORS = 2;
const NUMBER = 50n;
const id = (text: string): Hex => keccak256(stringToHex(text));
const TRUTH = { blockHash: id("block"), stateRoot: id("state") };
const LIE = { blockHash: id("lie"), stateRoot: id("mine") };
const DERIVED: DerivedNumber = { block: TRUTH, isFinal: true, l1Number: 1_000n };
const operators = testOperators(OPERATORS, 2);
const [stranger, fund] = [testAccount("user"), testAccount("fund")];

let l1: Anvil;
let table: OperatorTable;
let settlement: Address;
let portals: Address;
let rollup: Hex;

beforeEach(async () => {
  l1 = await Anvil.start({ port: 0, chainId: 31_337n });
  const deployed = await deployL1(l1, { operators, scheme: 2, funded: [stranger] });
  table = deployed.table;
  portals = deployed.contracts.rollupPortals;
  settlement = await settlementOf({ client: l1.client, portals });
  await l1.request("evm_setAutomine", [true]);
  const genesis = {
    ...{ chainId: 4_001n, timestamp: 1n, gasLimit: 30_000_000n, baseFeeWei: 1n, coinbase: stranger.address, sequencer: stranger.address },
    ...{ tableRoot: id("table"), governance: stranger.address, codeHash: id("code"), allocHash: id("alloc"), derivationHash: id("l1") },
  };
  const registry = { address: deployed.contracts.rollupRegistry, abi: rollupRegistryAbi } as const;
  const hash = await walletOf(stranger.secretKey).writeContract({
    ...registry,
    functionName: "register",
    args: [genesis, GATEWAY_ADDRESS],
    value: 10n ** 19n,
    chain: null,
  });
  expect(await l1.client.waitForTransactionReceipt({ hash, pollingInterval: 20 })).toMatchObject({ status: "success" });
  const genesisHash = await l1.client.readContract({ ...registry, functionName: "genesisHash", args: [genesis] });
  rollup = rollupId({ chainId: genesis.chainId, genesisHash, gateway: GATEWAY_ADDRESS });
});
afterEach(() => l1.stop());

const walletOf = (secretKey: Hex) => createWalletClient({ account: privateKeyToAccount(secretKey), transport: http(l1.rpcUrl) });

async function send(data: Hex, value = 0n): Promise<void> {
  const hash = await walletOf(stranger.secretKey).sendTransaction({ to: settlement, data, value, chain: null });
  expect(await l1.client.waitForTransactionReceipt({ hash, pollingInterval: 20 })).toMatchObject({ status: "success" });
}

/** A stranger's, with its bond. */
async function propose(block: Pick<Output, "blockHash" | "stateRoot">): Promise<void> {
  const { number: l1Number, hash: l1Hash } = await l1.client.getBlock();
  await send(encodePropose(rollup, { number: NUMBER, ...block, l1Number, l1Hash }), SETTLEMENT.proposalBond);
}

/** All operators' certificate of a `finalized` head. */
async function certify(block: Pick<Head, "blockHash" | "stateRoot">): Promise<CertifiedCheckpoint> {
  const { number: l1OriginNumber, hash: l1OriginHash } = await l1.client.getBlock();
  // Final blocks are none of the newest, of which the EVM knows no hash.
  await l1.request("evm_mine");
  const head: Head = {
    ...{ rollupId: rollup, number: NUMBER, ...block, timestamp: 1n, outboxRoot: id("outbox") },
    ...{ finality: 3, l1OriginNumber, l1OriginHash, anchor: ZERO_HASH },
  };
  return { heads: [head], certificate: await certifiedBy(OPERATORS, table, headsRoot([head])) };
}

interface Watcher {
  watch: SettlementWatch;
  checkpoints: CheckpointStore;
  account: Address;
  metrics: ReturnType<typeof createMetrics>;
}

/** An operator's, with what it derived of every number. */
async function watcher({
  seat = 0,
  derived = DERIVED,
  rpcUrl = l1.rpcUrl,
}: {
  seat?: number;
  derived?: DerivedNumber;
  rpcUrl?: string;
} = {}): Promise<Watcher> {
  const client = chainClient(rpcUrl, { retries: 0 });
  const account = privateKeyToAccount(operators[seat]?.secretKey ?? "0x");
  const metrics = createMetrics({ help: OPERATOR_METRICS_HELP });
  const base = { client, clock: systemClock, logger: silentLogger, metrics };
  const checkpoints = await CheckpointStore.open(memoryStore());
  const watch = new SettlementWatch({
    ...base,
    ...{ tableOf: () => table, place: () => ({ seat, seats: table.operators.length }), account: account.address, checkpoints },
    reporter: new L1Reporter({ ...base, account, chainId: 31_337n, store: memoryStore() }),
    rollups: () => [
      { rollup: { rollupId: rollup, name: "alfa", derivation: { ...NO_DERIVATION, portals } }, derivedOf: async () => derived },
    ],
  });
  return { watch, checkpoints, account: account.address, metrics };
}

const NO_DERIVATION = { l1StartNumber: 0n, l1StartHash: ZERO_HASH, sequencingWindow: 1n, maxDrift: 1n, originStep: 1n };

/** The L1's clock goes on. */
async function pass(seconds: bigint): Promise<void> {
  await l1.request("evm_increaseTime", [Number(seconds)]);
  await l1.request("evm_mine");
}

const pending = async () => (await readSettlement({ client: l1.client, settlement, rollupId: rollup })).proposal;
const final = async () => (await readSettlement({ client: l1.client, settlement, rollupId: rollup })).final;
const held = () => l1.client.getBalance({ address: settlement });
const disputerOf = async () =>
  (await l1.client.readContract({ address: settlement, abi: rollupSettlementAbi, functionName: "proposal", args: [rollup] })).disputer;
const BONDS = SETTLEMENT.proposalBond + SETTLEMENT.disputeBond;

it("blocks may have to be judged above the newest output that the L1 will not take back", async () => {
  const { watch } = await watcher();
  await watch.look();
  expect(watch.settledOf(rollup)).toBe(0n);
  await propose(TRUTH);
  await pass(SETTLEMENT.window);
  await watch.look();
  await pass(SETTLEMENT.window);
  await watch.look();
  expect((await final())?.number).toBe(NUMBER);
  // The block that closed it may still be given up.
  expect(watch.settledOf(rollup)).toBe(0n);
  const { number: newest } = await l1.client.getBlock();
  for (let mined = 0; (await l1.client.getBlock({ blockTag: "finalized" })).number < newest; mined += 1) {
    expect(mined).toBeLessThan(1_000);
    await l1.request("anvil_mine", ["0x8"]);
  }
  await watch.look();
  expect(watch.settledOf(rollup)).toBe(NUMBER);
});

describe("a false proposal of a stranger", () => {
  it("is disputed at once, rejected by a certificate, and half of its bond is the operator's", async () => {
    await propose(LIE);
    const { watch, checkpoints, account, metrics } = await watcher();
    const before = await l1.client.getBalance({ address: account });
    await watch.look();
    expect(await disputerOf()).toBe(account);
    await watch.look();
    expect(await held()).toBe(BONDS);
    await checkpoints.add(await certify(TRUTH));
    await watch.look();
    expect(await pending()).toBeUndefined();
    expect(await final()).toBeUndefined();
    // What is owed to the operator is paid already; the rest is the registry's fund's.
    expect(await held()).toBe(SETTLEMENT.proposalBond / 2n);
    const owed = (address: Address) =>
      l1.client.readContract({ address: settlement, abi: rollupSettlementAbi, functionName: "owed", args: [address] });
    expect([await owed(account), await owed(fund.address)]).toEqual([0n, SETTLEMENT.proposalBond / 2n]);
    expect(await l1.client.getBalance({ address: account })).toBeGreaterThan(before + (SETTLEMENT.proposalBond * 4n) / 10n);
    const told = metrics.render();
    expect(told).toContain('operator_proposals_total{rollup="alfa"} 1');
    expect(told).toContain('operator_wrong_proposals_total{rollup="alfa"} 1');
    expect(told).toContain('operator_settlement_calls_total{outcome="included",rollup="alfa",what="dispute"} 1');
  });

  it("is dropped when nobody can decide, and the bond comes back", async () => {
    await propose(LIE);
    const { watch } = await watcher();
    await watch.look();
    await pass(SETTLEMENT.disputeWindow);
    await watch.look();
    expect(await pending()).toBeUndefined();
    expect(await final()).toBeUndefined();
    expect(await held()).toBe(SETTLEMENT.proposalBond); // the proposer's, which it has to ask for
  });

  it("costs one bond: of two operators at the same time, and of one that starts again", async () => {
    await propose(LIE);
    const [first, second] = [await watcher(), await watcher({ seat: 1 })];
    // Late enough that nobody waits for the other.
    await pass((SETTLEMENT.window * 3n) / 4n);
    await Promise.all([first.watch.look(), second.watch.look()]);
    expect(await held()).toBe(BONDS);
    await (await watcher()).watch.look();
    await (await watcher({ seat: 1 })).watch.look();
    expect(await held()).toBe(BONDS);
  });

  it("is left to the operator whose turn it is, and disputed by the next one when that one is away", async () => {
    await propose(LIE);
    const { watch, account } = await watcher({ seat: 1 });
    await watch.look();
    expect((await pending())?.disputedAt).toBeUndefined();
    await pass(SETTLEMENT.window / 4n);
    await watch.look();
    expect(await disputerOf()).toBe(account);
  });

  it("needs no bond where the contract knows by itself that it is wrong", async () => {
    const { heads, certificate } = await certify(TRUTH);
    await send(encodeCertify(certifiedHead({ table, certificate, heads, rollupId: rollup })));
    await propose(LIE);
    const { watch, metrics } = await watcher();
    await watch.look();
    expect(await pending()).toBeUndefined();
    expect(metrics.render()).not.toContain('what="dispute"');
  });

  it("is disputed again when a reorganisation of the L1 took the dispute back", async () => {
    await propose(LIE);
    const { watch, account } = await watcher();
    const snapshot = await l1.request("evm_snapshot");
    await watch.look();
    await l1.request("evm_revert", [snapshot]);
    expect((await pending())?.disputedAt).toBeUndefined();
    await watch.look();
    expect(await disputerOf()).toBe(account);
  });

  it("is disputed as soon as the account has the bond", async () => {
    await propose(LIE);
    const { watch, account, metrics } = await watcher();
    await l1.request("anvil_setBalance", [account, `0x${SETTLEMENT.disputeBond.toString(16)}`]);
    await watch.look();
    await watch.look();
    expect((await pending())?.disputedAt).toBeUndefined();
    expect(metrics.render()).toContain('operator_disputes_unaffordable_total{rollup="alfa"} 1');
    await l1.request("anvil_setBalance", [account, `0x${(10n ** 18n).toString(16)}`]);
    await watch.look();
    expect(await disputerOf()).toBe(account);
  });

  it("is disputed once the L1 answers again", async () => {
    await propose(LIE);
    const away = await watcher({ rpcUrl: "http://127.0.0.1:9" });
    await away.watch.look();
    expect(away.metrics.render()).toContain("operator_l1_failures_total 1");
    const back = await watcher();
    await back.watch.look();
    expect(await disputerOf()).toBe(back.account);
  });
});

describe("what is not known to be wrong", () => {
  it("a right proposal is left alone, and made final when nobody else does", async () => {
    await propose(TRUTH);
    const { watch, metrics } = await watcher({ derived: { ...DERIVED, isFinal: false } });
    for (let quarter = 0; quarter < 4; quarter += 1) {
      await watch.look();
      expect((await pending())?.disputedAt).toBeUndefined();
      await pass(SETTLEMENT.window / 4n);
    }
    await watch.look();
    expect(await final()).toBeUndefined();
    await pass(SETTLEMENT.window / 4n);
    await watch.look();
    expect(await final()).toMatchObject({ number: NUMBER });
    expect(metrics.render()).not.toMatch(/operator_wrong_proposals_total\{|what="dispute"/);
  });

  it("a right one that somebody else disputed is upheld by a certificate: the liar's bond is lost", async () => {
    await propose(TRUTH);
    const liar = await watcher({ seat: 1, derived: { ...DERIVED, block: LIE } });
    await pass((SETTLEMENT.window * 3n) / 4n);
    await liar.watch.look();
    expect(await disputerOf()).toBe(liar.account);
    const { watch, checkpoints } = await watcher();
    await checkpoints.add(await certify(TRUTH));
    await watch.look();
    expect(await pending()).toMatchObject({ upheld: true, disputedAt: undefined });
  });

  it("what is not derived yet is never disputed, nor made final", async () => {
    await propose(LIE);
    const { watch, metrics } = await watcher({ derived: { block: undefined, isFinal: false, l1Number: 0n } });
    for (let quarter = 0; quarter < 6; quarter += 1) {
      await watch.look();
      await pass(SETTLEMENT.window / 4n);
    }
    expect(await pending()).toMatchObject({ ...LIE, disputedAt: undefined });
    expect(metrics.render()).toContain('operator_unchecked_proposals_total{rollup="alfa"} 1');
  });

  it("what may still come true baits nobody: it is disputed in the second half of the window alone", async () => {
    await propose(TRUTH);
    const { watch, account } = await watcher({ derived: { block: undefined, isFinal: false, l1Number: 1_000n } });
    await watch.look();
    expect((await pending())?.disputedAt).toBeUndefined();
    await pass(SETTLEMENT.window / 2n);
    await watch.look();
    expect(await disputerOf()).toBe(account);
  });
});
