import { concatHex } from "viem";
import { ByteReader } from "./ByteReader.ts";
import { packAny, packBytes, packUint } from "./packing.ts";
import type { HandoverCertificate, Hex } from "./types.ts";

/** A hand-over certificate as contracts take it: nothing between the parts and nothing after (specs/wire.md §10). @throws ParleyError DECODE_FAILED for a part that does not fit */
export function packHandover({ epoch, nextEpoch, nextTableRoot, signers, signature }: HandoverCertificate): Hex {
  return concatHex([
    packUint(epoch, 32),
    packUint(nextEpoch, 32),
    packBytes(nextTableRoot, 32, "nextTableRoot"),
    packAny(signers, "signers"),
    packAny(signature, "signature"),
  ]);
}

/**
 * The hand-over certificate in packed bytes, given the number of `seats` that the table of its epoch has (specs/wire.md §10).
 * @throws ParleyError DECODE_FAILED when the bytes end before the signature
 */
export function unpackHandover(bytes: Hex, seats: number): HandoverCertificate {
  const reader = new ByteReader(bytes);
  return {
    epoch: reader.int(32, "epoch"),
    nextEpoch: reader.int(32, "nextEpoch"),
    nextTableRoot: reader.hash("nextTableRoot"),
    signers: reader.bytes(Math.ceil(seats / 8), "signers"),
    signature: reader.rest("signature"),
  };
}
