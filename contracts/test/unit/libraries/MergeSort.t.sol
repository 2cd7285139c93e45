// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {MergeSort} from "../../../src/libraries/MergeSort.sol";
import {Test} from "../../utils/Test.sol";
import {Arrays} from "@openzeppelin/contracts/utils/Arrays.sol";

contract MergeSortTest is Test {
    function testFuzz_sort_asReference(uint256[] memory values) external pure {
        uint256[] memory expected = new uint256[](values.length);
        for (uint256 i = 0; i < values.length; ++i) {
            expected[i] = values[i];
        }
        Arrays.sort(expected);
        vm.assertEq(keccak256(abi.encode(MergeSort.sort(values))), keccak256(abi.encode(expected)));
    }

    /// @dev The orders that cost a quicksort most.
    function test_sort_worstOrders_costNoMore() external view {
        uint256[] memory values = new uint256[](320);
        for (uint256 order = 0; order < 3; ++order) {
            for (uint256 i = 0; i < values.length; ++i) {
                values[i] = order == 0 ? i : order == 1 ? values.length - i : uint256(keccak256(abi.encode(i)));
            }
            uint256 before = gasleft();
            MergeSort.sort(values);
            vm.assertLt(before - gasleft(), 2_000_000);
        }
    }
}
