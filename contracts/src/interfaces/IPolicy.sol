// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IGoverned} from "./IGoverned.sol";
import {Attested} from "./IParleyTypes.sol";
import {IPayloadCodec} from "./IPayloadCodec.sol";
import {IStakeCover} from "./IStakeCover.sol";
import {IStateReader} from "./IStateReader.sol";

/// @title A rollup's own rules about whom it hears. Tightening works at once, loosening after a delay, floors always.
/// @notice What goes wrong if governance is stolen: it can shut peers out at once; it can open nothing before `loosenDelay` is over, in public.
interface IPolicy is IGoverned {
    /// @param chainId EIP-155 id by which contracts of this rollup address the peer
    /// @param gateway the peer's gateway
    /// @param quorumBps signed weight must exceed this many ten-thousandths of the total; never under 6,667; 0: the protocol's two thirds, exactly
    /// @param minFinality 1 unsafe, 2 safe, 3 finalized
    /// @param maxHeadAge seconds between the head's timestamp and now
    /// @param maxMessagesPerWindow most messages delivered in any `WINDOW` seconds, reserved shares included
    /// @param minStake least signed weight, in the unit of the operator table
    struct Peer {
        uint64 chainId;
        address gateway;
        uint16 quorumBps;
        uint8 minFinality;
        uint24 maxHeadAge;
        uint24 maxMessagesPerWindow;
        uint128 minStake;
    }

    /// @notice Limits on what a peer brings in through one token bridge of this rollup. Amounts are in the unit that the codec reads: this rollup's own.
    /// @param codec reads the amounts; zero for no rule
    /// @param window seconds
    /// @param inflowLimit most that comes in within any `window` seconds
    /// @param netInflowCap most by which what came in may exceed what went out, ever
    /// @param unsafeCap most that comes in under `unsafe` heads before a head of higher finality has reached them; nothing under one that was reached when it is brought
    struct ValueRule {
        IPayloadCodec codec;
        uint32 window;
        uint128 inflowLimit;
        uint128 netInflowCap;
        uint128 unsafeCap;
    }

    /// @param net what came in less what went out
    /// @param current,previous what came in within this window and the one before
    /// @param outstanding what came in under `unsafe` heads up to number `unsafeUpTo`
    /// @param safeUpTo the highest number of a head of higher finality that was shown for this bridge
    struct Ledger {
        int192 net;
        uint64 window;
        uint128 current;
        uint128 previous;
        uint128 outstanding;
        uint64 unsafeUpTo;
        uint64 safeUpTo;
    }

    /// @notice What stands in a message's way.
    enum Obstacle {
        None,
        UnknownPeer,
        Paused, // until the pause ends
        Frozen, // until a head of higher finality decides
        FinalityTooLow, // until the block reaches `minFinality`
        Rate, // until the next window
        NotUnderstood, // the codec of the recipient does not read the payload
        InflowLimit, // until the next window
        NetInflowCap, // until value went out
        UnsafeCap, // until a head of higher finality has caught up
        StakeShare // until the window of the stake cover rolls, a newer table's shares are opened, or its price source answers
    }

    event PeerProposed(bytes32 indexed rollupId, Peer peer, uint64 applicableAt);
    event PeerApplied(bytes32 indexed rollupId, Peer peer);
    event PeerTightened(bytes32 indexed rollupId, Peer peer);
    event PeerDropped(bytes32 indexed rollupId);
    /// @notice Nothing of `rollupId` at `finality` or below is heard until a head of higher finality, at or after `number`, decides.
    /// @param firstHeadHash of the head that was heard first, its lowest 64 bits zero unless it came by `reportConflict`
    event PeerFrozen(bytes32 indexed rollupId, uint8 finality, uint64 number, bytes32 firstHeadHash, bytes32 secondHeadHash);
    /// @param finality the one that was frozen
    /// @param number of the head that decided; 0: governance did
    event PeerThawed(bytes32 indexed rollupId, uint8 finality, uint64 number);
    event PeerPaused(bytes32 indexed rollupId, address indexed by, uint64 until);
    event GuardianProposed(address indexed guardian, uint64 applicableAt);
    event GuardianAdded(address indexed guardian);
    event GuardianRemoved(address indexed guardian);
    event ReservationProposed(bytes32 indexed rollupId, address indexed sender, uint24 share, uint64 applicableAt);
    event ReservationSet(bytes32 indexed rollupId, address indexed sender, uint24 share);
    event ValueRuleProposed(bytes32 indexed rollupId, address indexed bridge, ValueRule rule, uint64 applicableAt);
    event ValueRuleSet(bytes32 indexed rollupId, address indexed bridge, ValueRule rule);

    error NotGuardian(address caller);
    error NotGateway(address caller);
    error UnknownPeer(bytes32 rollupId);
    error UnknownChain(uint256 chainId);
    error PeerIsPaused(bytes32 rollupId, uint64 until);
    error PeerIsFrozen(bytes32 rollupId, uint8 finality);
    error PeerIsNotFrozen(bytes32 rollupId);
    error UnknownFinality(uint8 finality);
    error FinalityTooLow(uint8 actual, uint8 required);
    error QuorumTooLow(uint128 signedWeight, uint128 totalWeight, uint16 quorumBps);
    error StakeTooLow(uint128 signedWeight, uint128 required);
    error HeadTooOld(uint64 timestamp, uint64 oldest);
    /// @notice Newer heads were heard since, and this one cannot be compared any more: prove the messages under a newer head.
    error HeadSuperseded(uint64 number, uint64 heard);
    error HeadFromTheFuture(uint64 timestamp, uint64 latest);
    /// @notice A head of this number with another hash was heard. `admit` freezes the peer instead.
    error HeadContradicts(uint64 number);
    /// @notice The two heads can both be true.
    error NoConflict();
    error RateLimited(bytes32 rollupId, uint256 requested, uint256 available);
    error ChainTaken(uint256 chainId, bytes32 rollupId);
    error ReservationsExceedLimit(uint256 reserved, uint256 limit);
    error PauseTooLong(uint256 duration, uint256 most);
    error CoolingDown(address guardian, uint64 until);
    /// @notice The codec was not given the gas that it is promised.
    error InsufficientGas(uint256 available, uint256 required);
    /// @notice The codec of `bridge` does not read the payload, so nobody could deliver or refund it.
    error OutflowNotUnderstood(address bridge);
    error NoValueRule(bytes32 rollupId, address bridge);

    // Peers. A proposal may be applied by anyone from `loosenDelay` after it until `PROPOSAL_LIFETIME` later; a newer one for the same setting takes its place.

    /// @notice Adds or loosens a peer, or lifts a freeze that is older than the proposal. Governance only.
    function proposePeer(bytes32 rollupId, Peer calldata peer) external;
    /// @notice Anyone may apply a proposal whose delay is over. What was heard of the peer before is forgotten; where it was ever frozen or decided, only heads newer than
    /// this moment (and the clock tolerance) are heard afterwards. A freeze that is not older than the proposal stays as it is.
    function applyPeer(bytes32 rollupId) external;
    /// @notice Takes effect at once; every field at least as strict as before, else `NotTightening`. Drops a pending proposal. Governance only.
    function tightenPeer(bytes32 rollupId, Peer calldata peer) external;
    /// @notice The rollup is no peer any more, at once; its chain id is free for another. Its ledgers, its freeze and what decided it stay, and so do quorum and
    /// least stake for exits (`requireFinal`). Governance only.
    function dropPeer(bytes32 rollupId) external;

    // Freezing.

    /// @notice Freezes the peer at the finality of two certified heads that cannot both be true: one finality and number (and, for `unsafe`, one anchor), two hashes.
    /// For anyone. Head sections as in specs/wire.md §11. Reverts where the conflict is history, or the peer is frozen as high already.
    function reportConflict(
        bytes32 rollupId,
        bytes32 outboxRootA,
        bytes calldata headSectionA,
        bytes32 outboxRootB,
        bytes calldata headSectionB
    ) external;
    /// @notice Lifts a freeze by a certified head of higher finality, at or after the number of the conflict, that has the peer's quorum and stake. For anyone.
    function thaw(bytes32 rollupId, bytes32 outboxRoot, bytes calldata headSection) external;

    // Breakers.

    /// @notice Nothing of the peer is heard for `duration` seconds, at most `MAX_PAUSE`; nobody can end that earlier. Governance, or a guardian, who must then rest
    /// for six times as long before pausing this peer again.
    function pause(bytes32 rollupId, uint64 duration) external;
    /// @notice Governance only.
    function proposeGuardian(address guardian) external;
    function applyGuardian(address guardian) external;
    /// @notice At once; drops a pending proposal. Governance only.
    function removeGuardian(address guardian) external;

    // Shares of the rate.

    /// @notice Keeps `share` messages per window for `sender` (an account on the peer); the others have to do with what is not reserved. Governance only.
    function proposeReservation(bytes32 rollupId, address sender, uint24 share) external;
    function applyReservation(bytes32 rollupId, address sender, uint24 share) external;
    /// @notice At once; only downwards. Drops a pending proposal. Governance only.
    function reduceReservation(bytes32 rollupId, address sender, uint24 share) external;

    // Value.

    /// @notice A first rule for `bridge`, or a stricter one with the same codec and window: at once. Drops a pending proposal. Governance only.
    function tightenValueRule(bytes32 rollupId, address bridge, ValueRule calldata rule) external;
    /// @notice Any other rule; one that is zero throughout removes it. The ledger stays. Governance only.
    function proposeValueRule(bytes32 rollupId, address bridge, ValueRule calldata rule) external;
    function applyValueRule(bytes32 rollupId, address bridge, ValueRule calldata rule) external;
    /// @notice Shows a head of `safe` or `finalized` that this policy hears: what came in through `bridge` under `unsafe` heads up to its number no longer fills `unsafeCap`.
    /// For anyone; a message with value under such a head has the same effect.
    function settle(bytes32 rollupId, address bridge, bytes32 outboxRoot, bytes calldata headSection) external;

    // What the gateway asks.

    /// @notice Reverts with the rule that `head` violates, or counts `messages` against the rate and returns true. A head that conflicts with one heard before (same rollup, finality
    /// and number, for `unsafe` same anchor; other hash) freezes the peer at that finality and below, and false is returned: the caller must stop without reverting. Gateway only.
    /// @return admitted whether the messages may be delivered
    /// @return chainId the peer's chain id
    /// @return valued whether `noteInflow` must be asked before each message
    /// @return shared shares of the rate are reserved: nothing was counted, `noteSender` must be asked before each message
    function admit(Attested calldata head, uint32 messages) external returns (bool admitted, uint64 chainId, bool valued, bool shared);
    /// @notice Gives back what `admit` counted for messages that were held or whose recipient failed; nothing where `shared`. Gateway only.
    function release(bytes32 rollupId, uint256 messages) external;
    /// @notice Counts one message of `sender` against its own share, or against what all share once that is used up; false: neither has room, the message must be held. For retries, too, which
    /// `admit` does not count. Gateway only.
    /// @return admitted whether it may be delivered
    /// @return own whether its own share took it
    function noteSender(bytes32 rollupId, address sender) external returns (bool admitted, bool own);
    /// @notice Takes back `noteSender` in the same transaction, with what it returned. Gateway only.
    function undoSender(bytes32 rollupId, address sender, bool own) external;
    /// @notice Reverts with the rule that `head` violates. Changes nothing, counts nothing: for readers of state.
    function requireHeard(Attested calldata head) external view;
    /// @notice For exits (expiry, refunds), which no pause, age or least finality stops, nor that the rollup is no peer any more: reverts unless `head` is `finalized`, has the
    /// peer's quorum and stake (of a dropped one: those it had last), and nothing that was heard or decided speaks against it.
    function requireFinal(Attested calldata head) external view;
    /// @notice Reverts unless messages of `rollupId` that were proven before may still be acted on: a known peer, neither paused nor frozen. Returns its chain id.
    function requireOpen(bytes32 rollupId) external view returns (uint64 chainId);

    /// @notice The value that a message, or a refund, is about to bring in; false: over a limit or not understood, it must be held. Gateway only.
    /// @param finality,number of the head that it is proven under; 0, 0 for a retry, which has none
    /// @return admitted whether it may be delivered
    /// @return amount what `undoInflow` takes
    function noteInflow(bytes32 rollupId, uint8 finality, uint64 number, address recipient, bytes calldata payload)
        external
        returns (bool admitted, uint128 amount);
    /// @notice Takes back `noteInflow` in the same transaction, for a message whose recipient failed. Gateway only.
    function undoInflow(bytes32 rollupId, uint8 finality, address recipient, uint128 amount) external;
    /// @notice The value that a message of `sender` sends out. Gateway only.
    function noteOutflow(bytes32 rollupId, address sender, bytes calldata payload) external;

    // Views.

    /// @notice The rules for `rollupId`; all zero for one that is no peer.
    function peer(bytes32 rollupId) external view returns (Peer memory);
    /// @notice The proposal for `rollupId` and when it may be applied; all zero for none.
    function pendingPeer(bytes32 rollupId) external view returns (Peer memory proposal, uint64 applicableAt);
    /// @notice The peer that `chainId` means to this rollup; reverts `UnknownChain`.
    function rollupIdOf(uint256 chainId) external view returns (bytes32);
    /// @notice Highest finality at which the peer is frozen (it is at everything below, too), and the number at or after which a head of higher finality decides; 0, 0: not at all.
    function frozen(bytes32 rollupId) external view returns (uint8 finality, uint64 number);
    /// @notice Heads of `finality` count only above `number` and not before `notBefore` (Unix seconds): what was decided stays decided.
    function decided(bytes32 rollupId, uint8 finality) external view returns (uint64 number, uint64 notBefore);
    /// @notice The first second at which the peer's pause is over; in the past: it is not paused.
    function pausedUntil(bytes32 rollupId) external view returns (uint64);
    function isGuardian(address account) external view returns (bool);
    /// @notice The first second at which `guardian` may pause `rollupId` again.
    function restingUntil(address guardian, bytes32 rollupId) external view returns (uint64);
    /// @notice The share of `sender`, and what is left of it now.
    function reservation(bytes32 rollupId, address sender) external view returns (uint24 share, uint256 available);
    function valueRule(bytes32 rollupId, address bridge) external view returns (ValueRule memory);
    function ledger(bytes32 rollupId, address bridge) external view returns (Ledger memory);

    /// @notice The first rule that stands in the way of a message of `sender` under a head of `finality`, whatever its value.
    /// @param until the first second at which that may be otherwise, where time alone decides; else 0
    function explain(bytes32 rollupId, uint8 finality, address sender) external view returns (Obstacle obstacle, uint64 until);
    /// @notice The limit that stands in the way of the value in `payload`.
    function explainInflow(bytes32 rollupId, uint8 finality, uint64 number, address recipient, bytes calldata payload)
        external
        view
        returns (Obstacle obstacle, uint64 until);

    /// @notice How far a head's timestamp may lie ahead of this chain's clock, in seconds.
    function maxFutureDrift() external view returns (uint64);
    function gateway() external view returns (address);
    /// @notice Is told what may be read of each peer; zero for none.
    function stateReader() external view returns (IStateReader);
    /// @notice Is asked whether stake stands behind value that comes in; zero for none.
    function stakeCover() external view returns (IStakeCover);
}
