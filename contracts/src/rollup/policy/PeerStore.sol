// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IGateway} from "../../interfaces/IGateway.sol";
import {Attested} from "../../interfaces/IParleyTypes.sol";
import {IPolicy} from "../../interfaces/IPolicy.sol";
import {IStateReader} from "../../interfaces/IStateReader.sol";
import {Windows} from "../../libraries/Windows.sol";
import {Governed} from "./Governed.sol";
import {HAS_VALUE_RULES, HotRules} from "./HotRules.sol";

/// @title What the policy keeps of each peer, and the counting of messages.
abstract contract PeerStore is IPolicy, Governed {
    struct Hot {
        HotRules rules;
    }

    /// @dev What no delivery in the steady state reads.
    /// @param gateway the peer's gateway
    /// @param limit the whole rate, of which `reserved` is kept for named senders
    /// @param valueRules how many bridges have one
    /// @param frozenNumber,frozenAt number of the heads that contradicted each other, and when that was seen
    struct PeerState {
        address gateway;
        uint24 limit;
        uint24 reserved;
        uint16 valueRules;
        uint128 minStake;
        uint64 frozenNumber;
        uint64 frozenAt;
    }

    /// @notice Length of a window of the message rate, in seconds.
    uint64 public constant WINDOW = 60;
    /// @notice The clock tolerance may not exceed it, in seconds.
    uint64 public constant MAX_FUTURE_DRIFT_CEILING = 15 minutes;

    /// @inheritdoc IPolicy
    address public immutable gateway;
    /// @inheritdoc IPolicy
    uint64 public immutable maxFutureDrift;
    /// @inheritdoc IPolicy
    IStateReader public immutable stateReader;

    mapping(bytes32 rollupId => Hot) internal _hot;
    mapping(bytes32 rollupId => PeerState) internal _states;

    modifier onlyGateway() {
        if (msg.sender != gateway) revert NotGateway(msg.sender);
        _;
    }

    constructor(address gateway_, uint64 maxFutureDrift_, IStateReader stateReader_) {
        if (gateway_ == address(0)) revert BelowFloor("gateway");
        if (maxFutureDrift_ > MAX_FUTURE_DRIFT_CEILING) revert BelowFloor("maxFutureDrift");
        gateway = gateway_;
        maxFutureDrift = maxFutureDrift_;
        stateReader = stateReader_;
    }

    /// @inheritdoc IPolicy
    function requireOpen(bytes32 rollupId) external view returns (uint64 chainId) {
        HotRules hot = _knownPeer(rollupId);
        if (block.timestamp < hot.pausedUntil()) revert PeerIsPaused(rollupId, hot.pausedUntil());
        if (hot.frozen() != 0) revert PeerIsFrozen(rollupId, hot.frozen());
        return hot.chainId();
    }

    /// @inheritdoc IPolicy
    function pausedUntil(bytes32 rollupId) external view returns (uint64) {
        return _hot[rollupId].rules.pausedUntil();
    }

    function _knownPeer(bytes32 rollupId) internal view returns (HotRules hot) {
        hot = _hot[rollupId].rules;
        if (hot.chainId() == 0) revert UnknownPeer(rollupId);
    }

    /// @dev The head that a section describes, if it is certified.
    function _authenticate(bytes32 rollupId, bytes32 outboxRoot, bytes calldata headSection) internal returns (Attested memory) {
        return IGateway(gateway).lightClient().authenticate(headSection, rollupId, outboxRoot);
    }

    function _connect(bytes32 rollupId, HotRules hot) internal {
        IGateway(gateway).connect(hot.chainId(), rollupId, hot.has(HAS_VALUE_RULES));
    }

    /// @dev Tells the reader of state what may be read of the peer. To be called in every transaction that changes its finality or its freeze.
    function _tellFloor(bytes32 rollupId, HotRules hot) internal {
        if (address(stateReader) != address(0)) stateReader.setFloor(rollupId, hot.readFloor());
    }

    /// @dev What has no share of its own: what is counted now, and what is left.
    function _openUsage(HotRules hot) internal view returns (uint256 window, uint256 current, uint256 previous, uint256 available) {
        (window, current, previous) = Windows.roll(hot.window(), hot.used(), hot.previous(), block.timestamp / WINDOW);
        available = Windows.headroom(hot.openLimit(), current, previous);
    }
}
