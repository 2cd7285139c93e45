import { concatHex } from "viem";
import { ByteReader } from "./ByteReader.ts";
import { packAny, packBytes, packUint } from "./packing.ts";
import type { Certificate, Hex } from "./types.ts";

/** A certificate as contracts take it: nothing between the parts and nothing after (specs/wire.md §7). @throws ParleyError DECODE_FAILED for a part that does not fit */
export function packCertificate({ epoch, beat, headsRoot, signers, signature }: Certificate): Hex {
  return concatHex([
    packUint(epoch, 32),
    packUint(beat, 64),
    packBytes(headsRoot, 32, "headsRoot"),
    packAny(signers, "signers"),
    packAny(signature, "signature"),
  ]);
}

/**
 * The certificate in packed bytes, given the number of `seats` that the table of its epoch has: the bitmap's length follows from it (specs/wire.md §7). The signature
 * is whatever stands after the bitmap; its length is the scheme's to judge.
 * @throws ParleyError DECODE_FAILED when the bytes end before the signature
 */
export function unpackCertificate(bytes: Hex, seats: number): Certificate {
  const reader = new ByteReader(bytes);
  return {
    epoch: reader.int(32, "epoch"),
    beat: reader.uint(64, "beat"),
    headsRoot: reader.hash("headsRoot"),
    signers: reader.bytes(Math.ceil(seats / 8), "signers"),
    signature: reader.rest("signature"),
  };
}

/** The epoch that packed bytes name, by which the table and so the length of the bitmap are found. @throws ParleyError DECODE_FAILED */
export function packedEpoch(bytes: Hex): number {
  return new ByteReader(bytes).int(32, "epoch");
}
