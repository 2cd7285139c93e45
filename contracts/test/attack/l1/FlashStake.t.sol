// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IOperatorTable} from "../../../src/interfaces/IOperatorTable.sol";
import {Operator, TableCommitment} from "../../../src/interfaces/IParleyTypes.sol";
import {L1Fixture} from "../../unit/l1/L1Fixture.sol";

/// @notice Stake that appears for a moment, or just before an epoch, to weigh in a table; and the reverse: hindering others' stake from ever counting.
contract FlashStakeTest is L1Fixture {
    address private honest;

    function setUp() public override {
        super.setUp();
        honest = join(1, 10 ether);
        publish();
        skip(MINIMUM_INTERVAL);
    }

    /// @dev Everything in one block, in every order that could help: stake, allocation, registration, a recording or several, an epoch.
    function test_publishEpoch_stakeOfSameBlock_countsNothing() external {
        address attacker = join(2, 1_000 ether);
        table.recordStakes();
        table.recordStakes();
        (TableCommitment memory commitment, Operator[] memory seats) = publishTable();
        vm.assertEq(commitment.totalWeight, 10 ether);
        vm.assertFalse(isSeated(seats, attacker));
    }

    /// @dev The first epoch too, where there is nobody else's recording before.
    function test_publishEpoch_first_stakeOfSameBlock_countsNothing() external {
        deploy();
        join(2, 1_000 ether);
        vm.expectRevert(abi.encodeWithSelector(IOperatorTable.EmptyTable.selector));
        table.publishEpoch();
        table.recordStakes();
        skip(ACTIVATION_DELAY - 1);
        vm.expectRevert(abi.encodeWithSelector(IOperatorTable.EmptyTable.selector));
        table.publishEpoch();
        skip(1);
        vm.assertEq(table.publishEpoch(), 1);
    }

    /// @dev A seat that an operator has long had gains no weight by fresh stake.
    function test_publishEpoch_freshStakeOfSeated_countsNothing() external {
        fund(honest, 90 ether);
        (TableCommitment memory commitment,) = publishTable();
        vm.assertEq(commitment.totalWeight, 10 ether);
        skip(MINIMUM_INTERVAL); // the last epoch recorded it
        (commitment,) = publishTable();
        vm.assertEq(commitment.totalWeight, 100 ether);
    }

    /// @dev Stake at the time of the recording and again at the time of the epoch, and somewhere else in between. Anybody who sees it gone says so.
    function test_recordStakes_stakeThatWasAway_countsNothing() external {
        address attacker = join(2, 1_000 ether);
        table.recordStakes();
        allocate(attacker, FULL / 100);
        skip(1);
        table.recordStakes();
        vm.roll(block.number + DEALLOCATION_DELAY + 1);
        allocate(attacker, FULL);
        skip(ACTIVATION_DELAY);
        vm.assertEq(stakeOf(attacker), 1_000 ether);
        (TableCommitment memory commitment,) = publishTable();
        vm.assertEq(commitment.totalWeight, 20 ether);
    }

    /// @dev An old record does not greet an operator that comes back: it was no member when a later round began.
    function test_recordStakes_returnedMember_countsNothingAtFirst() external {
        address attacker = join(2, 1_000 ether);
        table.recordStakes();
        deregister(attacker);
        skip(ACTIVATION_DELAY);
        table.recordStakes();
        vm.roll(block.number + DEALLOCATION_DELAY + 1);
        register(attacker, registration(2, attacker));
        skip(ACTIVATION_DELAY);
        (, Operator[] memory seats) = publishTable();
        vm.assertFalse(isSeated(seats, attacker));
    }

    /// @dev Recording all the time delays nobody: a round begins only when the last one counts, and until it counts the one before does.
    function test_recordStakes_atEveryBlock_hindersNobody() external {
        address newcomer = join(2, 10 ether);
        for (uint256 i = 0; i < 2 * ACTIVATION_DELAY; ++i) {
            skip(1);
            table.recordStakes();
        }
        (TableCommitment memory commitment, Operator[] memory seats) = publishTable();
        vm.assertTrue(isSeated(seats, honest) && isSeated(seats, newcomer));
        vm.assertEq(commitment.totalWeight, 20 ether);
    }

    /// @dev The recording right before an epoch begins a round, and the epoch then counts the round before it.
    function test_recordStakes_rightBeforeEpoch_keepsWeights() external {
        table.recordStakes();
        (TableCommitment memory commitment,) = publishTable();
        vm.assertEq(commitment.totalWeight, 10 ether);
    }

    /// @dev Whatever comes in which order: a seat never weighs more than its operator had `ACTIVATION_DELAY` seconds earlier.
    function testFuzz_publishEpoch_neverMoreThanBefore(uint256 seed) external {
        uint256[] memory times = new uint256[](17);
        uint256[] memory stakes = new uint256[](17);
        stakes[0] = 10 ether;
        uint256 lastEpoch;
        for (uint256 i = 1; i <= 16; ++i) {
            seed = uint256(keccak256(abi.encode(seed)));
            skip((seed >> 8) % (2 * ACTIVATION_DELAY));
            fund(honest, 1 ether);
            (times[i], stakes[i]) = (block.timestamp, stakes[i - 1] + 1 ether);
            if (seed % 3 == 0) table.recordStakes();
            if (seed % 3 != 1 || block.timestamp < lastEpoch + MINIMUM_INTERVAL) continue;
            lastEpoch = block.timestamp;
            (TableCommitment memory commitment,) = publishTable();
            uint256 k = i;
            while (times[k] + ACTIVATION_DELAY > block.timestamp) --k;
            vm.assertTrue(commitment.totalWeight <= stakes[k]);
        }
    }
}
