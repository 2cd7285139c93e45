// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IL1BlockHashes} from "../../../src/interfaces/IL1BlockHashes.sol";
import {Test} from "../../utils/Test.sol";

/// @notice Answers as the OP Stack's predeploy does.
contract L1BlockModel {
    uint64 public number;
    bytes32 public hash;

    function set(uint64 number_, bytes32 hash_) external {
        (number, hash) = (number_, hash_);
    }
}

contract OpStackL1BlocksTest is Test {
    address private constant L1_BLOCK = 0x4200000000000000000000000000000000000015;

    function test_blockHashOf_originOnly() public {
        IL1BlockHashes blocks = IL1BlockHashes(create("OpStackL1Blocks.sol:OpStackL1Blocks", ""));
        vm.etch(L1_BLOCK, address(new L1BlockModel()).code);
        L1BlockModel(L1_BLOCK).set(100, keccak256("100"));
        vm.assertEq(blocks.blockHashOf(100), keccak256("100"));
        vm.assertEq(blocks.blockHashOf(99), bytes32(0));
        vm.assertEq(blocks.blockHashOf(101), bytes32(0));
        L1BlockModel(L1_BLOCK).set(101, keccak256("101"));
        vm.assertEq(blocks.blockHashOf(100), bytes32(0));
    }
}
