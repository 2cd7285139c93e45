// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {OrbitAssertions} from "../../libraries/OrbitAssertions.sol";
import {StateProof} from "../../libraries/StateProof.sol";
import {StackSettlement} from "./StackSettlement.sol";

/// @notice The part of an Orbit chain's Outbox that is read here.
interface IOrbitOutbox {
    /// @notice The newest block that was confirmed with this root of sends. Only the rollup writes it, when it confirms.
    function roots(bytes32 sendRoot) external view returns (bytes32 blockHash);
}

/// @title An Orbit chain by its Outbox, before BoLD and since, see `IStackSettlement`.
/// @notice A source is a root of sends. A block without new sends takes its predecessor's place in the outbox: what was shown before stays, what was not can be shown no more (but by
/// `OrbitAssertionSettlement`).
contract OrbitOutboxSettlement is StackSettlement {
    address public immutable outbox;

    constructor(bytes32 rollupId_, address outbox_) StackSettlement(rollupId_) {
        outbox = _contract(outbox_);
    }

    /// @notice Keeps a block that stands in the outbox.
    function show(bytes calldata header) external {
        bytes32 sendRoot = OrbitAssertions.sendRootOf(header);
        bytes32 word = _requireSaid(sendRoot);
        StateProof.Header memory l2 = OrbitAssertions.blockOf(_confirmed(sendRoot), sendRoot, header);
        _show(l2.number, l2.blockHash, l2.stateRoot, sendRoot, word);
    }

    /// @dev Not which block: a later one may stand there by now, and confirms this one again.
    function _says(bytes32 source) internal view override returns (bytes32) {
        return _confirmed(source) == 0 ? bytes32(0) : source;
    }

    function _confirmed(bytes32 sendRoot) private view returns (bytes32) {
        return bytes32(_askWord(outbox, abi.encodeCall(IOrbitOutbox.roots, (sendRoot))));
    }
}
