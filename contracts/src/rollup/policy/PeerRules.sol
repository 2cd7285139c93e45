// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IPolicy} from "../../interfaces/IPolicy.sol";
import {Hearing} from "./Hearing.sol";
import {HotRules} from "./HotRules.sol";

/// @title How the rules for a peer are set (invariant 14).
abstract contract PeerRules is Hearing {
    /// @notice No peer's `maxHeadAge` may exceed it, in seconds.
    uint24 public constant MAX_HEAD_AGE_CEILING = 1 days;
    /// @notice The least quorum that a rollup may ask for on its own, in ten-thousandths: the first over two thirds.
    uint16 public constant QUORUM_FLOOR = 6_667;
    uint16 private constant QUORUM_CEILING = 9_999;

    mapping(bytes32 rollupId => Peer) private _proposals;
    mapping(uint256 chainId => bytes32 rollupId) private _rollupIds;

    /// @inheritdoc IPolicy
    function proposePeer(bytes32 rollupId, Peer calldata proposal) external onlyGovernance {
        if (rollupId == 0) revert BelowFloor("rollupId");
        _requireFloors(proposal);
        _proposals[rollupId] = proposal;
        emit PeerProposed(rollupId, proposal, _propose(_peerKey(rollupId), 0));
    }

    /// @inheritdoc IPolicy
    function applyPeer(bytes32 rollupId) external {
        uint64 proposedAt = _take(_peerKey(rollupId), 0);
        Peer memory rules = _proposals[rollupId];
        delete _proposals[rollupId];
        bytes32 holder = _rollupIds[rules.chainId];
        if (holder != 0 && holder != rollupId) revert ChainTaken(rules.chainId, holder);
        HotRules hot = _hot[rollupId].rules;
        if (hot.chainId() != rules.chainId && hot.chainId() != 0) delete _rollupIds[hot.chainId()];
        _rollupIds[rules.chainId] = rollupId;

        // Strictly: a proposal of the same second may have been made without knowledge of the freeze.
        if (hot.frozen() == 0 || proposedAt > _states[rollupId].frozenAt) hot = _beginAnew(hot, rollupId).nextGeneration();
        _setPeer(rollupId, hot, rules);
        emit PeerApplied(rollupId, rules);
        _connect(rollupId, _hot[rollupId].rules);
    }

    /// @inheritdoc IPolicy
    function tightenPeer(bytes32 rollupId, Peer calldata stricter) external onlyGovernance {
        HotRules hot = _knownPeer(rollupId);
        Peer memory current = peer(rollupId);
        _requireFloors(stricter);
        if (stricter.chainId != current.chainId) revert NotTightening("chainId");
        if (stricter.gateway != current.gateway) revert NotTightening("gateway");
        if (stricter.quorumBps < current.quorumBps) revert NotTightening("quorumBps");
        if (stricter.minFinality < current.minFinality) revert NotTightening("minFinality");
        if (stricter.maxHeadAge > current.maxHeadAge) revert NotTightening("maxHeadAge");
        if (stricter.maxMessagesPerWindow > current.maxMessagesPerWindow) revert NotTightening("maxMessagesPerWindow");
        if (stricter.minStake < current.minStake) revert NotTightening("minStake");

        _dropProposal(rollupId);
        _setPeer(rollupId, hot, stricter);
        emit PeerTightened(rollupId, stricter);
    }

    /// @inheritdoc IPolicy
    function dropPeer(bytes32 rollupId) external onlyGovernance {
        HotRules hot = _knownPeer(rollupId);
        _dropProposal(rollupId);
        delete _rollupIds[hot.chainId()];
        hot = hot.withoutChain();
        _hot[rollupId].rules = hot;
        _tellFloor(rollupId, hot);
        emit PeerDropped(rollupId);
    }

    /// @inheritdoc IPolicy
    function pendingPeer(bytes32 rollupId) external view returns (Peer memory proposal, uint64 applicableAt) {
        (applicableAt,) = pendingChange(_peerKey(rollupId));
        return (_proposals[rollupId], applicableAt);
    }

    /// @inheritdoc IPolicy
    function rollupIdOf(uint256 chainId) external view returns (bytes32 rollupId) {
        rollupId = _rollupIds[chainId];
        if (rollupId == 0) revert UnknownChain(chainId);
    }

    /// @inheritdoc IPolicy
    function peer(bytes32 rollupId) public view returns (Peer memory rules) {
        HotRules hot = _hot[rollupId].rules;
        if (hot.chainId() == 0) return rules;
        PeerState storage state = _states[rollupId];
        return Peer({
            chainId: hot.chainId(),
            gateway: state.gateway,
            quorumBps: hot.quorumBps(),
            minFinality: hot.minFinality(),
            maxHeadAge: uint24(hot.maxHeadAge()),
            maxMessagesPerWindow: state.limit,
            minStake: state.minStake
        });
    }

    function _setPeer(bytes32 rollupId, HotRules hot, Peer memory rules) private {
        PeerState storage state = _states[rollupId];
        if (rules.maxMessagesPerWindow < state.reserved) revert ReservationsExceedLimit(state.reserved, rules.maxMessagesPerWindow);
        state.gateway = rules.gateway;
        state.limit = rules.maxMessagesPerWindow;
        state.minStake = rules.minStake;
        uint256 openLimit = rules.maxMessagesPerWindow - state.reserved;
        hot = hot.withRules(rules.chainId, openLimit, rules.maxHeadAge, rules.quorumBps, rules.minFinality, rules.minStake != 0);
        _hot[rollupId].rules = hot;
        _tellFloor(rollupId, hot);
    }

    function _dropProposal(bytes32 rollupId) private {
        _drop(_peerKey(rollupId));
        delete _proposals[rollupId];
    }

    function _peerKey(bytes32 rollupId) private pure returns (bytes32) {
        return keccak256(abi.encode("peer", rollupId));
    }

    /// @dev What no governance may go under. A quorum of everything could never be exceeded, so it is refused as well.
    function _requireFloors(Peer memory rules) private view {
        if (rules.chainId == 0 || rules.chainId == block.chainid) revert BelowFloor("chainId");
        if (rules.gateway == address(0)) revert BelowFloor("gateway");
        if (rules.quorumBps != 0 && (rules.quorumBps < QUORUM_FLOOR || rules.quorumBps > QUORUM_CEILING)) revert BelowFloor("quorumBps");
        if (rules.minFinality == 0 || rules.minFinality > 3) revert BelowFloor("minFinality");
        if (rules.maxHeadAge == 0 || rules.maxHeadAge > MAX_HEAD_AGE_CEILING) revert BelowFloor("maxHeadAge");
        if (rules.maxMessagesPerWindow == 0) revert BelowFloor("maxMessagesPerWindow");
    }
}
