// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {BLS12381} from "../../src/libraries/BLS12381.sol";
import {BlsHarness} from "../utils/BlsHarness.sol";
import {VectorTest} from "./VectorTest.sol";

/// @notice The differential test of hash to curve: 2,000 pseudo-random messages, half of them under pseudo-random tags, hashed by two TypeScript
/// libraries (packages/bls/src/hashToCurve.test.ts derives the same cases) and here. All points are folded into one hash; four bytes of each
/// name the first that differs.
contract HashToCurveVectorsTest is VectorTest {
    uint256 private constant CASES = 1000;

    function setUp() public {
        load("hashToCurve.json");
    }

    function test_anyMessageAnyTag() public {
        _requireAgreement("any");
    }

    function test_attestationTag() public {
        _requireAgreement("attestation");
    }

    /// @dev The comparison can fail: one bit of one point is enough, and the point is named.
    function test_firstDifference_namesThePoint() public view {
        bytes memory marks = data(".any", "marks");
        vm.assertEq(_firstDifference(marks, marks), CASES);
        bytes memory changed = bytes.concat(marks);
        changed[4 * 777 + 3] ^= 0x01;
        vm.assertEq(_firstDifference(changed, marks), 777);
    }

    function _requireAgreement(string memory series) private {
        BlsHarness harness = new BlsHarness();
        bytes32 accumulator;
        bytes memory marks;
        for (uint256 i = 0; i < CASES; ++i) {
            (bytes memory message, bytes memory dst) = _caseOf(series, i);
            if (dst.length > 255) {
                vm.expectRevert(abi.encodeWithSelector(BLS12381.InvalidDomainSeparationTag.selector, dst.length));
                harness.hashToG2(message, dst);
                dst = abi.encodePacked(sha256(bytes.concat("H2C-OVERSIZE-DST-", dst)));
            }
            bytes memory point = harness.hashToG2(message, dst);
            accumulator = keccak256(bytes.concat(accumulator, point));
            marks = bytes.concat(marks, bytes4(keccak256(point)));
        }
        string memory key = string.concat(".", series);
        uint256 first = _firstDifference(marks, data(key, "marks"));
        vm.assertEq(first, CASES, string.concat("the first point that differs: ", vm.toString(first)));
        vm.assertEq(accumulator, b32(key, "accumulator"));
    }

    /// @dev As hashToCurveCase of packages/bls/src/testing/hashToCurveCases.ts.
    function _caseOf(string memory series, uint256 index) private pure returns (bytes memory message, bytes memory dst) {
        bytes32 seed = keccak256(abi.encodePacked(keccak256(bytes(string.concat("parley hash to curve: ", series))), uint32(index)));
        if (keccak256(bytes(series)) == keccak256("attestation")) {
            return (abi.encodePacked(seed), bytes(BLS12381.SIGNATURE_DST));
        }
        return (_stream(seed, 1, uint16(bytes2(seed)) % 200), _stream(seed, 2, 1 + (uint256(uint16(bytes2(seed << 16))) % 300)));
    }

    function _stream(bytes32 seed, uint8 purpose, uint256 length) private pure returns (bytes memory bytes_) {
        for (uint8 i = 0; bytes_.length < length; ++i) {
            bytes_ = bytes.concat(bytes_, keccak256(abi.encodePacked(seed, purpose, i)));
        }
        // Safe: it only gets shorter.
        assembly ("memory-safe") {
            mstore(bytes_, length)
        }
    }

    /// @dev Index of the first four bytes that differ; CASES where none do.
    function _firstDifference(bytes memory actual, bytes memory expected) private pure returns (uint256) {
        vm.assertEq(actual.length, 4 * CASES);
        vm.assertEq(expected.length, 4 * CASES);
        for (uint256 i = 0; i < 4 * CASES; ++i) {
            if (actual[i] != expected[i]) return i / 4;
        }
        return CASES;
    }
}
