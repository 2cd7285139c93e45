// specs/wire.md in plain JavaScript, from the page alone, for the measurements beside: nothing here is shared with the packages.
import { concatHex, encodeAbiParameters, keccak256, numberToHex, size, slice, stringToHex } from "viem";

const tag = (name) => keccak256(stringToHex(`parley/v0/${name}`));

/** keccak(enc(tag(name), values…)) */
export const hash = (name, types, values) =>
  keccak256(
    encodeAbiParameters(
      ["bytes32", ...types].map((type) => ({ type })),
      [tag(name), ...values],
    ),
  );

export const u = (value, bytes) => numberToHex(value, { size: bytes });
export const ZERO = `0x${"00".repeat(32)}`;

const node = (left, right) => keccak256(concatHex(["0x01", left, right]));

const level = (nodes) => {
  const next = [];
  for (let i = 0; i < nodes.length; i += 2) next.push(i + 1 < nodes.length ? node(nodes[i], nodes[i + 1]) : nodes[i]);
  return next;
};

export function treeRoot(leaves) {
  let nodes = leaves;
  while (nodes.length > 1) nodes = level(nodes);
  return nodes[0] ?? ZERO;
}

/** Range proof of leaves [start, start + count), specs/wire.md §2. */
export function treeProof(leaves, start, count) {
  const proof = [];
  let [lo, hi, nodes] = [start, start + count - 1, leaves];
  while (nodes.length > 1) {
    if (lo % 2 === 1) proof.push(nodes[lo - 1]);
    if (hi % 2 === 0 && hi + 1 < nodes.length) proof.push(nodes[hi + 1]);
    [lo, hi, nodes] = [lo >> 1, hi >> 1, level(nodes)];
  }
  return proof;
}

const link = (previous, id) => {
  const n = previous === ZERO ? 1 : Number(slice(previous, 31)) + 1;
  return concatHex([slice(keccak256(concatHex([previous, id])), 0, 31), u(n, 1)]);
};
const chain = (ids) => ids.reduce(link, ZERO);
const segments = (ids) => Array.from({ length: Math.floor(ids.length / 32) }, (_, i) => chain(ids.slice(32 * i, 32 * i + 32)));

/** tree and open of a lane of these messages, specs/wire.md §4. */
export const laneParts = (ids) => ({ tree: treeRoot(segments(ids)), open: chain(ids.slice(ids.length - (ids.length % 32))) });

const hashes = new WeakMap();

/** specs/wire.md §4. Remembered by message, since a lane is hashed whole for every delivery. */
export function messageHash(m) {
  const known = hashes.get(m);
  if (known !== undefined) return known;
  const types = ["bytes32", "uint64", "uint64", "bytes32", "bytes32", "uint64", "uint64", "bytes32"];
  const parts = [m.sourceId, BigInt(m.lane), BigInt(m.index), keccak256(m.sender), keccak256(m.recipient), m.gasLimit, m.deadline];
  const id = hash("message", types, [...parts, keccak256(m.payload)]);
  hashes.set(m, id);
  return id;
}

/** What stands before the lane proof in a parcel: messages [start, end) of `messages`, all alike but for deadline and payload. */
export function batchOf({ sourceId, sourceChainId, laneCount, lane, messages, start, end, sender, recipient }) {
  const ids = messages.map(messageHash);
  const complete = segments(ids);
  const [first, last] = [Math.floor(start / 32), Math.floor((end - 1) / 32)];
  const inOpen = last === complete.length;
  const batch = messages.slice(start, end);
  const touched = Math.min(last, complete.length - 1) + 1 - first;
  return concatHex([
    sourceId,
    u(sourceChainId, 8),
    u(laneCount, 4),
    u(lane, 4),
    u(ids.length, 8),
    u(start, 8),
    ...(start % 32 ? [chain(ids.slice(32 * first, start))] : []),
    u(1, 2),
    sender,
    recipient,
    u(batch[0].gasLimit, 4),
    u(size(batch[0].payload), 2),
    u(batch.length, 2),
    ...batch.flatMap((m) => [u(m.deadline, 8), m.payload]),
    ...ids.slice(end, inOpen ? ids.length : 32 * (last + 1)),
    ...(complete.length === 0 ? [] : first >= complete.length ? [treeRoot(complete)] : treeProof(complete, first, touched)),
    ...(!inOpen && ids.length % 32 ? [laneParts(ids).open] : []),
  ]);
}
