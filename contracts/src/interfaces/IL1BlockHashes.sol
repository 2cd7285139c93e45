// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

/// @title What a rollup knows of its L1's blocks, whatever the stack tells it by.
interface IL1BlockHashes {
    /// @notice The hash of L1 block `number`; zero where this rollup does not know it (any more, or yet). Never a guess: operator tables are proven
    /// against it, so a wrong hash is a false operator table.
    function blockHashOf(uint64 number) external view returns (bytes32);
}
