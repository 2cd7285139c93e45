import { hash } from "node:crypto";
import type { BeatGrid } from "@parley/primitives";
import { encodeGossip, TOPIC_KINDS, type TopicKind } from "../wire.ts";

/** What is sent, and what is wrong with it. */
export const GARBAGE_KINDS = ["undecodable", "known seat", "unknown seat", "replay", "oversized"] as const;
export type GarbageKind = (typeof GARBAGE_KINDS)[number];

export interface GarbagePayload {
  topic: TopicKind;
  data: Buffer;
}

export interface MakeGarbageOptions {
  grid: BeatGrid;
  epoch: number;
  /** a seat that the table has */
  seat: number;
  /** what honest peers said */
  genuine: readonly GarbagePayload[];
}

const OVERSIZED_BYTES = 4 * 2 ** 20 + 1;
/** More than any table has. */
const NO_SEAT = 4_000;
/** The generator of G2, compressed (draft-irtf-cfrg-pairing-friendly-curves §4.2.1): a point like any, so that only the pairing shows what it is worth. */
const POINT =
  "0x93e02b6052719f607dacd3a088274f65596bd0d09920b61ab5da61bbdc7f5049334cf11213945d57e5ac7d055d042b7e024aa2b2f08f0a91260805272dc51051c6e47ad4fa403b02b4510b647ae3d1770bac0326a805bbefd48056c8c121bdb8";

/** The `index`th payload of a kind, none like another but for replays. `nowMs`: votes are of the beat of the moment, so that none is dropped for its age. */
export function makeGarbage(
  kind: GarbageKind,
  { grid, epoch, seat, genuine }: MakeGarbageOptions,
  index: number,
  nowMs: number,
): GarbagePayload {
  const unique = hash("sha256", `${index}`, "buffer");
  switch (kind) {
    case "undecodable":
      return { topic: TOPIC_KINDS[index % TOPIC_KINDS.length] ?? "block", data: unique };
    case "oversized":
      return { topic: "block", data: Buffer.alloc(OVERSIZED_BYTES) };
    case "replay":
      return genuine[index % genuine.length] ?? { topic: "block", data: unique };
    case "known seat":
    case "unknown seat": {
      const beat = BigInt(Math.floor((nowMs - grid.beatZeroMs) / grid.beatMs));
      const vote = {
        epoch,
        beat,
        headsRoot: `0x${unique.toString("hex")}`,
        seat: kind === "known seat" ? seat : NO_SEAT,
        signature: POINT,
      } as const;
      return { topic: "attestation", data: encodeGossip({ topic: "attestation", attestation: vote }) };
    }
  }
}
