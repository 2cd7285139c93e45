import type { KnownValues, ReadyCall } from "./KnownValues.ts";

/** A function that does something for whoever calls it. */
export interface OpenFunction {
  why: string;
  /** contracts whose state it may change */
  touches: readonly string[];
  /** arguments with which it does; nobody else's state is needed for that */
  example?: (known: KnownValues) => readonly unknown[];
}

/** A function that does nothing for a stranger. */
export interface RefusedFunction {
  /** who may, or why there is nothing that a stranger could move */
  why: string;
  /** for whom the same call does something: a contract by its name, `GOVERNANCE`, `MESSENGER` or `SYSTEM` */
  caller?: string;
  /** contracts whose state changes then, if it is not this one's alone */
  touches?: readonly string[];
  /** arguments with which it does, where calls with values that mean something do not hit upon them */
  example?: (known: KnownValues) => readonly unknown[];
}

/** Of one contract, every function that is neither view nor pure is in one of the two. Overloads share a row. */
export interface Rows {
  refused: Readonly<Record<string, string | RefusedFunction>>;
  open: Readonly<Record<string, OpenFunction>>;
}

/** Contracts that a call creates and that can run nothing. */
export const NEW_DATA = "new contracts of data";
const records = (example?: OpenFunction["example"]): OpenFunction => ({
  why: "records what a quorum signed, and nothing else",
  touches: ["Bls12381LightClient", "Secp256k1LightClient"],
  ...(example === undefined ? {} : { example }),
});
/** Of the rollup, and of the rollup that is registered. */
export const GOVERNANCE = "governance";
/** As whom the L1 speaks to a rollup. */
export const MESSENGER = "messenger";
/** As whom a rollup's node speaks to it of its L1. */
export const SYSTEM = "system";
/** Where the portal of a rollup that has none yet will stand. */
export const NEW_PORTAL = "a new portal";
/** What a certificate that comes along leaves behind. */
const RECORD = "Bls12381LightClient";
const GATEWAY_ONLY = "the gateway";
const NO_STACK = "keeps what a stack holds to be final, and here there is none";
const by = (caller: string, example?: RefusedFunction["example"], touches?: readonly string[]): RefusedFunction => ({
  why: `only ${caller}`,
  caller,
  ...(example === undefined ? {} : { example }),
  ...(touches === undefined ? {} : { touches }),
});
/** Arguments that somebody prepared. */
const ready =
  (call: ReadyCall) =>
  ({ calls }: KnownValues) =>
    calls[call];
const late = (touches: readonly string[], example: (known: KnownValues) => readonly unknown[]): OpenFunction => ({
  why: "carries out what governance proposed and waited for",
  touches,
  example,
});
const encodes = (name: string, call: ReadyCall): Rows => ({
  refused: {},
  open: { encode: { why: "writes what the caller brought, for the caller", touches: [name, NEW_DATA], example: ready(call) } },
});
const OWN_TOKENS = "moves what the caller owns or was allowed, and a stranger has nothing";
const bridgeRows: Rows = {
  refused: { receiveMessage: GATEWAY_ONLY },
  open: { crosschainTransfer: { why: "sends a message about no tokens, since the caller has none", touches: ["Gateway"] } },
};
const refunds = (call: ReadyCall): OpenFunction => ({
  why: "gives back what the destination's state shows to have ended undelivered, to its sender",
  touches: ["Gateway", "Policy", "StakeCover", RECORD, "Erc20Bridge", "ExampleErc20"],
  example: ready(call),
});
const proves = (call: ReadyCall): OpenFunction => ({
  why: "keeps what a block of a peer shows",
  touches: ["StateReader", RECORD],
  example: ready(call),
});
const allowance = (name: string): OpenFunction => ({ why: "the caller's own allowance", touches: [name] });
const first = (known: KnownValues) => known.sections[0] ?? { outboxRoot: "0x", section: "0x" };
const second = (known: KnownValues) => known.sections[1] ?? { outboxRoot: "0x", section: "0x" };

/** What a stranger can do, contract by contract. A new function has to be put here by somebody who thought about it; specs/privileges.md says more of each. */
export const FUNCTIONS: Readonly<Record<string, Rows>> = {
  Gateway: {
    refused: { connect: by("Policy"), refund: by("Exits", ready("refund")) },
    open: {
      sendMessage: {
        why: "anybody may speak; the message names its sender",
        touches: ["Gateway"],
        example: (known) => [known.peerAddress, "0x1234", []],
      },
      deliver: {
        why: "delivers what a quorum certified and the policy lets pass",
        touches: ["Gateway", "Policy", "Bls12381LightClient"],
        example: (known) => [known.parcel],
      },
      expire: {
        why: "ends what a quorum certified as sent and nobody delivered in time",
        touches: ["Gateway", RECORD],
        example: ready("expire"),
      },
      retry: { why: "tries a failed message again, the same bytes at the same recipient", touches: ["Gateway", "Policy"] },
    },
  },
  Exits: {
    refused: {},
    open: {
      refundExpired: refunds("refundExpired"),
      refundRejected: refunds("refundRejected"),
    },
  },
  Bls12381LightClient: {
    refused: {
      adopt: "takes what the L1 says, and this one learns nothing of its L1",
      revoke: "ends what the L1 ejected, and this one learns nothing of its L1",
    },
    open: {
      submit: records((known) => [known.certificate]),
      authenticate: records((known) => [first(known).section, known.peerId, first(known).outboxRoot]),
      adoptHandover: {
        why: "takes the table that the quorum of the epoch in use names",
        touches: ["Bls12381LightClient", "Bls12381TableEncoder", NEW_DATA],
        example: ready("adoptHandover"),
      },
    },
  },
  Secp256k1LightClient: {
    refused: { adoptHandover: "takes a quorum's word, and this one has the L1's" },
    open: {
      submit: records((known) => [known.ecdsaCertificate]),
      authenticate: records(),
      adopt: {
        why: "takes the table whose root the L1 told",
        touches: ["Secp256k1LightClient", "Secp256k1TableEncoder", NEW_DATA],
        example: ready("adopt"),
      },
      revoke: { why: "ends what the seat of an ejected operator counts", touches: ["Secp256k1LightClient"], example: ready("revoke") },
    },
  },
  Bls12381TableEncoder: encodes("Bls12381TableEncoder", "encodeBls"),
  Secp256k1TableEncoder: encodes("Secp256k1TableEncoder", "encodeEcdsa"),
  ProvenL1Facts: {
    refused: {},
    open: {
      proveTable: { why: "keeps what a block of the L1 shows", touches: ["ProvenL1Facts"], example: ready("proveTable") },
      proveEjection: { why: "keeps what a block of the L1 shows", touches: ["ProvenL1Facts"], example: ready("proveEjection") },
    },
  },
  NativeL1Facts: { refused: { setTableRoot: by(MESSENGER), setEjected: by(MESSENGER) }, open: {} },
  StakeCover: {
    refused: {
      tightenRule: by(GOVERNANCE, (known) => [{ ...known.coverRule, riskBps: 4_000 }]),
      proposeRule: by(GOVERNANCE, (known) => [known.looserCoverRule]),
      note: by("Policy", (known) => [known.bridge, 1n]),
      undo: "only Policy; and it takes back what the same transaction noted",
    },
    open: {
      applyRule: late(["StakeCover"], (known) => [known.looserCoverRule]),
      openShares: {
        why: "takes a newer table of the light client into use, with the shares that it commits to",
        touches: ["StakeCover"],
        example: ready("openShares"),
      },
    },
  },
  Policy: {
    refused: {
      admit: by("Gateway", ready("admit")),
      release: "only Gateway; and with reserved shares it gives nothing back",
      noteSender: by("Gateway"),
      undoSender: by("Gateway"),
      noteInflow: by("Gateway", (known) => [known.peerId, 3, 11n, known.bridge, known.transfer]),
      undoInflow: by("Gateway", (known) => [known.peerId, 3, known.bridge, 1n]),
      noteOutflow: by("Gateway", (known) => [known.peerId, known.bridge, known.transfer]),
      proposePeer: by(GOVERNANCE, (known) => [known.peerId, known.peerRules]),
      tightenPeer: by(GOVERNANCE, (known) => [known.peerId, { ...known.peerRules, minFinality: 2 }], ["Policy", "StateReader"]),
      dropPeer: by(GOVERNANCE, (known) => [known.peerId], ["Policy", "StateReader"]),
      pause: by(GOVERNANCE),
      proposeGuardian: by(GOVERNANCE),
      removeGuardian: by(GOVERNANCE, (known) => [known.guardian]),
      proposeReservation: by(GOVERNANCE),
      reduceReservation: by(GOVERNANCE, (known) => [known.peerId, known.sender, 5]),
      proposeValueRule: by(GOVERNANCE, (known) => [known.peerId, known.bridge, { ...known.rule, inflowLimit: 70n }]),
      tightenValueRule: by(GOVERNANCE, (known) => [known.peerId, known.bridge, { ...known.rule, inflowLimit: 40n }]),
      thaw: "needs a frozen peer, and here none is",
    },
    open: {
      applyPeer: late(["Policy", "Gateway", "StateReader"], (known) => [known.nextPeerId]),
      applyGuardian: late(["Policy"], (known) => [known.guardian]),
      applyReservation: late(["Policy"], (known) => [known.peerId, known.nextSender, 10]),
      applyValueRule: late(["Policy"], (known) => [known.peerId, known.bridge, known.looserRule]),
      settle: {
        why: "shows a certified head of higher finality, under which nothing is outstanding any more",
        touches: ["Policy", "Bls12381LightClient"],
        example: (known) => [known.peerId, known.bridge, first(known).outboxRoot, first(known).section],
      },
      reportConflict: {
        why: "freezes a peer whose quorum contradicted itself",
        touches: ["Policy", "Bls12381LightClient", "StateReader"],
        example: (known) => [known.peerId, first(known).outboxRoot, first(known).section, second(known).outboxRoot, second(known).section],
      },
    },
  },
  StateReader: {
    refused: {
      setFloor: by("Policy"),
    },
    open: { proveSlots: proves("proveSlots"), proveAccount: proves("proveAccount"), proveLog: proves("proveLog") },
  },
  L1Gateway: {
    refused: { advance: by(SYSTEM, ready("advance")), handOver: by("L1Gateway", ready("handOver")) },
    open: {
      sendMessage: {
        why: "anybody may speak; the message names its sender",
        touches: ["L1Gateway"],
        example: (known) => [known.peerAddress, "0x1234", []],
      },
      retry: {
        why: "tries a failed message again, the same bytes at the same recipient",
        touches: ["L1Gateway"],
        example: ready("retryFromL1"),
      },
      bounce: { why: "sends a message that failed for 7 days back to who sent it", touches: ["L1Gateway"], example: ready("bounce") },
    },
  },
  OpStackL1Blocks: { refused: {}, open: {} },
  OpGameSettlement: { refused: { show: NO_STACK }, open: {} },
  OpOracleSettlement: { refused: { show: NO_STACK }, open: {} },
  OrbitOutboxSettlement: { refused: { show: NO_STACK }, open: {} },
  OrbitAssertionSettlement: { refused: { show: NO_STACK }, open: {} },
  ZkSettlement: { refused: { show: NO_STACK }, open: {} },
  FungibleCodec: { refused: {}, open: {} },
  MultiTokenCodec: { refused: {}, open: {} },
  NonFungibleCodec: { refused: {}, open: {} },
  OperatorRegistry: {
    refused: {
      createSet: "once, and it was",
      registerOperator: "the AllocationManager",
      deregisterOperator: "the AllocationManager",
      rotateKey: "an operator, for itself",
      eject: by("Slasher"),
      removeMember: "takes out who is under the minimum stake, and here nobody is",
    },
    open: {},
  },
  OperatorTable: {
    refused: { publishEpoch: "has its interval, and it is not over" },
    open: { recordStakes: { why: "records what everybody has at stake", touches: ["OperatorTable"], example: () => [] } },
  },
  StakeShares: {
    refused: {
      setShare: by(GOVERNANCE),
      cancelRaise: by(GOVERNANCE),
    },
    open: { applyRaise: late(["StakeShares"], (known) => [known.peerId]) },
  },
  RollupRegistry: {
    refused: {
      announceLeave: by(GOVERNANCE, (known) => [known.registeredId]),
      announceLeaveAt: by(GOVERNANCE, (known) => [known.registeredId, 10_000n]),
      publishManifest: "tells readers something by an event, and changes nothing, whoever calls it",
      releaseBond: "the genesis' governance, after it left",
      reportSequencerEquivocation: "needs two blocks that the sequencer signed, and here there are none",
      pay: "pays what is owed, and here nothing is",
    },
    open: { register: { why: "puts the caller's own money down for the rollup that a genesis names", touches: ["RollupRegistry"] } },
  },
  RollupPortals: {
    refused: {},
    open: {
      create: {
        why: "makes the one portal that a registered rollup can have",
        touches: ["RollupPortals", NEW_PORTAL],
        example: ready("createPortal"),
      },
    },
  },
  RollupPortal: {
    refused: {
      deliver: "needs a message that a final block of the rollup holds, and here there is none",
      end: "needs a rollup that left, and here it stays",
      claim: "needs an end, and here there is none",
      reclaim: "needs an end, and here there is none",
    },
    open: {
      sendMessage: {
        why: "anybody may speak; the message names its sender",
        touches: ["RollupPortal"],
        example: (known) => [known.peerAddress, "0x1234", []],
      },
      forceTransaction: { why: "queues what somebody signed", touches: ["RollupPortal"], example: () => ["0x02c0ffee"] },
    },
  },
  QuorumJudge: { refused: {}, open: {} },
  LightClientQuorum: { refused: {}, open: {} },
  RollupSettlement: {
    refused: {
      settle: "needs a proposal that is decided, and here there is none",
      pay: "pays what is owed, and here nothing is",
    },
    open: {
      propose: { why: "puts the caller's own money down for what it says", touches: ["RollupSettlement"] },
      dispute: { why: "puts the caller's own money down against a proposal", touches: ["RollupSettlement"] },
      certify: { why: "takes what a quorum certified as final", touches: ["RollupSettlement"], example: ready("certify") },
      finalize: { why: "makes final what nobody disputed in time", touches: ["RollupSettlement"], example: ready("finalize") },
    },
  },
  Slasher: {
    refused: {
      submitFork: "needs evidence, and here there is none",
      submitEquivocation: "needs evidence, and here there is none",
      submitFalseTable: "needs evidence, and here there is none",
      submitContradiction: "needs evidence, and here there is none",
    },
    open: {
      acceptJudge: { why: "binds the caller alone, and only where it is an operator", touches: ["Slasher"] },
      withdrawJudge: { why: "binds the caller alone, and only where it is an operator", touches: ["Slasher"] },
      rememberAncestor: { why: "keeps what a block's own headers say", touches: ["Slasher"], example: ready("rememberAncestor") },
      rememberOrigin: { why: "keeps a block hash that the L1 vouches for", touches: ["Slasher"], example: () => [2n] },
    },
  },
  RestitutionFund: {
    refused: {
      collect: "needs a slash that is due, and here there is none",
      publish: "the rollup's governance",
      claim: "needs a list that pays, and here there is none",
      close: "needs a list that expired, and here there is none",
    },
    open: {},
  },
  ExecutionChallenges: {
    refused: {
      commit: "the operator's committer, or who has its signature",
      close: "needs a period whose commitments are over and which is not decided yet, and here there is none",
      draw: "needs a period that was closed, and here there is none",
      ask: "needs a drawn beat, and here there is none",
      open: "needs a question, and here there is none",
      settle: "needs a question, and here there is none",
    },
    open: {
      appoint: { why: "names who commits for the caller", touches: ["ExecutionChallenges"] },
    },
  },
  WorkRewards: {
    refused: {
      fund: OWN_TOKENS,
      draw: "needs a period that was closed, and here there is none",
      prove: "needs a drawn beat, and here there is none",
      release: "needs a period that expired, and here there is none",
      pay: "pays what was earned, and here nothing was",
      close: "needs a period whose commitments are over, and here there is none",
    },
    open: {
      commit: { why: "adds certificates that may be drawn", touches: ["WorkRewards"], example: () => [0n, `0x${"11".repeat(32)}`, 1n] },
    },
  },
  Erc20Bridge: bridgeRows,
  Erc7802Bridge: bridgeRows,
  Erc721Bridge: { refused: { receiveMessage: GATEWAY_ONLY, crosschainTransferFrom: OWN_TOKENS }, open: {} },
  Erc1155Bridge: {
    refused: {
      receiveMessage: GATEWAY_ONLY,
      onERC1155Received: "the token that the bridge itself moves; answers, and changes nothing",
      onERC1155BatchReceived: "the token that the bridge itself moves; answers, and changes nothing",
    },
    open: { crosschainTransferFrom: { why: "sends a message about none of the caller's tokens", touches: ["Gateway"] } },
  },
  CrosschainErc20: {
    refused: { receiveMessage: GATEWAY_ONLY, transfer: OWN_TOKENS, transferFrom: OWN_TOKENS },
    open: {
      approve: allowance("CrosschainErc20"),
      crosschainTransfer: { why: "sends a message about no tokens, since the caller has none", touches: ["Gateway"] },
      crosschainTransferFrom: { why: "sends a message about no tokens, since the caller was allowed none", touches: ["Gateway"] },
    },
  },
  CrosschainErc721: {
    refused: {
      receiveMessage: GATEWAY_ONLY,
      approve: "the owner of the token",
      transferFrom: OWN_TOKENS,
      safeTransferFrom: OWN_TOKENS,
      crosschainTransferFrom: OWN_TOKENS,
    },
    open: { setApprovalForAll: allowance("CrosschainErc721") },
  },
  CrosschainErc1155: {
    refused: { receiveMessage: GATEWAY_ONLY, safeTransferFrom: OWN_TOKENS, safeBatchTransferFrom: OWN_TOKENS },
    open: {
      setApprovalForAll: allowance("CrosschainErc1155"),
      crosschainTransferFrom: { why: "sends a message about none of the caller's tokens", touches: ["Gateway"] },
    },
  },
  CrosschainRemoteExecutor: {
    refused: { receiveMessage: GATEWAY_ONLY, reconfigure: "the executor itself, told by its controller" },
    open: {},
  },
};
