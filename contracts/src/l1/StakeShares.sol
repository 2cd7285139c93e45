// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IStakeShares} from "../interfaces/IStakeShares.sol";
import {Hashes} from "../libraries/Hashes.sol";
import {MerkleTree} from "../libraries/MerkleTree.sol";

/// @title Shares of the slashable stake, see `IStakeShares`.
contract StakeShares is IStakeShares {
    /// @param held the greatest share that it had less than `raiseDelay` seconds ago: until `heldUntil` nobody else gets it
    struct Holding {
        uint16 bps;
        uint16 held;
        uint64 heldUntil;
    }

    uint256 private constant WHOLE = 10_000;
    /// @dev The table reads one root whatever their number; this bounds what a change costs.
    uint256 private constant MAX_DESTINATIONS = 128;

    /// @inheritdoc IStakeShares
    address public immutable governance;
    /// @inheritdoc IStakeShares
    uint64 public immutable raiseDelay;

    /// @inheritdoc IStakeShares
    bytes32 public sharesRoot;
    bytes32[] private _destinations; // ascending
    mapping(bytes32 destinationId => Holding) private _holdings;
    mapping(bytes32 destinationId => Raise) private _raises;

    /// @param raiseDelay_ seconds
    constructor(address governance_, uint64 raiseDelay_) {
        if (governance_ == address(0)) revert InvalidGovernance();
        governance = governance_;
        raiseDelay = raiseDelay_;
        sharesRoot = Hashes.sharesRoot(0, 0);
    }

    modifier onlyGovernance() {
        if (msg.sender != governance) revert NotGovernance(msg.sender);
        _;
    }

    /// @inheritdoc IStakeShares
    function setShare(bytes32 destinationId, uint16 bps) external onlyGovernance {
        if (destinationId == 0) revert InvalidDestination();
        if (bps > WHOLE) revert InvalidShare(bps);
        Holding storage holding = _holdings[destinationId];
        uint16 current = holding.bps;
        if (bps == current) revert ShareUnchanged(destinationId, bps);
        if (bps > current) {
            uint64 readyAt = uint64(block.timestamp) + raiseDelay;
            _raises[destinationId] = Raise(bps, readyAt);
            emit RaiseProposed(destinationId, bps, readyAt);
            return;
        }
        delete _raises[destinationId];
        holding.held = _reserved(holding);
        holding.heldUntil = uint64(block.timestamp) + raiseDelay;
        _change(destinationId, bps);
    }

    /// @inheritdoc IStakeShares
    function cancelRaise(bytes32 destinationId) external onlyGovernance {
        if (_raises[destinationId].bps == 0) revert NoRaise(destinationId);
        delete _raises[destinationId];
        emit RaiseCancelled(destinationId);
    }

    /// @inheritdoc IStakeShares
    function applyRaise(bytes32 destinationId) external {
        Raise memory raise = _raises[destinationId];
        if (raise.bps == 0) revert NoRaise(destinationId);
        if (block.timestamp < raise.readyAt) revert TooEarly(uint64(block.timestamp), raise.readyAt);
        delete _raises[destinationId];
        _makeRoom(destinationId);
        _change(destinationId, raise.bps);
        uint256 reserved;
        for (uint256 i = 0; i < _destinations.length; ++i) {
            reserved += _reserved(_holdings[_destinations[i]]);
        }
        if (reserved > WHOLE) revert SharesExceeded(reserved, WHOLE);
    }

    /// @inheritdoc IStakeShares
    function shareOf(bytes32 destinationId) external view returns (uint16 bps) {
        return _holdings[destinationId].bps;
    }

    /// @inheritdoc IStakeShares
    function raiseOf(bytes32 destinationId) external view returns (Raise memory) {
        return _raises[destinationId];
    }

    /// @inheritdoc IStakeShares
    function shares() public view returns (Share[] memory all) {
        all = new Share[](_destinations.length);
        uint256 count;
        for (uint256 i = 0; i < all.length; ++i) {
            uint16 bps = _holdings[_destinations[i]].bps;
            if (bps != 0) all[count++] = Share(_destinations[i], bps);
        }
        // Safe: `count` is at most the length that was allocated; the array only becomes shorter.
        assembly ("memory-safe") {
            mstore(all, count)
        }
    }

    function _change(bytes32 destinationId, uint16 bps) private {
        _holdings[destinationId].bps = bps;
        Share[] memory all = shares();
        bytes32[] memory leaves = new bytes32[](all.length);
        for (uint256 i = 0; i < all.length; ++i) {
            leaves[i] = Hashes.shareLeaf(all[i].destinationId, all[i].bps);
        }
        sharesRoot = Hashes.sharesRoot(uint64(all.length), MerkleTree.root(leaves));
        emit ShareChanged(destinationId, bps, sharesRoot);
    }

    /// @dev Puts `destinationId` into the list, where it is not, and takes those out whose share is gone for good.
    function _makeRoom(bytes32 destinationId) private {
        bytes32[] memory past = _destinations;
        delete _destinations;
        bool isListed;
        for (uint256 i = 0; i < past.length; ++i) {
            if (!isListed && past[i] >= destinationId) {
                _destinations.push(destinationId);
                isListed = true;
            }
            if (past[i] != destinationId && _reserved(_holdings[past[i]]) != 0) _destinations.push(past[i]);
        }
        if (!isListed) _destinations.push(destinationId);
        if (_destinations.length > MAX_DESTINATIONS) revert TooManyDestinations(MAX_DESTINATIONS);
    }

    function _reserved(Holding storage holding) private view returns (uint16) {
        return block.timestamp < holding.heldUntil && holding.held > holding.bps ? holding.held : holding.bps;
    }
}
