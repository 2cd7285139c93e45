import { type Address, encodeEvmAddress, type Hex, messageHash, SYSTEM_ADDRESS, tableRoot } from "@parley/primitives";
import { encodeAbiParameters } from "viem";
import { Anvil } from "../Anvil.ts";
import { deployL1 } from "../deployL1.ts";
import { testAccount, testOperators } from "../testKeys.ts";
import type { KnownValues } from "./KnownValues.ts";
import { type Block, LivingPeer, PEER } from "./LivingPeer.ts";
import { idOf, l1ContractsOf, OWN_SHARE_BPS, renewTables, settlementCalls, useL1 } from "./livingL1.ts";
import { deployCore, deployLightClients, hearL1 } from "./livingRollup.ts";
import { deployTokens } from "./livingTokens.ts";
import { type Deployed, SystemBuilder } from "./SystemBuilder.ts";
import { endMessages, stateCalls } from "./stateCalls.ts";
import { commitmentOf, ecdsaCertificateOf, ecdsaTableOf, successorOf, tableCalls } from "./tableCalls.ts";

const CHAIN_ID = 902n;
const NEXT_CHAIN = 903n;
const DAY = 86_400n;
const ETHER = 10n ** 18n;
const OPERATORS = 4;
/** Proposed, and due. */
const NEXT_ID = idOf("next peer");
const GUARDIAN: Address = "0x00000000000000000000000000000000000009aa";
const MESSENGER: Address = "0x000000000000000000000000000000000000e55e";
/** Whose share of the rate is proposed, and due. */
const NEXT_SENDER: Address = "0x00000000000000000000000000000000000e5e4d";
/** Answers as ERC-7786 wants (`receiveMessage`'s selector), and reverts. */
const LISTENING: Hex = "0x632432ef2660e01b5f5260205ff3";
const REFUSING: Hex = "0x5f5ffd";
/** A price source: one unit is one unit of stake. */
const AT_PAR: Hex = "0x6024355f5260205ff3";
/** Places in the peer's lane. Those before were delivered. */
const WAITING = 2;
const EXPIRING = 3;

/** Every contract of the protocol on one chain, which is L1 and rollup at once, in use: and what somebody who watches it could call it with. */
export interface LivingSystem {
  request(method: string, params: readonly unknown[]): Promise<unknown>;
  /** by name */
  contracts: ReadonlyMap<string, Deployed>;
  /** what they work with and is not of the protocol, by name */
  helpers: ReadonlyMap<string, Deployed>;
  known: KnownValues;
  stop(): Promise<void>;
}

/** Starts it. Takes a few seconds. */
export async function startLivingSystem(): Promise<LivingSystem> {
  const anvil = await Anvil.start({ port: 0, chainId: CHAIN_ID });
  try {
    return await build(anvil);
  } catch (error) {
    await anvil.stop();
    throw error;
  }
}

async function build(anvil: Anvil): Promise<LivingSystem> {
  const operators = testOperators(OPERATORS);
  const deployer = testAccount("deployer").address;
  const governance = testAccount("governance").address;
  // Who deployed everything owns nothing and has no part in anything.
  const holder = testAccount("holder").address;
  const l1 = await deployL1(anvil, { operators, scheme: 1, funded: [testAccount("governance")] });
  await anvil.request("evm_setAutomine", [true]);
  const system = new SystemBuilder(anvil, deployer);
  system.add(await l1ContractsOf(system, l1));
  const listening = await system.deployCode(LISTENING);
  const l1Calls = await hearL1(system, { l1ChainId: PEER.chainId, listening, sender: holder });
  const { ownId, gateway, lightClientAt } = await deployCore(system, { chainId: CHAIN_ID, deployer, governance });

  const ejected = lastOf(l1.table.operators).operator;
  const { table, nextTable } = await renewTables(system, { governance, ownId, peerId: PEER.id, ejected });
  const [ecdsaTable, nextEcdsaTable] = [ecdsaTableOf(table), ecdsaTableOf(nextTable)];
  const tables = { tables: [table, nextTable], ecdsaTables: [ecdsaTable, nextEcdsaTable] };
  system.add(await deployLightClients(system, { lightClientAt, messenger: MESSENGER, ...tables }));
  const announced = successorOf(nextEcdsaTable);
  await system.send("NativeL1Facts", "setTableRoot", [announced.epoch, tableRoot(announced)], MESSENGER);
  await system.send("NativeL1Facts", "setEjected", [ejected], MESSENGER);
  for (const codec of ["FungibleCodec", "MultiTokenCodec", "NonFungibleCodec"]) await system.deploy(codec, {});
  await deployAdapters(system, ownId);

  await connectPeers(system, governance);
  await deployTokens(system, {
    gateway,
    deployer,
    holder,
    counterpart: { chainId: PEER.chainId, bridge: PEER.sender },
  });
  const limits = await limitValue(system, { governance, ownId, table });
  const { registeredId, nextId } = await useL1(system, { deployer, governance, holder, peer: PEER });

  // Messages of the peer: delivered, failed, still to be delivered, and one for which it is too late by then.
  const refusing = await system.deployCode(REFUSING);
  const { timestamp: now } = await anvil.client.getBlock();
  const signingKeysOf = ({ operators: seats }: { operators: readonly { operator: Address }[] }) =>
    seats.map(({ operator }) => operators.find(({ address }) => address === operator.toLowerCase())?.signingKey ?? "0x");
  const settled = { registeredId, nextId, table: nextTable, signingKeys: signingKeysOf(nextTable) };
  const settlement = await settlementCalls(system, { proposer: holder, ...settled });
  const peer = new LivingPeer({
    destination: { id: ownId, chainId: CHAIN_ID },
    table,
    signingKeys: signingKeysOf(table),
    recipients: [listening, refusing, listening, listening].map((recipient, i) => ({
      recipient,
      deadline: i === EXPIRING ? now + 1n : now + DAY,
    })),
  });
  const headOf = (number: bigint, fork: string) => peer.head(2, fictiveBlock(number, fork, now));
  const endings = await endMessages(anvil, {
    rollup: { rollupId: ownId, gateway },
    bridge: system.addressOf("Erc20Bridge"),
  });
  await anvil.request("evm_increaseTime", [2]);
  await system.send("Gateway", "deliver", [peer.parcel(headOf(10n, ""), 0, WAITING)]);
  const outcome = await Promise.all(
    peer.messages.map((message) => system.read("Gateway", "status", [PEER.id, message.index, messageHash(message)])),
  );
  // Delivered, failed, unknown, unknown.
  if (outcome.join() !== "1,2,0,0") throw new Error(`the messages ended as ${outcome.join()}`);

  const waiting = headOf(11n, "");
  const certificate = peer.packedCertificate(waiting);
  const sections = [headOf(12n, "a"), headOf(12n, "b"), waiting].map((head) => ({
    outboxRoot: peer.outboxRoot,
    section: peer.section(head),
  }));
  const ecdsaCertificate = await ecdsaCertificateOf(ecdsaTable);
  const parcel = peer.parcel(waiting, WAITING, EXPIRING);
  const peerAddress = encodeEvmAddress(PEER.chainId, PEER.sender);
  const [, failed] = peer.messages;
  if (failed === undefined) throw new Error("no message failed");
  const calls = {
    admit: [peer.attested(waiting), 1],
    createPortal: [nextId],
    ...settlement,
    ...l1Calls,
    ...tableCalls({ nextTable, nextSigningKeys: signingKeysOf(nextTable), ecdsaTable, nextEcdsaTable, ejected, ownId }),
    ...(await stateCalls(system, { ownId, peer, endings, epoch: table.epoch, ejected, expiring: EXPIRING })),
  };
  const operator = table.operators[0]?.operator ?? ejected;
  return {
    request: (method, params) => anvil.request(method, params),
    contracts: system.contracts,
    helpers: system.helpers,
    known: {
      ...limits,
      ownId,
      peerId: PEER.id,
      nextPeerId: NEXT_ID,
      guardian: GUARDIAN,
      governance,
      deployer,
      operator,
      messenger: MESSENGER,
      system: SYSTEM_ADDRESS,
      registeredId,
      peerRules: peerRulesOf(PEER.chainId),
      sender: PEER.sender,
      nextSender: NEXT_SENDER,
      transfer: encodeAbiParameters([{ type: "bytes" }, { type: "bytes" }, { type: "uint256" }], [peerAddress, deployer, 1n]),
      parcel,
      failed,
      sections,
      certificate,
      ecdsaCertificate,
      peerAddress,
      calls,
      addresses: [
        ...[...system.contracts.values()].map(({ address }) => address),
        deployer,
        governance,
        GUARDIAN,
        MESSENGER,
        listening,
        refusing,
        operator,
        ejected,
      ],
      hashes: [ownId, PEER.id, NEXT_ID, peer.outboxRoot, messageHash(failed), idOf("state")],
      byteStrings: [
        parcel,
        certificate,
        ecdsaCertificate,
        peerAddress,
        failed.payload,
        encodeEvmAddress(CHAIN_ID, listening),
        ...sections.map(({ section }) => section),
        "0x",
      ],
      numbers: [0n, 1n, 2n, 3n, 11n, BigInt(table.epoch), CHAIN_ID, PEER.chainId, ETHER, now],
    },
    stop: () => anvil.stop(),
  };
}

/** One peer that is heard, one that is proposed, and a guardian that is. */
async function connectPeers(system: SystemBuilder, governance: Address): Promise<void> {
  for (const [id, chainId] of [
    [PEER.id, PEER.chainId],
    [NEXT_ID, NEXT_CHAIN],
  ] as const)
    await system.send("Policy", "proposePeer", [id, peerRulesOf(chainId)], governance);
  await system.send("Policy", "proposeGuardian", [GUARDIAN], governance);
  await system.anvil.request("evm_increaseTime", [2]);
  await system.send("Policy", "applyPeer", [PEER.id]);
}

/** Rules for value and shares of the rate, in force and proposed; the stake of `table` behind value. */
async function limitValue(
  system: SystemBuilder,
  { governance, ownId, table }: { governance: Address; ownId: Hex; table: Parameters<typeof commitmentOf>[0] },
): Promise<Pick<KnownValues, "bridge" | "rule" | "looserRule" | "coverRule" | "looserCoverRule">> {
  const bridge = system.addressOf("Erc20Bridge");
  const rule = { codec: system.addressOf("FungibleCodec"), window: 3_600, inflowLimit: 50n, netInflowCap: 50n, unsafeCap: 10n };
  const looserRule = { ...rule, inflowLimit: 60n };
  const coverRule = { priceSource: await system.deployCode(AT_PAR), riskBps: 5_000 };
  const looserCoverRule = { ...coverRule, riskBps: 6_000 };
  await system.send("Policy", "tightenValueRule", [PEER.id, bridge, rule], governance);
  await system.send("Policy", "proposeValueRule", [PEER.id, bridge, looserRule], governance);
  for (const sender of [PEER.sender, NEXT_SENDER]) await system.send("Policy", "proposeReservation", [PEER.id, sender, 10], governance);
  await system.send("StakeCover", "tightenRule", [coverRule], governance);
  await system.send("StakeCover", "proposeRule", [looserCoverRule], governance);
  await system.send("StakeCover", "openShares", [commitmentOf(table), [{ destinationId: ownId, bps: OWN_SHARE_BPS }]], governance);
  await system.anvil.request("evm_increaseTime", [2]);
  await system.send("Policy", "applyReservation", [PEER.id, PEER.sender, 10]);
  return { bridge, rule, looserRule, coverRule, looserCoverRule };
}

function peerRulesOf(chainId: bigint) {
  return { chainId, gateway: PEER.gateway, quorumBps: 0, minFinality: 1, maxHeadAge: 3_600, maxMessagesPerWindow: 100, minStake: 0n };
}

function fictiveBlock(number: bigint, fork: string, timestamp: bigint): Block {
  return { number, timestamp, blockHash: idOf(`block ${number} ${fork}`), stateRoot: idOf("state") };
}

function lastOf<T>(values: readonly T[]): T {
  const last = values.at(-1);
  if (last === undefined) throw new Error("there is none");
  return last;
}

/** Of contracts that are of no other stack, which therefore say nothing is final. */
async function deployAdapters(system: SystemBuilder, rollupId: Hex): Promise<void> {
  const nobody = system.addressOf("RollupRegistry");
  const optimistic = { rollupId, delaySeconds: 1n };
  await system.deploy("OpGameSettlement", { ...optimistic, registry: nobody });
  await system.deploy("OpOracleSettlement", { ...optimistic, oracle: nobody });
  await system.deploy("OrbitOutboxSettlement", { rollupId, outbox: nobody });
  await system.deploy("OrbitAssertionSettlement", { rollupId, rollup: nobody });
  await system.deploy("ZkSettlement", { rollupId, diamond: nobody });
}
