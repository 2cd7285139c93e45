import { createMerkleProof, MerklePatriciaTrie } from "@ethereumjs/mpt";
import type { Hex } from "@parley/primitives";
import { bytesToHex, hexToBytes } from "viem";
import { canonicalProof } from "../verify/trieProof.ts";

/**
 * The root of the Merkle Patricia trie with these entries, and the canonical proof of what stands under `key`, which may be nothing. Keys as the trie has them, none of
 * which begins with another; values of at least one byte.
 */
export async function proveInTrie(entries: Iterable<readonly [key: Hex, value: Hex]>, key: Hex): Promise<{ root: Hex; proof: Hex[] }> {
  const trie = new MerklePatriciaTrie();
  for (const [name, value] of entries) await trie.put(hexToBytes(name), hexToBytes(value));
  const root = bytesToHex(trie.root());
  const nodes = await createMerkleProof(trie, hexToBytes(key));
  return {
    root,
    proof: canonicalProof(
      root,
      nodes.map((node) => bytesToHex(node)),
    ),
  };
}
