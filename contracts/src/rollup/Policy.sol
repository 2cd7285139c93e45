// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IGateway} from "../interfaces/IGateway.sol";
import {Attested} from "../interfaces/IParleyTypes.sol";
import {IPolicy} from "../interfaces/IPolicy.sol";

/// @title Interim.
contract Policy is IPolicy {
    struct Hot {
        uint64 chainId;
        uint16 quorumBps;
        uint8 minFinality;
        uint24 maxHeadAge;
        uint24 maxMessagesPerWindow;
        uint24 used;
        uint32 window;
        uint40 pausedUntil;
        uint8 frozen;
        uint8 flags;
    }

    uint64 public constant WINDOW = 60;
    address public immutable governance;
    address public immutable gateway;
    uint64 public immutable loosenDelay;
    uint64 public immutable maxFutureDrift;
    mapping(bytes32 rollupId => Hot) private _hot;
    mapping(bytes32 rollupId => Peer) private _peers;
    mapping(bytes32 rollupId => Peer) private _pending;
    mapping(bytes32 rollupId => uint64) private _applicableAt;
    mapping(uint256 chainId => bytes32 rollupId) private _rollupIds;
    mapping(bytes32 key => uint256[32]) private _heard;

    constructor(address governance_, address gateway_, uint64 loosenDelay_, uint64 maxFutureDrift_) {
        governance = governance_;
        gateway = gateway_;
        loosenDelay = loosenDelay_;
        maxFutureDrift = maxFutureDrift_;
    }

    function proposePeer(bytes32 rollupId, Peer calldata proposal) external {
        if (msg.sender != governance) revert NotGovernance(msg.sender);
        _pending[rollupId] = proposal;
        _applicableAt[rollupId] = uint64(block.timestamp) + loosenDelay;
    }

    function applyPeer(bytes32 rollupId) external {
        if (_applicableAt[rollupId] == 0) revert NoChangePending(rollupId);
        if (block.timestamp < _applicableAt[rollupId]) revert ChangeNotReady(_applicableAt[rollupId]);
        Peer memory peer_ = _pending[rollupId];
        _peers[rollupId] = peer_;
        Hot storage hot = _hot[rollupId];
        hot.chainId = peer_.chainId;
        hot.quorumBps = peer_.quorumBps;
        hot.minFinality = peer_.minFinality;
        hot.maxHeadAge = peer_.maxHeadAge;
        hot.maxMessagesPerWindow = peer_.maxMessagesPerWindow;
        _rollupIds[peer_.chainId] = rollupId;
        IGateway(gateway).connect(peer_.chainId, rollupId, false);
    }

    function tightenPeer(bytes32 rollupId, Peer calldata stricter) external {}

    function admit(Attested calldata head, uint256 messages) external returns (bool admitted, uint64 chainId, bool valued) {
        if (msg.sender != gateway) revert NotGateway(msg.sender);
        Hot memory hot = _hot[head.rollupId];
        if (hot.chainId == 0) revert UnknownPeer(head.rollupId);
        if (block.timestamp < hot.pausedUntil) revert PeerIsPaused(head.rollupId, hot.pausedUntil);
        if (head.finality <= hot.frozen) revert PeerIsFrozen(head.rollupId, hot.frozen);
        if (head.finality < hot.minFinality) revert FinalityTooLow(head.finality, hot.minFinality);
        if (head.timestamp + hot.maxHeadAge < block.timestamp) revert HeadTooOld(head.timestamp, uint64(block.timestamp - hot.maxHeadAge));
        uint32 window = uint32(block.timestamp / WINDOW);
        if (hot.window != window) (hot.window, hot.used) = (window, 0);
        hot.used += uint24(messages);
        if (hot.used > hot.maxMessagesPerWindow) revert RateLimited(head.rollupId, messages, 0);
        _hot[head.rollupId] = hot;

        uint256[32] storage ring = _heard[keccak256(abi.encode(head.rollupId, head.finality, head.anchor))];
        uint256 entry = ((uint256(head.headHash) >> 64) << 64) | head.number;
        uint256 known = ring[head.number % 32];
        if (known != entry) {
            if (uint64(known) > head.number) revert HeadSuperseded(head.number, uint64(known));
            ring[head.number % 32] = entry;
        }
        return (true, hot.chainId, false);
    }

    function release(bytes32 rollupId, uint256 messages) external {
        _hot[rollupId].used -= uint24(messages);
    }

    function requireHeard(Attested calldata head) external view {}

    function requireOpen(bytes32 rollupId) external view returns (uint64 chainId) {
        return _hot[rollupId].chainId;
    }

    function noteInflow(bytes32, address, bytes calldata) external returns (bool) {}
    function undoInflow(bytes32, address, bytes calldata) external {}
    function noteOutflow(bytes32, address, bytes calldata) external {}

    function peer(bytes32 rollupId) external view returns (Peer memory) {
        return _peers[rollupId];
    }

    function frozenFinality(bytes32 rollupId) external view returns (uint8) {
        return _hot[rollupId].frozen;
    }

    function rollupIdOf(uint256 chainId) external view returns (bytes32) {
        return _rollupIds[chainId];
    }

    function pendingPeer(bytes32 rollupId) external view returns (Peer memory proposal, uint64 applicableAt) {
        return (_pending[rollupId], _applicableAt[rollupId]);
    }
}
