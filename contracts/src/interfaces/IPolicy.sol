// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Attested} from "./IParleyTypes.sol";

/// @title A rollup's own rules about whom it hears. Tightening works at once, loosening after a delay, floors always.
interface IPolicy {
    /// @param chainId EIP-155 id by which contracts of this rollup address the peer
    /// @param gateway the peer's gateway
    /// @param quorumBps signed weight must exceed this many ten-thousandths of the total; never under 6,667; 0: the protocol's two thirds, exactly
    /// @param minFinality 1 unsafe, 2 safe, 3 finalized
    /// @param maxHeadAge seconds between the head's timestamp and now
    /// @param maxMessagesPerWindow messages delivered per window of `WINDOW` seconds
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

    event PeerProposed(bytes32 indexed rollupId, Peer peer, uint64 applicableAt);
    event PeerApplied(bytes32 indexed rollupId, Peer peer);
    event PeerTightened(bytes32 indexed rollupId, Peer peer);
    /// @notice Nothing of `rollupId` at `finality` or below is heard until a head of higher finality, at or after `number`, decides.
    event PeerFrozen(bytes32 indexed rollupId, uint8 finality, uint64 number, bytes32 firstHeadHash, bytes32 secondHeadHash);
    event PeerThawed(bytes32 indexed rollupId, uint8 finality, uint64 number);
    event PeerPaused(bytes32 indexed rollupId, uint64 until);

    error NotGovernance(address caller);
    error NotGateway(address caller);
    error UnknownPeer(bytes32 rollupId);
    error UnknownChain(uint256 chainId);
    error PeerIsPaused(bytes32 rollupId, uint64 until);
    error PeerIsFrozen(bytes32 rollupId, uint8 finality);
    error FinalityTooLow(uint8 actual, uint8 required);
    error QuorumTooLow(uint128 signedWeight, uint128 totalWeight, uint16 quorumBps);
    error StakeTooLow(uint128 signedWeight, uint128 required);
    error HeadTooOld(uint64 timestamp, uint64 oldest);
    /// @notice Newer heads were heard since, and this one cannot be compared any more: prove the messages under a newer head.
    error HeadSuperseded(uint64 number, uint64 heard);
    error HeadFromTheFuture(uint64 timestamp, uint64 latest);
    error RateLimited(bytes32 rollupId, uint256 requested, uint256 available);
    error BelowFloor(string field);
    error NotTightening(string field);
    error ChangeNotReady(uint64 applicableAt);
    error NoChangePending(bytes32 rollupId);
    error ChainTaken(uint256 chainId, bytes32 rollupId);

    /// @notice Adds or loosens a peer; takes effect by `applyPeer` after `loosenDelay`. Replaces an earlier proposal. Governance only.
    function proposePeer(bytes32 rollupId, Peer calldata peer) external;
    /// @notice Anyone may apply a proposal whose delay is over.
    function applyPeer(bytes32 rollupId) external;
    /// @notice Takes effect at once; every field at least as strict as before, else `NotTightening`. Drops a pending proposal. Governance only.
    function tightenPeer(bytes32 rollupId, Peer calldata peer) external;

    /// @notice Reverts with the rule that `head` violates, or counts `messages` against the rate and returns true. A head that conflicts with one heard before (same rollup, finality,
    /// anchor and number; other hash) freezes the peer at that finality and below, and false is returned: the caller must stop without reverting. Gateway only.
    /// @return admitted whether the messages may be delivered
    /// @return chainId the peer's chain id
    /// @return valued whether `noteInflow` must be asked before each message
    function admit(Attested calldata head, uint256 messages) external returns (bool admitted, uint64 chainId, bool valued);
    /// @notice Gives back what `admit` counted for messages whose recipient failed. Gateway only.
    function release(bytes32 rollupId, uint256 messages) external;
    /// @notice Reverts with the rule that `head` violates. Changes nothing, counts nothing: for readers of state.
    function requireHeard(Attested calldata head) external view;
    /// @notice Reverts unless messages of `rollupId` that were proven before may still be acted on: a known peer, neither paused nor frozen. Returns its chain id.
    function requireOpen(bytes32 rollupId) external view returns (uint64 chainId);

    /// @notice The value that a message is about to bring in; false: over a limit, the message must be held. Gateway only.
    function noteInflow(bytes32 rollupId, address recipient, bytes calldata payload) external returns (bool admitted);
    /// @notice Takes back `noteInflow` for a message whose recipient failed. Gateway only.
    function undoInflow(bytes32 rollupId, address recipient, bytes calldata payload) external;
    /// @notice The value that a message sends out. Reverts over a limit. Gateway only.
    function noteOutflow(bytes32 rollupId, address sender, bytes calldata payload) external;

    /// @notice The rules for `rollupId`; all zero for one that is no peer.
    function peer(bytes32 rollupId) external view returns (Peer memory);
    /// @notice Highest finality at which the peer is frozen (it is at everything below, too); 0: not at all.
    function frozenFinality(bytes32 rollupId) external view returns (uint8);
    /// @notice The peer that `chainId` means to this rollup; reverts `UnknownChain`.
    function rollupIdOf(uint256 chainId) external view returns (bytes32);
    function loosenDelay() external view returns (uint64);
    /// @notice How far a head's timestamp may lie ahead of this chain's clock, in seconds.
    function maxFutureDrift() external view returns (uint64);
    /// @notice The proposal for `rollupId` and when it may be applied; all zero for none.
    function pendingPeer(bytes32 rollupId) external view returns (Peer memory proposal, uint64 applicableAt);
    function gateway() external view returns (address);
    function governance() external view returns (address);
}
