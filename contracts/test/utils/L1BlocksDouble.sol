// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

/// @notice Knows the L1 blocks that a test tells it.
contract L1BlocksDouble {
    mapping(uint64 number => bytes32) public blockHashOf;

    function set(uint64 number, bytes32 blockHash) external {
        blockHashOf[number] = blockHash;
    }
}
