import type { DasContextJs } from "@crate-crypto/node-eth-kzg";
import { type Hex, ParleyError } from "@parley/primitives";
import { sha256 } from "viem";

/** Bytes of a blob: 4,096 field elements of 32 (EIP-4844). */
export const BLOB_BYTES = 131_072;

let loading: Promise<DasContextJs> | undefined;

/**
 * KZG over the setup of Ethereum's ceremony. The first call reads the setup, which holds this thread up for seconds: whoever must not stall later calls it at its start. All later work is done on other threads.
 * @throws ParleyError BINARY_MISSING when the library has no build for this machine
 */
export function loadKzg(): Promise<DasContextJs> {
  loading ??= load();
  return loading;
}

async function load(): Promise<DasContextJs> {
  try {
    // Only here: who never meets a blob needs no build of it, and waits for no setup.
    const library = await import("@crate-crypto/node-eth-kzg");
    return library.DasContextJs.create({ usePrecomp: false });
  } catch (cause) {
    throw new ParleyError("BINARY_MISSING", "KZG, which blobs are checked and made with, does not run on this machine", {
      fields: { platform: process.platform, architecture: process.arch },
      cause,
      hint: "@crate-crypto/node-eth-kzg has builds for Linux with glibc, macOS and Windows: run `npm ci` on one of them",
    });
  }
}

/** The name under which the L1 knows a blob: its commitment's (EIP-4844, version 1). */
export function versionedHashOf(commitment: Uint8Array | Hex): Hex {
  return `0x01${sha256(commitment).slice(4)}`;
}

/** The versioned hash of these bytes as a blob; `undefined` when they are none: of another length, or with an element that is not below the modulus. @throws ParleyError as `loadKzg` */
export async function versionedHashOfBlob(bytes: Uint8Array): Promise<Hex | undefined> {
  if (bytes.length !== BLOB_BYTES) return undefined;
  const kzg = await loadKzg();
  const commitment = await kzg.asyncBlobToKzgCommitment(bytes).catch(() => undefined);
  return commitment === undefined ? undefined : versionedHashOf(commitment);
}
