// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {MerkleTree} from "../../../src/libraries/MerkleTree.sol";
import {ReferenceTree} from "../../utils/ReferenceTree.sol";
import {Test} from "../../utils/Test.sol";

/// @dev Library functions behind external calls, so that reverts can be expected.
contract MerkleTreeHarness {
    using MerkleTree for MerkleTree.Frontier;

    MerkleTree.Frontier private _frontier;

    function rangeRoot(bytes32[] memory leaves, uint256 start, uint256 size, bytes32[] memory proof) external pure returns (bytes32) {
        return MerkleTree.rangeRoot(leaves, start, size, proof);
    }

    function append(bytes32 leaf) external returns (uint64) {
        return _frontier.append(leaf);
    }

    function root() external view returns (bytes32) {
        return _frontier.root();
    }

    function frontierSize() external view returns (uint64) {
        return _frontier.size;
    }
}

contract MerkleTreeTest is Test {
    MerkleTreeHarness private _harness;

    function setUp() public {
        _harness = new MerkleTreeHarness();
    }

    function test_root_everySize_equalsReference() public pure {
        for (uint256 size = 0; size <= 70; ++size) {
            bytes32[] memory leaves = ReferenceTree.leavesOf(1, size);
            vm.assertEq(MerkleTree.root(leaves), ReferenceTree.root(leaves), vm.toString(size));
        }
    }

    function test_root_leavesInputUntouched() public pure {
        bytes32[] memory leaves = ReferenceTree.leavesOf(2, 13);
        MerkleTree.root(leaves);
        vm.assertEq(keccak256(abi.encode(leaves)), keccak256(abi.encode(ReferenceTree.leavesOf(2, 13))));
    }

    function test_rangeRoot_allRangesOfSmallTrees_equalReference() public pure {
        for (uint256 size = 1; size <= 12; ++size) {
            bytes32[] memory leaves = ReferenceTree.leavesOf(3, size);
            bytes32 root = ReferenceTree.root(leaves);
            for (uint256 start = 0; start < size; ++start) {
                for (uint256 count = 1; start + count <= size; ++count) {
                    bytes32[] memory proof = ReferenceTree.prove(leaves, start, count);
                    vm.assertEq(proof.length, MerkleTree.proofLength(start, count, size));
                    vm.assertEq(MerkleTree.rangeRoot(ReferenceTree.slice(leaves, start, count), start, size, proof), root);
                }
            }
        }
    }

    function testFuzz_rangeRoot_randomRange_equalsReference(uint256 seed, uint256 size, uint256 start, uint256 count) public pure {
        size = bound(size, 1, 400);
        start = bound(start, 0, size - 1);
        count = bound(count, 1, size - start);
        bytes32[] memory leaves = ReferenceTree.leavesOf(seed, size);
        bytes32[] memory proof = ReferenceTree.prove(leaves, start, count);
        vm.assertEq(MerkleTree.rangeRoot(ReferenceTree.slice(leaves, start, count), start, size, proof), ReferenceTree.root(leaves));
    }

    function testFuzz_rangeRoot_flippedProofBit_isAnotherRoot(uint256 size, uint256 start, uint256 element, uint8 bit) public pure {
        size = bound(size, 2, 200);
        start = bound(start, 0, size - 1);
        bytes32[] memory leaves = ReferenceTree.leavesOf(4, size);
        bytes32[] memory proof = ReferenceTree.prove(leaves, start, 1);
        proof[element % proof.length] ^= bytes32(uint256(1) << bit);
        vm.assertNotEq(MerkleTree.rangeRoot(ReferenceTree.slice(leaves, start, 1), start, size, proof), ReferenceTree.root(leaves));
    }

    /// @dev Invariant 16: a leaf is provable only at its own index.
    function testFuzz_rangeRoot_leafAtAnotherIndex_isAnotherRoot(uint256 size, uint256 from, uint256 to) public view {
        size = bound(size, 2, 64);
        from = bound(from, 0, size - 1);
        to = bound(to, 0, size - 1);
        vm.assume(from != to);
        bytes32[] memory leaves = ReferenceTree.leavesOf(5, size);
        bytes32 root = ReferenceTree.root(leaves);
        bytes32[] memory leaf = ReferenceTree.slice(leaves, from, 1);
        // Neither with its own proof nor with that of the other place.
        try _harness.rangeRoot(leaf, to, size, ReferenceTree.prove(leaves, from, 1)) returns (bytes32 computed) {
            vm.assertNotEq(computed, root);
        } catch (bytes memory reason) {
            vm.assertTrue(selectorOf(reason) == MerkleTree.InvalidProofLength.selector);
        }
        vm.assertNotEq(_harness.rangeRoot(leaf, to, size, ReferenceTree.prove(leaves, to, 1)), root);
    }

    function test_rangeRoot_emptyRange_reverts() public {
        vm.expectRevert(MerkleTree.EmptyRange.selector);
        _harness.rangeRoot(new bytes32[](0), 0, 4, new bytes32[](0));
    }

    function test_rangeRoot_beyondSize_reverts() public {
        vm.expectRevert(abi.encodeWithSelector(MerkleTree.RangeOutOfBounds.selector, 3, 2, 4));
        _harness.rangeRoot(new bytes32[](2), 3, 4, new bytes32[](0));
        vm.expectRevert(abi.encodeWithSelector(MerkleTree.RangeOutOfBounds.selector, type(uint256).max, 1, 4));
        _harness.rangeRoot(new bytes32[](1), type(uint256).max, 4, new bytes32[](0));
        vm.expectRevert(abi.encodeWithSelector(MerkleTree.RangeOutOfBounds.selector, 0, 1, 0));
        _harness.rangeRoot(new bytes32[](1), 0, 0, new bytes32[](0));
    }

    function testFuzz_rangeRoot_proofOfWrongLength_reverts(uint256 size, uint256 start, uint256 length) public {
        size = bound(size, 1, 100);
        start = bound(start, 0, size - 1);
        length = bound(length, 0, 12);
        uint256 expected = MerkleTree.proofLength(start, 1, size);
        vm.assume(length != expected);
        vm.expectRevert(abi.encodeWithSelector(MerkleTree.InvalidProofLength.selector, length, expected));
        _harness.rangeRoot(new bytes32[](1), start, size, new bytes32[](length));
    }

    /// @dev Invariant 16: the outbox equals its reference tree at every size.
    function test_frontier_everySizeTo200_equalsReference() public {
        bytes32[] memory leaves = ReferenceTree.leavesOf(6, 200);
        vm.assertEq(_harness.root(), bytes32(0));
        for (uint256 size = 1; size <= 200; ++size) {
            vm.assertEq(_harness.append(leaves[size - 1]), size - 1);
            vm.assertEq(_harness.frontierSize(), size);
            vm.assertEq(_harness.root(), ReferenceTree.root(ReferenceTree.slice(leaves, 0, size)), vm.toString(size));
        }
    }
}
