// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IOperatorTable} from "../../../src/interfaces/IOperatorTable.sol";
import {Operator, TableCommitment} from "../../../src/interfaces/IParleyTypes.sol";
import {Hashes} from "../../../src/libraries/Hashes.sol";
import {MerkleTree} from "../../../src/libraries/MerkleTree.sol";
import {TableConfig} from "../../utils/Configs.sol";
import {L1Fixture} from "./L1Fixture.sol";

contract OperatorTableTest is L1Fixture {
    function test_constructor_badTimes_revert() external {
        TableConfig memory config = tableConfig();
        config.activationDelay = 0;
        vm.expectRevert(abi.encodeWithSelector(IOperatorTable.InvalidActivationDelay.selector));
        newTable(config);

        config = tableConfig();
        config.validity = 2 * MINIMUM_INTERVAL - 1;
        vm.expectRevert(abi.encodeWithSelector(IOperatorTable.InvalidValidity.selector, 2 * MINIMUM_INTERVAL - 1, 2 * MINIMUM_INTERVAL));
        newTable(config);

        config = tableConfig();
        config.shares = newShares(GOVERNANCE, HANDOVER_DELAY + VALIDITY - 1);
        vm.expectRevert(
            abi.encodeWithSelector(IOperatorTable.InvalidRaiseDelay.selector, HANDOVER_DELAY + VALIDITY - 1, HANDOVER_DELAY + VALIDITY)
        );
        newTable(config);
    }

    function test_constructor_badSeats_revert() external {
        TableConfig memory config = tableConfig();
        for (uint16 seats = 0; seats <= 8; seats += 8) {
            config.maxSeats = seats;
            vm.expectRevert(abi.encodeWithSelector(IOperatorTable.InvalidMaxSeats.selector, seats, 8));
            newTable(config);
        }
    }

    function test_publishEpoch_commitsToSortedSeats() external {
        for (uint256 key = 1; key <= 4; ++key) {
            join(key, key * 10 ether);
        }
        table.recordStakes();
        skip(ACTIVATION_DELAY);
        Operator[] memory expected = _expectedTable(4);
        TableCommitment memory commitment = _commitmentOf(expected, 1, 100 ether);
        bytes32 root = Hashes.tableRoot(commitment);
        vm.expectEmit(address(table));
        emit IOperatorTable.EpochPublished(1, root, commitment, expected);
        uint32 epoch = table.publishEpoch();
        vm.snapshotGasLastCall("l1", "publish epoch of 4 operators");

        vm.assertEq(epoch, 1);
        vm.assertEq(table.currentEpoch(), 1);
        vm.assertEq(table.tableRoot(1), root);
        for (uint32 seat = 1; seat < 4; ++seat) {
            vm.assertTrue(expected[seat - 1].operator < expected[seat].operator);
        }
    }

    /// @dev Rollups prove this very slot: the mapping has to stay the first storage variable.
    function test_tableRoot_standsInSlotZero() external {
        join(1, 10 ether);
        publish();
        skip(MINIMUM_INTERVAL);
        table.publishEpoch();
        for (uint32 epoch = 1; epoch <= 2; ++epoch) {
            vm.assertEq(vm.load(address(table), keccak256(abi.encode(epoch, 0))), table.tableRoot(epoch));
        }
    }

    /// @dev If each epoch is published while one more interval is left, there is always a valid table; and every table ends.
    function test_publishEpoch_validity_overlapsAndEnds() external {
        join(1, 10 ether);
        table.recordStakes();
        skip(ACTIVATION_DELAY);
        (TableCommitment memory first,) = publishTable();
        vm.assertEq(first.validFrom, first.snapshotTime + HANDOVER_DELAY);
        vm.assertEq(first.validUntil, first.validFrom + VALIDITY);
        skip(2 * MINIMUM_INTERVAL);
        (TableCommitment memory second,) = publishTable();
        vm.assertTrue(second.validFrom <= first.validUntil);
    }

    function test_publishEpoch_noMembers_reverts() external {
        vm.expectRevert(abi.encodeWithSelector(IOperatorTable.EmptyTable.selector));
        table.publishEpoch();
        vm.assertEq(table.currentEpoch(), 0);
    }

    function test_publishEpoch_withoutStake_leavesOut() external {
        address idle = join(1, 10 ether);
        address other = join(2, 10 ether);
        table.recordStakes();
        allocate(idle, 0);
        // The deallocation is slashable still, but not for a whole delay from the next block on.
        skip(ACTIVATION_DELAY);
        (TableCommitment memory commitment, Operator[] memory seats) = publishTable();
        vm.assertEq(commitment.count, 1);
        vm.assertEq(seats[0].operator, other);
    }

    /// @dev Who may be removed for too little stake has no seat either, though nobody removed it.
    function test_publishEpoch_underMinimum_leavesOut() external {
        address small = join(1, 10 ether);
        join(2, 10 ether);
        allocate(small, FULL / 10 - 1);
        vm.roll(block.number + 1);
        table.recordStakes();
        skip(ACTIVATION_DELAY);
        (, Operator[] memory seats) = publishTable();
        vm.assertEq(seats.length, 1);
        vm.assertFalse(isSeated(seats, small));
    }

    /// @dev INV-9: what a seat weighs stays slashable for a delay after the snapshot, whatever its operator does right after it.
    function test_publishEpoch_weightStaysSlashable() external {
        address operator = join(1, 10 ether);
        table.recordStakes();
        skip(ACTIVATION_DELAY);
        (, Operator[] memory seats) = publishTable();
        allocate(operator, 0);
        deregister(operator);
        vm.roll(block.number + DEALLOCATION_DELAY);
        uint256[][] memory stake =
            allocationManager.getMinimumSlashableStake(registry.operatorSet(), list(operator), strategies(), uint32(block.number));
        vm.assertEq(stake[0][0], seats[0].weight);
        vm.roll(block.number + 1);
        vm.assertFalse(allocationManager.isOperatorSlashable(operator, registry.operatorSet()));
    }

    function test_publishEpoch_withinInterval_reverts() external {
        join(1, 10 ether);
        publish();
        vm.warp(block.timestamp + MINIMUM_INTERVAL - 1);
        vm.expectRevert(abi.encodeWithSelector(IOperatorTable.TooEarly.selector, block.timestamp, block.timestamp + 1));
        table.publishEpoch();
        vm.warp(block.timestamp + 1);
        vm.assertEq(table.publishEpoch(), 2);
    }

    function test_publishEpoch_afterEjection_atOnce() external {
        address ejected = join(1, 10 ether);
        address other = join(2, 10 ether);
        publish();
        bytes32 first = table.tableRoot(1);
        vm.prank(address(slasher));
        registry.eject(ejected);

        (TableCommitment memory commitment, Operator[] memory seats) = publishTable();
        vm.assertEq(commitment.epoch, 2);
        vm.assertEq(commitment.totalWeight, 10 ether);
        vm.assertEq(seats.length, 1);
        vm.assertEq(seats[0].operator, other);
        vm.assertEq(table.tableRoot(1), first); // the past stays

        vm.expectRevert(abi.encodeWithSelector(IOperatorTable.TooEarly.selector, block.timestamp, block.timestamp + MINIMUM_INTERVAL));
        table.publishEpoch();
    }

    /// @dev The table is a snapshot: what is changed afterwards is in the next one.
    function test_publishEpoch_carriesShares() external {
        join(1, 10 ether);
        table.recordStakes();
        skip(ACTIVATION_DELAY);
        (TableCommitment memory without,) = publishTable();
        vm.assertEq(without.sharesRoot, Hashes.sharesRoot(0, 0));

        vm.prank(GOVERNANCE);
        stakeShares.setShare("alfa", 5_000);
        skip(RAISE_DELAY);
        stakeShares.applyRaise("alfa");
        (TableCommitment memory with,) = publishTable();
        vm.assertEq(with.sharesRoot, Hashes.sharesRoot(1, Hashes.shareLeaf("alfa", 5_000)));
    }

    function test_publishEpoch_moreThanSeats_heaviestSit() external {
        for (uint256 key = 1; key <= 8; ++key) {
            // 1, 2, 3, 3, 3, 6, 7, 8: six seats; of the three with 3 the first two to join
            join(key, (key >= 3 && key <= 5 ? 3 : key) * 1 ether);
        }
        table.recordStakes();
        skip(ACTIVATION_DELAY);
        (TableCommitment memory commitment, Operator[] memory seats) = publishTable();
        vm.assertEq(seats.length, 6);
        vm.assertEq(commitment.totalWeight, 30 ether);
        for (uint256 key = 1; key <= 8; ++key) {
            vm.assertTrue(isSeated(seats, vm.addr(key)) == (key >= 3));
        }
        for (uint256 seat = 1; seat < 6; ++seat) {
            vm.assertTrue(seats[seat - 1].operator < seats[seat].operator);
        }
        // One more joins and takes the place of the weakest: then a seat of the lightest that had one.
        join(9, 4 ether);
        skip(ACTIVATION_DELAY);
        table.recordStakes();
        skip(MINIMUM_INTERVAL);
        (, seats) = publishTable();
        vm.assertTrue(isSeated(seats, vm.addr(9)));
        vm.assertFalse(isSeated(seats, vm.addr(1)));
        uint256 threes;
        for (uint256 key = 3; key <= 5; ++key) {
            if (isSeated(seats, vm.addr(key))) ++threes;
        }
        vm.assertEq(threes, 2);
    }

    function test_tableRoot_unknownEpoch_reverts() external {
        join(1, 10 ether);
        publish();
        for (uint32 epoch = 0; epoch <= 2; epoch += 2) {
            vm.expectRevert(abi.encodeWithSelector(IOperatorTable.UnknownEpoch.selector, epoch));
            table.tableRoot(epoch);
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

    function _commitmentOf(Operator[] memory operators, uint32 epoch, uint128 total) private view returns (TableCommitment memory) {
        bytes32[] memory leaves = new bytes32[](operators.length);
        for (uint32 seat = 0; seat < operators.length; ++seat) {
            Operator memory operator = operators[seat];
            leaves[seat] = Hashes.operatorLeaf(seat, operator.operator, keccak256(operator.publicKey), operator.weight);
        }
        return TableCommitment({
            l1ChainId: block.chainid,
            avs: address(registry),
            operatorSetId: SET_ID,
            scheme: 1,
            epoch: epoch,
            snapshotTime: uint64(block.timestamp),
            validFrom: uint64(block.timestamp) + HANDOVER_DELAY,
            validUntil: uint64(block.timestamp) + HANDOVER_DELAY + VALIDITY,
            count: uint32(operators.length),
            totalWeight: total,
            root: MerkleTree.root(leaves),
            sharesRoot: Hashes.sharesRoot(0, 0)
        });
    }
}
