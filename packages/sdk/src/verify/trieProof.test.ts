import { verifyMerkleProof } from "@ethereumjs/mpt";
import type { Hex } from "@parley/primitives";
import fc from "fast-check";
import { bytesToHex, hexToBytes, keccak256 } from "viem";
import { describe, expect, it } from "vitest";
import vectors from "../../../../vectors/tries.json" with { type: "json" };
import { canonicalProof, EMPTY_TRIE_ROOT, trieLookup } from "./trieProof.ts";

interface Claim {
  root: Hex;
  key: Hex;
  proof: Hex[];
}

// The file's strings are hex where these types say so.
const lookups = vectors.lookups as (Claim & { found: string; value: Hex })[];
const malformed = vectors.malformed as (Claim & { why: string })[];

/** What another implementation reads; undefined for nothing, null for a refusal. */
async function independently({ root, key, proof }: Claim): Promise<Hex | undefined | null> {
  try {
    const value = await verifyMerkleProof(
      hexToBytes(key),
      proof.map((node) => hexToBytes(node)),
      { root: hexToBytes(root) },
    );
    return value === null ? undefined : bytesToHex(value);
  } catch {
    return null;
  }
}

function attempt(claim: Claim): Hex | undefined | null {
  try {
    return trieLookup(claim);
  } catch {
    return null;
  }
}

/** One byte changed, cut off or put on. */
const disturbance = fc.record({
  element: fc.nat(),
  at: fc.oneof(fc.nat(8), fc.nat()),
  kind: fc.constantFrom("set", "flag", "cut", "append"),
  byte: fc.nat(255),
});

function disturbed(node: Hex, { at, kind, byte }: { at: number; kind: string; byte: number }): Hex {
  const bytes = hexToBytes(node);
  if (kind === "cut") return bytesToHex(bytes.slice(0, -1));
  if (kind === "append") return bytesToHex(Uint8Array.of(...bytes, byte));
  const place = at % bytes.length;
  bytes[place] = kind === "flag" ? (bytes[place] ?? 0) ^ (0x10 << (byte % 4)) : byte;
  return bytesToHex(bytes);
}

describe("trieLookup", () => {
  it("reads every vector, and so does another implementation", async () => {
    expect(lookups.length).toBeGreaterThan(50);
    for (const { found, value, ...claim } of lookups) {
      const expected = found === "1" ? value : undefined;
      expect(trieLookup(claim)).toBe(expected);
      // It knows no proof of an empty trie.
      if (claim.proof.length > 0) expect(await independently(claim)).toBe(expected);
    }
  });

  it.each(malformed)("refuses: $why", (claim) => {
    expect(() => trieLookup(claim)).toThrow();
  });

  it("refuses every mutant under the same root", () => {
    const claims = lookups.filter(({ proof }) => proof.length > 0);
    fc.assert(
      fc.property(
        fc.constantFrom(...claims),
        disturbance,
        fc.constantFrom("disturb", "swap", "drop", "double", "borrow"),
        fc.nat(),
        (claim, how, operation, other) => {
          const proof = [...claim.proof];
          const at = how.element % proof.length;
          const node = proof[at] ?? "0x";
          const foreign = claims[other % claims.length]?.proof.at(-1) ?? "0x";
          if (operation === "disturb") proof[at] = disturbed(node, how);
          else if (operation === "swap") proof.reverse();
          else if (operation === "drop") proof.splice(at, 1);
          else if (operation === "double") proof.splice(at, 0, node);
          else proof.splice(other % (proof.length + 1), 0, foreign);
          if (JSON.stringify(proof) !== JSON.stringify(claim.proof)) expect(attempt({ ...claim, proof })).toBeNull();
        },
      ),
      { numRuns: 2_000 },
    );
  });

  it("reads of mutants under a root of their own what another implementation reads, or refuses", async () => {
    const claims = lookups.filter(({ proof }) => proof.length > 0);
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...claims), disturbance, async (claim, how) => {
        const proof = [...claim.proof];
        let at = how.element % proof.length;
        proof[at] = disturbed(proof[at] ?? "0x", how);
        // The hashes of what changed, up to the root.
        for (; at > 0; at -= 1) {
          const former = keccak256(claim.proof[at] ?? "0x").slice(2);
          proof[at - 1] = (proof[at - 1] ?? "0x").replace(former, keccak256(proof[at] ?? "0x").slice(2)) as Hex; // hex for hex
        }
        const mutant = { root: keccak256(proof[0] ?? "0x"), key: claim.key, proof };
        const read = attempt(mutant);
        if (read !== null) expect(await independently(mutant)).toBe(read);
      }),
      { numRuns: 3_000 },
    );
  });
});

describe("canonicalProof", () => {
  it("leaves out nodes that stand in their parents, and the one of the empty trie", () => {
    const long: Hex = `0x${"11".repeat(32)}`;
    expect(canonicalProof(long, [long, "0xc20102", long])).toEqual([long, long]);
    expect(canonicalProof(long, ["0xc20102", long])).toEqual(["0xc20102", long]);
    expect(canonicalProof(EMPTY_TRIE_ROOT, ["0x80"])).toEqual([]);
  });
});
