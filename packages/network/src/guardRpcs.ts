import { RPC } from "@libp2p/gossipsub/message";
import { decode, encode } from "it-length-prefixed";
import type { Uint8ArrayList } from "uint8arraylist";
import type { NetworkLimits } from "./limits.ts";
import type { Offence } from "./PeerScores.ts";

type Chunks = AsyncIterable<Uint8Array | Uint8ArrayList>;

/** Each piece of a stream costs memory beside its bytes: it is charged as if it were so much longer. */
const CHUNK_OVERHEAD_BYTES = 256;

/**
 * What an RPC may carry, by gossipsub's own bounds where honest peers reach them: answers and adverts of a heartbeat's messages. Our topics are seven, so subscriptions,
 * grafts and prunes are few.
 */
export const RPC_LIMITS = {
  maxSubscriptions: 64,
  maxMessages: 5_000,
  maxIhaveMessageIDs: 5_000,
  maxIwantMessageIDs: 5_000,
  maxIdontwantMessageIDs: 512,
  maxControlMessages: 64,
  maxPeerInfos: 16,
};

/** The same, as the decoder of the protocol takes it. */
const DECODE_LIMITS = {
  subscriptions: RPC_LIMITS.maxSubscriptions,
  messages: RPC_LIMITS.maxMessages,
  control: {
    ihave: RPC_LIMITS.maxControlMessages,
    ihave$: { messageIDs: RPC_LIMITS.maxIhaveMessageIDs },
    iwant: RPC_LIMITS.maxControlMessages,
    iwant$: { messageIDs: RPC_LIMITS.maxIwantMessageIDs },
    graft: RPC_LIMITS.maxControlMessages,
    prune: RPC_LIMITS.maxControlMessages,
    prune$: { peers: RPC_LIMITS.maxPeerInfos },
    idontwant: RPC_LIMITS.maxControlMessages,
    idontwant$: { messageIDs: RPC_LIMITS.maxIdontwantMessageIDs },
  },
};

export interface RpcGuard {
  limits: Pick<NetworkLimits, "rpcBytes" | "messageBytes">;
  /** our topics, as on the wire */
  topics: ReadonlySet<string>;
  /** take from what the peer may send; false when there is too little left */
  takeMessages(count: number): boolean;
  takeBytes(count: number): boolean;
  offence(offence: Offence): void;
  /** an RPC passed */
  passed(messages: number, bytes: number): void;
}

/**
 * The RPCs of a peer's gossip stream that reach the router, each behind its length, as they came. Checked is, in this order: the size before anything is held, the
 * peer's quotas, whether it decodes, and that it is about our topics. What fails is dropped; after an offence that honest software never commits, the rest of the stream, too.
 */
export async function* guardRpcs(source: Chunks, guard: RpcGuard): AsyncGenerator<Uint8Array> {
  try {
    for await (const frame of decode(charged(source, guard), { maxDataLength: guard.limits.rpcBytes })) {
      const bytes = frame.subarray();
      if (!guard.takeBytes(bytes.length)) {
        guard.offence("byte_quota");
        continue;
      }
      const rpc = decodeOrUndefined(bytes);
      if (rpc === undefined) return guard.offence("malformed_rpc");
      if (!guard.takeMessages(costOf(rpc))) {
        guard.offence("message_quota");
        continue;
      }
      if (rpc.messages.some(({ data }) => data !== undefined && data.length > guard.limits.messageBytes))
        return guard.offence("oversized_rpc");
      const topics = [...rpc.messages, ...rpc.subscriptions].map(({ topic }) => topic);
      if (topics.some((topic) => topic === undefined || !guard.topics.has(topic))) {
        guard.offence("unknown_topic");
        continue;
      }
      guard.passed(rpc.messages.length, bytes.length);
      yield encode.single(bytes).subarray();
    }
  } catch (error) {
    if (error instanceof Error && LENGTH_ERRORS.has(error.name)) guard.offence("oversized_rpc");
    throw error;
  }
}

/** A length over the limit, negative, or that never ends. */
const LENGTH_ERRORS = new Set(["InvalidDataLengthError", "InvalidMessageLengthError", "InvalidDataLengthLengthError"]);

async function* charged(source: Chunks, guard: RpcGuard) {
  for await (const chunk of source) {
    if (!guard.takeBytes(CHUNK_OVERHEAD_BYTES)) guard.offence("byte_quota");
    yield chunk;
  }
}

function decodeOrUndefined(bytes: Uint8Array): RPC | undefined {
  try {
    return RPC.decode(bytes, { limits: DECODE_LIMITS });
  } catch {
    return undefined;
  }
}

/** What an RPC costs of the quota of messages: one for each message or statement in it, and one for each 64 ids that have to be looked up. */
function costOf({ messages, subscriptions, control }: RPC): number {
  const lists = [...(control?.ihave ?? []), ...(control?.iwant ?? []), ...(control?.idontwant ?? [])];
  const ids = lists.reduce((sum, { messageIDs }) => sum + messageIDs.length, 0);
  const statements = lists.length + (control?.graft.length ?? 0) + (control?.prune.length ?? 0) + subscriptions.length;
  return Math.max(1, messages.length + statements + Math.floor(ids / 64));
}
