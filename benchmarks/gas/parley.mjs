// Parley for gas measurements, on any local chain that has the methods of `OwnChain`: its contracts as a genesis sets them up, and what a relayer hands them.
// Three rollups in the zone, so three heads to a checkpoint and two lanes to an outbox. The policy counts rates and remembers heads. Nothing is shared with the packages.
//
// Steady means that the storage which a running rollup has written is written: heads are 32 blocks apart, so that each takes the place of an older one in the ring of
// heads that the policy keeps, and checkpoints 256 beats for the light client's ring of records.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import solc from "solc";
import { bytesToHex, concatHex, encodeDeployData, encodeFunctionData, hexToBytes, keccak256, stringToHex, toHex, zeroAddress } from "viem";
import { batchOf, hash, laneParts, messageHash, treeProof, treeRoot, u, ZERO } from "./wire.mjs";

const root = new URL("../../", import.meta.url);
const L1_CHAIN_ID = 900n;
const AVS = "0x00000000000000000000000000000000000000a5";
const SET_ID = 3;
const EPOCH = 5;
const SOURCE_CHAIN = 901n;
const SENDER = "0x5e4de4a11ce0000000000000000000000005e4d1";
const GAS_LIMIT = 200_000n;
const DAY = 86_400n;
export const SOURCE_ID = keccak256(stringToHex("source rollup"));
const OWN_ID = keccak256(stringToHex("own rollup"));
const LANES = [keccak256(stringToHex("another lane"))];
const HEADS = [keccak256(stringToHex("head 0")), null, keccak256(stringToHex("head 2"))];
const BLOCKS_APART = 32n;
const BEATS_PER_BLOCK = 8n;
export const FINALITIES = { unsafe: 1, safe: 2 };
/** Of the head section (specs/wire.md §11): the certificate comes along, comes along and is recorded, was recorded before. */
export const KINDS = { inline: 0, inlineAndRecorded: 1, recorded: 2 };
/** Gas for a constructor that checks a thousand keys; a genesis has no limit. */
const GENESIS_GAS = 1_000_000_000n;

/** What forge compiled. */
export function artifact(name) {
  const file = new URL(`contracts/out/${name}.sol/${name}.json`, root);
  try {
    const { abi, bytecode } = JSON.parse(readFileSync(file, "utf8"));
    return { abi, bytecode: bytecode.object };
  } catch (cause) {
    throw new Error(`${fileURLToPath(file)} cannot be read: run \`npx forge build\` first`, { cause });
  }
}

/** A contract of this folder, compiled as those of the protocols that are compared. */
export function compileOwn(name) {
  const content = readFileSync(new URL(`${name}.sol`, import.meta.url), "utf8");
  const settings = {
    optimizer: { enabled: true, runs: 10_000 },
    evmVersion: "cancun",
    outputSelection: { "*": { "*": ["abi", "evm.bytecode.object"] } },
  };
  const output = JSON.parse(solc.compile(JSON.stringify({ language: "Solidity", sources: { [name]: { content } }, settings })));
  const { abi, evm } = output.contracts[name][name];
  return { abi, bytecode: `0x${evm.bytecode.object}` };
}

/** ERC-7930 of an account. */
export function interoperable(chainId, account) {
  const reference = toHex(chainId);
  const bytes = reference.length % 2 ? `0x0${reference.slice(2)}` : reference;
  return concatHex(["0x00010000", u((bytes.length - 2) / 2, 1), bytes, "0x14", account]);
}

export const sourceAccount = () => interoperable(SOURCE_CHAIN, SENDER);

/** The payload of message `i`: the same pseudo-random bytes that every protocol gets. */
export function payloadOf(length, i) {
  const out = [];
  for (let k = 0; out.length < length; k++) out.push(...hexToBytes(keccak256(toHex(`payload ${i} ${k}`))));
  return bytesToHex(Uint8Array.from(out.slice(0, length)));
}

/** Constructor arguments by name, so that a new one is a message and not a shifted argument. */
function argumentsOf({ abi }, values) {
  const { inputs = [] } = abi.find(({ type }) => type === "constructor") ?? {};
  return inputs.map(({ name }) => {
    const key = name.replace(/_$/, "");
    if (!(key in values)) throw new Error(`benchmarks/gas/parley.mjs knows no constructor argument "${key}"`);
    return values[key];
  });
}

/** Puts there what a constructor leaves, as a genesis does (packages/devnet/src/buildGenesis.ts): whatever its length, and whatever gas it takes. */
async function construct(chain, name, address, values) {
  const { abi, bytecode } = artifact(name);
  const data = encodeDeployData({ abi, bytecode, args: argumentsOf({ abi }, values) });
  await chain.rpc("anvil_setCode", [address, data]);
  const call = { from: chain.admin, to: address, gas: toHex(GENESIS_GAS) };
  const runtime = await chain.rpc("eth_call", [call, "latest"]);
  const options = { tracer: "prestateTracer", tracerConfig: { diffMode: true } };
  const { post } = await chain.rpc("debug_traceCall", [call, "latest", options]);
  for (const [account, { code, storage = {} }] of Object.entries(post)) {
    if (code !== undefined) await chain.rpc("anvil_setCode", [account, code]);
    for (const [slot, value] of Object.entries(storage)) await chain.rpc("anvil_setStorageAt", [account, slot, value]);
  }
  await chain.rpc("anvil_setCode", [address, runtime]);
  return { address, abi };
}

let rollups = 0;

/** A rollup whose operator set has `count` seats of equal weight under `scheme`, and which hears the source. */
export async function deployRollup(chain, { scheme, count }) {
  const keys = scheme.keysOf(count);
  const now = await chainTime(chain);
  const operators = keys.publicKeys.map((publicKey, i) => ({ operator: u(0x1000 + i, 20), weight: 32n * 10n ** 18n, publicKey }));
  const table = {
    epoch: EPOCH,
    snapshotTime: now - 60n,
    validFrom: now - 30n,
    validUntil: now + DAY * 30n,
    sharesRoot: ZERO,
    operators,
  };
  const base = keccak256(stringToHex(`rollup ${rollups++}`)).slice(0, 40);
  const [gatewayAt, lightClientAt, policyAt, readerAt, exitsAt] = ["01", "02", "03", "04", "05"].map((place) => `${base}${place}`);
  const lightClient = await construct(chain, scheme.lightClient, lightClientAt, {
    l1ChainId: L1_CHAIN_ID,
    avs: AVS,
    operatorSetId: SET_ID,
    deallocationDelay: 14n * DAY,
    evidenceWindow: 7n * DAY,
    margin: DAY,
    l1Facts: zeroAddress,
    tables: [table],
  });
  const policy = await construct(chain, "Policy", policyAt, {
    governance: chain.admin,
    gateway: gatewayAt,
    loosenDelay: 1n,
    maxFutureDrift: 60n,
    stateReader: readerAt,
    stakeCover: zeroAddress,
  });
  const gateway = await construct(chain, "Gateway", gatewayAt, {
    rollupId: OWN_ID,
    lightClient: lightClientAt,
    policy: policyAt,
    exits: exitsAt,
  });
  const reader = await construct(chain, "StateReader", readerAt, { headSource: lightClientAt, policy: policyAt });
  const peer = {
    chainId: SOURCE_CHAIN,
    gateway: u(0x6a7e, 20),
    quorumBps: 0,
    minFinality: 1,
    maxHeadAge: 3_600,
    maxMessagesPerWindow: 1_000_000,
    minStake: 0n,
  };
  await chain.exec(policy, "proposePeer", [SOURCE_ID, peer]);
  await chain.rpc("evm_increaseTime", [2]);
  await chain.exec(policy, "applyPeer", [SOURCE_ID]);
  return { chain, scheme, keys, lightClient, policy, gateway, reader, sent: [], number: 0n };
}

export async function chainTime(chain) {
  return BigInt((await chain.rpc("eth_getBlockByNumber", ["latest", false])).timestamp);
}

/** A contract on the rollup that takes messages of the source's sender only. */
export const deployReceiver = ({ chain, gateway }) => chain.deploy(compileOwn("ParleyReceiver"), [gateway.address, sourceAccount()]);

/** Message `i` of a measurement to `receiver`, next of the lane; `length` bytes of payload. */
export async function send(rollup, receiver, length, i) {
  const { chain, sent } = rollup;
  sent.push({
    sourceId: SOURCE_ID,
    lane: 1,
    index: sent.length,
    sender: sourceAccount(),
    recipient: interoperable(BigInt(chain.chainId), receiver.address),
    gasLimit: GAS_LIMIT,
    deadline: (await chainTime(chain)) + DAY,
    payload: payloadOf(length, i),
  });
}

const HEAD_TYPES = ["bytes32", "uint64", "uint64", "bytes32", "uint8", "bytes32", "bytes32"];

/** The next head of the source, with this outbox root, in a checkpoint that the first `signing` seats sign. */
async function attest(rollup, { outboxRoot, detailsHash, signing, finality = FINALITIES.safe }) {
  rollup.number += BLOCKS_APART;
  const { scheme, keys, number } = rollup;
  const timestamp = await chainTime(rollup.chain);
  const details = detailsHash ?? keccak256(stringToHex(`details ${number}`));
  const heads = [...HEADS];
  heads[1] = hash("head", HEAD_TYPES, [SOURCE_ID, number, timestamp, outboxRoot, finality, ZERO, details]);
  const headsRoot = hash("checkpoint", ["uint64", "bytes32"], [BigInt(heads.length), treeRoot(heads)]);
  const beat = 1_000_000n + number * BEATS_PER_BLOCK;
  const types = ["uint256", "address", "uint32", "uint32", "uint64", "bytes32"];
  const digest = hash("attestation", types, [L1_CHAIN_ID, AVS, SET_ID, EPOCH, beat, headsRoot]);
  const signature = await scheme.sign(keys, signing, digest);
  const signers = concatHex(Array.from({ length: Math.ceil(keys.secrets.length / 8) }, (_, i) => u(bitsOf(i, signing), 1)));
  const weight = u(BigInt(signing) * 32n * 10n ** 18n, 16);
  const head = [u(number, 8), u(timestamp, 8), u(finality, 1), ZERO, details];
  const start = concatHex([...head, u(heads.length, 4), u(1, 4), ...treeProof(heads, 1, 1)]);
  return {
    section: (kind) => concatHex([start, u(kind, 1), u(EPOCH, 4), u(beat, 8), signers, kind === KINDS.recorded ? weight : signature]),
    certificate: concatHex([u(EPOCH, 4), u(beat, 8), headsRoot, signers, signature]),
  };
}

const bitsOf = (byte, signing) =>
  Array.from({ length: 8 }, (_, bit) => (8 * byte + bit < signing ? 1 << bit : 0)).reduce((a, b) => a | b, 0);

/** The call that delivers the messages [start, end) of those sent, certified by the first `signing` seats, and the one that only records the certificate. */
export async function deliveryOf(rollup, { signing, start, end, kind, finality, messages = rollup.sent }) {
  const own = { sourceId: SOURCE_ID, sourceChainId: SOURCE_CHAIN, laneCount: 2, lane: 1 };
  const { tree, open } = laneParts(messages.map(messageHash));
  const types = ["bytes32", "bytes32", "uint64", "bytes32", "bytes32"];
  const lanes = [...LANES, hash("lane", types, [SOURCE_ID, OWN_ID, BigInt(messages.length), tree, open])];
  const outboxRoot = hash("outbox", ["bytes32", "uint64", "bytes32"], [SOURCE_ID, 2n, treeRoot(lanes)]);
  const { section, certificate } = await attest(rollup, { outboxRoot, signing, finality });
  const recipient = `0x${messages[start].recipient.slice(-40)}`;
  const parcel = concatHex([
    batchOf({ ...own, messages, start, end, sender: SENDER, recipient }),
    ...treeProof(lanes, 1, 1),
    section(kind),
  ]);
  return { deliver: callOf(rollup.gateway, "deliver", [parcel]), submit: callOf(rollup.lightClient, "submit", [certificate]) };
}

/** What `StateReader` takes as a proof of a block of the source whose state is `stateRoot`, with its certificate. */
export async function blockProofOf(rollup, { signing, stateRoot }) {
  const details = {
    blockHash: keccak256(stringToHex(`block ${rollup.number}`)),
    stateRoot,
    l1OriginNumber: 77n,
    l1OriginHash: keccak256(stringToHex("l1 origin")),
  };
  const outboxRoot = keccak256(stringToHex("some outbox"));
  const types = ["bytes32", "bytes32", "uint64", "bytes32"];
  const detailsHash = hash("details", types, [details.blockHash, stateRoot, details.l1OriginNumber, details.l1OriginHash]);
  const { section } = await attest(rollup, { outboxRoot, detailsHash, signing });
  return { headSection: section(KINDS.inline), rollupId: SOURCE_ID, outboxRoot, details, headers: [] };
}

export function callOf({ address, abi }, functionName, args) {
  return { to: address, data: encodeFunctionData({ abi, functionName, args }) };
}

/** The same `deliver` call with the parcel's last byte, which belongs to a signature, changed. */
export function tampered({ to, data }) {
  const bytes = hexToBytes(data);
  const length = Number(BigInt(bytesToHex(bytes.slice(36, 68))));
  bytes[68 + length - 1] ^= 1;
  return { to, data: bytesToHex(bytes) };
}

/** The hash chain that a receiver holds after messages 0 … count − 1 of `length` bytes. */
export function accumulated(length, count) {
  let acc = ZERO;
  for (let i = 0; i < count; i++) acc = keccak256(concatHex([acc, keccak256(payloadOf(length, i))]));
  return acc;
}
