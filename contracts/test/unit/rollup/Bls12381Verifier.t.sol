// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Certificate, Operator} from "../../../src/interfaces/IParleyTypes.sol";
import {IQuorumVerifier} from "../../../src/interfaces/IQuorumVerifier.sol";
import {BLS12381} from "../../../src/libraries/BLS12381.sol";
import {TableCode} from "../../../src/libraries/TableCode.sol";
import {BlsSigner} from "../../utils/BlsSigner.sol";
import {RollupFixture} from "../../utils/RollupFixture.sol";

/// @dev Library functions behind external calls, so that reverts can be expected.
contract TableCodeHarness {
    function write(bytes memory encoded) external returns (address) {
        return TableCode.write(encoded);
    }
}

contract Bls12381VerifierTest is RollupFixture {
    uint256 private constant SEATS = 11;
    bytes32 private constant DIGEST = keccak256("digest");

    address private _table;

    function setUp() public {
        deployRollup(4);
        (bytes memory encoded,) = verifier.encodeTable(operatorsOf(SEATS));
        _table = TableCode.write(encoded);
    }

    function test_encodeTable_decodes() public view {
        Operator[] memory operators = verifier.decodeTable(_table);
        vm.assertEq(keccak256(abi.encode(operators)), keccak256(abi.encode(operatorsOf(SEATS))));
    }

    function test_encodeTable_fullSize_fitsIntoCode() public {
        (bytes memory encoded, uint128 total) = verifier.encodeTable(operatorsOf(TableCode.MOST_SEATS));
        address table = TableCode.write(encoded);
        Operator[] memory operators = verifier.decodeTable(table);
        vm.assertEq(operators.length, TableCode.MOST_SEATS);
        uint256 sum;
        for (uint256 seat = 0; seat < operators.length; ++seat) {
            sum += operators[seat].weight;
        }
        vm.assertEq(total, sum);
    }

    function test_write_creationRefused_reverts() public {
        TableCodeHarness harness = new TableCodeHarness();
        vm.expectRevert(TableCode.TableCodeNotWritten.selector);
        // EIP-3541: no code may begin with 0xef.
        harness.write(hex"ef00");
    }

    function test_encodeTable_sizeOutOfRange_reverts() public {
        vm.expectRevert(abi.encodeWithSelector(IQuorumVerifier.InvalidTableSize.selector, 0, TableCode.MOST_SEATS));
        verifier.encodeTable(new Operator[](0));
        uint256 tooMany = TableCode.MOST_SEATS + 1;
        vm.expectRevert(abi.encodeWithSelector(IQuorumVerifier.InvalidTableSize.selector, tooMany, TableCode.MOST_SEATS));
        verifier.encodeTable(new Operator[](tooMany));
    }

    function test_encodeTable_badSeat_reverts() public {
        Operator[] memory operators = operatorsOf(3);
        operators[1].operator = address(0);
        vm.expectRevert(abi.encodeWithSelector(IQuorumVerifier.InvalidOperator.selector, 1));
        verifier.encodeTable(operators);

        operators = operatorsOf(3);
        operators[2].weight = 0;
        vm.expectRevert(abi.encodeWithSelector(IQuorumVerifier.InvalidWeight.selector, 2));
        verifier.encodeTable(operators);

        operators = operatorsOf(3);
        operators[0].publicKey = new bytes(128);
        vm.expectRevert(abi.encodeWithSelector(IQuorumVerifier.InvalidPublicKey.selector, 0));
        verifier.encodeTable(operators);

        operators = operatorsOf(3);
        operators[2].operator = operators[0].operator;
        vm.expectRevert(abi.encodeWithSelector(IQuorumVerifier.DuplicateOperator.selector, 2, 0));
        verifier.encodeTable(operators);

        operators = operatorsOf(3);
        operators[2].publicKey = operators[1].publicKey;
        vm.expectRevert(abi.encodeWithSelector(IQuorumVerifier.DuplicatePublicKey.selector, 2, 1));
        verifier.encodeTable(operators);
    }

    /// @dev Every subset: exactly its own signature counts, and its weight is the sum of its seats.
    function testFuzz_verify_anySubset_weighsItsSeats(uint16 subset) public view {
        (bytes memory signers, uint256 secret, uint256 weight) = _subset(uint256(subset) % (1 << SEATS));
        vm.assume(secret != 0);
        bytes memory signature = BlsSigner.sign(secret, DIGEST, BLS12381.SIGNATURE_DST);
        (bool valid, uint128 signedWeight) = verifier.verify(_table, DIGEST, signers, signature);
        vm.assertTrue(valid);
        vm.assertEq(signedWeight, weight);
        (uint128 weighed, uint128 total) = verifier.weigh(_table, signers);
        vm.assertEq(weighed, weight);
        vm.assertEq(total, SEATS * 100 + SEATS * (SEATS - 1) / 2);
        // One signer more or less in the bitmap than in the signature.
        signers[0] ^= 0x01;
        (valid,) = verifier.verify(_table, DIGEST, signers, signature);
        vm.assertFalse(valid);
    }

    function test_verify_nobodySigned_isFalse() public view {
        (bool valid, uint128 signedWeight) = verifier.verify(_table, DIGEST, new bytes(2), new bytes(256));
        vm.assertFalse(valid);
        vm.assertEq(signedWeight, 0);
    }

    function test_verify_malformedSignature_isFalse() public view {
        bytes memory signers = bitmapOf(SEATS, 0);
        (bool valid,) = verifier.verify(_table, DIGEST, signers, "");
        vm.assertFalse(valid);
        (valid,) = verifier.verify(_table, DIGEST, signers, new bytes(256));
        vm.assertFalse(valid);
    }

    function testFuzz_verify_bitmapOfWrongLength_reverts(uint8 length) public {
        length = uint8(bound(length, 0, 40));
        vm.assume(length != 2);
        bytes memory signers = new bytes(length);
        vm.expectRevert(abi.encodeWithSelector(IQuorumVerifier.InvalidSignerBitmap.selector, 2, signers));
        verifier.weigh(_table, signers);
        vm.expectRevert(abi.encodeWithSelector(IQuorumVerifier.InvalidSignerBitmap.selector, 2, signers));
        verifier.verify(_table, DIGEST, signers, new bytes(256));
    }

    function test_verify_bitBeyondTheTable_reverts() public {
        for (uint256 bit = SEATS; bit < 16; ++bit) {
            bytes memory signers = bitmapOf(SEATS, 0);
            signers[1] |= bytes1(uint8(1 << (bit - 8)));
            vm.expectRevert(abi.encodeWithSelector(IQuorumVerifier.InvalidSignerBitmap.selector, 2, signers));
            verifier.weigh(_table, signers);
        }
    }

    function _subset(uint256 subset) private pure returns (bytes memory signers, uint256 secret, uint256 weight) {
        signers = new bytes(2);
        for (uint256 seat = 0; seat < SEATS; ++seat) {
            if ((subset >> seat) & 1 == 0) continue;
            signers[seat / 8] |= bytes1(uint8(1 << (seat % 8)));
            secret += secretOf(seat);
            weight += weightOf(seat);
        }
    }
}
