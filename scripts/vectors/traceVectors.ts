import { TraceTree } from "@parley/attestation";
import { type Hex, traceHash, traceKeyDigest, traceLeaf, tracePlace, tracesDigest } from "@parley/primitives";
import { plain, testAddress, testHash } from "./testData.ts";

const MAX_U64 = 2n ** 64n - 1n;

/** vectors/traces.json: hashes and tree of specs/wire.md §15. */
export function traceVectors(): unknown {
  const operator = testAddress("operator 0");
  const blocks = [0n, 1n, 2n, 3n, MAX_U64].map((number) => ({
    rollupId: testHash("rollup a"),
    number,
    blockHash: testHash(`block ${number}`),
  }));
  const places = blocks.map(tracePlace);
  const leaves = places.map((place) => ({ operator, key: testHash("key"), place, traceHash: testHash("trace") }));
  const traces = { l1ChainId: 31_337n, challenges: testAddress("challenges"), period: 12n, operator };
  const account = { address: operator, balance: 10n ** 18n, nonce: 7n, codeHash: testHash("code") };
  const accounts = [
    { ...account, slots: [{ slot: testHash("slot"), value: testHash("value") }] },
    { ...account, address: testAddress("operator 1"), slots: [] },
  ];
  const place = places[0] ?? testHash("none");
  return plain({
    tracePlace: blocks.map((block, i) => ({ ...block, hash: places[i] })),
    traceLeaf: leaves.map((leaf) => ({ ...leaf, hash: traceLeaf(leaf) })),
    tracesDigest: [{ ...traces, root: testHash("root"), hash: tracesDigest({ ...traces, root: testHash("root") }) }],
    traceKeyDigest: [{ ...traces, hash: traceKeyDigest(traces) }],
    traceHash: [
      { place, index: 3, accounts, hash: traceHash({ place, index: 3, accounts }) },
      { place, accounts: [], hash: traceHash({ place, accounts: [] }) },
    ],
    tree: [1, 2, 5].map((count) => treeVector(places.slice(0, count), leaves.slice(0, count).map(traceLeaf))),
  });
}

function treeVector(places: readonly Hex[], leaves: readonly Hex[]) {
  const tree = TraceTree.of(places.map((place, i) => ({ place, leaf: leaves[i] ?? place })));
  const last = places.at(-1) ?? tree.root;
  return { places, leaves, root: tree.root, path: tree.path(last) };
}
