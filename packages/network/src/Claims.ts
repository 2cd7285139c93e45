import type { Connection, Stream } from "@libp2p/interface";
import { lpStream } from "@libp2p/utils";
import { type Address, decodePeerClaim, encodePeerClaim, type Hex, type PeerClaim } from "@parley/primitives";
import type { PeerDirectory } from "./Network.ts";
import { parseBoundedJson } from "./parseBoundedJson.ts";

/** The libp2p protocol of a claim that replaces the one of the hello. */
export const CLAIM_PROTOCOL = "/parley/claim";
const CLAIM_BYTES = 1_024;

/** What is to be thought of a claim: whose peer it is, or that the tables at hand do not tell. */
export type ClaimVerdict = { operator: Address } | "unknown" | "false";

/** The own claim, and what the directory of the moment says of those of others (specs/wire.md §16). */
export class Claims {
  #directory: PeerDirectory | undefined;
  #own: PeerClaim | undefined;

  set directory(directory: PeerDirectory) {
    this.#directory = directory;
  }

  /** shown to whoever connects */
  get own(): PeerClaim | undefined {
    return this.#own;
  }

  /** Asks for the own claim of the moment: `own` stays the same object while nothing changed. @throws what the directory throws, and the claim stays */
  async renew(peerId: Hex): Promise<void> {
    const made = await this.#directory?.ownClaim?.(peerId);
    if (made === undefined || made.epoch !== this.#own?.epoch || made.signature !== this.#own.signature) this.#own = made;
  }

  judge(peerId: Hex, claim: PeerClaim): ClaimVerdict {
    const directory = this.#directory;
    if (!directory?.counts(claim.epoch)) return "unknown";
    const operator = directory.operatorOf(peerId, claim);
    return operator === undefined ? "false" : { operator };
  }

  /** Whether claims of this epoch still count. */
  counts(epoch: number): boolean {
    return this.#directory?.counts(epoch) === true;
  }
}

/** Shows a claim over a connection that stands, and resolves when the peer has read it. @throws when it does not */
export async function showClaim(connection: Connection, claim: PeerClaim, signal: AbortSignal): Promise<void> {
  const stream = await connection.newStream(CLAIM_PROTOCOL, { signal });
  const frames = lpStream(stream, { maxDataLength: CLAIM_BYTES });
  await frames.write(Buffer.from(JSON.stringify(encodePeerClaim(claim))), { signal });
  await frames.read({ signal });
  await stream.close({ signal });
}

/** Reads a claim and says so, with an empty frame. @returns undefined for bytes that are no claim @throws when none comes before the signal */
export async function readClaim(stream: Stream, signal: AbortSignal): Promise<PeerClaim | undefined> {
  const frames = lpStream(stream, { maxDataLength: CLAIM_BYTES });
  const bytes = (await frames.read({ signal })).subarray();
  await frames.write(new Uint8Array(), { signal });
  await stream.close({ signal });
  try {
    return decodePeerClaim(parseBoundedJson(bytes));
  } catch {
    return undefined;
  }
}
