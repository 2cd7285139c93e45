// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {OpOutputs} from "../../libraries/OpOutputs.sol";
import {StateProof} from "../../libraries/StateProof.sol";
import {StackSettlement} from "./StackSettlement.sol";

/// @notice The part of the OP Stack's AnchorStateRegistry (since version 3) that is read here.
interface IOpAnchorStateRegistry {
    /// @notice Registered, respected, neither blacklisted nor retired, the stack not paused, won by the defender, and the delay after that over.
    function isGameClaimValid(address game) external view returns (bool);
}

/// @notice The part of its dispute games.
interface IOpDisputeGame {
    function rootClaim() external view returns (bytes32);
    function resolvedAt() external view returns (uint64);
}

/// @title An OP Stack chain by its dispute games, see `IStackSettlement`.
/// @notice A source is a game's address. Silent while the stack is paused.
contract OpGameSettlement is StackSettlement {
    address public immutable registry;
    /// @notice Seconds after a game's resolution that are waited for, whatever the registry's own delay is by then.
    uint64 public immutable delaySeconds;

    /// @param registry_ the chain's AnchorStateRegistry
    constructor(bytes32 rollupId_, address registry_, uint64 delaySeconds_) StackSettlement(rollupId_) {
        registry = _contract(registry_);
        delaySeconds = delaySeconds_;
    }

    /// @notice Keeps the L2 block that `game` is about, as its root claim's preimage and the block's header show.
    function show(address game, OpOutputs.Output calldata output, bytes calldata header) external {
        bytes32 source = bytes32(uint256(uint160(game)));
        bytes32 root = _requireSaid(source);
        // Its number is the header's own: a claim may be about the last block before the one that it names.
        StateProof.Header memory l2 = OpOutputs.blockOf(root, output, header);
        _show(l2.number, l2.blockHash, l2.stateRoot, source, root);
    }

    function _says(bytes32 source) internal view override returns (bytes32) {
        address game = address(uint160(uint256(source)));
        if (_askWord(registry, abi.encodeCall(IOpAnchorStateRegistry.isGameClaimValid, (game))) != 1) return 0;
        uint256 resolvedAt = _askWord(game, abi.encodeCall(IOpDisputeGame.resolvedAt, ()));
        if (resolvedAt == 0 || resolvedAt >= block.timestamp || block.timestamp - resolvedAt <= delaySeconds) return 0;
        return bytes32(_askWord(game, abi.encodeCall(IOpDisputeGame.rootClaim, ())));
    }
}
