// Parley as one protocol of a side-by-side gas measurement (`run(chain, own, opts)` as its harness wants it): what a destination pays for messages of one
// lane, and a source for sending one. Three rollups in the zone, so three heads to a checkpoint and two lanes to an outbox. The policy counts
// rates and remembers heads. Steady means that the storage which a running rollup has written is written: heads are 32 blocks apart, so that each
// takes the place of an older one in the ring of heads that the policy keeps, and checkpoints 256 beats for the light client's ring of records.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import solc from "solc";
import { bytesToHex, concatHex, encodeFunctionData, getCreateAddress, hexToBytes, keccak256, stringToHex, toHex } from "viem";
import { privateKeyToAddress, sign } from "viem/accounts";
import { batchOf, hash, laneParts, messageHash, treeProof, treeRoot, u, ZERO } from "./wire.mjs";

const root = new URL("../../", import.meta.url);
const L1_CHAIN_ID = 900n;
const AVS = "0x00000000000000000000000000000000000000a5";
const SET_ID = 3;
const EPOCH = 5;
const SOURCE_CHAIN = 901n;
const SENDER = "0x5e4de4a11ce0000000000000000000000005e4d1";
const GAS_LIMIT = 200_000n;
const SOURCE_ID = keccak256(stringToHex("source rollup"));
const OWN_ID = keccak256(stringToHex("own rollup"));
const LANES = [keccak256(stringToHex("another lane"))];
const HEADS = [keccak256(stringToHex("head 0")), null, keccak256(stringToHex("head 2"))];
const CHECKPOINT_FINALITY = 2;

/** What forge compiled. */
function artifact(name) {
  const file = new URL(`contracts/out/${name}.sol/${name}.json`, root);
  try {
    const { abi, bytecode } = JSON.parse(readFileSync(file, "utf8"));
    return { abi, bytecode: bytecode.object };
  } catch (cause) {
    throw new Error(`${fileURLToPath(file)} cannot be read: run \`npx forge build\` first`, { cause });
  }
}

function receiverArtifact() {
  const content = readFileSync(new URL("ParleyReceiver.sol", import.meta.url), "utf8");
  const settings = {
    optimizer: { enabled: true, runs: 10_000 },
    evmVersion: "cancun",
    outputSelection: { "*": { "*": ["abi", "evm.bytecode.object"] } },
  };
  const output = JSON.parse(
    solc.compile(JSON.stringify({ language: "Solidity", sources: { "ParleyReceiver.sol": { content } }, settings })),
  );
  const { abi, evm } = output.contracts["ParleyReceiver.sol"].ParleyReceiver;
  return { abi, bytecode: `0x${evm.bytecode.object}` };
}

const interoperable = (chainId, account) => {
  const reference = toHex(chainId);
  const bytes = reference.length % 2 ? `0x0${reference.slice(2)}` : reference;
  return concatHex(["0x00010000", u((bytes.length - 2) / 2, 1), bytes, "0x14", account]);
};

/** The payload of message `i`: the same pseudo-random bytes that every protocol gets. */
function payloadOf(length, i) {
  const out = [];
  for (let k = 0; out.length < length; k++) out.push(...hexToBytes(keccak256(toHex(`payload ${i} ${k}`))));
  return bytesToHex(Uint8Array.from(out.slice(0, length)));
}

const sum = (txs) => ({
  gas: Number(txs.reduce((n, t) => n + t.gas, 0n)),
  bytes: txs.reduce((n, t) => n + t.bytes, 0),
  nonzero: txs.reduce((n, t) => n + t.nonzero, 0),
  atFloor: txs.reduce((n, t) => n + t.atFloor, 0),
  txs: txs.length,
});

/** The first of `n`, and the mean of the others. */
async function series(deliver, n = 5) {
  const all = [];
  for (let i = 0; i < n; i++) all.push(await deliver(i));
  const rest = all.slice(1);
  const mean = (f) => Math.round(rest.reduce((a, x) => a + f(x), 0) / rest.length);
  return {
    first: all[0],
    steady: {
      gas: mean((x) => x.gas),
      bytes: mean((x) => x.bytes),
      nonzero: mean((x) => x.nonzero),
      atFloor: Math.max(...rest.map((x) => x.atFloor)),
      txs: rest[0].txs,
    },
    steadyParts: all[all.length - 1].parts,
    spread: Math.max(...rest.map((x) => x.gas)) - Math.min(...rest.map((x) => x.gas)),
  };
}

/** Deploys a rollup whose operator set has `count` seats of equal weight. */
export async function deployRollup(chain, keys) {
  const now = BigInt((await chain.rpc("eth_getBlockByNumber", ["latest", false])).timestamp);
  const operators = keys.map((key, i) => ({ operator: u(0x1000 + i, 20), weight: 32n * 10n ** 18n, publicKey: privateKeyToAddress(key) }));
  const table = {
    epoch: EPOCH,
    snapshotTime: now - 60n,
    validFrom: now - 30n,
    validUntil: now + 86_400n * 30n,
    sharesRoot: ZERO,
    operators,
  };
  const days = 86_400n;
  const lightClient = await chain.deploy(artifact("Secp256k1LightClient"), [
    L1_CHAIN_ID,
    AVS,
    SET_ID,
    14n * days,
    7n * days,
    days,
    u(0, 20),
    [table],
  ]);
  const nonce = BigInt(await chain.rpc("eth_getTransactionCount", [chain.admin, "latest"]));
  const predicted = getCreateAddress({ from: chain.admin, nonce: nonce + 1n });
  const policy = await chain.deploy(artifact("Policy"), [chain.admin, predicted, 1n, 60n]);
  const gateway = await chain.deploy(artifact("Gateway"), [OWN_ID, lightClient.address, policy.address, u(0xe817, 20)]);
  if (gateway.address.toLowerCase() !== predicted.toLowerCase()) throw new Error("the gateway is not where the policy expects it");
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
  return { lightClient, policy, gateway };
}

const HEAD_TYPES = ["bytes32", "uint64", "uint64", "bytes32", "uint8", "bytes32", "bytes32"];

/** A parcel for messages [start, end) of `messages`, and the certificate behind it, signed by the first `signing` of `keys`. */
export async function parcelOf(chain, { keys, signing, messages, start, end, number, kind }) {
  const own = { sourceId: SOURCE_ID, sourceChainId: SOURCE_CHAIN, laneCount: 2, lane: 1 };
  const { recipient } = messages[start];
  const { tree, open } = laneParts(messages.map(messageHash));
  const lanes = [
    ...LANES,
    hash("lane", ["bytes32", "bytes32", "uint64", "bytes32", "bytes32"], [SOURCE_ID, OWN_ID, BigInt(messages.length), tree, open]),
  ];
  const outboxRoot = hash("outbox", ["bytes32", "uint64", "bytes32"], [SOURCE_ID, 2n, treeRoot(lanes)]);
  const block = await chain.rpc("eth_getBlockByNumber", ["latest", false]);
  const timestamp = BigInt(block.timestamp);
  const details = keccak256(stringToHex(`details ${number}`));
  const heads = [...HEADS];
  heads[1] = hash("head", HEAD_TYPES, [SOURCE_ID, number, timestamp, outboxRoot, CHECKPOINT_FINALITY, ZERO, details]);
  const headsRoot = hash("checkpoint", ["uint64", "bytes32"], [BigInt(heads.length), treeRoot(heads)]);
  const beat = 1_000_000n + number * 8n;
  const types = ["uint256", "address", "uint32", "uint32", "uint64", "bytes32"];
  const digest = hash("attestation", types, [L1_CHAIN_ID, AVS, SET_ID, EPOCH, beat, headsRoot]);
  const signatures = await Promise.all(
    keys.slice(0, signing).map(async (privateKey) => {
      const { r, s, yParity } = await sign({ hash: digest, privateKey });
      return concatHex([u(BigInt(r), 32), u(BigInt(s) | (BigInt(yParity) << 255n), 32)]);
    }),
  );
  const bits = Array.from({ length: Math.ceil(keys.length / 8) }, (_, i) => u(bitsOf(i, signing), 1));
  const parcel = concatHex([
    batchOf({ ...own, messages, start, end, sender: SENDER, recipient: `0x${recipient.slice(-40)}` }),
    ...treeProof(lanes, 1, 1),
    u(number, 8),
    u(timestamp, 8),
    u(CHECKPOINT_FINALITY, 1),
    ZERO,
    details,
    u(heads.length, 4),
    u(1, 4),
    ...treeProof(heads, 1, 1),
    u(kind, 1),
    u(EPOCH, 4),
    u(beat, 8),
    ...bits,
    ...signatures,
  ]);
  return parcel;
}

const bitsOf = (byte, signing) =>
  Array.from({ length: 8 }, (_, bit) => (8 * byte + bit < signing ? 1 << bit : 0)).reduce((a, b) => a | b, 0);

export async function run(chain, _own, opts) {
  const out = { dest: [], source: [], batch: [] };
  const receiverOf = receiverArtifact();
  for (const [signing, count] of opts.sets ?? [
    [3, 4],
    [7, 9],
    [14, 20],
  ]) {
    const keys = Array.from({ length: count }, (_, i) => keccak256(stringToHex(`parley operator ${i}`)));
    const rollup = await deployRollup(chain, keys);
    let number = 0n;
    for (const kind of [0, 1]) {
      const config = `secp256k1 ${signing} of ${count}${kind === 1 ? ", certificate recorded for others" : ""}`;
      for (const len of opts.lens) {
        const lane = async () => {
          const receiver = await chain.deploy(receiverOf, [rollup.gateway.address, interoperable(SOURCE_CHAIN, SENDER)]);
          return { receiver, messages: [] };
        };
        // Lanes are the source's: each measurement begins where the last one ended, in one lane.
        const to = (receiver, index, i) => ({
          sourceId: SOURCE_ID,
          lane: 1,
          index,
          sender: interoperable(SOURCE_CHAIN, SENDER),
          recipient: interoperable(BigInt(chain.chainId), receiver.address),
          gasLimit: GAS_LIMIT,
          deadline: BigInt(Math.floor(Date.now() / 1000)) + 86_400n,
          payload: payloadOf(len, i),
        });
        const call = async (messages, start, end) => {
          number += 32n;
          const parcel = await parcelOf(chain, { keys, signing, messages, start, end, number, kind });
          return {
            to: rollup.gateway.address,
            data: encodeFunctionData({ abi: rollup.gateway.abi, functionName: "deliver", args: [parcel] }),
          };
        };
        const { receiver } = await lane();
        rollup.sent ??= [];
        const { sent } = rollup;
        // Once before anything is measured: the slots of the peer's usage, the bitmap and the rings are in use on a running rollup.
        if (sent.length === 0) {
          const first = await lane();
          sent.push(to(first.receiver, 0, 0));
          await chain.tx({ from: chain.relayer, ...(await call(sent, 0, 1)) });
        }
        {
          const probe = [...sent, to(receiver, sent.length, 0)];
          const good = await call(probe, sent.length, sent.length + 1);
          await opts.refused({ ...good, data: flip(good.data) });
        }
        const one = await series(async (i) => {
          sent.push(to(receiver, sent.length, i));
          const tx = await chain.tx({ from: chain.relayer, ...(await call(sent, sent.length - 1, sent.length)) });
          return { ...sum([tx]), parts: { deliver: Number(tx.gas) } };
        });
        await opts.check(receiver, len, 5);
        out.dest.push({ peer: "Parley", config, len, ...one });

        const many = await lane();
        sent.push(to(many.receiver, sent.length, 0));
        await chain.tx({ from: chain.relayer, ...(await call(sent, sent.length - 1, sent.length)) });
        const start = sent.length;
        for (let i = 1; i <= opts.N; i++) sent.push(to(many.receiver, sent.length, i));
        const tx = await chain.tx({ from: chain.relayer, ...(await call(sent, start, sent.length)) });
        await opts.check(many.receiver, len, opts.N + 1);
        out.batch.push({ peer: "Parley", config, len, n: opts.N, how: "one batch", ...sum([tx]) });
      }
    }
    if (signing === 3) {
      for (const len of opts.lens) {
        const send = (i) =>
          chain.exec(rollup.gateway, "sendMessage", [interoperable(SOURCE_CHAIN, SENDER), payloadOf(len, i), []], { from: chain.sender });
        for (let i = 0; i < 256; i++) await send(i);
        const source = await series(async (i) => {
          const tx = await send(i);
          return { ...sum([tx]), parts: { sendMessage: Number(tx.gas) } };
        }, 65);
        out.source.push({ peer: "Parley", config: "sendMessage, mean of 64 (every 32nd closes a segment)", len, ...source });
      }
    }
  }
  return out;
}

/** Changes the last byte, which belongs to a signature. */
const flip = (hex) => {
  const bytes = hexToBytes(hex);
  const length = Number(BigInt(bytesToHex(bytes.slice(36, 68))));
  bytes[68 + length - 1] ^= 1;
  return bytesToHex(bytes);
};
