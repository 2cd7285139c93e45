import type { Hex } from "@parley/primitives";
import { proveInTrie } from "@parley/sdk";
import { concatHex, keccak256, toRlp } from "viem";
import { plain, testHash } from "./testData.ts";

type Item = Hex | readonly Item[];

const EMPTY_ROOT = keccak256("0x80");
/** toRlp takes any nesting. */
const rlp = (item: Item): Hex => toRlp(item as Hex[]); // see above

/** Keys of `bytes` bytes: few bytes make dense tries with long shared paths and nodes within nodes. */
function keys(label: string, count: number, bytes: number): Hex[] {
  const drawn = Array.from({ length: count }, (_, i): Hex => `0x${testHash(`${label} key ${i}`).slice(2, 2 + 2 * bytes)}`);
  // Some that differ from another in their last nibble only.
  const near = drawn.slice(0, Math.ceil(count / 3)).map((key): Hex => `${key.slice(0, -1)}${key.endsWith("0") ? "1" : "0"}` as Hex); // hex as before
  return [...new Set([...drawn, ...near])];
}

/** Small tries of many shapes: what each holds under its keys and under others, by construction. */
async function lookups() {
  const shapes = [
    { entries: 1, keyBytes: 32, valueBytes: 1 },
    { entries: 2, keyBytes: 2, valueBytes: 1 },
    { entries: 3, keyBytes: 1, valueBytes: 1 },
    { entries: 6, keyBytes: 2, valueBytes: 2 },
    { entries: 12, keyBytes: 3, valueBytes: 1 },
    { entries: 12, keyBytes: 3, valueBytes: 40 },
    { entries: 40, keyBytes: 2, valueBytes: 1 },
    { entries: 30, keyBytes: 32, valueBytes: 33 },
  ];
  const cases = [];
  for (const [n, { entries, keyBytes, valueBytes }] of shapes.entries()) {
    const names = keys(`trie ${n}`, entries, keyBytes);
    // Values of one byte are of both kinds: their own encoding, and with a prefix.
    const content = new Map(
      names.map((key): [Hex, Hex] => [
        key,
        `0x${testHash(`value ${n} ${key}`)
          .slice(2)
          .repeat(2)
          .slice(0, 2 * valueBytes)}`,
      ]),
    );
    const others = keys(`other ${n}`, 6, keyBytes).concat(
      names.slice(0, 4).map((key): Hex => `${key.slice(0, -1)}${key.endsWith("f") ? "e" : "f"}` as Hex),
    ); // hex as before
    for (const key of [...names.slice(0, 8), ...others]) {
      const { root, proof } = await proveInTrie(content, key);
      cases.push({ root, key, found: content.has(key) ? 1 : 0, value: content.get(key) ?? "0x", proof });
    }
  }
  return [...cases, { root: EMPTY_ROOT, key: "0x1234", found: 0, value: "0x", proof: [] }];
}

const LONG: Hex = `0x${"5a".repeat(40)}`;
const KEY: Hex = "0x1234";
const EMPTY: Hex = "0x";
const branch = (children: Readonly<Record<number, Item>>, value: Item = EMPTY, length = 17): readonly Item[] =>
  Array.from({ length }, (_, i) => children[i] ?? (i === 16 ? value : EMPTY));
const hashed = (item: Item): Hex => keccak256(rlp(item));
const leaf = (path: Hex, value: Item): readonly Item[] => [path, value];

/** Proofs for the key 0x1234 that hash up to their root and are refused all the same. */
function malformed() {
  const tail = leaf("0x20", LONG);
  const one = (why: string, node: Item) => ({ why, root: hashed(node), key: KEY, proof: [rlp(node)] });
  const raw = (why: string, encoded: Hex) => ({ why, root: keccak256(encoded), key: KEY, proof: [encoded] });
  const many = (why: string, ...nodes: readonly Item[]) => ({ why, root: hashed(nodes[0] ?? EMPTY), key: KEY, proof: nodes.map(rlp) });
  const good = leaf("0x201234", LONG);
  const rest = leaf("0x3234", LONG);
  const deep = branch({ 1: hashed(rest), 2: `0x${"11".repeat(32)}` });
  const short = leaf("0x3234", "0x01");
  return [
    one("leaf with a padding nibble", leaf("0x211234", LONG)),
    one("extension with a padding nibble", ["0x0f12", hashed(branch({ 3: hashed(tail) }))]),
    one("leaf with flag 4", leaf("0x401234", LONG)),
    one("leaf with flag 6", leaf("0x601234", LONG)),
    one("leaf with flag 15", leaf("0xf0123456", LONG)),
    one("leaf without a path", leaf(EMPTY, LONG)),
    one("extension without nibbles", ["0x00", hashed(branch({ 1: hashed(rest) }))]),
    one("leaf without a value", leaf("0x201234", EMPTY)),
    one("leaf with a list", leaf("0x201234", ["0x01"])),
    one("path is a list", [["0x20"], LONG]),
    one("one item", ["0x201234"]),
    one("three items", ["0x201234", LONG, LONG]),
    one("no items", []),
    one("a string", LONG),
    one("branch of sixteen", branch({ 1: hashed(rest) }, EMPTY, 16)),
    one("branch of eighteen", branch({ 1: hashed(rest) }, EMPTY, 18)),
    one("branch with a value, child absent", branch({ 2: hashed(rest) }, LONG)),
    many("branch with a value on the way", branch({ 1: hashed(rest) }, LONG), rest),
    one("child of 31 bytes", branch({ 1: `0x${"11".repeat(31)}` })),
    one("child of 33 bytes", branch({ 1: `0x${"11".repeat(33)}` })),
    one("child of one byte", branch({ 1: "0x05" })),
    one("child in its parent that should be hashed", branch({ 1: rest })),
    many("child hashed that should be in its parent", branch({ 1: hashed(short) }), short),
    many("child in its parent and an element too", branch({ 1: short }), short),
    many("extension before a leaf", ["0x11", hashed(rest)], rest),
    many("extension before an extension", ["0x11", hashed(["0x12", hashed(deep)])], ["0x12", hashed(deep)], deep),
    one("extension to nothing", ["0x11", EMPTY]),
    many("key ends in a branch with a value", ["0x001234", hashed(branch({ 1: hashed(rest) }, LONG))], branch({ 1: hashed(rest) }, LONG)),
    many("key ends in a branch without a value", ["0x001234", hashed(deep)], deep),
    raw("bytes behind the node", concatHex([rlp(good), "0x00"])),
    raw(
      "list in the long form that is short",
      concatHex([
        "0xf8",
        `0x${((rlp(leaf("0x201234", "0x11")).length - 4) / 2).toString(16).padStart(2, "0")}`,
        `0x${rlp(leaf("0x201234", "0x11")).slice(4)}`,
      ]),
    ),
    raw("length with a leading zero", concatHex(["0xf9002d", `0x${rlp(good).slice(4)}`])),
    raw("byte with a needless prefix", "0xc683201234810500".slice(0, -2) as Hex), // hex still
    raw("list longer than the node", `0xc9${rlp(leaf("0x201234", "0x11")).slice(4)}`),
    raw("item longer than the list", "0xc583201234c2"),
    raw("nothing", "0x"),
    many("leftover element", good, tail),
    many("element twice", good, good),
    { why: "elements in the wrong order", root: hashed(deep), key: KEY, proof: [rlp(rest), rlp(deep)] },
    { why: "element missing at the end", root: hashed(deep), key: KEY, proof: [rlp(deep)] },
    { why: "element missing at the beginning", root: hashed(deep), key: KEY, proof: [rlp(rest)] },
    { why: "element twice on the way", root: hashed(deep), key: KEY, proof: [rlp(deep), rlp(deep), rlp(rest)] },
    {
      why: "leftover behind an absence",
      root: hashed(branch({ 2: hashed(rest) })),
      key: KEY,
      proof: [rlp(branch({ 2: hashed(rest) })), rlp(rest)],
    },
    { why: "no elements", root: hashed(good), key: KEY, proof: [] },
    { why: "no elements and no root", root: `0x${"00".repeat(32)}`, key: KEY, proof: [] },
    { why: "the empty trie by its node", root: EMPTY_ROOT, key: KEY, proof: ["0x80"] },
    { why: "the empty trie with an element", root: EMPTY_ROOT, key: KEY, proof: [rlp(good)] },
  ];
}

/** vectors/tries.json: what tries hold by TrieWalk.sol, and proofs that it refuses. */
export async function trieVectors(): Promise<unknown> {
  return plain({ lookups: await lookups(), malformed: malformed() });
}
