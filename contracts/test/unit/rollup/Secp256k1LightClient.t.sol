// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Operator} from "../../../src/interfaces/IParleyTypes.sol";
import {Certificate} from "../../utils/RollupFixture.sol";
import {AdoptionBehaviour} from "./lightclient/AdoptionBehaviour.sol";
import {CertificateBehaviour} from "./lightclient/CertificateBehaviour.sol";
import {HandoverBehaviour} from "./lightclient/HandoverBehaviour.sol";
import {HeadBehaviour} from "./lightclient/HeadBehaviour.sol";
import {RecordBehaviour} from "./lightclient/RecordBehaviour.sol";
import {RevocationBehaviour} from "./lightclient/RevocationBehaviour.sol";
import {TableBehaviour} from "./lightclient/TableBehaviour.sol";

/// forge-config: default.fuzz.runs = 48
contract Secp256k1LightClientTest is
    TableBehaviour,
    CertificateBehaviour,
    RecordBehaviour,
    HeadBehaviour,
    AdoptionBehaviour,
    HandoverBehaviour,
    RevocationBehaviour
{
    /// @dev Order of the group.
    uint256 private constant ORDER = 0xfffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141;

    constructor() {
        scheme = ECDSA;
    }

    function mostSeats() internal pure override returns (uint256) {
        return 682;
    }

    /// @dev Signatures stand in ascending order of seats.
    function testFuzz_submit_swappedSignatures_reverts(uint256 first, uint256 second) public {
        first = bound(first, 0, 3);
        second = bound(second, 0, 3);
        vm.assume(first != second);
        bytes[] memory parts = _parts();
        (parts[first], parts[second]) = (parts[second], parts[first]);
        _expectRefused(parts);
        _expectTaken(_parts());
    }

    /// @dev One signer counted twice, in another's place.
    function testFuzz_submit_repeatedSignature_reverts(uint256 first, uint256 second) public {
        first = bound(first, 0, 3);
        second = bound(second, 0, 3);
        vm.assume(first != second);
        bytes[] memory parts = _parts();
        parts[first] = parts[second];
        _expectRefused(parts);
    }

    function test_submit_signatureOfAnOutsider_reverts() public {
        for (uint256 seat = 0; seat < SEATS; ++seat) {
            bytes[] memory parts = _parts();
            parts[seat] = compactSignature(secretOf(77), _digest());
            _expectRefused(parts);
        }
    }

    /// @dev The other signature of the same statement. Its `s` has the top bit as good as ever, which is where the parity stands.
    function test_submit_highS_reverts() public {
        for (uint64 beat = 0; beat < 24; ++beat) {
            Certificate memory certificate = certifySeats(HEADS_ROOT, beat, SEATS, 15);
            (uint8 v, bytes32 r, bytes32 s) = vm.sign(secretOf(0), lightClient.attestationDigest(EPOCH, beat, HEADS_ROOT));
            uint256 high = (ORDER - uint256(s)) & (type(uint256).max >> 1);
            for (uint256 parity = 0; parity < 2; ++parity) {
                _replaceFirst(certificate, abi.encodePacked(r, high | parity << 255));
                expectRefused(certificate, invalidSignature(certificate));
            }
            _replaceFirst(certificate, abi.encodePacked(r, uint256(s) | uint256(v - 27) << 255));
            submit(certificate);
        }
    }

    /// @dev An `s` over half of the order without the top bit has to be made: a point with a known `r`, an `s` at will, and the key that they recover to, which
    /// its owner knows as well as any other key. Both signatures are valid ones; the low one counts.
    function test_submit_highSWithoutTopBit_reverts() public {
        bytes32 generatorX = 0x79be667ef9dcbbac55a06295ce870b07029bfcdb2dce28d959f2815b16f81798;
        uint256 high = ORDER / 2 + 1;
        vm.assertTrue(high >> 255 == 0);
        address key = ecrecover(_digest(), 27, generatorX, bytes32(high));
        vm.assertEq(ecrecover(_digest(), 28, generatorX, bytes32(ORDER - high)), key);
        Operator[] memory operators = operatorsOf(SEATS);
        operators[0].publicKey = abi.encodePacked(key);
        lightClient = newLightClient(operators);
        bytes[] memory parts = _parts();
        parts[0] = abi.encodePacked(generatorX, high);
        _expectRefused(parts);
        parts[0] = abi.encodePacked(generatorX, (ORDER - high) | 1 << 255);
        _expectTaken(parts);
    }

    function test_submit_zeroAndOversizedParts_revert() public {
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(secretOf(0), _digest());
        bytes32 vs = s | bytes32(uint256(v - 27) << 255);
        bytes[8] memory signatures = [
            abi.encodePacked(bytes32(0), vs),
            abi.encodePacked(r, bytes32(0)),
            abi.encodePacked(r, bytes32(uint256(1) << 255)),
            new bytes(64),
            abi.encodePacked(bytes32(ORDER), vs),
            abi.encodePacked(type(uint256).max, vs),
            abi.encodePacked(vs, r),
            abi.encodePacked(r, vs ^ bytes32(uint256(1) << 255))
        ];
        for (uint256 i = 0; i < signatures.length; ++i) {
            bytes[] memory parts = _parts();
            parts[0] = signatures[i];
            _expectRefused(parts);
        }
    }

    /// @dev The usual 65 bytes with every `v` that somebody writes, in place of 64.
    function test_submit_signaturesWithV_revert() public {
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(secretOf(3), _digest());
        uint8[6] memory values = [v, v - 27, 0, 1, 27, 28];
        for (uint256 i = 0; i < values.length; ++i) {
            bytes[] memory parts = _parts();
            parts[3] = abi.encodePacked(r, s, values[i]);
            _expectRefused(parts);
        }
    }

    /// @dev A signature for a seat that the bitmap does not name, at either end, and one less than it names.
    function test_submit_signatureMoreOrLess_reverts() public {
        Certificate memory certificate = certify(HEADS_ROOT, 42, SEATS, 0);
        certificate.signers = hex"07";
        expectRefused(certificate, invalidSignature(certificate));
        certificate.signers = hex"0e";
        expectRefused(certificate, invalidSignature(certificate));
        certificate = certify(HEADS_ROOT, 42, SEATS, 1);
        certificate.signers = hex"0f";
        expectRefused(certificate, invalidSignature(certificate));
    }

    function testFuzz_submit_signatureBitChanged_reverts(uint16 bit) public {
        Certificate memory certificate = certify(HEADS_ROOT, 42, SEATS, 0);
        bit = uint16(bound(bit, 0, 8 * certificate.signature.length - 1));
        certificate.signature[bit / 8] ^= bytes1(uint8(1 << (bit % 8)));
        expectRefused(certificate, invalidSignature(certificate));
    }

    function _digest() private view returns (bytes32) {
        return lightClient.attestationDigest(EPOCH, 42, HEADS_ROOT);
    }

    function _parts() private view returns (bytes[] memory parts) {
        parts = new bytes[](SEATS);
        for (uint256 seat = 0; seat < SEATS; ++seat) {
            parts[seat] = compactSignature(secretOf(seat), _digest());
        }
    }

    function _replaceFirst(Certificate memory certificate, bytes memory signature) private pure {
        for (uint256 i = 0; i < 64; ++i) {
            certificate.signature[i] = signature[i];
        }
    }

    function _expectRefused(bytes[] memory parts) private {
        Certificate memory certificate = certify(HEADS_ROOT, 42, SEATS, 0);
        certificate.signature = bytes.concat(parts[0], parts[1], parts[2], parts[3]);
        expectRefused(certificate, invalidSignature(certificate));
    }

    function _expectTaken(bytes[] memory parts) private {
        Certificate memory certificate = certify(HEADS_ROOT, 42, SEATS, 0);
        certificate.signature = bytes.concat(parts[0], parts[1], parts[2], parts[3]);
        submit(certificate);
    }
}
