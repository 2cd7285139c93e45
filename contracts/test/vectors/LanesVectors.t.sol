// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Lanes} from "../../src/libraries/Lanes.sol";
import {MerkleTree} from "../../src/libraries/MerkleTree.sol";
import {ReferenceLane} from "../utils/ReferenceLane.sol";
import {ReferenceTree} from "../utils/ReferenceTree.sol";
import {VectorTest} from "./VectorTest.sol";

/// @notice Lanes as they grow, by the outbox's own functions, and the parts of a parcel that prove a batch, by the reference that the gateway is tested against.
contract LanesVectorsTest is VectorTest {
    mapping(uint256 height => bytes32) private peaks;

    function test_lane_everySize() public {
        string memory document = vm.readFile("vectors/lanes.json");
        bytes32[] memory ids = vm.parseJsonBytes32Array(document, ".ids");
        bytes32[] memory trees = vm.parseJsonBytes32Array(document, ".trees");
        bytes32[] memory opens = vm.parseJsonBytes32Array(document, ".opens");
        vm.assertEq(trees.length, ids.length + 1);
        vm.assertEq(opens.length, ids.length + 1);
        bytes32 link;
        for (uint256 size = 0; size <= ids.length; ++size) {
            if (size != 0) link = Lanes.link(link, ids[size - 1]);
            if (Lanes.count(link) == Lanes.SEGMENT) {
                MerkleTree.append(peaks, size / 32 - 1, link);
                link = 0;
            }
            vm.assertEq(opens[size], link);
            vm.assertEq(trees[size], MerkleTree.root(peaks, size / 32));
        }
    }

    function test_batches_parts() public view {
        uint256 count;
        while (this.checkBatch(count)) ++count;
        vm.assertTrue(count > 20);
    }

    /// @return whether there is a batch `i`
    function checkBatch(uint256 i) external view returns (bool) {
        string memory document = vm.readFile("vectors/lanes.json");
        string memory b = elementAt(".batches", i);
        if (!vm.keyExistsJson(document, b)) return false;
        uint256 size = vm.parseJsonUint(document, string.concat(b, ".size"));
        uint256 start = vm.parseJsonUint(document, string.concat(b, ".start"));
        uint256 end = vm.parseJsonUint(document, string.concat(b, ".end"));
        bytes32[] memory ids = ReferenceTree.slice(vm.parseJsonBytes32Array(document, ".ids"), 0, size);
        _assertSame(ReferenceLane.trailing(ids, end), vm.parseJsonBytes32Array(document, string.concat(b, ".trailing")));
        _assertSame(ReferenceLane.treePart(ids, start, end), vm.parseJsonBytes32Array(document, string.concat(b, ".treePart")));
        _assertOptional(ReferenceLane.prefix(ids, start), vm.parseJsonBytes32(document, string.concat(b, ".prefix")));
        _assertOptional(ReferenceLane.openPart(ids, end), vm.parseJsonBytes32(document, string.concat(b, ".open")));
        return true;
    }

    function _assertSame(bytes32[] memory actual, bytes32[] memory expected) private pure {
        vm.assertEq(abi.encode(actual), abi.encode(expected));
    }

    /// @param expected zero where there is no such part
    function _assertOptional(bytes32[] memory actual, bytes32 expected) private pure {
        vm.assertEq(actual.length, expected == 0 ? 0 : 1);
        if (actual.length == 1) vm.assertEq(actual[0], expected);
    }
}
