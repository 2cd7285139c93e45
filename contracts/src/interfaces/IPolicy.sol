// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {ILightClient} from "./ILightClient.sol";
import {Head} from "./IParleyTypes.sol";

/// @title A rollup's own rules about whom it hears. Tightening works at once, loosening after a delay, floors always.
interface IPolicy {
    /// @param chainId EIP-155 id by which contracts of this rollup address the peer
    /// @param gateway the peer's gateway
    /// @param quorumNumerator,quorumDenominator weight needed, strictly more than numerator/denominator; never under two thirds
    /// @param minFinality 1 unsafe, 2 safe, 3 finalized
    /// @param maxHeadAge seconds between the head's timestamp and now
    /// @param maxMessagesPerWindow messages delivered per window of `WINDOW` seconds
    struct Peer {
        uint256 chainId;
        address gateway;
        uint32 quorumNumerator;
        uint32 quorumDenominator;
        uint8 minFinality;
        uint32 maxHeadAge;
        uint32 maxMessagesPerWindow;
        bool paused;
    }

    event PeerProposed(bytes32 indexed rollupId, Peer peer, uint64 applicableAt);
    event PeerApplied(bytes32 indexed rollupId, Peer peer);
    event PeerTightened(bytes32 indexed rollupId, Peer peer);
    event PeerFrozen(bytes32 indexed rollupId, uint64 number, bytes32 knownHeadHash, bytes32 conflictingHeadHash);

    error NotGovernance(address caller);
    error NotGateway(address caller);
    error UnknownPeer(bytes32 rollupId);
    error UnknownChain(uint256 chainId);
    error PeerPaused(bytes32 rollupId);
    error PeerIsFrozen(bytes32 rollupId);
    error FinalityTooLow(uint8 actual, uint8 required);
    error QuorumTooLow(uint128 signedWeight, uint128 totalWeight, uint32 numerator, uint32 denominator);
    error HeadTooOld(uint64 timestamp, uint64 oldest);
    error HeadFromTheFuture(uint64 timestamp, uint64 latest);
    error RateLimited(bytes32 rollupId, uint256 requested, uint256 available);
    error BelowFloor(string field);
    error NotTightening(string field);
    error ChangeNotReady(uint64 applicableAt);
    error NoChangePending(bytes32 rollupId);
    error ChainTaken(uint256 chainId, bytes32 rollupId);

    /// @notice Adds or loosens a peer; takes effect by `applyPeer` after `loosenDelay`. Replaces an earlier proposal. Governance only.
    function proposePeer(bytes32 rollupId, Peer calldata peer) external;
    /// @notice Anyone may apply a proposal whose delay is over. Thaws a frozen peer: a freeze drops the proposal pending at that moment, so that the
    /// proposal applied here was made in knowledge of it; heads from before the thaw are not heard again, so that what it knew of cannot freeze twice.
    /// A peer that is paused or frozen gives its chain id up to another one.
    function applyPeer(bytes32 rollupId) external;
    /// @notice Takes effect at once; every field at least as strict as before, else `NotTightening`. Drops a pending proposal. Governance only.
    function tightenPeer(bytes32 rollupId, Peer calldata peer) external;

    /// @notice Reverts with the rule that is violated, or returns true. Counts `messages` against the rate. A head that conflicts with a recorded one (same rollup, finality, number;
    /// other hash) freezes the peer and returns false: the caller must stop without reverting. Gateway only.
    function admit(Head calldata head, ILightClient.Checkpoint calldata checkpoint, uint128 totalWeight, uint256 messages)
        external
        returns (bool admitted);

    /// @notice The rules for `rollupId`; all zero for one that is no peer.
    function peer(bytes32 rollupId) external view returns (Peer memory);
    function frozen(bytes32 rollupId) external view returns (bool);
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
