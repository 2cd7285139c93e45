// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {OrbitAssertions} from "../../libraries/OrbitAssertions.sol";
import {StateProof} from "../../libraries/StateProof.sol";
import {StackSettlement} from "./StackSettlement.sol";

/// @notice The part of a BoLD rollup that is read here.
interface IOrbitRollup {
    struct AssertionNode {
        uint64 firstChildBlock;
        uint64 secondChildBlock;
        uint64 createdAtBlock;
        bool isFirstChild;
        uint8 status;
        bytes32 configHash;
    }

    function getAssertion(bytes32 assertionHash) external view returns (AssertionNode memory);
}

/// @title An Orbit chain by its rollup's assertions, since BoLD, see `IStackSettlement`.
/// @notice A source is an assertion's hash.
contract OrbitAssertionSettlement is StackSettlement {
    uint256 private constant STATUS_WORD = 4;

    address public immutable rollup;

    constructor(bytes32 rollupId_, address rollup_) StackSettlement(rollupId_) {
        rollup = _contract(rollup_);
    }

    /// @notice Keeps the last block of a confirmed assertion.
    function show(OrbitAssertions.Assertion calldata assertion, bytes calldata header) external {
        bytes32 source = OrbitAssertions.assertionHash(assertion);
        bytes32 word = _requireSaid(source);
        StateProof.Header memory l2 = OrbitAssertions.blockOf(assertion.state.blockHash, assertion.state.sendRoot, header);
        _show(l2.number, l2.blockHash, l2.stateRoot, source, word);
    }

    function _says(bytes32 source) internal view override returns (bytes32) {
        uint256[] memory node = _ask(rollup, abi.encodeCall(IOrbitRollup.getAssertion, (source)), 6);
        return node[STATUS_WORD] == OrbitAssertions.CONFIRMED ? source : bytes32(0);
    }
}
