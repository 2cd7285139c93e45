// `npm run bench -- gas`: what Parley costs on a chain of its own, exact gas. Every row says where its gas goes: 21,000, the calldata's price (EIP-2028) and what is
// executed, that by contract. What stands on the chain and what steady means: parley.mjs. The payloads and the receiver are those of the side-by-side measurement (peer.mjs).
import { proveState } from "@parley/sdk";
import { createPublicClient, http } from "viem";
import { OwnChain } from "../lib/OwnChain.ts";
import {
  accumulated,
  blockProofOf,
  callOf,
  compileOwn,
  deliveryOf,
  deployReceiver,
  deployRollup,
  FINALITIES,
  KINDS,
  payloadOf,
  SOURCE_ID,
  send,
  sourceAccount,
} from "./parley.mjs";
import { SCHEMES } from "./schemes.mjs";

const SETS = {
  secp256k1: [
    [3, 4],
    [7, 9],
    [14, 20],
    [34, 50],
    [67, 100],
    [134, 200],
  ],
  "bls12-381": [
    [3, 4],
    [7, 9],
    [14, 20],
    [34, 50],
    [67, 100],
    [134, 200],
    [190, 200],
    [475, 500],
    [950, 1_000],
  ],
};
/** The sets that batches are measured for: beyond a handful of messages the certificate hardly matters. */
const BATCH_SEATS = [20, 1_000];
const BATCHES = [10, 100];
const LENGTHS = [32, 1_024];
const KIND_NAMES = {
  inline: "certificate inline",
  inlineAndRecorded: "certificate inline and recorded",
  recorded: "certificate recorded before",
};

/** @returns rows `{ what, config, payload, messages, gas, bytes, base, calldata, execution, parts }` of whole transactions */
export async function run({ log }) {
  const chain = await OwnChain.start();
  try {
    const rows = [];
    for (const scheme of SCHEMES) {
      for (const [signing, count] of SETS[scheme.name]) {
        log(`${scheme.name} ${signing} of ${count}`);
        rows.push(...(await measureSet(chain, scheme, signing, count)));
      }
    }
    rows.push(...(await measureSource(chain)), ...(await measureReads(chain)));
    return {
      title: "Gas of whole transactions, steady state",
      on: `${chain.version}, osaka`,
      columns: ["what", "config", "payload", "messages", "gas", "perMessage", "bytes", "base", "calldata", "execution", "atFloor", "parts"],
      rows,
    };
  } finally {
    await chain.stop();
  }
}

async function measureSet(chain, scheme, signing, count) {
  const rows = [];
  const rollup = await deployRollup(chain, { scheme, count });
  const config = `${scheme.name} ${signing} of ${count}`;
  const { sent } = rollup;
  const relay = (call) => chain.tx({ from: chain.relayer, ...call });
  // Once before anything is measured, see peer.mjs.
  await send(rollup, await deployReceiver(rollup), 32, 0);
  await relay((await deliveryOf(rollup, { signing, start: 0, end: 1, kind: KINDS.inlineAndRecorded })).deliver);

  const { submit } = await deliveryOf(rollup, { signing, start: 0, end: 1, kind: KINDS.inline });
  rows.push(await rowOf(rollup, { what: "certificate alone, recorded", config, payload: 0, messages: 0 }, await relay(submit)));

  const measure = async ({ kind, finality, length, messages, what }) => {
    const receiver = await deployReceiver(rollup);
    // The first message makes the receiver's slot and, under an unsafe head, the link of what consumed its index.
    await send(rollup, receiver, length, 0);
    await relay((await deliveryOf(rollup, { signing, start: sent.length - 1, end: sent.length, kind: KINDS.inline, finality })).deliver);
    const start = sent.length;
    for (let i = 1; i <= messages; i++) await send(rollup, receiver, length, i);
    const { deliver, submit: record } = await deliveryOf(rollup, { signing, start, end: sent.length, kind: KINDS[kind], finality });
    if (kind === "recorded") await relay(record);
    const cost = await relay(deliver);
    if ((await chain.view(receiver, "acc")) !== accumulated(length, messages + 1)) throw new Error(`${config}: not all was delivered`);
    rows.push(await rowOf(rollup, { what, config, payload: length, messages }, cost, receiver));
  };
  const isBatched = BATCH_SEATS.includes(count);
  for (const [kind, name] of Object.entries(KIND_NAMES)) {
    for (const length of isBatched && kind === "inline" ? LENGTHS : [32]) {
      for (const messages of isBatched && kind === "inline" ? [1, ...BATCHES] : [1]) {
        await measure({ kind, finality: FINALITIES.safe, length, messages, what: `delivery, ${name}` });
      }
    }
  }
  for (const messages of isBatched ? [1, ...BATCHES] : []) {
    await measure({ kind: "inline", finality: FINALITIES.unsafe, length: 32, messages, what: "delivery, certificate inline, unsafe head" });
  }
  return rows;
}

/** Mean of 64 sends, two segments, after 256. */
async function measureSource(chain) {
  const rows = [];
  for (const payload of LENGTHS) {
    const rollup = await deployRollup(chain, { scheme: SCHEMES[0], count: 4 });
    const sendOne = (i) =>
      chain.tx({ from: chain.sender, ...callOf(rollup.gateway, "sendMessage", [sourceAccount(), payloadOf(payload, i), []]) });
    for (let i = 0; i < 256; i++) await sendOne(i);
    const all = [];
    for (let i = 0; i < 64; i++) all.push(await rowOf(rollup, {}, await sendOne(i)));
    const mean = (of) => Math.round(all.reduce((sum, row) => sum + of(row), 0) / all.length);
    const means = Object.fromEntries(["gas", "bytes", "base", "calldata", "execution"].map((key) => [key, mean((row) => row[key])]));
    const parts = { gateway: mean((row) => row.parts.gateway), policy: mean((row) => row.parts.policy ?? 0) };
    rows.push({
      what: "source, sendMessage",
      config: "mean of 64 after 256",
      payload,
      messages: 1,
      ...means,
      perMessage: means.gas,
      parts,
    });
  }
  return rows;
}

/** A fact of this very chain, taken for the source's, which is proven once and then read by contracts in transactions of their own. */
async function measureReads(chain) {
  const rows = [];
  const { scheme, signing, count } = { scheme: SCHEMES[0], signing: 14, count: 20 };
  for (const [bits, value] of [
    [160, chain.admin],
    [256, `0x${"ab".repeat(32)}`],
  ]) {
    const rollup = await deployRollup(chain, { scheme, count });
    const account = rollup.gateway.address;
    const slot = `0x${"5107".padStart(64, "0")}`;
    await chain.rpc("anvil_setStorageAt", [account, slot, `0x${value.slice(2).padStart(64, "0")}`]);
    await chain.rpc("evm_mine", []);
    // The policy tells the reader what may be read of a peer.
    if ((await chain.view(rollup.reader, "floorOf", [SOURCE_ID])) === 0) {
      await chain.as(rollup.policy.address, () => chain.exec(rollup.reader, "setFloor", [SOURCE_ID, 1], { from: rollup.policy.address }));
    }
    const client = createPublicClient({ transport: http(chain.url) });
    const { number, stateRoot } = await client.getBlock();
    const proven = await proveState({ client, chain: "this chain", block: { number, stateRoot }, account, slots: [slot] });
    const slots = proven.slots.map(({ proof }) => ({ slot, proof }));
    const blockProof = await blockProofOf(rollup, { signing, stateRoot });
    const config = `${scheme.name} ${signing} of ${count}, slot of ${bits} bits`;
    const proving = await chain.exec(rollup.reader, "proveSlots", [blockProof, account, proven.account.proof, slots], {
      from: chain.relayer,
    });
    rows.push(await rowOf(rollup, { what: "state, proven for the first time", config, payload: 0, messages: 0 }, proving));
    for (const which of ["first", "second"]) {
      const consumer = await chain.deploy(compileOwn("ParleyReader"), [rollup.reader.address, SOURCE_ID, account, slot]);
      const reading = await chain.exec(consumer, "use", [], { from: chain.relayer });
      rows.push(await rowOf(rollup, { what: `state, read by a ${which} contract`, config, payload: 0, messages: 0 }, reading, consumer));
    }
  }
  return rows;
}

async function rowOf(rollup, row, cost, recipient) {
  const names = ["gateway", "lightClient", "policy", "reader"].map((name) => [rollup[name].address.toLowerCase(), name]);
  if (recipient !== undefined) names.push([recipient.address.toLowerCase(), "recipient"]);
  const parts = await rollup.chain.spentIn(cost, new Map(names));
  return {
    ...row,
    gas: Number(cost.gas),
    perMessage: row.messages ? Math.round(Number(cost.gas) / row.messages) : undefined,
    bytes: cost.bytes,
    base: 21_000,
    calldata: Number(cost.calldata),
    execution: Number(cost.execution),
    ...(cost.atFloor ? { atFloor: true } : {}),
    parts,
  };
}
