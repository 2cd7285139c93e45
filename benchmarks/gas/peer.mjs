// Parley as one protocol of a side-by-side gas measurement (`run(chain, own, opts)` as its harness wants it): what a destination pays for messages of one
// lane, and a source for sending one. What stands on the chain and what steady means: parley.mjs.
import { callOf, deliveryOf, deployReceiver, deployRollup, KINDS, payloadOf, send, sourceAccount, tampered } from "./parley.mjs";
import { SCHEMES } from "./schemes.mjs";

/** [signing, seats]: more than two thirds, of sets as the other protocols have them; 950 of 1,000 is 5 % absent. */
const SETS = {
  secp256k1: [
    [3, 4],
    [7, 9],
    [14, 20],
    [34, 50],
    [67, 100],
  ],
  "bls12-381": [
    [3, 4],
    [7, 9],
    [14, 20],
    [67, 100],
    [134, 200],
    [950, 1_000],
  ],
};
const KIND_NAMES = [
  [KINDS.inline, ""],
  [KINDS.inlineAndRecorded, ", certificate recorded for others"],
];

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

export async function run(chain, _own, opts) {
  const out = { dest: [], source: [], batch: [] };
  for (const scheme of SCHEMES) {
    const sets = opts.quick ? SETS[scheme.name].slice(0, 1) : SETS[scheme.name];
    for (const [signing, count] of sets) await measureSet(chain, opts, out, { scheme, signing, count });
  }
  return out;
}

async function measureSet(chain, opts, out, { scheme, signing, count }) {
  const rollup = await deployRollup(chain, { scheme, count });
  const { sent } = rollup;
  // Once before anything is measured: the slots of the peer's usage, the bitmap and the rings are in use on a running rollup.
  await send(rollup, await deployReceiver(rollup), 32, 0);
  const first = await deliveryOf(rollup, { signing, start: 0, end: 1, kind: KINDS.inlineAndRecorded });
  await chain.tx({ from: chain.relayer, ...first.deliver });

  for (const [kind, suffix] of KIND_NAMES) {
    const config = `${scheme.name} ${signing} of ${count}${suffix}`;
    for (const len of opts.lens) {
      const deliver = async (start) => {
        const { deliver: call } = await deliveryOf(rollup, { signing, start, end: sent.length, kind });
        return chain.tx({ from: chain.relayer, ...call });
      };
      const receiver = await deployReceiver(rollup);
      await send(rollup, receiver, len, 0);
      const probe = await deliveryOf(rollup, { signing, start: sent.length - 1, end: sent.length, kind });
      await opts.refused(tampered(probe.deliver));
      sent.pop();
      const one = await series(async (i) => {
        await send(rollup, receiver, len, i);
        const tx = await deliver(sent.length - 1);
        return { ...sum([tx]), parts: { deliver: Number(tx.gas) } };
      });
      await opts.check(receiver, len, 5);
      out.dest.push({ peer: "Parley", config, len, ...one });

      const many = await deployReceiver(rollup);
      await send(rollup, many, len, 0);
      await deliver(sent.length - 1);
      const start = sent.length;
      for (let i = 1; i <= opts.N; i++) await send(rollup, many, len, i);
      const tx = await deliver(start);
      await opts.check(many, len, opts.N + 1);
      out.batch.push({ peer: "Parley", config, len, n: opts.N, how: "one batch", ...sum([tx]) });
    }
  }
  if (out.source.length === 0) for (const len of opts.lens) out.source.push(await measureSource(rollup, len));
}

async function measureSource(rollup, len) {
  const { chain, gateway } = rollup;
  const sendOne = (i) => chain.tx({ from: chain.sender, ...callOf(gateway, "sendMessage", [sourceAccount(), payloadOf(len, i), []]) });
  for (let i = 0; i < 256; i++) await sendOne(i);
  const source = await series(async (i) => {
    const tx = await sendOne(i);
    return { ...sum([tx]), parts: { sendMessage: Number(tx.gas) } };
  }, 65);
  return { peer: "Parley", config: "sendMessage, mean of 64 (every 32nd closes a segment)", len, ...source };
}
