// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IOperatorRegistry} from "../../../src/interfaces/IOperatorRegistry.sol";
import {IOperatorTable} from "../../../src/interfaces/IOperatorTable.sol";
import {Operator} from "../../../src/interfaces/IParleyTypes.sol";
import {IAllocationManager} from "../../../src/interfaces/eigenlayer/IAllocationManager.sol";
import {L1Fixture} from "../../unit/l1/L1Fixture.sol";

/// @notice Members that are there to keep others out, or to push them out. The set has 8 places and 6 seats.
contract CrowdedSetTest is L1Fixture {
    /// @dev Cheap members hold every place; whoever brings more stake than one of them gets in.
    function test_registerOperator_crowdedByMinimum_letsStakeIn() external {
        for (uint256 key = 1; key <= 8; ++key) {
            join(key, MINIMUM_STAKE + key);
        }
        address weakest = vm.addr(1);
        address honest = enlist(100, 10 ether);
        bytes memory data = registration(100, honest);
        vm.expectEmit(address(registry));
        emit IOperatorRegistry.MemberReplaced(weakest, honest);
        register(honest, data);
        vm.assertTrue(isMember(honest));
        vm.assertFalse(isMember(weakest));
        vm.assertEq(registry.members().length, 8);
        // Who lost its place is slashable as anybody who left.
        vm.assertTrue(allocationManager.isOperatorSlashable(weakest, registry.operatorSet()));
    }

    function test_registerOperator_full_sameStake_reverts() external {
        for (uint256 key = 1; key <= 8; ++key) {
            join(key, 10 ether);
        }
        address late = enlist(100, 10 ether);
        bytes memory data = registration(100, late);
        vm.expectRevert(abi.encodeWithSelector(IOperatorRegistry.SetFull.selector, 10 ether, 10 ether));
        register(late, data);
        vm.assertEq(registry.members().length, 8);
    }

    /// @dev Members that are ejected but could not be taken out hold no place for long: anybody removes them.
    function test_removeMember_ejected_freesPlace() external {
        for (uint256 key = 1; key <= 8; ++key) {
            join(key, 10 ether);
        }
        vm.mockCallRevert(
            address(allocationManager), abi.encodeWithSelector(IAllocationManager.deregisterFromOperatorSets.selector), "paused"
        );
        vm.prank(address(slasher));
        registry.eject(vm.addr(3));
        vm.clearMockedCalls();
        vm.assertTrue(isMember(vm.addr(3)));
        registry.removeMember(vm.addr(3));
        join(100, 10 ether);
        vm.assertTrue(isMember(vm.addr(100)));
    }

    /// @dev One stake, shown to one newcomer after the other: each takes a place, but the next takes it from the last, and the seats stay.
    function test_registerOperator_wanderingStake_displacesNoSeat() external {
        for (uint256 key = 1; key <= 8; ++key) {
            join(key, key * 2 ether);
        }
        publish();
        for (uint256 key = 100; key < 106; ++key) {
            address wanderer = join(key, 1_000 ether);
            allocate(wanderer, FULL / 1_000 + 1); // on it goes: from the next block on it does not count any more
            vm.roll(block.number + 1);
        }
        skip(MINIMUM_INTERVAL);
        (, Operator[] memory seats) = publishTable();
        vm.assertEq(seats.length, 6);
        for (uint256 key = 3; key <= 8; ++key) {
            vm.assertTrue(isSeated(seats, vm.addr(key)));
        }
    }

    /// @dev No epoch can be stopped by stake that is too large to count.
    function test_publishEpoch_hugeStakes_publishes() external {
        for (uint256 key = 1; key <= 6; ++key) {
            join(key, type(uint120).max);
        }
        table.recordStakes();
        skip(ACTIVATION_DELAY);
        (, Operator[] memory seats) = publishTable();
        for (uint256 seat = 0; seat < 6; ++seat) {
            vm.assertEq(seats[seat].weight, type(uint112).max);
        }
    }

    /// @dev Members that nobody has heard of, each with nothing but the minimum, and no right to be counted before its time.
    function test_publishEpoch_crowdOfNewcomers_keepsSeats() external {
        for (uint256 key = 1; key <= 6; ++key) {
            join(key, 10 ether);
        }
        publish();
        join(101, 1_000 ether);
        join(102, 1_000 ether);
        table.recordStakes();
        vm.expectPartialRevert(IOperatorTable.TooEarly.selector);
        table.publishEpoch();
        vm.prank(address(slasher));
        registry.eject(vm.addr(1)); // an epoch at once
        (, Operator[] memory seats) = publishTable();
        vm.assertEq(seats.length, 5);
        vm.assertFalse(isSeated(seats, vm.addr(101)) || isSeated(seats, vm.addr(102)));
    }
}
