import { type createPeerScoreParams, createPeerScoreThresholds, createTopicScoreParams } from "@libp2p/gossipsub/score";

export type PeerScoreParams = ReturnType<typeof createPeerScoreParams>;

/**
 * What gossipsub thinks of a peer (gossipsub v1.1, "Peer Scoring"). A score decides whom the router speaks to and listens to; `PeerScores` decides who is cut off. Both
 * hear of the same offences: P4 of rejected messages, P5 of everything.
 *
 * A peer with one rejected message (−16, and −20 for its demerits) hears no more gossip about messages, with two (−64 − 40) nothing that we publish. That much is forgiven within
 * seconds. The fifth in a row bans it (`DEMERITS`); the graylist lies below that (−400 − 80), so that it hides nothing from the ban, and catches what a ban does not: penalties of
 * gossipsub's own.
 */
export const SCORE_THRESHOLDS = createPeerScoreThresholds({
  gossipThreshold: -10,
  publishThreshold: -50,
  graylistThreshold: -500,
  // Nobody sends or takes up addresses of peers from others.
  acceptPXThreshold: 1_000_000,
  // In a small network the median of a mesh is low: grafting is for meshes of strangers who do nothing.
  opportunisticGraftThreshold: 1,
});

/** All topics are alike: each carries a few messages of every operator or rollup per beat. */
const TOPIC = createTopicScoreParams({
  topicWeight: 1,
  // P1, time in the mesh: a tie-breaker among good peers, 1 after ten minutes at most. What takes no effort must not outweigh an offence.
  timeInMeshWeight: 1 / 600,
  timeInMeshQuantum: 1_000,
  timeInMeshCap: 600,
  // P2, first deliveries: 5 at most, so that a peer who works for hours can afford less than one rejected message.
  firstMessageDeliveriesWeight: 0.1,
  firstMessageDeliveriesDecay: 0.9,
  firstMessageDeliveriesCap: 50,
  // P3 and P3b, too few deliveries in the mesh: off. Traffic comes in bursts, topics may be silent, and publishers send to everybody themselves, so an honest peer in the mesh may
  // deliver nothing first.
  meshMessageDeliveriesWeight: 0,
  meshFailurePenaltyWeight: 0,
  // P4, rejected messages, squared: what handlers call rejected has a wrong signature or none, which honest peers never forward.
  invalidMessageDeliveriesWeight: -16,
  invalidMessageDeliveriesDecay: 0.9,
});

/** The addresses behind which everybody may be, as gossipsub reads them off a connection. */
const LOOPBACK = ["127.0.0.1", "::1", "::ffff:127.0.0.1", "::ffff:7f00:1"];

export interface ScoringOptions {
  /** as on the wire */
  topics: readonly string[];
  /** demerits of a peer now (`PeerScores`) */
  demerits: (peerId: string) => number;
}

/** The parameters of gossipsub's score for these topics. */
export function scoreParams({ topics, demerits }: ScoringOptions): Partial<PeerScoreParams> {
  return {
    topics: Object.fromEntries(topics.map((topic) => [topic, TOPIC])),
    // Together the topics give no more than one of them can.
    topicScoreCap: 6,
    // P5: floods, undecodable RPCs and false claims, which gossipsub itself does not see. A ban begins at 100.
    appSpecificScore: (peerId) => -demerits(peerId),
    appSpecificWeight: 1,
    // P6: from the 17th peer of one address on all of them lose: 5, 20, 45, … Sybils of one host are put off, the peers behind one gateway of an office are not, and those
    // behind the loopback address, which is one machine's own network, never.
    IPColocationFactorWeight: -5,
    IPColocationFactorThreshold: 16,
    IPColocationFactorWhitelist: new Set(LOOPBACK),
    // P7: promised messages that never came, grafts in spite of a backoff. A few happen to whoever restarts or is slow.
    behaviourPenaltyWeight: -10,
    behaviourPenaltyThreshold: 6,
    behaviourPenaltyDecay: 0.9,
    decayInterval: 1_000,
    decayToZero: 0.1,
    // Who goes and comes back comes back to its score.
    retainScore: 3_600_000,
  };
}
