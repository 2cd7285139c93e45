// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {BLS12381} from "../../../src/libraries/BLS12381.sol";
import {BlsSigner} from "../../utils/BlsSigner.sol";
import {Test} from "../../utils/Test.sol";

/// @dev Library functions behind external calls, so that reverts can be expected.
contract BLS12381Harness {
    function hashToG2(bytes memory message, bytes memory dst) external view returns (bytes memory) {
        return BLS12381.hashToG2(message, dst);
    }

    function addG1(bytes memory a, bytes memory b) external view returns (bytes memory) {
        return BLS12381.addG1(a, b);
    }

    function negateG1(bytes memory point) external pure returns (bytes memory) {
        return BLS12381.negateG1(point);
    }
}

contract BLS12381Test is Test {
    bytes32 private constant DIGEST = keccak256("digest");
    bytes private constant DST = bytes(BLS12381.SIGNATURE_DST);
    /// @dev A point of the curve outside the subgroup: x = 4, y² = 68.
    bytes private constant OUTSIDE_SUBGROUP = hex"00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000004"
        hex"000000000000000000000000000000000a989badd40d6212b33cffc3f3763e9bc760f988c9926b26da9dd85e928483446346b8ed00e1de5d5ea93e354abe706c";
    bytes private constant MODULUS =
        hex"000000000000000000000000000000001a0111ea397fe69a4b1ba7b6434bacd764774b84f38512bf6730d2a0f6b0f6241eabfffeb153ffffb9feffffffffaaab";

    BLS12381Harness private _harness;

    function setUp() public {
        _harness = new BLS12381Harness();
    }

    /// @dev RFC 9380 appendix J.10.1.
    function test_hashToG2_rfc9380Vectors() public view {
        bytes memory dst = "QUUX-V01-CS02-with-BLS12381G2_XMD:SHA-256_SSWU_RO_";
        bytes16 zero;
        vm.assertEq(
            BLS12381.hashToG2(bytes(""), dst),
            abi.encodePacked(
                zero,
                hex"0141ebfbdca40eb85b87142e130ab689c673cf60f1a3e98d69335266f30d9b8d4ac44c1038e9dcdd5393faf5c41fb78a",
                zero,
                hex"05cb8437535e20ecffaef7752baddf98034139c38452458baeefab379ba13dff5bf5dd71b72418717047f5b0f37da03d",
                zero,
                hex"0503921d7f6a12805e72940b963c0cf3471c7b2a524950ca195d11062ee75ec076daf2d4bc358c4b190c0c98064fdd92",
                zero,
                hex"12424ac32561493f3fe3c260708a12b7c620e7be00099a974e259ddc7d1f6395c3c811cdd19f1e8dbf3e9ecfdcbab8d6"
            )
        );
        vm.assertEq(
            BLS12381.hashToG2(bytes("abcdef0123456789"), dst),
            abi.encodePacked(
                zero,
                hex"121982811d2491fde9ba7ed31ef9ca474f0e1501297f68c298e9f4c0028add35aea8bb83d53c08cfc007c1e005723cd0",
                zero,
                hex"190d119345b94fbd15497bcba94ecf7db2cbfd1e1fe7da034d26cbba169fb3968288b3fafb265f9ebd380512a71c3f2c",
                zero,
                hex"05571a0f8d3c08d094576981f4a3b8eda0a8e771fcdcc8ecceaf1356a6acf17574518acb506e435b639353c2e14827c8",
                zero,
                hex"0bb5e7572275c567462d91807de765611490205a941a5a6af3b1691bfe596c31225d3aabdf15faff860cb4ef17c7c3be"
            )
        );
    }

    function test_hashToG2_domainSeparationTagOutOfRange_reverts() public {
        vm.expectRevert(abi.encodeWithSelector(BLS12381.InvalidDomainSeparationTag.selector, 0));
        _harness.hashToG2("message", "");
        vm.expectRevert(abi.encodeWithSelector(BLS12381.InvalidDomainSeparationTag.selector, 256));
        _harness.hashToG2("message", new bytes(256));
    }

    function testFuzz_verify_ownSignature_holds(uint128 secret, bytes32 digest) public view {
        vm.assume(secret != 0);
        bytes memory signature = BlsSigner.sign(secret, digest, BLS12381.SIGNATURE_DST);
        bytes memory key = BlsSigner.publicKey(secret);
        vm.assertTrue(BLS12381.verify(key, digest, DST, signature));
        vm.assertFalse(BLS12381.verify(key, ~digest, DST, signature));
        vm.assertFalse(BLS12381.verify(key, digest, bytes(BLS12381.POP_DST), signature));
        vm.assertFalse(BLS12381.verify(BlsSigner.publicKey(uint256(secret) + 1), digest, DST, signature));
    }

    function test_verify_aggregate_holds() public view {
        bytes[] memory keys = new bytes[](3);
        bytes memory signature = new bytes(256);
        for (uint256 i = 0; i < 3; ++i) {
            keys[i] = BlsSigner.publicKey(i + 7);
            signature = BlsSigner.addG2(signature, BlsSigner.sign(i + 7, DIGEST, BLS12381.SIGNATURE_DST));
        }
        vm.assertTrue(BLS12381.verify(BLS12381.sumG1(keys), DIGEST, DST, signature));
    }

    /// @dev With both at infinity the pairing equation holds: only the explicit check stands in the way.
    function test_verify_infinity_isFalse() public view {
        bytes memory signature = BlsSigner.sign(5, DIGEST, BLS12381.SIGNATURE_DST);
        vm.assertFalse(BLS12381.verify(new bytes(128), DIGEST, DST, new bytes(256)));
        vm.assertFalse(BLS12381.verify(BlsSigner.publicKey(5), DIGEST, DST, new bytes(256)));
        vm.assertFalse(BLS12381.verify(new bytes(128), DIGEST, DST, signature));
    }

    function testFuzz_verify_flippedSignatureBit_isFalse(uint16 position) public view {
        bytes memory signature = BlsSigner.sign(5, DIGEST, BLS12381.SIGNATURE_DST);
        position = uint16(bound(position, 0, 2047));
        signature[position / 8] ^= bytes1(uint8(1 << (position % 8)));
        uint256 before = gasleft();
        vm.assertFalse(BLS12381.verify(BlsSigner.publicKey(5), DIGEST, DST, signature));
        vm.assertLt(before - gasleft(), 500_000, "a bad point must not burn the caller's gas");
    }

    function test_verify_wrongLengths_isFalse() public view {
        bytes memory key = BlsSigner.publicKey(5);
        bytes memory signature = BlsSigner.sign(5, DIGEST, BLS12381.SIGNATURE_DST);
        vm.assertFalse(BLS12381.verify(bytes.concat(key, hex"00"), DIGEST, DST, signature));
        vm.assertFalse(BLS12381.verify(key, DIGEST, DST, bytes.concat(signature, hex"00")));
        vm.assertFalse(BLS12381.verify("", DIGEST, DST, ""));
    }

    function test_isValidPublicKey_subgroupOnly() public view {
        vm.assertTrue(BLS12381.isValidPublicKey(BlsSigner.publicKey(1)));
        vm.assertFalse(BLS12381.isValidPublicKey(new bytes(128)), "infinity");
        vm.assertFalse(BLS12381.isValidPublicKey(new bytes(127)), "length");
        vm.assertFalse(BLS12381.isValidPublicKey(bytes.concat(MODULUS, MODULUS)), "coordinate not below the modulus");
        bytes memory offCurve = BlsSigner.publicKey(1);
        offCurve[127] ^= 0x01;
        vm.assertFalse(BLS12381.isValidPublicKey(offCurve), "off the curve");
    }

    /// @dev On the curve, since it can be added; refused as a key all the same.
    function test_isValidPublicKey_pointOutsideSubgroup_isFalse() public view {
        BLS12381.addG1(OUTSIDE_SUBGROUP, new bytes(128));
        vm.assertFalse(BLS12381.isValidPublicKey(OUTSIDE_SUBGROUP));
        bytes memory signature = BlsSigner.sign(5, DIGEST, BLS12381.SIGNATURE_DST);
        vm.assertFalse(BLS12381.verify(OUTSIDE_SUBGROUP, DIGEST, DST, signature));
    }

    function testFuzz_negateG1_sumIsInfinity(uint128 secret) public view {
        vm.assume(secret != 0);
        bytes memory key = BlsSigner.publicKey(secret);
        vm.assertTrue(BLS12381.isInfinity(BLS12381.addG1(key, BLS12381.negateG1(key))));
        vm.assertEq(BLS12381.negateG1(BLS12381.negateG1(key)), key);
    }

    function test_negateG1_infinity_staysInfinity() public pure {
        vm.assertTrue(BLS12381.isInfinity(BLS12381.negateG1(new bytes(128))));
    }

    function test_sumG1_none_isInfinity() public view {
        vm.assertTrue(BLS12381.isInfinity(BLS12381.sumG1(new bytes[](0))));
    }

    function test_addG1_malformed_reverts() public {
        vm.expectRevert(abi.encodeWithSelector(BLS12381.InvalidPointLength.selector, 5, 128));
        _harness.addG1(new bytes(5), new bytes(128));
        vm.expectRevert(abi.encodeWithSelector(BLS12381.PrecompileFailed.selector, address(0x0b)));
        _harness.addG1(bytes.concat(MODULUS, MODULUS), new bytes(128));
        vm.expectRevert(abi.encodeWithSelector(BLS12381.InvalidPointLength.selector, 127, 128));
        _harness.negateG1(new bytes(127));
    }
}
