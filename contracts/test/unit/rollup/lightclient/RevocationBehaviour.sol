// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {ILightClient} from "../../../../src/interfaces/ILightClient.sol";
import {Attested, Operator} from "../../../../src/interfaces/IParleyTypes.sol";
import {MerkleTree} from "../../../../src/libraries/MerkleTree.sol";
import {Deliveries, Section} from "../../../utils/Delivery.sol";
import {FactsFixture, SeatOpening} from "../../../utils/FactsFixture.sol";
import {LightClientFixture} from "../../../utils/LightClientFixture.sol";
import {Certificate} from "../../../utils/RollupFixture.sol";
import {TableModel} from "../../../utils/TableModel.sol";

/// @notice What the seats of ejected operators count (specs/wire.md §7 "Revocation"): the same under every scheme.
abstract contract RevocationBehaviour is LightClientFixture, FactsFixture {
    function test_revoke_ejected_countsNothing() public {
        ILightClient.Table memory table = _deployWithFacts();
        SeatOpening memory opening = openSeat(table, 2);
        nativeFacts().setEjected(opening.operator.operator);
        vm.expectEmit(address(lightClient));
        emit ILightClient.SeatRevoked(EPOCH, 2, opening.operator.operator, 102);
        revoke(opening);
        for (uint32 seat = 0; seat < SEATS; ++seat) {
            vm.assertTrue(lightClient.isRevoked(EPOCH, seat) == (seat == 2));
        }
        vm.assertEq(lightClient.revokedWeight(EPOCH), 102);
        vm.assertEq(lightClient.totalWeight(EPOCH), TOTAL);
        vm.assertEq(lightClient.weigh(EPOCH, hex"0f"), TOTAL - 102);
        vm.assertEq(lightClient.weigh(EPOCH, hex"0b"), TOTAL - 102);
        vm.assertEq(lightClient.weigh(EPOCH, hex"04"), 0);
    }

    function test_revoke_again_changesNothing() public {
        ILightClient.Table memory table = _deployWithFacts();
        revokeSeat(table, 2);
        vm.recordLogs();
        revoke(openSeat(table, 2));
        vm.assertEq(vm.getRecordedLogs().length, 0);
        vm.assertEq(lightClient.revokedWeight(EPOCH), 102);
        revokeSeat(table, 0);
        vm.assertEq(lightClient.revokedWeight(EPOCH), 202);
    }

    function test_revoke_notEjected_reverts() public {
        ILightClient.Table memory table = _deployWithFacts();
        nativeFacts().setEjected(table.operators[1].operator);
        SeatOpening memory opening = openSeat(table, 2);
        vm.expectRevert(abi.encodeWithSelector(ILightClient.NotEjected.selector, opening.operator.operator));
        revoke(opening);
    }

    function test_revoke_withoutFacts_reverts() public {
        ILightClient.Table memory table = tableOf(operatorsOf(SEATS));
        SeatOpening memory opening = openSeat(table, 2);
        vm.expectRevert(ILightClient.NoL1Facts.selector);
        revoke(opening);
    }

    /// @dev One ejected operator opens no seat but its own: each field of the seat, the place, the proof.
    function test_revoke_otherSeat_reverts() public {
        ILightClient.Table memory table = _deployWithFacts();
        nativeFacts().setEjected(table.operators[1].operator);
        for (uint256 i = 0; i < 6; ++i) {
            SeatOpening memory opening = openSeat(table, 2);
            if (i == 0) opening.operator.operator = table.operators[1].operator;
            if (i == 1) opening = _movedTo(openSeat(table, 1), 2);
            if (i == 2) opening = _movedTo(openSeat(table, 1), 0);
            if (i == 3) opening = _withWeight(openSeat(table, 1), 1);
            if (i == 4) opening = _withKey(openSeat(table, 1), table.operators[2].publicKey);
            if (i == 5) opening.proof[0] = keccak256("another sibling");
            _expectPartialRefusal(opening, ILightClient.SeatMismatch.selector);
        }
        revoke(openSeat(table, 1));
        vm.assertEq(lightClient.revokedWeight(EPOCH), 101);
    }

    function test_revoke_seatOutOfRange_reverts() public {
        ILightClient.Table memory table = _deployWithFacts();
        nativeFacts().setEjected(table.operators[1].operator);
        SeatOpening memory opening = openSeat(table, 1);
        opening.seat = uint32(SEATS);
        _expectPartialRefusal(opening, MerkleTree.RangeOutOfBounds.selector);
        opening.seat = type(uint32).max;
        _expectPartialRefusal(opening, MerkleTree.RangeOutOfBounds.selector);
        opening = openSeat(table, 1);
        opening.proof = new bytes32[](3);
        _expectPartialRefusal(opening, MerkleTree.InvalidProofLength.selector);
    }

    /// @dev Another commitment, that of another epoch, of another count.
    function test_revoke_otherCommitment_reverts() public {
        ILightClient.Table memory table = _deployWithFacts();
        nativeFacts().setEjected(table.operators[1].operator);
        ILightClient.Table memory other = tableOf(operatorsOf(SEATS));
        other.epoch = EPOCH + 1;
        SeatOpening memory opening = openSeat(table, 1);
        opening.commitment = TableModel.commitmentOf(L1_CHAIN, AVS, SET_ID, scheme, other);
        _expectPartialRefusal(opening, ILightClient.TableRootMismatch.selector);
        opening = openSeat(table, 1);
        opening.commitment.count = 5;
        _expectPartialRefusal(opening, ILightClient.TableRootMismatch.selector);
        opening = openSeat(table, 1);
        opening.epoch = EPOCH + 1;
        vm.expectRevert(abi.encodeWithSelector(ILightClient.UnknownEpoch.selector, EPOCH + 1));
        revoke(opening);
    }

    /// @dev Inline, inline and recorded, newly submitted, recorded before: each refused, for the weight that is left.
    function test_revoke_signerOfABareQuorum_endsEveryUse() public {
        ILightClient.Table memory table = _deployWithFacts();
        (, Section memory section, Certificate memory certificate) = certifiedHead(7);
        submit(certificate);
        section.kind = 2;
        bytes memory signature = section.tail;
        section.tail = abi.encodePacked(uint128(306));
        vm.assertEq(authenticate(section).signedWeight, 306);
        revokeSeat(table, 3);
        bytes memory reason = abi.encodeWithSelector(ILightClient.QuorumNotReached.selector, 203, TOTAL);
        expectRefused(section, reason);
        section.tail = signature;
        for (uint8 kind = 0; kind < 2; ++kind) {
            section.kind = kind;
            expectRefused(section, reason);
        }
        expectRefused(certificate, reason);
        // The record is what was signed, and says nothing of what counts.
        vm.assertTrue(isRecorded(certificate, 306));
    }

    /// @dev What is left is a quorum: everything goes on, with that weight; the record keeps the whole.
    function test_revoke_signerBeyondAQuorum_leavesTheRest() public {
        Operator[] memory operators = operatorsOf(SEATS);
        operators[1].weight = 10;
        ILightClient.Table memory table = _deployWithFacts(operators);
        (, Section memory section,) = certifiedHead(7);
        // Of 315: 215 signed, 205 without seat 1.
        section.kind = 1;
        vm.assertEq(authenticate(section).signedWeight, 215);
        revokeSeat(table, 1);
        for (uint8 kind = 0; kind < 3; ++kind) {
            section.kind = kind;
            if (kind == 2) section.tail = abi.encodePacked(uint128(205));
            if (kind == 2) _expectUnknown(section);
            if (kind == 2) section.tail = abi.encodePacked(uint128(215));
            // 3 · 205 = 615 is under 2 · 315 = 630.
            expectRefused(section, abi.encodeWithSelector(ILightClient.QuorumNotReached.selector, 205, 315));
        }
        section = _sectionOfAll(7);
        for (uint8 kind = 0; kind < 2; ++kind) {
            section.kind = kind;
            Attested memory head = authenticate(section);
            vm.assertEq(head.signedWeight, 305);
            vm.assertEq(head.totalWeight, 315);
        }
        section.kind = 2;
        section.tail = abi.encodePacked(uint128(315));
        vm.assertEq(authenticate(section).signedWeight, 305);
    }

    /// @dev Invariant 6 after any revocations, for any weights and signers, by every way in.
    function testFuzz_counted_acceptedExactlyOverTwoThirds(uint256 count, uint256 seats, uint256 revoked, uint256 seed) public {
        count = bound(count, 1, 9);
        seats &= (1 << count) - 1;
        revoked &= (1 << count) - 1;
        Operator[] memory operators = operatorsOf(count);
        (uint256 signed, uint256 counted, uint256 total) = (0, 0, 0);
        for (uint256 seat = 0; seat < count; ++seat) {
            uint256 weight = bound(uint256(keccak256(abi.encode(seed, seat))), 1, 3);
            operators[seat].weight = uint128(weight);
            total += weight;
            if ((seats >> seat) & 1 == 0) continue;
            signed += weight;
            if ((revoked >> seat) & 1 == 0) counted += weight;
        }
        ILightClient.Table memory table = _deployWithFacts(operators);
        Certificate memory certificate = certifySeats(HEADS_ROOT, 42, count, seats);
        bool wasQuorum = 3 * signed > 2 * total;
        if (wasQuorum) submit(certificate);
        for (uint32 seat = 0; seat < count; ++seat) {
            if ((revoked >> seat) & 1 == 1) revokeSeat(table, seat);
        }
        vm.assertEq(lightClient.weigh(EPOCH, certificate.signers), counted);
        if (3 * counted > 2 * total) {
            vm.assertEq(submit(certificate), HEADS_ROOT);
        } else {
            uint256 reported = wasQuorum ? counted : signed;
            expectRefused(certificate, abi.encodeWithSelector(ILightClient.QuorumNotReached.selector, reported, total));
        }
        vm.assertTrue(isRecorded(certificate, uint128(signed)) == wasQuorum);
    }

    /// @dev An ejected operator's seat in one epoch says nothing of its seat in another; each is revoked by itself.
    function test_revoke_otherEpoch_isUntouched() public {
        newNativeFacts();
        ILightClient.Table[] memory tables = new ILightClient.Table[](2);
        (tables[0], tables[1]) = (tableOf(operatorsOf(SEATS)), tableOf(operatorsOf(SEATS)));
        tables[1].epoch = EPOCH + 1;
        lightClient = newLightClient(DEALLOCATION_DELAY, EVIDENCE_WINDOW, MARGIN, tables);
        revokeSeat(tables[1], 3);
        vm.assertFalse(lightClient.isRevoked(EPOCH, 3));
        vm.assertEq(lightClient.revokedWeight(EPOCH), 0);
        submit(certify(HEADS_ROOT, 42, SEATS, 1));
        revoke(openSeat(tables[0], 3));
        expectRefused(certify(HEADS_ROOT, 42, SEATS, 1), abi.encodeWithSelector(ILightClient.QuorumNotReached.selector, 203, TOTAL));
    }

    function test_revoke_absentSeat_changesNoVerdict() public {
        ILightClient.Table memory table = _deployWithFacts();
        revokeSeat(table, 0);
        (, Section memory section, Certificate memory certificate) = certifiedHead(7);
        vm.assertEq(authenticate(section).signedWeight, 306);
        submit(certificate);
        vm.assertTrue(isRecorded(certificate, 306));
    }

    function test_revoke_everySeat_nothingCounts() public {
        ILightClient.Table memory table = _deployWithFacts();
        for (uint32 seat = 0; seat < SEATS; ++seat) {
            revokeSeat(table, seat);
        }
        vm.assertEq(lightClient.revokedWeight(EPOCH), TOTAL);
        vm.assertEq(lightClient.weigh(EPOCH, hex"0f"), 0);
        expectRefused(certify(HEADS_ROOT, 42, SEATS, 0), abi.encodeWithSelector(ILightClient.QuorumNotReached.selector, 0, TOTAL));
    }

    /// @dev A wrong signature is a wrong one, whoever was revoked.
    function test_submit_wrongSignatureAndRevoked_reverts() public {
        ILightClient.Table memory table = _deployWithFacts();
        revokeSeat(table, 0);
        Certificate memory certificate = certify(HEADS_ROOT, 42, SEATS, 1);
        certificate.beat = 43;
        expectRefused(certificate, invalidSignature(certificate));
    }

    /// @dev At either end of every byte and word that revocations are kept in.
    function test_revoke_fullTable_everySeatHasItsBit() public {
        uint256 count = mostSeats();
        ILightClient.Table memory table = _deployWithFacts(operatorsOf(count));
        bytes memory all = bitmapOf(count, 0);
        uint256 weight = lightClient.totalWeight(EPOCH);
        uint32[12] memory seats = [0, 7, 8, 9, 247, 248, 255, 256, 257, 511, 512, uint32(count - 1)];
        for (uint256 i = 0; i < seats.length; ++i) {
            vm.assertFalse(lightClient.isRevoked(EPOCH, seats[i]));
            _revokeUnproven(table, seats[i]);
            vm.assertTrue(lightClient.isRevoked(EPOCH, seats[i]));
            weight -= weightOf(seats[i]);
            vm.assertEq(lightClient.weigh(EPOCH, all), weight);
            bytes memory one = new bytes(all.length);
            one[seats[i] / 8] = bytes1(uint8(1 << (seats[i] % 8)));
            vm.assertEq(lightClient.weigh(EPOCH, one), 0);
        }
        vm.assertEq(lightClient.revokedWeight(EPOCH), lightClient.totalWeight(EPOCH) - weight);
        vm.assertFalse(lightClient.isRevoked(EPOCH, type(uint32).max));
        vm.assertFalse(lightClient.isRevoked(EPOCH, 256 * 7));
    }

    /// @dev `revokeSeat`, each time in fresh memory: openings of large tables take much.
    function _revokeUnproven(ILightClient.Table memory table, uint32 seat) private {
        uint256 free;
        assembly ("memory-safe") {
            free := mload(0x40)
        }
        revokeSeat(table, seat);
        // Safe: nothing that was allocated since is read again.
        assembly {
            mstore(0x40, free)
        }
    }

    function _deployWithFacts() private returns (ILightClient.Table memory) {
        return _deployWithFacts(operatorsOf(SEATS));
    }

    function _deployWithFacts(Operator[] memory operators) private returns (ILightClient.Table memory table) {
        newNativeFacts();
        table = tableOf(operators);
        lightClient = deployTable(table);
    }

    function _sectionOfAll(uint64 number) private view returns (Section memory section) {
        (section,) = sectionOf(headOf(SOURCE_ID, OUTBOX_ROOT, number), SEATS, 0);
    }

    function _movedTo(SeatOpening memory opening, uint32 seat) private pure returns (SeatOpening memory) {
        opening.seat = seat;
        return opening;
    }

    function _withWeight(SeatOpening memory opening, uint128 weight) private pure returns (SeatOpening memory) {
        opening.operator.weight = weight;
        return opening;
    }

    function _withKey(SeatOpening memory opening, bytes memory key) private pure returns (SeatOpening memory) {
        opening.operator.publicKey = key;
        return opening;
    }

    function _expectPartialRefusal(SeatOpening memory opening, bytes4 selector) private {
        vm.expectPartialRevert(selector);
        revoke(opening);
    }

    function _expectUnknown(Section memory section) private {
        bytes memory packed = Deliveries.encodeSection(section);
        vm.expectPartialRevert(ILightClient.UnknownCheckpoint.selector);
        lightClient.authenticate(packed, SOURCE_ID, OUTBOX_ROOT);
    }
}
