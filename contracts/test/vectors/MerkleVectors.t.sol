// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {MerkleTree} from "../../src/libraries/MerkleTree.sol";
import {VectorTest} from "./VectorTest.sol";

contract MerkleVectorsTest is VectorTest {
    mapping(uint256 height => bytes32) private peaks;
    bytes32[] private leaves;
    bytes32[] private roots;

    function setUp() public {
        load("merkle.json");
        leaves = hashes("", "leaves");
        roots = hashes("", "roots");
        vm.assertEq(leaves.length, roots.length);
        vm.assertTrue(leaves.length > 0);
    }

    function test_root_everyPrefix() public {
        for (uint256 size = 1; size <= leaves.length; ++size) {
            MerkleTree.append(peaks, size - 1, leaves[size - 1]);
            vm.assertEq(MerkleTree.root(peaks, size), roots[size - 1]);
            vm.assertEq(MerkleTree.root(slice(0, size)), roots[size - 1]);
        }
    }

    function test_rangeRoot_everyRange() public view {
        uint256 count = countOf(".ranges");
        for (uint256 i = 0; i < count; ++i) {
            string memory c = elementAt(".ranges", i);
            bytes32 root = MerkleTree.rangeRoot(slice(u(c, "start"), u(c, "count")), u(c, "start"), u(c, "size"), hashes(c, "proof"));
            vm.assertEq(root, roots[u(c, "size") - 1], c);
        }
    }

    function test_rangeRoot_malformed_reverts() public view {
        uint256 count = countOf(".malformed");
        for (uint256 i = 0; i < count; ++i) {
            string memory c = elementAt(".malformed", i);
            try this.rangeRoot(slice(u(c, "start"), u(c, "count")), u(c, "start"), u(c, "size"), hashes(c, "proof")) {
                vm.assertTrue(false, text(c, "why"));
            } catch (bytes memory reason) {
                bytes4 selector = selectorOf(reason);
                bool named = selector == MerkleTree.EmptyRange.selector || selector == MerkleTree.RangeOutOfBounds.selector
                    || selector == MerkleTree.InvalidProofLength.selector;
                vm.assertTrue(named, text(c, "why"));
            }
        }
    }

    function test_rangeRoot_mismatched_givesAnotherRoot() public view {
        uint256 count = countOf(".mismatched");
        for (uint256 i = 0; i < count; ++i) {
            string memory c = elementAt(".mismatched", i);
            bytes32 root = MerkleTree.rangeRoot(slice(u(c, "leavesFrom"), u(c, "count")), u(c, "start"), u(c, "size"), hashes(c, "proof"));
            vm.assertTrue(root != roots[u(c, "size") - 1], text(c, "why"));
        }
    }

    function rangeRoot(bytes32[] memory range, uint256 start, uint256 size, bytes32[] memory proof) external pure returns (bytes32) {
        return MerkleTree.rangeRoot(range, start, size, proof);
    }

    function slice(uint256 start, uint256 count) private view returns (bytes32[] memory range) {
        range = new bytes32[](count);
        for (uint256 i = 0; i < count; ++i) {
            range[i] = leaves[start + i];
        }
    }
}
