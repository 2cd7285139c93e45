// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IOperatorTable} from "../../../src/interfaces/IOperatorTable.sol";
import {Operator} from "../../../src/interfaces/IParleyTypes.sol";
import {Hashes} from "../../../src/libraries/Hashes.sol";
import {MerkleTree} from "../../../src/libraries/MerkleTree.sol";
import {L1Fixture} from "./L1Fixture.sol";

contract OperatorTableTest is L1Fixture {
    function test_publishEpoch_commitsToSortedSeats() external {
        for (uint256 key = 1; key <= 4; ++key) {
            join(key, key * 10 ether);
        }
        Operator[] memory expected = _expectedTable(4);
        bytes32 root = _rootOf(expected, 1, 100 ether);
        vm.expectEmit(address(table));
        emit IOperatorTable.EpochPublished(1, root, uint64(block.timestamp), 100 ether, expected);
        uint32 epoch = table.publishEpoch();
        vm.snapshotGasLastCall("l1", "publish epoch of 4 operators");

        vm.assertEq(epoch, 1);
        vm.assertEq(table.currentEpoch(), 1);
        vm.assertEq(table.tableRoot(1), root);
        vm.assertEq(table.snapshotTime(1), block.timestamp);
        vm.assertEq(table.totalWeight(1), 100 ether);
        vm.assertEq(table.operatorCount(1), 4);
        for (uint32 seat = 0; seat < 4; ++seat) {
            vm.assertEq(table.seatOf(1, expected[seat].operator), seat);
            vm.assertEq(table.weightOf(1, expected[seat].operator), expected[seat].weight);
            if (seat > 0) vm.assertTrue(expected[seat - 1].operator < expected[seat].operator);
        }
    }

    function test_publishEpoch_noMembers_reverts() external {
        vm.expectRevert(abi.encodeWithSelector(IOperatorTable.EmptyTable.selector));
        table.publishEpoch();
        vm.assertEq(table.currentEpoch(), 0);
    }

    function test_publishEpoch_withoutStake_leavesOut() external {
        address idle = join(1, 10 ether);
        address other = join(2, 10 ether);
        allocate(idle, 0);
        // The deallocation is slashable still, but not for a whole delay from the next block on.
        vm.roll(block.number + 1);
        table.publishEpoch();
        vm.assertEq(table.operatorCount(1), 1);
        vm.assertEq(table.seatOf(1, other), 0);
        vm.assertEq(table.weightOf(1, idle), 0);
        vm.expectRevert(abi.encodeWithSelector(IOperatorTable.NoSeat.selector, 1, idle));
        table.seatOf(1, idle);
    }

    function test_publishEpoch_onlyStakeless_reverts() external {
        allocate(join(1, 10 ether), 0);
        vm.roll(block.number + 1);
        vm.expectRevert(abi.encodeWithSelector(IOperatorTable.EmptyTable.selector));
        table.publishEpoch();
    }

    /// @dev Invariant 9: what a seat weighs stays slashable for a delay after the snapshot, whatever its operator does right after it.
    function test_publishEpoch_weightStaysSlashable() external {
        address operator = join(1, 10 ether);
        table.publishEpoch();
        allocate(operator, 0);
        deregister(operator);
        vm.roll(block.number + DEALLOCATION_DELAY);
        uint256[][] memory stake =
            allocationManager.getMinimumSlashableStake(registry.operatorSet(), list(operator), strategies(), uint32(block.number));
        vm.assertEq(stake[0][0], table.weightOf(1, operator));
        vm.roll(block.number + 1);
        vm.assertFalse(allocationManager.isOperatorSlashable(operator, registry.operatorSet()));
    }

    function test_publishEpoch_withinInterval_reverts() external {
        join(1, 10 ether);
        table.publishEpoch();
        vm.warp(block.timestamp + MINIMUM_INTERVAL - 1);
        vm.expectRevert(abi.encodeWithSelector(IOperatorTable.TooEarly.selector, block.timestamp, block.timestamp + 1));
        table.publishEpoch();
        vm.warp(block.timestamp + 1);
        vm.assertEq(table.publishEpoch(), 2);
    }

    function test_publishEpoch_afterEjection_atOnce() external {
        address ejected = join(1, 10 ether);
        address other = join(2, 10 ether);
        table.publishEpoch();
        vm.prank(address(slasher));
        registry.eject(ejected);

        vm.assertEq(table.publishEpoch(), 2);
        vm.assertEq(table.operatorCount(2), 1);
        vm.assertEq(table.totalWeight(2), 10 ether);
        vm.assertEq(table.seatOf(2, other), 0);
        vm.assertEq(table.totalWeight(1), 20 ether); // the past stays

        vm.expectRevert(abi.encodeWithSelector(IOperatorTable.TooEarly.selector, block.timestamp, block.timestamp + MINIMUM_INTERVAL));
        table.publishEpoch();
    }

    function test_publishEpoch_roots_differByEpoch() external {
        join(1, 10 ether);
        table.publishEpoch();
        vm.warp(block.timestamp + MINIMUM_INTERVAL);
        table.publishEpoch();
        vm.assertTrue(table.tableRoot(1) != table.tableRoot(2));
    }

    function test_views_unknownEpoch_reverts() external {
        join(1, 10 ether);
        table.publishEpoch();
        for (uint32 epoch = 0; epoch <= 2; epoch += 2) {
            bytes memory unknown = abi.encodeWithSelector(IOperatorTable.UnknownEpoch.selector, epoch);
            vm.expectRevert(unknown);
            table.tableRoot(epoch);
            vm.expectRevert(unknown);
            table.snapshotTime(epoch);
            vm.expectRevert(unknown);
            table.totalWeight(epoch);
            vm.expectRevert(unknown);
            table.operatorCount(epoch);
            vm.expectRevert(unknown);
            table.seatOf(epoch, address(1));
            vm.expectRevert(unknown);
            table.weightOf(epoch, address(1));
        }
    }

    /// @dev The members by selection, apart from the sort under test.
    function _expectedTable(uint256 count) private view returns (Operator[] memory operators) {
        operators = new Operator[](count);
        address last;
        for (uint256 seat = 0; seat < count; ++seat) {
            address next = address(type(uint160).max);
            uint256 nextKey;
            for (uint256 key = 1; key <= count; ++key) {
                address candidate = vm.addr(key);
                if (candidate > last && candidate < next) (next, nextKey) = (candidate, key);
            }
            operators[seat] = Operator(next, uint128(nextKey * 10 ether), registry.operatorKey(next));
            last = next;
        }
    }

    function _rootOf(Operator[] memory operators, uint32 epoch, uint128 total) private view returns (bytes32) {
        bytes32[] memory leaves = new bytes32[](operators.length);
        for (uint32 seat = 0; seat < operators.length; ++seat) {
            Operator memory operator = operators[seat];
            leaves[seat] = Hashes.operatorLeaf(seat, operator.operator, keccak256(operator.publicKey), operator.weight);
        }
        return Hashes.tableRoot(
            block.chainid,
            address(registry),
            SET_ID,
            epoch,
            uint64(block.timestamp),
            uint32(operators.length),
            total,
            MerkleTree.root(leaves)
        );
    }
}
