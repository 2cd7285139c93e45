import { fromRlp, type Hex, keccak256 } from "viem";

/** An item of a trie node: bytes, or an inlined child. */
type Item = Hex | readonly Item[];

/**
 * The value under `key` in the Merkle Patricia trie with this root, by an `eth_getProof` proof (Ethereum yellow paper, appendix D). `key` is the hashed key; nodes go
 * from the root downwards and all are used.
 * @throws Error that says what is wrong; also when the trie has no such key
 */
export function trieValue({ root, key, proof }: { root: Hex; key: Hex; proof: readonly Hex[] }): Hex {
  const path = key.slice(2).toLowerCase();
  let used = 0;
  let depth = 0;
  const load = (reference: Item): readonly Item[] => {
    // A child shorter than 32 bytes stands in its parent itself.
    if (typeof reference !== "string") return reference;
    const encoded = proof[used];
    if (encoded === undefined) throw new Error(`the trie proof ends after ${used} nodes`);
    if (keccak256(encoded) !== reference.toLowerCase())
      throw new Error(`node ${used} of the trie proof does not hash to its reference ${reference}`);
    used += 1;
    const decoded: Item = fromRlp(encoded, "hex");
    if (typeof decoded === "string") throw new Error(`node ${used - 1} of the trie proof is no list`);
    return decoded;
  };

  let reference: Item = root;
  for (;;) {
    const node = load(reference);
    let value: Item | undefined;
    if (node.length === 17) {
      const nibble = path[depth];
      depth += 1;
      value = nibble === undefined ? node[16] : node[Number.parseInt(nibble, 16)];
      if (value === undefined || value === "0x") throw new Error("the trie has no such key");
      if (nibble !== undefined) {
        reference = value;
        continue;
      }
    } else if (node.length === 2) {
      const { nibbles, leaf } = partialPath(node[0]);
      value = node[1];
      if (!path.startsWith(nibbles, depth) || value === undefined) throw new Error("the trie has no such key");
      depth += nibbles.length;
      if (!leaf) {
        reference = value;
        continue;
      }
    }
    if (typeof value !== "string" || depth < path.length) throw new Error("the trie proof has a node of no known form");
    if (used !== proof.length) throw new Error(`the trie proof has ${proof.length} nodes, ${used} of them used`);
    return value;
  }
}

/** Hex-prefix encoding (yellow paper, appendix C). */
function partialPath(encoded: Item | undefined): { nibbles: string; leaf: boolean } {
  const digits = typeof encoded === "string" ? encoded.slice(2) : "";
  const flag = Number.parseInt(digits[0] ?? "f", 16);
  if (flag > 3) throw new Error("the trie proof has a path of no known form");
  return { nibbles: digits.slice(flag % 2 === 1 ? 1 : 2), leaf: flag >= 2 };
}
