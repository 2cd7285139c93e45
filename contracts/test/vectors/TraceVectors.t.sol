// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Hashes} from "../../src/libraries/Hashes.sol";
import {TraceTree} from "../../src/libraries/TraceTree.sol";
import {TraceModel} from "../utils/TraceModel.sol";
import {VectorTest} from "./VectorTest.sol";

contract TraceVectorsTest is VectorTest {
    function setUp() public {
        load("traces.json");
    }

    function test_tracePlace() public view {
        uint256 count = countOf(".tracePlace");
        for (uint256 i = 0; i < count; ++i) {
            string memory c = elementAt(".tracePlace", i);
            vm.assertEq(Hashes.tracePlace(b32(c, "rollupId"), uint64(u(c, "number")), b32(c, "blockHash")), b32(c, "hash"));
        }
    }

    function test_traceLeaf() public view {
        uint256 count = countOf(".traceLeaf");
        for (uint256 i = 0; i < count; ++i) {
            string memory c = elementAt(".traceLeaf", i);
            bytes32 hash = Hashes.traceLeaf(account(c, "operator"), b32(c, "key"), b32(c, "place"), b32(c, "traceHash"));
            vm.assertEq(hash, b32(c, "hash"));
        }
    }

    function test_tracesDigest() public view {
        string memory c = elementAt(".tracesDigest", 0);
        bytes32 hash = Hashes.tracesDigest(
            u(c, "l1ChainId"), account(c, "challenges"), uint64(u(c, "period")), account(c, "operator"), b32(c, "root")
        );
        vm.assertEq(hash, b32(c, "hash"));
    }

    function test_tree() public view {
        uint256 count = countOf(".tree");
        for (uint256 i = 0; i < count; ++i) {
            string memory c = elementAt(".tree", i);
            (bytes32[] memory places, bytes32[] memory leaves, bytes32[] memory path) =
                (hashes(c, "places"), hashes(c, "leaves"), hashes(c, "path"));
            uint256 last = places.length - 1;
            vm.assertEq(TraceModel.root(places, leaves), b32(c, "root"));
            vm.assertEq(abi.encode(TraceModel.path(places, leaves, last)), abi.encode(path));
            vm.assertEq(this.rootOf(leaves[last], places[last], path), b32(c, "root"));
        }
    }

    function rootOf(bytes32 leaf, bytes32 place, bytes32[] calldata path) external pure returns (bytes32) {
        return TraceTree.root(leaf, place, path);
    }
}
