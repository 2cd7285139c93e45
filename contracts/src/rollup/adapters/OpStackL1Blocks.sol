// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IL1BlockHashes} from "../../interfaces/IL1BlockHashes.sol";

/// @notice The part of the OP Stack's `L1Block` predeploy that is read here (OP Stack specs, "Predeploys": L1Block).
interface IL1Block {
    /// @notice The L1 origin of this rollup's current block.
    function number() external view returns (uint64);
    function hash() external view returns (bytes32);
}

/// @title The L1 blocks that an OP Stack rollup knows: the origin of its current block, and nothing before.
/// @notice A proof against it is valid in the rollup's blocks of that one origin, about twelve seconds of them.
contract OpStackL1Blocks is IL1BlockHashes {
    IL1Block public constant L1_BLOCK = IL1Block(0x4200000000000000000000000000000000000015);

    /// @inheritdoc IL1BlockHashes
    function blockHashOf(uint64 number) external view returns (bytes32) {
        return number == L1_BLOCK.number() ? L1_BLOCK.hash() : bytes32(0);
    }
}
