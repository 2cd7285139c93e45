import type { Hex } from "@parley/primitives";
import { bytesToHex, concatHex, fromRlp, slice, toRlp } from "viem";
import { loadKzg, versionedHashOf } from "./kzg.ts";

/** With what the blobs of one transaction go to a pool (EIP-7594): 128 cell proofs for each. */
export interface BlobSidecar {
  blobs: readonly Hex[];
  commitments: readonly Hex[];
  proofs: readonly Hex[];
  versionedHashes: readonly Hex[];
}

/** The version of the form in which pools take blobs since Osaka. */
const WRAPPER_VERSION = "0x01";

/** Commits to blobs and proves their cells, which takes most of a second for each, on another thread. @throws ParleyError as `loadKzg`; Error when one is no blob */
export async function sidecarOf(blobs: readonly Uint8Array[]): Promise<BlobSidecar> {
  const kzg = await loadKzg();
  const commitments: Hex[] = [];
  const proofs: Hex[] = [];
  for (const blob of blobs) {
    commitments.push(bytesToHex(await kzg.asyncBlobToKzgCommitment(blob)));
    const { proofs: ofCells } = await kzg.asyncComputeCellsAndKzgProofs(blob);
    proofs.push(...ofCells.map((proof) => bytesToHex(proof)));
  }
  const versionedHashes = commitments.map((commitment) => versionedHashOf(commitment));
  return { blobs: blobs.map((blob) => bytesToHex(blob)), commitments, proofs, versionedHashes };
}

/** A signed transaction of type 3 as pools take it, with its blobs: `0x03 ‖ rlp([transaction, 1, blobs, commitments, proofs])`. Its hash is that without them. */
export function pooledTransaction(signed: Hex, { blobs, commitments, proofs }: BlobSidecar): Hex {
  const transaction = fromRlp(slice(signed, 1), "hex");
  return concatHex(["0x03", toRlp([transaction, WRAPPER_VERSION, [...blobs], [...commitments], [...proofs]])]);
}

/** The transaction alone, from the form in which pools take it (with a version or, before Osaka, without); `undefined` when it is not of that form. */
export function withoutSidecar(pooled: Hex): Hex | undefined {
  try {
    if (slice(pooled, 0, 1) !== "0x03") return undefined;
    const [transaction, ...sidecar] = fromRlp(slice(pooled, 1), "hex");
    // Alone it begins with the chain id.
    return Array.isArray(transaction) && sidecar.length >= 3 ? concatHex(["0x03", toRlp(transaction)]) : undefined;
  } catch {
    return undefined;
  }
}
