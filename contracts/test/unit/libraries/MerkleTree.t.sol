// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {MerkleTree} from "../../../src/libraries/MerkleTree.sol";
import {Packed} from "../../../src/libraries/Packed.sol";
import {ReferenceTree} from "../../utils/ReferenceTree.sol";
import {Test} from "../../utils/Test.sol";

/// @dev Library functions behind external calls, so that reverts can be expected.
contract MerkleTreeHarness {
    mapping(uint256 height => bytes32) private _peaks;
    uint256 private _size;

    function rangeRoot(bytes32[] memory leaves, uint256 start, uint256 size, bytes32[] memory proof) external pure returns (bytes32) {
        return MerkleTree.rangeRoot(leaves, start, size, proof);
    }

    function leafRoot(bytes32 leaf, uint256 position, uint256 size, bytes32[] memory proof) external pure returns (bytes32) {
        return MerkleTree.leafRoot(leaf, position, size, proof);
    }

    /// @dev Consumes as many bytes of `proof` as it says.
    function pathRoot(bytes32 leaf, uint256 position, uint256 size, bytes calldata proof)
        external
        pure
        returns (bytes32 computed, uint256 consumed)
    {
        uint256 begin = Packed.begin(proof);
        (computed, consumed) = MerkleTree.pathRoot(leaf, position, size, begin);
        consumed -= begin;
    }

    function append(bytes32 leaf) external {
        MerkleTree.append(_peaks, _size, leaf);
        ++_size;
    }

    function root() external view returns (bytes32) {
        return MerkleTree.root(_peaks, _size);
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

    /// @dev Reads exactly the inclusion proof, and leads to the same root as the range of one leaf does.
    function testFuzz_pathRoot_anyLeaf_equalsReference(uint256 size, uint256 position, bytes32 behind) public view {
        size = bound(size, 1, 300);
        position = bound(position, 0, size - 1);
        bytes32[] memory leaves = ReferenceTree.leavesOf(7, size);
        bytes32[] memory proof = ReferenceTree.prove(leaves, position, 1);
        bytes memory packed = abi.encodePacked(proof, behind);
        (bytes32 computed, uint256 consumed) = _harness.pathRoot(leaves[position], position, size, packed);
        vm.assertEq(computed, ReferenceTree.root(leaves));
        vm.assertEq(consumed, 32 * proof.length);
        vm.assertEq(_harness.leafRoot(leaves[position], position, size, proof), computed);
    }

    /// @dev Invariant 16 again: every position but the leaf's own leads elsewhere, with its own proof and with that of the other place.
    function test_pathRoot_leafAtAnotherIndex_isAnotherRoot() public view {
        for (uint256 size = 2; size <= 11; ++size) {
            bytes32[] memory leaves = ReferenceTree.leavesOf(8, size);
            bytes32 root = ReferenceTree.root(leaves);
            for (uint256 from = 0; from < size; ++from) {
                for (uint256 to = 0; to < size; ++to) {
                    bytes memory own = abi.encodePacked(ReferenceTree.prove(leaves, from, 1));
                    bytes memory other = abi.encodePacked(ReferenceTree.prove(leaves, to, 1));
                    (bytes32 first, uint256 consumed) = _harness.pathRoot(leaves[from], to, size, own);
                    vm.assertTrue((first == root && consumed == own.length) == (from == to));
                    (bytes32 second,) = _harness.pathRoot(leaves[from], to, size, other);
                    vm.assertTrue((second == root) == (from == to));
                }
            }
        }
    }

    function testFuzz_pathRoot_positionOutOfBounds_reverts(uint256 size, uint256 position) public {
        position = bound(position, size, type(uint256).max);
        vm.expectRevert(abi.encodeWithSelector(MerkleTree.RangeOutOfBounds.selector, position, 1, size));
        _harness.pathRoot(0, position, size, "");
    }

    /// @dev The largest tree that a parcel can claim takes as many steps as its size has bits.
    function test_pathRoot_hugeSize_isCheap() public view {
        uint256 before = gasleft();
        _harness.pathRoot(bytes32(uint256(1)), type(uint64).max - 1, type(uint64).max, "");
        vm.assertLt(before - gasleft(), 40_000);
    }

    /// @dev Invariant 16: the outbox equals its reference tree at every size.
    function test_append_everySizeTo200_equalsReference() public {
        bytes32[] memory leaves = ReferenceTree.leavesOf(6, 200);
        vm.assertEq(_harness.root(), bytes32(0));
        for (uint256 size = 1; size <= 200; ++size) {
            _harness.append(leaves[size - 1]);
            vm.assertEq(_harness.root(), ReferenceTree.root(ReferenceTree.slice(leaves, 0, size)), vm.toString(size));
        }
    }
}
