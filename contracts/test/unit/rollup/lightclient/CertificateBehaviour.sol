// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {ILightClient} from "../../../../src/interfaces/ILightClient.sol";
import {Operator} from "../../../../src/interfaces/IParleyTypes.sol";
import {Hashes} from "../../../../src/libraries/Hashes.sol";
import {LightClientFixture} from "../../../utils/LightClientFixture.sol";
import {Certificate} from "../../../utils/RollupFixture.sol";

/// @notice Which certificates count (specs/wire.md §7): the same under every scheme.
abstract contract CertificateBehaviour is LightClientFixture {
    function test_submit_quorum_isRecorded() public {
        Certificate memory certificate = certify(HEADS_ROOT, 42, SEATS, 1);
        vm.assertFalse(isRecorded(certificate, 306));
        bytes memory packed = packCertificate(certificate);
        vm.expectEmit(address(lightClient));
        emit ILightClient.CheckpointAccepted(HEADS_ROOT);
        vm.assertEq(lightClient.submit(packed), HEADS_ROOT);
        vm.assertTrue(isRecorded(certificate, 306));
        vm.assertFalse(isRecorded(certificate, 305));
    }

    /// @dev Invariant 6, for any weights and any seats. Small weights bring ties, large ones overflows.
    function testFuzz_submit_acceptedExactlyOverTwoThirds(uint256 count, uint256 seats, uint256 seed, bool large) public {
        count = bound(count, 1, 9);
        seats &= (1 << count) - 1;
        Operator[] memory operators = operatorsOf(count);
        (uint256 signed, uint256 total) = (0, 0);
        for (uint256 seat = 0; seat < count; ++seat) {
            uint256 weight = bound(uint256(keccak256(abi.encode(seed, seat))), 1, large ? type(uint128).max / 9 : 3);
            operators[seat].weight = uint128(weight);
            total += weight;
            if ((seats >> seat) & 1 == 1) signed += weight;
        }
        lightClient = newLightClient(operators);
        Certificate memory certificate = certifySeats(HEADS_ROOT, 42, count, seats);
        if (3 * signed > 2 * total) {
            vm.assertEq(submit(certificate), HEADS_ROOT);
            vm.assertTrue(isRecorded(certificate, uint128(signed)));
            vm.assertEq(lightClient.weigh(EPOCH, certificate.signers), signed);
        } else {
            expectRefused(certificate, abi.encodeWithSelector(ILightClient.QuorumNotReached.selector, signed, total));
        }
    }

    function test_submit_twoThirdsExactly_reverts() public {
        Operator[] memory operators = operatorsOf(3);
        operators[0].weight = operators[1].weight = operators[2].weight = 10;
        Certificate memory certificate = certify(HEADS_ROOT, 42, 3, 1);
        bytes memory reason = abi.encodeWithSelector(ILightClient.QuorumNotReached.selector, 20, 30);
        expectRefused(newLightClient(operators), certificate, reason);
        operators[0].weight = 9;
        vm.assertEq(newLightClient(operators).submit(packCertificate(certificate)), HEADS_ROOT);
    }

    function test_submit_emptyBitmap_reverts() public {
        Certificate memory certificate = certifySeats(HEADS_ROOT, 42, SEATS, 0);
        bytes memory reason = abi.encodeWithSelector(ILightClient.QuorumNotReached.selector, 0, TOTAL);
        expectRefused(certificate, reason);
        certificate.signature = signDigest(lightClient.attestationDigest(EPOCH, 42, HEADS_ROOT), hex"0f");
        expectRefused(certificate, reason);
        certificate.signature = "";
        expectRefused(certificate, reason);
    }

    function test_submit_bitOverTheSeats_reverts() public {
        for (uint256 bit = SEATS; bit < 8; ++bit) {
            Certificate memory certificate = certify(HEADS_ROOT, 42, SEATS, 0);
            certificate.signers[0] |= bytes1(uint8(1 << bit));
            expectRefused(certificate, abi.encodeWithSelector(ILightClient.InvalidSignerBitmap.selector, certificate.signers));
        }
    }

    /// @dev Around the edges of a byte.
    function test_submit_sevenEightNineSeats_bitsEndWithTheSeats() public {
        for (uint256 count = 7; count <= 9; ++count) {
            lightClient = newLightClient(operatorsOf(count));
            submit(certify(HEADS_ROOT, 42, count, 0));
            submit(certify(HEADS_ROOT, 43, count, 2));
            if (count % 8 == 0) continue;
            Certificate memory certificate = certify(HEADS_ROOT, 44, count, 0);
            certificate.signers[count / 8] |= bytes1(uint8(1 << (count % 8)));
            expectRefused(certificate, abi.encodeWithSelector(ILightClient.InvalidSignerBitmap.selector, certificate.signers));
        }
    }

    /// @dev Whatever follows the bitmap is taken for the signature: a bitmap that is longer or shorter leaves one that is none.
    function test_submit_bitmapOfWrongLength_reverts() public {
        Certificate memory certificate = certify(HEADS_ROOT, 42, SEATS, 1);
        certificate.signers = hex"0e00";
        expectRefused(certificate, invalidSignature(certificate));
        certificate = certify(HEADS_ROOT, 42, SEATS, 1);
        certificate.signers = "";
        bytes memory packed = packCertificate(certificate);
        vm.expectRevert();
        lightClient.submit(packed);
    }

    /// @dev Every prefix of a certificate, as such and with the rest still standing behind its end.
    function test_submit_truncated_reverts() public {
        bytes memory packed = packCertificate(certify(HEADS_ROOT, 42, SEATS, 1));
        uint256 whole = packed.length;
        for (uint256 length = 0; length < whole; ++length) {
            bytes memory callData = abi.encodeCall(ILightClient.submit, (packed));
            // Safe: the word is the declared length of the argument, after selector and offset.
            assembly ("memory-safe") {
                mstore(add(callData, 68), length)
            }
            (bool success, bytes memory reason) = address(lightClient).call(callData);
            vm.assertFalse(success, "the length lies");
            bytes4 expected = length < 45 ? ILightClient.InvalidLength.selector : ILightClient.InvalidSignature.selector;
            vm.assertEq(bytes32(selectorOf(reason)), bytes32(expected));
        }
        // Safe: shortens `packed`.
        for (uint256 length = whole; length != 0;) {
            --length;
            assembly ("memory-safe") {
                mstore(packed, length)
            }
            (bool success,) = address(lightClient).call(abi.encodeCall(ILightClient.submit, (packed)));
            vm.assertFalse(success, "cut off");
        }
    }

    function testFuzz_submit_trailingBytes_reverts(bytes memory trailing) public {
        vm.assume(trailing.length != 0);
        Certificate memory certificate = certify(HEADS_ROOT, 42, SEATS, 1);
        certificate.signature = bytes.concat(certificate.signature, trailing);
        expectRefused(certificate, invalidSignature(certificate));
    }

    function test_submit_zeroRoot_reverts() public {
        expectRefused(certify(0, 42, SEATS, 0), abi.encodeWithSelector(ILightClient.InvalidHead.selector, "headsRoot"));
    }

    function test_submit_unknownEpoch_reverts() public {
        Certificate memory certificate = certify(HEADS_ROOT, 42, SEATS, 1);
        certificate.epoch = EPOCH + 1;
        expectRefused(certificate, abi.encodeWithSelector(ILightClient.UnknownEpoch.selector, EPOCH + 1));
        certificate.epoch = 0;
        expectRefused(certificate, abi.encodeWithSelector(ILightClient.UnknownEpoch.selector, 0));
    }

    /// @dev The same operators in the next epoch: what they signed in one says nothing in the other.
    function test_submit_otherEpoch_reverts() public {
        ILightClient.Table[] memory tables = new ILightClient.Table[](2);
        (tables[0], tables[1]) = (tableOf(operatorsOf(SEATS)), tableOf(operatorsOf(SEATS)));
        tables[1].epoch = EPOCH + 1;
        lightClient = newLightClient(DEALLOCATION_DELAY, EVIDENCE_WINDOW, MARGIN, tables);
        Certificate memory certificate = certify(HEADS_ROOT, 42, SEATS, 1);
        certificate.epoch = EPOCH + 1;
        expectRefused(certificate, invalidSignature(certificate));
        certificate.epoch = EPOCH;
        submit(certificate);
    }

    /// @dev The last usable second is the one at which age + evidence window + margin is one below the deallocation delay.
    function test_submit_age_isExact() public {
        uint64 until = START - 1 hours + DEALLOCATION_DELAY - EVIDENCE_WINDOW - MARGIN;
        vm.assertEq(lightClient.usableUntil(EPOCH), until);
        _expectUsableWithin(START - 30 minutes, until);
    }

    function test_submit_validityInterval_isExact() public {
        ILightClient.Table memory table = tableOf(operatorsOf(SEATS));
        (table.validFrom, table.validUntil) = (START + 10, START + 20);
        lightClient = deployTable(table);
        _expectUsableWithin(START + 10, START + 20);
    }

    function _expectUsableWithin(uint64 from, uint64 until) private {
        bytes memory reason = abi.encodeWithSelector(ILightClient.EpochNotUsable.selector, EPOCH, from, until);
        Certificate memory certificate = certify(HEADS_ROOT, 42, SEATS, 1);
        uint64[2] memory refused = [from - 1, until];
        uint64[2] memory taken = [from, until - 1];
        for (uint256 i = 0; i < 2; ++i) {
            vm.warp(refused[i]);
            expectRefused(certificate, reason);
            vm.warp(taken[i]);
            submit(certificate);
        }
    }

    /// @dev Each field of the domain alone, and the tag.
    function test_submit_wrongDomain_reverts() public {
        bytes32[7] memory digests = [
            Hashes.attestationDigest(L1_CHAIN + 1, AVS, SET_ID, EPOCH, 42, HEADS_ROOT),
            Hashes.attestationDigest(L1_CHAIN, address(0xA6), SET_ID, EPOCH, 42, HEADS_ROOT),
            Hashes.attestationDigest(L1_CHAIN, AVS, SET_ID + 1, EPOCH, 42, HEADS_ROOT),
            Hashes.attestationDigest(L1_CHAIN, AVS, SET_ID, EPOCH + 1, 42, HEADS_ROOT),
            Hashes.attestationDigest(L1_CHAIN, AVS, SET_ID, EPOCH, 43, HEADS_ROOT),
            Hashes.attestationDigest(L1_CHAIN, AVS, SET_ID, EPOCH, 42, ~HEADS_ROOT),
            keccak256(abi.encode(keccak256("parley/v0/proposal"), L1_CHAIN, AVS, SET_ID, EPOCH, 42, HEADS_ROOT))
        ];
        Certificate memory certificate = certify(HEADS_ROOT, 42, SEATS, 0);
        for (uint256 i = 0; i < digests.length; ++i) {
            certificate.signature = signDigest(digests[i], hex"0f");
            expectRefused(certificate, invalidSignature(certificate));
        }
        certificate.signature =
            signDigest(keccak256(abi.encode(keccak256("parley/v0/attestation"), L1_CHAIN, AVS, SET_ID, EPOCH, 42, HEADS_ROOT)), hex"0f");
        submit(certificate);
    }

    /// @dev Both sets of seats have a quorum: exactly the seats of the bitmap must have signed.
    function testFuzz_submit_signatureOfOtherSeats_reverts(uint256 claimed, uint256 signed) public {
        uint8[5] memory quorums = [7, 11, 13, 14, 15];
        claimed = quorums[claimed % 5];
        signed = quorums[signed % 5];
        vm.assume(claimed != signed);
        Certificate memory certificate = certifySeats(HEADS_ROOT, 42, SEATS, signed);
        certificate.signers = bitmap(SEATS, claimed);
        expectRefused(certificate, invalidSignature(certificate));
    }

    /// @dev A table with one entry changed refuses what the original accepts.
    function test_submit_changedTableEntry_reverts() public {
        Certificate memory certificate = certify(HEADS_ROOT, 42, SEATS, 1);
        Operator[] memory operators = operatorsOf(SEATS);
        operators[2].publicKey = publicKeyOf(secretOf(77));
        expectRefused(newLightClient(operators), certificate, invalidSignature(certificate));
        operators = operatorsOf(SEATS);
        (operators[2].publicKey, operators[0].publicKey) = (operators[0].publicKey, operators[2].publicKey);
        expectRefused(newLightClient(operators), certificate, invalidSignature(certificate));
        operators = operatorsOf(SEATS);
        operators[0].weight = 1000;
        expectRefused(newLightClient(operators), certificate, abi.encodeWithSelector(ILightClient.QuorumNotReached.selector, 306, 1306));
    }

    /// @dev As many seats as there can be, and a quorum that leaves out seats at either end of every piece that a table is stored in.
    function test_submit_fullTable_countsEverySeat() public {
        uint256 count = mostSeats();
        lightClient = newLightClient(operatorsOf(count));
        bytes32 digest = lightClient.attestationDigest(EPOCH, 42, HEADS_ROOT);
        bytes memory signers = bitmapOf(count, 0);
        uint256 weight = lightClient.totalWeight(EPOCH);
        uint256 sum;
        for (uint256 seat = 0; seat < count; ++seat) {
            sum += weightOf(seat);
        }
        vm.assertEq(weight, sum);
        for (uint256 seat = 0; seat < count; ++seat) {
            if (seat % 191 > 1 && seat % 191 != 190 && seat != count - 1) continue;
            signers[seat / 8] ^= bytes1(uint8(1 << (seat % 8)));
            weight -= weightOf(seat);
        }
        vm.assertEq(lightClient.weigh(EPOCH, signers), weight);
        Certificate memory certificate =
            Certificate({epoch: EPOCH, beat: 42, headsRoot: HEADS_ROOT, signers: signers, signature: signDigest(digest, signers)});
        submit(certificate);
        vm.assertTrue(isRecorded(certificate, uint128(weight)));
        certificate.signers[0] ^= 0x04;
        expectRefused(certificate, invalidSignature(certificate));
    }
}
