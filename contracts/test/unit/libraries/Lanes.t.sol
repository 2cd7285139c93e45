// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Lanes} from "../../../src/libraries/Lanes.sol";
import {ReferenceLane} from "../../utils/ReferenceLane.sol";
import {ReferenceTree} from "../../utils/ReferenceTree.sol";
import {Test} from "../../utils/Test.sol";

/// @notice Links alone; leaves are rebuilt through the gateway, in contracts/test/unit/rollup/ParcelLanes.t.sol.
contract LanesTest is Test {
    function testFuzz_link_equalsReference(bytes32 previous, uint8 covered, bytes32 id) public pure {
        previous = bytes32((uint256(previous) & ~uint256(0xff)) | bound(covered, 0, 31));
        bytes32 next = Lanes.link(previous, id);
        vm.assertEq(next, ReferenceLane.link(previous, id));
        vm.assertEq(Lanes.count(next), Lanes.count(previous) + 1);
    }

    /// @dev Lanes of one message more or less have other leaves, wherever the segment ends fall.
    function test_reference_everySize_isAnotherLane() public pure {
        bytes32[] memory ids = ReferenceTree.leavesOf(8, 100);
        bytes32 previous = 0;
        for (uint256 size = 1; size <= 100; ++size) {
            bytes32[] memory lane = ReferenceTree.slice(ids, 0, size);
            bytes32 parts = keccak256(abi.encode(ReferenceLane.tree(lane), ReferenceLane.open(lane)));
            vm.assertNotEq(parts, previous);
            vm.assertEq(Lanes.count(ReferenceLane.open(lane)), size % 32);
            vm.assertTrue((ReferenceLane.tree(lane) == 0) == (size < 32));
            previous = parts;
        }
    }
}
