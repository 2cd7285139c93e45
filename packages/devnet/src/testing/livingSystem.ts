import { aggregateSignatures, DST_SIG, sign } from "@parley/bls";
import * as generated from "@parley/contracts-abi";
import {
  type Address,
  attestationDigest,
  type Certificate,
  detailsHash,
  encodeEvmAddress,
  encodeSigners,
  type Head,
  type Hex,
  headHash,
  headsRoot,
  Lane,
  laneLeaf,
  type Message,
  merkleRoot,
  messageHash,
  type OperatorTable,
  outboxRoot,
  packCertificate,
  packHeadSection,
  rangeProof,
  rollupId,
  sortHeads,
} from "@parley/primitives";
import { buildParcel } from "@parley/sdk";
import { encodeAbiParameters, getContractAddress, keccak256, stringToHex, zeroAddress } from "viem";
import { privateKeyToAddress, sign as signEcdsa } from "viem/accounts";
import { Anvil } from "../Anvil.ts";
import { deployL1, OPERATOR_SET_ID } from "../deployL1.ts";
import { testAccount, testOperators } from "../testKeys.ts";
import { abiOf, type Deployed, SystemBuilder } from "./SystemBuilder.ts";

const CHAIN_ID = 902n;
const PEER_CHAIN = 901n;
const NEXT_CHAIN = 903n;
const DAY = 86_400n;
const ETHER = 10n ** 18n;
const OPERATORS = 4;
const ZERO_HASH: Hex = `0x${"00".repeat(32)}`;
const PEER_ID = idOf("peer");
/** Proposed, and due. */
const NEXT_ID = idOf("next peer");
const PEER_GATEWAY: Address = "0x0000000000000000000000000000000000006a7e";
const GUARDIAN: Address = "0x00000000000000000000000000000000000009aa";
/** Whose share of the rate is proposed, and due. */
const NEXT_SENDER: Address = "0x00000000000000000000000000000000000e5e4d";
const SENDER: Address = "0x000000000000000000000000000000000005e4de";
/** Answers as ERC-7786 wants (`receiveMessage`'s selector), and reverts. */
const LISTENING: Hex = "0x632432ef2660e01b5f5260205ff3";
const REFUSING: Hex = "0x5f5ffd";

/** Every contract of the protocol on one chain, which is L1 and rollup at once, in use: and what somebody who watches it could call it with. */
export interface LivingSystem {
  request(method: string, params: readonly unknown[]): Promise<unknown>;
  /** by name */
  contracts: ReadonlyMap<string, Deployed>;
  known: KnownValues;
  stop(): Promise<void>;
}

/** Values that mean something to the contracts. */
export interface KnownValues {
  addresses: readonly Address[];
  hashes: readonly Hex[];
  byteStrings: readonly Hex[];
  numbers: readonly bigint[];
  ownId: Hex;
  peerId: Hex;
  nextPeerId: Hex;
  guardian: Address;
  governance: Address;
  deployer: Address;
  operator: Address;
  /** with a bond on the L1 */
  registeredId: Hex;
  bridge: Address;
  rule: Readonly<Record<string, unknown>>;
  /** proposed, and due */
  looserRule: Readonly<Record<string, unknown>>;
  peerRules: Readonly<Record<string, unknown>>;
  sender: Address;
  nextSender: Address;
  /** what a bridge of tokens sends: one of them */
  transfer: Hex;
  /** proven and not delivered yet */
  parcel: Hex;
  failed: Message;
  /** heads that contradict each other, and one that was heard */
  sections: readonly { outboxRoot: Hex; section: Hex }[];
  certificate: Hex;
  ecdsaCertificate: Hex;
  peerAddress: Hex;
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
  const contracts = new Map<string, Deployed>();
  const system = new SystemBuilder(anvil, deployer, contracts);
  const { table } = l1;
  const l1Contracts: readonly [string, Address][] = [
    ["OperatorRegistry", l1.contracts.operatorRegistry],
    ["OperatorTable", l1.contracts.operatorTable],
    ["StakeShares", l1.contracts.stakeShares],
    ["Slasher", l1.contracts.slasher],
    ["RollupRegistry", l1.contracts.rollupRegistry],
  ];
  for (const [name, address] of l1Contracts) contracts.set(name, { name, address, abi: abiOf(name) });
  // The next creation of the same account (deployL1).
  const fundAt = (await anvil.client.readContract({
    address: l1.contracts.operatorRegistry,
    abi: generated.operatorRegistryAbi,
    functionName: "redistributionRecipient",
  })) satisfies Address;
  contracts.set("RestitutionFund", { name: "RestitutionFund", address: fundAt, abi: abiOf("RestitutionFund") });

  // The rollup, as its genesis has it.
  const client = {
    l1ChainId: CHAIN_ID,
    avs: table.avs,
    operatorSetId: OPERATOR_SET_ID,
    deallocationDelay: 14n * DAY,
    evidenceWindow: 7n * DAY,
    margin: DAY,
    l1Facts: zeroAddress,
  };
  const lightClient = await system.deploy("Bls12381LightClient", { ...client, tables: [table] });
  const ecdsaKeys = operators.map(({ name }) => keccak256(stringToHex(`ecdsa ${name}`)));
  const ecdsaTable = {
    ...table,
    operators: table.operators.map((one, i) => ({ ...one, publicKey: privateKeyToAddress(ecdsaKeys[i] ?? "0x") })),
  };
  await system.deploy("Secp256k1LightClient", { ...client, tables: [ecdsaTable] });
  const nonce = BigInt(await anvil.client.getTransactionCount({ address: deployer }));
  const creation = (after: bigint) => getContractAddress({ from: deployer, nonce: nonce + after });
  const policy = await system.deploy("Policy", {
    governance,
    gateway: creation(1n),
    loosenDelay: 1n,
    maxFutureDrift: 300n,
    stateReader: creation(2n),
    stakeCover: zeroAddress,
  });
  const ownId = rollupId({ chainId: CHAIN_ID, genesisHash: idOf("genesis"), gateway: creation(1n) });
  const gateway = await system.deploy("Gateway", { rollupId: ownId, lightClient, policy, exits: creation(3n) });
  await system.deploy("StateReader", { headSource: lightClient, policy });
  await system.deploy("OpStackL1Blocks", {});
  for (const codec of ["FungibleCodec", "MultiTokenCodec", "NonFungibleCodec"]) await system.deploy(codec, {});

  const peer = { gateway: PEER_GATEWAY, quorumBps: 0, minFinality: 1, maxHeadAge: 3_600, maxMessagesPerWindow: 100, minStake: 0n };
  for (const [id, chainId] of [
    [PEER_ID, PEER_CHAIN],
    [NEXT_ID, NEXT_CHAIN],
  ] as const)
    await system.send("Policy", "proposePeer", [id, { ...peer, chainId }], governance);
  await system.send("Policy", "proposeGuardian", [GUARDIAN], governance);
  await anvil.request("evm_increaseTime", [2]);
  await system.send("Policy", "applyPeer", [PEER_ID]);

  await deployTokens(system, { gateway, deployer, holder });
  const bridge = system.addressOf("Erc20Bridge");
  const rule = { codec: system.addressOf("FungibleCodec"), window: 3_600, inflowLimit: 50n, netInflowCap: 50n, unsafeCap: 10n };
  const looserRule = { ...rule, inflowLimit: 60n };
  await system.send("Policy", "tightenValueRule", [PEER_ID, bridge, rule], governance);
  await system.send("Policy", "proposeValueRule", [PEER_ID, bridge, looserRule], governance);
  for (const sender of [SENDER, NEXT_SENDER]) await system.send("Policy", "proposeReservation", [PEER_ID, sender, 10], governance);
  await anvil.request("evm_increaseTime", [2]);
  await system.send("Policy", "applyReservation", [PEER_ID, SENDER, 10]);
  const registeredId = await useL1(system, { deployer, governance, holder });

  // Messages of the peer: delivered, failed, and still to be delivered.
  const listening = await system.deployCode(LISTENING);
  const refusing = await system.deployCode(REFUSING);
  const { timestamp: now } = await anvil.client.getBlock();
  const lane = new Lane();
  const messages = [listening, refusing, listening].map((recipient, i): Message => {
    const message: Message = {
      sourceId: PEER_ID,
      lane: 0,
      index: BigInt(i),
      sender: encodeEvmAddress(PEER_CHAIN, SENDER),
      recipient: encodeEvmAddress(CHAIN_ID, recipient),
      gasLimit: 100_000n,
      deadline: now + DAY,
      payload: `0x${"5a".repeat(32)}`,
    };
    lane.append(messageHash(message));
    return message;
  });
  const lanes = [{ destinationId: ownId, lane, size: messages.length }];
  const leaf = laneLeaf({ sourceId: PEER_ID, destinationId: ownId, ...lane.parts() });
  const root = outboxRoot({ sourceId: PEER_ID, laneCount: 1, root: merkleRoot([leaf]) });
  const headOf = (number: bigint, fork: string): Head => ({
    rollupId: PEER_ID,
    number,
    blockHash: idOf(`block ${number} ${fork}`),
    timestamp: now,
    stateRoot: idOf("state"),
    outboxRoot: root,
    finality: 2,
    l1OriginNumber: 1n,
    l1OriginHash: idOf("origin"),
    anchor: ZERO_HASH,
  });
  const secretKeys = operators.map(({ signingKey }) => signingKey);
  let beat = 1n;
  const certify = (head: Head): Certificate => {
    beat += 1n;
    const heads = headsRoot(sortHeads([head]));
    const digest = attestationDigest({ ...table, beat, headsRoot: heads });
    const signature = aggregateSignatures(secretKeys.map((secretKey) => sign({ secretKey, digest, dst: DST_SIG })));
    const signers = encodeSigners(
      secretKeys.map((_, seat) => seat),
      OPERATORS,
    );
    return { epoch: table.epoch, beat, headsRoot: heads, signers, signature };
  };
  const parcelOf = (head: Head, some: readonly Message[]) =>
    buildParcel({ head, heads: [head], cover: { kind: 1, ...certify(head) }, lanes, messages: some });
  const sectionOf = (head: Head): Hex => {
    const { number, timestamp, finality, anchor } = head;
    const place = { count: 1, position: 0, proof: rangeProof([headHash(head)], 0, 1) };
    return packHeadSection({
      number,
      timestamp,
      finality,
      anchor,
      detailsHash: detailsHash(head),
      ...place,
      cover: { kind: 1, ...certify(head) },
    });
  };
  const [, failed] = messages;
  if (failed === undefined) throw new Error("no message failed");
  await system.send("Gateway", "deliver", [parcelOf(headOf(10n, ""), messages.slice(0, 2))]);

  const outcome = await Promise.all(
    messages.map((message) =>
      anvil.client.readContract({
        address: gateway,
        abi: generated.gatewayAbi,
        functionName: "status",
        args: [PEER_ID, message.index, messageHash(message)],
      }),
    ),
  );
  // Delivered, failed, unknown.
  if (outcome.join() !== "1,2,0") throw new Error(`the messages ended as ${outcome.join()}`);

  const waiting = headOf(11n, "");
  const certificate = packCertificate(certify(waiting));
  const sections = [headOf(12n, "a"), headOf(12n, "b"), waiting].map((head) => ({ outboxRoot: root, section: sectionOf(head) }));
  const ecdsaCertificate = await certifyEcdsa(ecdsaKeys, ecdsaTable);
  const parcel = parcelOf(waiting, messages.slice(2));
  const peerAddress = encodeEvmAddress(PEER_CHAIN, SENDER);
  return {
    request: (method, params) => anvil.request(method, params),
    contracts,
    known: {
      ownId,
      peerId: PEER_ID,
      nextPeerId: NEXT_ID,
      guardian: GUARDIAN,
      governance,
      deployer,
      operator: table.operators[0]?.operator ?? zeroAddress,
      registeredId,
      bridge,
      rule,
      looserRule,
      peerRules: { ...peer, chainId: PEER_CHAIN },
      sender: SENDER,
      nextSender: NEXT_SENDER,
      transfer: encodeAbiParameters([{ type: "bytes" }, { type: "bytes" }, { type: "uint256" }], [peerAddress, deployer, 1n]),
      parcel,
      failed,
      sections,
      certificate,
      ecdsaCertificate,
      peerAddress,
      addresses: [
        ...[...contracts.values()].map(({ address }) => address),
        deployer,
        governance,
        GUARDIAN,
        listening,
        refusing,
        table.operators[0]?.operator ?? zeroAddress,
      ],
      hashes: [ownId, PEER_ID, NEXT_ID, root, messageHash(failed), idOf("state")],
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
      numbers: [0n, 1n, 2n, 3n, 11n, BigInt(table.epoch), CHAIN_ID, PEER_CHAIN, ETHER, now],
    },
    stop: () => anvil.stop(),
  };
}

/** A bond, a share, a pool: something to take. Returns the id of the rollup that put the bond down. */
async function useL1(
  system: SystemBuilder,
  { deployer, governance, holder }: { deployer: Address; governance: Address; holder: Address },
): Promise<Hex> {
  const genesis = {
    chainId: PEER_CHAIN,
    timestamp: 1n,
    gasLimit: 60_000_000n,
    baseFeeWei: 1n,
    coinbase: deployer,
    sequencer: deployer,
    tableRoot: idOf("table"),
    governance,
    codeHash: idOf("code"),
    allocHash: idOf("alloc"),
  };
  await system.send("RollupRegistry", "register", [genesis, PEER_GATEWAY], deployer, 10n * ETHER);
  await system.send("StakeShares", "setShare", [PEER_ID, 100], governance);
  const { timestamp } = await system.anvil.client.getBlock();
  const coin = system.addressOf("ExampleErc20");
  await system.deploy("WorkRewards", {
    table: system.addressOf("OperatorTable"),
    token: coin,
    schedule: {
      beatZeroMs: (timestamp - 1_000n) * 1_000n,
      beatMs: 1_000n,
      periodBeats: 500n,
      commitSeconds: 3_600n,
      claimSeconds: 3_600n,
      reward: 5n,
    },
  });
  await system.send("ExampleErc20", "approve", [system.addressOf("WorkRewards"), 100n], holder);
  await system.send("WorkRewards", "fund", [100n], holder);
  const registry = { address: system.addressOf("RollupRegistry"), abi: generated.rollupRegistryAbi } as const;
  const genesisHash = await system.anvil.client.readContract({ ...registry, functionName: "genesisHash", args: [genesis] });
  return rollupId({ chainId: genesis.chainId, genesisHash, gateway: PEER_GATEWAY });
}

/** Each token contract, with something in custody or in circulation. */
async function deployTokens(
  system: SystemBuilder,
  { gateway, deployer, holder }: { gateway: Address; deployer: Address; holder: Address },
): Promise<void> {
  const counterparts = [{ chainId: PEER_CHAIN, bridge: SENDER }];
  const link = { gateway, counterparts };
  const there = encodeEvmAddress(PEER_CHAIN, holder);
  const coin = await system.deploy("ExampleErc20", { name: "Coin", symbol: "COIN", holder, supply: 1_000n });
  const deed = await system.deploy("ExampleErc721", { name: "Deed", symbol: "DEED", holder, count: 3n, supply: 3n });
  const goods = await system.deploy("ExampleErc1155", { uri: "", holder, ids: [1n, 2n], values: [100n, 100n] });
  const nonce = BigInt(await system.anvil.client.getTransactionCount({ address: deployer }));
  const noteBridge = getContractAddress({ from: deployer, nonce: nonce + 1n });
  const note = await system.deploy("ExampleErc7802", {
    name: "Note",
    symbol: "NOTE",
    bridge: noteBridge,
    holder,
    supply: 1_000n,
  });
  await system.deploy("Erc7802Bridge", { ...link, token: note });
  const coinBridge = await system.deploy("Erc20Bridge", { ...link, token: coin });
  const deedBridge = await system.deploy("Erc721Bridge", { ...link, token: deed });
  const goodsBridge = await system.deploy("Erc1155Bridge", { ...link, token: goods });
  await system.deploy("CrosschainErc20", { ...link, name: "Coin", symbol: "COIN", decimals: 18 });
  await system.deploy("CrosschainErc721", { ...link, name: "Deed", symbol: "DEED" });
  await system.deploy("CrosschainErc1155", { ...link, uri: "" });
  await system.deploy("CrosschainRemoteExecutor", { initialGateway: gateway, initialController: there });
  await system.send("ExampleErc20", "approve", [coinBridge, 100n], holder);
  await system.send("Erc20Bridge", "crosschainTransfer", [there, 100n], holder);
  await system.send("ExampleErc721", "approve", [deedBridge, 1n], holder);
  await system.send("Erc721Bridge", "crosschainTransferFrom", [holder, there, 1n], holder);
  await system.send("ExampleErc1155", "setApprovalForAll", [goodsBridge, true], holder);
  await system.send("ExampleErc7802", "approve", [noteBridge, 100n], holder);
  await system.send("Erc7802Bridge", "crosschainTransfer", [there, 100n], holder);
}

async function certifyEcdsa(keys: readonly Hex[], table: OperatorTable): Promise<Hex> {
  const heads = idOf("heads");
  const digest = attestationDigest({ ...table, beat: 7n, headsRoot: heads });
  const signatures = await Promise.all(
    keys.map(async (privateKey) => {
      const { r, s, yParity } = await signEcdsa({ hash: digest, privateKey });
      return r.slice(2) + (BigInt(s) | (BigInt(yParity ?? 0) << 255n)).toString(16).padStart(64, "0");
    }),
  );
  const signers = encodeSigners(
    keys.map((_, seat) => seat),
    keys.length,
  );
  return packCertificate({ epoch: table.epoch, beat: 7n, headsRoot: heads, signers, signature: `0x${signatures.join("")}` });
}

function idOf(text: string): Hex {
  return keccak256(stringToHex(text));
}
