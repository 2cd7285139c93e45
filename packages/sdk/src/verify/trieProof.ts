import { fromRlp, type Hex, keccak256, toRlp } from "viem";

/** An item of a trie node: bytes, or an inlined child. */
type Item = Hex | readonly Item[];

/** keccak(rlp("")): the root of a trie without keys. */
export const EMPTY_TRIE_ROOT: Hex = "0x56e81f171bcc55a6ff8345e692c0f86e5b48e01b996cadc001622fb5e363b421";

/**
 * A proof in the one form that contracts take (TrieWalk.sol): nodes that are referenced by hash, from the root downwards; none for the empty trie. Nodes give others
 * too: some list a node that stands in its parent once more, some prove the empty trie by its one node, 0x80.
 */
export function canonicalProof(root: Hex, proof: readonly Hex[]): Hex[] {
  if (root.toLowerCase() === EMPTY_TRIE_ROOT) return proof.filter((encoded) => encoded !== "0x80");
  return proof.filter((encoded, i) => i === 0 || encoded.length >= 2 + 2 * 32);
}

/**
 * What stands under `key` in the Merkle Patricia trie with this root, by a proof in canonical form (Ethereum yellow paper, appendix D); undefined when the proof shows
 * that there is nothing. `key` as the trie has it: hashed where the trie is a secure one; no key of the trie begins with another.
 * @throws Error that says what is wrong
 */
export function trieLookup({ root, key, proof }: { root: Hex; key: Hex; proof: readonly Hex[] }): Hex | undefined {
  const path = key.slice(2).toLowerCase();
  let used = 0;
  let depth = 0;
  const malformed = (what: string) => new Error(`node ${used - 1} of the trie proof ${what}`);
  const load = (hash: Hex): readonly Item[] => {
    const encoded = proof[used];
    if (encoded === undefined) throw new Error(`the trie proof ends after ${used} nodes`);
    if (keccak256(encoded) !== hash.toLowerCase()) throw new Error(`node ${used} of the trie proof does not hash to its reference ${hash}`);
    used += 1;
    // Only the root is referenced by hash whatever its length.
    if (used > 1 && encoded.length < 66) throw malformed("should stand in its parent");
    const decoded: Item = fromRlp(encoded, "hex");
    if (typeof decoded === "string" || toRlp(decoded as Hex[]) !== encoded.toLowerCase()) throw malformed("is no canonical list"); // toRlp takes any nesting
    return decoded;
  };
  const child = (reference: Item): readonly Item[] => {
    if (typeof reference === "string") {
      if (reference.length !== 66) throw malformed("has a reference of a wrong length");
      return load(reference);
    }
    if (toRlp(reference as Hex[]).length >= 66) throw malformed("holds a child that should be hashed"); // toRlp takes any nesting
    return reference;
  };
  const ended = (value: Hex | undefined) => {
    if (used !== proof.length) throw new Error(`the trie proof has ${proof.length} nodes, ${used} of them used`);
    return value;
  };

  if (root.toLowerCase() === EMPTY_TRIE_ROOT) return ended(undefined);
  let node = load(root);
  for (;;) {
    const [first, second] = node;
    if (node.length === 17) {
      const nibble = path[depth];
      const next = node[Number.parseInt(nibble ?? "0", 16)];
      if (nibble === undefined || next === undefined || node[16] !== "0x") throw malformed("has a value where no key ends");
      depth += 1;
      if (next === "0x") return ended(undefined);
      node = child(next);
    } else if (node.length === 2 && typeof first === "string" && second !== undefined) {
      const { nibbles, leaf } = partialPath(first, malformed);
      const matches = leaf ? path.slice(depth) === nibbles : path.startsWith(nibbles, depth);
      if (!matches) return ended(undefined);
      if (leaf) {
        if (typeof second !== "string" || second === "0x") throw malformed("is a leaf without a value");
        return ended(second);
      }
      depth += nibbles.length;
      node = child(second);
      if (node.length !== 17) throw malformed("does not branch behind an extension");
    } else throw malformed("has no known form");
  }
}

/** Hex-prefix encoding (yellow paper, appendix C), canonical. */
function partialPath(encoded: Hex, malformed: (what: string) => Error): { nibbles: string; leaf: boolean } {
  const digits = encoded.slice(2);
  const flag = Number.parseInt(digits[0] ?? "f", 16);
  const odd = flag % 2 === 1;
  const nibbles = digits.slice(odd ? 1 : 2);
  const leaf = flag >= 2;
  if (flag > 3 || (!odd && digits[1] !== "0") || (!leaf && nibbles === "")) throw malformed("has a path of no known form");
  return { nibbles, leaf };
}

/**
 * `trieLookup` of a key that has to be there.
 * @throws Error that says what is wrong; also when the trie has no such key
 */
export function trieValue(claim: { root: Hex; key: Hex; proof: readonly Hex[] }): Hex {
  const value = trieLookup(claim);
  if (value === undefined) throw new Error("the trie has no such key");
  return value;
}
