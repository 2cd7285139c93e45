import { aggregateSignatures, DST_SIG, sign } from "@parley/bls";
import {
  type Address,
  attestationDigest,
  type Certificate,
  detailsHash,
  encodeEvmAddress,
  encodeSigners,
  type Head,
  type Hex,
  headHash,
  headsRoot,
  Lane,
  laneLeaf,
  type Message,
  merkleRoot,
  messageHash,
  type OperatorTable,
  outboxRoot,
  packCertificate,
  packHeadSection,
  rangeProof,
  rollupId,
  sortHeads,
  totalWeight,
  ZERO_HASH,
} from "@parley/primitives";
import { buildParcel } from "@parley/sdk";
import { idOf } from "./livingL1.ts";

const CHAIN_ID = 901n;
const GENESIS_HASH = idOf("peer's genesis");
const GATEWAY: Address = "0x0000000000000000000000000000000000006a7e";

/** Who the peer is. */
export const PEER = {
  chainId: CHAIN_ID,
  genesisHash: GENESIS_HASH,
  gateway: GATEWAY,
  id: rollupId({ chainId: CHAIN_ID, genesisHash: GENESIS_HASH, gateway: GATEWAY }),
  sender: "0x000000000000000000000000000000000005e4de",
} as const;

/** Of a head what its block says. */
export type Block = Pick<Head, "number" | "blockHash" | "timestamp" | "stateRoot">;

export interface LivingPeerOptions {
  /** of the rollup that the peer's messages go to */
  destination: { id: Hex; chainId: bigint };
  table: OperatorTable;
  /** in the order of the table's seats */
  signingKeys: readonly Hex[];
  recipients: readonly { recipient: Address; deadline: bigint }[];
}

/** A rollup that consists of what the operators sign of it: heads over one lane of messages, one for each recipient. */
export class LivingPeer {
  readonly messages: readonly Message[];
  readonly outboxRoot: Hex;
  readonly #table: OperatorTable;
  readonly #signingKeys: readonly Hex[];
  readonly #lanes: readonly { destinationId: Hex; lane: Lane; size: number }[];
  #beat = 1n;

  constructor({ destination, table, signingKeys, recipients }: LivingPeerOptions) {
    this.#table = table;
    this.#signingKeys = signingKeys;
    this.messages = recipients.map(({ recipient, deadline }, i) => ({
      sourceId: PEER.id,
      lane: 0,
      index: BigInt(i),
      sender: encodeEvmAddress(PEER.chainId, PEER.sender),
      recipient: encodeEvmAddress(destination.chainId, recipient),
      gasLimit: 100_000n,
      deadline,
      payload: `0x${"5a".repeat(32)}` as const,
    }));
    const lane = new Lane(this.messages.map(messageHash));
    this.#lanes = [{ destinationId: destination.id, lane, size: this.messages.length }];
    const leaf = laneLeaf({ sourceId: PEER.id, destinationId: destination.id, ...lane.parts() });
    this.outboxRoot = outboxRoot({ sourceId: PEER.id, laneCount: 1, root: merkleRoot([leaf]) });
  }

  /** A head of `finality`, of a block that exists nowhere or of the one that is given. */
  head(finality: 2 | 3, block: Block): Head {
    return {
      ...block,
      rollupId: PEER.id,
      outboxRoot: this.outboxRoot,
      finality,
      l1OriginNumber: 1n,
      l1OriginHash: idOf("origin"),
      anchor: ZERO_HASH,
    };
  }

  /** All operators' certificate over one head, of a beat of its own. */
  certify(head: Head): Certificate {
    this.#beat += 1n;
    const { epoch } = this.#table;
    const heads = headsRoot(sortHeads([head]));
    const digest = attestationDigest({ ...this.#table, beat: this.#beat, headsRoot: heads });
    return { epoch, beat: this.#beat, headsRoot: heads, ...signAll(this.#signingKeys, digest) };
  }

  packedCertificate(head: Head): Hex {
    return packCertificate(this.certify(head));
  }

  /** The parcel of the messages from `first` on, before `end`. */
  parcel(head: Head, first: number, end: number): Hex {
    const messages = this.messages.slice(first, end);
    return buildParcel({ head, heads: [head], cover: { kind: 1, ...this.certify(head) }, lanes: this.#lanes, messages });
  }

  /** What the light client makes of a head: `Attested` of IParleyTypes.sol. */
  attested(head: Head): Readonly<Record<string, unknown>> {
    const weight = totalWeight(this.#table);
    const certified = { epoch: this.#table.epoch, signedWeight: weight, totalWeight: weight };
    return { ...head, detailsHash: detailsHash(head), headHash: headHash(head), ...certified };
  }

  section(head: Head): Hex {
    const place = { count: 1, position: 0, proof: rangeProof([headHash(head)], 0, 1) };
    return packHeadSection({ ...head, detailsHash: detailsHash(head), ...place, cover: { kind: 1, ...this.certify(head) } });
  }
}

/** What all seats of a table sign, by scheme 1. */
export function signAll(signingKeys: readonly Hex[], digest: Hex): { signers: Hex; signature: Hex } {
  return {
    signers: allSeats(signingKeys.length),
    signature: aggregateSignatures(signingKeys.map((secretKey) => sign({ secretKey, digest, dst: DST_SIG }))),
  };
}

/** The bitmap in which every seat signed. */
export function allSeats(count: number): Hex {
  return encodeSigners(
    Array.from({ length: count }, (_, seat) => seat),
    count,
  );
}
