// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {ILightClient} from "../../../../src/interfaces/ILightClient.sol";
import {Operator} from "../../../../src/interfaces/IParleyTypes.sol";
import {FactsFixture} from "../../../utils/FactsFixture.sol";
import {LightClientFixture} from "../../../utils/LightClientFixture.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";

/// @notice Which operator tables a light client takes, and what it says about them: the same under every scheme.
abstract contract TableBehaviour is LightClientFixture, FactsFixture {
    /// @dev Every field that the L1 commits to is in the root.
    function testFuzz_tableRoot_isTheCommitment(uint32 epoch, uint32 snapshotTime, uint32 validFrom, uint32 validUntil, bytes32 sharesRoot)
        public
    {
        ILightClient.Table memory table = tableOf(operatorsOf(3));
        (table.epoch, table.snapshotTime, table.validFrom, table.validUntil) = (epoch, snapshotTime, validFrom, validUntil);
        table.sharesRoot = sharesRoot;
        vm.assertEq(deployTable(table).tableRoot(epoch), rootOf(table));
    }

    function test_constructor_storesTheTable() public {
        Operator[] memory operators = operatorsOf(SEATS);
        bytes32 root = rootOf(tableOf(operators));
        uint64 until = START - 1 hours + 6 days;
        vm.expectEmit();
        emit ILightClient.OperatorTableAdopted(EPOCH, root, START - 1 hours, START - 30 minutes, until);
        ILightClient client = newLightClient(operators);
        vm.assertEq(client.scheme(), scheme);
        vm.assertEq(client.tableRoot(EPOCH), root);
        vm.assertEq(client.totalWeight(EPOCH), TOTAL);
        vm.assertEq(client.seatCount(EPOCH), SEATS);
        vm.assertEq(client.snapshotTime(EPOCH), START - 1 hours);
        vm.assertEq(client.usableFrom(EPOCH), START - 30 minutes);
        vm.assertEq(client.usableUntil(EPOCH), until);
        vm.assertEq(client.latestEpoch(), EPOCH);
    }

    /// @dev Every field of every seat is in the root.
    function test_constructor_changedEntry_isAnotherRoot() public {
        bytes32 root = lightClient.tableRoot(EPOCH);
        Operator[] memory operators = operatorsOf(SEATS);
        operators[3].operator = address(0xBEEF);
        vm.assertNotEq(newLightClient(operators).tableRoot(EPOCH), root);
        operators = operatorsOf(SEATS);
        operators[0].weight += 1;
        vm.assertNotEq(newLightClient(operators).tableRoot(EPOCH), root);
        operators = operatorsOf(SEATS);
        operators[2].publicKey = publicKeyOf(secretOf(77));
        vm.assertNotEq(newLightClient(operators).tableRoot(EPOCH), root);
        operators = operatorsOf(SEATS);
        (operators[1], operators[2]) = (operators[2], operators[1]);
        vm.assertNotEq(newLightClient(operators).tableRoot(EPOCH), root);
    }

    /// @dev The validity interval ends by itself, or by age, whichever comes first.
    function testFuzz_usableUntil_isTheEarlierEnd(uint64 validUntil, uint64 snapshotTime) public {
        validUntil = uint64(bound(validUntil, 0, type(uint40).max));
        snapshotTime = uint64(bound(snapshotTime, 0, type(uint40).max - 6 days));
        ILightClient.Table memory table = tableOf(operatorsOf(1));
        (table.validUntil, table.snapshotTime) = (validUntil, snapshotTime);
        uint64 byAge = snapshotTime + 6 days;
        vm.assertEq(deployTable(table).usableUntil(EPOCH), byAge < validUntil ? byAge : validUntil);
    }

    function test_constructor_severalEpochs_latestIsTheHighest() public {
        ILightClient.Table[] memory tables = new ILightClient.Table[](3);
        for (uint256 i = 0; i < 3; ++i) {
            tables[i] = tableOf(operatorsOf(i + 1));
            tables[i].epoch = uint32(i == 1 ? 9 : i);
        }
        ILightClient client = newLightClient(DEALLOCATION_DELAY, EVIDENCE_WINDOW, MARGIN, tables);
        vm.assertEq(client.latestEpoch(), 9);
        vm.assertEq(client.seatCount(0), 1);
        vm.assertEq(client.seatCount(9), 2);
        vm.assertEq(client.seatCount(2), 3);
    }

    function test_constructor_repeatedEpoch_reverts() public {
        ILightClient.Table[] memory tables = new ILightClient.Table[](2);
        tables[0] = tables[1] = tableOf(operatorsOf(1));
        vm.expectRevert(abi.encodeWithSelector(ILightClient.EpochTaken.selector, EPOCH));
        this.deploy(10, 3, 3, tables);
    }

    /// @dev A table must count for a second at least, or the age rule of specs/wire.md §7 could not hold.
    function test_constructor_windowsOverDelay_reverts() public {
        ILightClient.Table[] memory tables = new ILightClient.Table[](1);
        tables[0] = tableOf(operatorsOf(1));
        vm.expectRevert(abi.encodeWithSelector(ILightClient.InvalidAgeLimit.selector, 10, 7, 3));
        this.deploy(10, 7, 3, tables);
        uint64 most = type(uint64).max;
        vm.expectRevert(abi.encodeWithSelector(ILightClient.InvalidAgeLimit.selector, most, most, most));
        this.deploy(most, most, most, tables);
        vm.assertEq(this.deploy(11, 7, 3, tables).usableUntil(EPOCH), START - 1 hours + 1);
    }

    function test_constructor_timeOver40Bits_reverts() public {
        ILightClient.Table[] memory tables = new ILightClient.Table[](1);
        tables[0] = tableOf(operatorsOf(1));
        tables[0].validFrom = 1 << 40;
        vm.expectRevert(abi.encodeWithSelector(SafeCast.SafeCastOverflowedUintDowncast.selector, 40, 1 << 40));
        this.deploy(10, 3, 3, tables);
    }

    function test_constructor_sizeOutOfRange_reverts() public {
        vm.expectRevert(abi.encodeWithSelector(ILightClient.InvalidTableSize.selector, 0, mostSeats()));
        this.deploy(new Operator[](0));
        uint256 tooMany = mostSeats() + 1;
        vm.expectRevert(abi.encodeWithSelector(ILightClient.InvalidTableSize.selector, tooMany, mostSeats()));
        this.deploy(new Operator[](tooMany));
    }

    function test_constructor_badSeat_reverts() public {
        Operator[] memory operators = operatorsOf(3);
        operators[1].operator = address(0);
        _expectRefused(operators, abi.encodeWithSelector(ILightClient.InvalidOperator.selector, 1));
        operators = operatorsOf(3);
        operators[2].weight = 0;
        _expectRefused(operators, abi.encodeWithSelector(ILightClient.InvalidWeight.selector, 2));
        operators = operatorsOf(3);
        operators[2].operator = operators[0].operator;
        _expectRefused(operators, abi.encodeWithSelector(ILightClient.DuplicateOperator.selector, 2, 0));
        operators = operatorsOf(3);
        operators[2].publicKey = operators[1].publicKey;
        _expectRefused(operators, abi.encodeWithSelector(ILightClient.DuplicatePublicKey.selector, 2, 1));
    }

    /// @dev One byte less, one more, none, and the key that belongs to nobody.
    function test_constructor_badKey_reverts() public {
        bytes memory key = publicKeyOf(secretOf(0));
        bytes memory shorter = new bytes(key.length - 1);
        for (uint256 i = 0; i < shorter.length; ++i) {
            shorter[i] = key[i];
        }
        bytes[4] memory keys = [shorter, bytes.concat(key, hex"00"), bytes(""), new bytes(key.length)];
        for (uint256 i = 0; i < keys.length; ++i) {
            Operator[] memory operators = operatorsOf(3);
            operators[i % 3].publicKey = keys[i];
            _expectRefused(operators, abi.encodeWithSelector(ILightClient.InvalidPublicKey.selector, i % 3));
        }
    }

    function test_constructor_totalOver128Bits_reverts() public {
        Operator[] memory operators = operatorsOf(2);
        operators[0].weight = type(uint128).max;
        _expectRefused(operators, abi.encodeWithSignature("Panic(uint256)", 0x11));
        operators[0].weight -= operators[1].weight;
        vm.assertEq(newLightClient(operators).totalWeight(EPOCH), type(uint128).max);
    }

    function test_views_unknownEpoch_revert() public {
        bytes[] memory calls = new bytes[](9);
        calls[0] = abi.encodeCall(ILightClient.tableRoot, (1));
        calls[1] = abi.encodeCall(ILightClient.totalWeight, (1));
        calls[2] = abi.encodeCall(ILightClient.seatCount, (1));
        calls[3] = abi.encodeCall(ILightClient.usableFrom, (1));
        calls[4] = abi.encodeCall(ILightClient.usableUntil, (1));
        calls[5] = abi.encodeCall(ILightClient.snapshotTime, (1));
        calls[6] = abi.encodeCall(ILightClient.weigh, (1, hex"01"));
        calls[7] = abi.encodeCall(ILightClient.revokedWeight, (1));
        calls[8] = abi.encodeCall(ILightClient.isRevoked, (1, 0));
        for (uint256 i = 0; i < calls.length; ++i) {
            (bool success, bytes memory reason) = address(lightClient).call(calls[i]);
            vm.assertFalse(success);
            vm.assertEq(reason, abi.encodeWithSelector(ILightClient.UnknownEpoch.selector, 1));
        }
    }

    /// @dev Two ways to the weight of any seats: the light client's, and the sum.
    function testFuzz_weigh_isTheSumOfTheSeats(uint256 count, uint256 seats) public {
        count = bound(count, 1, 40);
        seats &= (1 << count) - 1;
        uint256 sum;
        for (uint256 seat = 0; seat < count; ++seat) {
            if ((seats >> seat) & 1 == 1) sum += weightOf(seat);
        }
        ILightClient client = newLightClient(operatorsOf(count));
        vm.assertEq(client.weigh(EPOCH, bitmap(count, seats)), sum);
    }

    function testFuzz_weigh_bitmapNotCanonical_reverts(uint256 count, uint256 bit, uint256 length) public {
        count = bound(count, 1, 20);
        ILightClient client = newLightClient(operatorsOf(count));
        uint256 canonical = (count + 7) / 8;
        length = bound(length, 0, 40);
        if (length != canonical) {
            bytes memory ofAnotherLength = new bytes(length);
            vm.expectRevert(abi.encodeWithSelector(ILightClient.InvalidSignerBitmap.selector, ofAnotherLength));
            client.weigh(EPOCH, ofAnotherLength);
        }
        if (count % 8 == 0) return;
        bytes memory signers = bitmap(count, (1 << count) - 1 | 1 << bound(bit, count, 8 * canonical - 1));
        vm.expectRevert(abi.encodeWithSelector(ILightClient.InvalidSignerBitmap.selector, signers));
        client.weigh(EPOCH, signers);
    }

    function _expectRefused(Operator[] memory operators, bytes memory reason) private {
        vm.expectRevert(reason);
        this.deploy(operators);
    }
}
