// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {ILightClient} from "../../../../src/interfaces/ILightClient.sol";
import {Attested, Head} from "../../../../src/interfaces/IParleyTypes.sol";
import {Hashes} from "../../../../src/libraries/Hashes.sol";
import {Section} from "../../../utils/Delivery.sol";
import {LightClientFixture} from "../../../utils/LightClientFixture.sol";
import {Certificate} from "../../../utils/RollupFixture.sol";
import {Vm} from "../../../utils/Vm.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";

/// @notice What a light client remembers of the certificates that it accepted (specs/wire.md §7 "Record"), and for how long: the same under every scheme.
abstract contract RecordBehaviour is LightClientFixture {
    uint64 private constant RING = 256;
    /// @dev The first beat whose generation does not fit into its 32 bits.
    uint64 private constant BEYOND = (uint64(type(uint32).max)) * 256;

    function test_submit_again_changesNothing() public {
        Certificate memory certificate = certify(HEADS_ROOT, 42, SEATS, 1);
        submit(certificate);
        vm.recordLogs();
        vm.assertEq(submit(certificate), HEADS_ROOT);
        vm.assertEq(vm.getRecordedLogs().length, 0);
        vm.assertTrue(isRecorded(certificate, 306));
    }

    function test_submit_256Beats_allKnown() public {
        lightClient = newLightClient(operatorsOf(1));
        for (uint64 beat = 1000; beat < 1000 + RING; ++beat) {
            submit(certify(HEADS_ROOT, beat, 1, 0));
        }
        for (uint64 beat = 1000; beat < 1000 + RING; ++beat) {
            vm.assertTrue(_known(beat));
        }
        vm.assertFalse(_known(999));
        vm.assertFalse(_known(1000 + RING));
        submit(certify(HEADS_ROOT, 1000 + RING, 1, 0));
        vm.assertTrue(_known(1000 + RING));
        vm.assertFalse(_known(1000));
        vm.assertTrue(_known(1001));
    }

    /// @dev What the ring forgot can be had again, beside what took its place.
    function test_submit_olderBeatAfterNewer_bothKnown() public {
        Certificate memory older = certify(HEADS_ROOT, 42, SEATS, 1);
        Certificate memory newer = certify(keccak256("newer"), 42 + RING, SEATS, 1);
        submit(older);
        submit(newer);
        vm.assertFalse(isRecorded(older, 306));
        vm.assertTrue(isRecorded(newer, 306));
        bytes memory packed = packCertificate(older);
        vm.expectEmit(address(lightClient));
        emit ILightClient.CheckpointAccepted(HEADS_ROOT);
        lightClient.submit(packed);
        vm.assertTrue(isRecorded(older, 306));
        vm.assertTrue(isRecorded(newer, 306));
        vm.recordLogs();
        submit(older);
        submit(newer);
        vm.assertEq(vm.getRecordedLogs().length, 0);
        submit(certify(HEADS_ROOT, 42 + 2 * RING, SEATS, 1));
        vm.assertTrue(isRecorded(older, 306));
    }

    function test_submit_twoCheckpointsInOneBeat_bothKnown() public {
        Certificate memory first = certify(HEADS_ROOT, 42, SEATS, 1);
        Certificate memory second = certify(keccak256("another root"), 42, SEATS, 1);
        submit(first);
        submit(second);
        vm.assertTrue(isRecorded(first, 306));
        vm.assertTrue(isRecorded(second, 306));
    }

    /// @dev Nobody can hold a root at its weakest quorum, under what a stricter policy asks for: each set of signers is a record of its own.
    function test_submit_otherSignersOfOneRoot_areRecordsOfTheirOwn() public {
        Certificate memory weak = certify(HEADS_ROOT, 42, SEATS, 1);
        Certificate memory strong = certify(HEADS_ROOT, 42, SEATS, 0);
        submit(weak);
        vm.assertFalse(isRecorded(strong, TOTAL));
        submit(strong);
        vm.assertTrue(isRecorded(weak, 306));
        vm.assertTrue(isRecorded(strong, TOTAL));
        vm.assertFalse(isRecorded(weak, TOTAL));
        vm.assertFalse(isRecorded(strong, 306));
    }

    /// @dev One root under two epochs.
    function test_submit_laterEpoch_isARecordOfItsOwn() public {
        ILightClient.Table[] memory tables = new ILightClient.Table[](2);
        (tables[0], tables[1]) = (tableOf(operatorsOf(SEATS)), tableOf(operatorsOf(SEATS)));
        tables[1].epoch = EPOCH + 1;
        lightClient = newLightClient(DEALLOCATION_DELAY, EVIDENCE_WINDOW, MARGIN, tables);
        Certificate memory earlier = certify(HEADS_ROOT, 42, SEATS, 1);
        Certificate memory later = certify(HEADS_ROOT, 42, SEATS, 1);
        later.epoch = EPOCH + 1;
        later.signature = signDigest(lightClient.attestationDigest(EPOCH + 1, 42, HEADS_ROOT), later.signers);
        submit(later);
        vm.assertFalse(isRecorded(earlier, 306));
        submit(earlier);
        vm.assertTrue(isRecorded(earlier, 306));
        vm.assertTrue(isRecorded(later, 306));
    }

    /// @dev Any order of beats: after each submission the record is known, and only a newer beat in the same place of the ring ends that, and only for a record
    /// that came in as the newest there.
    function testFuzz_records_anyOrder_equalTheModel(uint256 seed) public {
        lightClient = newLightClient(operatorsOf(1));
        uint64[8] memory beats = [uint64(0), 1, 255, 256, 257, 512, 513, 1024];
        // Beats plus one, of the newest in places 0, 1 and 255.
        uint256[256] memory newest;
        bool[8] memory others;
        for (uint256 step = 0; step < 16; ++step) {
            uint256 i = uint256(keccak256(abi.encode(seed, step))) % 8;
            submit(certify(HEADS_ROOT, beats[i], 1, 0));
            uint256 place = beats[i] % RING;
            if (beats[i] + 1 > newest[place]) {
                if (!others[i]) newest[place] = beats[i] + 1;
            } else if (beats[i] + 1 < newest[place]) {
                others[i] = true;
            }
            for (uint256 j = 0; j < 8; ++j) {
                vm.assertTrue(_known(beats[j]) == (others[j] || newest[beats[j] % RING] == beats[j] + 1));
            }
        }
    }

    function test_submit_beatBeyondTheRing_reverts() public {
        Certificate memory certificate = certify(HEADS_ROOT, BEYOND, SEATS, 1);
        expectRefused(
            certificate, abi.encodeWithSelector(SafeCast.SafeCastOverflowedUintDowncast.selector, 32, uint256(type(uint32).max) + 1)
        );
        submit(certify(HEADS_ROOT, BEYOND - 1, SEATS, 1));
        vm.assertTrue(isRecorded(certify(HEADS_ROOT, BEYOND - 1, SEATS, 1), 306));
    }

    function test_authenticate_inline_returnsTheHeadAndRecordsNothing() public {
        (Head memory head, Section memory section, Certificate memory certificate) = certifiedHead(7);
        vm.recordLogs();
        _assertAttested(authenticate(section), head);
        vm.assertEq(vm.getRecordedLogs().length, 0);
        vm.assertFalse(isRecorded(certificate, 306));
        _refer(section);
        expectRefused(section, _unknownCheckpoint(certificate, 306));
    }

    function test_authenticate_inlineAndRecord_isReferredTo() public {
        (Head memory head, Section memory section, Certificate memory certificate) = certifiedHead(7);
        section.kind = 1;
        vm.recordLogs();
        _assertAttested(authenticate(section), head);
        Vm.Log[] memory logs = vm.getRecordedLogs();
        vm.assertEq(logs.length, 1);
        vm.assertEq(logs[0].topics[1], certificate.headsRoot);
        vm.assertTrue(isRecorded(certificate, 306));
        _assertAttested(authenticate(section), head);
        vm.assertEq(vm.getRecordedLogs().length, 0);
        _refer(section);
        _assertAttested(authenticate(section), head);
    }

    function test_authenticate_submittedBefore_isReferredTo() public {
        (Head memory head, Section memory section, Certificate memory certificate) = certifiedHead(7);
        submit(certificate);
        _refer(section);
        _assertAttested(authenticate(section), head);
    }

    /// @dev Each part of a record alone.
    function test_authenticate_recordOfSomethingElse_reverts() public {
        (, Section memory section, Certificate memory certificate) = certifiedHead(7);
        submit(certificate);
        _refer(section);
        certificate.signers = section.signers = hex"0f";
        expectRefused(section, _unknownCheckpoint(certificate, 306));
        certificate.signers = section.signers = hex"0e";
        section.tail = abi.encodePacked(TOTAL);
        expectRefused(section, _unknownCheckpoint(certificate, TOTAL));
        section.tail = abi.encodePacked(uint128(306));
        certificate.beat = section.beat += 1;
        expectRefused(section, _unknownCheckpoint(certificate, 306));
        certificate.beat = section.beat += RING - 1;
        expectRefused(section, _unknownCheckpoint(certificate, 306));
        section.beat -= RING;
        section.epoch += 1;
        expectRefused(section, abi.encodeWithSelector(ILightClient.UnknownEpoch.selector, EPOCH + 1));
        section.epoch -= 1;
        authenticate(section);
    }

    /// @dev A bitmap that is not canonical was never recorded.
    function testFuzz_authenticate_recordedBitmapBitChanged_reverts(uint8 mask) public {
        vm.assume(mask != 0);
        (, Section memory section, Certificate memory certificate) = certifiedHead(7);
        submit(certificate);
        _refer(section);
        certificate.signers[0] ^= bytes1(mask);
        section.signers = certificate.signers;
        expectRefused(section, _unknownCheckpoint(certificate, 306));
    }

    function testFuzz_authenticate_recordTailOfWrongLength_reverts(uint8 length) public {
        vm.assume(length != 16);
        (, Section memory section, Certificate memory certificate) = certifiedHead(7);
        submit(certificate);
        _refer(section);
        bytes memory tail = new bytes(length);
        for (uint256 i = 0; i < length && i < 16; ++i) {
            tail[i] = section.tail[i];
        }
        section.tail = tail;
        expectRefused(section, abi.encodeWithSelector(ILightClient.InvalidLength.selector, length, 16));
    }

    function test_authenticate_unknownKind_reverts() public {
        (, Section memory section, Certificate memory certificate) = certifiedHead(7);
        submit(certificate);
        for (uint256 kind = 3; kind < 256; ++kind) {
            section.kind = uint8(kind);
            expectRefused(section, abi.encodeWithSelector(ILightClient.InvalidCheckpointKind.selector, kind));
        }
    }

    /// @dev A record is no authority of its own: it counts as long as its table does.
    function test_authenticate_recordOfExpiredEpoch_reverts() public {
        (, Section memory section, Certificate memory certificate) = certifiedHead(7);
        submit(certificate);
        uint64 until = lightClient.usableUntil(EPOCH);
        bytes memory reason = abi.encodeWithSelector(ILightClient.EpochNotUsable.selector, EPOCH, lightClient.usableFrom(EPOCH), until);
        for (uint8 kind = 0; kind < 3; ++kind) {
            section.kind = kind;
            if (kind == 2) _refer(section);
            vm.warp(until);
            expectRefused(section, reason);
            vm.warp(until - 1);
            authenticate(section);
        }
        vm.warp(until + 365 days);
        vm.assertTrue(isRecorded(certificate, 306));
    }

    function _known(uint64 beat) private view returns (bool) {
        return lightClient.isRecorded(EPOCH, beat, HEADS_ROOT, hex"01", 100);
    }

    function _refer(Section memory section) private pure {
        refer(section, SEATS, 1);
    }

    function _unknownCheckpoint(Certificate memory c, uint128 weight) private pure returns (bytes memory) {
        bytes32 record = Hashes.record(c.headsRoot, c.epoch, c.beat, weight, keccak256(c.signers));
        return abi.encodeWithSelector(ILightClient.UnknownCheckpoint.selector, c.headsRoot, record);
    }

    function _assertAttested(Attested memory actual, Head memory head) private pure {
        Attested memory expected = Attested({
            rollupId: SOURCE_ID,
            number: head.number,
            timestamp: head.timestamp,
            finality: head.finality,
            anchor: head.anchor,
            outboxRoot: OUTBOX_ROOT,
            detailsHash: Hashes.detailsHash(head.blockHash, head.stateRoot, head.l1OriginNumber, head.l1OriginHash),
            headHash: Hashes.headHash(head),
            epoch: EPOCH,
            signedWeight: 306,
            totalWeight: TOTAL
        });
        vm.assertEq(abi.encode(actual), abi.encode(expected));
    }
}
