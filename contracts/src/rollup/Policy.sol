// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {ILightClient} from "../interfaces/ILightClient.sol";
import {Head} from "../interfaces/IParleyTypes.sol";
import {IPolicy} from "../interfaces/IPolicy.sol";
import {Hashes} from "../libraries/Hashes.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";

/// @title Whom this rollup hears, behind how much stake, at what finality, how old and how often.
contract Policy is IPolicy {
    using SafeCast for uint256;

    struct Pending {
        Peer peer;
        uint64 applicableAt;
    }

    /// @param startedAt first second of the window that `used` counts in
    struct Usage {
        uint64 startedAt;
        uint64 used;
    }

    /// @param thawedAt when it was last lifted; zero for a peer that never was frozen
    struct Freeze {
        bool frozen;
        uint64 thawedAt;
    }

    /// @notice Length of the window of `maxMessagesPerWindow`, in seconds. Windows do not overlap.
    uint64 public constant WINDOW = 60;
    /// @notice No peer's `maxHeadAge` may exceed it, in seconds.
    uint32 public constant MAX_HEAD_AGE_CEILING = 1 days;
    /// @notice The clock tolerance may not exceed it, in seconds.
    uint64 public constant MAX_FUTURE_DRIFT_CEILING = 15 minutes;

    /// @inheritdoc IPolicy
    address public immutable governance;
    /// @inheritdoc IPolicy
    address public immutable gateway;
    /// @inheritdoc IPolicy
    uint64 public immutable loosenDelay;
    /// @inheritdoc IPolicy
    uint64 public immutable maxFutureDrift;

    mapping(bytes32 rollupId => Peer) private _peers;
    mapping(bytes32 rollupId => Pending) private _pending;
    mapping(uint256 chainId => bytes32 rollupId) private _rollupIds;
    mapping(bytes32 rollupId => Usage) private _usage;
    /// @dev The first head heard of each (rollup, finality, number).
    mapping(bytes32 rollupId => mapping(uint8 finality => mapping(uint64 number => bytes32 headHash))) private _heard;
    mapping(bytes32 rollupId => Freeze) private _freezes;

    modifier onlyGovernance() {
        _onlyGovernance();
        _;
    }

    /// @param loosenDelay_ seconds, at least one
    /// @param maxFutureDrift_ seconds, at most `MAX_FUTURE_DRIFT_CEILING`
    constructor(address governance_, address gateway_, uint64 loosenDelay_, uint64 maxFutureDrift_) {
        if (governance_ == address(0)) revert BelowFloor("governance");
        if (gateway_ == address(0)) revert BelowFloor("gateway");
        if (loosenDelay_ == 0) revert BelowFloor("loosenDelay");
        if (maxFutureDrift_ > MAX_FUTURE_DRIFT_CEILING) revert BelowFloor("maxFutureDrift");
        governance = governance_;
        gateway = gateway_;
        loosenDelay = loosenDelay_;
        maxFutureDrift = maxFutureDrift_;
    }

    /// @inheritdoc IPolicy
    function proposePeer(bytes32 rollupId, Peer calldata proposal) external onlyGovernance {
        if (rollupId == 0) revert BelowFloor("rollupId");
        _requireFloors(proposal);
        uint64 applicableAt = block.timestamp.toUint64() + loosenDelay;
        _pending[rollupId] = Pending({peer: proposal, applicableAt: applicableAt});
        emit PeerProposed(rollupId, proposal, applicableAt);
    }

    /// @inheritdoc IPolicy
    function applyPeer(bytes32 rollupId) external {
        Pending memory pending = _pending[rollupId];
        if (pending.applicableAt == 0) revert NoChangePending(rollupId);
        if (block.timestamp < pending.applicableAt) revert ChangeNotReady(pending.applicableAt);

        uint256 chainId = pending.peer.chainId;
        bytes32 holder = _rollupIds[chainId];
        if (holder != 0 && holder != rollupId && !_freezes[holder].frozen && !_peers[holder].paused) revert ChainTaken(chainId, holder);
        uint256 formerChainId = _peers[rollupId].chainId;
        if (_rollupIds[formerChainId] == rollupId) delete _rollupIds[formerChainId];

        delete _pending[rollupId];
        if (_freezes[rollupId].frozen) _freezes[rollupId] = Freeze({frozen: false, thawedAt: block.timestamp.toUint64()});
        _rollupIds[chainId] = rollupId;
        _peers[rollupId] = pending.peer;
        emit PeerApplied(rollupId, pending.peer);
    }

    /// @inheritdoc IPolicy
    function tightenPeer(bytes32 rollupId, Peer calldata stricter) external onlyGovernance {
        Peer memory current = _knownPeer(rollupId);
        _requireFloors(stricter);
        if (stricter.chainId != current.chainId) revert NotTightening("chainId");
        if (stricter.gateway != current.gateway) revert NotTightening("gateway");
        if (uint256(stricter.quorumNumerator) * current.quorumDenominator < uint256(current.quorumNumerator) * stricter.quorumDenominator) {
            revert NotTightening("quorum");
        }
        if (stricter.minFinality < current.minFinality) revert NotTightening("minFinality");
        if (stricter.maxHeadAge > current.maxHeadAge) revert NotTightening("maxHeadAge");
        if (stricter.maxMessagesPerWindow > current.maxMessagesPerWindow) revert NotTightening("maxMessagesPerWindow");
        if (current.paused && !stricter.paused) revert NotTightening("paused");

        delete _pending[rollupId];
        _peers[rollupId] = stricter;
        emit PeerTightened(rollupId, stricter);
    }

    /// @inheritdoc IPolicy
    function admit(Head calldata head, ILightClient.Checkpoint calldata checkpoint, uint128 totalWeight, uint256 messages)
        external
        returns (bool admitted)
    {
        if (msg.sender != gateway) revert NotGateway(msg.sender);
        bytes32 rollupId = head.rollupId;
        Peer memory rules = _knownPeer(rollupId);
        Freeze memory freeze = _freezes[rollupId];
        if (freeze.frozen) revert PeerIsFrozen(rollupId);
        // Whoever thawed the peer knew what had frozen it: no head of that time is heard again, or the same two would freeze it once more.
        if (freeze.thawedAt != 0 && head.timestamp <= freeze.thawedAt) revert HeadTooOld(head.timestamp, freeze.thawedAt + 1);

        // Before the other rules: a contradiction counts even where this head would not be heard.
        bytes32 headHash = Hashes.headHash(head);
        bytes32 known = _heard[rollupId][head.finality][head.number];
        if (known != 0 && known != headHash) {
            delete _pending[rollupId];
            _freezes[rollupId].frozen = true;
            emit PeerFrozen(rollupId, head.number, known, headHash);
            return false;
        }

        _requireRules(rules, head, checkpoint, totalWeight);
        if (known == 0) _heard[rollupId][head.finality][head.number] = headHash;
        _consume(rollupId, messages, rules.maxMessagesPerWindow);
        return true;
    }

    /// @inheritdoc IPolicy
    function peer(bytes32 rollupId) external view returns (Peer memory) {
        return _peers[rollupId];
    }

    /// @inheritdoc IPolicy
    function pendingPeer(bytes32 rollupId) external view returns (Peer memory proposal, uint64 applicableAt) {
        Pending storage pending = _pending[rollupId];
        return (pending.peer, pending.applicableAt);
    }

    /// @inheritdoc IPolicy
    function frozen(bytes32 rollupId) external view returns (bool) {
        return _freezes[rollupId].frozen;
    }

    /// @inheritdoc IPolicy
    function rollupIdOf(uint256 chainId) external view returns (bytes32 rollupId) {
        rollupId = _rollupIds[chainId];
        if (rollupId == 0) revert UnknownChain(chainId);
    }

    function _consume(bytes32 rollupId, uint256 messages, uint256 most) private {
        if (messages == 0) return;
        Usage memory usage = _usage[rollupId];
        if (block.timestamp >= uint256(usage.startedAt) + WINDOW) usage = Usage({startedAt: block.timestamp.toUint64(), used: 0});
        uint256 available = most > usage.used ? most - usage.used : 0;
        if (messages > available) revert RateLimited(rollupId, messages, available);
        usage.used += messages.toUint64();
        _usage[rollupId] = usage;
    }

    function _onlyGovernance() private view {
        if (msg.sender != governance) revert NotGovernance(msg.sender);
    }

    function _knownPeer(bytes32 rollupId) private view returns (Peer memory known) {
        known = _peers[rollupId];
        if (known.chainId == 0) revert UnknownPeer(rollupId);
    }

    function _requireRules(Peer memory rules, Head calldata head, ILightClient.Checkpoint calldata checkpoint, uint128 totalWeight)
        private
        view
    {
        if (rules.paused) revert PeerPaused(head.rollupId);
        if (head.finality < rules.minFinality) revert FinalityTooLow(head.finality, rules.minFinality);
        if (uint256(checkpoint.signedWeight) * rules.quorumDenominator <= uint256(totalWeight) * rules.quorumNumerator) {
            revert QuorumTooLow(checkpoint.signedWeight, totalWeight, rules.quorumNumerator, rules.quorumDenominator);
        }
        uint64 now_ = block.timestamp.toUint64();
        uint64 oldest = now_ > rules.maxHeadAge ? now_ - rules.maxHeadAge : 0;
        if (head.timestamp < oldest) revert HeadTooOld(head.timestamp, oldest);
        if (head.timestamp > now_ + maxFutureDrift) revert HeadFromTheFuture(head.timestamp, now_ + maxFutureDrift);
    }

    /// @dev What no governance may go under. A quorum of everything could never be exceeded, so it is refused as well.
    function _requireFloors(Peer calldata rules) private view {
        if (rules.chainId == 0 || rules.chainId == block.chainid) revert BelowFloor("chainId");
        if (rules.gateway == address(0)) revert BelowFloor("gateway");
        if (3 * uint256(rules.quorumNumerator) < 2 * uint256(rules.quorumDenominator) || rules.quorumNumerator >= rules.quorumDenominator) {
            revert BelowFloor("quorum");
        }
        if (rules.minFinality == 0 || rules.minFinality > 3) revert BelowFloor("minFinality");
        if (rules.maxHeadAge == 0 || rules.maxHeadAge > MAX_HEAD_AGE_CEILING) revert BelowFloor("maxHeadAge");
        if (rules.maxMessagesPerWindow == 0) revert BelowFloor("maxMessagesPerWindow");
    }
}
